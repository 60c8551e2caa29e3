"""A second pair of eyes: what Amazon's own SDK knows, held against our models."""
