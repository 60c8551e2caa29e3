"""A program that forks while its connections are open: for test_connections, in a process of its own.

Arguments: the library, the URL of a server that answers with the path it was asked, a file of certificates or "-", "sync"
or "async", and "idle" or "busy": with threads that go on calling. Prints what became of parent and children as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import sys
import threading
import traceback
from typing import Any

from spapi_core.errors import ConfigurationError
from spapi_core.wire.http import HTTP, AsyncHTTP

ROUNDS, WORKERS, CALLS, BUSY = 2, 4, 10, 4
LONGEST = 60


def crossed(http: HTTP, base: str, tag: str) -> int:
    """How many answers were not for the request that was sent."""
    found = [http.send("GET", f"{base}{tag}-{number}", {}, None).content for number in range(CALLS)]
    return sum(body != f"/{tag}-{number}".encode() for number, body in enumerate(found))


async def crossed_async(http: AsyncHTTP, base: str, tag: str) -> int:
    """The same, side by side."""
    found = await asyncio.gather(*(http.send("GET", f"{base}{tag}-{number}", {}, None) for number in range(CALLS)))
    return sum(each.content != f"/{tag}-{number}".encode() for number, each in enumerate(found))


def child(work: Any) -> int:
    """Fork; the child does the work and ends with the number of crossed answers, or 99."""
    number = os.fork()
    if number:
        return number
    code = 99
    try:
        threading.Timer(LONGEST, os._exit, (98,)).start()
        code = work()
    except BaseException:  # noqa: BLE001 - whatever it is, the parent has to hear of it
        traceback.print_exc()
    finally:
        os._exit(code)


def ended(number: int) -> int:
    """The exit code of a child."""
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])


def main() -> None:
    """Fork again and again, calling on both sides."""
    library, base, certificates, half, mood = sys.argv[1:]
    verify: ssl.SSLContext | bool = True if certificates == "-" else ssl.create_default_context(cafile=certificates)
    if half == "own":
        sys.stdout.write(json.dumps(own(library, base)))
        return
    sync, many = HTTP(library=library, verify=verify), AsyncHTTP(library=library, verify=verify)

    def run(tag: str) -> int:
        return crossed(sync, base, tag) if half == "sync" else asyncio.run(crossed_async(many, base, tag))

    wrong = [run("first")]
    stop = threading.Event()

    def noise(name: int) -> None:
        while not stop.is_set():
            wrong.append(run(f"noise{name}"))

    threads = [threading.Thread(target=noise, args=(name,)) for name in range(BUSY if mood == "busy" else 0)]
    for thread in threads:
        thread.start()
    codes: list[int] = []
    for turn in range(ROUNDS):
        children = [child(lambda name=f"child{turn}.{worker}": run(name)) for worker in range(WORKERS)]
        wrong.append(run(f"parent{turn}"))
        codes += [ended(number) for number in children]
    stop.set()
    for thread in threads:
        thread.join()
    inside = [asyncio.run(within_a_loop(many, base))] if half == "async" else []
    sync.close()
    sys.stdout.write(json.dumps({"children": codes + inside, "crossed": sum(wrong)}))


async def within_a_loop(http: AsyncHTTP, base: str) -> int:
    """Fork inside a running loop whose connections are open; the child runs one of its own."""
    await crossed_async(http, base, "before")
    number = child(lambda: asyncio.run(crossed_async(http, base, "inside")))
    return await asyncio.to_thread(ended, number) + await crossed_async(http, base, "after")


def own(library: str, base: str) -> dict[str, str]:
    """A client of the caller's own on the other side of a fork."""
    api = __import__(library)
    with api.Client() as client:
        http = HTTP(client)
        http.send("GET", base, {}, None)
        reading, writing = os.pipe()

        def work() -> int:
            try:
                http.send("GET", base, {}, None)
            except ConfigurationError as error:
                os.write(writing, str(error).encode())
            return 0

        ended(child(work))
        os.close(writing)
        with os.fdopen(reading) as said:
            return {"error": said.read()}


if __name__ == "__main__":
    main()
