"""What aiclient costs, as ratios to the official SDKs in the same run."""
