"""JSON without types: the quick way reads what `json.loads` reads, and says the same of what it cannot."""

from __future__ import annotations

import json

import pytest

from aiclient.core.plain_json import read_json

READ = (
    b'{"a": [1, 2.5, "x", null, true]}',
    b' \n{"a": 1}\r\n',
    '"grün"'.encode(),
    '{"a": "grün"}'.encode("utf-16"),
    b"\xef\xbb\xbf[1]",
    b'"\\ud83d"',
    b"7",
)
REFUSED = (b"", b"  ", b"{", b'{"a": 1} 2', b"nope", b'{"a": "\xff"}')


@pytest.mark.parametrize("data", READ)
def test_it_reads_what_json_loads_reads(data: bytes) -> None:
    assert read_json(data) == json.loads(data)


@pytest.mark.parametrize("data", REFUSED)
def test_it_refuses_what_json_loads_refuses(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".") as expected:
        json.loads(data)
    with pytest.raises(type(expected.value)) as got:
        read_json(data)
    assert str(got.value) == str(expected.value)
