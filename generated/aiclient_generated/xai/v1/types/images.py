# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `images`."""

from aiclient.wire.model import WireModel

from . import shared


class GeneratedImage(WireModel):
    b64_json: str | None = None
    mime_type: str | None = None
    url: str | None = None


class GeneratedImageResponse(WireModel):
    data: list[GeneratedImage]
    usage: shared.MediaUsage | None = None
