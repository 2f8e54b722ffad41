# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `reranking`: Groq operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.groq.v1 import types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.reranking:RerankingResponse")


def create(
    *,
    docs: Sequence[str],
    model: str,
    query: str,
    instruction: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.RerankingResponse]:
    """Describe `reranking.create`."""
    return Call(
        "groq/v1/reranking.create",
        "POST",
        result=_CREATE_RESULT,
        path="/openai/v1/reranking",
        body=given({"docs": docs, "model": model, "query": query, "instruction": instruction}),
        options=options,
    )
