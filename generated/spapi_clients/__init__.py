"""Typed clients of every SP-API section."""
