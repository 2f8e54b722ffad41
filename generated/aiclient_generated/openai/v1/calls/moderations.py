# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `moderations`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.moderations:ModerationCreateResponse")


def create(
    *,
    input: str | Sequence[str] | Sequence[params.CreateModerationRequestInputOption3ItemParam],
    model: Literal[
        "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
    ]
    | str
    | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ModerationCreateResponse]:
    """Describe `moderations.create`."""
    return Call(
        "openai/v1/moderations.create",
        "POST",
        result=_CREATE_RESULT,
        path="/moderations",
        body=given({"input": input, "model": model}),
        options=options,
    )
