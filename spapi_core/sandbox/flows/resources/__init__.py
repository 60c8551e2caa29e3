"""Whatever no family plays: collections of things, found by the paths of the models, read and changed by one rule."""
