"""Fulfillment orders, in both versions of the section."""
