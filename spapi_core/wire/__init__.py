"""Between a call and HTTP: requests, responses, connections."""
