# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `embeddings`: Groq operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.groq.v1 import types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.embeddings:CreateEmbeddingResponse")


def create(
    *,
    input: str | Sequence[str],
    model: Literal["nomic-embed-text-v1_5"] | str,
    encoding_format: Literal["float", "base64"] | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CreateEmbeddingResponse]:
    """Describe `embeddings.create`."""
    return Call(
        "groq/v1/embeddings.create",
        "POST",
        result=_CREATE_RESULT,
        path="/openai/v1/embeddings",
        body=given({"input": input, "model": model, "encoding_format": encoding_format, "user": user}),
        options=options,
    )
