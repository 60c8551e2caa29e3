"""What the answers and bodies of Solicitations v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/solicitations_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class CreateProductReviewAndSellerFeedbackSolicitationResponse(Model):
    """Amazon's `CreateProductReviewAndSellerFeedbackSolicitationResponse`.

    Used as answer of createProductReviewAndSellerFeedbackSolicitation; error answer of
    createProductReviewAndSellerFeedbackSolicitation.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetSchemaResponse(Model):
    """Amazon's `GetSchemaResponse`: part of `GetSolicitationActionResponseEmbedded`."""

    links: GetSchemaResponseLinks | None = None
    """`_links`."""
    payload: dict[str, Any] | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("_links", "payload", "errors")


class GetSchemaResponseLinks(Model):
    """Part of `GetSchemaResponse`; inline in Amazon's model."""

    self_: LinkObject
    """`self`."""
    _wire_ = ("self",)


class GetSolicitationActionResponse(Model):
    """Amazon's `GetSolicitationActionResponse`: part of `GetSolicitationActionsForOrderResponseEmbedded`."""

    links: GetSolicitationActionResponseLinks | None = None
    """`_links`."""
    embedded: GetSolicitationActionResponseEmbedded | None = None
    """`_embedded`."""
    payload: SolicitationsAction | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("_links", "_embedded", "payload", "errors")


class GetSolicitationActionResponseLinks(Model):
    """Part of `GetSolicitationActionResponse`; inline in Amazon's model."""

    self_: LinkObject
    """`self`."""
    schema: LinkObject
    """`schema`."""
    _wire_ = ("self", "schema")


class GetSolicitationActionResponseEmbedded(Model):
    """Part of `GetSolicitationActionResponse`; inline in Amazon's model."""

    schema: GetSchemaResponse | None = None
    """`schema`."""
    _wire_ = ("schema",)


class GetSolicitationActionsForOrderResponse(Model):
    """Amazon's `GetSolicitationActionsForOrderResponse`.

    Used as answer of getSolicitationActionsForOrder; error answer of getSolicitationActionsForOrder.
    """

    links: GetSolicitationActionsForOrderResponseLinks | None = None
    """`_links`."""
    embedded: GetSolicitationActionsForOrderResponseEmbedded | None = None
    """`_embedded`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("_links", "_embedded", "errors")


class GetSolicitationActionsForOrderResponseLinks(Model):
    """Part of `GetSolicitationActionsForOrderResponse`; inline in Amazon's model."""

    self_: LinkObject
    """`self`."""
    actions: list[LinkObject]
    """`actions`."""
    _wire_ = ("self", "actions")


class GetSolicitationActionsForOrderResponseEmbedded(Model):
    """Part of `GetSolicitationActionsForOrderResponse`; inline in Amazon's model."""

    actions: list[GetSolicitationActionResponse]
    """`actions`."""
    _wire_ = ("actions",)


class LinkObject(Model):
    """Amazon's `LinkObject`.

    Used as part of `GetSchemaResponseLinks`, `GetSolicitationActionResponseLinks`,
    `GetSolicitationActionsForOrderResponseLinks`.
    """

    href: str
    """`href`."""
    name: str | None = None
    """`name`."""
    _wire_ = ("href", "name")
    _personal_ = ()


class SolicitationsAction(Model):
    """Amazon's `SolicitationsAction`: part of `GetSolicitationActionResponse`."""

    name: str
    """`name`."""
    _wire_ = ("name",)
    _personal_ = ()


ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `CreateProductReviewAndSellerFeedbackSolicitationResponse`, `GetSchemaResponse`,
`GetSolicitationActionResponse` and 1 more.
"""

Schema = dict[str, Any]
"""Amazon's `Schema`: part of `GetSchemaResponse`."""

SCHEMAS: dict[str, Any] = {
    "CreateProductReviewAndSellerFeedbackSolicitationResponse": CreateProductReviewAndSellerFeedbackSolicitationResponse,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetSchemaResponse": GetSchemaResponse,
    "GetSolicitationActionResponse": GetSolicitationActionResponse,
    "GetSolicitationActionsForOrderResponse": GetSolicitationActionsForOrderResponse,
    "LinkObject": LinkObject,
    "Schema": Schema,
    "SolicitationsAction": SolicitationsAction,
}
"""Amazon's schema name -> the class or type here."""
