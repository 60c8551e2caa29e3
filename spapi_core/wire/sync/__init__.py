# Made from spapi_core/wire/aio/__init__.py by `make generate`; changes by hand are found and undone.
"""Connections for threads."""
