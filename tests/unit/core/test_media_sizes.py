"""Sizes of media: the limit and the size are named, and what is not bounded goes through."""

from __future__ import annotations

from importlib import import_module

import pytest

from aiclient.core.errors import ConfigurationError
from aiclient.core.media_sizes import check_sizes
from aiclient.core.messages import AssistantMessage, Message, ToolMessage, UserMessage
from aiclient.core.parts import Audio, Document, Image, Text
from aiclient.wire.manifest import Manifest

LIMITS = {"image": 10, "document": 20, "request": 25}
PICTURE, PAPER, SOUND = Image(data=b"x" * 11), Document(data=b"x" * 21), Audio(data=b"x" * 24)


@pytest.mark.parametrize(
    ("messages", "said"),
    [
        (
            [UserMessage([PICTURE])],
            "the Image in message 1 has 11 bytes, and Acme takes at most 10 bytes of one",
        ),
        ([UserMessage("Hi"), UserMessage([Text("a"), PAPER])], "the Document in message 2 has 21 bytes"),
        ([ToolMessage([PICTURE], tool_call_id="c1")], "the Image in message 1 has 11 bytes"),
        ([AssistantMessage([PICTURE])], "the Image in message 1 has 11 bytes"),
        (
            [UserMessage([SOUND]), UserMessage([Image(data=b"xx")])],
            "the media of this conversation (2 in number) have 26 bytes, and Acme takes at most 25 bytes",
        ),
    ],
)
def test_what_is_too_large_is_named(messages: list[Message], said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_sizes(messages, LIMITS, "Acme")
    assert said in str(caught.value)
    assert "pass its file_id" in str(caught.value)


@pytest.mark.parametrize(
    "message",
    [
        UserMessage("x" * 1000),
        UserMessage([Text("x" * 1000)]),
        UserMessage([Image(data=b"x" * 10)]),
        UserMessage([Audio(data=b"x" * 25)]),
        # nothing of these is sent along
        UserMessage([Image(url="https://example.com/huge.png"), Document(file_id="file-1")]),
    ],
)
def test_what_fits_goes_through(message: Message) -> None:
    check_sizes([message], LIMITS, "Acme")
    check_sizes([message], {}, "Acme")


def test_without_limits_nothing_is_too_large() -> None:
    check_sizes([UserMessage([PICTURE, PAPER, SOUND])], {}, "Acme")


@pytest.mark.parametrize("provider", ["anthropic", "google", "groq", "ollama", "openai", "xai"])
def test_limits_are_about_kinds_of_media(provider: str) -> None:
    manifest: Manifest = import_module(f"aiclient_generated.{provider}.manifest").MANIFEST
    assert set(manifest.media) <= {"image", "audio", "document", "request"}
    # A server of one's own has no limit that anybody could know.
    assert bool(manifest.media) == (provider != "ollama")
    whole = manifest.media.get("request")
    assert all(limit > 2**20 and (whole is None or limit <= whole) for limit in manifest.media.values())
