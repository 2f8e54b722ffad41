"""Media: kinds from bytes and names, files read before a call, bad sources explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.errors import ConfigurationError
from aiclient.core.media import as_base64, loaded, media_type_of, sniff
from aiclient.core.messages import ToolMessage, UserMessage
from aiclient.core.parts import Audio, Document, Image, Text

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a..", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"),
        (b"ID3\x04", "audio/mpeg"),
        (b"OggS\x00", "audio/ogg"),
        (b"fLaC", "audio/flac"),
        (b"%PDF-1.7", "application/pdf"),
        (b"\x00\x00\x00\x1cftypavif", "image/avif"),
        (b"\x00\x00\x00\x1cftypM4A ", "audio/mp4"),
        (b"\x00\x00\x00\x1cftypisom", "video/mp4"),
        (b"plain", None),
        (b"", None),
    ],
)
def test_bytes_show_their_kind(data: bytes, kind: str | None) -> None:
    assert sniff(data) == kind


@given(st.binary(max_size=40))
def test_no_bytes_crash_the_look(data: bytes) -> None:
    assert sniff(data) is None or "/" in str(sniff(data))


def test_what_was_given_wins_over_bytes_and_bytes_over_names() -> None:
    assert media_type_of(Image(data=PNG, media_type="image/x")) == "image/x"
    assert media_type_of(Image(data=PNG)) == "image/png"
    assert media_type_of(Image(url="https://example.com/cat.webp?size=2")) == "image/webp"
    assert media_type_of(Document(data=b"a,b\n1,2", title="t.csv")) == "text/csv"
    assert media_type_of(Document(data=b"words")) == "text/plain"
    assert media_type_of(Audio(file_id="f1")) is None


def test_paths_are_read_once_and_everything_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.7 x")
    message = UserMessage([Text("look"), Document(path=path), Image(url="https://example.com/a.png")])
    made = loaded(message)
    text, document, image = made.parts
    assert text is message.parts[0]
    assert image is message.parts[2]
    assert isinstance(document, Document)
    assert (document.data, document.media_type, document.title) == (
        b"%PDF-1.7 x",
        "application/pdf",
        "report.pdf",
    )
    assert document.path is None
    assert loaded(made) is made


def test_data_urls_become_bytes() -> None:
    made = loaded(UserMessage([Image(url="data:image/png;base64,iVBORw0KGgo="), Document(url="data:,a%20b")]))
    image, document = made.parts
    assert isinstance(image, Image)
    assert (image.data, image.media_type, image.url) == (b"\x89PNG\r\n\x1a\n", "image/png", None)
    assert isinstance(document, Document)
    assert document.data == b"a b"
    assert as_base64(document) == "YSBi"


def test_files_inside_tool_results_are_read(tmp_path: Path) -> None:
    path = tmp_path / "shot.png"
    path.write_bytes(PNG)
    made = loaded(ToolMessage([Image(path=path)], tool_call_id="c1"))
    (image,) = made.parts
    assert isinstance(image, Image)
    assert image.data == PNG
    assert made.tool_call_id == "c1"


def test_files_that_cannot_be_sent_are_explained(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"missing\.png cannot be read"):
        loaded(UserMessage([Image(path=tmp_path / "missing.png")]))
    (tmp_path / "empty.png").touch()
    with pytest.raises(ConfigurationError, match="is empty"):
        loaded(UserMessage([Image(path=tmp_path / "empty.png")]))
    with pytest.raises(ConfigurationError, match="base64"):
        loaded(UserMessage([Image(url="data:image/png;base64,@@@")]))
    with pytest.raises(ConfigurationError, match="comma"):
        loaded(UserMessage([Image(url="data:image/png")]))
    with pytest.raises(ConfigurationError, match="no bytes"):
        as_base64(Image(file_id="f1"))


@pytest.mark.parametrize("kind", [Image, Audio, Document])
def test_a_part_has_exactly_one_source(kind: type[Image | Audio | Document]) -> None:
    with pytest.raises(ConfigurationError, match=f"{kind.__name__} takes exactly one of"):
        kind()
    with pytest.raises(ConfigurationError, match="exactly one"):
        kind(url="https://example.com/x", file_id="f1")
