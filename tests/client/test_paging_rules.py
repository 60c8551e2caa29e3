"""Where a list stands after a page, and how its next page is asked for: rules alone, nothing is sent."""

from __future__ import annotations

from types import MappingProxyType, SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from spapi_core.client.paging import PageSource, Walk, next_token, paged
from spapi_core.errors import BadRequestError, InvalidArgumentError, PagingError
from spapi_core.model import Model
from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param


class Thing(Model):
    """An item."""

    number: int | None = None
    _wire_ = ("Number",)


class Things(Model):
    """Lists side by side, and a number."""

    good: list[Thing] | None = None
    bad: list[Thing] | None = None
    total: int | None = None
    _wire_ = ("Good", "Bad", "Total")


class Page(Model):
    """A page."""

    things: Things | None = None
    next_token: str | None = None
    errors: list[dict[str, Any]] | None = None
    _wire_ = ("Things", "NextToken", "errors")


class Search(Model):
    """What a list is asked for with."""

    text: str | None = None
    pagination: dict[str, Any] | None = None
    _wire_ = ("text", "pagination")


ONE = Paging("next_token", ("next",), ("list",))


def operation(rule: Paging | None, **known: Any) -> PagedOperation[Any, Any]:
    plain: dict[str, Any] = {
        "id": "shop_v1.list",
        "section": "shop_v1",
        "name": "list",
        "method": "GET",
        "path": "/list",
        "params": tuple(Param(name, name, Location.QUERY, str) for name in ("next_token", "color", "size", "kind")),
        "responses": {200: Any},
        "paging": rule,
    }
    return PagedOperation(**{**plain, **known})


def walk(
    rule: Paging = ONE, pages: int | None = None, start: str | None = None, body: Any = None, **arguments: Any
) -> Walk:
    known = {} if body is None else {"body": Any if isinstance(body, dict) else type(body)}
    return Walk(operation(rule, **known).call(body=body, **arguments), pages, start)


def page(value: Any) -> Any:
    return SimpleNamespace(parsed=value, request_id="r-1")


def arguments(of: Walk) -> dict[str, Any]:
    assert of.call is not None
    return dict(of.call.arguments)


@pytest.mark.parametrize("pages", [0, -1])
def test_fewer_than_one_page_is_refused(pages: int) -> None:
    """With what helps."""
    with pytest.raises(InvalidArgumentError) as caught:
        walk(pages=pages)
    assert str(caught.value) == f"max_pages is {pages}: give 1 or more, or None for all"


def test_a_list_ends_after_as_many_pages_as_were_wanted() -> None:
    """After one, after two; the token stays that of the page that came last."""
    one = walk(pages=1)
    one.advance(page({"next": "a"}))
    assert (one.call, one.token) == (None, None)
    two = walk(pages=2)
    two.advance(page({"next": "a"}))
    assert (arguments(two), two.token) == ({"next_token": "a"}, "a")
    two.advance(page({"next": "b"}))
    assert (two.call, two.token) == (None, "a")


def test_what_does_not_page_is_no_list() -> None:
    """A call of another kind, and an operation without a rule."""
    plain: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")
    for refused in (lambda: paged(plain.call()), lambda: Walk(operation(None).call(), None, None)):
        with pytest.raises(
            InvalidArgumentError, match=r"^shop_v1\.\w+ answers in one piece, it has no pages: use send$"
        ):
            refused()


@pytest.mark.parametrize(("answer", "token"), [({"next": "a"}, "a"), ({"next": 7}, "7"), ({"next": 0}, "0"),
                                               ({"next": ""}, None), ({"next": None}, None), ({}, None)])  # fmt: skip
def test_the_token_of_a_page_is_text_or_none(answer: dict[str, Any], token: str | None) -> None:
    """A number is a token too; an empty one ends."""
    call = operation(ONE).call(color="red")
    assert next_token(call, page(answer)) == token
    following = Walk(call, None, None)
    following.advance(page(answer))
    if token is None:
        assert following.call is None
    else:
        assert arguments(following) == {"color": "red", "next_token": token}


@pytest.mark.parametrize(
    ("keep", "add", "sent"),
    [
        (None, {}, {"color": "red", "size": "L", "next_token": "t"}),
        ((), {}, {"next_token": "t"}),
        (("size",), {"kind": "NEXT"}, {"size": "L", "kind": "NEXT", "next_token": "t"}),
    ],
)
def test_a_following_page_carries_what_the_rule_keeps_and_adds(
    keep: tuple[str, ...] | None, add: dict[str, str], sent: dict[str, str]
) -> None:
    """All arguments, none, or some, with the token; from `start_token` as well."""
    rule = evolve(ONE, keep=keep, add=MappingProxyType(add))
    assert arguments(walk(rule, start="t", color="red", size="L")) == sent
    following = walk(rule, color="red", size="L")
    following.advance(page({"next": "t"}))
    assert arguments(following) == sent


def test_a_token_is_never_asked_for_twice() -> None:
    """Whether it was followed, given to begin with, or stood in the call; the error has the token and the operation."""
    followed, begun, given = walk(), walk(start="a"), walk(next_token="a")
    followed.advance(page({"next": "a"}))
    for one in (followed, begun, given):
        with pytest.raises(PagingError) as caught:
            one.advance(page({"next": "a"}))
        assert str(caught.value) == "shop_v1.list: the same page token came twice, the list would never end"
        assert (caught.value.page_token, caught.value.operation) == ("a", "shop_v1.list")


def test_looking_at_a_page_moves_nothing() -> None:
    """It says the token of the next page, and its call where that is to be asked for."""
    one = walk(color="red")
    token, call = one.look(page({"next": "a"}))
    assert call is not None
    assert (token, dict(call.arguments)) == ("a", {"color": "red", "next_token": "a"})
    assert (one.token, arguments(one)) == (None, {"color": "red"})
    assert one.look(page({})) == (None, None)


def test_no_page_is_asked_for_ahead_that_will_not_be_read() -> None:
    """After the last page that is wanted, after a token that came before, after what is not a page."""
    assert walk(pages=1).look(page({"next": "a"})) == ("a", None)
    token, call = walk(pages=2).look(page({"next": "a"}))
    assert (token, call is None) == ("a", False)
    assert walk(start="a").look(page({"next": "a"})) == ("a", None)
    assert walk(start="a").look(page(["x"])) == ("a", None)


def test_an_error_carries_the_token_of_the_page_that_failed() -> None:
    """None for the first."""
    error = BadRequestError("no")
    walk(start="t").failed(error)
    assert error.page_token == "t"
    walk().failed(error)
    assert error.page_token is None


@pytest.mark.parametrize("value", [None, "text", 3, ["a"]])
def test_what_is_not_an_object_is_no_page(value: Any) -> None:
    """It would pass for an empty page and the last; for following, for items and for named items."""
    said = (
        "shop_v1.list: the page is not a JSON object, so there is no list and no next page in it; "
        "resume with start_token="
    )
    one = walk(start="t")
    several = walk(Paging("next_token", ("next",), lists=("Things",)), start="t")
    for look in (one.advance, one.items, several.items, lambda got: list(several.named(got))):
        with pytest.raises(PagingError) as caught:
            look(page(value))
        assert caught.value.message == said
        assert (caught.value.page_token, caught.value.operation) == ("t", "shop_v1.list")
        assert caught.value.request_id == "r-1"
    assert one.size(page(value)) == 0


def test_items_are_those_of_the_list() -> None:
    """By name on request; an absent list has none."""
    one = walk(evolve(ONE, items=("payload", "Orders")))
    got = page({"payload": {"Orders": [1, 2], "Other": [3]}})
    assert one.items(got) == [1, 2]
    assert list(one.named(got)) == [("Orders", 1), ("Orders", 2)]
    assert one.size(got) == 2
    nothing: list[dict[str, Any]] = [
        {},
        {"payload": None},
        {"payload": {}},
        {"payload": {"Orders": None}},
        {"errors": []},
    ]
    for empty in nothing:
        assert list(one.items(page(empty))) == []
        assert one.size(page(empty)) == 0


def test_the_answer_itself_may_be_the_list_of_no_rule() -> None:
    """An empty path is the answer, which is an object and so not a list."""
    whole = walk(evolve(ONE, items=()))
    with pytest.raises(PagingError) as caught:
        whole.items(page({"a": [1]}))
    assert str(caught.value) == "shop_v1.list: the page's list is not a list"
    assert whole.size(page({"a": [1]})) == 0


@pytest.mark.parametrize("found", [{}, {"a": 1}, "text", 0, False])
def test_a_list_of_another_kind_is_an_error(found: Any) -> None:
    """Taken for an empty page it would lose items silently."""
    one = walk(start="t")
    with pytest.raises(PagingError) as caught:
        one.items(page({"list": found}))
    assert str(caught.value) == "shop_v1.list: the page's list is not a list"
    assert (caught.value.page_token, caught.value.operation) == ("t", "shop_v1.list")
    assert one.size(page({"list": found})) == 0


@pytest.mark.parametrize("rule", [ONE, Paging("next_token", ("next",), lists=("Things",))])
def test_errors_in_place_of_a_list_are_told(rule: Paging) -> None:
    """How many, and where to go on; beside a list they are not in its place."""
    errors = [{"code": "x"}, {"code": "y"}]
    one = walk(rule, start="t")
    for read in (one.items, lambda got: list(one.named(got))):
        with pytest.raises(PagingError) as caught:
            read(page({"errors": errors}))
        assert caught.value.message == (
            "shop_v1.list: a page came with 2 errors in place of its list; resume with start_token="
        )
        assert (caught.value.page_token, caught.value.operation) == ("t", "shop_v1.list")
        assert caught.value.request_id == "r-1"
    assert list(one.items(page({"errors": errors, "list": [1], "Things": {"Good": [1]}}))) == [1]


def test_lists_side_by_side_are_items_with_their_names() -> None:
    """In models and in plain JSON; other values are passed over."""
    several = walk(Paging("next_token", ("NextToken",), lists=("Things",)))
    plain = {"Things": {"Good": [1, 2], "Bad": [3], "Total": 3}}
    typed = Page(things=Things(good=[Thing(number=1), Thing(number=2)], bad=[Thing(number=3)], total=3))
    assert list(several.named(page(plain))) == [("Good", 1), ("Good", 2), ("Bad", 3)]
    assert list(several.items(page(plain))) == [1, 2, 3]
    named = [(name, item.number) for name, item in several.named(page(typed))]
    assert named == [("Good", 1), ("Good", 2), ("Bad", 3)]
    assert several.size(page(plain)) == several.size(page(typed)) == 3
    nothing: list[Any] = [{}, {"Things": None}, {"Things": [1]}, {"Things": {}}, Page()]
    for empty in nothing:
        assert list(several.named(page(empty))) == []


def test_pages_with_more_than_one_list_have_no_items() -> None:
    """Where nobody knows which are the items; the pages can still be read."""
    unknown = walk(Paging("next_token", ("next",)))
    for refused in (unknown.of_items, lambda: list(unknown.named(page({})))):
        with pytest.raises(InvalidArgumentError) as caught:
            refused()
        assert str(caught.value) == "shop_v1.list: its pages hold more than one list: use pages"
    assert unknown.size(page({"list": [1]})) == 0
    one = walk()
    assert one.of_items() is one
    several = walk(Paging("next_token", ("next",), lists=("Things",)))
    assert several.of_items() is several


OFFSETS = {"offset": ("at", "offset"), "limit": ("at", "limit"), "total": ("total",)}


def by_offset(items: tuple[str, ...] | None = ("list",), without: tuple[str, ...] = ()) -> Paging:
    known = {name: path for name, path in OFFSETS.items() if name not in without}
    return Paging("body", items=items, offset=MappingProxyType(known))


@pytest.mark.parametrize(
    ("rule", "body", "answer", "following"),
    [
        (by_offset(), {"at": {"offset": 4, "limit": 2}}, {"list": [1, 2], "total": 7}, 6),
        (by_offset(), {"at": {"offset": 4, "limit": 2}}, {"list": [1, 2], "total": 6}, None),
        (by_offset(), {"at": {"offset": 4, "limit": 2}}, {"list": [1, 2], "total": 5}, None),
        (by_offset(), {"at": {"limit": 5}}, {"list": [1], "total": 2}, 1),
        (by_offset(), {}, {"list": [1], "total": 2}, 1),
        (by_offset(), {"at": {"offset": True}}, {"list": [1], "total": 9}, 1),
        (by_offset(), {"at": {"offset": "5"}}, {"list": [1], "total": 9}, 1),
        (by_offset(), {"at": {"offset": 3, "limit": 2}}, {"list": [], "total": 9}, None),
        (by_offset(), {"at": {"limit": 2}}, {"list": [1, 2], "total": True}, 2),
        (by_offset(), {"at": {"limit": 2}}, {"list": [1, 2]}, 2),
        (by_offset(), {"at": {"limit": 2}}, {"list": [1]}, None),
        (by_offset(), {"at": {"limit": 2}}, {"list": [1, 2, 3]}, 3),
        (by_offset(), {}, {"list": [1, 2]}, None),
        (by_offset(without=("total",)), {"at": {"limit": 2}}, {"list": [1, 2], "total": 1}, 2),
        (by_offset(without=("limit",)), {"at": {"limit": 2}}, {"list": [1, 2]}, None),
        (by_offset(without=("limit",)), {"at": {"offset": 1}}, {"list": [1, 2], "total": 4}, 3),
        (by_offset(items=None), {"at": {"offset": 1, "limit": 3}}, {"total": 5}, 4),
        (by_offset(items=None), {"at": {"limit": 3}}, {}, 3),
        (by_offset(items=None), {}, {"total": 5}, None),
    ],
)
def test_the_next_page_by_offset(
    rule: Paging, body: dict[str, Any], answer: dict[str, Any], following: int | None
) -> None:
    """Behind what came, as long as the total is not reached, or without a total a page was full."""
    one = walk(rule, body=body)
    one.advance(page(answer))
    if following is None:
        assert (one.call, one.token) == (None, None)
        return
    assert one.token == str(following)
    assert one.call is not None
    assert one.call.body["at"]["offset"] == following
    assert one.call.body["at"].get("limit") == body.get("at", {}).get("limit")


def test_offsets_go_on_from_page_to_page() -> None:
    """From the call of the page that came, not from the first; the caller's body stays as it is."""
    body = {"at": {"offset": 0, "limit": 2}, "filter": {"a": 1}}
    one = walk(by_offset(), body=body)
    for number in (2, 4):
        one.advance(page({"list": [1, 2], "total": 5}))
        assert one.call is not None
        assert one.call.body == {"at": {"offset": number, "limit": 2}, "filter": {"a": 1}}
    one.advance(page({"list": [1], "total": 5}))
    assert one.call is None
    assert body == {"at": {"offset": 0, "limit": 2}, "filter": {"a": 1}}
    assert one.look(page({"list": [1, 2], "total": 9}))[0] == "2"


def test_a_list_by_offset_begins_where_it_is_told() -> None:
    """Without a body too; a token has to be a number; one that comes again is a circle."""
    begun = Walk(operation(by_offset(), body=Any).call(), None, "4")
    assert begun.call is not None
    assert (begun.call.body, begun.token) == ({"at": {"offset": 4}}, "4")
    with pytest.raises(InvalidArgumentError) as caught:
        walk(by_offset(), start="x", body={})
    assert str(caught.value) == "start_token is 'x': this list pages by offset, give a number"
    again = walk(by_offset(without=("total",)), start="2", body={"at": {"limit": 2}})
    again.advance(page({"list": [1, 2]}))
    assert again.token == "4"


def test_a_typed_body_stays_typed() -> None:
    """With the token or the offset in it, and all that the caller said."""
    body = Search(text="shoe", pagination={"offset": 0, "limit": 1})
    rule = Paging("body", items=("list",), offset=MappingProxyType({"offset": ("pagination", "offset")}))
    begun = walk(rule, start="3", body=body)
    assert begun.call is not None
    assert begun.call.body == Search(text="shoe", pagination={"offset": 3, "limit": 1})
    assert body == Search(text="shoe", pagination={"offset": 0, "limit": 1})


def test_a_token_that_the_body_carries_counts_as_seen() -> None:
    """As one among the arguments; a path that ends before it carries none."""
    rule = Paging("body", ("next",), ("list",), body=("at", "token"))
    given = walk(rule, body={"at": {"token": "a"}})
    with pytest.raises(PagingError, match="came twice"):
        given.advance(page({"next": "a"}))
    fresh = walk(rule, body={"text": "x"})
    fresh.advance(page({"next": "a"}))
    assert fresh.call is not None
    assert fresh.call.body == {"text": "x", "at": {"token": "a"}}


def test_a_source_of_pages_learns_nothing_unless_it_wants_to() -> None:
    """It takes a page with what it was given."""
    source = PageSource(lambda call: (call, "answer"))
    source.came(page({}))
    source.ended()
    source.close()
    assert source.take(walk().call)[1] == "answer"  # type: ignore[arg-type]  # any call


@pytest.mark.parametrize("token", ["", " "])
def test_an_empty_token_to_begin_with_is_refused(token: str) -> None:
    """It is what the last page has: Amazon refuses it, and to begin again would count all items twice."""
    says = "is empty, as after the last page: there is nothing to go on with; leave it out to begin with the first page"
    with pytest.raises(InvalidArgumentError, match=f"shop_v1.list: start_token {says}"):
        walk(start=token)
    with pytest.raises(InvalidArgumentError, match=f"shop_v1.list: next_token {says}"):
        walk(next_token=token)
    assert walk(Paging("next_token", offset={"offset": ("a",)}), next_token=token).token is None
