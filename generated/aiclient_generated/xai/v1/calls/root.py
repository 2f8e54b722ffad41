# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `root`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import types

_TOKENIZE_TEXT_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.root:TokenizeResponse")


def tokenize_text(
    *,
    model: str,
    text: str,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.TokenizeResponse]:
    """Describe `tokenize_text`."""
    return Call(
        "xai/v1/tokenize_text",
        "POST",
        result=_TOKENIZE_TEXT_RESULT,
        path="/tokenize-text",
        body=given({"model": model, "text": text, "user": user}),
        options=options,
    )
