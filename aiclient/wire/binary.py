"""The result of an operation that answers a file: audio, an image, a batch's lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path

from aiclient.wire.http import Headers

__all__ = ["Binary"]


@dataclass(frozen=True, slots=True, repr=False)
class Binary:
    """Bytes with their media type.

    Example:
        >>> Binary(b"hello", "text/plain").text()
        'hello'
    """

    content: bytes
    media_type: str | None = None
    headers: Headers = field(default_factory=Headers)

    def save(self, path: str | PathLike[str]) -> Path:
        """Write the content to a file and return its path."""
        target = Path(path)
        target.write_bytes(self.content)
        return target

    def text(self) -> str:
        """Return the content as UTF-8 text, with what is not text replaced."""
        return self.content.decode("utf-8", "replace")

    def lines(self) -> list[str]:
        """Return the lines of a text content, such as a batch result in JSON lines."""
        return self.text().splitlines()

    def __len__(self) -> int:
        return len(self.content)

    def __repr__(self) -> str:
        return f"Binary({len(self.content)} bytes, {self.media_type!r})"
