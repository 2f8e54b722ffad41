"""Answers in Gemini's shapes."""

from __future__ import annotations

from benchmarks.facts import EVENTS, MODELS, TEXT

__all__ = ["google_answer", "google_chunk"]


def _google_usage() -> dict[str, object]:
    return {
        "promptTokenCount": 49,
        "candidatesTokenCount": 372,
        "totalTokenCount": 421,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 49}],
    }


def google_answer(text: str = TEXT) -> dict[str, object]:
    """Return an answer of generateContent."""
    content = {"parts": [{"text": text}], "role": "model"}
    return {
        "candidates": [{"content": content, "finishReason": "STOP", "index": 0}],
        "usageMetadata": _google_usage(),
        "modelVersion": MODELS["google"],
        "responseId": "abcdefghijklmnopqrstuv",
    }


def google_chunk(number: int) -> dict[str, object]:
    """Return one piece of a streamed answer."""
    candidate: dict[str, object] = {
        "content": {"parts": [{"text": f" tide{number % 10}"}], "role": "model"},
        "index": 0,
    }
    if number == EVENTS - 1:
        candidate["finishReason"] = "STOP"
    return {
        "candidates": [candidate],
        "usageMetadata": _google_usage(),
        "modelVersion": MODELS["google"],
        "responseId": "abcdefghijklmnopqrstuv",
    }
