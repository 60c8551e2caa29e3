"""What the answers and bodies of Shipment Invoicing v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/shipment_invoicing_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AddressTypeEnum(StrEnum):
    """Amazon's `AddressTypeEnum`: part of `Address`."""

    RESIDENTIAL = "Residential"
    COMMERCIAL = "Commercial"


class PaymentMethodEnum(StrEnum):
    """Amazon's `PaymentMethodEnum`: part of `PaymentInformation`."""

    CREDIT_CARD = "CreditCard"
    DEBIT_CARD = "DebitCard"
    PIX = "Pix"
    BANK_SLIP = "BankSlip"
    GIFT_CARD = "GiftCard"
    OTHER = "Other"


class ShipmentInvoiceStatus(StrEnum):
    """Amazon's `ShipmentInvoiceStatus`: part of `ShipmentInvoiceStatusInfo`."""

    PROCESSING = "Processing"
    ACCEPTED = "Accepted"
    ERRORED = "Errored"
    NOT_FOUND = "NotFound"


class Address(Model):
    """Amazon's `Address`: part of `ShipmentDetail`."""

    name: str | None = None
    """`Name`."""
    address_line_1: str | None = None
    """`AddressLine1`."""
    address_line_2: str | None = None
    """`AddressLine2`."""
    address_line_3: str | None = None
    """`AddressLine3`."""
    city: str | None = None
    """`City`."""
    county: str | None = None
    """`County`."""
    district: str | None = None
    """`District`."""
    state_or_region: str | None = None
    """`StateOrRegion`."""
    postal_code: str | None = None
    """`PostalCode`."""
    country_code: str | None = None
    """`CountryCode`."""
    phone: str | None = None
    """`Phone`."""
    address_type: AddressTypeEnum | str | None = None
    """`AddressType`."""
    _wire_ = (
        "Name",
        "AddressLine1",
        "AddressLine2",
        "AddressLine3",
        "City",
        "County",
        "District",
        "StateOrRegion",
        "PostalCode",
        "CountryCode",
        "Phone",
        "AddressType",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "state_or_region",
        "postal_code",
        "country_code",
        "phone",
        "address_type",
    )


class BuyerTaxInfo(Model):
    """Amazon's `BuyerTaxInfo`: part of `ShipmentDetail`."""

    company_legal_name: str | None = None
    """`CompanyLegalName`."""
    taxing_region: str | None = None
    """`TaxingRegion`."""
    tax_classifications: list[TaxClassification] | None = None
    """`TaxClassifications`."""
    _wire_ = ("CompanyLegalName", "TaxingRegion", "TaxClassifications")
    _personal_ = ("company_legal_name", "taxing_region", "tax_classifications")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetInvoiceStatusResponse(Model):
    """Amazon's `GetInvoiceStatusResponse`: answer of getInvoiceStatus; error answer of getInvoiceStatus."""

    payload: ShipmentInvoiceStatusResponse | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetShipmentDetailsResponse(Model):
    """Amazon's `GetShipmentDetailsResponse`: answer of getShipmentDetails; error answer of getShipmentDetails."""

    payload: ShipmentDetail | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class MarketplaceTaxInfo(Model):
    """Amazon's `MarketplaceTaxInfo`: part of `ShipmentDetail`."""

    company_legal_name: str | None = None
    """`CompanyLegalName`."""
    taxing_region: str | None = None
    """`TaxingRegion`."""
    tax_classifications: list[TaxClassification] | None = None
    """`TaxClassifications`."""
    _wire_ = ("CompanyLegalName", "TaxingRegion", "TaxClassifications")
    _personal_ = ("company_legal_name", "taxing_region", "tax_classifications")


class Money(Model):
    """Amazon's `Money`: part of `PaymentInformation`, `ShipmentItem`."""

    currency_code: str | None = None
    """`CurrencyCode`."""
    amount: str | None = None
    """`Amount`."""
    _wire_ = ("CurrencyCode", "Amount")


class PaymentInformation(Model):
    """Amazon's `PaymentInformation`: part of `PaymentInformationList`."""

    payment_method: PaymentMethodEnum | str | None = None
    """`PaymentMethod`."""
    acquirer_id: str | None = None
    """`AcquirerId`."""
    card_brand: str | None = None
    """`CardBrand`."""
    payment_value: Money | None = None
    """`PaymentValue`."""
    authorization_code: str | None = None
    """`AuthorizationCode`."""
    _wire_ = ("PaymentMethod", "AcquirerId", "CardBrand", "PaymentValue", "AuthorizationCode")
    _personal_ = ("authorization_code",)


class ShipmentDetail(Model):
    """Amazon's `ShipmentDetail`: part of `GetShipmentDetailsResponse`."""

    warehouse_id: str | None = None
    """`WarehouseId`."""
    amazon_order_id: str | None = None
    """`AmazonOrderId`."""
    amazon_shipment_id: str | None = None
    """`AmazonShipmentId`."""
    purchase_date: datetime | None = None
    """`PurchaseDate`: ISO 8601 instant."""
    shipping_address: Address | None = None
    """`ShippingAddress`."""
    payment_method_details: list[str] | None = None
    """`PaymentMethodDetails`."""
    payments: list[PaymentInformation] | None = None
    """`Payments`."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    seller_id: str | None = None
    """`SellerId`."""
    buyer_name: str | None = None
    """`BuyerName`."""
    buyer_county: str | None = None
    """`BuyerCounty`."""
    buyer_tax_info: BuyerTaxInfo | None = None
    """`BuyerTaxInfo`."""
    marketplace_tax_info: MarketplaceTaxInfo | None = None
    """`MarketplaceTaxInfo`."""
    seller_display_name: str | None = None
    """`SellerDisplayName`."""
    shipment_items: list[ShipmentItem] | None = None
    """`ShipmentItems`."""
    _wire_ = (
        "WarehouseId",
        "AmazonOrderId",
        "AmazonShipmentId",
        "PurchaseDate",
        "ShippingAddress",
        "PaymentMethodDetails",
        "Payments",
        "MarketplaceId",
        "SellerId",
        "BuyerName",
        "BuyerCounty",
        "BuyerTaxInfo",
        "MarketplaceTaxInfo",
        "SellerDisplayName",
        "ShipmentItems",
    )
    _personal_ = ("shipping_address", "buyer_name", "buyer_county", "buyer_tax_info")


class ShipmentInvoiceStatusInfo(Model):
    """Amazon's `ShipmentInvoiceStatusInfo`: part of `ShipmentInvoiceStatusResponse`."""

    amazon_shipment_id: str | None = None
    """`AmazonShipmentId`."""
    invoice_status: ShipmentInvoiceStatus | str | None = None
    """`InvoiceStatus`."""
    _wire_ = ("AmazonShipmentId", "InvoiceStatus")


class ShipmentInvoiceStatusResponse(Model):
    """Amazon's `ShipmentInvoiceStatusResponse`: part of `GetInvoiceStatusResponse`."""

    shipments: ShipmentInvoiceStatusInfo | None = None
    """`Shipments`."""
    _wire_ = ("Shipments",)


class ShipmentItem(Model):
    """Amazon's `ShipmentItem`: part of `ShipmentItems`."""

    asin: str | None = None
    """`ASIN`."""
    seller_sku: str | None = None
    """`SellerSKU`."""
    order_item_id: str | None = None
    """`OrderItemId`."""
    title: str | None = None
    """`Title`."""
    quantity_ordered: float | None = None
    """`QuantityOrdered`."""
    item_price: Money | None = None
    """`ItemPrice`."""
    shipping_price: Money | None = None
    """`ShippingPrice`."""
    gift_wrap_price: Money | None = None
    """`GiftWrapPrice`."""
    shipping_discount: Money | None = None
    """`ShippingDiscount`."""
    promotion_discount: Money | None = None
    """`PromotionDiscount`."""
    serial_numbers: list[str] | None = None
    """`SerialNumbers`."""
    _wire_ = (
        "ASIN",
        "SellerSKU",
        "OrderItemId",
        "Title",
        "QuantityOrdered",
        "ItemPrice",
        "ShippingPrice",
        "GiftWrapPrice",
        "ShippingDiscount",
        "PromotionDiscount",
        "SerialNumbers",
    )


class SubmitInvoiceRequest(Model):
    """Amazon's `SubmitInvoiceRequest`: body of submitInvoice."""

    invoice_content: str
    """`InvoiceContent`: base64."""
    content_md5_value: str
    """`ContentMD5Value`."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    _wire_ = ("InvoiceContent", "ContentMD5Value", "MarketplaceId")
    _personal_ = ("invoice_content",)


class SubmitInvoiceResponse(Model):
    """Amazon's `SubmitInvoiceResponse`: answer of submitInvoice; error answer of submitInvoice."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class TaxClassification(Model):
    """Amazon's `TaxClassification`: part of `TaxClassificationList`."""

    name: str | None = None
    """`Name`."""
    value: str | None = None
    """`Value`."""
    _wire_ = ("Name", "Value")
    _personal_ = ("name",)


Blob = str
"""Amazon's `Blob`: part of `SubmitInvoiceRequest`.

Base64.
"""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `GetInvoiceStatusResponse`, `GetShipmentDetailsResponse`, `SubmitInvoiceResponse`.
"""

PaymentInformationList = list[PaymentInformation]
"""Amazon's `PaymentInformationList`: part of `ShipmentDetail`."""

PaymentMethodDetailItemList = list[str]
"""Amazon's `PaymentMethodDetailItemList`: part of `ShipmentDetail`."""

SerialNumbersList = list[str]
"""Amazon's `SerialNumbersList`: part of `ShipmentItem`."""

ShipmentItems = list[ShipmentItem]
"""Amazon's `ShipmentItems`: part of `ShipmentDetail`."""

TaxClassificationList = list[TaxClassification]
"""Amazon's `TaxClassificationList`: part of `BuyerTaxInfo`, `MarketplaceTaxInfo`."""

SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "AddressTypeEnum": AddressTypeEnum,
    "Blob": Blob,
    "BuyerTaxInfo": BuyerTaxInfo,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetInvoiceStatusResponse": GetInvoiceStatusResponse,
    "GetShipmentDetailsResponse": GetShipmentDetailsResponse,
    "MarketplaceTaxInfo": MarketplaceTaxInfo,
    "Money": Money,
    "PaymentInformation": PaymentInformation,
    "PaymentInformationList": PaymentInformationList,
    "PaymentMethodDetailItemList": PaymentMethodDetailItemList,
    "PaymentMethodEnum": PaymentMethodEnum,
    "SerialNumbersList": SerialNumbersList,
    "ShipmentDetail": ShipmentDetail,
    "ShipmentInvoiceStatus": ShipmentInvoiceStatus,
    "ShipmentInvoiceStatusInfo": ShipmentInvoiceStatusInfo,
    "ShipmentInvoiceStatusResponse": ShipmentInvoiceStatusResponse,
    "ShipmentItem": ShipmentItem,
    "ShipmentItems": ShipmentItems,
    "SubmitInvoiceRequest": SubmitInvoiceRequest,
    "SubmitInvoiceResponse": SubmitInvoiceResponse,
    "TaxClassification": TaxClassification,
    "TaxClassificationList": TaxClassificationList,
}
"""Amazon's schema name -> the class or type here."""
