"""What is no setting of a cache is refused in words; warnings are told once, at the caller's line."""

from __future__ import annotations

import asyncio
import logging
import warnings
from typing import Any

import pytest

from aiclient import Client, Text, UserMessage, tool
from aiclient.cache import CacheBelowMinimumWarning, CacheConfig, CacheControl, VolatilePrefixWarning
from aiclient.core.errors import ConfigurationError
from aiclient.registry import RetiredModelWarning
from aiclient.testing import ProviderServer
from tests.unit.cache.prompts import LONG

MODEL = "claude-opus-5-5"


@pytest.mark.parametrize("setting", ["2h", "", "true", "ephemeral", 5, 1.0, {"ttl": "5m"}, CacheConfig])
def test_a_setting_that_says_nothing(server: ProviderServer, client: Client, setting: Any) -> None:
    with pytest.raises(ConfigurationError, match="says nothing; give True, False, 'auto', '5m'"):
        client.chat(MODEL).generate("q", cache=setting)
    assert not server.requests


@pytest.mark.parametrize("ttl", ["2h", "", "5 minutes", 300])
def test_a_lifetime_that_is_none(ttl: Any) -> None:
    for kind in (CacheConfig, CacheControl):
        with pytest.raises(ConfigurationError, match="is no lifetime of a prompt cache; there are '5m'"):
            kind(ttl=ttl)
    assert CacheConfig(ttl="auto").ttl == "auto"
    with pytest.raises(ConfigurationError, match="'auto' is no lifetime"):
        CacheControl(ttl="auto")  # type: ignore[arg-type]


def test_a_mark_that_is_none(server: ProviderServer, client: Client) -> None:
    wrong: Any = "1h"

    @tool(cache_control=wrong)
    def shelf(book: str) -> str:
        """Say where a book is."""
        return book

    model = client.chat(MODEL)
    with pytest.raises(ConfigurationError, match="cache_control='1h' is no mark; give 'ephemeral'"):
        model.generate(UserMessage([Text("q", cache_control=wrong)]))
    with pytest.raises(ConfigurationError, match="is no mark"):
        model.generate(UserMessage("q", cache_control=wrong))
    with pytest.raises(ConfigurationError, match="is no mark"):
        model.generate("q", tools=[shelf])
    assert not server.requests


def test_a_conversation_that_grows_is_warned_of_once(client: Client) -> None:
    model = client.chat(MODEL, cache=True)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        told = [model.generate("word " * (turn + 1)).warnings for turn in range(5)]
        for turn in range(3):
            model.generate("q", system=f"{'x' * turn} It is 2026-11-22. {LONG}")
    kinds = [each.category for each in heard]
    assert kinds == [CacheBelowMinimumWarning, VolatilePrefixWarning]
    assert len({text for texts in told for text in texts}) == 5, "each response has its own size"


def test_warnings_point_at_the_line_that_asked(client: Client) -> None:
    async def asked() -> None:
        await client.chat("claude-sonnet-4-5").generate_async("q", cache=True)

    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        client.chat(MODEL).generate("q", cache=True)
        asyncio.run(asked())
        with client.chat("claude-3-sonnet").stream("q") as stream:
            list(stream)
        client.chat("claude-3-sonnet").preview("q")
    assert [each.category for each in heard].count(RetiredModelWarning) == 2
    assert [each.category for each in heard].count(CacheBelowMinimumWarning) == 2
    assert {each.filename for each in heard} == {__file__}


def test_a_report_can_be_printed(client: Client) -> None:
    response = client.chat(MODEL).generate("q", system=LONG, cache="1h")
    shown = str(response.cache)
    assert shown.splitlines()[0].startswith("cache: no hit, 0 input tokens read from it")
    assert "  breakpoints: system for 1h" in shown
    assert shown in response.explain()
    assert "breakpoints" not in str(client.chat(MODEL).generate("q").cache)


def test_who_keeps_no_log_reads_a_warning_once(
    client: Client, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = client.chat(MODEL, cache=True)
    log = logging.getLogger("aiclient")
    monkeypatch.setattr(log, "propagate", False)
    monkeypatch.setattr(log, "handlers", [])
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        response = model.generate("q", stop=["x"], seed=1)
    assert [each.category for each in heard] == [CacheBelowMinimumWarning]
    assert capsys.readouterr().err.splitlines() == [text for text in response.warnings if "seed" in text]
    assert any("minimum" in text or "nothing below" in text for text in response.warnings)


def test_a_log_has_all_warnings(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.warns(CacheBelowMinimumWarning):
        response = client.chat(MODEL, cache=True).generate("q")
    assert [record.getMessage() for record in caplog.records] == list(response.warnings)
