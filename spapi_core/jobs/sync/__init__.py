# Made from spapi_core/jobs/aio/__init__.py by `make generate`; changes by hand are found and undone.
"""Whole jobs for threads: reports, feeds, queries, listings, uploads, and the documents they move."""
