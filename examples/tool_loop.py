"""Let a model use tools until it has an answer: one blocking tool and one async one, called side by side."""

from __future__ import annotations

from aiclient import Client, tool
from aiclient.testing import ProviderServer, ToolUse, Turn

STOCK = {"tea": 3, "coffee": 0}


@tool
def in_stock(item: str) -> int:
    """Say how many of an item are left.

    Args:
        item: Name of the item.
    """
    return STOCK[item]


@tool
async def order(item: str, count: int = 1) -> dict[str, object]:
    """Order more of an item.

    Args:
        item: Name of the item.
        count: How many.
    """
    STOCK[item] += count
    return {"ordered": item, "count": count}


def main() -> None:
    """Ask; the loopback server plays a model that calls tools in two steps."""
    with ProviderServer() as server:
        server.script(
            [
                Turn(tools=[ToolUse("in_stock", {"item": "tea"}), ToolUse("in_stock", {"item": "coffee"})]),
                ToolUse("order", {"item": "coffee", "count": 5}),
                "There is tea, and coffee is on its way.",
            ]
        )
        url = server.base_url("google")
        with Client(google_api_key="fake-not-a-key", google_base_url=url) as client:
            model = client.chat("gemini-2.5-flash", tools=[in_stock, order])
            response = model.run_tools("Do we have something hot to drink?", max_steps=5)
    for step in response.steps:
        print([f"{call.name}{call.arguments}" for call in step.tool_calls] or step.text)
    print(f"{len(response.steps)} steps, stock {STOCK}")


if __name__ == "__main__":
    main()
