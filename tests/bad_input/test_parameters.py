"""Parameters of the wrong type and bodies that are no JSON: found before anything is sent, by their place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aiclient.core.errors import ConfigurationError, InvalidRequestError, RequestEncodingError
from aiclient.providers.openai import OpenAI
from aiclient.testing import ErrorStatus, ProviderServer
from aiclient.wire.unset import NOT_GIVEN
from tests.bad_input.telling import SECRET, refused

MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.fixture(scope="module")
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running


@pytest.fixture
def client(server: ProviderServer) -> Iterator[Any]:
    """Return a client without types: each call below is a type error for a checker, too."""
    server.reset()
    with OpenAI(api_key=SECRET, base_url=server.base_url("openai"), max_retries=0) as opened:
        yield opened


def _loop() -> list[object]:
    loop: list[object] = []
    loop.append(loop)
    return loop


@pytest.mark.parametrize(
    ("arguments", "path", "words"),
    [
        ({"temperature": object()}, "/temperature", ("object has no JSON form",)),
        ({"temperature": float("nan")}, "/temperature", ("nan is not a JSON number",)),
        ({"metadata": {"a": {1, 2}}}, "/metadata/a", ("set has no JSON form",)),
        ({"metadata": {("a",): "b"}}, "/metadata", ("tuple", "keys are strings")),
        ({"stop": _loop()}, "/stop/0", ("contains itself",)),
        ({"user": "half \ud800"}, "/user", ("surrogate",)),
        (
            {"messages": [{"role": "user", "content": b"bytes"}]},
            "/messages/0/content",
            ("bytes has no JSON form", "base64"),
        ),
        ({"messages": [{"role": "user", "name": NOT_GIVEN}]}, "/messages/0/name", ("leave the key out",)),
        ({"options": {"extra_body": {"x": 1j}}}, "/x", ("complex has no JSON form",)),
    ],
    ids=["object", "nan", "set", "key", "loop", "surrogate", "bytes", "unset", "extra body"],
)
def test_bodies_that_are_no_json(
    client: Any, server: ProviderServer, arguments: dict[str, Any], path: str, words: tuple[str, ...]
) -> None:
    error = refused(
        lambda: client.chat.completions.create(**{"model": "gpt-4o", "messages": MESSAGES, **arguments}),
        RequestEncodingError,
        f"at {path}: ",
        *words,
    )
    assert error.path == path
    assert not error.retryable
    assert not server.requests


@pytest.mark.parametrize(
    ("method", "arguments", "kind", "words"),
    [
        ("retrieve", {"file_id": ""}, ValueError, ("must not be ''",)),
        ("retrieve", {"file_id": ".."}, ValueError, ("must not be '..'",)),
        ("retrieve", {"file_id": 5}, TypeError, ("5", "int", "give a string")),
        ("retrieve", {"file_id": None}, TypeError, ("None", "give a string")),
        ("create", {"file": Path("no-such-file")}, RequestEncodingError, ("cannot be read", "No such file")),
        ("create", {"file": "lines.jsonl"}, TypeError, ("file is a str", "give bytes", "pathlib.Path")),
        ("create", {"file": object()}, TypeError, ("file is a object", "give bytes", "pathlib.Path")),
    ],
    ids=[
        "empty id",
        "dots",
        "number for an id",
        "None for an id",
        "no file",
        "text for a file",
        "object for a file",
    ],
)
def test_wrong_paths_and_files(
    client: Any, server: ProviderServer, method: str, arguments: Any, kind: type[Exception], words: Any
) -> None:
    purpose = {"purpose": "batch"} if method == "create" else {}
    refused(lambda: getattr(client.files, method)(**arguments, **purpose), kind, *words)
    assert not server.requests


def test_a_file_that_is_open_as_text(client: Any, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text("{}\n", "utf-8")
    with (tmp_path / "lines.jsonl").open(encoding="utf-8") as lines:
        refused(
            lambda: client.files.create(file=lines, purpose="batch"),
            RequestEncodingError,
            *("'file'", "text mode", "'rb'"),
        )


def test_a_value_that_only_the_provider_can_refuse(client: Any, server: ProviderServer) -> None:
    """JSON of the wrong type is sent: what the provider takes is the provider's to say."""
    server.fault(ErrorStatus(400, "Invalid type for 'temperature': expected a number.", "invalid_type"))
    error = refused(
        lambda: client.chat.completions.create(model="gpt-4o", messages=MESSAGES, temperature="hot"),
        InvalidRequestError,
        *("400 (invalid_type)", "Invalid type for 'temperature'", "request id"),
    )
    assert server.requests[-1].fields["temperature"] == "hot"
    assert error.code == "invalid_type"
    assert not error.retryable


def test_extra_body_beside_a_form(client: Any) -> None:
    refused(
        lambda: client.files.create(file=b"{}", purpose="batch", options={"extra_body": {"a": 1}}),
        ConfigurationError,
        *("options.extra_body", "files.create", "a form"),
    )
