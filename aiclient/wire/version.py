"""The version of the library, where every storey can read it."""

__all__ = ["VERSION"]

VERSION = "2.0.0.dev0"
