"""What the token stores in Redis keep there, for both halves.

The life of a token is kept by the server's clock. How often a lock is tried again is redis-py's business.
"""

from __future__ import annotations

import json
from typing import Any

from spapi_core.auth import lwa
from spapi_core.auth.credentials import Secret
from spapi_core.auth.stored import Stored
from spapi_core.errors import ConfigurationError, StoreError

try:
    from redis.exceptions import LockError, RedisError
except ModuleNotFoundError as error:
    raise ConfigurationError("Tokens in Redis need redis-py: pip install 'spapi-clients[redis]'.") from error

__all__ = [
    "LOCK_SECONDS",
    "LOOK_AGAIN",
    "PREFIX",
    "REMOVE",
    "LockError",
    "RedisError",
    "failed",
    "has",
    "kept_token",
    "token_text",
]

PREFIX = "spapi:token:"
LOCK_SECONDS = lwa.DEADLINE + 20.0
LOOK_AGAIN = 0.05
REMOVE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"


def token_text(secret: Secret, life: float) -> str:
    """A token as it is kept: JSON with the token and its life in seconds."""
    return json.dumps({"token": secret.reveal(), "life": life})


def kept_token(kept: Any, left: int) -> Stored | None:
    """The token that is kept, with `left` milliseconds to live; None when there is none or it cannot be read."""
    if kept is None or left <= 0:
        return None
    try:
        value = json.loads(kept)
        token, life = value["token"], float(value["life"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return Stored(Secret(token), life, left / 1000) if lwa.is_token(token) else None


def has(kept: Any, value: str) -> bool:
    """Whether what is kept is this token, or nothing that can be read."""
    try:
        return kept is not None and json.loads(kept)["token"] == value
    except (ValueError, KeyError, TypeError, RecursionError):
        return True


def failed(what: str, error: RedisError) -> StoreError:
    """The error of a store in Redis that could not do something."""
    return StoreError(f"The token store in Redis cannot be {what} ({type(error).__name__}): see whether it runs.")
