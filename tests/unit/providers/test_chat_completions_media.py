"""Chat completions: pictures, sound and documents as they are sent."""

from __future__ import annotations

from typing import cast

from aiclient.core.messages import ToolMessage, UserMessage
from aiclient.core.parts import Audio, Document, Image, Native, Opaque, Text
from aiclient.wire.json import JsonObject
from tests.unit.providers.test_chat_completions_requests import ask, body, sent


def test_media() -> None:
    video: JsonObject = {"type": "video_url", "video_url": {"url": "https://example.com/a.mp4"}}
    request = ask(
        UserMessage(
            (
                Image(data=b"\x89PNG\r\n\x1a\n0", detail="low"),
                Image(url="https://example.com/a.png"),
                Document(data=b"%PDF-1"),
                Document(file_id="file-1"),
                Audio(data=b"RIFF0000WAVE"),
                Opaque(native=Native("openai", video)),
                Image(file_id="file-2"),
                Document(url="https://example.com/a.pdf"),
                Audio(url="https://example.com/a.mp3"),
            )
        )
    )
    [message] = cast("list[dict[str, object]]", body(request)["messages"])
    assert message["content"] == [
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgow", "detail": "low"}},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
        {
            "type": "file",
            "file": {"filename": "document.pdf", "file_data": "data:application/pdf;base64,JVBERi0x"},
        },
        {"type": "file", "file": {"file_id": "file-1"}},
        {"type": "input_audio", "input_audio": {"data": "UklGRjAwMDBXQVZF", "format": "wav"}},
        video,
    ]
    assert [warning.split(" was ")[0] for warning in request.context.warnings] == [
        "Image by file_id",
        "Document by url",
        "Audio by url",
    ]


def test_media_of_results_follow_the_last_of_them() -> None:
    picture = Image(url="https://example.com/a.png")
    assert sent(
        ToolMessage((Text("Here"), picture), tool_call_id="call_1"),
        ToolMessage("21", tool_call_id="call_2"),
        UserMessage("Well?"),
    ) == [
        {"role": "tool", "tool_call_id": "call_1", "content": "Here"},
        {"role": "tool", "tool_call_id": "call_2", "content": "21"},
        {
            "role": "user",
            "content": [{"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}],
        },
        {"role": "user", "content": "Well?"},
    ]
