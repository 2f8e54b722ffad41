"""Files that operations answer."""

from __future__ import annotations

from pathlib import Path

from aiclient.wire.binary import Binary


def test_binary(tmp_path: Path) -> None:
    data = Binary(b"a\nb\xff", "text/plain")
    assert data.save(tmp_path / "out").read_bytes() == b"a\nb\xff"
    assert data.text() == "a\nb\ufffd"
    assert data.lines() == ["a", "b\ufffd"]
    assert len(data) == 4
    assert repr(data) == "Binary(4 bytes, 'text/plain')"
