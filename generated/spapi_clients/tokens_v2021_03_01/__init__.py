"""Get restricted data tokens, the key to buyers' personal data.

`TokensV20210301` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/tokens_v2021_03_01.json; changes by hand are found and undone.
"""

from .client import AsyncTokensV20210301, TokensV20210301

__all__ = ["AsyncTokensV20210301", "TokensV20210301"]
