"""The code of the plan: it runs as it is written, or is on the list of what is due later."""

from __future__ import annotations

import warnings
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import aiclient
from aiclient import ChatModel
from aiclient.registry import RetiredModelWarning
from aiclient.testing import ProviderServer
from tests.house.snippets import provider_environment
from tests.plan.blocks import (
    PREAMBLE,
    Block,
    Listed,
    blocks_of,
    disagreements,
    due_names,
    listed,
    namespace,
    run,
)
from tests.plan.pieces import pieces_of

ROWS = listed()
FEATURES = sorted({row.feature for row in ROWS})


@pytest.fixture(scope="module")
def plan(testbed: Path) -> list[Block]:
    """Return the blocks of the plan."""
    document = testbed / "design" / "plan.md"
    if not document.is_file():
        pytest.skip("the testbed has no design/plan.md")
    return blocks_of(document.read_text("utf-8"))


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ProviderServer:
    """Point every provider at a loopback server, in an empty folder."""
    server = ProviderServer().start()
    urls = {provider: server.base_url(provider) for provider in server.providers}
    for name, value in provider_environment(urls).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return server


def test_every_block_is_run_or_listed(plan: list[Block]) -> None:
    assert not disagreements(plan, ROWS)
    assert Counter(block.kind for block in plan) == {"python": 19, "yaml": 1, "bash": 1}


@pytest.mark.parametrize("feature", FEATURES)
def test_the_blocks_of_a_feature(feature: int, plan: list[Block], loopback: ProviderServer) -> None:
    states = {row.sha256: row for row in ROWS}
    with loopback, namespace(f"plan_feature_{feature}") as values:
        for block in plan:
            if block.feature == feature:
                check(block, states[block.fingerprint], values)


@pytest.mark.parametrize("row", [row for row in ROWS if row.state == "due later"], ids=lambda row: row.about)
def test_what_a_later_block_asks_of_chat_runs_now(
    row: Listed, plan: list[Block], loopback: ProviderServer
) -> None:
    block = next(block for block in plan if block.fingerprint == row.sha256)
    pieces = pieces_of(block.text) if block.kind == "python" else []
    assert len(pieces) == row.now, pieces
    with loopback, namespace(f"plan_pieces_{row.sha256}") as values, warnings.catch_warnings():
        warnings.simplefilter("ignore", RetiredModelWarning)
        values.update(row.given)
        for piece in pieces:
            value: Any = eval(piece, values)
            answer: Any = value.generate("Hello") if isinstance(value, ChatModel) else value
            assert answer.text, piece
            assert answer.model.startswith(piece.split('"')[1]), piece
    assert len(loopback.requests) == row.now


def check(block: Block, row: Listed, values: dict[str, object]) -> None:
    """Run a block that is said to run; one that is due later has to stop where the list says."""
    if row.state == "runs":
        assert run(block, values) == set(row.warns)
    elif block.kind == "python":
        stopped = stop_of(block, values)
        assert stopped, f"line {block.line} ({row.about}) runs now: set its state to 'runs' in blocks.toml"
        assert row.stops_at in stopped, f"line {block.line} ({row.about}) stops at something else: {stopped}"


def stop_of(block: Block, values: dict[str, object]) -> str:
    """Return what ends a block before its end; empty where nothing does."""
    try:
        run(block, values)
    except (ImportError, AttributeError, TypeError, NameError, aiclient.AIClientError) as error:
        return str(error)
    return ""


def test_the_preamble_is_there_but_for_what_is_due() -> None:
    missing = {name for name in PREAMBLE if not hasattr(aiclient, name)}
    assert missing == set(due_names()), "keep [preamble] of blocks.toml in step with aiclient.__all__"


def test_what_runs_says_nothing_about_stopping() -> None:
    for row in ROWS:
        assert row.state in {"runs", "due later"}
        assert bool(row.stops_at) == (row.state == "due later" and row.kind == "python"), row.about


TEXT = """
#### 1. **One**
```python
print(1)
```
#### 2. **Two**
```yaml
a: 1
```
"""


def test_a_new_block_fails() -> None:
    found = blocks_of(TEXT)
    assert [(block.kind, block.feature, block.line) for block in found] == [("python", 1, 4), ("yaml", 2, 8)]
    wrong = disagreements(found, [])
    assert len(wrong) == 2 and "neither run nor listed" in wrong[0]


def test_a_changed_block_and_a_wrong_place_fail() -> None:
    one, two = blocks_of(TEXT)
    rows = [
        Listed(sha256=two.fingerprint, kind="yaml", about="two", feature=1, state="runs"),
        Listed(sha256="0" * 16, kind="python", about="one", feature=1, state="runs"),
    ]
    wrong = "\n".join(disagreements([one, two], rows))
    assert one.fingerprint in wrong
    assert "listed as yaml of feature 1" in wrong
    assert "(one) is listed and not in the plan" in wrong


def test_a_block_that_nobody_can_run_says_so() -> None:
    with pytest.raises(NotImplementedError, match="yaml"):
        run(blocks_of(TEXT)[1], {})


def test_pieces_are_the_longest_expressions_that_begin_at_the_client() -> None:
    code = "a = later(model=client.chat('m'))\nif x:\n    b = client.chat('n').generate(x)\nclient.batch(1)\n"
    assert pieces_of(code) == ["client.chat('m')", "client.chat('n').generate(x)"]
