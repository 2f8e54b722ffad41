# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `videos`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params, types

_GENERATE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.videos:DeferredVideo")
_EDIT_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.videos:DeferredVideo")
_EXTEND_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.videos:DeferredVideo")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.videos:VideoResponse")


def generate(
    *,
    aspect_ratio: params.VideoAspectRatioParam | None | NotGiven = NOT_GIVEN,
    duration: int | None | NotGiven = NOT_GIVEN,
    image: params.ImageUrlParam | None | NotGiven = NOT_GIVEN,
    model: str | None | NotGiven = NOT_GIVEN,
    output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
    prompt: str | NotGiven = NOT_GIVEN,
    reference_images: Sequence[params.ImageUrlParam] | NotGiven = NOT_GIVEN,
    resolution: params.VideoResolutionParam | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.DeferredVideo]:
    """Describe `videos.generate`."""
    return Call(
        "xai/v1/videos.generate",
        "POST",
        result=_GENERATE_RESULT,
        path="/videos/generations",
        body=given(
            {
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "image": image,
                "model": model,
                "output": output,
                "prompt": prompt,
                "reference_images": reference_images,
                "resolution": resolution,
                "user": user,
            }
        ),
        options=options,
    )


def edit(
    *,
    prompt: str,
    video: params.VideoUrlParam,
    model: str | None | NotGiven = NOT_GIVEN,
    output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.DeferredVideo]:
    """Describe `videos.edit`."""
    return Call(
        "xai/v1/videos.edit",
        "POST",
        result=_EDIT_RESULT,
        path="/videos/edits",
        body=given({"prompt": prompt, "video": video, "model": model, "output": output, "user": user}),
        options=options,
    )


def extend(
    *,
    prompt: str,
    video: params.VideoUrlParam,
    duration: int | None | NotGiven = NOT_GIVEN,
    model: str | None | NotGiven = NOT_GIVEN,
    output: params.VideoOutputParam | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.DeferredVideo]:
    """Describe `videos.extend`."""
    return Call(
        "xai/v1/videos.extend",
        "POST",
        result=_EXTEND_RESULT,
        path="/videos/extensions",
        body=given({"prompt": prompt, "video": video, "duration": duration, "model": model, "output": output}),
        options=options,
    )


def retrieve(
    *,
    request_id: str,
    options: RequestOptions | None = None,
) -> Call[types.VideoResponse]:
    """Describe `videos.retrieve`."""
    return Call(
        "xai/v1/videos.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/videos/{segment(request_id)}",
        options=options,
    )
