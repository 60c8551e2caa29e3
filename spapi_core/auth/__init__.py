"""Tokens: Login with Amazon, restricted data tokens, where tokens are kept, and how an application is authorised.

`Auth` and `AsyncAuth` are what a client calls. Nothing here sends anything by itself.
"""

from __future__ import annotations

from spapi_core.auth.aio import AsyncAuth
from spapi_core.auth.credentials import Credentials, Secret
from spapi_core.auth.file_store_aio import AsyncFileStore
from spapi_core.auth.file_store_sync import FileStore
from spapi_core.auth.login_aio import AsyncFormPoster
from spapi_core.auth.login_sync import FormPoster
from spapi_core.auth.restricted import Resource
from spapi_core.auth.sync import Auth
from spapi_core.auth.token_store_aio import AsyncTokenStore
from spapi_core.auth.token_store_sync import TokenStore
from spapi_core.auth.tokens import Clock

__all__ = [
    "AsyncAuth",
    "AsyncFileStore",
    "AsyncFormPoster",
    "AsyncTokenStore",
    "Auth",
    "Clock",
    "Credentials",
    "FileStore",
    "FormPoster",
    "Resource",
    "Secret",
    "TokenStore",
]
