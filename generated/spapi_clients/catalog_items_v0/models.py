"""What the answers and bodies of Catalog Items v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/catalog_items_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class Categories(Model):
    """Amazon's `Categories`: part of `ListOfCategories`."""

    product_category_id: str | None = None
    """`ProductCategoryId`."""
    product_category_name: str | None = None
    """`ProductCategoryName`."""
    parent: dict[str, Any] | None = None
    """`parent`."""
    _wire_ = ("ProductCategoryId", "ProductCategoryName", "parent")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ListCatalogCategoriesResponse(Model):
    """Amazon's `ListCatalogCategoriesResponse`.

    Used as answer of listCatalogCategories; error answer of listCatalogCategories.
    """

    payload: list[Categories] | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `ListCatalogCategoriesResponse`."""

ListOfCategories = list[Categories]
"""Amazon's `ListOfCategories`: part of `ListCatalogCategoriesResponse`."""

SCHEMAS: dict[str, Any] = {
    "Categories": Categories,
    "Error": Error,
    "ErrorList": ErrorList,
    "ListCatalogCategoriesResponse": ListCatalogCategoriesResponse,
    "ListOfCategories": ListOfCategories,
}
"""Amazon's schema name -> the class or type here."""
