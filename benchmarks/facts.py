"""What every peer asks, and what each answer holds."""

from __future__ import annotations

from typing import Final

__all__ = ["DIMENSIONS", "EVENTS", "FRAMING", "KEY", "MODELS", "PROMPT", "SYSTEM", "TEXT", "VECTORS"]

EVENTS: Final = 2000
"""Events of a stream."""
FRAMING: Final = 8
"""Events without text in a stream of a response."""
VECTORS: Final = 2048
DIMENSIONS: Final = 1536
KEY: Final = "sk-fake-not-a-key"
SYSTEM: Final = "You are a careful assistant. Answer in short paragraphs, and say what you are unsure of."
PROMPT: Final = "Why does the tide come twice a day, and why is it not at the same hour tomorrow?"
TEXT: Final = (
    "The Moon pulls harder on the near side of the Earth than on its centre, and harder on the centre "
    "than on the far side. The sea follows these differences: one bulge faces the Moon, another faces "
    "away from it, and the Earth turns under both once a day. "
) * 8
MODELS: Final = {
    "openai": "gpt-4o-2024-08-06",
    "anthropic": "claude-opus-4-5-20251101",
    "google": "gemini-2.5-flash",
}
