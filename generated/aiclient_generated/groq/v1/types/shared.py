# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `shared`."""

from typing import Literal

from aiclient.wire.model import WireModel


class ResponseFormatJsonObject(WireModel):
    type: Literal["json_object"]


class ResponseFormatText(WireModel):
    type: Literal["text"]
