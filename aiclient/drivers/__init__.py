"""The only storey that blocks or awaits: it runs flows over httpx2; loaded on the first call."""
