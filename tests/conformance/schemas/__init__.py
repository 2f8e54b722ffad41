"""Any folder of JSON schemas in the dialect of every provider: `python -m tests.conformance.schemas DIR`."""

from __future__ import annotations
