"""Restricted data tokens."""
