"""What the answers and bodies of Seller Wallet 2024-03-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/seller_wallet_v2024_03_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class BalanceType(StrEnum):
    """Amazon's `BalanceType`: part of `Balance`."""

    AVAILABLE = "AVAILABLE"
    LOCKED_IN = "LOCKED_IN"
    LOCKED_OUT = "LOCKED_OUT"
    TOTAL = "TOTAL"


class BankAccountHolderStatus(StrEnum):
    """Amazon's `BankAccountHolderStatus`: part of `BankAccount`."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    UNDER_REVIEW = "UNDER_REVIEW"
    VERIFICATION_FAILED = "VERIFICATION_FAILED"


class BankAccountNumberFormat(StrEnum):
    """Amazon's `BankAccountNumberFormat`: part of `BankAccount`, `TransactionAccount`."""

    IBAN = "IBAN"
    BBAN = "BBAN"


class BankAccountOwnershipType(StrEnum):
    """Amazon's `BankAccountOwnershipType`: part of `BankAccount`."""

    THIRD_PARTY = "THIRD_PARTY"
    SELF = "SELF"


class BankNumberFormat(StrEnum):
    """Amazon's `BankNumberFormat`: part of `BankAccount`."""

    BIC = "BIC"
    BASIC = "BASIC"


class FeeType(StrEnum):
    """Amazon's `FeeType`: part of `Fee`."""

    MISCELLANEOUS_FEE = "MISCELLANEOUS_FEE"
    TAX = "TAX"
    TRANSACTION_FEE = "TRANSACTION_FEE"


class PayeeEntityType(StrEnum):
    """Amazon's `PayeeEntityType`: part of `PayeeContactInformation`."""

    INDIVIDUAL = "INDIVIDUAL"
    BUSINESS = "BUSINESS"
    TAX_AUTHORITY = "TAX_AUTHORITY"


class PaymentPreferencePaymentType(StrEnum):
    """Amazon's `PaymentPreferencePaymentType`: part of `PaymentPreference`."""

    PERCENTAGE = "PERCENTAGE"
    AMOUNT = "AMOUNT"


class RateDirection(StrEnum):
    """Amazon's `RateDirection`: part of `FxRateDetails`."""

    BUY = "BUY"
    SELL = "SELL"


class RecurringFrequency(StrEnum):
    """Amazon's `RecurringFrequency`: part of `ScheduleExpression`."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    BIWEEKLY = "BIWEEKLY"
    MONTHLY = "MONTHLY"


class ScheduleExpressionType(StrEnum):
    """Amazon's `ScheduleExpressionType`: part of `ScheduleExpression`."""

    RECURRING = "RECURRING"
    ONE_TIME = "ONE_TIME"


class ScheduleTransferType(StrEnum):
    """Amazon's `ScheduleTransferType`: part of `TransferScheduleInformation`."""

    TIME_BASED = "TIME_BASED"


class TransactionStatus(StrEnum):
    """Amazon's `TransactionStatus`: part of `Transaction`."""

    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    FAILED_CREDITS_APPLIED = "FAILED_CREDITS_APPLIED"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_USER_APPROVAL = "PENDING_USER_APPROVAL"
    SUCCESSFUL = "SUCCESSFUL"


class TransactionType(StrEnum):
    """Amazon's `TransactionType`: part of `Transaction`, `TransferSchedule`, `TransferScheduleRequest`."""

    CREDIT = "CREDIT"
    DEBIT = "DEBIT"


class TransferScheduleStatus(StrEnum):
    """Amazon's `TransferScheduleStatus`: part of `TransferSchedule`, `TransferScheduleRequest`."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    EXPIRED = "EXPIRED"
    DELETED = "DELETED"


class Balance(Model):
    """Amazon's `Balance`: part of `BalanceListing`."""

    account_id: str
    """`accountId`."""
    balance_amount: decimal.Decimal
    """`balanceAmount`."""
    balance_currency: str
    """`balanceCurrency`."""
    last_update_date: datetime
    """`lastUpdateDate`: ISO 8601 instant."""
    balance_type: BalanceType | str | None = None
    """`balanceType`."""
    _wire_ = ("accountId", "balanceAmount", "balanceCurrency", "lastUpdateDate", "balanceType")


class BalanceListing(Model):
    """Amazon's `BalanceListing`: answer of listAccountBalances."""

    balances: list[Balance] | None = None
    """`balances`."""
    _wire_ = ("balances",)


class BankAccount(Model):
    """Amazon's `BankAccount`.

    Used as part of `BankAccountListing`, `TransactionInstrumentDetails`; answer of getAccount.
    """

    bank_account_ownership_type: BankAccountOwnershipType | str
    """`bankAccountOwnershipType`."""
    account_country_code: str
    """`accountCountryCode`."""
    account_currency: str
    """`accountCurrency`."""
    bank_account_number_tail: str
    """`bankAccountNumberTail`."""
    account_id: str | None = None
    """`accountId`."""
    account_holder_name: str | None = None
    """`accountHolderName`."""
    bank_account_number_format: BankAccountNumberFormat | str | None = None
    """`bankAccountNumberFormat`."""
    bank_name: str | None = None
    """`bankName`."""
    routing_number: str | None = None
    """`routingNumber`."""
    bank_number_format: BankNumberFormat | str | None = None
    """`bankNumberFormat`."""
    bank_account_holder_status: BankAccountHolderStatus | str | None = None
    """`bankAccountHolderStatus`."""
    _wire_ = (
        "bankAccountOwnershipType",
        "accountCountryCode",
        "accountCurrency",
        "bankAccountNumberTail",
        "accountId",
        "accountHolderName",
        "bankAccountNumberFormat",
        "bankName",
        "routingNumber",
        "bankNumberFormat",
        "bankAccountHolderStatus",
    )
    _personal_ = ("bank_account_number_tail", "account_holder_name", "bank_name")


class BankAccountListing(Model):
    """Amazon's `BankAccountListing`: answer of listAccounts."""

    accounts: list[BankAccount]
    """`accounts`."""
    _wire_ = ("accounts",)
    _personal_ = ("accounts",)


class CreateTransactionResponse(Model):
    """Amazon's `CreateTransactionResponse`: answer of createTransaction."""

    transaction: Transaction
    """`transaction`."""
    call_back_url: str
    """`callBackURL`."""
    _wire_ = ("transaction", "callBackURL")


class Currency(Model):
    """Amazon's `Currency`: part of `Fee`, `Transaction`, `TransactionInitiationRequest` and 1 more."""

    currency_code: str | None = None
    """`currencyCode`."""
    currency_amount: decimal.Decimal | None = None
    """`currencyAmount`."""
    _wire_ = ("currencyCode", "currencyAmount")


class DeleteTransferSchedule(Model):
    """Amazon's `DeleteTransferSchedule`: answer of deleteScheduleTransaction."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of listAccounts, getAccount, listAccountBalances and 9 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Fee(Model):
    """Amazon's `Fee`: part of `TransferRatePreview`."""

    fee_id: str
    """`feeId`."""
    fee_type: FeeType | str
    """`feeType`."""
    fee_rate_value: str
    """`feeRateValue`."""
    fee_amount: Currency
    """`feeAmount`."""
    _wire_ = ("feeId", "feeType", "feeRateValue", "feeAmount")


class FxRateDetails(Model):
    """Amazon's `FxRateDetails`: part of `TransferRatePreview`."""

    fx_rate_id: str
    """`fxRateId`."""
    base_rate: decimal.Decimal
    """`baseRate`."""
    effective_fx_rate: decimal.Decimal
    """`effectiveFxRate`."""
    rate_direction: RateDirection | str
    """`rateDirection`."""
    _wire_ = ("fxRateId", "baseRate", "effectiveFxRate", "rateDirection")


class PayeeContactInformation(Model):
    """Amazon's `PayeeContactInformation`: part of `TransactionInitiationRequest`."""

    payee_first_name: str
    """`payeeFirstName`."""
    payee_last_name: str
    """`payeeLastName`."""
    address_line_1: str
    """`addressLine1`."""
    city: str
    """`city`."""
    state: str
    """`state`."""
    postal_code: str
    """`postalCode`."""
    country_code: str
    """`countryCode`."""
    email_address: str
    """`emailAddress`."""
    phone_number: str
    """`phoneNumber`."""
    payee_entity_type: PayeeEntityType | str
    """`payeeEntityType`."""
    payee_middle_name: str | None = None
    """`payeeMiddleName`."""
    address_line_2: str | None = None
    """`addressLine2`."""
    country: str | None = None
    """`country`."""
    _wire_ = (
        "payeeFirstName",
        "payeeLastName",
        "addressLine1",
        "city",
        "state",
        "postalCode",
        "countryCode",
        "emailAddress",
        "phoneNumber",
        "payeeEntityType",
        "payeeMiddleName",
        "addressLine2",
        "country",
    )
    _personal_ = (
        "payee_first_name",
        "payee_last_name",
        "address_line_1",
        "city",
        "state",
        "postal_code",
        "country_code",
        "email_address",
        "phone_number",
        "payee_entity_type",
        "payee_middle_name",
        "address_line_2",
        "country",
    )


class PaymentPreference(Model):
    """Amazon's `PaymentPreference`: part of `TransferSchedule`, `TransferScheduleRequest`."""

    payment_preference_payment_type: PaymentPreferencePaymentType | str
    """`paymentPreferencePaymentType`."""
    value: decimal.Decimal
    """`value`."""
    _wire_ = ("paymentPreferencePaymentType", "value")


class ScheduleExpression(Model):
    """Amazon's `ScheduleExpression`: part of `TransferScheduleInformation`."""

    schedule_expression_type: ScheduleExpressionType | str
    """`scheduleExpressionType`."""
    recurring_frequency: RecurringFrequency | str | None = None
    """`recurringFrequency`."""
    _wire_ = ("scheduleExpressionType", "recurringFrequency")


class Transaction(Model):
    """Amazon's `Transaction`.

    Used as part of `CreateTransactionResponse`, `TransactionListing`; answer of getTransaction.
    """

    account_id: str
    """`accountId`."""
    transaction_id: str
    """`transactionId`."""
    transaction_type: TransactionType | str
    """`transactionType`."""
    transaction_status: TransactionStatus | str
    """`transactionStatus`."""
    transaction_request_date: datetime
    """`transactionRequestDate`: ISO 8601 instant."""
    last_update_date: datetime
    """`lastUpdateDate`: ISO 8601 instant."""
    transaction_requester_source: str
    """`transactionRequesterSource`."""
    transaction_description: str
    """`transactionDescription`."""
    transaction_destination_account: TransactionAccount
    """`transactionDestinationAccount`."""
    transaction_request_amount: Currency
    """`transactionRequestAmount`."""
    transfer_rate_details: TransferRatePreview
    """`transferRateDetails`."""
    expected_completion_date: datetime | None = None
    """`expectedCompletionDate`: ISO 8601 instant."""
    transaction_actual_completion_date: datetime | None = None
    """`transactionActualCompletionDate`: ISO 8601 instant."""
    requester_name: str | None = None
    """`requesterName`."""
    transaction_source_account: TransactionAccount | None = None
    """`transactionSourceAccount`."""
    transaction_final_amount: Currency | None = None
    """`transactionFinalAmount`."""
    transaction_failure_reason: str | None = None
    """`transactionFailureReason`."""
    _wire_ = (
        "accountId",
        "transactionId",
        "transactionType",
        "transactionStatus",
        "transactionRequestDate",
        "lastUpdateDate",
        "transactionRequesterSource",
        "transactionDescription",
        "transactionDestinationAccount",
        "transactionRequestAmount",
        "transferRateDetails",
        "expectedCompletionDate",
        "transactionActualCompletionDate",
        "requesterName",
        "transactionSourceAccount",
        "transactionFinalAmount",
        "transactionFailureReason",
    )
    _personal_ = ("transaction_destination_account", "requester_name", "transaction_source_account")


class TransactionAccount(Model):
    """Amazon's `TransactionAccount`: part of `Transaction`, `TransferSchedule`."""

    bank_name: str
    """`bankName`."""
    bank_account_number_format: BankAccountNumberFormat | str
    """`bankAccountNumberFormat`."""
    bank_account_currency: str
    """`bankAccountCurrency`."""
    account_id: str | None = None
    """`accountId`."""
    bank_account_holder_name: str | None = None
    """`bankAccountHolderName`."""
    bank_account_number_tail: str | None = None
    """`bankAccountNumberTail`."""
    bank_account_country_code: str | None = None
    """`bankAccountCountryCode`."""
    _wire_ = (
        "bankName",
        "bankAccountNumberFormat",
        "bankAccountCurrency",
        "accountId",
        "bankAccountHolderName",
        "bankAccountNumberTail",
        "bankAccountCountryCode",
    )
    _personal_ = (
        "bank_name",
        "bank_account_number_format",
        "bank_account_currency",
        "account_id",
        "bank_account_holder_name",
        "bank_account_number_tail",
        "bank_account_country_code",
    )


class TransactionInitiationRequest(Model):
    """Amazon's `TransactionInitiationRequest`: body of createTransaction."""

    source_account_id: str
    """`sourceAccountId`."""
    destination_transaction_instrument: TransactionInstrumentDetails
    """`destinationTransactionInstrument`."""
    source_amount: Currency
    """`sourceAmount`."""
    request_time: datetime
    """`requestTime`: ISO 8601 instant."""
    destination_account_id: str | None = None
    """`destinationAccountId`."""
    transaction_description: str | None = None
    """`transactionDescription`."""
    customer_payment_reference: str | None = None
    """`customerPaymentReference`."""
    payee_contact_information: PayeeContactInformation | None = None
    """`payeeContactInformation`."""
    transfer_rate_details: TransferRatePreview | None = None
    """`transferRateDetails`."""
    _wire_ = (
        "sourceAccountId",
        "destinationTransactionInstrument",
        "sourceAmount",
        "requestTime",
        "destinationAccountId",
        "transactionDescription",
        "customerPaymentReference",
        "payeeContactInformation",
        "transferRateDetails",
    )
    _personal_ = ("destination_transaction_instrument", "customer_payment_reference", "payee_contact_information")


class TransactionInstrumentDetails(Model):
    """Amazon's `TransactionInstrumentDetails`.

    Used as part of `TransactionInitiationRequest`, `TransferScheduleRequest`.
    """

    bank_account: BankAccount
    """`bankAccount`."""
    bank_account_number: str
    """`bankAccountNumber`."""
    account_holder_name: str
    """`accountHolderName`."""
    _wire_ = ("bankAccount", "bankAccountNumber", "accountHolderName")
    _personal_ = ("bank_account", "bank_account_number", "account_holder_name")


class TransactionListing(Model):
    """Amazon's `TransactionListing`: answer of listAccountTransactions."""

    transactions: list[Transaction]
    """`transactions`."""
    next_page_token: str | None = None
    """`nextPageToken`."""
    _wire_ = ("transactions", "nextPageToken")


class TransferRatePreview(Model):
    """Amazon's `TransferRatePreview`.

    Used as part of `Transaction`, `TransactionInitiationRequest`; answer of getTransferPreview.
    """

    base_amount: Currency
    """`baseAmount`."""
    fx_rate_details: FxRateDetails
    """`fxRateDetails`."""
    transfer_amount: Currency
    """`transferAmount`."""
    fees: list[Fee]
    """`fees`."""
    _wire_ = ("baseAmount", "fxRateDetails", "transferAmount", "fees")


class TransferSchedule(Model):
    """Amazon's `TransferSchedule`.

    Used as part of `TransferScheduleListing`; body of updateTransferSchedule; answer of updateTransferSchedule,
    createTransferSchedule, getTransferSchedule.
    """

    transfer_schedule_id: str
    """`transferScheduleId`."""
    transaction_type: TransactionType | str
    """`transactionType`."""
    transaction_destination_account: TransactionAccount
    """`transactionDestinationAccount`."""
    transfer_schedule_status: TransferScheduleStatus | str
    """`transferScheduleStatus`."""
    transfer_schedule_information: TransferScheduleInformation
    """`transferScheduleInformation`."""
    transfer_schedule_failures: list[TransferScheduleFailures]
    """`transferScheduleFailures`."""
    transaction_source_account: TransactionAccount | None = None
    """`transactionSourceAccount`."""
    payment_preference: PaymentPreference | None = None
    """`paymentPreference`."""
    _wire_ = (
        "transferScheduleId",
        "transactionType",
        "transactionDestinationAccount",
        "transferScheduleStatus",
        "transferScheduleInformation",
        "transferScheduleFailures",
        "transactionSourceAccount",
        "paymentPreference",
    )
    _personal_ = ("transaction_destination_account", "transaction_source_account")


class TransferScheduleFailures(Model):
    """Amazon's `TransferScheduleFailures`: part of `TransferSchedule`."""

    transfer_schedule_failure_date: datetime
    """`transferScheduleFailureDate`: ISO 8601 instant."""
    transfer_schedule_failure_reason: str
    """`transferScheduleFailureReason`."""
    _wire_ = ("transferScheduleFailureDate", "transferScheduleFailureReason")


class TransferScheduleInformation(Model):
    """Amazon's `TransferScheduleInformation`: part of `TransferSchedule`, `TransferScheduleRequest`."""

    schedule_start_date: datetime | None = None
    """`scheduleStartDate`: ISO 8601 instant."""
    schedule_end_date: datetime | None = None
    """`scheduleEndDate`: ISO 8601 instant."""
    schedule_expression: ScheduleExpression | None = None
    """`scheduleExpression`."""
    schedule_type: ScheduleTransferType | str | None = None
    """`scheduleType`."""
    _wire_ = ("scheduleStartDate", "scheduleEndDate", "scheduleExpression", "scheduleType")


class TransferScheduleListing(Model):
    """Amazon's `TransferScheduleListing`: answer of listTransferSchedules."""

    transfer_schedules: list[TransferSchedule]
    """`transferSchedules`."""
    next_page_token: str | None = None
    """`nextPageToken`."""
    _wire_ = ("transferSchedules", "nextPageToken")


class TransferScheduleRequest(Model):
    """Amazon's `TransferScheduleRequest`: body of createTransferSchedule."""

    source_account_id: str
    """`sourceAccountId`."""
    source_currency_code: str
    """`sourceCurrencyCode`."""
    destination_account_id: str
    """`destinationAccountId`."""
    destination_transaction_instrument: TransactionInstrumentDetails
    """`destinationTransactionInstrument`."""
    transaction_type: TransactionType | str
    """`transactionType`."""
    transfer_schedule_information: TransferScheduleInformation
    """`transferScheduleInformation`."""
    payment_preference: PaymentPreference
    """`paymentPreference`."""
    transfer_schedule_status: TransferScheduleStatus | str | None = None
    """`transferScheduleStatus`."""
    _wire_ = (
        "sourceAccountId",
        "sourceCurrencyCode",
        "destinationAccountId",
        "destinationTransactionInstrument",
        "transactionType",
        "transferScheduleInformation",
        "paymentPreference",
        "transferScheduleStatus",
    )
    _personal_ = ("destination_transaction_instrument",)


BigDecimal = decimal.Decimal
"""Amazon's `BigDecimal`: part of `Balance`, `Currency`, `FxRateDetails` and 1 more."""

SCHEMAS: dict[str, Any] = {
    "Balance": Balance,
    "BalanceListing": BalanceListing,
    "BalanceType": BalanceType,
    "BankAccount": BankAccount,
    "BankAccountHolderStatus": BankAccountHolderStatus,
    "BankAccountListing": BankAccountListing,
    "BankAccountNumberFormat": BankAccountNumberFormat,
    "BankAccountOwnershipType": BankAccountOwnershipType,
    "BankNumberFormat": BankNumberFormat,
    "BigDecimal": BigDecimal,
    "CreateTransactionResponse": CreateTransactionResponse,
    "Currency": Currency,
    "DeleteTransferSchedule": DeleteTransferSchedule,
    "Error": Error,
    "ErrorList": ErrorList,
    "Fee": Fee,
    "FeeType": FeeType,
    "FxRateDetails": FxRateDetails,
    "PayeeContactInformation": PayeeContactInformation,
    "PayeeEntityType": PayeeEntityType,
    "PaymentPreference": PaymentPreference,
    "PaymentPreferencePaymentType": PaymentPreferencePaymentType,
    "RateDirection": RateDirection,
    "RecurringFrequency": RecurringFrequency,
    "ScheduleExpression": ScheduleExpression,
    "ScheduleExpressionType": ScheduleExpressionType,
    "ScheduleTransferType": ScheduleTransferType,
    "Transaction": Transaction,
    "TransactionAccount": TransactionAccount,
    "TransactionInitiationRequest": TransactionInitiationRequest,
    "TransactionInstrumentDetails": TransactionInstrumentDetails,
    "TransactionListing": TransactionListing,
    "TransactionStatus": TransactionStatus,
    "TransactionType": TransactionType,
    "TransferRatePreview": TransferRatePreview,
    "TransferSchedule": TransferSchedule,
    "TransferScheduleFailures": TransferScheduleFailures,
    "TransferScheduleInformation": TransferScheduleInformation,
    "TransferScheduleListing": TransferScheduleListing,
    "TransferScheduleRequest": TransferScheduleRequest,
    "TransferScheduleStatus": TransferScheduleStatus,
}
"""Amazon's schema name -> the class or type here."""
