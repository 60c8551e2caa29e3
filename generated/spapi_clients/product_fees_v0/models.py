"""What the answers and bodies of Product Fees v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/product_fees_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class IdType(StrEnum):
    """Amazon's `IdType`: part of `FeesEstimateByIdRequest`, `FeesEstimateIdentifier`."""

    ASIN = "ASIN"
    SELLER_SKU = "SellerSKU"


class OptionalFulfillmentProgram(StrEnum):
    """Amazon's `OptionalFulfillmentProgram`: part of `FeesEstimateIdentifier`, `FeesEstimateRequest`."""

    FBA_CORE = "FBA_CORE"
    FBA_SNL = "FBA_SNL"
    FBA_EFN = "FBA_EFN"


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`, `GetMyFeesEstimatesErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class FeeDetail(Model):
    """Amazon's `FeeDetail`: part of `FeeDetailList`."""

    fee_type: str
    """`FeeType`."""
    fee_amount: MoneyType
    """`FeeAmount`."""
    final_fee: MoneyType
    """`FinalFee`."""
    fee_promotion: MoneyType | None = None
    """`FeePromotion`."""
    tax_amount: MoneyType | None = None
    """`TaxAmount`."""
    included_fee_detail_list: list[IncludedFeeDetail] | None = None
    """`IncludedFeeDetailList`."""
    _wire_ = ("FeeType", "FeeAmount", "FinalFee", "FeePromotion", "TaxAmount", "IncludedFeeDetailList")


class FeesEstimate(Model):
    """Amazon's `FeesEstimate`: part of `FeesEstimateResult`."""

    time_of_fees_estimation: datetime
    """`TimeOfFeesEstimation`: ISO 8601 instant."""
    total_fees_estimate: MoneyType | None = None
    """`TotalFeesEstimate`."""
    fee_detail_list: list[FeeDetail] | None = None
    """`FeeDetailList`."""
    _wire_ = ("TimeOfFeesEstimation", "TotalFeesEstimate", "FeeDetailList")


class FeesEstimateByIdRequest(Model):
    """Amazon's `FeesEstimateByIdRequest`: part of `GetMyFeesEstimatesRequest`."""

    id_type: IdType | str
    """`IdType`."""
    id_value: str
    """`IdValue`."""
    fees_estimate_request: FeesEstimateRequest | None = None
    """`FeesEstimateRequest`."""
    _wire_ = ("IdType", "IdValue", "FeesEstimateRequest")


class FeesEstimateError(Model):
    """Amazon's `FeesEstimateError`: part of `FeesEstimateResult`."""

    type_: str
    """`Type`."""
    code: str
    """`Code`."""
    message: str
    """`Message`."""
    detail: list[dict[str, Any]]
    """`Detail`."""
    _wire_ = ("Type", "Code", "Message", "Detail")


class FeesEstimateIdentifier(Model):
    """Amazon's `FeesEstimateIdentifier`: part of `FeesEstimateResult`."""

    marketplace_id: str | None = None
    """`MarketplaceId`."""
    seller_id: str | None = None
    """`SellerId`."""
    id_type: IdType | str | None = None
    """`IdType`."""
    id_value: str | None = None
    """`IdValue`."""
    is_amazon_fulfilled: bool | None = None
    """`IsAmazonFulfilled`."""
    price_to_estimate_fees: PriceToEstimateFees | None = None
    """`PriceToEstimateFees`."""
    seller_input_identifier: str | None = None
    """`SellerInputIdentifier`."""
    optional_fulfillment_program: OptionalFulfillmentProgram | str | None = None
    """`OptionalFulfillmentProgram`."""
    _wire_ = (
        "MarketplaceId",
        "SellerId",
        "IdType",
        "IdValue",
        "IsAmazonFulfilled",
        "PriceToEstimateFees",
        "SellerInputIdentifier",
        "OptionalFulfillmentProgram",
    )


class FeesEstimateRequest(Model):
    """Amazon's `FeesEstimateRequest`: part of `FeesEstimateByIdRequest`, `GetMyFeesEstimateRequest`."""

    marketplace_id: str
    """`MarketplaceId`."""
    price_to_estimate_fees: PriceToEstimateFees
    """`PriceToEstimateFees`."""
    identifier: str
    """`Identifier`."""
    is_amazon_fulfilled: bool | None = None
    """`IsAmazonFulfilled`."""
    optional_fulfillment_program: OptionalFulfillmentProgram | str | None = None
    """`OptionalFulfillmentProgram`."""
    _wire_ = ("MarketplaceId", "PriceToEstimateFees", "Identifier", "IsAmazonFulfilled", "OptionalFulfillmentProgram")


class FeesEstimateResult(Model):
    """Amazon's `FeesEstimateResult`: part of `GetMyFeesEstimateResult`, `GetMyFeesEstimatesResponse`."""

    status: str | None = None
    """`Status`."""
    fees_estimate_identifier: FeesEstimateIdentifier | None = None
    """`FeesEstimateIdentifier`."""
    fees_estimate: FeesEstimate | None = None
    """`FeesEstimate`."""
    error: FeesEstimateError | None = None
    """`Error`."""
    _wire_ = ("Status", "FeesEstimateIdentifier", "FeesEstimate", "Error")


class GetMyFeesEstimateRequest(Model):
    """Amazon's `GetMyFeesEstimateRequest`: body of getMyFeesEstimateForASIN, getMyFeesEstimateForSKU."""

    fees_estimate_request: FeesEstimateRequest | None = None
    """`FeesEstimateRequest`."""
    _wire_ = ("FeesEstimateRequest",)


class GetMyFeesEstimateResponse(Model):
    """Amazon's `GetMyFeesEstimateResponse`.

    Used as answer of getMyFeesEstimateForASIN, getMyFeesEstimateForSKU; error answer of getMyFeesEstimateForASIN,
    getMyFeesEstimateForSKU.
    """

    payload: GetMyFeesEstimateResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetMyFeesEstimateResult(Model):
    """Amazon's `GetMyFeesEstimateResult`: part of `GetMyFeesEstimateResponse`."""

    fees_estimate_result: FeesEstimateResult | None = None
    """`FeesEstimateResult`."""
    _wire_ = ("FeesEstimateResult",)


class GetMyFeesEstimatesErrorList(Model):
    """Amazon's `GetMyFeesEstimatesErrorList`: error answer of getMyFeesEstimates."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class IncludedFeeDetail(Model):
    """Amazon's `IncludedFeeDetail`: part of `IncludedFeeDetailList`."""

    fee_type: str
    """`FeeType`."""
    fee_amount: MoneyType
    """`FeeAmount`."""
    final_fee: MoneyType
    """`FinalFee`."""
    fee_promotion: MoneyType | None = None
    """`FeePromotion`."""
    tax_amount: MoneyType | None = None
    """`TaxAmount`."""
    _wire_ = ("FeeType", "FeeAmount", "FinalFee", "FeePromotion", "TaxAmount")


class MoneyType(Model):
    """Amazon's `MoneyType`: part of `FeeDetail`, `FeesEstimate`, `IncludedFeeDetail` and 2 more."""

    currency_code: str | None = None
    """`CurrencyCode`."""
    amount: decimal.Decimal | None = None
    """`Amount`."""
    _wire_ = ("CurrencyCode", "Amount")


class Points(Model):
    """Amazon's `Points`: part of `PriceToEstimateFees`."""

    points_number: int | None = None
    """`PointsNumber`."""
    points_monetary_value: MoneyType | None = None
    """`PointsMonetaryValue`."""
    _wire_ = ("PointsNumber", "PointsMonetaryValue")


class PriceToEstimateFees(Model):
    """Amazon's `PriceToEstimateFees`: part of `FeesEstimateIdentifier`, `FeesEstimateRequest`."""

    listing_price: MoneyType
    """`ListingPrice`."""
    shipping: MoneyType | None = None
    """`Shipping`."""
    points: Points | None = None
    """`Points`."""
    _wire_ = ("ListingPrice", "Shipping", "Points")


ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `GetMyFeesEstimateResponse`."""

FeeDetailList = list[FeeDetail]
"""Amazon's `FeeDetailList`: part of `FeesEstimate`."""

FeesEstimateErrorDetail = list[dict[str, Any]]
"""Amazon's `FeesEstimateErrorDetail`: part of `FeesEstimateError`."""

GetMyFeesEstimatesRequest = list[FeesEstimateByIdRequest]
"""Amazon's `GetMyFeesEstimatesRequest`: body of getMyFeesEstimates."""

GetMyFeesEstimatesResponse = list[FeesEstimateResult]
"""Amazon's `GetMyFeesEstimatesResponse`: answer of getMyFeesEstimates."""

IncludedFeeDetailList = list[IncludedFeeDetail]
"""Amazon's `IncludedFeeDetailList`: part of `FeeDetail`."""

SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "FeeDetail": FeeDetail,
    "FeeDetailList": FeeDetailList,
    "FeesEstimate": FeesEstimate,
    "FeesEstimateByIdRequest": FeesEstimateByIdRequest,
    "FeesEstimateError": FeesEstimateError,
    "FeesEstimateErrorDetail": FeesEstimateErrorDetail,
    "FeesEstimateIdentifier": FeesEstimateIdentifier,
    "FeesEstimateRequest": FeesEstimateRequest,
    "FeesEstimateResult": FeesEstimateResult,
    "GetMyFeesEstimateRequest": GetMyFeesEstimateRequest,
    "GetMyFeesEstimateResponse": GetMyFeesEstimateResponse,
    "GetMyFeesEstimateResult": GetMyFeesEstimateResult,
    "GetMyFeesEstimatesErrorList": GetMyFeesEstimatesErrorList,
    "GetMyFeesEstimatesRequest": GetMyFeesEstimatesRequest,
    "GetMyFeesEstimatesResponse": GetMyFeesEstimatesResponse,
    "IdType": IdType,
    "IncludedFeeDetail": IncludedFeeDetail,
    "IncludedFeeDetailList": IncludedFeeDetailList,
    "MoneyType": MoneyType,
    "OptionalFulfillmentProgram": OptionalFulfillmentProgram,
    "Points": Points,
    "PriceToEstimateFees": PriceToEstimateFees,
}
"""Amazon's schema name -> the class or type here."""
