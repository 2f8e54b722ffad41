# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `decisions`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.decisions:Decision")


def create(
    *,
    input: str | Sequence[params.DecisionInputItemParam],
    model: str,
    questions: Sequence[params.DecisionQuestionParam],
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_options: params.DecisionPromptCacheOptionsParam | None | NotGiven = NOT_GIVEN,
    safety_identifier: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Decision]:
    """Describe `decisions.create`."""
    return Call(
        "openai/v1/decisions.create",
        "POST",
        result=_CREATE_RESULT,
        path="/decisions",
        body=given(
            {
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            }
        ),
        options=options,
    )
