"""Form fields that hold files refuse what is not one, before anything is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from aiclient.wire.multipart import encode_multipart, form_parts
from aiclient_generated.openai.v1.calls import files


@pytest.mark.parametrize("value", ["/some/path.txt", 5, {"name": "x"}, ["text"]])
def test_what_is_no_file_is_refused_with_what_to_give(value: object) -> None:
    with pytest.raises(TypeError, match=r"file is a \w+, not a file; give bytes"):
        form_parts({"file": value, "purpose": "batch"}, files=("file",))


def test_a_path_as_text_does_not_become_the_content() -> None:
    with pytest.raises(TypeError, match=r"pathlib\.Path"):
        files.create(file="/some/path.txt", purpose="batch")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_files_lists_of_files_and_nothing_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    form = form_parts({"file": [path, ("b.txt", b"two")], "mask": None}, files=("file", "mask"))
    body = encode_multipart(form, "xyz")
    assert body.count(b'name="file[]"; filename=') == 2
    assert b"one" in body
    assert b"two" in body
