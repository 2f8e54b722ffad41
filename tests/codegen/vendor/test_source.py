"""A file that is no API description, and a vendor.toml that is none, are refused with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.vendor import settings, source
from codegen.vendor.grammar import Grammar


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'\xef\xbb\xbf{"openapi": "3.1.0", "paths": {}}')

    assert source.read(tmp_path / "a.json").document == {"openapi": "3.1.0", "paths": {}}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.json", b'{"openapi": ', "a.json is neither JSON nor YAML. as JSON: .* whole and unchanged"),
        ("a.yaml", b"a: b: c", "a.yaml is neither JSON nor YAML. as JSON: .*; as YAML: .*mapping values"),
        ("a.yaml", b"a: 1\na: 2", "'a' appears twice"),
        ("a.json", b"  \n", "a.json is empty"),
        ("a.json", b"\xff\xfe\x00", "a.json is not UTF-8 text"),
        ("a.json", b"[]", "holds a list, not an object"),
        ("a.txt", b"hello", "holds a plain text, not an object"),
        ("a.json", b"12", "holds a single value, not an object"),
        (
            "a.json",
            b'{"swagger": "2.0", "paths": {}}',
            "neither 'openapi' nor 'discoveryVersion' .*paths, swagger",
        ),
        ("a.json", b"{}", "is not an API description"),
        ("a.json", b'{"metadata": {}, "operations": {}, "shapes": {}}', "botocore .* not supported yet"),
        ("a.json", b'{"openapi": "3.2.0", "paths": {}}', "is OpenAPI 3.2.0"),
    ],
)
def test_a_document_that_cannot_be_read_is_explained(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(CodegenError, match=reason):
        source.convert(source.read(tmp_path / name), Grammar())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = [", "vendor.toml is not TOML"),
        ("x = 1", "unknown key 'x'"),
        ("[versions.v1]\nsource = 1", "unknown key 'source'"),
        ("[[versions.v1.sources]]\nrole = 'friend'", "'friend' is not a role"),
        ("[[versions.v1.sources]]\nlicense = 'MIT'", "unknown key 'license'"),
        ("[merge]\nprefix = 'Beta'", "unknown key 'prefix'"),
    ],
)
def test_a_wrong_vendor_toml_is_explained(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "vendor.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(CodegenError, match=reason):
        settings.load(path, "v1")
