"""A+ content."""
