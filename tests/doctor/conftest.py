"""The sandbox of the accounts: applications, sellers, roles and regions."""

from tests.accounts.conftest import sandbox

__all__ = ["sandbox"]
