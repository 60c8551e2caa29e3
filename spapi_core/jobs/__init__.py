"""Whole jobs on top of `send`: reports, feeds, queries, and the documents they move."""
