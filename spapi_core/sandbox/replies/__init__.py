"""Answers without memory: Amazon's examples, made-up ones, faults."""
