# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `shared`."""

from aiclient.wire.model import WireModel


class MediaUsage(WireModel):
    cost_in_usd_ticks: int


class TopLogProb(WireModel):
    bytes: list[int] | None = None
    logprob: float
    token: str


class TokenLogProb(WireModel):
    bytes: list[int] | None = None
    logprob: float
    token: str
    top_logprobs: list[TopLogProb]
