"""What the answers and bodies of Finances v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/finances_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from typing import Any

from spapi_core.model import Model


class AdhocDisbursementEvent(Model):
    """Amazon's `AdhocDisbursementEvent`: part of `AdhocDisbursementEventList`."""

    transaction_type: str | None = None
    """`TransactionType`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    transaction_id: str | None = None
    """`TransactionId`."""
    transaction_amount: Currency | None = None
    """`TransactionAmount`."""
    _wire_ = ("TransactionType", "PostedDate", "TransactionId", "TransactionAmount")


class AdjustmentEvent(Model):
    """Amazon's `AdjustmentEvent`: part of `AdjustmentEventList`."""

    adjustment_type: str | None = None
    """`AdjustmentType`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    store_name: str | None = None
    """`StoreName`."""
    adjustment_amount: Currency | None = None
    """`AdjustmentAmount`."""
    adjustment_item_list: list[AdjustmentItem] | None = None
    """`AdjustmentItemList`."""
    _wire_ = ("AdjustmentType", "PostedDate", "StoreName", "AdjustmentAmount", "AdjustmentItemList")


class AdjustmentItem(Model):
    """Amazon's `AdjustmentItem`: part of `AdjustmentItemList`."""

    quantity: str | None = None
    """`Quantity`."""
    per_unit_amount: Currency | None = None
    """`PerUnitAmount`."""
    total_amount: Currency | None = None
    """`TotalAmount`."""
    seller_sku: str | None = None
    """`SellerSKU`."""
    fn_sku: str | None = None
    """`FnSKU`."""
    product_description: str | None = None
    """`ProductDescription`."""
    asin: str | None = None
    """`ASIN`."""
    transaction_number: str | None = None
    """`TransactionNumber`."""
    _wire_ = (
        "Quantity",
        "PerUnitAmount",
        "TotalAmount",
        "SellerSKU",
        "FnSKU",
        "ProductDescription",
        "ASIN",
        "TransactionNumber",
    )


class AffordabilityExpenseEvent(Model):
    """Amazon's `AffordabilityExpenseEvent`: part of `AffordabilityExpenseEventList`."""

    tax_type_cgst: Currency
    """`TaxTypeCGST`."""
    tax_type_sgst: Currency
    """`TaxTypeSGST`."""
    tax_type_igst: Currency
    """`TaxTypeIGST`."""
    amazon_order_id: str | None = None
    """`AmazonOrderId`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    transaction_type: str | None = None
    """`TransactionType`."""
    base_expense: Currency | None = None
    """`BaseExpense`."""
    total_expense: Currency | None = None
    """`TotalExpense`."""
    _wire_ = (
        "TaxTypeCGST",
        "TaxTypeSGST",
        "TaxTypeIGST",
        "AmazonOrderId",
        "PostedDate",
        "MarketplaceId",
        "TransactionType",
        "BaseExpense",
        "TotalExpense",
    )


class CapacityReservationBillingEvent(Model):
    """Amazon's `CapacityReservationBillingEvent`: part of `CapacityReservationBillingEventList`."""

    transaction_type: str | None = None
    """`TransactionType`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    description: str | None = None
    """`Description`."""
    transaction_amount: Currency | None = None
    """`TransactionAmount`."""
    _wire_ = ("TransactionType", "PostedDate", "Description", "TransactionAmount")


class ChargeComponent(Model):
    """Amazon's `ChargeComponent`.

    Used as part of `ChargeComponentList`, `CouponPaymentEvent`, `PayWithAmazonEvent` and 1 more.
    """

    charge_type: str | None = None
    """`ChargeType`."""
    charge_amount: Currency | None = None
    """`ChargeAmount`."""
    _wire_ = ("ChargeType", "ChargeAmount")


class ChargeInstrument(Model):
    """Amazon's `ChargeInstrument`: part of `ChargeInstrumentList`."""

    description: str | None = None
    """`Description`."""
    tail: str | None = None
    """`Tail`."""
    amount: Currency | None = None
    """`Amount`."""
    _wire_ = ("Description", "Tail", "Amount")


class ChargeRefundEvent(Model):
    """Amazon's `ChargeRefundEvent`: part of `ChargeRefundEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    reason_code: str | None = None
    """`ReasonCode`."""
    reason_code_description: str | None = None
    """`ReasonCodeDescription`."""
    charge_refund_transactions: list[ChargeRefundTransaction] | None = None
    """`ChargeRefundTransactions`."""
    _wire_ = ("PostedDate", "ReasonCode", "ReasonCodeDescription", "ChargeRefundTransactions")


class ChargeRefundTransaction(Model):
    """Amazon's `ChargeRefundTransaction`: part of `ChargeRefundTransactions`."""

    charge_amount: Currency | None = None
    """`ChargeAmount`."""
    charge_type: str | None = None
    """`ChargeType`."""
    _wire_ = ("ChargeAmount", "ChargeType")


class CouponPaymentEvent(Model):
    """Amazon's `CouponPaymentEvent`: part of `CouponPaymentEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    coupon_id: str | None = None
    """`CouponId`."""
    seller_coupon_description: str | None = None
    """`SellerCouponDescription`."""
    clip_or_redemption_count: int | None = None
    """`ClipOrRedemptionCount`."""
    payment_event_id: str | None = None
    """`PaymentEventId`."""
    fee_component: FeeComponent | None = None
    """`FeeComponent`."""
    charge_component: ChargeComponent | None = None
    """`ChargeComponent`."""
    total_amount: Currency | None = None
    """`TotalAmount`."""
    _wire_ = (
        "PostedDate",
        "CouponId",
        "SellerCouponDescription",
        "ClipOrRedemptionCount",
        "PaymentEventId",
        "FeeComponent",
        "ChargeComponent",
        "TotalAmount",
    )


class Currency(Model):
    """Amazon's `Currency`: part of `AdhocDisbursementEvent`, `AdjustmentEvent`, `AdjustmentItem` and 30 more."""

    currency_code: str | None = None
    """`CurrencyCode`."""
    currency_amount: decimal.Decimal | None = None
    """`CurrencyAmount`."""
    _wire_ = ("CurrencyCode", "CurrencyAmount")


class DebtRecoveryEvent(Model):
    """Amazon's `DebtRecoveryEvent`: part of `DebtRecoveryEventList`."""

    debt_recovery_type: str | None = None
    """`DebtRecoveryType`."""
    recovery_amount: Currency | None = None
    """`RecoveryAmount`."""
    over_payment_credit: Currency | None = None
    """`OverPaymentCredit`."""
    debt_recovery_item_list: list[DebtRecoveryItem] | None = None
    """`DebtRecoveryItemList`."""
    charge_instrument_list: list[ChargeInstrument] | None = None
    """`ChargeInstrumentList`."""
    _wire_ = ("DebtRecoveryType", "RecoveryAmount", "OverPaymentCredit", "DebtRecoveryItemList", "ChargeInstrumentList")


class DebtRecoveryItem(Model):
    """Amazon's `DebtRecoveryItem`: part of `DebtRecoveryItemList`."""

    recovery_amount: Currency | None = None
    """`RecoveryAmount`."""
    original_amount: Currency | None = None
    """`OriginalAmount`."""
    group_begin_date: datetime | None = None
    """`GroupBeginDate`: ISO 8601 instant."""
    group_end_date: datetime | None = None
    """`GroupEndDate`: ISO 8601 instant."""
    _wire_ = ("RecoveryAmount", "OriginalAmount", "GroupBeginDate", "GroupEndDate")


class DirectPayment(Model):
    """Amazon's `DirectPayment`: part of `DirectPaymentList`."""

    direct_payment_type: str | None = None
    """`DirectPaymentType`."""
    direct_payment_amount: Currency | None = None
    """`DirectPaymentAmount`."""
    _wire_ = ("DirectPaymentType", "DirectPaymentAmount")


class EBTRefundReimbursementOnlyEvent(Model):
    """Amazon's `EBTRefundReimbursementOnlyEvent`: part of `EBTRefundReimbursementOnlyEventList`."""

    order_id: str | None = None
    """`OrderId`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    amount: Currency | None = None
    """`Amount`."""
    _wire_ = ("OrderId", "PostedDate", "Amount")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class FBALiquidationEvent(Model):
    """Amazon's `FBALiquidationEvent`: part of `FBALiquidationEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    original_removal_order_id: str | None = None
    """`OriginalRemovalOrderId`."""
    liquidation_proceeds_amount: Currency | None = None
    """`LiquidationProceedsAmount`."""
    liquidation_fee_amount: Currency | None = None
    """`LiquidationFeeAmount`."""
    _wire_ = ("PostedDate", "OriginalRemovalOrderId", "LiquidationProceedsAmount", "LiquidationFeeAmount")


class FailedAdhocDisbursementEvent(Model):
    """Amazon's `FailedAdhocDisbursementEvent`: part of `FailedAdhocDisbursementEventList`."""

    funds_transfers_type: str | None = None
    """`FundsTransfersType`."""
    transfer_id: str | None = None
    """`TransferId`."""
    disbursement_id: str | None = None
    """`DisbursementId`."""
    payment_disbursement_type: str | None = None
    """`PaymentDisbursementType`."""
    status: str | None = None
    """`Status`."""
    transfer_amount: Currency | None = None
    """`TransferAmount`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    _wire_ = (
        "FundsTransfersType",
        "TransferId",
        "DisbursementId",
        "PaymentDisbursementType",
        "Status",
        "TransferAmount",
        "PostedDate",
    )


class FeeComponent(Model):
    """Amazon's `FeeComponent`.

    Used as part of `CouponPaymentEvent`, `FeeComponentList`, `SellerReviewEnrollmentPaymentEvent`.
    """

    fee_type: str | None = None
    """`FeeType`."""
    fee_amount: Currency | None = None
    """`FeeAmount`."""
    _wire_ = ("FeeType", "FeeAmount")


class FinancialEventGroup(Model):
    """Amazon's `FinancialEventGroup`: part of `FinancialEventGroupList`."""

    financial_event_group_id: str | None = None
    """`FinancialEventGroupId`."""
    processing_status: str | None = None
    """`ProcessingStatus`."""
    fund_transfer_status: str | None = None
    """`FundTransferStatus`."""
    original_total: Currency | None = None
    """`OriginalTotal`."""
    converted_total: Currency | None = None
    """`ConvertedTotal`."""
    fund_transfer_date: datetime | None = None
    """`FundTransferDate`: ISO 8601 instant."""
    trace_id: str | None = None
    """`TraceId`."""
    account_tail: str | None = None
    """`AccountTail`."""
    beginning_balance: Currency | None = None
    """`BeginningBalance`."""
    financial_event_group_start: datetime | None = None
    """`FinancialEventGroupStart`: ISO 8601 instant."""
    financial_event_group_end: datetime | None = None
    """`FinancialEventGroupEnd`: ISO 8601 instant."""
    _wire_ = (
        "FinancialEventGroupId",
        "ProcessingStatus",
        "FundTransferStatus",
        "OriginalTotal",
        "ConvertedTotal",
        "FundTransferDate",
        "TraceId",
        "AccountTail",
        "BeginningBalance",
        "FinancialEventGroupStart",
        "FinancialEventGroupEnd",
    )
    _personal_ = ("account_tail",)


class FinancialEvents(Model):
    """Amazon's `FinancialEvents`: part of `ListFinancialEventsPayload`."""

    shipment_event_list: list[ShipmentEvent] | None = None
    """`ShipmentEventList`."""
    shipment_settle_event_list: list[ShipmentEvent] | None = None
    """`ShipmentSettleEventList`."""
    refund_event_list: list[ShipmentEvent] | None = None
    """`RefundEventList`."""
    guarantee_claim_event_list: list[ShipmentEvent] | None = None
    """`GuaranteeClaimEventList`."""
    ebt_refund_reimbursement_only_event_list: list[EBTRefundReimbursementOnlyEvent] | None = None
    """`EBTRefundReimbursementOnlyEventList`."""
    chargeback_event_list: list[ShipmentEvent] | None = None
    """`ChargebackEventList`."""
    pay_with_amazon_event_list: list[PayWithAmazonEvent] | None = None
    """`PayWithAmazonEventList`."""
    service_provider_credit_event_list: list[SolutionProviderCreditEvent] | None = None
    """`ServiceProviderCreditEventList`."""
    retrocharge_event_list: list[RetrochargeEvent] | None = None
    """`RetrochargeEventList`."""
    rental_transaction_event_list: list[RentalTransactionEvent] | None = None
    """`RentalTransactionEventList`."""
    product_ads_payment_event_list: list[ProductAdsPaymentEvent] | None = None
    """`ProductAdsPaymentEventList`."""
    service_fee_event_list: list[ServiceFeeEvent] | None = None
    """`ServiceFeeEventList`."""
    seller_deal_payment_event_list: list[SellerDealPaymentEvent] | None = None
    """`SellerDealPaymentEventList`."""
    debt_recovery_event_list: list[DebtRecoveryEvent] | None = None
    """`DebtRecoveryEventList`."""
    loan_servicing_event_list: list[LoanServicingEvent] | None = None
    """`LoanServicingEventList`."""
    adjustment_event_list: list[AdjustmentEvent] | None = None
    """`AdjustmentEventList`."""
    safet_reimbursement_event_list: list[SAFETReimbursementEvent] | None = None
    """`SAFETReimbursementEventList`."""
    seller_review_enrollment_payment_event_list: list[SellerReviewEnrollmentPaymentEvent] | None = None
    """`SellerReviewEnrollmentPaymentEventList`."""
    fba_liquidation_event_list: list[FBALiquidationEvent] | None = None
    """`FBALiquidationEventList`."""
    coupon_payment_event_list: list[CouponPaymentEvent] | None = None
    """`CouponPaymentEventList`."""
    imaging_services_fee_event_list: list[ImagingServicesFeeEvent] | None = None
    """`ImagingServicesFeeEventList`."""
    network_commingling_transaction_event_list: list[NetworkComminglingTransactionEvent] | None = None
    """`NetworkComminglingTransactionEventList`."""
    affordability_expense_event_list: list[AffordabilityExpenseEvent] | None = None
    """`AffordabilityExpenseEventList`."""
    affordability_expense_reversal_event_list: list[AffordabilityExpenseEvent] | None = None
    """`AffordabilityExpenseReversalEventList`."""
    removal_shipment_event_list: list[RemovalShipmentEvent] | None = None
    """`RemovalShipmentEventList`."""
    removal_shipment_adjustment_event_list: list[RemovalShipmentAdjustmentEvent] | None = None
    """`RemovalShipmentAdjustmentEventList`."""
    trial_shipment_event_list: list[TrialShipmentEvent] | None = None
    """`TrialShipmentEventList`."""
    tds_reimbursement_event_list: list[TDSReimbursementEvent] | None = None
    """`TDSReimbursementEventList`."""
    adhoc_disbursement_event_list: list[AdhocDisbursementEvent] | None = None
    """`AdhocDisbursementEventList`."""
    tax_withholding_event_list: list[TaxWithholdingEvent] | None = None
    """`TaxWithholdingEventList`."""
    charge_refund_event_list: list[ChargeRefundEvent] | None = None
    """`ChargeRefundEventList`."""
    failed_adhoc_disbursement_event_list: list[FailedAdhocDisbursementEvent] | None = None
    """`FailedAdhocDisbursementEventList`."""
    value_added_service_charge_event_list: list[ValueAddedServiceChargeEvent] | None = None
    """`ValueAddedServiceChargeEventList`."""
    capacity_reservation_billing_event_list: list[CapacityReservationBillingEvent] | None = None
    """`CapacityReservationBillingEventList`."""
    _wire_ = (
        "ShipmentEventList",
        "ShipmentSettleEventList",
        "RefundEventList",
        "GuaranteeClaimEventList",
        "EBTRefundReimbursementOnlyEventList",
        "ChargebackEventList",
        "PayWithAmazonEventList",
        "ServiceProviderCreditEventList",
        "RetrochargeEventList",
        "RentalTransactionEventList",
        "ProductAdsPaymentEventList",
        "ServiceFeeEventList",
        "SellerDealPaymentEventList",
        "DebtRecoveryEventList",
        "LoanServicingEventList",
        "AdjustmentEventList",
        "SAFETReimbursementEventList",
        "SellerReviewEnrollmentPaymentEventList",
        "FBALiquidationEventList",
        "CouponPaymentEventList",
        "ImagingServicesFeeEventList",
        "NetworkComminglingTransactionEventList",
        "AffordabilityExpenseEventList",
        "AffordabilityExpenseReversalEventList",
        "RemovalShipmentEventList",
        "RemovalShipmentAdjustmentEventList",
        "TrialShipmentEventList",
        "TDSReimbursementEventList",
        "AdhocDisbursementEventList",
        "TaxWithholdingEventList",
        "ChargeRefundEventList",
        "FailedAdhocDisbursementEventList",
        "ValueAddedServiceChargeEventList",
        "CapacityReservationBillingEventList",
    )


class ImagingServicesFeeEvent(Model):
    """Amazon's `ImagingServicesFeeEvent`: part of `ImagingServicesFeeEventList`."""

    imaging_request_billing_item_id: str | None = None
    """`ImagingRequestBillingItemID`."""
    asin: str | None = None
    """`ASIN`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    fee_list: list[FeeComponent] | None = None
    """`FeeList`."""
    _wire_ = ("ImagingRequestBillingItemID", "ASIN", "PostedDate", "FeeList")


class ListFinancialEventGroupsPayload(Model):
    """Amazon's `ListFinancialEventGroupsPayload`: part of `ListFinancialEventGroupsResponse`."""

    next_token: str | None = None
    """`NextToken`."""
    financial_event_group_list: list[FinancialEventGroup] | None = None
    """`FinancialEventGroupList`."""
    _wire_ = ("NextToken", "FinancialEventGroupList")


class ListFinancialEventGroupsResponse(Model):
    """Amazon's `ListFinancialEventGroupsResponse`.

    Used as answer of listFinancialEventGroups; error answer of listFinancialEventGroups.
    """

    payload: ListFinancialEventGroupsPayload | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class ListFinancialEventsPayload(Model):
    """Amazon's `ListFinancialEventsPayload`: part of `ListFinancialEventsResponse`."""

    next_token: str | None = None
    """`NextToken`."""
    financial_events: FinancialEvents | None = None
    """`FinancialEvents`."""
    _wire_ = ("NextToken", "FinancialEvents")


class ListFinancialEventsResponse(Model):
    """Amazon's `ListFinancialEventsResponse`.

    Used as answer of listFinancialEventsByGroupId, listFinancialEvents, listFinancialEventsByOrderId; error answer
    of listFinancialEventsByGroupId, listFinancialEvents, listFinancialEventsByOrderId.
    """

    payload: ListFinancialEventsPayload | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class LoanServicingEvent(Model):
    """Amazon's `LoanServicingEvent`: part of `LoanServicingEventList`."""

    loan_amount: Currency | None = None
    """`LoanAmount`."""
    source_business_event_type: str | None = None
    """`SourceBusinessEventType`."""
    _wire_ = ("LoanAmount", "SourceBusinessEventType")


class NetworkComminglingTransactionEvent(Model):
    """Amazon's `NetworkComminglingTransactionEvent`: part of `NetworkComminglingTransactionEventList`."""

    transaction_type: str | None = None
    """`TransactionType`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    net_co_transaction_id: str | None = None
    """`NetCoTransactionID`."""
    swap_reason: str | None = None
    """`SwapReason`."""
    asin: str | None = None
    """`ASIN`."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    tax_exclusive_amount: Currency | None = None
    """`TaxExclusiveAmount`."""
    tax_amount: Currency | None = None
    """`TaxAmount`."""
    _wire_ = (
        "TransactionType",
        "PostedDate",
        "NetCoTransactionID",
        "SwapReason",
        "ASIN",
        "MarketplaceId",
        "TaxExclusiveAmount",
        "TaxAmount",
    )


class PayWithAmazonEvent(Model):
    """Amazon's `PayWithAmazonEvent`: part of `PayWithAmazonEventList`."""

    seller_order_id: str | None = None
    """`SellerOrderId`."""
    transaction_posted_date: datetime | None = None
    """`TransactionPostedDate`: ISO 8601 instant."""
    business_object_type: str | None = None
    """`BusinessObjectType`."""
    sales_channel: str | None = None
    """`SalesChannel`."""
    charge: ChargeComponent | None = None
    """`Charge`."""
    fee_list: list[FeeComponent] | None = None
    """`FeeList`."""
    payment_amount_type: str | None = None
    """`PaymentAmountType`."""
    amount_description: str | None = None
    """`AmountDescription`."""
    fulfillment_channel: str | None = None
    """`FulfillmentChannel`."""
    store_name: str | None = None
    """`StoreName`."""
    _wire_ = (
        "SellerOrderId",
        "TransactionPostedDate",
        "BusinessObjectType",
        "SalesChannel",
        "Charge",
        "FeeList",
        "PaymentAmountType",
        "AmountDescription",
        "FulfillmentChannel",
        "StoreName",
    )


class ProductAdsPaymentEvent(Model):
    """Amazon's `ProductAdsPaymentEvent`: part of `ProductAdsPaymentEventList`."""

    posted_date: datetime | None = None
    """`postedDate`: ISO 8601 instant."""
    transaction_type: str | None = None
    """`transactionType`."""
    invoice_id: str | None = None
    """`invoiceId`."""
    base_value: Currency | None = None
    """`baseValue`."""
    tax_value: Currency | None = None
    """`taxValue`."""
    transaction_value: Currency | None = None
    """`transactionValue`."""
    _wire_ = ("postedDate", "transactionType", "invoiceId", "baseValue", "taxValue", "transactionValue")


class Promotion(Model):
    """Amazon's `Promotion`: part of `PromotionList`."""

    promotion_type: str | None = None
    """`PromotionType`."""
    promotion_id: str | None = None
    """`PromotionId`."""
    promotion_amount: Currency | None = None
    """`PromotionAmount`."""
    _wire_ = ("PromotionType", "PromotionId", "PromotionAmount")


class RemovalShipmentAdjustmentEvent(Model):
    """Amazon's `RemovalShipmentAdjustmentEvent`: part of `RemovalShipmentAdjustmentEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    adjustment_event_id: str | None = None
    """`AdjustmentEventId`."""
    merchant_order_id: str | None = None
    """`MerchantOrderId`."""
    order_id: str | None = None
    """`OrderId`."""
    transaction_type: str | None = None
    """`TransactionType`."""
    removal_shipment_item_adjustment_list: list[RemovalShipmentItemAdjustment] | None = None
    """`RemovalShipmentItemAdjustmentList`."""
    _wire_ = (
        "PostedDate",
        "AdjustmentEventId",
        "MerchantOrderId",
        "OrderId",
        "TransactionType",
        "RemovalShipmentItemAdjustmentList",
    )


class RemovalShipmentEvent(Model):
    """Amazon's `RemovalShipmentEvent`: part of `RemovalShipmentEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    merchant_order_id: str | None = None
    """`MerchantOrderId`."""
    order_id: str | None = None
    """`OrderId`."""
    transaction_type: str | None = None
    """`TransactionType`."""
    store_name: str | None = None
    """`StoreName`."""
    removal_shipment_item_list: list[RemovalShipmentItem] | None = None
    """`RemovalShipmentItemList`."""
    _wire_ = ("PostedDate", "MerchantOrderId", "OrderId", "TransactionType", "StoreName", "RemovalShipmentItemList")


class RemovalShipmentItem(Model):
    """Amazon's `RemovalShipmentItem`: part of `RemovalShipmentItemList`."""

    removal_shipment_item_id: str | None = None
    """`RemovalShipmentItemId`."""
    tax_collection_model: str | None = None
    """`TaxCollectionModel`."""
    fulfillment_network_sku: str | None = None
    """`FulfillmentNetworkSKU`."""
    quantity: int | None = None
    """`Quantity`."""
    revenue: Currency | None = None
    """`Revenue`."""
    fee_amount: Currency | None = None
    """`FeeAmount`."""
    tax_amount: Currency | None = None
    """`TaxAmount`."""
    tax_withheld: Currency | None = None
    """`TaxWithheld`."""
    _wire_ = (
        "RemovalShipmentItemId",
        "TaxCollectionModel",
        "FulfillmentNetworkSKU",
        "Quantity",
        "Revenue",
        "FeeAmount",
        "TaxAmount",
        "TaxWithheld",
    )


class RemovalShipmentItemAdjustment(Model):
    """Amazon's `RemovalShipmentItemAdjustment`: part of `RemovalShipmentAdjustmentEvent`."""

    removal_shipment_item_id: str | None = None
    """`RemovalShipmentItemId`."""
    tax_collection_model: str | None = None
    """`TaxCollectionModel`."""
    fulfillment_network_sku: str | None = None
    """`FulfillmentNetworkSKU`."""
    adjusted_quantity: int | None = None
    """`AdjustedQuantity`."""
    revenue_adjustment: Currency | None = None
    """`RevenueAdjustment`."""
    tax_amount_adjustment: Currency | None = None
    """`TaxAmountAdjustment`."""
    tax_withheld_adjustment: Currency | None = None
    """`TaxWithheldAdjustment`."""
    _wire_ = (
        "RemovalShipmentItemId",
        "TaxCollectionModel",
        "FulfillmentNetworkSKU",
        "AdjustedQuantity",
        "RevenueAdjustment",
        "TaxAmountAdjustment",
        "TaxWithheldAdjustment",
    )


class RentalTransactionEvent(Model):
    """Amazon's `RentalTransactionEvent`: part of `RentalTransactionEventList`."""

    amazon_order_id: str | None = None
    """`AmazonOrderId`."""
    rental_event_type: str | None = None
    """`RentalEventType`."""
    extension_length: int | None = None
    """`ExtensionLength`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    rental_charge_list: list[ChargeComponent] | None = None
    """`RentalChargeList`."""
    rental_fee_list: list[FeeComponent] | None = None
    """`RentalFeeList`."""
    marketplace_name: str | None = None
    """`MarketplaceName`."""
    rental_initial_value: Currency | None = None
    """`RentalInitialValue`."""
    rental_reimbursement: Currency | None = None
    """`RentalReimbursement`."""
    rental_tax_withheld_list: list[TaxWithheldComponent] | None = None
    """`RentalTaxWithheldList`."""
    _wire_ = (
        "AmazonOrderId",
        "RentalEventType",
        "ExtensionLength",
        "PostedDate",
        "RentalChargeList",
        "RentalFeeList",
        "MarketplaceName",
        "RentalInitialValue",
        "RentalReimbursement",
        "RentalTaxWithheldList",
    )


class RetrochargeEvent(Model):
    """Amazon's `RetrochargeEvent`: part of `RetrochargeEventList`."""

    retrocharge_event_type: str | None = None
    """`RetrochargeEventType`."""
    amazon_order_id: str | None = None
    """`AmazonOrderId`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    base_tax: Currency | None = None
    """`BaseTax`."""
    shipping_tax: Currency | None = None
    """`ShippingTax`."""
    marketplace_name: str | None = None
    """`MarketplaceName`."""
    retrocharge_tax_withheld_list: list[TaxWithheldComponent] | None = None
    """`RetrochargeTaxWithheldList`."""
    _wire_ = (
        "RetrochargeEventType",
        "AmazonOrderId",
        "PostedDate",
        "BaseTax",
        "ShippingTax",
        "MarketplaceName",
        "RetrochargeTaxWithheldList",
    )


class SAFETReimbursementEvent(Model):
    """Amazon's `SAFETReimbursementEvent`: part of `SAFETReimbursementEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    safet_claim_id: str | None = None
    """`SAFETClaimId`."""
    reimbursed_amount: Currency | None = None
    """`ReimbursedAmount`."""
    reason_code: str | None = None
    """`ReasonCode`."""
    safet_reimbursement_item_list: list[SAFETReimbursementItem] | None = None
    """`SAFETReimbursementItemList`."""
    _wire_ = ("PostedDate", "SAFETClaimId", "ReimbursedAmount", "ReasonCode", "SAFETReimbursementItemList")


class SAFETReimbursementItem(Model):
    """Amazon's `SAFETReimbursementItem`: part of `SAFETReimbursementItemList`."""

    item_charge_list: list[ChargeComponent] | None = None
    """`itemChargeList`."""
    product_description: str | None = None
    """`productDescription`."""
    quantity: str | None = None
    """`quantity`."""
    _wire_ = ("itemChargeList", "productDescription", "quantity")


class SellerDealPaymentEvent(Model):
    """Amazon's `SellerDealPaymentEvent`: part of `SellerDealPaymentEventList`."""

    posted_date: datetime | None = None
    """`postedDate`: ISO 8601 instant."""
    deal_id: str | None = None
    """`dealId`."""
    deal_description: str | None = None
    """`dealDescription`."""
    event_type: str | None = None
    """`eventType`."""
    fee_type: str | None = None
    """`feeType`."""
    fee_amount: Currency | None = None
    """`feeAmount`."""
    tax_amount: Currency | None = None
    """`taxAmount`."""
    total_amount: Currency | None = None
    """`totalAmount`."""
    _wire_ = (
        "postedDate",
        "dealId",
        "dealDescription",
        "eventType",
        "feeType",
        "feeAmount",
        "taxAmount",
        "totalAmount",
    )


class SellerReviewEnrollmentPaymentEvent(Model):
    """Amazon's `SellerReviewEnrollmentPaymentEvent`: part of `SellerReviewEnrollmentPaymentEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    enrollment_id: str | None = None
    """`EnrollmentId`."""
    parent_asin: str | None = None
    """`ParentASIN`."""
    fee_component: FeeComponent | None = None
    """`FeeComponent`."""
    charge_component: ChargeComponent | None = None
    """`ChargeComponent`."""
    total_amount: Currency | None = None
    """`TotalAmount`."""
    _wire_ = ("PostedDate", "EnrollmentId", "ParentASIN", "FeeComponent", "ChargeComponent", "TotalAmount")


class ServiceFeeEvent(Model):
    """Amazon's `ServiceFeeEvent`: part of `ServiceFeeEventList`."""

    amazon_order_id: str | None = None
    """`AmazonOrderId`."""
    fee_reason: str | None = None
    """`FeeReason`."""
    fee_list: list[FeeComponent] | None = None
    """`FeeList`."""
    seller_sku: str | None = None
    """`SellerSKU`."""
    fn_sku: str | None = None
    """`FnSKU`."""
    fee_description: str | None = None
    """`FeeDescription`."""
    asin: str | None = None
    """`ASIN`."""
    store_name: str | None = None
    """`StoreName`."""
    _wire_ = ("AmazonOrderId", "FeeReason", "FeeList", "SellerSKU", "FnSKU", "FeeDescription", "ASIN", "StoreName")


class ShipmentEvent(Model):
    """Amazon's `ShipmentEvent`: part of `ShipmentEventList`, `ShipmentSettleEventList`."""

    amazon_order_id: str | None = None
    """`AmazonOrderId`."""
    seller_order_id: str | None = None
    """`SellerOrderId`."""
    marketplace_name: str | None = None
    """`MarketplaceName`."""
    store_name: str | None = None
    """`StoreName`."""
    order_charge_list: list[ChargeComponent] | None = None
    """`OrderChargeList`."""
    order_charge_adjustment_list: list[ChargeComponent] | None = None
    """`OrderChargeAdjustmentList`."""
    shipment_fee_list: list[FeeComponent] | None = None
    """`ShipmentFeeList`."""
    shipment_fee_adjustment_list: list[FeeComponent] | None = None
    """`ShipmentFeeAdjustmentList`."""
    order_fee_list: list[FeeComponent] | None = None
    """`OrderFeeList`."""
    order_fee_adjustment_list: list[FeeComponent] | None = None
    """`OrderFeeAdjustmentList`."""
    direct_payment_list: list[DirectPayment] | None = None
    """`DirectPaymentList`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    shipment_item_list: list[ShipmentItem] | None = None
    """`ShipmentItemList`."""
    shipment_item_adjustment_list: list[ShipmentItem] | None = None
    """`ShipmentItemAdjustmentList`."""
    _wire_ = (
        "AmazonOrderId",
        "SellerOrderId",
        "MarketplaceName",
        "StoreName",
        "OrderChargeList",
        "OrderChargeAdjustmentList",
        "ShipmentFeeList",
        "ShipmentFeeAdjustmentList",
        "OrderFeeList",
        "OrderFeeAdjustmentList",
        "DirectPaymentList",
        "PostedDate",
        "ShipmentItemList",
        "ShipmentItemAdjustmentList",
    )


class ShipmentItem(Model):
    """Amazon's `ShipmentItem`: part of `ShipmentItemList`."""

    seller_sku: str | None = None
    """`SellerSKU`."""
    order_item_id: str | None = None
    """`OrderItemId`."""
    order_adjustment_item_id: str | None = None
    """`OrderAdjustmentItemId`."""
    quantity_shipped: int | None = None
    """`QuantityShipped`."""
    item_charge_list: list[ChargeComponent] | None = None
    """`ItemChargeList`."""
    item_charge_adjustment_list: list[ChargeComponent] | None = None
    """`ItemChargeAdjustmentList`."""
    item_fee_list: list[FeeComponent] | None = None
    """`ItemFeeList`."""
    item_fee_adjustment_list: list[FeeComponent] | None = None
    """`ItemFeeAdjustmentList`."""
    item_tax_withheld_list: list[TaxWithheldComponent] | None = None
    """`ItemTaxWithheldList`."""
    promotion_list: list[Promotion] | None = None
    """`PromotionList`."""
    promotion_adjustment_list: list[Promotion] | None = None
    """`PromotionAdjustmentList`."""
    cost_of_points_granted: Currency | None = None
    """`CostOfPointsGranted`."""
    cost_of_points_returned: Currency | None = None
    """`CostOfPointsReturned`."""
    _wire_ = (
        "SellerSKU",
        "OrderItemId",
        "OrderAdjustmentItemId",
        "QuantityShipped",
        "ItemChargeList",
        "ItemChargeAdjustmentList",
        "ItemFeeList",
        "ItemFeeAdjustmentList",
        "ItemTaxWithheldList",
        "PromotionList",
        "PromotionAdjustmentList",
        "CostOfPointsGranted",
        "CostOfPointsReturned",
    )


class SolutionProviderCreditEvent(Model):
    """Amazon's `SolutionProviderCreditEvent`: part of `SolutionProviderCreditEventList`."""

    provider_transaction_type: str | None = None
    """`ProviderTransactionType`."""
    seller_order_id: str | None = None
    """`SellerOrderId`."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    marketplace_country_code: str | None = None
    """`MarketplaceCountryCode`."""
    seller_id: str | None = None
    """`SellerId`."""
    seller_store_name: str | None = None
    """`SellerStoreName`."""
    provider_id: str | None = None
    """`ProviderId`."""
    provider_store_name: str | None = None
    """`ProviderStoreName`."""
    transaction_amount: Currency | None = None
    """`TransactionAmount`."""
    transaction_creation_date: datetime | None = None
    """`TransactionCreationDate`: ISO 8601 instant."""
    _wire_ = (
        "ProviderTransactionType",
        "SellerOrderId",
        "MarketplaceId",
        "MarketplaceCountryCode",
        "SellerId",
        "SellerStoreName",
        "ProviderId",
        "ProviderStoreName",
        "TransactionAmount",
        "TransactionCreationDate",
    )


class TDSReimbursementEvent(Model):
    """Amazon's `TDSReimbursementEvent`: part of `TDSReimbursementEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    tds_order_id: str | None = None
    """`TDSOrderId`."""
    reimbursed_amount: Currency | None = None
    """`ReimbursedAmount`."""
    _wire_ = ("PostedDate", "TDSOrderId", "ReimbursedAmount")


class TaxWithheldComponent(Model):
    """Amazon's `TaxWithheldComponent`: part of `TaxWithheldComponentList`."""

    tax_collection_model: str | None = None
    """`TaxCollectionModel`."""
    taxes_withheld: list[ChargeComponent] | None = None
    """`TaxesWithheld`."""
    _wire_ = ("TaxCollectionModel", "TaxesWithheld")


class TaxWithholdingEvent(Model):
    """Amazon's `TaxWithholdingEvent`: part of `TaxWithholdingEventList`."""

    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    base_amount: Currency | None = None
    """`BaseAmount`."""
    withheld_amount: Currency | None = None
    """`WithheldAmount`."""
    tax_withholding_period: TaxWithholdingPeriod | None = None
    """`TaxWithholdingPeriod`."""
    _wire_ = ("PostedDate", "BaseAmount", "WithheldAmount", "TaxWithholdingPeriod")


class TaxWithholdingPeriod(Model):
    """Amazon's `TaxWithholdingPeriod`: part of `TaxWithholdingEvent`."""

    start_date: datetime | None = None
    """`StartDate`: ISO 8601 instant."""
    end_date: datetime | None = None
    """`EndDate`: ISO 8601 instant."""
    _wire_ = ("StartDate", "EndDate")


class TrialShipmentEvent(Model):
    """Amazon's `TrialShipmentEvent`: part of `TrialShipmentEventList`."""

    amazon_order_id: str | None = None
    """`AmazonOrderId`."""
    financial_event_group_id: str | None = None
    """`FinancialEventGroupId`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    sku: str | None = None
    """`SKU`."""
    fee_list: list[FeeComponent] | None = None
    """`FeeList`."""
    _wire_ = ("AmazonOrderId", "FinancialEventGroupId", "PostedDate", "SKU", "FeeList")


class ValueAddedServiceChargeEvent(Model):
    """Amazon's `ValueAddedServiceChargeEvent`: part of `ValueAddedServiceChargeEventList`."""

    transaction_type: str | None = None
    """`TransactionType`."""
    posted_date: datetime | None = None
    """`PostedDate`: ISO 8601 instant."""
    description: str | None = None
    """`Description`."""
    transaction_amount: Currency | None = None
    """`TransactionAmount`."""
    _wire_ = ("TransactionType", "PostedDate", "Description", "TransactionAmount")


AdhocDisbursementEventList = list[AdhocDisbursementEvent]
"""Amazon's `AdhocDisbursementEventList`: part of `FinancialEvents`."""

AdjustmentEventList = list[AdjustmentEvent]
"""Amazon's `AdjustmentEventList`: part of `FinancialEvents`."""

AdjustmentItemList = list[AdjustmentItem]
"""Amazon's `AdjustmentItemList`: part of `AdjustmentEvent`."""

AffordabilityExpenseEventList = list[AffordabilityExpenseEvent]
"""Amazon's `AffordabilityExpenseEventList`: part of `FinancialEvents`."""

BigDecimal = decimal.Decimal
"""Amazon's `BigDecimal`: part of `Currency`."""

CapacityReservationBillingEventList = list[CapacityReservationBillingEvent]
"""Amazon's `CapacityReservationBillingEventList`: part of `FinancialEvents`."""

ChargeComponentList = list[ChargeComponent]
"""Amazon's `ChargeComponentList`.

Used as part of `RentalTransactionEvent`, `SAFETReimbursementItem`, `ShipmentEvent` and 2 more.
"""

ChargeInstrumentList = list[ChargeInstrument]
"""Amazon's `ChargeInstrumentList`: part of `DebtRecoveryEvent`."""

ChargeRefundEventList = list[ChargeRefundEvent]
"""Amazon's `ChargeRefundEventList`: part of `FinancialEvents`."""

ChargeRefundTransactions = list[ChargeRefundTransaction]
"""Amazon's `ChargeRefundTransactions`: part of `ChargeRefundEvent`."""

CouponPaymentEventList = list[CouponPaymentEvent]
"""Amazon's `CouponPaymentEventList`: part of `FinancialEvents`."""

Date = datetime
"""Amazon's `Date`.

Used as part of `AdhocDisbursementEvent`, `AdjustmentEvent`, `AffordabilityExpenseEvent` and 26 more.

ISO 8601 instant.
"""

DebtRecoveryEventList = list[DebtRecoveryEvent]
"""Amazon's `DebtRecoveryEventList`: part of `FinancialEvents`."""

DebtRecoveryItemList = list[DebtRecoveryItem]
"""Amazon's `DebtRecoveryItemList`: part of `DebtRecoveryEvent`."""

DirectPaymentList = list[DirectPayment]
"""Amazon's `DirectPaymentList`: part of `ShipmentEvent`."""

EBTRefundReimbursementOnlyEventList = list[EBTRefundReimbursementOnlyEvent]
"""Amazon's `EBTRefundReimbursementOnlyEventList`: part of `FinancialEvents`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `ListFinancialEventGroupsResponse`, `ListFinancialEventsResponse`."""

FBALiquidationEventList = list[FBALiquidationEvent]
"""Amazon's `FBALiquidationEventList`: part of `FinancialEvents`."""

FailedAdhocDisbursementEventList = list[FailedAdhocDisbursementEvent]
"""Amazon's `FailedAdhocDisbursementEventList`: part of `FinancialEvents`."""

FeeComponentList = list[FeeComponent]
"""Amazon's `FeeComponentList`.

Used as part of `ImagingServicesFeeEvent`, `PayWithAmazonEvent`, `RentalTransactionEvent` and 4 more.
"""

FinancialEventGroupList = list[FinancialEventGroup]
"""Amazon's `FinancialEventGroupList`: part of `ListFinancialEventGroupsPayload`."""

ImagingServicesFeeEventList = list[ImagingServicesFeeEvent]
"""Amazon's `ImagingServicesFeeEventList`: part of `FinancialEvents`."""

LoanServicingEventList = list[LoanServicingEvent]
"""Amazon's `LoanServicingEventList`: part of `FinancialEvents`."""

NetworkComminglingTransactionEventList = list[NetworkComminglingTransactionEvent]
"""Amazon's `NetworkComminglingTransactionEventList`: part of `FinancialEvents`."""

PayWithAmazonEventList = list[PayWithAmazonEvent]
"""Amazon's `PayWithAmazonEventList`: part of `FinancialEvents`."""

ProductAdsPaymentEventList = list[ProductAdsPaymentEvent]
"""Amazon's `ProductAdsPaymentEventList`: part of `FinancialEvents`."""

PromotionList = list[Promotion]
"""Amazon's `PromotionList`: part of `ShipmentItem`."""

RemovalShipmentAdjustmentEventList = list[RemovalShipmentAdjustmentEvent]
"""Amazon's `RemovalShipmentAdjustmentEventList`: part of `FinancialEvents`."""

RemovalShipmentEventList = list[RemovalShipmentEvent]
"""Amazon's `RemovalShipmentEventList`: part of `FinancialEvents`."""

RemovalShipmentItemList = list[RemovalShipmentItem]
"""Amazon's `RemovalShipmentItemList`: part of `RemovalShipmentEvent`."""

RentalTransactionEventList = list[RentalTransactionEvent]
"""Amazon's `RentalTransactionEventList`: part of `FinancialEvents`."""

RetrochargeEventList = list[RetrochargeEvent]
"""Amazon's `RetrochargeEventList`: part of `FinancialEvents`."""

SAFETReimbursementEventList = list[SAFETReimbursementEvent]
"""Amazon's `SAFETReimbursementEventList`: part of `FinancialEvents`."""

SAFETReimbursementItemList = list[SAFETReimbursementItem]
"""Amazon's `SAFETReimbursementItemList`: part of `SAFETReimbursementEvent`."""

SellerDealPaymentEventList = list[SellerDealPaymentEvent]
"""Amazon's `SellerDealPaymentEventList`: part of `FinancialEvents`."""

SellerReviewEnrollmentPaymentEventList = list[SellerReviewEnrollmentPaymentEvent]
"""Amazon's `SellerReviewEnrollmentPaymentEventList`: part of `FinancialEvents`."""

ServiceFeeEventList = list[ServiceFeeEvent]
"""Amazon's `ServiceFeeEventList`: part of `FinancialEvents`."""

ShipmentEventList = list[ShipmentEvent]
"""Amazon's `ShipmentEventList`: part of `FinancialEvents`."""

ShipmentItemList = list[ShipmentItem]
"""Amazon's `ShipmentItemList`: part of `ShipmentEvent`."""

ShipmentSettleEventList = list[ShipmentEvent]
"""Amazon's `ShipmentSettleEventList`: part of `FinancialEvents`."""

SolutionProviderCreditEventList = list[SolutionProviderCreditEvent]
"""Amazon's `SolutionProviderCreditEventList`: part of `FinancialEvents`."""

TDSReimbursementEventList = list[TDSReimbursementEvent]
"""Amazon's `TDSReimbursementEventList`: part of `FinancialEvents`."""

TaxWithheldComponentList = list[TaxWithheldComponent]
"""Amazon's `TaxWithheldComponentList`.

Used as part of `RentalTransactionEvent`, `RetrochargeEvent`, `ShipmentItem`.
"""

TaxWithholdingEventList = list[TaxWithholdingEvent]
"""Amazon's `TaxWithholdingEventList`: part of `FinancialEvents`."""

TrialShipmentEventList = list[TrialShipmentEvent]
"""Amazon's `TrialShipmentEventList`: part of `FinancialEvents`."""

ValueAddedServiceChargeEventList = list[ValueAddedServiceChargeEvent]
"""Amazon's `ValueAddedServiceChargeEventList`: part of `FinancialEvents`."""

SCHEMAS: dict[str, Any] = {
    "AdhocDisbursementEvent": AdhocDisbursementEvent,
    "AdhocDisbursementEventList": AdhocDisbursementEventList,
    "AdjustmentEvent": AdjustmentEvent,
    "AdjustmentEventList": AdjustmentEventList,
    "AdjustmentItem": AdjustmentItem,
    "AdjustmentItemList": AdjustmentItemList,
    "AffordabilityExpenseEvent": AffordabilityExpenseEvent,
    "AffordabilityExpenseEventList": AffordabilityExpenseEventList,
    "BigDecimal": BigDecimal,
    "CapacityReservationBillingEvent": CapacityReservationBillingEvent,
    "CapacityReservationBillingEventList": CapacityReservationBillingEventList,
    "ChargeComponent": ChargeComponent,
    "ChargeComponentList": ChargeComponentList,
    "ChargeInstrument": ChargeInstrument,
    "ChargeInstrumentList": ChargeInstrumentList,
    "ChargeRefundEvent": ChargeRefundEvent,
    "ChargeRefundEventList": ChargeRefundEventList,
    "ChargeRefundTransaction": ChargeRefundTransaction,
    "ChargeRefundTransactions": ChargeRefundTransactions,
    "CouponPaymentEvent": CouponPaymentEvent,
    "CouponPaymentEventList": CouponPaymentEventList,
    "Currency": Currency,
    "Date": Date,
    "DebtRecoveryEvent": DebtRecoveryEvent,
    "DebtRecoveryEventList": DebtRecoveryEventList,
    "DebtRecoveryItem": DebtRecoveryItem,
    "DebtRecoveryItemList": DebtRecoveryItemList,
    "DirectPayment": DirectPayment,
    "DirectPaymentList": DirectPaymentList,
    "EBTRefundReimbursementOnlyEvent": EBTRefundReimbursementOnlyEvent,
    "EBTRefundReimbursementOnlyEventList": EBTRefundReimbursementOnlyEventList,
    "Error": Error,
    "ErrorList": ErrorList,
    "FBALiquidationEvent": FBALiquidationEvent,
    "FBALiquidationEventList": FBALiquidationEventList,
    "FailedAdhocDisbursementEvent": FailedAdhocDisbursementEvent,
    "FailedAdhocDisbursementEventList": FailedAdhocDisbursementEventList,
    "FeeComponent": FeeComponent,
    "FeeComponentList": FeeComponentList,
    "FinancialEventGroup": FinancialEventGroup,
    "FinancialEventGroupList": FinancialEventGroupList,
    "FinancialEvents": FinancialEvents,
    "ImagingServicesFeeEvent": ImagingServicesFeeEvent,
    "ImagingServicesFeeEventList": ImagingServicesFeeEventList,
    "ListFinancialEventGroupsPayload": ListFinancialEventGroupsPayload,
    "ListFinancialEventGroupsResponse": ListFinancialEventGroupsResponse,
    "ListFinancialEventsPayload": ListFinancialEventsPayload,
    "ListFinancialEventsResponse": ListFinancialEventsResponse,
    "LoanServicingEvent": LoanServicingEvent,
    "LoanServicingEventList": LoanServicingEventList,
    "NetworkComminglingTransactionEvent": NetworkComminglingTransactionEvent,
    "NetworkComminglingTransactionEventList": NetworkComminglingTransactionEventList,
    "PayWithAmazonEvent": PayWithAmazonEvent,
    "PayWithAmazonEventList": PayWithAmazonEventList,
    "ProductAdsPaymentEvent": ProductAdsPaymentEvent,
    "ProductAdsPaymentEventList": ProductAdsPaymentEventList,
    "Promotion": Promotion,
    "PromotionList": PromotionList,
    "RemovalShipmentAdjustmentEvent": RemovalShipmentAdjustmentEvent,
    "RemovalShipmentAdjustmentEventList": RemovalShipmentAdjustmentEventList,
    "RemovalShipmentEvent": RemovalShipmentEvent,
    "RemovalShipmentEventList": RemovalShipmentEventList,
    "RemovalShipmentItem": RemovalShipmentItem,
    "RemovalShipmentItemAdjustment": RemovalShipmentItemAdjustment,
    "RemovalShipmentItemList": RemovalShipmentItemList,
    "RentalTransactionEvent": RentalTransactionEvent,
    "RentalTransactionEventList": RentalTransactionEventList,
    "RetrochargeEvent": RetrochargeEvent,
    "RetrochargeEventList": RetrochargeEventList,
    "SAFETReimbursementEvent": SAFETReimbursementEvent,
    "SAFETReimbursementEventList": SAFETReimbursementEventList,
    "SAFETReimbursementItem": SAFETReimbursementItem,
    "SAFETReimbursementItemList": SAFETReimbursementItemList,
    "SellerDealPaymentEvent": SellerDealPaymentEvent,
    "SellerDealPaymentEventList": SellerDealPaymentEventList,
    "SellerReviewEnrollmentPaymentEvent": SellerReviewEnrollmentPaymentEvent,
    "SellerReviewEnrollmentPaymentEventList": SellerReviewEnrollmentPaymentEventList,
    "ServiceFeeEvent": ServiceFeeEvent,
    "ServiceFeeEventList": ServiceFeeEventList,
    "ShipmentEvent": ShipmentEvent,
    "ShipmentEventList": ShipmentEventList,
    "ShipmentItem": ShipmentItem,
    "ShipmentItemList": ShipmentItemList,
    "ShipmentSettleEventList": ShipmentSettleEventList,
    "SolutionProviderCreditEvent": SolutionProviderCreditEvent,
    "SolutionProviderCreditEventList": SolutionProviderCreditEventList,
    "TDSReimbursementEvent": TDSReimbursementEvent,
    "TDSReimbursementEventList": TDSReimbursementEventList,
    "TaxWithheldComponent": TaxWithheldComponent,
    "TaxWithheldComponentList": TaxWithheldComponentList,
    "TaxWithholdingEvent": TaxWithholdingEvent,
    "TaxWithholdingEventList": TaxWithholdingEventList,
    "TaxWithholdingPeriod": TaxWithholdingPeriod,
    "TrialShipmentEvent": TrialShipmentEvent,
    "TrialShipmentEventList": TrialShipmentEventList,
    "ValueAddedServiceChargeEvent": ValueAddedServiceChargeEvent,
    "ValueAddedServiceChargeEventList": ValueAddedServiceChargeEventList,
}
"""Amazon's schema name -> the class or type here."""
