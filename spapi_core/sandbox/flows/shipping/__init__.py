"""Shipments bought from carriers."""
