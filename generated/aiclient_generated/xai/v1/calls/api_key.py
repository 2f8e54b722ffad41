# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `api_key`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import types

_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.api_key:ApiKey")


def retrieve(*, options: RequestOptions | None = None) -> Call[types.ApiKey]:
    """Describe `api_key.retrieve`."""
    return Call(
        "xai/v1/api_key.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path="/api-key",
        options=options,
    )
