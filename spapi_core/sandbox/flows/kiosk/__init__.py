"""Queries of Data Kiosk."""
