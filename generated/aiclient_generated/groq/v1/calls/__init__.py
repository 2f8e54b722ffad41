# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders."""
