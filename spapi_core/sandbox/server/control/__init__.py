"""The sandbox's own paths, `/_sandbox/`: a page for people, and the same as JSON for programs; one module for each group of paths."""
