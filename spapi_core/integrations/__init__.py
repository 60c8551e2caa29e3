"""The SDK in the workers of a task queue: no worker sleeps while it waits for a permit or for Amazon.

`steps` says what a run of a task does and what its end means, for any engine; `celery` and `dramatiq` say it to theirs.
"""
