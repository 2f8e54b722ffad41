"""The dialects that the loopback server speaks, one file a provider."""
