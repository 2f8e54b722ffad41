"""Structured outputs: answers of a type, planned for each provider, checked on the way back."""

from __future__ import annotations
