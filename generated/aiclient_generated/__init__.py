# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients compiled from vendored provider specs."""
