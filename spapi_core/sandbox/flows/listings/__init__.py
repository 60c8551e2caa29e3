"""Listings, their issues, and the catalog they are in."""
