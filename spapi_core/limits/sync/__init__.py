# Made from spapi_core/limits/aio/__init__.py by `make generate`; changes by hand are found and undone.
"""What waits for permits, for threads."""
