"""What changed between two sets of models."""
