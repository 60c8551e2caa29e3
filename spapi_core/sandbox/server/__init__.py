"""The HTTP server: its settings, the order of steps, the control page."""
