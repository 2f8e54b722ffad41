"""Call builders of the provider that only these tests have."""

from __future__ import annotations

from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.multipart import form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, given
from aiclient.wire.url import query_pairs, segment

_HERE = "tests.codegen.replay.minigen.acme.v1.types"
_THING = ResultSpec("json", f"{_HERE}:Thing")


def create(
    *,
    model: str,
    mode: object = NOT_GIVEN,
    size: object = NOT_GIVEN,
    tools: object = NOT_GIVEN,
    stream: object = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[object] | StreamCall[object]:
    """Describe `things.create`."""
    body = given({"model": model, "mode": mode, "size": size, "tools": tools, "stream": stream})
    if stream is True:
        spec = StreamSpec("sse", f"{_HERE}:Event", "[DONE]")
        return StreamCall("acme/v1/things.create", "POST", "/things", spec, body=body, options=options)
    return Call("acme/v1/things.create", "POST", "/things", _THING, body=body, options=options)


def chat(*, model: str, options: RequestOptions | None = None) -> Call[object]:
    """Describe `chat.completions.create`, in the shape that everybody copies."""
    body = {"model": model}
    return Call(
        "openai/v1/chat.completions.create", "POST", "/chat/completions", _THING, body=body, options=options
    )


def retrieve(
    *, thing_id: str, limit: object = NOT_GIVEN, options: RequestOptions | None = None
) -> Call[object]:
    """Describe `things.retrieve`."""
    path = f"/things/{segment(thing_id)}"
    query = query_pairs({"limit": limit})
    return Call("acme/v1/things.retrieve", "GET", path, _THING, query=query, options=options)


def leak(*, thing_id: str, options: RequestOptions | None = None) -> Call[object]:
    """Describe `things.leak`, whose type forgets."""
    path = f"/things/{segment(thing_id)}/leak"
    return Call("acme/v1/things.leak", "GET", path, ResultSpec("json", f"{_HERE}:Leaky"), options=options)


def forget(*, model: str, options: RequestOptions | None = None) -> Call[object]:
    """Describe `things.forget`, whose builder forgets."""
    return Call("acme/v1/things.forget", "PUT", "/things", _THING, body={"model": ""}, options=options)


def delete(*, thing_id: str, options: RequestOptions | None = None) -> Call[object]:
    """Describe `things.delete`."""
    path = f"/things/{segment(thing_id)}"
    return Call("acme/v1/things.delete", "DELETE", path, ResultSpec("none"), options=options)


def content(*, thing_id: str, options: RequestOptions | None = None) -> Call[object]:
    """Describe `things.content`."""
    path = f"/things/{segment(thing_id)}/content"
    return Call("acme/v1/things.content", "GET", path, ResultSpec("binary"), options=options)


def upload(
    *,
    file: object,
    purpose: str,
    days: object = NOT_GIVEN,
    tags: object = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[object]:
    """Describe `files.upload`."""
    form = form_parts(given({"file": file, "purpose": purpose, "days": days, "tags": tags}))
    return Call("acme/v1/files.upload", "POST", "/files", _THING, body=form, options=options)
