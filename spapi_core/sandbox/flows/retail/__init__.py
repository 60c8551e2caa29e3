"""Retail vendor: purchase orders, what is submitted about them, and what became of it."""
