"""The model catalogue: published price lists in, reviewed facts and generated tables out."""

from __future__ import annotations
