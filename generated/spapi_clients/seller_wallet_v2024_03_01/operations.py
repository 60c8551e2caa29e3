"""The operations of Seller Wallet 2024-03-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_accounts(...))` does.
Written by `python -m codegen generate` from models/seller_wallet_v2024_03_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

LIST_ACCOUNTS: Operation[models.BankAccountListing] = Operation(
    id="seller_wallet_v2024_03_01.listAccounts",
    section="seller_wallet_v2024_03_01",
    name="listAccounts",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/accounts",
    params=(Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),),
    responses={
        200: models.BankAccountListing,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the bank accounts of the Seller Wallet."""


def list_accounts(*, marketplace_id: str | None = None) -> Call[models.BankAccountListing]:
    """Bind the arguments of `listAccounts`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.list_accounts`.
    """
    return LIST_ACCOUNTS.call(marketplace_id=marketplace_id)


GET_ACCOUNT: Operation[models.BankAccount] = Operation(
    id="seller_wallet_v2024_03_01.getAccount",
    section="seller_wallet_v2024_03_01",
    name="getAccount",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/accounts/{accountId}",
    params=(
        Param("accountId", "account_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.BankAccount,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a bank account of the Seller Wallet."""


def get_account(account_id: str, *, marketplace_id: str | None = None) -> Call[models.BankAccount]:
    """Bind the arguments of `getAccount`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.

    Args:
        account_id (str): `accountId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.get_account`.
    """
    return GET_ACCOUNT.call(account_id=account_id, marketplace_id=marketplace_id)


LIST_ACCOUNT_BALANCES: Operation[models.BalanceListing] = Operation(
    id="seller_wallet_v2024_03_01.listAccountBalances",
    section="seller_wallet_v2024_03_01",
    name="listAccountBalances",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance",
    params=(
        Param("accountId", "account_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.BalanceListing,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the balances of an account, per kind of balance."""


def list_account_balances(account_id: str, *, marketplace_id: str | None = None) -> Call[models.BalanceListing]:
    """Bind the arguments of `listAccountBalances`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.

    Args:
        account_id (str): `accountId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.list_account_balances`.
    """
    return LIST_ACCOUNT_BALANCES.call(account_id=account_id, marketplace_id=marketplace_id)


LIST_ACCOUNT_TRANSACTIONS: PagedOperation[models.TransactionListing, models.Transaction] = PagedOperation(
    id="seller_wallet_v2024_03_01.listAccountTransactions",
    section="seller_wallet_v2024_03_01",
    name="listAccountTransactions",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/transactions",
    params=(
        Param("accountId", "account_id", Location.QUERY, str, required=True),
        Param("nextPageToken", "next_page_token", Location.QUERY, str),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.TransactionListing,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_page_token",
        token=("nextPageToken",),
        items=("transactions",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the transactions of an account."""


def list_account_transactions(
    *, account_id: str, next_page_token: str | None = None, marketplace_id: str | None = None
) -> PagedCall[models.TransactionListing, models.Transaction]:
    """Bind the arguments of `listAccountTransactions`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
    Paging: next_page_token takes nextPageToken from the answer; items in transactions.

    Args:
        account_id (str): `accountId`, required.
        next_page_token (str): `nextPageToken`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.list_account_transactions`.
    """
    return LIST_ACCOUNT_TRANSACTIONS.call(
        account_id=account_id, next_page_token=next_page_token, marketplace_id=marketplace_id
    )


CREATE_TRANSACTION: Operation[models.CreateTransactionResponse] = Operation(
    id="seller_wallet_v2024_03_01.createTransaction",
    section="seller_wallet_v2024_03_01",
    name="createTransaction",
    method="POST",
    path="/finances/transfers/wallet/2024-03-01/transactions",
    params=(
        Param("destAccountDigitalSignature", "dest_account_digital_signature", Location.HEADER, str, required=True),
        Param("amountDigitalSignature", "amount_digital_signature", Location.HEADER, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    body=models.TransactionInitiationRequest,
    body_required=True,
    responses={
        200: models.CreateTransactionResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Transfer money from the Seller Wallet now."""


def create_transaction(
    *,
    dest_account_digital_signature: str,
    amount_digital_signature: str,
    marketplace_id: str | None = None,
    body: models.TransactionInitiationRequest,
) -> Call[models.CreateTransactionResponse]:
    """Bind the arguments of `createTransaction`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
        amount_digital_signature (str): `amountDigitalSignature`, required.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        body (TransactionInitiationRequest): `TransactionInitiationRequest`.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.create_transaction`.
    """
    return CREATE_TRANSACTION.call(
        dest_account_digital_signature=dest_account_digital_signature,
        amount_digital_signature=amount_digital_signature,
        marketplace_id=marketplace_id,
        body=body,
    )


GET_TRANSACTION: Operation[models.Transaction] = Operation(
    id="seller_wallet_v2024_03_01.getTransaction",
    section="seller_wallet_v2024_03_01",
    name="getTransaction",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/transactions/{transactionId}",
    params=(
        Param("transactionId", "transaction_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.Transaction,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a transaction."""


def get_transaction(transaction_id: str, *, marketplace_id: str | None = None) -> Call[models.Transaction]:
    """Bind the arguments of `getTransaction`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.

    Args:
        transaction_id (str): `transactionId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.get_transaction`.
    """
    return GET_TRANSACTION.call(transaction_id=transaction_id, marketplace_id=marketplace_id)


GET_TRANSFER_PREVIEW: Operation[models.TransferRatePreview] = Operation(
    id="seller_wallet_v2024_03_01.getTransferPreview",
    section="seller_wallet_v2024_03_01",
    name="getTransferPreview",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/transferPreview",
    params=(
        Param("sourceCountryCode", "source_country_code", Location.QUERY, str, required=True),
        Param("sourceCurrencyCode", "source_currency_code", Location.QUERY, str, required=True),
        Param("destinationCountryCode", "destination_country_code", Location.QUERY, str, required=True),
        Param("destinationCurrencyCode", "destination_currency_code", Location.QUERY, str, required=True),
        Param("baseAmount", "base_amount", Location.QUERY, decimal.Decimal, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.TransferRatePreview,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Preview rate and fees of a transfer between two currencies."""


def get_transfer_preview(
    *,
    source_country_code: str,
    source_currency_code: str,
    destination_country_code: str,
    destination_currency_code: str,
    base_amount: decimal.Decimal | int | str,
    marketplace_id: str | None = None,
) -> Call[models.TransferRatePreview]:
    """Bind the arguments of `getTransferPreview`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.

    Args:
        source_country_code (str): `sourceCountryCode`, required.
        source_currency_code (str): `sourceCurrencyCode`, required.
        destination_country_code (str): `destinationCountryCode`, required.
        destination_currency_code (str): `destinationCurrencyCode`, required.
        base_amount (decimal.Decimal): `baseAmount`, required.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.get_transfer_preview`.
    """
    return GET_TRANSFER_PREVIEW.call(
        source_country_code=source_country_code,
        source_currency_code=source_currency_code,
        destination_country_code=destination_country_code,
        destination_currency_code=destination_currency_code,
        base_amount=base_amount,
        marketplace_id=marketplace_id,
    )


LIST_TRANSFER_SCHEDULES: PagedOperation[models.TransferScheduleListing, models.TransferSchedule] = PagedOperation(
    id="seller_wallet_v2024_03_01.listTransferSchedules",
    section="seller_wallet_v2024_03_01",
    name="listTransferSchedules",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/transferSchedules",
    params=(
        Param("accountId", "account_id", Location.QUERY, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("nextPageToken", "next_page_token", Location.QUERY, str),
    ),
    responses={
        200: models.TransferScheduleListing,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_page_token",
        token=("nextPageToken",),
        items=("transferSchedules",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the scheduled transfers of an account."""


def list_transfer_schedules(
    *, account_id: str, marketplace_id: str | None = None, next_page_token: str | None = None
) -> PagedCall[models.TransferScheduleListing, models.TransferSchedule]:
    """Bind the arguments of `listTransferSchedules`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
    Paging: next_page_token takes nextPageToken from the answer; items in transferSchedules.

    Args:
        account_id (str): `accountId`, required.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        next_page_token (str): `nextPageToken`.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.list_transfer_schedules`.
    """
    return LIST_TRANSFER_SCHEDULES.call(
        account_id=account_id, marketplace_id=marketplace_id, next_page_token=next_page_token
    )


UPDATE_TRANSFER_SCHEDULE: Operation[models.TransferSchedule] = Operation(
    id="seller_wallet_v2024_03_01.updateTransferSchedule",
    section="seller_wallet_v2024_03_01",
    name="updateTransferSchedule",
    method="PUT",
    path="/finances/transfers/wallet/2024-03-01/transferSchedules",
    params=(
        Param("destAccountDigitalSignature", "dest_account_digital_signature", Location.HEADER, str, required=True),
        Param("amountDigitalSignature", "amount_digital_signature", Location.HEADER, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    body=models.TransferSchedule,
    body_required=True,
    responses={
        200: models.TransferSchedule,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Change a scheduled transfer."""


def update_transfer_schedule(
    *,
    dest_account_digital_signature: str,
    amount_digital_signature: str,
    marketplace_id: str | None = None,
    body: models.TransferSchedule,
) -> Call[models.TransferSchedule]:
    """Bind the arguments of `updateTransferSchedule`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.

    Args:
        dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
        amount_digital_signature (str): `amountDigitalSignature`, required.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        body (TransferSchedule): `TransferSchedule`.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.update_transfer_schedule`.
    """
    return UPDATE_TRANSFER_SCHEDULE.call(
        dest_account_digital_signature=dest_account_digital_signature,
        amount_digital_signature=amount_digital_signature,
        marketplace_id=marketplace_id,
        body=body,
    )


CREATE_TRANSFER_SCHEDULE: Operation[models.TransferSchedule] = Operation(
    id="seller_wallet_v2024_03_01.createTransferSchedule",
    section="seller_wallet_v2024_03_01",
    name="createTransferSchedule",
    method="POST",
    path="/finances/transfers/wallet/2024-03-01/transferSchedules",
    params=(
        Param("destAccountDigitalSignature", "dest_account_digital_signature", Location.HEADER, str, required=True),
        Param("amountDigitalSignature", "amount_digital_signature", Location.HEADER, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    body=models.TransferScheduleRequest,
    body_required=True,
    responses={
        200: models.TransferSchedule,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Schedule a transfer that repeats."""


def create_transfer_schedule(
    *,
    dest_account_digital_signature: str,
    amount_digital_signature: str,
    marketplace_id: str | None = None,
    body: models.TransferScheduleRequest,
) -> Call[models.TransferSchedule]:
    """Bind the arguments of `createTransferSchedule`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.

    Args:
        dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
        amount_digital_signature (str): `amountDigitalSignature`, required.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        body (TransferScheduleRequest): `TransferScheduleRequest`.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.create_transfer_schedule`.
    """
    return CREATE_TRANSFER_SCHEDULE.call(
        dest_account_digital_signature=dest_account_digital_signature,
        amount_digital_signature=amount_digital_signature,
        marketplace_id=marketplace_id,
        body=body,
    )


GET_TRANSFER_SCHEDULE: Operation[models.TransferSchedule] = Operation(
    id="seller_wallet_v2024_03_01.getTransferSchedule",
    section="seller_wallet_v2024_03_01",
    name="getTransferSchedule",
    method="GET",
    path="/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
    params=(
        Param("transferScheduleId", "transfer_schedule_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.TransferSchedule,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a scheduled transfer."""


def get_transfer_schedule(
    transfer_schedule_id: str, *, marketplace_id: str | None = None
) -> Call[models.TransferSchedule]:
    """Bind the arguments of `getTransferSchedule`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.

    Args:
        transfer_schedule_id (str): `transferScheduleId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.get_transfer_schedule`.
    """
    return GET_TRANSFER_SCHEDULE.call(transfer_schedule_id=transfer_schedule_id, marketplace_id=marketplace_id)


DELETE_SCHEDULE_TRANSACTION: Operation[models.DeleteTransferSchedule] = Operation(
    id="seller_wallet_v2024_03_01.deleteScheduleTransaction",
    section="seller_wallet_v2024_03_01",
    name="deleteScheduleTransaction",
    method="DELETE",
    path="/finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}",
    params=(
        Param("transferScheduleId", "transfer_schedule_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.DeleteTransferSchedule,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        408: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Delete a scheduled transfer."""


def delete_schedule_transaction(
    transfer_schedule_id: str, *, marketplace_id: str | None = None
) -> Call[models.DeleteTransferSchedule]:
    """Bind the arguments of `deleteScheduleTransaction`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.

    Args:
        transfer_schedule_id (str): `transferScheduleId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `SellerWalletV20240301.delete_schedule_transaction`.
    """
    return DELETE_SCHEDULE_TRANSACTION.call(transfer_schedule_id=transfer_schedule_id, marketplace_id=marketplace_id)
