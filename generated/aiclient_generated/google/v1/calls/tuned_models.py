# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `tuned_models`: Gemini operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.google.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Operation")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:ListTunedModelsResponse")
_LIST_PAGE = PageSpec("tunedModels", "pageToken", "nextPageToken")
_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:TunedModel")
_PATCH_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:TunedModel")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Empty")
_GENERATE_CONTENT_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:GenerateContentResponse")
_STREAM_GENERATE_CONTENT_RESULT = ResultSpec(
    "json", "aiclient_generated.google.v1.types.models:GenerateContentResponse"
)
_STREAM_GENERATE_CONTENT_STREAM = StreamSpec("sse", "aiclient_generated.google.v1.types.models:GenerateContentResponse")
_BATCH_GENERATE_CONTENT_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Operation")
_TRANSFER_OWNERSHIP_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:TransferOwnershipResponse")
_OPERATIONS_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:ListOperationsResponse")
_OPERATIONS_LIST_PAGE = PageSpec("operations", "pageToken", "nextPageToken")
_OPERATIONS_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Operation")
_PERMISSIONS_CREATE_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:Permission")
_PERMISSIONS_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:ListPermissionsResponse")
_PERMISSIONS_LIST_PAGE = PageSpec("permissions", "pageToken", "nextPageToken")
_PERMISSIONS_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:Permission")
_PERMISSIONS_PATCH_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.models:Permission")
_PERMISSIONS_DELETE_RESULT = ResultSpec("json", "aiclient_generated.google.v1.types.shared:Empty")


def create(
    *,
    base_model: str | NotGiven = NOT_GIVEN,
    description: str | NotGiven = NOT_GIVEN,
    display_name: str | NotGiven = NOT_GIVEN,
    reader_project_numbers: Sequence[str] | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    top_k: int | NotGiven = NOT_GIVEN,
    top_p: float | NotGiven = NOT_GIVEN,
    tuned_model_source: params.TunedModelSourceParam | NotGiven = NOT_GIVEN,
    tuning_task: params.TuningTaskParam | NotGiven = NOT_GIVEN,
    tuned_model_id: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `tuned_models.create`."""
    return Call(
        "google/v1/tuned_models.create",
        "POST",
        result=_CREATE_RESULT,
        path="/v1/tunedModels",
        query=query_pairs(
            {
                "tunedModelId": tuned_model_id,
            }
        ),
        body=given(
            {
                "baseModel": base_model,
                "description": description,
                "displayName": display_name,
                "readerProjectNumbers": reader_project_numbers,
                "temperature": temperature,
                "topK": top_k,
                "topP": top_p,
                "tunedModelSource": tuned_model_source,
                "tuningTask": tuning_task,
            }
        ),
        options=options,
    )


def list(
    *,
    filter: str | NotGiven = NOT_GIVEN,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListTunedModelsResponse, types.TunedModel]:
    """Describe `tuned_models.list`."""
    return PageCall(
        "google/v1/tuned_models.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1/tunedModels",
        query=query_pairs(
            {
                "filter": filter,
                "pageSize": page_size,
                "pageToken": page_token,
            }
        ),
        options=options,
    )


def get(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.TunedModel]:
    """Describe `tuned_models.get`."""
    return Call(
        "google/v1/tuned_models.get",
        "GET",
        result=_GET_RESULT,
        path=f"/v1/tunedModels/{segment(name.removeprefix('tunedModels/'))}",
        options=options,
    )


def patch(
    *,
    name: str,
    base_model: str | NotGiven = NOT_GIVEN,
    description: str | NotGiven = NOT_GIVEN,
    display_name: str | NotGiven = NOT_GIVEN,
    reader_project_numbers: Sequence[str] | NotGiven = NOT_GIVEN,
    temperature: float | NotGiven = NOT_GIVEN,
    top_k: int | NotGiven = NOT_GIVEN,
    top_p: float | NotGiven = NOT_GIVEN,
    tuned_model_source: params.TunedModelSourceParam | NotGiven = NOT_GIVEN,
    tuning_task: params.TuningTaskParam | NotGiven = NOT_GIVEN,
    update_mask: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.TunedModel]:
    """Describe `tuned_models.patch`."""
    return Call(
        "google/v1/tuned_models.patch",
        "PATCH",
        result=_PATCH_RESULT,
        path=f"/v1/tunedModels/{segment(name.removeprefix('tunedModels/'))}",
        query=query_pairs(
            {
                "updateMask": update_mask,
            }
        ),
        body=given(
            {
                "baseModel": base_model,
                "description": description,
                "displayName": display_name,
                "readerProjectNumbers": reader_project_numbers,
                "temperature": temperature,
                "topK": top_k,
                "topP": top_p,
                "tunedModelSource": tuned_model_source,
                "tuningTask": tuning_task,
            }
        ),
        options=options,
    )


def delete(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `tuned_models.delete`."""
    return Call(
        "google/v1/tuned_models.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/v1/tunedModels/{segment(name.removeprefix('tunedModels/'))}",
        options=options,
    )


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
    """Describe `tuned_models.generate_content`."""
    return Call(
        "google/v1/tuned_models.generate_content",
        "POST",
        result=_GENERATE_CONTENT_RESULT,
        path=f"/v1/tunedModels/{segment(model.removeprefix('tunedModels/'))}:generateContent",
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
    """Describe `tuned_models.stream_generate_content`."""
    return StreamCall(
        "google/v1/tuned_models.stream_generate_content",
        "POST",
        stream=_STREAM_GENERATE_CONTENT_STREAM,
        path=f"/v1/tunedModels/{segment(model.removeprefix('tunedModels/'))}:streamGenerateContent",
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


def batch_generate_content(
    *,
    model: str,
    batch: params.GenerateContentBatchParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `tuned_models.batch_generate_content`."""
    return Call(
        "google/v1/tuned_models.batch_generate_content",
        "POST",
        result=_BATCH_GENERATE_CONTENT_RESULT,
        path=f"/v1/tunedModels/{segment(model.removeprefix('tunedModels/'))}:batchGenerateContent",
        body=given({"batch": batch}),
        options=options,
    )


def transfer_ownership(
    *,
    name: str,
    email_address: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.TransferOwnershipResponse]:
    """Describe `tuned_models.transfer_ownership`."""
    return Call(
        "google/v1/tuned_models.transfer_ownership",
        "POST",
        result=_TRANSFER_OWNERSHIP_RESULT,
        path=f"/v1/tunedModels/{segment(name.removeprefix('tunedModels/'))}:transferOwnership",
        body=given({"emailAddress": email_address}),
        options=options,
    )


def operations_list(
    *,
    tuned_model: str,
    filter: str | NotGiven = NOT_GIVEN,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    return_partial_success: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListOperationsResponse, types.Operation]:
    """Describe `tuned_models.operations.list`."""
    return PageCall(
        "google/v1/tuned_models.operations.list",
        "GET",
        result=_OPERATIONS_LIST_RESULT,
        page=_OPERATIONS_LIST_PAGE,
        path=f"/v1/tunedModels/{segment(tuned_model.removeprefix('tunedModels/'))}/operations",
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
    tuned_model: str,
    operation: str,
    options: RequestOptions | None = None,
) -> Call[types.Operation]:
    """Describe `tuned_models.operations.get`."""
    return Call(
        "google/v1/tuned_models.operations.get",
        "GET",
        result=_OPERATIONS_GET_RESULT,
        path=f"/v1/tunedModels/{segment(tuned_model)}/operations/{segment(operation)}",
        options=options,
    )


def permissions_create(
    *,
    tuned_model: str,
    email_address: str | NotGiven = NOT_GIVEN,
    grantee_type: Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"] | NotGiven = NOT_GIVEN,
    role: Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Permission]:
    """Describe `tuned_models.permissions.create`."""
    return Call(
        "google/v1/tuned_models.permissions.create",
        "POST",
        result=_PERMISSIONS_CREATE_RESULT,
        path=f"/v1/tunedModels/{segment(tuned_model.removeprefix('tunedModels/'))}/permissions",
        body=given({"emailAddress": email_address, "granteeType": grantee_type, "role": role}),
        options=options,
    )


def permissions_list(
    *,
    tuned_model: str,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListPermissionsResponse, types.Permission]:
    """Describe `tuned_models.permissions.list`."""
    return PageCall(
        "google/v1/tuned_models.permissions.list",
        "GET",
        result=_PERMISSIONS_LIST_RESULT,
        page=_PERMISSIONS_LIST_PAGE,
        path=f"/v1/tunedModels/{segment(tuned_model.removeprefix('tunedModels/'))}/permissions",
        query=query_pairs(
            {
                "pageSize": page_size,
                "pageToken": page_token,
            }
        ),
        options=options,
    )


def permissions_get(
    *,
    tuned_model: str,
    permission: str,
    options: RequestOptions | None = None,
) -> Call[types.Permission]:
    """Describe `tuned_models.permissions.get`."""
    return Call(
        "google/v1/tuned_models.permissions.get",
        "GET",
        result=_PERMISSIONS_GET_RESULT,
        path=f"/v1/tunedModels/{segment(tuned_model)}/permissions/{segment(permission)}",
        options=options,
    )


def permissions_patch(
    *,
    tuned_model: str,
    permission: str,
    email_address: str | NotGiven = NOT_GIVEN,
    grantee_type: Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"] | NotGiven = NOT_GIVEN,
    role: Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"] | NotGiven = NOT_GIVEN,
    update_mask: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Permission]:
    """Describe `tuned_models.permissions.patch`."""
    return Call(
        "google/v1/tuned_models.permissions.patch",
        "PATCH",
        result=_PERMISSIONS_PATCH_RESULT,
        path=f"/v1/tunedModels/{segment(tuned_model)}/permissions/{segment(permission)}",
        query=query_pairs(
            {
                "updateMask": update_mask,
            }
        ),
        body=given({"emailAddress": email_address, "granteeType": grantee_type, "role": role}),
        options=options,
    )


def permissions_delete(
    *,
    tuned_model: str,
    permission: str,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `tuned_models.permissions.delete`."""
    return Call(
        "google/v1/tuned_models.permissions.delete",
        "DELETE",
        result=_PERMISSIONS_DELETE_RESULT,
        path=f"/v1/tunedModels/{segment(tuned_model)}/permissions/{segment(permission)}",
        options=options,
    )
