"""Mutates the core and the generator, and looks whether the tests notice; needs cosmic-ray, see `make mutants`."""
