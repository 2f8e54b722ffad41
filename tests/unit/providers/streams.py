"""Feeds events to a stream decoder and returns what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from aiclient.core.events import TextDelta
from aiclient.providers.base import Adapter, Answer, StreamDecoder
from aiclient.wire.json import JsonObject

__all__ = ["read", "whole"]


def read(adapter: Adapter, events: Iterable[object]) -> tuple[list[str], Answer, StreamDecoder]:
    """Return the text deltas of a stream, the answer put together, and the decoder."""
    decoder = adapter.decoder()
    texts: list[str] = []
    for event in events:
        texts += [one.text for one in decoder.feed(cast(JsonObject, event)) if isinstance(one, TextDelta)]
    return texts, adapter.decode(decoder.body()), decoder


def whole(adapter: Adapter, body: object) -> Answer:
    """Return what an adapter reads in an answer that was not streamed."""
    return adapter.decode(cast(JsonObject, body))
