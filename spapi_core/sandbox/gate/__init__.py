"""Which caller may do what: tokens, restricted data, marketplaces, parameters."""
