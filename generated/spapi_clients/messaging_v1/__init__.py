"""Send the buyer of an order one of the messages that Amazon allows for it.

`MessagingV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/messaging_v1.json; changes by hand are found and undone.
"""

from .client import AsyncMessagingV1, MessagingV1

__all__ = ["AsyncMessagingV1", "MessagingV1"]
