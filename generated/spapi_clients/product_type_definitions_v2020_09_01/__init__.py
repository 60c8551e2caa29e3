"""Find product types and the JSON schema a listing of each has to meet.

`ProductTypeDefinitionsV20200901` has one method per operation; `operations` builds their calls, `models` holds
their types.
Written by `python -m codegen generate` from models/product_type_definitions_v2020_09_01.json; changes by hand are
found and undone.
"""

from .client import AsyncProductTypeDefinitionsV20200901, ProductTypeDefinitionsV20200901

__all__ = ["AsyncProductTypeDefinitionsV20200901", "ProductTypeDefinitionsV20200901"]
