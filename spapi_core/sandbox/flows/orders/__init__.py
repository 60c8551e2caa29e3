"""Orders, in both versions of the section."""
