"""The examples of docs/errors.md as release 0.1.0 had them; they are not changed any more."""

from spapi_clients import SPAPIClient
from spapi_core import NotFoundError, SPAPIError

client = SPAPIClient.from_profile("local")
try:
    client.orders_v0.get_order("000-0000000-0000000")
except NotFoundError as error:
    print(error.operation, error.code, error.request_id)
except SPAPIError as error:
    print("later" if error.is_retryable() else "never", error.message)
