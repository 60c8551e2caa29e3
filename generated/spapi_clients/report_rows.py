"""Rows of the flat files that people use most: names as in the file, values of the types that fit.

A row is a dict; columns that are not listed are in it as text. `Document.typed` reads them:
`report.typed(report_rows.ORDER)`.

Written by `python -m codegen generate` from codegen/tables/report_columns.toml; changes by hand are found and
undone.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict

from spapi_core.jobs.columns import Columns

__all__ = [
    "AFN_INVENTORY",
    "AFN_INVENTORY_BY_COUNTRY",
    "DAILY_INVENTORY",
    "FBA_INVENTORY",
    "FBA_REPLACEMENT",
    "FBA_RETURN",
    "FEEDBACK",
    "FEE_PREVIEW",
    "FULFILLED_SHIPMENT",
    "GST_BUSINESS",
    "GST_CONSUMER",
    "INBOUND_PROBLEM",
    "INVENTORY_ADJUSTMENT",
    "INVENTORY_AGE",
    "INVENTORY_EVENT",
    "INVENTORY_HEALTH",
    "INVENTORY_PLANNING",
    "INVENTORY_RECEIPT",
    "LEDGER_DETAIL",
    "LEDGER_SUMMARY",
    "LISTING",
    "LISTING_COMPATIBLE",
    "LISTING_DEFECT",
    "LISTING_LITE",
    "LISTING_LITER",
    "LONG_TERM_STORAGE_FEE",
    "MONTHLY_INVENTORY",
    "OPEN_LISTING",
    "ORDER",
    "ORDER_ITEM",
    "ORDER_TO_SHIP",
    "OVERAGE_FEE",
    "PENDING_ORDER",
    "REFERRAL_FEE",
    "REIMBURSEMENT",
    "REMOVAL_ORDER",
    "REMOVAL_SHIPMENT",
    "RESERVED_INVENTORY",
    "RESTOCK",
    "RETURN",
    "SETTLEMENT",
    "SETTLEMENT_ACROSS",
    "SHIPMENT_PROMOTION",
    "SHIPMENT_SALE",
    "STORAGE_FEE",
    "STRANDED_INVENTORY",
    "SUBSCRIBE_FORECAST",
    "SUBSCRIBE_PERFORMANCE",
    "SUPPRESSED_LISTING",
    "VAT_TAX",
    "VAT_TRANSACTION",
    "AfnInventoryByCountryRow",
    "AfnInventoryRow",
    "DailyInventoryRow",
    "FbaInventoryRow",
    "FbaReplacementRow",
    "FbaReturnRow",
    "FeePreviewRow",
    "FeedbackRow",
    "FulfilledShipmentRow",
    "GstBusinessRow",
    "GstConsumerRow",
    "InboundProblemRow",
    "InventoryAdjustmentRow",
    "InventoryAgeRow",
    "InventoryEventRow",
    "InventoryHealthRow",
    "InventoryPlanningRow",
    "InventoryReceiptRow",
    "LedgerDetailRow",
    "LedgerSummaryRow",
    "ListingCompatibleRow",
    "ListingDefectRow",
    "ListingLiteRow",
    "ListingLiterRow",
    "ListingRow",
    "LongTermStorageFeeRow",
    "MonthlyInventoryRow",
    "OpenListingRow",
    "OrderItemRow",
    "OrderRow",
    "OrderToShipRow",
    "OverageFeeRow",
    "PendingOrderRow",
    "ReferralFeeRow",
    "ReimbursementRow",
    "RemovalOrderRow",
    "RemovalShipmentRow",
    "ReservedInventoryRow",
    "RestockRow",
    "ReturnRow",
    "SettlementAcrossRow",
    "SettlementRow",
    "ShipmentPromotionRow",
    "ShipmentSaleRow",
    "StorageFeeRow",
    "StrandedInventoryRow",
    "SubscribeForecastRow",
    "SubscribePerformanceRow",
    "SuppressedListingRow",
    "VatTaxRow",
    "VatTransactionRow",
]

OrderRow = TypedDict(
    "OrderRow",
    {
        "amazon-order-id": str,
        "merchant-order-id": str,
        "purchase-date": datetime | None,
        "last-updated-date": datetime | None,
        "order-status": str,
        "fulfillment-channel": str,
        "sales-channel": str,
        "order-channel": str,
        "ship-service-level": str,
        "product-name": str,
        "sku": str,
        "asin": str,
        "number-of-items": int | None,
        "item-status": str,
        "tax-collection-model": str,
        "tax-collection-responsible-party": str,
        "quantity": int | None,
        "currency": str,
        "item-price": Decimal | None,
        "item-tax": Decimal | None,
        "shipping-price": Decimal | None,
        "shipping-tax": Decimal | None,
        "gift-wrap-price": Decimal | None,
        "gift-wrap-tax": Decimal | None,
        "item-promotion-discount": Decimal | None,
        "ship-promotion-discount": Decimal | None,
        "address-type": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "promotion-ids": str,
        "cpf": str,
        "is-business-order": bool | None,
        "purchase-order-number": str,
        "price-designation": str,
    },
    total=False,
)

ORDER: Columns[OrderRow] = Columns("Order")
"""Columns of GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL,
GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL, GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE.
"""

ListingRow = TypedDict(
    "ListingRow",
    {
        "item-name": str,
        "item-description": str,
        "listing-id": str,
        "seller-sku": str,
        "price": Decimal | None,
        "quantity": int | None,
        "open-date": datetime | None,
        "image-url": str,
        "item-is-marketplace": bool | None,
        "product-id-type": str,
        "zshop-shipping-fee": Decimal | None,
        "item-note": str,
        "item-condition": str,
        "zshop-category1": str,
        "zshop-browse-path": str,
        "zshop-storefront-feature": str,
        "asin1": str,
        "asin2": str,
        "asin3": str,
        "will-ship-internationally": str,
        "expedited-shipping": str,
        "zshop-boldface": str,
        "product-id": str,
        "bid-for-featured-placement": str,
        "add-delete": str,
        "pending-quantity": int | None,
        "fulfillment-channel": str,
        "merchant-shipping-group": str,
        "status": str,
    },
    total=False,
)

LISTING: Columns[ListingRow] = Columns("Listing")
"""Columns of GET_MERCHANT_LISTINGS_ALL_DATA, GET_MERCHANT_LISTINGS_DATA, GET_MERCHANT_LISTINGS_INACTIVE_DATA,
GET_MERCHANT_CANCELLED_LISTINGS_DATA.
"""

OpenListingRow = TypedDict(
    "OpenListingRow",
    {
        "sku": str,
        "asin": str,
        "price": Decimal | None,
        "quantity": int | None,
        "Business Price": Decimal | None,
        "Quantity Price Type": str,
        "Quantity Lower Bound 1": int | None,
        "Quantity Price 1": Decimal | None,
        "Quantity Lower Bound 2": int | None,
        "Quantity Price 2": Decimal | None,
        "Quantity Lower Bound 3": int | None,
        "Quantity Price 3": Decimal | None,
        "Quantity Lower Bound 4": int | None,
        "Quantity Price 4": Decimal | None,
        "Quantity Lower Bound 5": int | None,
        "Quantity Price 5": Decimal | None,
        "Progressive Price Type": str,
        "Progressive Lower Bound 1": int | None,
        "Progressive Price 1": Decimal | None,
        "Progressive Lower Bound 2": int | None,
        "Progressive Price 2": Decimal | None,
        "Progressive Lower Bound 3": int | None,
        "Progressive Price 3": Decimal | None,
    },
    total=False,
)

OPEN_LISTING: Columns[OpenListingRow] = Columns("OpenListing")
"""Columns of GET_FLAT_FILE_OPEN_LISTINGS_DATA."""

FbaInventoryRow = TypedDict(
    "FbaInventoryRow",
    {
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "your-price": Decimal | None,
        "mfn-listing-exists": bool | None,
        "mfn-fulfillable-quantity": int | None,
        "afn-listing-exists": bool | None,
        "afn-warehouse-quantity": int | None,
        "afn-fulfillable-quantity": int | None,
        "afn-unsellable-quantity": int | None,
        "afn-reserved-quantity": int | None,
        "afn-total-quantity": int | None,
        "per-unit-volume": Decimal | None,
        "afn-inbound-working-quantity": int | None,
        "afn-inbound-shipped-quantity": int | None,
        "afn-inbound-receiving-quantity": int | None,
        "afn-researching-quantity": int | None,
        "afn-reserved-future-supply": int | None,
        "afn-future-supply-buyable": int | None,
    },
    total=False,
)

FBA_INVENTORY: Columns[FbaInventoryRow] = Columns("FbaInventory")
"""Columns of GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA, GET_FBA_MYI_ALL_INVENTORY_DATA."""

AfnInventoryRow = TypedDict(
    "AfnInventoryRow",
    {
        "seller-sku": str,
        "fulfillment-channel-sku": str,
        "asin": str,
        "condition-type": str,
        "Warehouse-Condition-code": str,
        "Quantity Available": int | None,
    },
    total=False,
)

AFN_INVENTORY: Columns[AfnInventoryRow] = Columns("AfnInventory")
"""Columns of GET_AFN_INVENTORY_DATA."""

AfnInventoryByCountryRow = TypedDict(
    "AfnInventoryByCountryRow",
    {
        "seller-sku": str,
        "fulfillment-channel-sku": str,
        "asin": str,
        "condition-type": str,
        "country": str,
        "quantity-for-local-fulfillment": int | None,
    },
    total=False,
)

AFN_INVENTORY_BY_COUNTRY: Columns[AfnInventoryByCountryRow] = Columns("AfnInventoryByCountry")
"""Columns of GET_AFN_INVENTORY_DATA_BY_COUNTRY."""

ReservedInventoryRow = TypedDict(
    "ReservedInventoryRow",
    {
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "reserved_qty": int | None,
        "reserved_customerorders": int | None,
        "reserved_fc-transfers": int | None,
        "reserved_fc-processing": int | None,
    },
    total=False,
)

RESERVED_INVENTORY: Columns[ReservedInventoryRow] = Columns("ReservedInventory")
"""Columns of GET_RESERVED_INVENTORY_DATA."""

LedgerSummaryRow = TypedDict(
    "LedgerSummaryRow",
    {
        "Date": date | None,
        "FNSKU": str,
        "ASIN": str,
        "MSKU": str,
        "Title": str,
        "Disposition": str,
        "Starting Warehouse Balance": int | None,
        "In Transit Between Warehouses": int | None,
        "Receipts": int | None,
        "Customer Shipments": int | None,
        "Customer Returns": int | None,
        "Vendor Returns": int | None,
        "Warehouse Transfer In/Out": int | None,
        "Found": int | None,
        "Lost": int | None,
        "Damaged": int | None,
        "Disposed": int | None,
        "Other Events": int | None,
        "Ending Warehouse Balance": int | None,
        "Unknown Events": int | None,
        "Location": str,
    },
    total=False,
)

LEDGER_SUMMARY: Columns[LedgerSummaryRow] = Columns("LedgerSummary")
"""Columns of GET_LEDGER_SUMMARY_VIEW_DATA."""

LedgerDetailRow = TypedDict(
    "LedgerDetailRow",
    {
        "Date": date | None,
        "FNSKU": str,
        "ASIN": str,
        "MSKU": str,
        "Title": str,
        "Event Type": str,
        "Reference ID": str,
        "Quantity": int | None,
        "Fulfillment Center": str,
        "Disposition": str,
        "Reason": str,
        "Country": str,
        "Reconciled Quantity": int | None,
        "Unreconciled Quantity": int | None,
        "Date and Time": datetime | None,
    },
    total=False,
)

LEDGER_DETAIL: Columns[LedgerDetailRow] = Columns("LedgerDetail")
"""Columns of GET_LEDGER_DETAIL_VIEW_DATA."""

SettlementRow = TypedDict(
    "SettlementRow",
    {
        "settlement-id": str,
        "settlement-start-date": datetime | None,
        "settlement-end-date": datetime | None,
        "deposit-date": datetime | None,
        "total-amount": Decimal | None,
        "currency": str,
        "transaction-type": str,
        "order-id": str,
        "merchant-order-id": str,
        "adjustment-id": str,
        "shipment-id": str,
        "marketplace-name": str,
        "amount-type": str,
        "amount-description": str,
        "amount": Decimal | None,
        "fulfillment-id": str,
        "posted-date": date | None,
        "posted-date-time": datetime | None,
        "order-item-code": str,
        "merchant-order-item-id": str,
        "merchant-adjustment-item-id": str,
        "sku": str,
        "quantity-purchased": int | None,
        "promotion-id": str,
    },
    total=False,
)

SETTLEMENT: Columns[SettlementRow] = Columns("Settlement")
"""Columns of GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2."""

FbaReturnRow = TypedDict(
    "FbaReturnRow",
    {
        "return-date": datetime | None,
        "order-id": str,
        "sku": str,
        "asin": str,
        "fnsku": str,
        "product-name": str,
        "quantity": int | None,
        "fulfillment-center-id": str,
        "detailed-disposition": str,
        "reason": str,
        "status": str,
        "license-plate-number": str,
        "customer-comments": str,
    },
    total=False,
)

FBA_RETURN: Columns[FbaReturnRow] = Columns("FbaReturn")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA."""

FbaReplacementRow = TypedDict(
    "FbaReplacementRow",
    {
        "shipment-date": datetime | None,
        "sku": str,
        "asin": str,
        "fulfillment-center-id": str,
        "original-fulfillment-center-id": str,
        "quantity": int | None,
        "replacement-reason-code": str,
        "replacement-amazon-order-id": str,
        "original-amazon-order-id": str,
    },
    total=False,
)

FBA_REPLACEMENT: Columns[FbaReplacementRow] = Columns("FbaReplacement")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA."""

ReturnRow = TypedDict(
    "ReturnRow",
    {
        "Order ID": str,
        "Order date": date | None,
        "Return request date": date | None,
        "Return request status": str,
        "Amazon RMA ID": str,
        "Merchant RMA ID": str,
        "Label type": str,
        "Label cost": Decimal | None,
        "Currency code": str,
        "Return carrier": str,
        "Tracking ID": str,
        "Label to be paid by": str,
        "A-to-Z Claim": bool | None,
        "Is prime": bool | None,
        "ASIN": str,
        "Merchant SKU": str,
        "Item Name": str,
        "Return quantity": int | None,
        "Return Reason": str,
        "In policy": bool | None,
        "Return type": str,
        "Resolution": str,
        "Invoice number": str,
        "Return delivery date": date | None,
        "Order Amount": Decimal | None,
        "Order quantity": int | None,
        "SafeT Action reason": str,
        "SafeT claim id": str,
        "SafeT claim state": str,
        "SafeT claim creation time": datetime | None,
        "SafeT claim reimbursement amount": Decimal | None,
        "Refunded Amount": Decimal | None,
    },
    total=False,
)

RETURN: Columns[ReturnRow] = Columns("Return")
"""Columns of GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE."""

ReimbursementRow = TypedDict(
    "ReimbursementRow",
    {
        "approval-date": datetime | None,
        "reimbursement-id": str,
        "case-id": str,
        "amazon-order-id": str,
        "reason": str,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "currency-unit": str,
        "amount-per-unit": Decimal | None,
        "amount-total": Decimal | None,
        "quantity-reimbursed-cash": int | None,
        "quantity-reimbursed-inventory": int | None,
        "quantity-reimbursed-total": int | None,
        "original-reimbursement-id": str,
        "original-reimbursement-type": str,
    },
    total=False,
)

REIMBURSEMENT: Columns[ReimbursementRow] = Columns("Reimbursement")
"""Columns of GET_FBA_REIMBURSEMENTS_DATA."""

FeePreviewRow = TypedDict(
    "FeePreviewRow",
    {
        "sku": str,
        "fnsku": str,
        "asin": str,
        "amazon-store": str,
        "product-name": str,
        "product-group": str,
        "brand": str,
        "fulfilled-by": str,
        "has-local-inventory": bool | None,
        "your-price": Decimal | None,
        "sales-price": Decimal | None,
        "longest-side": Decimal | None,
        "median-side": Decimal | None,
        "shortest-side": Decimal | None,
        "length-and-girth": Decimal | None,
        "unit-of-dimension": str,
        "item-package-weight": Decimal | None,
        "unit-of-weight": str,
        "product-size-tier": str,
        "product-size-weight-band": str,
        "currency": str,
        "estimated-fee-total": Decimal | None,
        "estimated-referral-fee-per-unit": Decimal | None,
        "estimated-variable-closing-fee": Decimal | None,
        "expected-domestic-fulfilment-fee-per-unit": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-uk": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-de": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-fr": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-it": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-es": Decimal | None,
        "expected-efn-fulfilment-fee-per-unit-se": Decimal | None,
    },
    total=False,
)

FEE_PREVIEW: Columns[FeePreviewRow] = Columns("FeePreview")
"""Columns of GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA."""

StorageFeeRow = TypedDict(
    "StorageFeeRow",
    {
        "asin": str,
        "fnsku": str,
        "product-name": str,
        "fulfillment-center": str,
        "country-code": str,
        "longest-side": Decimal | None,
        "median-side": Decimal | None,
        "shortest-side": Decimal | None,
        "measurement-units": str,
        "weight": Decimal | None,
        "weight-units": str,
        "item-volume": Decimal | None,
        "volume-units": str,
        "product-size-tier": str,
        "average-quantity-on-hand": Decimal | None,
        "average-quantity-pending-removal": Decimal | None,
        "estimated-total-item-volume": Decimal | None,
        "month-of-charge": str,
        "storage-utilization-ratio": Decimal | None,
        "storage-utilization-ratio-units": str,
        "base-rate": Decimal | None,
        "utilization-surcharge-rate": Decimal | None,
        "currency": str,
        "estimated-monthly-storage-fee": Decimal | None,
        "est-base-msf": Decimal | None,
        "est-sus": Decimal | None,
        "dangerous-goods-storage-type": str,
        "total-incentive-fee-amount": Decimal | None,
        "breakdown-incentive-fee-amount": str,
        "average-quantity-customer-orders": Decimal | None,
    },
    total=False,
)

STORAGE_FEE: Columns[StorageFeeRow] = Columns("StorageFee")
"""Columns of GET_FBA_STORAGE_FEE_CHARGES_DATA."""

LongTermStorageFeeRow = TypedDict(
    "LongTermStorageFeeRow",
    {
        "snapshot-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "per-unit-volume": Decimal | None,
        "currency": str,
        "volume-unit": str,
        "country": str,
        "qty-charged": int | None,
        "amount-charged": Decimal | None,
        "surcharge-age-tier": str,
        "rate-surcharge": Decimal | None,
    },
    total=False,
)

LONG_TERM_STORAGE_FEE: Columns[LongTermStorageFeeRow] = Columns("LongTermStorageFee")
"""Columns of GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA."""

FulfilledShipmentRow = TypedDict(
    "FulfilledShipmentRow",
    {
        "amazon-order-id": str,
        "merchant-order-id": str,
        "shipment-id": str,
        "shipment-item-id": str,
        "amazon-order-item-id": str,
        "merchant-order-item-id": str,
        "purchase-date": datetime | None,
        "payments-date": datetime | None,
        "shipment-date": datetime | None,
        "reporting-date": datetime | None,
        "buyer-email": str,
        "buyer-name": str,
        "buyer-phone-number": str,
        "sku": str,
        "product-name": str,
        "quantity-shipped": int | None,
        "currency": str,
        "item-price": Decimal | None,
        "item-tax": Decimal | None,
        "shipping-price": Decimal | None,
        "shipping-tax": Decimal | None,
        "gift-wrap-price": Decimal | None,
        "gift-wrap-tax": Decimal | None,
        "ship-service-level": str,
        "recipient-name": str,
        "ship-address-1": str,
        "ship-address-2": str,
        "ship-address-3": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "ship-phone-number": str,
        "bill-address-1": str,
        "bill-address-2": str,
        "bill-address-3": str,
        "bill-city": str,
        "bill-state": str,
        "bill-postal-code": str,
        "bill-country": str,
        "item-promotion-discount": Decimal | None,
        "ship-promotion-discount": Decimal | None,
        "carrier": str,
        "tracking-number": str,
        "estimated-arrival-date": datetime | None,
        "fulfillment-center-id": str,
        "fulfillment-channel": str,
        "sales-channel": str,
    },
    total=False,
)

FULFILLED_SHIPMENT: Columns[FulfilledShipmentRow] = Columns("FulfilledShipment")
"""Columns of GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL, GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING,
GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX.
"""

OrderToShipRow = TypedDict(
    "OrderToShipRow",
    {
        "order-id": str,
        "order-item-id": str,
        "purchase-date": datetime | None,
        "payments-date": datetime | None,
        "reporting-date": datetime | None,
        "promise-date": datetime | None,
        "days-past-promise": int | None,
        "buyer-email": str,
        "buyer-name": str,
        "buyer-phone-number": str,
        "sku": str,
        "product-name": str,
        "quantity-purchased": int | None,
        "quantity-shipped": int | None,
        "quantity-to-ship": int | None,
        "ship-service-level": str,
        "recipient-name": str,
        "ship-address-1": str,
        "ship-address-2": str,
        "ship-address-3": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "sales-channel": str,
        "is-business-order": bool | None,
    },
    total=False,
)

ORDER_TO_SHIP: Columns[OrderToShipRow] = Columns("OrderToShip")
"""Columns of GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING."""

OrderItemRow = TypedDict(
    "OrderItemRow",
    {
        "order-id": str,
        "order-item-id": str,
        "purchase-date": datetime | None,
        "payments-date": datetime | None,
        "buyer-email": str,
        "buyer-name": str,
        "buyer-phone-number": str,
        "sku": str,
        "product-name": str,
        "quantity-purchased": int | None,
        "currency": str,
        "item-price": Decimal | None,
        "item-tax": Decimal | None,
        "shipping-price": Decimal | None,
        "shipping-tax": Decimal | None,
        "ship-service-level": str,
        "recipient-name": str,
        "ship-address-1": str,
        "ship-address-2": str,
        "ship-address-3": str,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
        "ship-country": str,
        "ship-phone-number": str,
        "delivery-start-date": datetime | None,
        "delivery-end-date": datetime | None,
        "delivery-time-zone": str,
        "delivery-Instructions": str,
        "sales-channel": str,
        "is-business-order": bool | None,
        "purchase-order-number": str,
        "price-designation": str,
    },
    total=False,
)

ORDER_ITEM: Columns[OrderItemRow] = Columns("OrderItem")
"""Columns of GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING, GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING,
GET_FLAT_FILE_ORDER_REPORT_DATA_TAX.
"""

PendingOrderRow = TypedDict(
    "PendingOrderRow",
    {
        "order-id": str,
        "order-item-id": str,
        "purchase-date": datetime | None,
        "payments-date": datetime | None,
        "sku": str,
        "product-name": str,
        "quantity-purchased": int | None,
        "currency": str,
        "item-price": Decimal | None,
        "item-tax": Decimal | None,
        "shipping-price": Decimal | None,
        "shipping-tax": Decimal | None,
        "ship-service-level": str,
        "sales-channel": str,
        "order-channel": str,
        "external-order-id": str,
    },
    total=False,
)

PENDING_ORDER: Columns[PendingOrderRow] = Columns("PendingOrder")
"""Columns of GET_FLAT_FILE_PENDING_ORDERS_DATA, GET_CONVERGED_FLAT_FILE_PENDING_ORDERS_DATA."""

ShipmentPromotionRow = TypedDict(
    "ShipmentPromotionRow",
    {
        "shipment-date": datetime | None,
        "currency": str,
        "item-promotion-discount": Decimal | None,
        "item-promotion-id": str,
        "description": str,
        "promotion-rule-value": str,
        "amazon-order-id": str,
        "shipment-id": str,
        "shipment-item-id": str,
    },
    total=False,
)

SHIPMENT_PROMOTION: Columns[ShipmentPromotionRow] = Columns("ShipmentPromotion")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA."""

ShipmentSaleRow = TypedDict(
    "ShipmentSaleRow",
    {
        "shipment-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "fulfillment-center-id": str,
        "quantity": int | None,
        "amazon-order-id": str,
        "currency": str,
        "item-price-per-unit": Decimal | None,
        "shipping-price": Decimal | None,
        "gift-wrap-price": Decimal | None,
        "ship-city": str,
        "ship-state": str,
        "ship-postal-code": str,
    },
    total=False,
)

SHIPMENT_SALE: Columns[ShipmentSaleRow] = Columns("ShipmentSale")
"""Columns of GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA."""

InboundProblemRow = TypedDict(
    "InboundProblemRow",
    {
        "issue-reported-date": datetime | None,
        "shipment-creation-date": datetime | None,
        "fba-shipment-id": str,
        "fba-carton-id": str,
        "fulfillment-center-id": str,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "problem-type": str,
        "problem-quantity": int | None,
        "expected-quantity": int | None,
        "received-quantity": int | None,
        "performance-measurement-unit": str,
        "coaching-level": str,
        "fee-type": str,
        "currency": str,
        "fee-total": Decimal | None,
        "problem-level": str,
        "alert-status": str,
    },
    total=False,
)

INBOUND_PROBLEM: Columns[InboundProblemRow] = Columns("InboundProblem")
"""Columns of GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA."""

RemovalOrderRow = TypedDict(
    "RemovalOrderRow",
    {
        "request-date": datetime | None,
        "order-id": str,
        "order-type": str,
        "order-status": str,
        "last-updated-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "disposition": str,
        "requested-quantity": int | None,
        "cancelled-quantity": int | None,
        "disposed-quantity": int | None,
        "shipped-quantity": int | None,
        "in-process-quantity": int | None,
        "removal-fee": Decimal | None,
        "currency": str,
    },
    total=False,
)

REMOVAL_ORDER: Columns[RemovalOrderRow] = Columns("RemovalOrder")
"""Columns of GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA."""

RemovalShipmentRow = TypedDict(
    "RemovalShipmentRow",
    {
        "request-date": datetime | None,
        "order-id": str,
        "shipment-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "disposition": str,
        "shipped-quantity": int | None,
        "carrier": str,
        "tracking-number": str,
        "removal-order-type": str,
    },
    total=False,
)

REMOVAL_SHIPMENT: Columns[RemovalShipmentRow] = Columns("RemovalShipment")
"""Columns of GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA."""

InventoryPlanningRow = TypedDict(
    "InventoryPlanningRow",
    {
        "snapshot-date": date | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "available": int | None,
        "pending-removal-quantity": int | None,
        "inv-age-0-to-90-days": int | None,
        "inv-age-91-to-180-days": int | None,
        "inv-age-181-to-270-days": int | None,
        "inv-age-271-to-365-days": int | None,
        "inv-age-365-plus-days": int | None,
        "currency": str,
        "units-shipped-t7": int | None,
        "units-shipped-t30": int | None,
        "units-shipped-t60": int | None,
        "units-shipped-t90": int | None,
        "alert": str,
        "your-price": Decimal | None,
        "sales-price": Decimal | None,
        "lowest-price-new-plus-shipping": Decimal | None,
        "lowest-price-used": Decimal | None,
        "recommended-action": str,
        "sell-through": Decimal | None,
        "item-volume": Decimal | None,
        "volume-unit-measurement": str,
        "storage-type": str,
        "storage-volume": Decimal | None,
        "marketplace": str,
        "product-group": str,
        "sales-rank": int | None,
        "days-of-supply": int | None,
        "estimated-excess-quantity": int | None,
        "weeks-of-cover-t30": int | None,
        "weeks-of-cover-t90": int | None,
    },
    total=False,
)

INVENTORY_PLANNING: Columns[InventoryPlanningRow] = Columns("InventoryPlanning")
"""Columns of GET_FBA_INVENTORY_PLANNING_DATA."""

InventoryAgeRow = TypedDict(
    "InventoryAgeRow",
    {
        "snapshot-date": date | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "qty-with-removals-in-progress": int | None,
        "inv-age-0-to-90-days": int | None,
        "inv-age-91-to-180-days": int | None,
        "inv-age-181-to-270-days": int | None,
        "inv-age-271-to-365-days": int | None,
        "inv-age-365-plus-days": int | None,
        "currency": str,
        "units-shipped-last-7-days": int | None,
        "units-shipped-last-30-days": int | None,
        "alert": str,
        "your-price": Decimal | None,
        "sales_price": Decimal | None,
    },
    total=False,
)

INVENTORY_AGE: Columns[InventoryAgeRow] = Columns("InventoryAge")
"""Columns of GET_FBA_INVENTORY_AGED_DATA."""

DailyInventoryRow = TypedDict(
    "DailyInventoryRow",
    {
        "snapshot-date": datetime | None,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "quantity": int | None,
        "fulfillment-center-id": str,
        "detailed-disposition": str,
        "country": str,
    },
    total=False,
)

DAILY_INVENTORY: Columns[DailyInventoryRow] = Columns("DailyInventory")
"""Columns of GET_FBA_FULFILLMENT_CURRENT_INVENTORY_DATA."""

MonthlyInventoryRow = TypedDict(
    "MonthlyInventoryRow",
    {
        "month": str,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "average-quantity": Decimal | None,
        "end-quantity": int | None,
        "fulfillment-center-id": str,
        "detailed-disposition": str,
        "country": str,
    },
    total=False,
)

MONTHLY_INVENTORY: Columns[MonthlyInventoryRow] = Columns("MonthlyInventory")
"""Columns of GET_FBA_FULFILLMENT_MONTHLY_INVENTORY_DATA."""

InventoryReceiptRow = TypedDict(
    "InventoryReceiptRow",
    {
        "received-date": datetime | None,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "quantity": int | None,
        "fba-shipment-id": str,
        "fulfillment-center-id": str,
    },
    total=False,
)

INVENTORY_RECEIPT: Columns[InventoryReceiptRow] = Columns("InventoryReceipt")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_RECEIPTS_DATA."""

InventoryEventRow = TypedDict(
    "InventoryEventRow",
    {
        "snapshot-date": datetime | None,
        "transaction-type": str,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "fulfillment-center-id": str,
        "quantity": int | None,
        "disposition": str,
    },
    total=False,
)

INVENTORY_EVENT: Columns[InventoryEventRow] = Columns("InventoryEvent")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_SUMMARY_DATA."""

InventoryAdjustmentRow = TypedDict(
    "InventoryAdjustmentRow",
    {
        "adjusted-date": datetime | None,
        "transaction-item-id": str,
        "fnsku": str,
        "sku": str,
        "product-name": str,
        "fulfillment-center-id": str,
        "quantity": int | None,
        "reason": str,
        "disposition": str,
    },
    total=False,
)

INVENTORY_ADJUSTMENT: Columns[InventoryAdjustmentRow] = Columns("InventoryAdjustment")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_ADJUSTMENTS_DATA."""

InventoryHealthRow = TypedDict(
    "InventoryHealthRow",
    {
        "snapshot-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "condition": str,
        "sales-rank": int | None,
        "product-group": str,
        "total-quantity": int | None,
        "sellable-quantity": int | None,
        "unsellable-quantity": int | None,
        "inv-age-0-to-90-days": int | None,
        "inv-age-91-to-180-days": int | None,
        "inv-age-181-to-270-days": int | None,
        "inv-age-271-to-365-days": int | None,
        "inv-age-365-plus-days": int | None,
        "units-shipped-last-24-hrs": int | None,
        "units-shipped-last-7-days": int | None,
        "units-shipped-last-30-days": int | None,
        "units-shipped-last-90-days": int | None,
        "weeks-of-cover-t7": Decimal | None,
        "weeks-of-cover-t30": Decimal | None,
        "your-price": Decimal | None,
        "currency": str,
    },
    total=False,
)

INVENTORY_HEALTH: Columns[InventoryHealthRow] = Columns("InventoryHealth")
"""Columns of GET_FBA_FULFILLMENT_INVENTORY_HEALTH_DATA."""

RestockRow = TypedDict(
    "RestockRow",
    {
        "Country": str,
        "Product Name": str,
        "FNSKU": str,
        "Merchant SKU": str,
        "ASIN": str,
        "Condition": str,
        "Supplier": str,
        "Supplier part no.": str,
        "Currency code": str,
        "Price": Decimal | None,
        "Sales last 30 days": Decimal | None,
        "Units Sold Last 30 Days": int | None,
        "Total Units": int | None,
        "Inbound": int | None,
        "Available": int | None,
        "FC transfer": int | None,
        "FC Processing": int | None,
        "Customer Order": int | None,
        "Unfulfillable": int | None,
        "Working": int | None,
        "Shipped": int | None,
        "Receiving": int | None,
        "Fulfilled by": str,
        "Total Days of Supply (including units from open shipments)": int | None,
        "Days of Supply at Amazon Fulfillment Network": int | None,
        "Alert": str,
        "Recommended replenishment qty": int | None,
        "Recommended ship date": str,
    },
    total=False,
)

RESTOCK: Columns[RestockRow] = Columns("Restock")
"""Columns of GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT."""

StrandedInventoryRow = TypedDict(
    "StrandedInventoryRow",
    {
        "primary-action": str,
        "date-stranded": datetime | None,
        "date-classified-as-unsellable": datetime | None,
        "status-primary": str,
        "status-secondary": str,
        "error-message": str,
        "stranded-reason": str,
        "asin": str,
        "sku": str,
        "fnsku": str,
        "product-name": str,
        "condition": str,
        "fulfilled-by": str,
        "fulfillable-qty": int | None,
        "your-price": Decimal | None,
        "unfulfillable-qty": int | None,
        "reserved-quantity": int | None,
        "inbound-shipped-qty": int | None,
    },
    total=False,
)

STRANDED_INVENTORY: Columns[StrandedInventoryRow] = Columns("StrandedInventory")
"""Columns of GET_STRANDED_INVENTORY_UI_DATA."""

FeedbackRow = TypedDict(
    "FeedbackRow",
    {
        "Date": str,
        "Rating": int | None,
        "Comments": str,
        "Response": str,
        "Order ID": str,
        "Rater Email": str,
    },
    total=False,
)

FEEDBACK: Columns[FeedbackRow] = Columns("Feedback")
"""Columns of GET_SELLER_FEEDBACK_DATA."""

SettlementAcrossRow = TypedDict(
    "SettlementAcrossRow",
    {
        "settlement-id": str,
        "settlement-start-date": datetime | None,
        "settlement-end-date": datetime | None,
        "deposit-date": datetime | None,
        "total-amount": Decimal | None,
        "currency": str,
        "transaction-type": str,
        "order-id": str,
        "merchant-order-id": str,
        "adjustment-id": str,
        "shipment-id": str,
        "marketplace-name": str,
        "shipment-fee-type": str,
        "shipment-fee-amount": Decimal | None,
        "order-fee-type": str,
        "order-fee-amount": Decimal | None,
        "fulfillment-id": str,
        "posted-date": datetime | None,
        "order-item-code": str,
        "merchant-order-item-id": str,
        "merchant-adjustment-item-id": str,
        "sku": str,
        "quantity-purchased": int | None,
        "price-type": str,
        "price-amount": Decimal | None,
        "item-related-fee-type": str,
        "item-related-fee-amount": Decimal | None,
        "misc-fee-amount": Decimal | None,
        "other-fee-amount": Decimal | None,
        "other-fee-reason-description": str,
        "promotion-id": str,
        "promotion-type": str,
        "promotion-amount": Decimal | None,
        "direct-payment-type": str,
        "direct-payment-amount": Decimal | None,
        "other-amount": Decimal | None,
    },
    total=False,
)

SETTLEMENT_ACROSS: Columns[SettlementAcrossRow] = Columns("SettlementAcross")
"""Columns of GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE."""

ReferralFeeRow = TypedDict(
    "ReferralFeeRow",
    {
        "seller-sku": str,
        "asin": str,
        "item-name": str,
        "price": Decimal | None,
        "estimated-referral-fee-per-item": Decimal | None,
    },
    total=False,
)

REFERRAL_FEE: Columns[ReferralFeeRow] = Columns("ReferralFee")
"""Columns of GET_REFERRAL_FEE_PREVIEW_REPORT."""

VatTransactionRow = TypedDict(
    "VatTransactionRow",
    {
        "UNIQUE_ACCOUNT_IDENTIFIER": str,
        "ACTIVITY_PERIOD": str,
        "SALES_CHANNEL": str,
        "MARKETPLACE": str,
        "PROGRAM_TYPE": str,
        "TRANSACTION_TYPE": str,
        "TRANSACTION_EVENT_ID": str,
        "ACTIVITY_TRANSACTION_ID": str,
        "TAX_CALCULATION_DATE": str,
        "TRANSACTION_DEPART_DATE": str,
        "TRANSACTION_ARRIVAL_DATE": str,
        "TRANSACTION_COMPLETE_DATE": str,
        "SELLER_SKU": str,
        "ASIN": str,
        "ITEM_DESCRIPTION": str,
        "ITEM_MANUFACTURE_COUNTRY": str,
        "QTY": int | None,
        "ITEM_WEIGHT": Decimal | None,
        "TOTAL_ACTIVITY_WEIGHT": Decimal | None,
        "COST_PRICE_OF_ITEMS": Decimal | None,
        "PRICE_OF_ITEMS_AMT_VAT_EXCL": Decimal | None,
        "TOTAL_PRICE_OF_ITEMS_AMT_VAT_EXCL": Decimal | None,
        "PRICE_OF_ITEMS_VAT_RATE_PERCENT": Decimal | None,
        "PRICE_OF_ITEMS_VAT_AMT": Decimal | None,
        "TOTAL_PRICE_OF_ITEMS_VAT_AMT": Decimal | None,
        "PRICE_OF_ITEMS_AMT_VAT_INCL": Decimal | None,
        "TOTAL_PRICE_OF_ITEMS_AMT_VAT_INCL": Decimal | None,
        "TOTAL_ACTIVITY_VALUE_AMT_VAT_EXCL": Decimal | None,
        "TOTAL_ACTIVITY_VALUE_VAT_AMT": Decimal | None,
        "TOTAL_ACTIVITY_VALUE_AMT_VAT_INCL": Decimal | None,
        "TRANSACTION_CURRENCY_CODE": str,
        "COMMODITY_CODE": str,
        "STATISTICAL_CODE_DEPART": str,
        "STATISTICAL_CODE_ARRIVAL": str,
        "DEPARTURE_CITY": str,
        "DEPARTURE_COUNTRY": str,
        "DEPARTURE_POST_CODE": str,
        "ARRIVAL_CITY": str,
        "ARRIVAL_COUNTRY": str,
        "ARRIVAL_POST_CODE": str,
        "SALE_DEPART_COUNTRY": str,
        "SALE_ARRIVAL_COUNTRY": str,
        "BUYER_VAT_NUMBER_COUNTRY": str,
        "BUYER_VAT_NUMBER": str,
        "VAT_INV_NUMBER": str,
        "VAT_INV_CONVERTED_AMT": Decimal | None,
        "VAT_INV_CURRENCY_CODE": str,
        "VAT_INV_EXCHANGE_RATE": Decimal | None,
        "TAXABLE_JURISDICTION": str,
        "VAT_CALCULATION_IMPUTATION_COUNTRY": str,
        "TAX_REPORTING_SCHEME": str,
        "TAX_COLLECTION_RESPONSIBILITY": str,
    },
    total=False,
)

VAT_TRANSACTION: Columns[VatTransactionRow] = Columns("VatTransaction")
"""Columns of GET_VAT_TRANSACTION_DATA."""

VatTaxRow = TypedDict(
    "VatTaxRow",
    {
        "Marketplace ID": str,
        "Merchant ID": str,
        "Order Date": str,
        "Transaction Type": str,
        "Is Invoice Corrected": str,
        "Order ID": str,
        "Shipment Date": str,
        "Shipment ID": str,
        "Transaction ID": str,
        "ASIN": str,
        "SKU": str,
        "Quantity": int | None,
        "Tax Calculation Date": str,
        "Tax Rate": Decimal | None,
        "Product Tax Code": str,
        "Currency": str,
        "Tax Type": str,
        "Tax Calculation Reason Code": str,
        "Tax Reporting Scheme": str,
        "Tax Collection Responsibility": str,
        "Tax Address Role": str,
        "Jurisdiction Level": str,
        "Jurisdiction Name": str,
        "OUR_PRICE Tax Inclusive Selling Price": Decimal | None,
        "OUR_PRICE Tax Amount": Decimal | None,
        "OUR_PRICE Tax Exclusive Selling Price": Decimal | None,
        "Invoice Level Currency Code": str,
        "VAT Invoice Number": str,
        "Ship From Country": str,
        "Ship To Country": str,
        "Buyer Tax Registration": str,
    },
    total=False,
)

VAT_TAX: Columns[VatTaxRow] = Columns("VatTax")
"""Columns of SC_VAT_TAX_REPORT."""

GstBusinessRow = TypedDict(
    "GstBusinessRow",
    {
        "Seller Gstin": str,
        "Invoice Number": str,
        "Invoice Date": str,
        "Transaction Type": str,
        "Order Id": str,
        "Shipment Id": str,
        "Shipment Date": str,
        "Order Date": str,
        "Shipment Item Id": str,
        "Quantity": int | None,
        "Item Description": str,
        "Asin": str,
        "Hsn/sac": str,
        "Sku": str,
        "Product Tax Code": str,
        "Bill From City": str,
        "Bill From State": str,
        "Bill From Country": str,
        "Bill From Postal Code": str,
        "Ship From City": str,
        "Ship From State": str,
        "Ship From Country": str,
        "Ship From Postal Code": str,
        "Ship To City": str,
        "Ship To State": str,
        "Ship To Country": str,
        "Ship To Postal Code": str,
        "Invoice Amount": Decimal | None,
        "Tax Exclusive Gross": Decimal | None,
        "Total Tax Amount": Decimal | None,
        "Cgst Rate": Decimal | None,
        "Sgst Rate": Decimal | None,
        "Utgst Rate": Decimal | None,
        "Igst Rate": Decimal | None,
        "Cgst Tax": Decimal | None,
        "Sgst Tax": Decimal | None,
        "Igst Tax": Decimal | None,
        "Warehouse Id": str,
        "Fulfillment Channel": str,
        "Payment Method Code": str,
        "Bill To City": str,
        "Bill To State": str,
        "Bill To Country": str,
        "Bill To Postalcode": str,
        "Customer Bill To Gstid": str,
        "Customer Ship To Gstid": str,
        "Buyer Name": str,
        "Irn Number": str,
        "Irn Filing Status": str,
    },
    total=False,
)

GST_BUSINESS: Columns[GstBusinessRow] = Columns("GstBusiness")
"""Columns of GET_GST_MTR_B2B_CUSTOM, GST_MTR_B2B."""

GstConsumerRow = TypedDict(
    "GstConsumerRow",
    {
        "Seller Gstin": str,
        "Invoice Number": str,
        "Invoice Date": str,
        "Transaction Type": str,
        "Order Id": str,
        "Shipment Id": str,
        "Shipment Date": str,
        "Order Date": str,
        "Shipment Item Id": str,
        "Quantity": int | None,
        "Item Description": str,
        "Asin": str,
        "Hsn/sac": str,
        "Sku": str,
        "Product Tax Code": str,
        "Bill From City": str,
        "Bill From State": str,
        "Bill From Country": str,
        "Bill From Postal Code": str,
        "Ship From City": str,
        "Ship From State": str,
        "Ship From Country": str,
        "Ship From Postal Code": str,
        "Ship To City": str,
        "Ship To State": str,
        "Ship To Country": str,
        "Ship To Postal Code": str,
        "Invoice Amount": Decimal | None,
        "Tax Exclusive Gross": Decimal | None,
        "Total Tax Amount": Decimal | None,
        "Cgst Rate": Decimal | None,
        "Sgst Rate": Decimal | None,
        "Utgst Rate": Decimal | None,
        "Igst Rate": Decimal | None,
        "Cgst Tax": Decimal | None,
        "Sgst Tax": Decimal | None,
        "Igst Tax": Decimal | None,
        "Warehouse Id": str,
        "Fulfillment Channel": str,
        "Payment Method Code": str,
        "Credit Note No": str,
        "Credit Note Date": str,
    },
    total=False,
)

GST_CONSUMER: Columns[GstConsumerRow] = Columns("GstConsumer")
"""Columns of GET_GST_MTR_B2C_CUSTOM, GST_MTR_B2C."""

ListingCompatibleRow = TypedDict(
    "ListingCompatibleRow",
    {
        "item-name": str,
        "item-description": str,
        "listing-id": str,
        "seller-sku": str,
        "price": Decimal | None,
        "quantity": int | None,
        "open-date": str,
        "image-url": str,
        "item-is-marketplace": str,
        "product-id-type": str,
        "zshop-shipping-fee": str,
        "item-note": str,
        "item-condition": str,
        "zshop-category1": str,
        "zshop-browse-path": str,
        "zshop-storefront-feature": str,
        "asin1": str,
        "asin2": str,
        "asin3": str,
        "will-ship-internationally": str,
        "expedited-shipping": str,
        "zshop-boldface": str,
        "product-id": str,
        "bid-for-featured-placement": str,
        "add-delete": str,
        "pending-quantity": int | None,
    },
    total=False,
)

LISTING_COMPATIBLE: Columns[ListingCompatibleRow] = Columns("ListingCompatible")
"""Columns of GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT."""

ListingLiteRow = TypedDict(
    "ListingLiteRow",
    {
        "seller-sku": str,
        "quantity": int | None,
        "price": Decimal | None,
        "product-id": str,
    },
    total=False,
)

LISTING_LITE: Columns[ListingLiteRow] = Columns("ListingLite")
"""Columns of GET_MERCHANT_LISTINGS_DATA_LITE."""

ListingLiterRow = TypedDict(
    "ListingLiterRow",
    {
        "seller-sku": str,
        "quantity": int | None,
    },
    total=False,
)

LISTING_LITER: Columns[ListingLiterRow] = Columns("ListingLiter")
"""Columns of GET_MERCHANT_LISTINGS_DATA_LITER."""

SuppressedListingRow = TypedDict(
    "SuppressedListingRow",
    {
        "Status": str,
        "Reason": str,
        "SKU": str,
        "ASIN": str,
        "Product name": str,
        "Condition": str,
        "Status Change Date": str,
        "Issue Description": str,
    },
    total=False,
)

SUPPRESSED_LISTING: Columns[SuppressedListingRow] = Columns("SuppressedListing")
"""Columns of GET_MERCHANTS_LISTINGS_FYP_REPORT."""

ListingDefectRow = TypedDict(
    "ListingDefectRow",
    {
        "sku": str,
        "product-name": str,
        "asin": str,
        "field-name": str,
        "alert-type": str,
        "current-value": str,
        "last-updated": str,
        "alert-name": str,
        "status": str,
        "explanation": str,
    },
    total=False,
)

LISTING_DEFECT: Columns[ListingDefectRow] = Columns("ListingDefect")
"""Columns of GET_MERCHANT_LISTINGS_DEFECT_DATA."""

SubscribeForecastRow = TypedDict(
    "SubscribeForecastRow",
    {
        "offer-state": str,
        "snapshot-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "estimated-avg-sns-discount-next-8-weeks": Decimal | None,
        "product-name": str,
        "country": str,
        "active-subscriptions": int | None,
        "week-1-start-date": datetime | None,
        "scheduled-sns-units-week-1": int | None,
        "scheduled-sns-units-week-2": int | None,
        "scheduled-sns-units-week-3": int | None,
        "scheduled-sns-units-week-4": int | None,
        "scheduled-sns-units-week-5": int | None,
        "scheduled-sns-units-week-6": int | None,
        "scheduled-sns-units-week-7": int | None,
        "scheduled-sns-units-week-8": int | None,
    },
    total=False,
)

SUBSCRIBE_FORECAST: Columns[SubscribeForecastRow] = Columns("SubscribeForecast")
"""Columns of GET_FBA_SNS_FORECAST_DATA."""

SubscribePerformanceRow = TypedDict(
    "SubscribePerformanceRow",
    {
        "offer-state": str,
        "snapshot-date": datetime | None,
        "sku": str,
        "fnsku": str,
        "asin": str,
        "product-name": str,
        "country": str,
        "week-1-start-date": datetime | None,
        "sns-units-shipped-week-1": int | None,
        "oos-rate-week-1": Decimal | None,
        "sns-sale-price-week-1": Decimal | None,
        "sns-discount-week-1": Decimal | None,
        "sns-units-shipped-week-2": int | None,
        "oos-rate-week-2": Decimal | None,
        "sns-sale-price-week-2": Decimal | None,
        "sns-discount-week-2": Decimal | None,
    },
    total=False,
)

SUBSCRIBE_PERFORMANCE: Columns[SubscribePerformanceRow] = Columns("SubscribePerformance")
"""Columns of GET_FBA_SNS_PERFORMANCE_DATA."""

OverageFeeRow = TypedDict(
    "OverageFeeRow",
    {
        "charged-date": date | None,
        "country-code": str,
        "storage-type": str,
        "charge-rate": Decimal | None,
        "storage-usage-volume": Decimal | None,
        "storage-limit-volume": Decimal | None,
        "overage-volume": Decimal | None,
        "volume-unit": str,
        "charged-fee-amount": Decimal | None,
        "currency-code": str,
    },
    total=False,
)

OVERAGE_FEE: Columns[OverageFeeRow] = Columns("OverageFee")
"""Columns of GET_FBA_OVERAGE_FEE_CHARGES_DATA."""
