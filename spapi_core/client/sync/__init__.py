# Made from spapi_core/client/aio/__init__.py by `make generate`; changes by hand are found and undone.
"""The client for threads."""
