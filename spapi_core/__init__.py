"""Handwritten core of the SP-API clients."""
