"""Hours of a bad life in minutes: `make soak`, and in short forms in the suite (`tests/soak/test_soak.py`)."""
