"""Promotions and their selections."""
