"""Cases of selling partner support."""
