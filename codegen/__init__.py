"""Compile vendored provider specs into typed clients."""
