"""The error tree: what a caller reads from it, and what it never says."""

from __future__ import annotations

import inspect
import pickle
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core import errors
from spapi_core.errors import (
    AnswerError,
    AnswerTooLargeError,
    BadRequestError,
    BadRowError,
    BatchError,
    ConnectionLostError,
    DocumentTooLargeError,
    DriftError,
    ExpiredTokenError,
    InvalidArgumentError,
    JobFailedError,
    LWAError,
    NotFoundError,
    OperationDeprecatedWarning,
    PagingError,
    PermitTimeoutError,
    Problem,
    ProcessingError,
    RateLimitError,
    ServerError,
    SPAPIError,
    StatusError,
    TotalTimeoutError,
    UnauthorizedError,
    error_class,
    redact,
)

EVERY = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, SPAPIError)]


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_error_is_in_the_drawn_tree(kind: type[SPAPIError]) -> None:
    """The tree at the top of the module is the tree of the classes, with the right depth."""
    drawing = (errors.__doc__ or "").splitlines()
    line = next(line for line in drawing if kind.__name__ in line.replace(",", " ").split())
    depth = (line.index(kind.__name__) - 4) // 4
    assert depth == kind.__mro__.index(SPAPIError)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_error_pickles(kind: type[SPAPIError]) -> None:
    """A process pool gives back the class, the message and all attributes."""
    error = kind("what happened")
    error.operation, error.attempts, error.request_id, error.page_token = "a.b", 3, "r-1", "next"
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(back) is kind
    assert str(back) == str(error)
    assert vars(back) == vars(error)


def test_attributes_survive_pickling() -> None:
    """What a class adds of its own comes back as well."""
    for error in (
        RateLimitError("m", status_code=429, code="QuotaExceeded", errors=[("a", "b", "c")], retry_after=2.0),
        LWAError("m", error="invalid_grant", description="d", remedy="r", status_code=400),
        PermitTimeoutError("m", wait=3.5, operation="a.b"),
        ProcessingError("m", status="FATAL", resource_id="1", document_id="2"),
        AnswerError("m", cut=True),
    ):
        assert vars(pickle.loads(pickle.dumps(error))) == vars(error)  # noqa: S301 - our own bytes


def test_a_pickled_drift_error_leaves_the_answer_behind() -> None:
    """The answer may hold personal data, and need not pickle."""
    error = DriftError("m", drift=["x"], response=lambda: None)
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert back.drift == ("x",)
    assert back.response is None


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, UnauthorizedError),
        (404, NotFoundError),
        (429, RateLimitError),
        (500, ServerError),
        (502, ServerError),
        (599, ServerError),
        (418, StatusError),
        (302, StatusError),
    ],
)
def test_the_status_decides_the_class(status: int, kind: type[StatusError]) -> None:
    """Every status has a class, an unheard-of one the common one."""
    assert error_class(status) is kind


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (403, "ForbiddenError"),
        (408, "RequestTimeoutError"),
        (409, "ConflictError"),
        (413, "PayloadTooLargeError"),
        (415, "UnsupportedMediaTypeError"),
        (422, "UnprocessableError"),
        (499, "StatusError"),
        (501, "ServerError"),
        (600, "ServerError"),
        (0, "StatusError"),
    ],
)
def test_other_statuses_have_their_class_too(status: int, name: str) -> None:
    """From 500 on it is Amazon's fault."""
    kind = error_class(status)
    assert kind.__name__ == name
    assert kind.status == (status if status < 499 else 500 if status >= 500 else 0)


@pytest.mark.parametrize("code", ["QuotaExceeded", "TooManyRequests", "RequestThrottled"])
def test_each_throttling_code_counts(code: str) -> None:
    """Under any status, or none."""
    assert SPAPIError("m", code=code).is_rate_limited()
    assert SPAPIError("m", code=code).is_retryable()
    assert not SPAPIError("m", code=code.lower()).is_rate_limited()


def test_a_deprecation_names_day_and_successor() -> None:
    """Or says that there is none; it comes back from a pickle."""
    known = OperationDeprecatedWarning("a.b", date(2027, 1, 2), ["a.c", "a.d"])
    assert str(known) == "a.b is deprecated: Amazon removes it on 2027-01-02; use a.c, a.d instead"
    bare = OperationDeprecatedWarning("a.b")
    assert str(bare) == "a.b is deprecated: Amazon has given no removal date; it has no successor"
    for one in (known, bare):
        back = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes
        assert (str(back), back.operation, back.removal) == (str(one), "a.b", one.removal)
        assert back.replacement == one.replacement
    assert (bare.replacement, known.replacement) == ((), ("a.c", "a.d"))


def test_a_problem_is_shown_as_code_and_words() -> None:
    """Whichever of them there is."""
    assert [str(each) for each in (Problem("1", "m"), Problem("", "m"), Problem("1", ""))] == ["1 m", "m", "1"]
    assert (Problem("1", "m").severity, Problem("1", "m").details) == ("", None)


def test_the_content_of_an_answer_is_kept_but_not_pickled() -> None:
    """It may hold anything."""
    answer = SimpleNamespace(content=b"<html>")
    error = AnswerError("m", cut=True, response=answer)
    assert (error.content, error.response, error.cut) == (b"<html>", answer, True)
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (back.content, back.response, back.cut, back.message) == (None, None, True, "m")
    assert AnswerError("m").cut is False
    assert AnswerError("m").content is None


def test_rate_limited_is_the_status_or_amazons_code() -> None:
    """429 by status; a throttling code under another status counts as well."""
    assert RateLimitError("m", status_code=429).is_rate_limited()
    assert StatusError("m", status_code=400, code="QuotaExceeded").is_rate_limited()
    assert not BadRequestError("m", status_code=400, code="InvalidInput").is_rate_limited()


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        (RateLimitError("m", status_code=429), True),
        (ServerError("m", status_code=503), True),
        (ConnectionLostError("m"), True),
        (UnauthorizedError("m", status_code=401), True),
        (ExpiredTokenError("m", status_code=403), True),
        (BadRequestError("m", status_code=400), False),
        (NotFoundError("m", status_code=404), False),
        (LWAError("m", error="invalid_grant"), False),
        (LWAError("m", retryable=True), True),
        (DriftError("m"), False),
        (SPAPIError("m"), False),
    ],
)
def test_retryable_is_what_may_go_well_later(error: SPAPIError, retryable: bool) -> None:
    """As in the seeds' table of error codes."""
    assert error.is_retryable() is retryable


RETRYABLE = {"PermitTimeoutError", "UnauthorizedError", "ExpiredTokenError", "RateLimitError"}
RETRYABLE_UNLESS_CARRIED_OUT = {
    "TransportError",
    "ConnectionNotMadeError",
    "ConnectionLostError",
    "RequestTimeoutError",
    "ServerError",
    "AnswerError",
}


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_every_class_says_whether_to_try_again(kind: type[SPAPIError]) -> None:
    """Some always, some unless the call may have been carried out, and all others not; none is carried out by default."""
    error = kind("m", status_code=kind.status) if issubclass(kind, StatusError) else kind("m")
    assert error.may_have_been_carried_out is False
    assert error.is_retryable() is (kind.__name__ in RETRYABLE | RETRYABLE_UNLESS_CARRIED_OUT)
    error.may_have_been_carried_out = True
    assert error.is_retryable() is (kind.__name__ in RETRYABLE)


def test_what_a_class_adds_can_be_read() -> None:
    """Each argument of a class is an attribute of its name, and those of the base are there as well."""
    added: list[tuple[type[SPAPIError], dict[str, Any]]] = [
        (TotalTimeoutError, {"setting": "total_time", "limit": 2.5}),
        (AnswerTooLargeError, {"setting": "largest_answer", "limit": 7}),
        (DocumentTooLargeError, {"setting": "largest_document", "limit": 8}),
        (BadRowError, {"line": 3, "column": 4}),
        (JobFailedError, {"status": "FATAL", "resource_id": "r", "document_id": "d"}),
        (PagingError, {"page_token": "next"}),
    ]
    for kind, own in added:
        known: dict[str, Any] = {
            "status_code": 418,
            "code": "Any",
            "operation": "a.b",
            "attempts": 2,
            "request_id": "r-1",
            **own,
        }
        error = kind("m", details="d", **known)
        assert {name: getattr(error, name) for name in known} == known
        assert (error.details, error.message) == ("d", "m")
    assert (BatchError("m", results=(1, 2)).results, BatchError("m").results) == ([1, 2], [])
    assert (DriftError("m", drift=[1]).drift, DriftError("m").drift) == ((1,), ())
    assert JobFailedError("m").reason is None


def test_all_faults_of_a_body_are_one_error() -> None:
    """What they begin with in common is said once; twenty are shown, all are kept."""
    assert str(InvalidArgumentError.of(["body: a is missing"])) == "body: a is missing"
    both = InvalidArgumentError.of(["body: a is missing", "body: b is long", "query: c"])
    assert str(both) == "body: a is missing; b is long; query: c"
    assert both.faults == ("body: a is missing", "body: b is long", "query: c")
    assert str(InvalidArgumentError.of([f"at {n}" for n in range(20)])) == "; ".join(f"at {n}" for n in range(20))
    many = InvalidArgumentError.of([f"at {n}" for n in range(22)])
    assert str(many) == "; ".join([*(f"at {n}" for n in range(20)), "and 2 more"])
    assert len(many.faults) == 22
    assert InvalidArgumentError("alone").faults == ("alone",)


def test_a_problem_keeps_amazons_words_without_secrets() -> None:
    """What Amazon does not give is empty; details, where it gives none, are None."""
    given = {"code": 7, "message": "to a@b.example", "severity": "ERROR", "details": "d", "other": "x"}
    assert Problem.of(given) == Problem("7", "to [redacted]", "ERROR", "d")
    assert Problem.of({"message": None, "details": ""}) == Problem("", "", "", None)


def test_tries_are_told_where_there_was_more_than_one() -> None:
    """One try is what everybody expects."""
    assert str(SPAPIError("m", attempts=1)) == "m"
    assert str(SPAPIError("m", attempts=2)) == "m (attempts 2)"
    assert str(SPAPIError("m", request_id="r", attempts=3)) == "m (request id r, attempts 3)"
    assert str(SPAPIError()) == ""


@pytest.mark.parametrize(
    "secret",
    [
        "Atza|IwEBIExampleAccessToken",
        "Atzr|IwEBIExampleRefreshToken",
        "Atz.sprdt|IwEBIExampleRestricted",
        "amzn1.oa2-cs.v1.example0123456789",
        "https://s3.example/doc?X-Amz-Date=1&X-Amz-Signature=abcdef0123",
        "https://s3.example/doc?X-Amz-Credential=AKIA%2Fexample&x=1",
        "https://s3.example/doc?X-Amz-Security-Token=FQoGZXIvYXdzEXAMPLE",
    ],
)
def test_no_message_holds_a_secret(secret: str) -> None:
    """Tokens, client secrets and signatures are struck out, wherever Amazon echoes them."""
    error = StatusError(f"said: {secret} ", details=secret, errors=[("c", secret, secret)])
    written = f"{error} {error!r} {error.details} {error.errors} {pickle.dumps(error)!r}"
    for part in ("IwEBI", "example0123", "abcdef0123", "AKIA", "FQoGZX"):
        assert part not in written


def test_the_message_ends_with_what_support_asks_for() -> None:
    """Request id and, after retries, the number of attempts are in the text."""
    error = ServerError("orders_v0.getOrders: 503", request_id="r-1", attempts=5)
    assert str(error) == "orders_v0.getOrders: 503 (request id r-1, attempts 5)"
    assert error.message == "orders_v0.getOrders: 503"


def test_attributes_that_do_not_apply_are_none() -> None:
    """An error without an answer has no status, code or request id."""
    error = ConnectionLostError("m")
    assert (error.status_code, error.code, error.details, error.request_id) == (None, None, None, None)


@pytest.mark.parametrize(
    "secret",
    [
        "Atza|IwEBIabc", "Atzr%7CIwEBIabc", "Atz.sprdt|IwEBIabc", "Atc|MQEBIabc", "amzn1.oa2-cs.v1.abc", "?X-Amz-Signature=abc",
        "&X-Amz-Credential=abc", "&X-Amz-Security-Token=abc", "?accessToken=abc", "?AWSAccessKeyId=abc", "&Key-Pair-Id=abc",
        "?spapi_oauth_code=abc", "?buyerEmail=abc", "&postalCode=abc", "?Expires=12", "&Policy=abc", "client_secret=abcdefgh",
        "refresh_token=abcdefgh", "access_token=abcdefgh", '"client_secret": "abc"', '"restrictedDataToken":"abc"', "jo@shop.example",
    ],
)  # fmt: skip
def test_every_kind_of_secret_is_redacted(secret: str) -> None:
    """In small letters, in capitals, and beside letters that are not ASCII."""
    for spelled in (secret, secret.upper(), secret.lower()):
        for text in (f"seen {spelled} there", f"gesehen: {spelled} f\u00fcr"):
            assert secret.strip("?&").lower() not in redact(text).lower()
            assert "[redacted]" in redact(text)


def test_a_text_without_a_secret_stays() -> None:
    """The same object: nothing is copied."""
    for text in ("https://example.com/orders/v0/orders?MarketplaceIds=A1PA6795UKMFR9", "nothing f\u00fcr you", ""):
        assert redact(text) == text
