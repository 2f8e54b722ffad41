# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `audio`."""

from aiclient.wire.model import WireModel


class Transcription(WireModel):
    text: str


class Translation(WireModel):
    text: str
