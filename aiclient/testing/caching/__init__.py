"""Prompt caches as the providers run them: what of a prompt is read, written and billed."""
