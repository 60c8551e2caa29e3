"""The sync halves of the core, made from the async ones.

What waits is written once, for asyncio, in a module `aio.py`, `..._aio.py` or in a folder `aio/`; its half for threads
stands beside it under the same name with `sync`. The rules are in `rules.toml`; `python -m codegen halves` applies them.
"""
