# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `completions`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import completions as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, AsyncStream, Sender, Stream
    from aiclient_generated.openai.v1 import params, types


class Completions:
    """Legacy text completions: a prompt in, its continuation out."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Completion: ...
    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.Completion]: ...
    @overload
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Completion | Stream[types.Completion]: ...
    def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Completion | Stream[types.Completion]:
        """Continue a text prompt with a legacy completion model.

        Endpoint: `POST /completions`.

        Args:
            model: Model id.
            prompt: Text, list of texts, or token ids to continue.
            best_of: Completions made on the server, 1 to 20, of which the best `n` are answered; default 1.
            echo: Repeat the prompt before the completion; default false.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; positive values
                reduce repetition; default 0.
            logit_bias: Token id to bias, -100 (never) to 100 (always), added before sampling.
            logprobs: Number of likely alternatives to report at each token, 0 to 5.
            max_tokens: Upper bound on generated tokens; default 16.
            n: Number of completions for each prompt, 1 to 128; default 1.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; positive values favour
                new topics; default 0.
            seed: Integer that makes sampling repeatable as far as possible.
            stop: Up to 4 texts at which generation ends.
            stream: Answer with events while the result is being made.
            stream_options: Options of a stream: `include_usage` adds a last chunk with token counts.
            suffix: Text that comes after the completion.
            temperature: Randomness, 0 to 2; default 1.
            top_p: Share of probability mass to sample from, 0 to 1; default 1.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            model=model,
            prompt=prompt,
            best_of=best_of,
            echo=echo,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            n=n,
            presence_penalty=presence_penalty,
            seed=seed,
            stop=stop,
            stream_options=stream_options,
            suffix=suffix,
            temperature=temperature,
            top_p=top_p,
            user=user,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)


class AsyncCompletions:
    """Legacy text completions: a prompt in, its continuation out."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Completion: ...
    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.Completion]: ...
    @overload
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Completion | AsyncStream[types.Completion]: ...
    async def create(
        self,
        *,
        model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | None | NotGiven = NOT_GIVEN,
        echo: bool | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        suffix: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Completion | AsyncStream[types.Completion]:
        """Continue a text prompt with a legacy completion model.

        Endpoint: `POST /completions`.

        Args:
            model: Model id.
            prompt: Text, list of texts, or token ids to continue.
            best_of: Completions made on the server, 1 to 20, of which the best `n` are answered; default 1.
            echo: Repeat the prompt before the completion; default false.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; positive values
                reduce repetition; default 0.
            logit_bias: Token id to bias, -100 (never) to 100 (always), added before sampling.
            logprobs: Number of likely alternatives to report at each token, 0 to 5.
            max_tokens: Upper bound on generated tokens; default 16.
            n: Number of completions for each prompt, 1 to 128; default 1.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; positive values favour
                new topics; default 0.
            seed: Integer that makes sampling repeatable as far as possible.
            stop: Up to 4 texts at which generation ends.
            stream: Answer with events while the result is being made.
            stream_options: Options of a stream: `include_usage` adds a last chunk with token counts.
            suffix: Text that comes after the completion.
            temperature: Randomness, 0 to 2; default 1.
            top_p: Share of probability mass to sample from, 0 to 1; default 1.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            model=model,
            prompt=prompt,
            best_of=best_of,
            echo=echo,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            n=n,
            presence_penalty=presence_penalty,
            seed=seed,
            stop=stop,
            stream_options=stream_options,
            suffix=suffix,
            temperature=temperature,
            top_p=top_p,
            user=user,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)
