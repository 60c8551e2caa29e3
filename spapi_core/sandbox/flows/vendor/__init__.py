"""Orders, shipments and transactions of vendors."""
