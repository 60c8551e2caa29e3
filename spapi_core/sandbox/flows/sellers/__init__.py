"""Marketplace participations."""
