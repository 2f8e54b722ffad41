"""One suite for every provider: whatever the wire format, the same question behaves the same way."""
