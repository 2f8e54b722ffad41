# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `models`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import types

_LIST_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.models:ModelList")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.models:Model")


def list(*, options: RequestOptions | None = None) -> Call[types.ModelList]:
    """Describe `models.list`."""
    return Call(
        "xai/v1/models.list",
        "GET",
        result=_LIST_RESULT,
        path="/models",
        options=options,
    )


def retrieve(
    *,
    model_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Model]:
    """Describe `models.retrieve`."""
    return Call(
        "xai/v1/models.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/models/{segment(model_id)}",
        options=options,
    )
