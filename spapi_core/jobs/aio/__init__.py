"""Whole jobs for asyncio: reports, feeds, queries, listings, uploads, and the documents they move."""
