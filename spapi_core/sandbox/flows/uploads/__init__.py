"""Upload destinations."""
