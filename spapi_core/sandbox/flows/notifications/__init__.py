"""Destinations and subscriptions."""
