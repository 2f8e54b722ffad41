"""Recordings: what is read, and what is said about those that cannot be."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path

import pytest

from codegen.replay.records import RecordingError, read_records
from tests.codegen.replay.exchanges import fields, write


def test_every_field_is_read(tmp_path: Path) -> None:
    line = fields(
        path="/v1/things?limit=3&limit=",
        request_headers={"Content-Type": "application/json"},
        response_headers={"Content-Type": ["application/json; charset=utf-8"]},
        unknown_to_us=[1],
        is_stream=True,
    )
    (record,) = read_records([write(tmp_path, line)])
    assert record.label == "acme.jsonl:1"
    assert (record.path, record.query) == ("/v1/things", (("limit", "3"), ("limit", "")))
    assert record.request == {"model": "m"}
    assert record.request_headers["content-type"] == "application/json"
    assert record.content_type == "application/json"
    assert record.is_stream


def test_folders_are_read_in_order_and_compressed_files_too(tmp_path: Path) -> None:
    write(tmp_path, fields(), fields(), name="b.jsonl")
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(json.dumps(fields()).encode() + b"\n\n"))
    (tmp_path / "README.md").write_text("not a recording", encoding="utf-8")
    assert [each.label for each in read_records([tmp_path])] == ["a.jsonl.gz:1", "b.jsonl:1", "b.jsonl:2"]


def test_binary_bodies_are_decoded(tmp_path: Path) -> None:
    line = fields(response_text=None, response_base64=base64.b64encode(b"\xff\x00").decode())
    (record,) = read_records([write(tmp_path, line)])
    assert record.response == b"\xff\x00"


def test_line_separators_inside_strings_do_not_end_a_line(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(
        json.dumps(fields(response_text="a\u2028b\x85c"), ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (record,) = read_records([file])
    assert record.response == "a\u2028b\x85c".encode()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 2 is not JSON"),
        ('{"a": 1, "a": 2}', "'a' is there twice"),
        ("[]", "line 2: a record is a JSON object"),
        ('{"provider": "acme"}', "line 2: `method`"),
        ('{"method": "GET", "status": "200"}', "line 2: `status`"),
        ('{"method": "GET", "request_headers": []}', "line 2: `request_headers`"),
        ('{"method": "GET", "request_headers": {"a": 1}}', "`request_headers` → `a`"),
        ('{"method": "GET", "response_text": 3}', "line 2: `response_text`"),
        ('{"method": "GET", "response_base64": 3}', "line 2: `response_base64`"),
        ('{"method": "GET", "response_base64": "%"}', "`response_base64` is not base64"),
        ('{"method": "GET", "response_text": "\\ud800"}', "lone surrogate"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str, said: str) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(fields()) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(RecordingError) as caught:
        list(read_records([file]))
    assert said in str(caught.value)
    assert "a.jsonl" in str(caught.value)


def test_paths_that_are_no_recordings_are_named(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="does not exist"):
        list(read_records([tmp_path / "none.jsonl"]))
    with pytest.raises(RecordingError, match="holds no recordings"):
        list(read_records([tmp_path]))
    (tmp_path / "a.txt").write_text("", encoding="utf-8")
    with pytest.raises(RecordingError, match="is no recording"):
        list(read_records([tmp_path / "a.txt"]))
    (tmp_path / "a.jsonl.gz").write_bytes(b"\x1f\x8bnonsense")
    with pytest.raises(RecordingError, match="is damaged"):
        list(read_records([tmp_path / "a.jsonl.gz"]))
