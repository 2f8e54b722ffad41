"""Replays recorded exchanges through the generated clients and reports what is lost, refused or undeclared."""
