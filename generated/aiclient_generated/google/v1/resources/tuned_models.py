# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `tuned_models`, for Gemini and AsyncGemini."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.google.v1.calls import tuned_models as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, AsyncStream, Pager, Sender, Stream
    from aiclient_generated.google.v1 import params, types


class TunedModelsOperations:
    """Long-running trainings of a tuned model."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        tuned_model: str,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        return_partial_success: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListOperationsResponse, types.Operation]:
        """List the trainings of a tuned model.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/operations`.

        Args:
            tuned_model: Id of the tuned model.
            filter: Only what fits this expression of the list.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            return_partial_success: Answer what can be reached when some places cannot; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.operations_list(
                tuned_model=tuned_model,
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
                options=options,
            )
        )

    def get(
        self,
        *,
        tuned_model: str,
        operation: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of a training.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/operations/{operationsId}`.

        Args:
            tuned_model: Id of the tuned model.
            operation: Id of the operation.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.operations_get(tuned_model=tuned_model, operation=operation, options=options))


class TunedModelsPermissions:
    """Who may use a tuned model."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        tuned_model: str,
        email_address: str | NotGiven = NOT_GIVEN,
        grantee_type: Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"] | NotGiven = NOT_GIVEN,
        role: Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Permission:
        """Let somebody use a tuned model.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}/permissions`.

        Args:
            tuned_model: Id of the tuned model.
            email_address: E-mail address of the user or group; leave it out for everyone.
            grantee_type: Who gets it: `USER`, `GROUP` or `EVERYONE`.
            role: What is allowed: `READER`, `WRITER` or `OWNER`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.permissions_create(
                tuned_model=tuned_model,
                email_address=email_address,
                grantee_type=grantee_type,
                role=role,
                options=options,
            )
        )

    def list(
        self,
        *,
        tuned_model: str,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListPermissionsResponse, types.Permission]:
        """List who may use a tuned model.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/permissions`.

        Args:
            tuned_model: Id of the tuned model.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.permissions_list(tuned_model=tuned_model, page_size=page_size, page_token=page_token, options=options)
        )

    def get(
        self,
        *,
        tuned_model: str,
        permission: str,
        options: RequestOptions | None = None,
    ) -> types.Permission:
        """Get a permission.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/permissions/{permissionsId}`.

        Args:
            tuned_model: Id of the tuned model.
            permission: Id of the permission.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.permissions_get(tuned_model=tuned_model, permission=permission, options=options))

    def patch(
        self,
        *,
        tuned_model: str,
        permission: str,
        email_address: str | NotGiven = NOT_GIVEN,
        grantee_type: Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"] | NotGiven = NOT_GIVEN,
        role: Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"] | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Permission:
        """Change the role of a permission.

        Endpoint: `PATCH /v1/tunedModels/{tunedModelsId}/permissions/{permissionsId}`.

        Args:
            tuned_model: Id of the tuned model.
            permission: Id of the permission.
            email_address: E-mail address of the user or group; it cannot be changed.
            grantee_type: Who gets it; it cannot be changed.
            role: What is allowed: `READER`, `WRITER` or `OWNER`.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.permissions_patch(
                tuned_model=tuned_model,
                permission=permission,
                email_address=email_address,
                grantee_type=grantee_type,
                role=role,
                update_mask=update_mask,
                options=options,
            )
        )

    def delete(
        self,
        *,
        tuned_model: str,
        permission: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Take a permission back.

        Endpoint: `DELETE /v1/tunedModels/{tunedModelsId}/permissions/{permissionsId}`.

        Args:
            tuned_model: Id of the tuned model.
            permission: Id of the permission.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.permissions_delete(tuned_model=tuned_model, permission=permission, options=options)
        )


class TunedModels:
    """Tuned models: train, manage and run them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def operations(self) -> TunedModelsOperations:
        """Operations under `operations`."""
        return TunedModelsOperations(self._sender)

    @cached_property
    def permissions(self) -> TunedModelsPermissions:
        """Operations under `permissions`."""
        return TunedModelsPermissions(self._sender)

    def create(
        self,
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
    ) -> types.Operation:
        """Start the training of a tuned model.

        Endpoint: `POST /v1/tunedModels`.

        Args:
            base_model: Model to tune, as `models/id`.
            description: What the tuned model is for.
            display_name: Name to show, up to 40 characters.
            reader_project_numbers: Projects that may read the tuned model.
            temperature: Default randomness of the tuned model, 0 to 1.
            top_k: Default number of likeliest tokens to sample from.
            top_p: Default share of probability mass to sample from, 0 to 1.
            tuned_model_source: Tuned model to train further.
            tuning_task: Training data and hyperparameters.
            tuned_model_id: Id of the tuned model, up to 40 characters; one is made up where it is left out.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                base_model=base_model,
                description=description,
                display_name=display_name,
                reader_project_numbers=reader_project_numbers,
                temperature=temperature,
                top_k=top_k,
                top_p=top_p,
                tuned_model_source=tuned_model_source,
                tuning_task=tuning_task,
                tuned_model_id=tuned_model_id,
                options=options,
            )
        )

    def list(
        self,
        *,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListTunedModelsResponse, types.TunedModel]:
        """List tuned models.

        Endpoint: `GET /v1/tunedModels`.

        Args:
            filter: Only tuned models that fit: `owner:me`, `readers:me`, `readers:everyone`, or words of
                name and description.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(filter=filter, page_size=page_size, page_token=page_token, options=options))

    def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.TunedModel:
        """Get a tuned model.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.get(name=name, options=options))

    def patch(
        self,
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
    ) -> types.TunedModel:
        """Change a tuned model.

        Endpoint: `PATCH /v1/tunedModels/{tunedModelsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            base_model: Model that was tuned; it cannot be changed.
            description: What the tuned model is for.
            display_name: Name to show, up to 40 characters.
            reader_project_numbers: Projects that may read the tuned model.
            temperature: Default randomness of the tuned model, 0 to 1.
            top_k: Default number of likeliest tokens to sample from.
            top_p: Default share of probability mass to sample from, 0 to 1.
            tuned_model_source: Tuned model that was trained further.
            tuning_task: Training data and hyperparameters; they cannot be changed.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.patch(
                name=name,
                base_model=base_model,
                description=description,
                display_name=display_name,
                reader_project_numbers=reader_project_numbers,
                temperature=temperature,
                top_k=top_k,
                top_p=top_p,
                tuned_model_source=tuned_model_source,
                tuning_task=tuning_task,
                update_mask=update_mask,
                options=options,
            )
        )

    def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a tuned model.

        Endpoint: `DELETE /v1/tunedModels/{tunedModelsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(name=name, options=options))

    def generate_content(
        self,
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
    ) -> types.GenerateContentResponse:
        """Answer contents with a tuned model in one piece.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:generateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: sampling, length, stop texts, thinking, and format of the
                output.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    def stream_generate_content(
        self,
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
    ) -> Stream[types.GenerateContentResponse]:
        """Answer contents with a tuned model as they are generated.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:streamGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: sampling, length, stop texts, thinking, and format of the
                output.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.stream(
            calls.stream_generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    def batch_generate_content(
        self,
        *,
        model: str,
        batch: params.GenerateContentBatchParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Start a batch of generations with a tuned model.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:batchGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            batch: The batch: name, priority, and its requests inline or as an uploaded file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.batch_generate_content(model=model, batch=batch, options=options))

    def transfer_ownership(
        self,
        *,
        name: str,
        email_address: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.TransferOwnershipResponse:
        """Give a tuned model to another owner.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:transferOwnership`.

        Args:
            name: Id of the object, as its `name` says it.
            email_address: E-mail address of the new owner.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.transfer_ownership(name=name, email_address=email_address, options=options))


class AsyncTunedModelsOperations:
    """Long-running trainings of a tuned model."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        tuned_model: str,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        return_partial_success: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListOperationsResponse, types.Operation]:
        """List the trainings of a tuned model.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/operations`.

        Args:
            tuned_model: Id of the tuned model.
            filter: Only what fits this expression of the list.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            return_partial_success: Answer what can be reached when some places cannot; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.operations_list(
                tuned_model=tuned_model,
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
                options=options,
            )
        )

    async def get(
        self,
        *,
        tuned_model: str,
        operation: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of a training.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/operations/{operationsId}`.

        Args:
            tuned_model: Id of the tuned model.
            operation: Id of the operation.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.operations_get(tuned_model=tuned_model, operation=operation, options=options)
        )


class AsyncTunedModelsPermissions:
    """Who may use a tuned model."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        tuned_model: str,
        email_address: str | NotGiven = NOT_GIVEN,
        grantee_type: Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"] | NotGiven = NOT_GIVEN,
        role: Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Permission:
        """Let somebody use a tuned model.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}/permissions`.

        Args:
            tuned_model: Id of the tuned model.
            email_address: E-mail address of the user or group; leave it out for everyone.
            grantee_type: Who gets it: `USER`, `GROUP` or `EVERYONE`.
            role: What is allowed: `READER`, `WRITER` or `OWNER`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.permissions_create(
                tuned_model=tuned_model,
                email_address=email_address,
                grantee_type=grantee_type,
                role=role,
                options=options,
            )
        )

    def list(
        self,
        *,
        tuned_model: str,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListPermissionsResponse, types.Permission]:
        """List who may use a tuned model.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/permissions`.

        Args:
            tuned_model: Id of the tuned model.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.permissions_list(tuned_model=tuned_model, page_size=page_size, page_token=page_token, options=options)
        )

    async def get(
        self,
        *,
        tuned_model: str,
        permission: str,
        options: RequestOptions | None = None,
    ) -> types.Permission:
        """Get a permission.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}/permissions/{permissionsId}`.

        Args:
            tuned_model: Id of the tuned model.
            permission: Id of the permission.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.permissions_get(tuned_model=tuned_model, permission=permission, options=options)
        )

    async def patch(
        self,
        *,
        tuned_model: str,
        permission: str,
        email_address: str | NotGiven = NOT_GIVEN,
        grantee_type: Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"] | NotGiven = NOT_GIVEN,
        role: Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"] | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Permission:
        """Change the role of a permission.

        Endpoint: `PATCH /v1/tunedModels/{tunedModelsId}/permissions/{permissionsId}`.

        Args:
            tuned_model: Id of the tuned model.
            permission: Id of the permission.
            email_address: E-mail address of the user or group; it cannot be changed.
            grantee_type: Who gets it; it cannot be changed.
            role: What is allowed: `READER`, `WRITER` or `OWNER`.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.permissions_patch(
                tuned_model=tuned_model,
                permission=permission,
                email_address=email_address,
                grantee_type=grantee_type,
                role=role,
                update_mask=update_mask,
                options=options,
            )
        )

    async def delete(
        self,
        *,
        tuned_model: str,
        permission: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Take a permission back.

        Endpoint: `DELETE /v1/tunedModels/{tunedModelsId}/permissions/{permissionsId}`.

        Args:
            tuned_model: Id of the tuned model.
            permission: Id of the permission.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.permissions_delete(tuned_model=tuned_model, permission=permission, options=options)
        )


class AsyncTunedModels:
    """Tuned models: train, manage and run them."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def operations(self) -> AsyncTunedModelsOperations:
        """Operations under `operations`."""
        return AsyncTunedModelsOperations(self._sender)

    @cached_property
    def permissions(self) -> AsyncTunedModelsPermissions:
        """Operations under `permissions`."""
        return AsyncTunedModelsPermissions(self._sender)

    async def create(
        self,
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
    ) -> types.Operation:
        """Start the training of a tuned model.

        Endpoint: `POST /v1/tunedModels`.

        Args:
            base_model: Model to tune, as `models/id`.
            description: What the tuned model is for.
            display_name: Name to show, up to 40 characters.
            reader_project_numbers: Projects that may read the tuned model.
            temperature: Default randomness of the tuned model, 0 to 1.
            top_k: Default number of likeliest tokens to sample from.
            top_p: Default share of probability mass to sample from, 0 to 1.
            tuned_model_source: Tuned model to train further.
            tuning_task: Training data and hyperparameters.
            tuned_model_id: Id of the tuned model, up to 40 characters; one is made up where it is left out.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                base_model=base_model,
                description=description,
                display_name=display_name,
                reader_project_numbers=reader_project_numbers,
                temperature=temperature,
                top_k=top_k,
                top_p=top_p,
                tuned_model_source=tuned_model_source,
                tuning_task=tuning_task,
                tuned_model_id=tuned_model_id,
                options=options,
            )
        )

    def list(
        self,
        *,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListTunedModelsResponse, types.TunedModel]:
        """List tuned models.

        Endpoint: `GET /v1/tunedModels`.

        Args:
            filter: Only tuned models that fit: `owner:me`, `readers:me`, `readers:everyone`, or words of
                name and description.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(filter=filter, page_size=page_size, page_token=page_token, options=options))

    async def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.TunedModel:
        """Get a tuned model.

        Endpoint: `GET /v1/tunedModels/{tunedModelsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.get(name=name, options=options))

    async def patch(
        self,
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
    ) -> types.TunedModel:
        """Change a tuned model.

        Endpoint: `PATCH /v1/tunedModels/{tunedModelsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            base_model: Model that was tuned; it cannot be changed.
            description: What the tuned model is for.
            display_name: Name to show, up to 40 characters.
            reader_project_numbers: Projects that may read the tuned model.
            temperature: Default randomness of the tuned model, 0 to 1.
            top_k: Default number of likeliest tokens to sample from.
            top_p: Default share of probability mass to sample from, 0 to 1.
            tuned_model_source: Tuned model that was trained further.
            tuning_task: Training data and hyperparameters; they cannot be changed.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.patch(
                name=name,
                base_model=base_model,
                description=description,
                display_name=display_name,
                reader_project_numbers=reader_project_numbers,
                temperature=temperature,
                top_k=top_k,
                top_p=top_p,
                tuned_model_source=tuned_model_source,
                tuning_task=tuning_task,
                update_mask=update_mask,
                options=options,
            )
        )

    async def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a tuned model.

        Endpoint: `DELETE /v1/tunedModels/{tunedModelsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(name=name, options=options))

    async def generate_content(
        self,
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
    ) -> types.GenerateContentResponse:
        """Answer contents with a tuned model in one piece.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:generateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: sampling, length, stop texts, thinking, and format of the
                output.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    async def stream_generate_content(
        self,
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
    ) -> AsyncStream[types.GenerateContentResponse]:
        """Answer contents with a tuned model as they are generated.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:streamGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: sampling, length, stop texts, thinking, and format of the
                output.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.stream(
            calls.stream_generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    async def batch_generate_content(
        self,
        *,
        model: str,
        batch: params.GenerateContentBatchParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Start a batch of generations with a tuned model.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:batchGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            batch: The batch: name, priority, and its requests inline or as an uploaded file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.batch_generate_content(model=model, batch=batch, options=options))

    async def transfer_ownership(
        self,
        *,
        name: str,
        email_address: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.TransferOwnershipResponse:
        """Give a tuned model to another owner.

        Endpoint: `POST /v1/tunedModels/{tunedModelsId}:transferOwnership`.

        Args:
            name: Id of the object, as its `name` says it.
            email_address: E-mail address of the new owner.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.transfer_ownership(name=name, email_address=email_address, options=options)
        )
