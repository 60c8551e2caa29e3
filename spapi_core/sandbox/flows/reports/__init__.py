"""Reports, their schedules and documents."""
