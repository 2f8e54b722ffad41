# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Members of unions that the vendored document does not know; every key is kept."""

from __future__ import annotations
