# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Ollama: `root`."""

from typing import Literal

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel


class EmbedResponse(WireModel):
    embeddings: list[list[float]] | None = None
    load_duration: int | None = None
    model: str | None = None
    prompt_eval_count: int | None = None
    total_duration: int | None = None


class ModelDetails(WireModel):
    parent_model: str | None = None
    format: str | None = None
    family: str | None = None
    families: list[str] | None = None
    parameter_size: str | None = None
    quantization_level: str | None = None


class ModelSummary(WireModel):
    details: ModelDetails | None = None
    digest: str | None = None
    model: str | None = None
    modified_at: str | None = None
    name: str | None = None
    remote_host: str | None = None
    remote_model: str | None = None
    size: int | None = None
    capabilities: list[str] | None = None


class ProcessModel(WireModel):
    context_length: int | None = None
    details: ModelDetails | None = None
    digest: str | None = None
    expires_at: str | None = None
    model: str | None = None
    name: str | None = None
    size: int | None = None
    size_vram: int | None = None


class ProcessResponse(WireModel):
    models: list[ProcessModel] | None = None


class ShowResponseTensor(WireModel):
    name: str | None = None
    type: str | None = None
    shape: list[int] | None = None


class StatusEvent(WireModel):
    completed: int | None = None
    digest: str | None = None
    status: str | None = None
    total: int | None = None


class StatusResponse(WireModel):
    status: str | None = None


class TokenLogprob(WireModel):
    bytes: list[int] | None = None
    logprob: float | None = None
    token: str | None = None


class ToolCallFunction(WireModel):
    arguments: dict[str, Json] | None = None
    description: str | None = None
    name: str
    index: int | None = None


class VersionResponse(WireModel):
    version: str | None = None


class ListResponse(WireModel):
    models: list[ModelSummary] | None = None


class Logprob(WireModel):
    bytes: list[int] | None = None
    logprob: float | None = None
    token: str | None = None
    top_logprobs: list[TokenLogprob] | None = None


class ToolCall(WireModel):
    function: ToolCallFunction | None = None
    id: str | None = None


class GenerateResponse(WireModel):
    created_at: str | None = None
    done: bool | None = None
    done_reason: str | None = None
    eval_count: int | None = None
    eval_duration: int | None = None
    load_duration: int | None = None
    logprobs: list[Logprob] | None = None
    model: str | None = None
    prompt_eval_count: int | None = None
    prompt_eval_duration: int | None = None
    response: str | None = None
    thinking: str | None = None
    total_duration: int | None = None
    remote_model: str | None = None
    remote_host: str | None = None
    context: list[int] | None = None
    image: str | None = None
    completed: int | None = None
    total: int | None = None


class GenerateStreamEvent(WireModel):
    created_at: str | None = None
    done: bool | None = None
    done_reason: str | None = None
    eval_count: int | None = None
    eval_duration: int | None = None
    load_duration: int | None = None
    model: str | None = None
    prompt_eval_count: int | None = None
    prompt_eval_duration: int | None = None
    response: str | None = None
    thinking: str | None = None
    total_duration: int | None = None
    logprobs: list[Logprob] | None = None
    remote_model: str | None = None
    remote_host: str | None = None
    context: list[int] | None = None
    image: str | None = None
    completed: int | None = None
    total: int | None = None


class Message(WireModel):
    content: str
    images: list[str] | None = None
    role: Literal["system", "user", "assistant", "tool"] | str
    tool_calls: list[ToolCall] | None = None
    thinking: str | None = None
    tool_name: str | None = None
    tool_call_id: str | None = None


class ShowResponse(WireModel):
    capabilities: list[str] | None = None
    details: ModelDetails | None = None
    license: str | None = None
    model_info: dict[str, Json] | None = None
    modified_at: str | None = None
    parameters: str | None = None
    template: str | None = None
    modelfile: str | None = None
    system: str | None = None
    renderer: str | None = None
    parser: str | None = None
    remote_model: str | None = None
    remote_host: str | None = None
    requires: str | None = None
    messages: list[Message] | None = None
    projector_info: dict[str, Json] | None = None
    tensors: list[ShowResponseTensor] | None = None


class ChatResponse(WireModel):
    created_at: str | None = None
    done: bool | None = None
    done_reason: str | None = None
    eval_count: int | None = None
    eval_duration: int | None = None
    load_duration: int | None = None
    logprobs: list[Logprob] | None = None
    message: Message | None = None
    model: str | None = None
    prompt_eval_count: int | None = None
    prompt_eval_duration: int | None = None
    total_duration: int | None = None
    remote_model: str | None = None
    remote_host: str | None = None


class ChatStreamEvent(WireModel):
    created_at: str | None = None
    done: bool | None = None
    message: Message | None = None
    model: str | None = None
    done_reason: str | None = None
    total_duration: int | None = None
    load_duration: int | None = None
    prompt_eval_count: int | None = None
    prompt_eval_duration: int | None = None
    eval_count: int | None = None
    eval_duration: int | None = None
    logprobs: list[Logprob] | None = None
    remote_model: str | None = None
    remote_host: str | None = None
