"""What the faults that a request was picked for do to it: before its answer, in place of it, and to it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from spapi_core.sandbox.replies import spoil
from spapi_core.sandbox.replies.fault_answers import fault_answer
from spapi_core.sandbox.server.http import Break

if TYPE_CHECKING:
    from spapi_core.sandbox.answers import Answer
    from spapi_core.sandbox.replies.faults import Fault
    from spapi_core.sandbox.server.passage import Passage
    from spapi_core.sandbox.server.world import World

__all__ = ["play", "play_early", "play_late", "spoiled"]

EARLY = frozenset({"status", "html", "xml", "empty", "throttle", "token-expired", "close", "reset"})


async def play_early(world: World, passage: Passage) -> Answer | None:
    """Play the faults that stand in front of the work; the answer of one that takes its place."""
    for fault in passage.faults:
        if fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
        elif fault.kind == "empty-page":
            passage.empty_page = True
    first = next((fault for fault in passage.faults if fault.kind in EARLY and not fault.carried_out), None)
    return None if first is None else play(world, passage, first)


def play_late(world: World, passage: Passage, answer: Answer) -> Answer:
    """The answer of a fault that is played after the operation was carried out; the operation's own without one."""
    late = next((fault for fault in passage.faults if fault.carried_out and fault.kind in EARLY), None)
    return answer if late is None else play(world, passage, late)


def play(world: World, passage: Passage, fault: Fault) -> Answer:
    """The answer of a fault that stands in the place of an operation's.

    Raises:
        Break: The connection ends without one.
    """
    passage.source = f"fault {fault.kind}"
    if fault.kind in ("close", "reset"):
        raise Break(reset=fault.kind == "reset")
    token = passage.token
    if fault.kind == "token-expired" and token is not None:
        token.expires = min(token.expires, world.clock.now())
    return fault_answer(fault, passage.operation)


def spoiled(world: World, passage: Passage, answer: Answer) -> Answer:
    """An answer as the faults want it: cut text, a value that no model knows, a property left out."""
    for fault in passage.faults:
        changed: Answer | None = None
        if fault.kind == "wrong-json":
            changed = spoil.wrong_json(answer)
        elif passage.match is not None and fault.kind in ("unknown-enum", "missing-required"):
            document = world.catalog.document(passage.match.endpoint.section)
            schema = document.answer_schema(passage.match.endpoint, answer.status)
            change = spoil.unknown_enum if fault.kind == "unknown-enum" else spoil.missing_required
            changed = change(answer, document, schema)
        if changed is not None:
            answer, passage.source = changed, f"fault {fault.kind}"
    return answer
