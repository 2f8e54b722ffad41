# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources: thin blocking and awaitable shells."""
