"""What a store of tokens hands out."""

from __future__ import annotations

from attrs import frozen

from spapi_core.auth.credentials import Secret

__all__ = ["Stored"]


@frozen
class Stored:
    """A token as a store has it.

    Args:
        secret: The token.
        life: Seconds it was granted for.
        left: Seconds it is still good for.
    """

    secret: Secret
    life: float
    left: float
