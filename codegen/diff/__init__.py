"""Compares two descriptions of one API: what breaks callers, what is new, what does not concern us."""
