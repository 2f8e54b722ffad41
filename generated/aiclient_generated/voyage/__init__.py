# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Voyage: asked through the facade; there is no typed client."""
