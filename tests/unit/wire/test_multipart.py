"""Forms: fields, files, arrays, objects, and their bytes."""

from __future__ import annotations

import io
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import cast

import pytest

from aiclient.wire.multipart import (
    FormPart,
    Multipart,
    encode_multipart,
    form_parts,
    is_file,
    read_file,
)
from aiclient.wire.unset import NOT_GIVEN


def parts_of(form: Multipart) -> list[tuple[str, str | None, str | None, bytes]]:
    """Encode a form and read it with somebody else's parser."""
    body = encode_multipart(form, "b0undary")
    head = b"Content-Type: multipart/form-data; boundary=b0undary\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    found: list[tuple[str, str | None, str | None, bytes]] = []
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        kind = part.get_content_type() if "content-type" in part else None
        found.append((name, part.get_filename(), kind, cast(bytes, part.get_payload(decode=True))))
    return found


def test_fields() -> None:
    form = form_parts(
        {
            "model": "whisper",
            "temperature": 0.5,
            "n": 2,
            "stream": True,
            "quiet": False,
            "left_out": NOT_GIVEN,
            "none": None,
            "include": ["logprobs", "x"],
            "expires_after": {"anchor": "created_at", "seconds": 60},
            "metadata": {"a": ["b"]},
        }
    )
    assert [(part.name, part.value) for part in form.fields] == [
        ("model", "whisper"),
        ("temperature", "0.5"),
        ("n", "2"),
        ("stream", "true"),
        ("quiet", "false"),
        ("include[]", "logprobs"),
        ("include[]", "x"),
        ("expires_after[anchor]", "created_at"),
        ("expires_after[seconds]", "60"),
        ("metadata[a][]", "b"),
    ]
    assert ("model", None, None, b"whisper") in parts_of(form)


def test_fields_with_a_media_type_of_their_own() -> None:
    form = form_parts(
        {"session": {"a": [1]}, "sdp": "v=0", "gone": NOT_GIVEN},
        {"session": "application/json", "sdp": "application/sdp", "gone": "text/plain"},
    )
    assert parts_of(form) == [
        ("session", None, "application/json", b'{"a": [1]}'),
        ("sdp", None, "application/sdp", b"v=0"),
    ]


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "clip.wav"
    path.write_bytes(b"RIFF\r\n")
    with path.open("rb") as opened:
        form = form_parts(
            {
                "a": b"raw",
                "b": path,
                "c": ("name.json", b"{}"),
                "d": ("x.bin", io.BytesIO(b"\0\xff"), "audio/special"),
                "e": opened,
                "images": [b"1", ("two.png", b"2")],
                "f": ("from path", path),
            }
        )
        found = parts_of(form)
    assert [item[:2] for item in found] == [
        ("a", "upload"),
        ("b", "clip.wav"),
        ("c", "name.json"),
        ("d", "x.bin"),
        ("e", "clip.wav"),
        ("images[]", "upload"),
        ("images[]", "two.png"),
        ("f", "from path"),
    ]
    assert [item[2] for item in found][1:4] == ["audio/x-wav", "application/json", "audio/special"]
    assert found[4][3] == b"RIFF\r\n"
    assert found[3][3] == b"\0\xff"


def test_names_cannot_start_a_header() -> None:
    form = Multipart([FormPart('a"\r\nX: 1', "v", 'f"ü\n.txt', "text/plain\r\nY: 2")])
    head = encode_multipart(form, "b").split(b"\r\n\r\n")[0]
    assert head.count(b"\r\n") == 2
    assert b'name="a%22%0D%0AX: 1"; filename="f%22\xc3\xbc%0A.txt"' in head


def test_what_is_no_field_is_refused() -> None:
    with pytest.raises(TypeError, match="form field 'when' is a object"):
        form_parts({"when": object()})


def test_text_files_are_refused() -> None:
    with pytest.raises(TypeError, match="open it with mode 'rb'"):
        encode_multipart(form_parts({"file": io.StringIO("x")}), "b")


def test_the_boundary_must_not_occur() -> None:
    with pytest.raises(ValueError, match="choose another"):
        encode_multipart(form_parts({"a": "x--b y"}), "b")


def test_what_counts_as_a_file(tmp_path: Path) -> None:
    assert is_file(b"")
    assert is_file(tmp_path)
    assert is_file(("a", b""))
    assert not is_file("text")
    assert not is_file(("a", "b"))
    assert not is_file(["a", b""])
    assert read_file(("name", b"x")) == b"x"
    assert read_file(io.BytesIO(b"y")) == b"y"
