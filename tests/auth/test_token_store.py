"""A store of tokens in use: it may be none, it may be away; both halves."""

from __future__ import annotations

import inspect
import logging
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Literal

import pytest

from spapi_core.auth import AsyncFileStore, FileStore, Secret
from spapi_core.auth.token_store_aio import AsyncKeptTokens
from spapi_core.auth.token_store_sync import KeptTokens
from spapi_core.auth.tokens import Token, granted
from spapi_core.errors import StoreError
from tests.auth.doubles import Hands

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

pytestmark = pytest.mark.anyio


class Away:
    """A store that can be switched off, and keeps what was asked of it."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.is_away = True
        self.asked: list[str] = []

    def _do(self, what: str) -> Any:
        self.asked.append(what)
        if self.is_away:
            raise StoreError("away")

        async def none() -> None: ...

        return none() if self.is_async else None

    def read(self, _: str) -> Any:
        return self._do("read")

    def write(self, *_: Any) -> Any:
        return self._do("write")

    def remove(self, *_: Any) -> Any:
        return self._do("remove")

    def lock(self, _: str) -> Any:
        @contextmanager
        def plain() -> Iterator[None]:
            self.asked.append("lock")
            if self.is_away:
                raise StoreError("away")
            yield

        @asynccontextmanager
        async def task() -> AsyncIterator[None]:
            with plain():
                yield

        return task() if self.is_async else plain()


class Kept:
    """`KeptTokens` or `AsyncKeptTokens` behind one face."""

    def __init__(self, kind: str, store: Any, on_error: Literal["local", "raise"], hands: Hands) -> None:
        made = KeptTokens if kind == "sync" else AsyncKeptTokens
        self.kept: Any = made(store, on_error, hands.clock())

    async def do(self, name: str, *given: Any) -> Any:
        """The answer of a method."""
        answer = getattr(self.kept, name)(*given)
        return await answer if inspect.isawaitable(answer) else answer

    async def alone(self, key: str) -> bool:
        """Whether what is done under the lock was done."""
        held = self.kept.alone(key)
        if hasattr(held, "__aenter__"):
            async with held:
                return True
        with held:
            return True


def token(hands: Hands) -> Token:
    return granted(Secret("one"), 3600.0, hands.clock())


async def test_without_a_store_nothing_is_kept_or_waited_for(kind: str, hands: Hands) -> None:
    """And nothing is lost."""
    kept = Kept(kind, None, "raise", hands)
    await kept.do("write", "k", token(hands))
    await kept.do("remove", "k", None)
    assert (await kept.do("read", "k"), await kept.alone("k")) == (None, True)
    assert (kept.kept.is_lost, kept.kept.takes_restricted) == (False, True)


async def test_a_token_comes_back_with_what_is_left_of_it(kind: str, hands: Hands, tmp_path: Path) -> None:
    """Until it is removed by its value."""
    store = FileStore(tmp_path) if kind == "sync" else AsyncFileStore(tmp_path)
    kept = Kept(kind, store, "raise", hands)
    await kept.do("write", "k", token(hands))
    found = await kept.do("read", "k")
    assert (found.secret.reveal(), 3590 < found.left(hands.clock()) <= 3600) == ("one", True)
    await kept.do("remove", "k", "other")
    assert await kept.do("read", "k") is not None
    await kept.do("remove", "k", "one")
    assert await kept.do("read", "k") is None


async def test_a_store_that_is_away_is_said_once_and_left_alone_until_it_is_read(
    kind: str, hands: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing is written to it or locked in it; what is read there shows that it is back."""
    store = Away(kind != "sync")
    kept = Kept(kind, store, "local", hands)
    assert (await kept.do("read", "k"), kept.kept.is_lost) == (None, True)
    await kept.do("write", "k", token(hands))
    assert await kept.alone("k")
    await kept.do("remove", "k", None)
    assert store.asked == ["read", "remove"]
    assert [each.levelno for each in caplog.records] == [logging.WARNING]
    store.is_away = False
    assert (await kept.do("read", "k"), kept.kept.is_lost) == (None, False)
    await kept.do("write", "k", token(hands))
    assert await kept.alone("k")
    assert store.asked == ["read", "remove", "read", "write", "lock"]


@pytest.mark.parametrize(("name", "given"), [("read", ["k"]), ("write", ["k", None]), ("remove", ["k", None])])
async def test_who_wants_errors_gets_them(kind: str, hands: Hands, name: str, given: list[Any]) -> None:
    """Each time, from each step."""
    kept = Kept(kind, Away(kind != "sync"), "raise", hands)
    known = [token(hands) if name == "write" and each is None else each for each in given]
    for _ in range(2):
        with pytest.raises(StoreError, match="away"):
            await kept.do(name, *known)
        with pytest.raises(StoreError, match="away"):
            await kept.alone("k")


async def test_a_store_says_whether_it_takes_restricted_tokens(kind: str, hands: Hands, tmp_path: Path) -> None:
    """One that says nothing takes them."""
    made = FileStore if kind == "sync" else AsyncFileStore
    assert Kept(kind, made(tmp_path), "raise", hands).kept.takes_restricted
    assert not Kept(kind, made(tmp_path, restricted=False), "raise", hands).kept.takes_restricted
    assert Kept(kind, Away(is_async=True), "raise", hands).kept.takes_restricted
