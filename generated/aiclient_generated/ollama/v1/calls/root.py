# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `root`: Ollama operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.ollama.v1 import params, types

_CHAT_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:ChatResponse")
_CHAT_STREAM = StreamSpec("ndjson", "aiclient_generated.ollama.v1.types.root:ChatStreamEvent")
_GENERATE_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:GenerateResponse")
_GENERATE_STREAM = StreamSpec("ndjson", "aiclient_generated.ollama.v1.types.root:GenerateStreamEvent")
_EMBED_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:EmbedResponse")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:ListResponse")
_PS_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:ProcessResponse")
_SHOW_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:ShowResponse")
_CREATE_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:StatusResponse")
_CREATE_STREAM = StreamSpec("ndjson", "aiclient_generated.ollama.v1.types.root:StatusEvent")
_COPY_RESULT = ResultSpec("none")
_PULL_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:StatusResponse")
_PULL_STREAM = StreamSpec("ndjson", "aiclient_generated.ollama.v1.types.root:StatusEvent")
_PUSH_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:StatusResponse")
_PUSH_STREAM = StreamSpec("ndjson", "aiclient_generated.ollama.v1.types.root:StatusEvent")
_DELETE_RESULT = ResultSpec("none")
_VERSION_RESULT = ResultSpec("json", "aiclient_generated.ollama.v1.types.root:VersionResponse")


@overload
def chat(
    *,
    messages: Sequence[params.MessageParam],
    model: str,
    format: Literal["json"] | Mapping[str, object] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ChatResponse]: ...
@overload
def chat(
    *,
    messages: Sequence[params.MessageParam],
    model: str,
    stream: Literal[True],
    format: Literal["json"] | Mapping[str, object] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.ChatStreamEvent]: ...
@overload
def chat(
    *,
    messages: Sequence[params.MessageParam],
    model: str,
    format: Literal["json"] | Mapping[str, object] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ChatResponse] | StreamCall[types.ChatStreamEvent]: ...
def chat(
    *,
    messages: Sequence[params.MessageParam],
    model: str,
    format: Literal["json"] | Mapping[str, object] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ChatResponse] | StreamCall[types.ChatStreamEvent]:
    """Describe `chat`."""
    if stream is True:
        return StreamCall(
            "ollama/v1/chat",
            "POST",
            stream=_CHAT_STREAM,
            path="/api/chat",
            body=given(
                {
                    "messages": messages,
                    "model": model,
                    "format": format,
                    "keep_alive": keep_alive,
                    "logprobs": logprobs,
                    "options": model_options,
                    "think": think,
                    "tools": tools,
                    "top_logprobs": top_logprobs,
                    "truncate": truncate,
                    "shift": shift,
                    "stream": bool(stream),
                }
            ),
            options=options,
        )
    return Call(
        "ollama/v1/chat",
        "POST",
        result=_CHAT_RESULT,
        path="/api/chat",
        body=given(
            {
                "messages": messages,
                "model": model,
                "format": format,
                "keep_alive": keep_alive,
                "logprobs": logprobs,
                "options": model_options,
                "think": think,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "truncate": truncate,
                "shift": shift,
                "stream": bool(stream),
            }
        ),
        options=options,
    )


@overload
def generate(
    *,
    model: str,
    format: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
    images: Sequence[str] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    raw: bool | NotGiven = NOT_GIVEN,
    suffix: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    context: Sequence[int] | NotGiven = NOT_GIVEN,
    width: int | NotGiven = NOT_GIVEN,
    height: int | NotGiven = NOT_GIVEN,
    steps: int | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.GenerateResponse]: ...
@overload
def generate(
    *,
    model: str,
    stream: Literal[True],
    format: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
    images: Sequence[str] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    raw: bool | NotGiven = NOT_GIVEN,
    suffix: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    context: Sequence[int] | NotGiven = NOT_GIVEN,
    width: int | NotGiven = NOT_GIVEN,
    height: int | NotGiven = NOT_GIVEN,
    steps: int | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.GenerateStreamEvent]: ...
@overload
def generate(
    *,
    model: str,
    format: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
    images: Sequence[str] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    raw: bool | NotGiven = NOT_GIVEN,
    suffix: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    context: Sequence[int] | NotGiven = NOT_GIVEN,
    width: int | NotGiven = NOT_GIVEN,
    height: int | NotGiven = NOT_GIVEN,
    steps: int | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.GenerateResponse] | StreamCall[types.GenerateStreamEvent]: ...
def generate(
    *,
    model: str,
    format: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
    images: Sequence[str] | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    logprobs: bool | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    raw: bool | NotGiven = NOT_GIVEN,
    suffix: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    think: bool | Literal["high", "medium", "low", "max"] | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    shift: bool | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    context: Sequence[int] | NotGiven = NOT_GIVEN,
    width: int | NotGiven = NOT_GIVEN,
    height: int | NotGiven = NOT_GIVEN,
    steps: int | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.GenerateResponse] | StreamCall[types.GenerateStreamEvent]:
    """Describe `generate`."""
    if stream is True:
        return StreamCall(
            "ollama/v1/generate",
            "POST",
            stream=_GENERATE_STREAM,
            path="/api/generate",
            body=given(
                {
                    "model": model,
                    "format": format,
                    "images": images,
                    "keep_alive": keep_alive,
                    "logprobs": logprobs,
                    "options": model_options,
                    "prompt": prompt,
                    "raw": raw,
                    "suffix": suffix,
                    "system": system,
                    "think": think,
                    "top_logprobs": top_logprobs,
                    "truncate": truncate,
                    "shift": shift,
                    "template": template,
                    "context": context,
                    "width": width,
                    "height": height,
                    "steps": steps,
                    "stream": bool(stream),
                }
            ),
            options=options,
        )
    return Call(
        "ollama/v1/generate",
        "POST",
        result=_GENERATE_RESULT,
        path="/api/generate",
        body=given(
            {
                "model": model,
                "format": format,
                "images": images,
                "keep_alive": keep_alive,
                "logprobs": logprobs,
                "options": model_options,
                "prompt": prompt,
                "raw": raw,
                "suffix": suffix,
                "system": system,
                "think": think,
                "top_logprobs": top_logprobs,
                "truncate": truncate,
                "shift": shift,
                "template": template,
                "context": context,
                "width": width,
                "height": height,
                "steps": steps,
                "stream": bool(stream),
            }
        ),
        options=options,
    )


def embed(
    *,
    input: str | Sequence[str],
    model: str,
    dimensions: int | NotGiven = NOT_GIVEN,
    keep_alive: str | float | NotGiven = NOT_GIVEN,
    model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
    truncate: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.EmbedResponse]:
    """Describe `embed`."""
    return Call(
        "ollama/v1/embed",
        "POST",
        result=_EMBED_RESULT,
        path="/api/embed",
        body=given(
            {
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "keep_alive": keep_alive,
                "options": model_options,
                "truncate": truncate,
            }
        ),
        options=options,
    )


def list(*, options: RequestOptions | None = None) -> Call[types.ListResponse]:
    """Describe `list`."""
    return Call(
        "ollama/v1/list",
        "GET",
        result=_LIST_RESULT,
        path="/api/tags",
        options=options,
    )


def ps(*, options: RequestOptions | None = None) -> Call[types.ProcessResponse]:
    """Describe `ps`."""
    return Call(
        "ollama/v1/ps",
        "GET",
        result=_PS_RESULT,
        path="/api/ps",
        options=options,
    )


def show(
    *,
    model: str,
    verbose: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ShowResponse]:
    """Describe `show`."""
    return Call(
        "ollama/v1/show",
        "POST",
        result=_SHOW_RESULT,
        path="/api/show",
        body=given({"model": model, "verbose": verbose}),
        options=options,
    )


@overload
def create(
    *,
    model: str,
    from_: str | NotGiven = NOT_GIVEN,
    license: str | Sequence[str] | NotGiven = NOT_GIVEN,
    messages: Sequence[params.MessageParam] | NotGiven = NOT_GIVEN,
    parameters: Mapping[str, object] | NotGiven = NOT_GIVEN,
    parser: str | NotGiven = NOT_GIVEN,
    quantize: str | NotGiven = NOT_GIVEN,
    renderer: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    files: Mapping[str, str] | NotGiven = NOT_GIVEN,
    adapters: Mapping[str, str] | NotGiven = NOT_GIVEN,
    info: Mapping[str, object] | NotGiven = NOT_GIVEN,
    requires: str | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse]: ...
@overload
def create(
    *,
    model: str,
    stream: Literal[True],
    from_: str | NotGiven = NOT_GIVEN,
    license: str | Sequence[str] | NotGiven = NOT_GIVEN,
    messages: Sequence[params.MessageParam] | NotGiven = NOT_GIVEN,
    parameters: Mapping[str, object] | NotGiven = NOT_GIVEN,
    parser: str | NotGiven = NOT_GIVEN,
    quantize: str | NotGiven = NOT_GIVEN,
    renderer: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    files: Mapping[str, str] | NotGiven = NOT_GIVEN,
    adapters: Mapping[str, str] | NotGiven = NOT_GIVEN,
    info: Mapping[str, object] | NotGiven = NOT_GIVEN,
    requires: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.StatusEvent]: ...
@overload
def create(
    *,
    model: str,
    from_: str | NotGiven = NOT_GIVEN,
    license: str | Sequence[str] | NotGiven = NOT_GIVEN,
    messages: Sequence[params.MessageParam] | NotGiven = NOT_GIVEN,
    parameters: Mapping[str, object] | NotGiven = NOT_GIVEN,
    parser: str | NotGiven = NOT_GIVEN,
    quantize: str | NotGiven = NOT_GIVEN,
    renderer: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    files: Mapping[str, str] | NotGiven = NOT_GIVEN,
    adapters: Mapping[str, str] | NotGiven = NOT_GIVEN,
    info: Mapping[str, object] | NotGiven = NOT_GIVEN,
    requires: str | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse] | StreamCall[types.StatusEvent]: ...
def create(
    *,
    model: str,
    from_: str | NotGiven = NOT_GIVEN,
    license: str | Sequence[str] | NotGiven = NOT_GIVEN,
    messages: Sequence[params.MessageParam] | NotGiven = NOT_GIVEN,
    parameters: Mapping[str, object] | NotGiven = NOT_GIVEN,
    parser: str | NotGiven = NOT_GIVEN,
    quantize: str | NotGiven = NOT_GIVEN,
    renderer: str | NotGiven = NOT_GIVEN,
    system: str | NotGiven = NOT_GIVEN,
    template: str | NotGiven = NOT_GIVEN,
    files: Mapping[str, str] | NotGiven = NOT_GIVEN,
    adapters: Mapping[str, str] | NotGiven = NOT_GIVEN,
    info: Mapping[str, object] | NotGiven = NOT_GIVEN,
    requires: str | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse] | StreamCall[types.StatusEvent]:
    """Describe `create`."""
    if stream is True:
        return StreamCall(
            "ollama/v1/create",
            "POST",
            stream=_CREATE_STREAM,
            path="/api/create",
            body=given(
                {
                    "model": model,
                    "from": from_,
                    "license": license,
                    "messages": messages,
                    "parameters": parameters,
                    "parser": parser,
                    "quantize": quantize,
                    "renderer": renderer,
                    "system": system,
                    "template": template,
                    "files": files,
                    "adapters": adapters,
                    "info": info,
                    "requires": requires,
                    "stream": bool(stream),
                }
            ),
            options=options,
        )
    return Call(
        "ollama/v1/create",
        "POST",
        result=_CREATE_RESULT,
        path="/api/create",
        body=given(
            {
                "model": model,
                "from": from_,
                "license": license,
                "messages": messages,
                "parameters": parameters,
                "parser": parser,
                "quantize": quantize,
                "renderer": renderer,
                "system": system,
                "template": template,
                "files": files,
                "adapters": adapters,
                "info": info,
                "requires": requires,
                "stream": bool(stream),
            }
        ),
        options=options,
    )


def copy(
    *,
    destination: str,
    source: str,
    options: RequestOptions | None = None,
) -> Call[None]:
    """Describe `copy`."""
    return Call(
        "ollama/v1/copy",
        "POST",
        result=_COPY_RESULT,
        path="/api/copy",
        body=given({"destination": destination, "source": source}),
        options=options,
    )


@overload
def pull(
    *,
    model: str,
    insecure: bool | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse]: ...
@overload
def pull(
    *,
    model: str,
    stream: Literal[True],
    insecure: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.StatusEvent]: ...
@overload
def pull(
    *,
    model: str,
    insecure: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse] | StreamCall[types.StatusEvent]: ...
def pull(
    *,
    model: str,
    insecure: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse] | StreamCall[types.StatusEvent]:
    """Describe `pull`."""
    if stream is True:
        return StreamCall(
            "ollama/v1/pull",
            "POST",
            stream=_PULL_STREAM,
            path="/api/pull",
            body=given({"model": model, "insecure": insecure, "stream": bool(stream)}),
            options=options,
        )
    return Call(
        "ollama/v1/pull",
        "POST",
        result=_PULL_RESULT,
        path="/api/pull",
        body=given({"model": model, "insecure": insecure, "stream": bool(stream)}),
        options=options,
    )


@overload
def push(
    *,
    model: str,
    insecure: bool | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse]: ...
@overload
def push(
    *,
    model: str,
    stream: Literal[True],
    insecure: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.StatusEvent]: ...
@overload
def push(
    *,
    model: str,
    insecure: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse] | StreamCall[types.StatusEvent]: ...
def push(
    *,
    model: str,
    insecure: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.StatusResponse] | StreamCall[types.StatusEvent]:
    """Describe `push`."""
    if stream is True:
        return StreamCall(
            "ollama/v1/push",
            "POST",
            stream=_PUSH_STREAM,
            path="/api/push",
            body=given({"model": model, "insecure": insecure, "stream": bool(stream)}),
            options=options,
        )
    return Call(
        "ollama/v1/push",
        "POST",
        result=_PUSH_RESULT,
        path="/api/push",
        body=given({"model": model, "insecure": insecure, "stream": bool(stream)}),
        options=options,
    )


def delete(
    *,
    model: str,
    options: RequestOptions | None = None,
) -> Call[None]:
    """Describe `delete`."""
    return Call(
        "ollama/v1/delete",
        "DELETE",
        result=_DELETE_RESULT,
        path="/api/delete",
        body=given({"model": model}),
        options=options,
    )


def version(*, options: RequestOptions | None = None) -> Call[types.VersionResponse]:
    """Describe `version`."""
    return Call(
        "ollama/v1/version",
        "GET",
        result=_VERSION_RESULT,
        path="/api/version",
        options=options,
    )
