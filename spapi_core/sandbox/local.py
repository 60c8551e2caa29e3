"""A sandbox in the same process: its own thread, a free port on loopback, gone at the end of the `with` block."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from spapi_core.sandbox.replies.chosen import Choice
from spapi_core.sandbox.replies.faults import Fault
from spapi_core.sandbox.server.control.next_answers import known
from spapi_core.sandbox.server.handler import Sandbox
from spapi_core.sandbox.server.hosts import DOCUMENTS
from spapi_core.sandbox.server.listen import Listening, check_host
from spapi_core.sandbox.server.messages import MOST_DELAY, MOST_DUPLICATES, Manner
from spapi_core.sandbox.server.settings import Settings, read_endpoint, read_seed, read_start
from spapi_core.sandbox.server.thread import ServerThread
from spapi_core.sandbox.world.accounts_file import AccountsFileError, read_accounts
from spapi_core.sandbox.world.marketplaces import REGIONS
from spapi_core.sandbox.world.seed import Seed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from types import TracebackType

    from spapi_core.sandbox.world.seed import Seed

__all__ = ["LocalSandbox"]

T = TypeVar("T")


class LocalSandbox:
    """A running sandbox for the time of a `with` block.

    Args:
        stateful: The everyday flows of operations that are static at Amazon remember what was done.
        plans: "production", "sandbox" or "none": which usage plans hold.
        time_scale: Sandbox seconds in a real second.
        start: Sandbox time at the beginning: seconds since 1970, a datetime or ISO 8601, UTC where it names no zone;
            None for the wall clock's. With it the data of a seed has the same dates each time.
        accounts: A configuration, or the file with it; None accepts everybody.
        seed: The data on demand: a number, entries, a `Seed`, or the file with it.
        faults: Faults that are on from the beginning.
        region: Region that this sandbox is; None for all of them.
        enforce_restricted: Personal data needs a restricted data token; None for yes when stateful.
        host: Address to listen on.
        port: 0 for a free one.
        allow_remote: The address may be another one than loopback.
        patience: Seconds that a request's head may take, and its body again.
        models: Folder of the distilled models; None for those of the package.
        sqs_endpoint: URL of what speaks SQS, e.g. moto's server: subscribed changes (an order, a listing, a report or feed that
            is done) are sent into the destination's queue there; None sends none. Needs boto3.
        tls: Speak https, with a certificate authority made at the start (`ca_file`).
        proxy: Listen as a proxy too (`proxy_url`), where calls to Amazon's hosts end in the sandbox and those to every
            other host are refused; makes the certificate authority as well.
        proxy_port: Of the proxy; 0 for a free one.
        ca_file: Where the authority's certificate is written; None for a temporary file.

    Raises:
        ConfigurationError: An argument or a file is wrong.
    """

    def __init__(  # noqa: PLR0913 - the settings of a sandbox
        self,
        *,
        stateful: bool = False,
        plans: str = "production",
        time_scale: float = 1.0,
        start: float | str | datetime | None = None,
        accounts: Mapping[str, Any] | Path | None = None,
        seed: Seed | Mapping[str, Any] | Path | int | None = None,
        faults: Sequence[Fault | Mapping[str, Any]] = (),
        region: str | None = None,
        enforce_restricted: bool | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        allow_remote: bool = False,
        patience: float = 30.0,
        models: Path | None = None,
        sqs_endpoint: str | None = None,
        tls: bool = False,
        proxy: bool = False,
        proxy_port: int = 0,
        ca_file: Path | None = None,
    ) -> None:
        check_host(host, allow_remote=allow_remote)
        if region is not None and region not in REGIONS:
            raise AccountsFileError(f"region is one of {', '.join(REGIONS)}, not {region!r}")
        settings = Settings(
            stateful=stateful,
            plans=plans,
            time_scale=time_scale,
            start=read_start(start),
            accounts=read_accounts(accounts) if isinstance(accounts, Path) else accounts,
            seed=read_seed(seed),
            faults=[fault if isinstance(fault, Fault) else Fault.of(fault) for fault in faults],
            region=region,
            enforce_restricted=enforce_restricted,
            patience=patience,
            models=models,
            sqs_endpoint=read_endpoint(sqs_endpoint),
            document_host=DOCUMENTS if proxy else None,
        )
        self.sandbox = Sandbox(settings)
        self._listening = Listening(host=host, port=port, tls=tls, proxy=proxy, proxy_port=proxy_port, ca_file=ca_file)
        self._thread = ServerThread(self.sandbox, self._listening)

    def __enter__(self) -> Self:
        """Start and wait until it listens."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop and wait until it has."""
        self.stop()

    def stop(self) -> None:
        """Stop, close all connections and wait until it is done."""
        self._thread.stop()

    @property
    def listening(self) -> Listening:
        """Where it listens, or will."""
        return self._listening

    @property
    def url(self) -> str:
        """Base URL, e.g. `http://127.0.0.1:41733`; Login with Amazon is at `/auth/o2/token` below it."""
        return self._thread.served.url

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._thread.served.port

    @property
    def proxy_url(self) -> str:
        """Address of the proxy, for `HTTPS_PROXY`.

        Raises:
            RuntimeError: The sandbox has no proxy, or is not running.
        """
        return _there(self._thread.served.proxy_url, "proxy=True")

    @property
    def ca_file(self) -> Path:
        """The certificate (PEM) by which a client trusts this sandbox; its key is never written down.

        Raises:
            RuntimeError: The sandbox has no certificate, or is not running.
        """
        return _there(self._thread.served.ca_file, "tls=True or proxy=True")

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables by which most programs use the proxy and trust the certificate, where there are any."""
        return self._thread.served.environment

    def call(self, do: Callable[[Sandbox], T]) -> T:
        """Do something with the sandbox in its own thread, and wait for the result.

        Args:
            do: Gets the `Sandbox`.

        Raises:
            RuntimeError: It is not running.
        """
        return self._thread.call(do)

    def access_token(self, refresh_token: str = "Atzr|test", *, scope: str | None = None) -> str:  # noqa: S107 - invented
        """An access token without the way over Login with Amazon.

        Args:
            refresh_token: Whose; in an open sandbox any text.
            scope: For a grantless token.
        """
        return self.call(lambda sandbox: sandbox.accounts.issue_for(refresh_token, scope))

    def add_fault(self, kind: str, **entries: Any) -> int:
        """Switch a fault on (see `spapi_core.sandbox.replies.faults.Fault`). Returns its number.

        Args:
            kind: One of `spapi_core.sandbox.replies.faults.KINDS`.
            **entries: The fault's entries, e.g. `operation="orders_v0.getOrders", times=2`.

        Raises:
            FaultError: An entry is not usable.
        """
        fault = Fault.of({"kind": kind, **entries})
        return self.call(lambda sandbox: sandbox.faults.add(fault)).id

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self.call(lambda sandbox: sandbox.faults.clear())

    def next_answer(
        self,
        operation: str,
        *,
        status: int | None = None,
        name: str | None = None,
        number: int | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
    ) -> None:
        """Choose the next answer of an operation; it is given before anything about the caller is checked.

        Args:
            operation: Its id, e.g. `orders_v0.getOrder`, or its bare name for every section that has it.
            status: The first of Amazon's pairs with this HTTP status; without one, what the model has for the status.
            name: The pair whose request has this value, e.g. `TEST_CASE_404`.
            number: The pair in this place, from 0, among those that the other arguments leave.
            body: JSON of your own in place of the model's, with `status` (200 without one).
            headers: Further headers of the answer.
            times: For how many calls.

        Raises:
            ConfigurationError: There is no such operation.
            ChoiceError: The choice has a wrong value.
        """
        row = {"status": status, "name": name, "number": number, "body": body, "headers": dict(headers or {})}
        choice = Choice.of(row)

        def wait(sandbox: Sandbox) -> None:
            if not known(sandbox, operation):
                raise AccountsFileError(f"there is no operation {operation!r}; `spapi operations` lists them")
            sandbox.waiting.add(operation, choice, times)

        self.call(wait)

    def advance(self, seconds: float) -> None:
        """Move sandbox time forward."""
        self.call(lambda sandbox: sandbox.clock.advance(seconds))

    def change_plan(self, operation: str, rate: float | None, burst: float | None) -> None:
        """Give an operation another usage plan from now on; None for its own."""
        self.call(lambda sandbox: sandbox.plans.change(operation, rate, burst))

    def notify(self, *, duplicates: int = 0, delay: float = 0.0, out_of_order: bool = False) -> None:
        """Say how notifications arrive from now on, as those of a real queue may.

        Args:
            duplicates: How often each comes again.
            delay: Real seconds until each comes, at most 60.
            out_of_order: Of two the later one comes first; one without another waits until this is called again.

        Raises:
            ValueError: A number is out of range.
        """
        if not 0 <= duplicates <= MOST_DUPLICATES or not 0 <= delay <= MOST_DELAY:
            raise ValueError(f"duplicates are 0 to {MOST_DUPLICATES} and delay 0 to {MOST_DELAY} seconds")
        manner = Manner(duplicates, delay, out_of_order)
        self.call(lambda sandbox: sandbox.messages.arrive(manner))

    def expire_tokens(self) -> int:
        """End all access tokens now. Returns how many."""
        return self.call(lambda sandbox: sandbox.accounts.expire_tokens())

    def revoke(self, refresh_token: str) -> bool:
        """Take an authorisation back."""
        return self.call(lambda sandbox: sandbox.accounts.revoke(refresh_token))

    def new_secret(self, client_id: str) -> str | None:
        """The secret that an application's last rotation made, which Amazon sends to its queue; None before one."""
        return self.call(lambda sandbox: sandbox.accounts.announced(client_id))

    def requests(self) -> list[dict[str, Any]]:
        """The last thousand requests, oldest first, secrets masked."""
        return self.call(lambda sandbox: sandbox.traffic.since(0, 1000))

    def counters(self) -> dict[str, Any]:
        """How many requests, by status and by operation."""
        return self.call(lambda sandbox: sandbox.traffic.counters())

    def reset(self) -> None:
        """Forget state, documents, faults and traffic; fill all buckets."""
        self.call(lambda sandbox: sandbox.reset())


def _there(value: T | None, argument: str) -> T:
    if value is None:
        raise RuntimeError(f"the sandbox has none: make it with {argument}")
    return value
