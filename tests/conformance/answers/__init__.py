"""Recorded structured answers: every one decodes and fits the schema that it was asked for with."""

from __future__ import annotations
