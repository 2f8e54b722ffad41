"""Show a picture and a document to a model, and look at what would be sent before sending it."""

from __future__ import annotations

import struct
import zlib

from aiclient import Client, Document, Image, Text, UserMessage
from aiclient.testing import ProviderServer


def red_dot() -> bytes:
    """Return a PNG of one red pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\x00\xff\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def main() -> None:
    """Ask two providers about the same picture."""
    question = UserMessage(
        [
            Text("Which colour is this, and does the note agree?"),
            Image(data=red_dot()),
            Document(data=b"The dot is red.", title="note.txt"),
        ]
    )
    with ProviderServer() as server:
        server.script(["Red, and it does.", "Red, and it does."])
        with Client(
            anthropic_api_key="sk-fake-not-a-key",
            anthropic_base_url=server.base_url("anthropic"),
            google_api_key="fake-not-a-key",
            google_base_url=server.base_url("google"),
        ) as client:
            for name in ("claude-sonnet-4-5", "gemini-2.5-flash"):
                model = client.chat(name)
                preview = model.preview(question)
                print(f"{preview.provider} would get {preview.request.operation}")
                print(model.generate(question).text)


if __name__ == "__main__":
    main()
