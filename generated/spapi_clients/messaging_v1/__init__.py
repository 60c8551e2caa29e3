"""Send the buyer of an order one of the messages that Amazon allows for it.

`MessagingV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/messaging_v1.json; changes by hand are found and undone.
"""

from .client import AsyncMessagingV1, MessagingV1

__all__ = ["AsyncMessagingV1", "MessagingV1"]
