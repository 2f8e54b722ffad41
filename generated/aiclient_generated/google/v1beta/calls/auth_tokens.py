# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `auth_tokens`: Gemini operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.auth_tokens:AuthToken")


def create(
    *,
    bidi_generate_content_setup: params.BidiGenerateContentSetupParam | NotGiven = NOT_GIVEN,
    expire_time: str | NotGiven = NOT_GIVEN,
    field_mask: str | NotGiven = NOT_GIVEN,
    new_session_expire_time: str | NotGiven = NOT_GIVEN,
    uses: int | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.AuthToken]:
    """Describe `auth_tokens.create`."""
    return Call(
        "google/v1beta/auth_tokens.create",
        "POST",
        result=_CREATE_RESULT,
        path="/v1beta/auth_tokens",
        body=given(
            {
                "bidiGenerateContentSetup": bidi_generate_content_setup,
                "expireTime": expire_time,
                "fieldMask": field_mask,
                "newSessionExpireTime": new_session_expire_time,
                "uses": uses,
            }
        ),
        options=options,
    )
