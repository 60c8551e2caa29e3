"""Compares the generated code with the models, knowing nothing of the generator."""
