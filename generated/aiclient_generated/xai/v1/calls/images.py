# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `images`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params, types

_GENERATE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.images:GeneratedImageResponse")
_EDIT_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.images:GeneratedImageResponse")


def generate(
    *,
    prompt: str,
    aspect_ratio: params.ImageAspectRatioParam | None | NotGiven = NOT_GIVEN,
    model: str | None | NotGiven = NOT_GIVEN,
    n: int | None | NotGiven = NOT_GIVEN,
    resolution: params.ImageResolutionParam | None | NotGiven = NOT_GIVEN,
    response_format: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.GeneratedImageResponse]:
    """Describe `images.generate`."""
    return Call(
        "xai/v1/images.generate",
        "POST",
        result=_GENERATE_RESULT,
        path="/images/generations",
        body=given(
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "model": model,
                "n": n,
                "resolution": resolution,
                "response_format": response_format,
                "user": user,
            }
        ),
        options=options,
    )


def edit(
    *,
    prompt: str,
    aspect_ratio: params.ImageAspectRatioParam | None | NotGiven = NOT_GIVEN,
    image: params.ImageUrlParam | None | NotGiven = NOT_GIVEN,
    images: Sequence[params.ImageUrlParam] | NotGiven = NOT_GIVEN,
    model: str | None | NotGiven = NOT_GIVEN,
    n: int | None | NotGiven = NOT_GIVEN,
    resolution: params.ImageResolutionParam | None | NotGiven = NOT_GIVEN,
    response_format: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.GeneratedImageResponse]:
    """Describe `images.edit`."""
    return Call(
        "xai/v1/images.edit",
        "POST",
        result=_EDIT_RESULT,
        path="/images/edits",
        body=given(
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "image": image,
                "images": images,
                "model": model,
                "n": n,
                "resolution": resolution,
                "response_format": response_format,
                "user": user,
            }
        ),
        options=options,
    )
