"""Feeds: queued, worked on, with a processing report."""
