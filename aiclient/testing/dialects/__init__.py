"""The dialects that the loopback server speaks, one file a provider."""

from __future__ import annotations
