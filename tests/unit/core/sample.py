"""A provider that does not exist, for tests of what all providers share."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, TypeVar

from aiclient.core.endpoint import Endpoint, make_endpoint
from aiclient.core.flow import Effect
from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.connect import Settings
from aiclient.wire.http import Headers, HttpReply
from aiclient.wire.manifest import HeaderOption, Manifest
from aiclient.wire.model import WireModel

KEY = "fake-key-for-tests"

MANIFEST = Manifest(
    name="acme",
    title="Acme",
    adapter="acme",
    base_url="https://api.acme.test/v1",
    base_url_env=("ACME_BASE_URL", "ACME_HOST"),
    api_key_env=("ACME_API_KEY", "ACME_KEY"),
    timeout={"total": 600.0, "connect": 5.0, "first_token": 120.0, "stall": 60.0, "pool": 30.0},
    versions={"v1": "v1", "v2": "v2"},
    headers=(HeaderOption("organization", "Acme-Org", ("ACME_ORG",)),),
    fixed_headers=(("x-fixed", "1"),),
    request_id_headers=("x-request-id", "request-id"),
    retry_delay=("/error/details/*/retryDelay",),
    errors={"insufficient_quota": "QuotaExceededError", "overloaded_error": "OverloadedError"},
)


class Answer(WireModel):
    """What the provider answers."""

    id: str
    text: str | None = None


ANSWER = f"{Answer.__module__}:Answer"

CALL: Call[Answer] = Call(
    operation="acme/v1/things.create",
    method="POST",
    path="/things",
    result=ResultSpec("json", ANSWER),
    body={"model": "m"},
)

STREAM: StreamCall[Answer] = StreamCall(
    operation="acme/v1/things.create",
    method="POST",
    path="/things",
    stream=StreamSpec("sse", ANSWER, "[DONE]"),
    body={"model": "m", "stream": True},
)

T = TypeVar("T")


def endpoint(manifest: Manifest = MANIFEST, settings: Settings | None = None, **environment: str) -> Endpoint:
    """Make an endpoint with a key, whatever the environment."""
    return make_endpoint(manifest, settings or Settings(api_key=KEY), environment)


def reply(status: int, body: bytes | None = b"", headers: Mapping[str, str] | None = None) -> HttpReply:
    """Make a reply."""
    return HttpReply(status, Headers.of((headers or {}).items()), body)


def opened(headers: Mapping[str, str] | None = None, status: int = 200) -> HttpReply:
    """Make a reply whose body is to be read."""
    kind = {"content-type": "text/event-stream"}
    return HttpReply(status, Headers.of({**kind, **(headers or {})}.items()), None, 1)


def drive(flow: Generator[Effect, Any, T], *answers: object) -> tuple[list[Effect], T]:
    """Step a flow by hand: each effect gets the next answer; exceptions are raised in it.

    Effects without an answer of their own (`Emit`, `Sleep`) get None from the list as well.
    """
    effects: list[Effect] = []
    left = list(answers)
    try:
        effect = next(flow)
        while True:
            effects.append(effect)
            assert left, f"nothing prepared for {effect!r}"
            answer = left.pop(0)
            effect = flow.throw(answer) if isinstance(answer, BaseException) else flow.send(answer)
    except StopIteration as stop:
        assert not left, f"never asked for {left!r}"
        value: T = stop.value
        return effects, value
