# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Ollama: `root`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict


class CopyRequestParam(TypedDict):
    destination: str
    source: str


class DeleteRequestParam(TypedDict):
    model: str


class ModelOptionsParam(TypedDict):
    min_p: NotRequired[float]
    num_ctx: NotRequired[int]
    num_predict: NotRequired[int]
    seed: NotRequired[int]
    stop: NotRequired[str | Sequence[str]]
    temperature: NotRequired[float]
    top_k: NotRequired[int]
    top_p: NotRequired[float]
    num_keep: NotRequired[int]
    repeat_last_n: NotRequired[int]
    repeat_penalty: NotRequired[float]
    presence_penalty: NotRequired[float]
    frequency_penalty: NotRequired[float]
    typical_p: NotRequired[float]
    num_batch: NotRequired[int]
    num_gpu: NotRequired[int]
    main_gpu: NotRequired[int]
    use_mmap: NotRequired[bool]
    num_thread: NotRequired[int]
    draft_num_predict: NotRequired[int]


class PullRequestParam(TypedDict):
    insecure: NotRequired[bool]
    model: str
    stream: NotRequired[bool]


class PushRequestParam(TypedDict):
    insecure: NotRequired[bool]
    model: str
    stream: NotRequired[bool]


class ShowRequestParam(TypedDict):
    model: str
    verbose: NotRequired[bool]


class ToolCallFunctionParam(TypedDict):
    arguments: NotRequired[Mapping[str, object]]
    description: NotRequired[str]
    name: str
    index: NotRequired[int]


class ToolFunctionParam(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: Mapping[str, object]


class EmbedRequestParam(TypedDict):
    dimensions: NotRequired[int]
    input: str | Sequence[str]
    keep_alive: NotRequired[str | float]
    model: str
    options: NotRequired[ModelOptionsParam]
    truncate: NotRequired[bool]


class GenerateRequestParam(TypedDict):
    format: NotRequired[str | Mapping[str, object]]
    images: NotRequired[Sequence[str]]
    keep_alive: NotRequired[str | float]
    logprobs: NotRequired[bool]
    model: str
    options: NotRequired[ModelOptionsParam]
    prompt: NotRequired[str]
    raw: NotRequired[bool]
    stream: NotRequired[bool]
    suffix: NotRequired[str]
    system: NotRequired[str]
    think: NotRequired[bool | Literal["high", "medium", "low", "max"]]
    top_logprobs: NotRequired[int]
    truncate: NotRequired[bool]
    shift: NotRequired[bool]
    template: NotRequired[str]
    context: NotRequired[Sequence[int]]
    width: NotRequired[int]
    height: NotRequired[int]
    steps: NotRequired[int]


class ToolParam(TypedDict):
    function: ToolFunctionParam
    type: Literal["function"]


class ToolCallParam(TypedDict):
    function: NotRequired[ToolCallFunctionParam]
    id: NotRequired[str]


class MessageParam(TypedDict):
    content: str
    images: NotRequired[Sequence[str]]
    role: Literal["system", "user", "assistant", "tool"]
    tool_calls: NotRequired[Sequence[ToolCallParam]]
    thinking: NotRequired[str]
    tool_name: NotRequired[str]
    tool_call_id: NotRequired[str]


class ChatRequestParam(TypedDict):
    format: NotRequired[Literal["json"] | Mapping[str, object]]
    keep_alive: NotRequired[str | float]
    logprobs: NotRequired[bool]
    messages: Sequence[MessageParam]
    model: str
    options: NotRequired[ModelOptionsParam]
    stream: NotRequired[bool]
    think: NotRequired[bool | Literal["high", "medium", "low", "max"]]
    tools: NotRequired[Sequence[ToolParam]]
    top_logprobs: NotRequired[int]
    truncate: NotRequired[bool]
    shift: NotRequired[bool]


CreateRequestParam = TypedDict(
    "CreateRequestParam",
    {
        "from": NotRequired[str],
        "license": NotRequired[str | Sequence[str]],
        "messages": NotRequired[Sequence[MessageParam]],
        "model": str,
        "parameters": NotRequired[Mapping[str, object]],
        "parser": NotRequired[str],
        "quantize": NotRequired[str],
        "renderer": NotRequired[str],
        "stream": NotRequired[bool],
        "system": NotRequired[str],
        "template": NotRequired[str],
        "files": NotRequired[Mapping[str, str]],
        "adapters": NotRequired[Mapping[str, str]],
        "info": NotRequired[Mapping[str, object]],
        "requires": NotRequired[str],
    },
)
