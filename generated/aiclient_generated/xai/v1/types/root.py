# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `root`."""

from aiclient.wire.model import WireModel


class TokenizeResponseToken(WireModel):
    string_token: str
    token_bytes: list[int]
    token_id: int


class TokenizeResponse(WireModel):
    token_ids: list[TokenizeResponseToken]
