"""`operations.toml`: rows, streams, pages, and mistakes in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.ir import Page, Stream
from codegen.table import OperationTable, load_table


def table(folder: Path, text: str) -> OperationTable:
    path = folder / "operations.toml"
    path.write_text(text)
    return load_table(path)


def rows(folder: Path, *entries: str) -> OperationTable:
    return table(folder, "operations = [\n" + ",\n".join(f"  {{ {each} }}" for each in entries) + "\n]\n")


def test_both_spellings_of_a_list_of_tables(tmp_path: Path) -> None:
    inline = rows(tmp_path, 'id = "a", method = "x.a"')
    assert inline.rows == table(tmp_path, '[[operations]]\nid = "a"\nmethod = "x.a"\n').rows


def test_a_row_with_everything(tmp_path: Path) -> None:
    (row,) = rows(
        tmp_path,
        'id = "a", method = "x.a", betas = true, multipart = true, text_too = true,'
        ' result = "R", body = "B",'
        ' packages = ["v1"], drop = ["d"], rename = { a = "b" },'
        ' query = { alt = "sse" }, headers = { H = "h" },'
        ' page = { items = "data", param = "after", cursor = "last", item_field = "key", more = "has" }',
    ).rows
    assert row.page == Page("data", "after", "last", "key", "has")
    assert (row.betas, row.multipart, row.text_too) == (True, True, True)
    assert (row.result, row.body, row.packages, row.drop) == ("R", "B", ("v1",), ("d",))
    assert (dict(row.rename), dict(row.query), dict(row.headers)) == ({"a": "b"}, {"alt": "sse"}, {"H": "h"})


@pytest.mark.parametrize(
    ("written", "stream"),
    [
        ('{ event = "E" }', Stream("sse", "E", None, "stream")),
        ('{ event = "E", param = "live", sentinel = "[DONE]" }', Stream("sse", "E", "[DONE]", "live")),
        ('{ event = "E", always = true, framing = "ndjson" }', Stream("ndjson", "E", None, None)),
        ('{ event = "E", stream_default = true }', Stream("sse", "E", None, "stream", True)),
    ],
)
def test_streams(written: str, stream: Stream, tmp_path: Path) -> None:
    (row,) = rows(tmp_path, f'id = "a", method = "x.a", stream = {written}').rows
    assert row.stream == stream


def test_the_query_of_a_stream_joins_the_constant_query(tmp_path: Path) -> None:
    stream = 'stream = { event = "E", always = true, query = { alt = "sse" } }'
    (row,) = rows(tmp_path, f'id = "a", method = "x.a", query = {{ v = "1" }}, {stream}').rows
    assert dict(row.query) == {"v": "1", "alt": "sse"}


def test_what_stands_above_the_rows(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        'roots = ["Event"]\n[modules]\na = "b"\n[names]\nOld = "New"\n'
        '[betas]\nheader = "x-beta"\nknown = ["k"]\n',
    )
    assert (found.roots, dict(found.modules), dict(found.names)) == (("Event",), {"a": "b"}, {"Old": "New"})
    assert (found.beta_header, found.betas, found.rows) == ("x-beta", ("k",), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("operation = []", "unknown keys operation"),
        ('operations = [{ id = "a", method = "m", steam = 1 }]', "operation 'a': unknown keys steam"),
        (
            'operations = [{ id = "a", method = "m", stream = { event = "E", x = 1 } }]',
            "stream: unknown keys x",
        ),
        ('operations = [{ id = "a", method = "m", page = { item = "x" } }]', "page: unknown keys item"),
        ('operations = [{ id = "a" }]', "operation 'a' lacks id or method"),
        ('operations = [{ method = "m" }]', "lacks id or method"),
        ('operations = [{ id = "a", method = "m" }, { id = "b", method = "m" }]', "'m' stands there twice"),
        ("operations = [", "is not TOML"),
    ],
)
def test_mistakes_are_explained(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        table(tmp_path, text)
    assert said in caught.value.what
    assert caught.value.fix
