# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `models`: Gemini operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.google.v1 import params, types

_GENERATE_CONTENT_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:GenerateContentResponse")
_STREAM_GENERATE_CONTENT_RESULT = ResultSpec(
    "json", "aiclient_generated.google.v1.types.models:GenerateContentResponse"
)
_STREAM_GENERATE_CONTENT_STREAM = StreamSpec("sse", "aiclient_generated.google.v1.types.models:GenerateContentResponse")
_COUNT_TOKENS_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:CountTokensResponse")
_EMBED_CONTENT_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:EmbedContentResponse")
_BATCH_EMBED_CONTENTS_RESULT = ResultSpec(
    "json", "aiclient_generated.google.v1.types.models:BatchEmbedContentsResponse"
)
_BATCH_GENERATE_CONTENT_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Operation")
_ASYNC_BATCH_EMBED_CONTENT_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Operation")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:ListModelsResponse")
_LIST_PAGE = PageSpec("models", "pageToken", "nextPageToken")
_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:Model")
_OPERATIONS_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:ListOperationsResponse")
_OPERATIONS_LIST_PAGE = PageSpec("operations", "pageToken", "nextPageToken")
_OPERATIONS_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Operation")


def generate_content(
    *,
    model: str,
    contents: Sequence[params.ContentParam],
    cached_content: str | NotGiven = NOT_GIVEN,
    generation_config: params.GenerationConfigParam | NotGiven = NOT_GIVEN,
    safety_settings: Sequence[params.SafetySettingParam] | NotGiven = NOT_GIVEN,
    service_tier: Literal["unspecified", "standard", "flex", "priority"] | NotGiven = NOT_GIVEN,
    store: bool | NotGiven = NOT_GIVEN,
    system_instruction: params.ContentParam | NotGiven = NOT_GIVEN,
    tool_config: params.ToolConfigParam | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    labels: Mapping[str, str] | NotGiven = NOT_GIVEN,
    continuation_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.GenerateContentResponse]:
    """Describe `models.generate_content`."""
    return Call(
        "google/v1/models.generate_content",
        "POST",
        result=_GENERATE_CONTENT_RESULT,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}:generateContent",
        body=given(
            {
                "contents": contents,
                "cachedContent": cached_content,
                "generationConfig": generation_config,
                "safetySettings": safety_settings,
                "serviceTier": service_tier,
                "store": store,
                "systemInstruction": system_instruction,
                "toolConfig": tool_config,
                "tools": tools,
                "labels": labels,
                "continuationToken": continuation_token,
            }
        ),
        options=options,
    )


def stream_generate_content(
    *,
    model: str,
    contents: Sequence[params.ContentParam],
    cached_content: str | NotGiven = NOT_GIVEN,
    generation_config: params.GenerationConfigParam | NotGiven = NOT_GIVEN,
    safety_settings: Sequence[params.SafetySettingParam] | NotGiven = NOT_GIVEN,
    service_tier: Literal["unspecified", "standard", "flex", "priority"] | NotGiven = NOT_GIVEN,
    store: bool | NotGiven = NOT_GIVEN,
    system_instruction: params.ContentParam | NotGiven = NOT_GIVEN,
    tool_config: params.ToolConfigParam | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    labels: Mapping[str, str] | NotGiven = NOT_GIVEN,
    continuation_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.GenerateContentResponse]:
    """Describe `models.stream_generate_content`."""
    return StreamCall(
        "google/v1/models.stream_generate_content",
        "POST",
        stream=_STREAM_GENERATE_CONTENT_STREAM,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}:streamGenerateContent",
        query=(("alt", "sse"),),
        body=given(
            {
                "contents": contents,
                "cachedContent": cached_content,
                "generationConfig": generation_config,
                "safetySettings": safety_settings,
                "serviceTier": service_tier,
                "store": store,
                "systemInstruction": system_instruction,
                "toolConfig": tool_config,
                "tools": tools,
                "labels": labels,
                "continuationToken": continuation_token,
            }
        ),
        options=options,
    )


def count_tokens(
    *,
    model: str,
    contents: Sequence[params.ContentParam] | NotGiven = NOT_GIVEN,
    generate_content_request: params.GenerateContentRequestParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CountTokensResponse]:
    """Describe `models.count_tokens`."""
    return Call(
        "google/v1/models.count_tokens",
        "POST",
        result=_COUNT_TOKENS_RESULT,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}:countTokens",
        body=given({"contents": contents, "generateContentRequest": generate_content_request}),
        options=options,
    )


def embed_content(
    *,
    model: str,
    content: params.ContentParam,
    embed_content_config: params.EmbedContentConfigParam | NotGiven = NOT_GIVEN,
    output_dimensionality: int | NotGiven = NOT_GIVEN,
    task_type: Literal[
        "TASK_TYPE_UNSPECIFIED",
        "RETRIEVAL_QUERY",
        "RETRIEVAL_DOCUMENT",
        "SEMANTIC_SIMILARITY",
        "CLASSIFICATION",
        "CLUSTERING",
        "QUESTION_ANSWERING",
        "FACT_VERIFICATION",
        "CODE_RETRIEVAL_QUERY",
    ]
    | NotGiven = NOT_GIVEN,
    title: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.EmbedContentResponse]:
    """Describe `models.embed_content`."""
    return Call(
        "google/v1/models.embed_content",
        "POST",
        result=_EMBED_CONTENT_RESULT,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}:embedContent",
        body=given(
            {
                "content": content,
                "embedContentConfig": embed_content_config,
                "outputDimensionality": output_dimensionality,
                "taskType": task_type,
                "title": title,
            }
        ),
        options=options,
    )


def batch_embed_contents(
    *,
    model: str,
    requests: Sequence[params.EmbedContentRequestParam],
    options: RequestOptions | None = None,
) -> Call[types.BatchEmbedContentsResponse]:
    """Describe `models.batch_embed_contents`."""
    return Call(
        "google/v1/models.batch_embed_contents",
        "POST",
        result=_BATCH_EMBED_CONTENTS_RESULT,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}:batchEmbedContents",
        body=given({"requests": requests}),
        options=options,
    )


def batch_generate_content(
    *,
    model: str,
    batch: params.GenerateContentBatchParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `models.batch_generate_content`."""
    return Call(
        "google/v1/models.batch_generate_content",
        "POST",
        result=_BATCH_GENERATE_CONTENT_RESULT,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}:batchGenerateContent",
        body=given({"batch": batch}),
        options=options,
    )


def async_batch_embed_content(
    *,
    model: str,
    batch: params.EmbedContentBatchParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `models.async_batch_embed_content`."""
    return Call(
        "google/v1/models.async_batch_embed_content",
        "POST",
        result=_ASYNC_BATCH_EMBED_CONTENT_RESULT,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}:asyncBatchEmbedContent",
        body=given({"batch": batch}),
        options=options,
    )


def list(
    *,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListModelsResponse, types.Model]:
    """Describe `models.list`."""
    return PageCall(
        "google/v1/models.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1/models",
        query=query_pairs(
            {
                "pageSize": page_size,
                "pageToken": page_token,
            }
        ),
        options=options,
    )


def get(
    *,
    model: str,
    options: RequestOptions | None = None,
) -> Call[types.Model]:
    """Describe `models.get`."""
    return Call(
        "google/v1/models.get",
        "GET",
        result=_GET_RESULT,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}",
        options=options,
    )


def operations_list(
    *,
    model: str,
    filter: str | NotGiven = NOT_GIVEN,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    return_partial_success: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListOperationsResponse, types.Operation]:
    """Describe `models.operations.list`."""
    return PageCall(
        "google/v1/models.operations.list",
        "GET",
        result=_OPERATIONS_LIST_RESULT,
        page=_OPERATIONS_LIST_PAGE,
        path=f"/v1/models/{segment(model.removeprefix('models/'))}/operations",
        query=query_pairs(
            {
                "filter": filter,
                "pageSize": page_size,
                "pageToken": page_token,
                "returnPartialSuccess": return_partial_success,
            }
        ),
        options=options,
    )


def operations_get(
    *,
    operation: str,
    model: str,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `models.operations.get`."""
    return Call(
        "google/v1/models.operations.get",
        "GET",
        result=_OPERATIONS_GET_RESULT,
        path=f"/v1/models/{segment(model)}/operations/{segment(operation)}",
        options=options,
    )
