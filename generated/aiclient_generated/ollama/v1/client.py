# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients of Ollama: `Ollama` blocks, `AsyncOllama` is awaited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.connect import Settings, connect, connect_async
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient.wire.warmup import warm
from aiclient_generated.ollama.manifest import MANIFEST
from aiclient_generated.ollama.v1.calls import root as calls

if TYPE_CHECKING:
    from typing_extensions import Self

    from aiclient.wire.options import RequestOptions, TimeoutOptions
    from aiclient.wire.sender import AsyncSender, AsyncStream, Sender, Stream
    from aiclient_generated.ollama.v1 import params, types


class Ollama:
    """Blocking client of the Ollama API, version v1.

    Args:
        api_key: Key of the provider; default: the environment (`OLLAMA_API_KEY`).
        base_url: Where the API is; default: the environment, else `http://127.0.0.1:11434`.
        api_version: Version of the API that is asked for; default `v1`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        http_client: An `httpx2.Client` of your own, which you close yourself.
        sender: Sends calls instead of a connection of its own; for sharing and for tests.

    Raises:
        aiclient.core.errors.ConfigurationError: The key is missing, or an argument is wrong.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        api_version: Literal["v1",] | None = None,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: object | None = None,
        sender: Sender | None = None,
    ) -> None:
        self._sender: Sender = sender or connect(
            MANIFEST,
            Settings(
                api_key=api_key,
                base_url=base_url,
                api_version=api_version or "v1",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
            ),
        )

    @overload
    def chat(
        self,
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
    ) -> types.ChatResponse: ...
    @overload
    def chat(
        self,
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
    ) -> Stream[types.ChatStreamEvent]: ...
    @overload
    def chat(
        self,
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
    ) -> types.ChatResponse | Stream[types.ChatStreamEvent]: ...
    def chat(
        self,
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
    ) -> types.ChatResponse | Stream[types.ChatStreamEvent]:
        """Answer a list of chat messages.

        Endpoint: `POST /api/chat`.

        Args:
            messages: The conversation so far, oldest first; an empty list only loads the model.
            model: Model name with an optional tag, such as `qwen3:8b`.
            format: Shape of the output: `json`, or a JSON Schema to follow.
            keep_alive: How long the model stays loaded: a duration such as `5m`, or seconds; 0 unloads it,
                below 0 keeps it for good.
            logprobs: Report the log probability of each output token; default false.
            model_options: Model options: `num_ctx` context tokens, `num_predict` output tokens (-1 for no
                limit), `temperature` (0 and above), `top_k`, `top_p` (0 to 1), `seed`, `stop` and more.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            think: Thinking before the answer: true, false, or `low`, `medium`, `high` or `max`, as far as
                the model knows them.
            tools: Functions that the model may call.
            top_logprobs: Number of likely alternatives to report at each token; needs `logprobs`.
            truncate: Drop the oldest messages that do not fit into the context; false makes it an error.
            shift: Drop the oldest tokens when the context is full during generation; false ends the answer
                instead.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.chat(
            messages=messages,
            model=model,
            format=format,
            keep_alive=keep_alive,
            logprobs=logprobs,
            model_options=model_options,
            think=think,
            tools=tools,
            top_logprobs=top_logprobs,
            truncate=truncate,
            shift=shift,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    @overload
    def generate(
        self,
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
    ) -> types.GenerateResponse: ...
    @overload
    def generate(
        self,
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
    ) -> Stream[types.GenerateStreamEvent]: ...
    @overload
    def generate(
        self,
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
    ) -> types.GenerateResponse | Stream[types.GenerateStreamEvent]: ...
    def generate(
        self,
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
    ) -> types.GenerateResponse | Stream[types.GenerateStreamEvent]:
        """Continue a prompt.

        Endpoint: `POST /api/generate`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            format: Shape of the output: `json`, or a JSON Schema to follow.
            images: Images as base64 texts, for models that see.
            keep_alive: How long the model stays loaded: a duration such as `5m`, or seconds; 0 unloads it,
                below 0 keeps it for good.
            logprobs: Report the log probability of each output token; default false.
            model_options: Model options: `num_ctx` context tokens, `num_predict` output tokens (-1 for no
                limit), `temperature` (0 and above), `top_k`, `top_p` (0 to 1), `seed`, `stop` and more.
            prompt: Text to continue; without it the model is only loaded.
            raw: Send the prompt as it is, without the model's template; default false.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            suffix: Text that comes after the answer, for filling a gap.
            system: System prompt; it replaces that of the model.
            think: Thinking before the answer: true, false, or `low`, `medium`, `high` or `max`, as far as
                the model knows them.
            top_logprobs: Number of likely alternatives to report at each token; needs `logprobs`.
            truncate: Cut a prompt that does not fit into the context; false makes it an error.
            shift: Drop the oldest tokens when the context is full during generation; false ends the answer
                instead.
            template: Prompt template; it replaces that of the model.
            context: Deprecated; state of an earlier answer to go on from.
            width: Width in pixels, for models that make images; experimental.
            height: Height in pixels, for models that make images; experimental.
            steps: Number of diffusion steps, for models that make images; experimental.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.generate(
            model=model,
            format=format,
            images=images,
            keep_alive=keep_alive,
            logprobs=logprobs,
            model_options=model_options,
            prompt=prompt,
            raw=raw,
            suffix=suffix,
            system=system,
            think=think,
            top_logprobs=top_logprobs,
            truncate=truncate,
            shift=shift,
            template=template,
            context=context,
            width=width,
            height=height,
            steps=steps,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def embed(
        self,
        *,
        input: str | Sequence[str],
        model: str,
        dimensions: int | NotGiven = NOT_GIVEN,
        keep_alive: str | float | NotGiven = NOT_GIVEN,
        model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
        truncate: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbedResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /api/embed`.

        Args:
            input: Text, or list of texts.
            model: Embedding model name with an optional tag, such as `nomic-embed-text`.
            dimensions: Length of the vectors, where the model can shorten them.
            keep_alive: How long the model stays loaded: a duration such as `5m`, or seconds; 0 unloads it,
                below 0 keeps it for good.
            model_options: Model options, such as `num_ctx` context tokens.
            truncate: Cut texts that do not fit into the context; false makes it an error; default true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.embed(
                input=input,
                model=model,
                dimensions=dimensions,
                keep_alive=keep_alive,
                model_options=model_options,
                truncate=truncate,
                options=options,
            )
        )

    def list(self, *, options: RequestOptions | None = None) -> types.ListResponse:
        """List the models that the server has.

        Endpoint: `GET /api/tags`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.list(options=options))

    def ps(self, *, options: RequestOptions | None = None) -> types.ProcessResponse:
        """List the models that are loaded in memory.

        Endpoint: `GET /api/ps`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.ps(options=options))

    def show(
        self,
        *,
        model: str,
        verbose: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ShowResponse:
        """Get details of a model: parameters, template, capabilities, context length.

        Endpoint: `POST /api/show`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            verbose: Include the long fields too, such as the tokenizer's vocabulary; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.show(model=model, verbose=verbose, options=options))

    @overload
    def create(
        self,
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
    ) -> types.StatusResponse: ...
    @overload
    def create(
        self,
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
    ) -> Stream[types.StatusEvent]: ...
    @overload
    def create(
        self,
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
    ) -> types.StatusResponse | Stream[types.StatusEvent]: ...
    def create(
        self,
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
    ) -> types.StatusResponse | Stream[types.StatusEvent]:
        """Make a model from another one, or from files.

        Endpoint: `POST /api/create`.

        Args:
            model: Name of the new model.
            from_: Name of the model to start from.
            license: Licence text, or several of them.
            messages: First messages of each conversation.
            parameters: Default options of the new model.
            parser: Name of the built-in parser of answers.
            quantize: Quantization of the new model, such as `q4_K_M`.
            renderer: Name of the built-in renderer of prompts.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            system: System prompt of the new model.
            template: Prompt template of the new model.
            files: Model files: name to SHA-256 digest of an uploaded blob.
            adapters: LoRA files: name to SHA-256 digest of an uploaded blob.
            info: Metadata to write into the model.
            requires: Oldest server version that can run it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            model=model,
            from_=from_,
            license=license,
            messages=messages,
            parameters=parameters,
            parser=parser,
            quantize=quantize,
            renderer=renderer,
            system=system,
            template=template,
            files=files,
            adapters=adapters,
            info=info,
            requires=requires,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def copy(
        self,
        *,
        destination: str,
        source: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Give a model a second name.

        Endpoint: `POST /api/copy`.

        Args:
            destination: The new name.
            source: Name of the model to copy.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.copy(destination=destination, source=source, options=options))

    @overload
    def pull(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse: ...
    @overload
    def pull(
        self,
        *,
        model: str,
        stream: Literal[True],
        insecure: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.StatusEvent]: ...
    @overload
    def pull(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | Stream[types.StatusEvent]: ...
    def pull(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | Stream[types.StatusEvent]:
        """Download a model from the library.

        Endpoint: `POST /api/pull`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            insecure: Allow connections to the library that are not secured; for development only.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.pull(model=model, insecure=insecure, stream=stream, options=options)
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    @overload
    def push(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse: ...
    @overload
    def push(
        self,
        *,
        model: str,
        stream: Literal[True],
        insecure: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.StatusEvent]: ...
    @overload
    def push(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | Stream[types.StatusEvent]: ...
    def push(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | Stream[types.StatusEvent]:
        """Upload a model to the library.

        Endpoint: `POST /api/push`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            insecure: Allow connections to the library that are not secured; for development only.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.push(model=model, insecure=insecure, stream=stream, options=options)
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def delete(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a model from the server.

        Endpoint: `DELETE /api/delete`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(model=model, options=options))

    def version(self, *, options: RequestOptions | None = None) -> types.VersionResponse:
        """Get the version of the server.

        Endpoint: `GET /api/version`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.version(options=options))

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.ollama.v1.types", resources)

    def close(self) -> None:
        """Close the connections of this client."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sender.close()


class AsyncOllama:
    """Awaitable client of the Ollama API, version v1.

    Args:
        api_key: Key of the provider; default: the environment (`OLLAMA_API_KEY`).
        base_url: Where the API is; default: the environment, else `http://127.0.0.1:11434`.
        api_version: Version of the API that is asked for; default `v1`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        http_client: An `httpx2.AsyncClient` of your own, which you close yourself.
        sender: Sends calls instead of a connection of its own; for sharing and for tests.

    Raises:
        aiclient.core.errors.ConfigurationError: The key is missing, or an argument is wrong.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        api_version: Literal["v1",] | None = None,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: object | None = None,
        sender: AsyncSender | None = None,
    ) -> None:
        self._sender: AsyncSender = sender or connect_async(
            MANIFEST,
            Settings(
                api_key=api_key,
                base_url=base_url,
                api_version=api_version or "v1",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
            ),
        )

    @overload
    async def chat(
        self,
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
    ) -> types.ChatResponse: ...
    @overload
    async def chat(
        self,
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
    ) -> AsyncStream[types.ChatStreamEvent]: ...
    @overload
    async def chat(
        self,
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
    ) -> types.ChatResponse | AsyncStream[types.ChatStreamEvent]: ...
    async def chat(
        self,
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
    ) -> types.ChatResponse | AsyncStream[types.ChatStreamEvent]:
        """Answer a list of chat messages.

        Endpoint: `POST /api/chat`.

        Args:
            messages: The conversation so far, oldest first; an empty list only loads the model.
            model: Model name with an optional tag, such as `qwen3:8b`.
            format: Shape of the output: `json`, or a JSON Schema to follow.
            keep_alive: How long the model stays loaded: a duration such as `5m`, or seconds; 0 unloads it,
                below 0 keeps it for good.
            logprobs: Report the log probability of each output token; default false.
            model_options: Model options: `num_ctx` context tokens, `num_predict` output tokens (-1 for no
                limit), `temperature` (0 and above), `top_k`, `top_p` (0 to 1), `seed`, `stop` and more.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            think: Thinking before the answer: true, false, or `low`, `medium`, `high` or `max`, as far as
                the model knows them.
            tools: Functions that the model may call.
            top_logprobs: Number of likely alternatives to report at each token; needs `logprobs`.
            truncate: Drop the oldest messages that do not fit into the context; false makes it an error.
            shift: Drop the oldest tokens when the context is full during generation; false ends the answer
                instead.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.chat(
            messages=messages,
            model=model,
            format=format,
            keep_alive=keep_alive,
            logprobs=logprobs,
            model_options=model_options,
            think=think,
            tools=tools,
            top_logprobs=top_logprobs,
            truncate=truncate,
            shift=shift,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    @overload
    async def generate(
        self,
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
    ) -> types.GenerateResponse: ...
    @overload
    async def generate(
        self,
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
    ) -> AsyncStream[types.GenerateStreamEvent]: ...
    @overload
    async def generate(
        self,
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
    ) -> types.GenerateResponse | AsyncStream[types.GenerateStreamEvent]: ...
    async def generate(
        self,
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
    ) -> types.GenerateResponse | AsyncStream[types.GenerateStreamEvent]:
        """Continue a prompt.

        Endpoint: `POST /api/generate`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            format: Shape of the output: `json`, or a JSON Schema to follow.
            images: Images as base64 texts, for models that see.
            keep_alive: How long the model stays loaded: a duration such as `5m`, or seconds; 0 unloads it,
                below 0 keeps it for good.
            logprobs: Report the log probability of each output token; default false.
            model_options: Model options: `num_ctx` context tokens, `num_predict` output tokens (-1 for no
                limit), `temperature` (0 and above), `top_k`, `top_p` (0 to 1), `seed`, `stop` and more.
            prompt: Text to continue; without it the model is only loaded.
            raw: Send the prompt as it is, without the model's template; default false.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            suffix: Text that comes after the answer, for filling a gap.
            system: System prompt; it replaces that of the model.
            think: Thinking before the answer: true, false, or `low`, `medium`, `high` or `max`, as far as
                the model knows them.
            top_logprobs: Number of likely alternatives to report at each token; needs `logprobs`.
            truncate: Cut a prompt that does not fit into the context; false makes it an error.
            shift: Drop the oldest tokens when the context is full during generation; false ends the answer
                instead.
            template: Prompt template; it replaces that of the model.
            context: Deprecated; state of an earlier answer to go on from.
            width: Width in pixels, for models that make images; experimental.
            height: Height in pixels, for models that make images; experimental.
            steps: Number of diffusion steps, for models that make images; experimental.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.generate(
            model=model,
            format=format,
            images=images,
            keep_alive=keep_alive,
            logprobs=logprobs,
            model_options=model_options,
            prompt=prompt,
            raw=raw,
            suffix=suffix,
            system=system,
            think=think,
            top_logprobs=top_logprobs,
            truncate=truncate,
            shift=shift,
            template=template,
            context=context,
            width=width,
            height=height,
            steps=steps,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    async def embed(
        self,
        *,
        input: str | Sequence[str],
        model: str,
        dimensions: int | NotGiven = NOT_GIVEN,
        keep_alive: str | float | NotGiven = NOT_GIVEN,
        model_options: params.ModelOptionsParam | NotGiven = NOT_GIVEN,
        truncate: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbedResponse:
        """Turn one or more texts into vectors.

        Endpoint: `POST /api/embed`.

        Args:
            input: Text, or list of texts.
            model: Embedding model name with an optional tag, such as `nomic-embed-text`.
            dimensions: Length of the vectors, where the model can shorten them.
            keep_alive: How long the model stays loaded: a duration such as `5m`, or seconds; 0 unloads it,
                below 0 keeps it for good.
            model_options: Model options, such as `num_ctx` context tokens.
            truncate: Cut texts that do not fit into the context; false makes it an error; default true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.embed(
                input=input,
                model=model,
                dimensions=dimensions,
                keep_alive=keep_alive,
                model_options=model_options,
                truncate=truncate,
                options=options,
            )
        )

    async def list(self, *, options: RequestOptions | None = None) -> types.ListResponse:
        """List the models that the server has.

        Endpoint: `GET /api/tags`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.list(options=options))

    async def ps(self, *, options: RequestOptions | None = None) -> types.ProcessResponse:
        """List the models that are loaded in memory.

        Endpoint: `GET /api/ps`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.ps(options=options))

    async def show(
        self,
        *,
        model: str,
        verbose: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ShowResponse:
        """Get details of a model: parameters, template, capabilities, context length.

        Endpoint: `POST /api/show`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            verbose: Include the long fields too, such as the tokenizer's vocabulary; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.show(model=model, verbose=verbose, options=options))

    @overload
    async def create(
        self,
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
    ) -> types.StatusResponse: ...
    @overload
    async def create(
        self,
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
    ) -> AsyncStream[types.StatusEvent]: ...
    @overload
    async def create(
        self,
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
    ) -> types.StatusResponse | AsyncStream[types.StatusEvent]: ...
    async def create(
        self,
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
    ) -> types.StatusResponse | AsyncStream[types.StatusEvent]:
        """Make a model from another one, or from files.

        Endpoint: `POST /api/create`.

        Args:
            model: Name of the new model.
            from_: Name of the model to start from.
            license: Licence text, or several of them.
            messages: First messages of each conversation.
            parameters: Default options of the new model.
            parser: Name of the built-in parser of answers.
            quantize: Quantization of the new model, such as `q4_K_M`.
            renderer: Name of the built-in renderer of prompts.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            system: System prompt of the new model.
            template: Prompt template of the new model.
            files: Model files: name to SHA-256 digest of an uploaded blob.
            adapters: LoRA files: name to SHA-256 digest of an uploaded blob.
            info: Metadata to write into the model.
            requires: Oldest server version that can run it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            model=model,
            from_=from_,
            license=license,
            messages=messages,
            parameters=parameters,
            parser=parser,
            quantize=quantize,
            renderer=renderer,
            system=system,
            template=template,
            files=files,
            adapters=adapters,
            info=info,
            requires=requires,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    async def copy(
        self,
        *,
        destination: str,
        source: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Give a model a second name.

        Endpoint: `POST /api/copy`.

        Args:
            destination: The new name.
            source: Name of the model to copy.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.copy(destination=destination, source=source, options=options))

    @overload
    async def pull(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse: ...
    @overload
    async def pull(
        self,
        *,
        model: str,
        stream: Literal[True],
        insecure: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.StatusEvent]: ...
    @overload
    async def pull(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | AsyncStream[types.StatusEvent]: ...
    async def pull(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | AsyncStream[types.StatusEvent]:
        """Download a model from the library.

        Endpoint: `POST /api/pull`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            insecure: Allow connections to the library that are not secured; for development only.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.pull(model=model, insecure=insecure, stream=stream, options=options)
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    @overload
    async def push(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse: ...
    @overload
    async def push(
        self,
        *,
        model: str,
        stream: Literal[True],
        insecure: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.StatusEvent]: ...
    @overload
    async def push(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | AsyncStream[types.StatusEvent]: ...
    async def push(
        self,
        *,
        model: str,
        insecure: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | AsyncStream[types.StatusEvent]:
        """Upload a model to the library.

        Endpoint: `POST /api/push`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            insecure: Allow connections to the library that are not secured; for development only.
            stream: Answer with events as they come; default false here, though the server's own default is
                true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.push(model=model, insecure=insecure, stream=stream, options=options)
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    async def delete(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a model from the server.

        Endpoint: `DELETE /api/delete`.

        Args:
            model: Model name with an optional tag, such as `qwen3:8b`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(model=model, options=options))

    async def version(self, *, options: RequestOptions | None = None) -> types.VersionResponse:
        """Get the version of the server.

        Endpoint: `GET /api/version`.

        Args:
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.version(options=options))

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.ollama.v1.types", resources)

    async def aclose(self) -> None:
        """Close the connections of this client."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._sender.aclose()
