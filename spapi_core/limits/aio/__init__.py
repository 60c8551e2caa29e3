"""What waits for permits, for asyncio."""
