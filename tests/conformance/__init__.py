"""Conformance: what the library does, held against what providers really sent."""
