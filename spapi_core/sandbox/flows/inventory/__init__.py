"""FBA inventory."""
