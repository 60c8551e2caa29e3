"""Shipments to Amazon's warehouses."""
