"""Read the selling partner's support cases, and what was written and said in them.

`SupportV20250201` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/support_v2025_02_01.json; changes by hand are found and undone.
"""

from .client import AsyncSupportV20250201, SupportV20250201

__all__ = ["AsyncSupportV20250201", "SupportV20250201"]
