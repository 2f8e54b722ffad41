# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `shared`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ResponseFormatJsonObjectParam(TypedDict):
    type: Literal["json_object"]


class ResponseFormatTextParam(TypedDict):
    type: Literal["text"]
