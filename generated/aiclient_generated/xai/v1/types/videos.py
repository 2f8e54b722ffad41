# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `videos`."""

from typing import Literal

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel

from . import shared


class DeferredVideo(WireModel):
    request_id: str


class GeneratedVideo(WireModel):
    duration: int
    respect_moderation: bool
    url: str | None = None


VideoErrorCode = TypeAliasType(
    "VideoErrorCode", Literal["invalid_argument", "permission_denied", "failed_precondition", "internal_error"] | str
)


class VideoError(WireModel):
    code: VideoErrorCode
    message: str


class VideoResponse(WireModel):
    error: VideoError | None = None
    model: str | None = None
    progress: int
    status: str
    usage: shared.MediaUsage | None = None
    video: GeneratedVideo | None = None
