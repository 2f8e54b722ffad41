"""Facade replay: recorded exchanges through the adapters, there and back."""
