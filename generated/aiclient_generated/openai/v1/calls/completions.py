# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `completions`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.chat:Completion")
_CREATE_STREAM = StreamSpec("sse", "aiclient_generated.openai.v1.types.chat:Completion", "[DONE]")


@overload
def create(
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
) -> Call[types.Completion]: ...
@overload
def create(
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
) -> StreamCall[types.Completion]: ...
@overload
def create(
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
) -> Call[types.Completion] | StreamCall[types.Completion]: ...
def create(
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
) -> Call[types.Completion] | StreamCall[types.Completion]:
    """Describe `completions.create`."""
    if stream is True:
        return StreamCall(
            "openai/v1/completions.create",
            "POST",
            stream=_CREATE_STREAM,
            path="/completions",
            body=given(
                {
                    "model": model,
                    "prompt": prompt,
                    "best_of": best_of,
                    "echo": echo,
                    "frequency_penalty": frequency_penalty,
                    "logit_bias": logit_bias,
                    "logprobs": logprobs,
                    "max_tokens": max_tokens,
                    "n": n,
                    "presence_penalty": presence_penalty,
                    "seed": seed,
                    "stop": stop,
                    "stream_options": stream_options,
                    "suffix": suffix,
                    "temperature": temperature,
                    "top_p": top_p,
                    "user": user,
                    "stream": stream,
                }
            ),
            options=options,
        )
    return Call(
        "openai/v1/completions.create",
        "POST",
        result=_CREATE_RESULT,
        path="/completions",
        body=given(
            {
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "stream": stream,
            }
        ),
        options=options,
    )
