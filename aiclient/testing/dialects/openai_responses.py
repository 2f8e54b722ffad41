"""The Responses API: answers that the server remembers, streams of typed events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from aiclient.testing.answer import HttpAnswer, json_answer, stream_answer
from aiclient.testing.caching.blocks import Piece
from aiclient.testing.caching.openai import openai_fate, response_pieces
from aiclient.testing.dialect import Exchange, Refused, Route, route
from aiclient.testing.dialects.openai_chat import sse
from aiclient.testing.dialects.openai_output import item_events, output_items, response_usage
from aiclient.testing.echo import count, count_tokens, echo_turn, items, mapping, text_of
from aiclient.testing.http import Json
from aiclient.testing.script import TokenCount, Turn

if TYPE_CHECKING:
    from aiclient.testing.prompt_cache import Fate

__all__ = ["Responses"]

_EVENT_STREAM = "text/event-stream; charset=utf-8"
_ENDED = ("completed", "failed", "incomplete", "cancelled")
_REPEATED: Json = {
    "background": False,
    "include": None,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "metadata": {},
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "safety_identifier": None,
    "service_tier": "default",
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "user": None,
}
"""Request fields that a response repeats, with their defaults."""


class Responses:
    """Answers `/responses` and what hangs below it; providers override the small parts."""

    incomplete: Mapping[str, str] = {"length": "max_output_tokens", "filter": "content_filter"}
    text: Mapping[str, object] = {"verbosity": "medium", "format": {"type": "text"}}
    event_extras = True
    """Whether text events carry `logprobs`."""

    def routes(self, path: str) -> list[Route]:
        """Return the routes below a path."""
        one = path + "/{response_id}"
        return [
            route("POST", path, self.create, generates=True),
            route("POST", path + "/input_tokens", self.input_tokens),
            route("POST", path + "/compact", self.compact),
            route("GET", one, self.retrieve),
            route("DELETE", one, self.delete),
            route("POST", one + "/cancel", self.cancel),
            route("GET", one + "/input_items", self.input_items),
        ]

    def usage(self, tokens: TokenCount) -> Json:
        """Return usage in this shape."""
        return response_usage(tokens)

    def framed(self, events: Iterable[Json], after: int = -1) -> Iterator[bytes]:
        """Yield the events behind a sequence number as they go over the wire."""
        for number, event in enumerate(events):
            if number > after:
                dropped = () if self.event_extras else ("logprobs",)
                kept = {name: value for name, value in event.items() if name not in dropped}
                yield sse(kept | {"sequence_number": number}, str(event["type"]))

    def create(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /responses`, whole, streamed or in the background."""
        body = exchange.body()
        _check(exchange, body)
        fate = self.fate(exchange, body)
        prewarm = fate is not None and fate.prewarm
        turn = Turn() if prewarm else exchange.next_turn(_echo(body))
        response = self.response(exchange, body, turn, fate=fate)
        if body.get("store") is not False:
            exchange.desk.store("response")[str(response["id"])] = response
            exchange.desk.store("input")[str(response["id"])] = {"data": _input_items(exchange, body)}
        if body.get("background") is True:
            return json_answer(_waiting(response, "queued"))
        if body.get("stream") is True:
            return stream_answer(self.framed(_events(response, turn)), _EVENT_STREAM)
        return json_answer(response)

    def fate(self, exchange: Exchange, body: Json) -> Fate | None:
        """Account for the prompt cache; None where the server does not."""
        return openai_fate(exchange, body, self._prompt(exchange, body), api="responses")

    def _prompt(self, exchange: Exchange, body: Json) -> list[Piece]:
        """Return the whole prompt, with what went before it."""
        return response_pieces(body, _earlier(exchange, body.get("previous_response_id")))

    def response(self, exchange: Exchange, body: Json, turn: Turn, *, fate: Fate | None = None) -> Json:
        """Return the finished response object."""
        desk = exchange.desk
        tokens = count(turn, body["input"], fate)
        incomplete = self.incomplete.get(turn.reason)
        repeated = {name: body.get(name, default) for name, default in _REPEATED.items() if name != "include"}
        repeated["text"] = {**self.text, **mapping(body.get("text"))}
        encrypted = "reasoning.encrypted_content" in items(body.get("include")) or body.get("store") is False
        created = desk.now()
        response: Json = {
            "id": desk.id("resp_"),
            "object": "response",
            "created_at": created,
            "completed_at": None if incomplete else created + 1,
            "status": "incomplete" if incomplete else "completed",
            "error": None,
            "incomplete_details": {"reason": incomplete} if incomplete else None,
            "model": turn.model or body["model"],
            "output": output_items(desk, turn, encrypted=encrypted),
            "reasoning": {"effort": None, "summary": None} | mapping(body.get("reasoning")),
            "usage": self.usage(tokens),
        }
        if fate is not None:
            _told(response, body, fate)
        return repeated | response

    def input_tokens(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /responses/input_tokens`."""
        texts = [text_of(item) for item in _input_items(exchange, exchange.body())]
        return json_answer({"object": "response.input_tokens", "input_tokens": count_tokens(texts)})

    def compact(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /responses/compact`."""
        body = exchange.body()
        compaction = {
            "id": exchange.desk.id("cmp_"),
            "type": "compaction",
            "encrypted_content": "bG9vcGJhY2s=",
        }
        kept = [item for item in _input_items(exchange, body) if item.get("role") == "user"]
        tokens = count(Turn(text="compacted"), body.get("input"))
        answer: Json = {"id": exchange.desk.id("resp_"), "object": "response.compaction"}
        answer |= {
            "created_at": exchange.desk.now(),
            "output": [*kept, compaction],
            "usage": self.usage(tokens),
        }
        return json_answer(answer)

    def retrieve(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /responses/{id}`; a background response gets one step further with each look."""
        key = exchange.params["response_id"]
        response = exchange.desk.fetch("response", key)
        if exchange.request.param("stream") == "true":
            start = int(exchange.request.param("starting_after", "-1"))
            return stream_answer(
                self.framed(_events(response, _turn_of(response)), after=start), _EVENT_STREAM
            )
        if response.get("background") is True and response["status"] != "cancelled":
            looks = exchange.desk.number("look " + key)
            return json_answer(_waiting(response, "in_progress") if looks == 1 else response)
        return json_answer(response)

    def delete(self, exchange: Exchange) -> HttpAnswer:
        """Answer `DELETE /responses/{id}`."""
        key = exchange.params["response_id"]
        exchange.desk.fetch("response", key)
        del exchange.desk.store("response")[key]
        return json_answer({"id": key, "object": "response", "deleted": True})

    def cancel(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /responses/{id}/cancel`."""
        key = exchange.params["response_id"]
        response = exchange.desk.fetch("response", key)
        if response.get("background") is not True:
            raise Refused("Only responses with parameter 'background' set to true can be cancelled.")
        cancelled = _waiting(response, "cancelled")
        exchange.desk.store("response")[key] = cancelled
        return json_answer(cancelled)

    def input_items(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /responses/{id}/input_items`."""
        exchange.desk.fetch("response", exchange.params["response_id"])
        data = items(exchange.desk.fetch("input", exchange.params["response_id"])["data"])
        ids = [str(mapping(item).get("id")) for item in data]
        ends = {"first_id": ids[0] if ids else "", "last_id": ids[-1] if ids else "", "has_more": False}
        return json_answer({"object": "list", "data": data} | ends)


def _check(exchange: Exchange, body: Json) -> None:
    if not isinstance(body.get("model"), str):
        raise Refused("Missing required parameter: 'model'.", code="missing_required_parameter")
    if "input" not in body:
        raise Refused("Missing required parameter: 'input'.", code="missing_required_parameter")
    previous = body.get("previous_response_id")
    if previous is not None and previous not in exchange.desk.store("response"):
        message = f"Previous response with id '{previous}' not found."
        raise Refused(message, code="previous_response_not_found")


def _echo(body: Json) -> Turn:
    given = body["input"]
    last = mapping(items(given)[-1]) if items(given) else {}
    text = given if isinstance(given, str) else text_of(last.get("content", last.get("output")))
    wanted = mapping(mapping(body.get("text")).get("format"))
    forced = None if last.get("type") == "function_call_output" else _forced_tool(body)
    json_mode = wanted.get("type") == "json_object"
    return echo_turn(text, schema=wanted.get("schema"), json_mode=json_mode, forced=forced)


def _forced_tool(body: Json) -> Json | None:
    choice = body.get("tool_choice")
    name = mapping(choice).get("name")
    for entry in items(body.get("tools")):
        tool = mapping(entry)
        if tool.get("type") == "function" and (choice == "required" or (name and tool.get("name") == name)):
            return {"name": tool.get("name"), "schema": tool.get("parameters")}
    return None


def _input_items(exchange: Exchange, body: Json) -> list[Json]:
    """Return the input as stored items, each with an id."""
    given = body.get("input")
    listed: list[Json] = [{"role": "user", "content": given}] if isinstance(given, str) else []
    listed = listed or [mapping(item) for item in items(given)]
    stored: list[Json] = []
    for item in listed:
        item = {"type": "message"} | item
        if item["type"] == "message":
            content = item.get("content")
            kind = "output_text" if item.get("role") == "assistant" else "input_text"
            extras: Json = {"annotations": []} if kind == "output_text" else {}
            parts = [{"type": kind, "text": content} | extras] if isinstance(content, str) else content
            item = {"status": "completed"} | item | {"content": parts}
        stored.append({"id": exchange.desk.id("msg_")} | item)
    return stored


def _told(response: Json, body: Json, fate: Fate) -> None:
    """Add what a response tells of the prompt cache."""
    fate.keep(str(response["id"]))
    if fate.prewarm:
        response["output"] = list[Json]()
    options = mapping(body.get("prompt_cache_options"))
    if options:
        known = {name: options[name] for name in ("comparison_response_id",) if name in options}
        applied = {"mode": options.get("mode", "implicit"), "ttl": options.get("ttl", "30m")}
        response["prompt_cache_options"] = applied | known
    if fate.asked:
        response["prompt_cache_diagnostics"] = fate.diagnosis


def _earlier(exchange: Exchange, key: object) -> list[Json]:
    """Return the items of the answers that a request goes on from, the first one first."""
    found: list[Json] = []
    while isinstance(key, str) and key in exchange.desk.store("response"):
        response = exchange.desk.fetch("response", key)
        given = items(exchange.desk.fetch("input", key)["data"])
        found = [mapping(item) for item in (*given, *items(response["output"]))] + found
        key = response.get("previous_response_id")
    return found


def _waiting(response: Json, status: str) -> Json:
    """Return a response that has not (or not successfully) ended."""
    return response | {"status": status, "output": list[object](), "usage": None, "completed_at": None}


def _events(response: Json, turn: Turn) -> Iterator[Json]:
    started = _waiting(response, "in_progress")
    yield {"type": "response.created", "response": started}
    yield {"type": "response.in_progress", "response": started}
    for index, item in enumerate(items(response["output"])):
        yield from item_events(index, mapping(item), turn)
    status = str(response["status"])
    yield {"type": f"response.{status if status in _ENDED else 'completed'}", "response": response}


def _turn_of(response: Json) -> Turn:
    """Return the turn behind a stored response, to stream it once more."""
    text = thinking = refusal = ""
    for entry in items(response["output"]):
        item = mapping(entry)
        thinking += text_of(item.get("summary"))
        for part in items(item.get("content")):
            text += str(mapping(part).get("text", ""))
            refusal += str(mapping(part).get("refusal", ""))
    return Turn(text=text, thinking=thinking, refusal=refusal)
