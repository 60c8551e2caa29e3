"""From a `Call` to the bytes of a request: path, query, headers and JSON body.

Pure: nothing is sent, no token is known here. Every value is percent-encoded to the unreserved
characters, so that no HTTP library re-encodes or normalises what was written. Wrong, missing and
unknown arguments end here, before a permit is taken.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.marketplaces import marketplace_id_of
from spapi_core.model.codec import dumps, encode, encode_as
from spapi_core.model.encode import is_list
from spapi_core.operation import ALL_MARKETPLACES, Location, Style
from spapi_core.wire import allowed, forms
from spapi_core.wire.elements import check_data_elements
from spapi_core.wire.texts import joined, quoted, quoted_name
from spapi_core.wire.unseen import HiddenBody

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from spapi_core.marketplaces import Region
    from spapi_core.model.form_file import FormFile
    from spapi_core.operation import Call, Operation, Param


_PLACE = re.compile(r"\{([^{}]+)\}")
_UNCHECKED: allowed.Rule = {}
_TIMES: dict[Any, allowed.Rule] = {
    datetime: {"time": True},
    date: {"day": True},
    list[datetime]: {"items": {"time": True}},
    list[date]: {"items": {"day": True}},
}
_SEPARATORS = {Style.CSV: ",", Style.SSV: "%20", Style.TSV: "%09", Style.PIPES: "%7C"}
_MARKETPLACES = ("marketplaceId", "marketplaceIds", "MarketplaceId")
"""Properties of a body that hold ids of marketplaces."""
_VISIBLE = re.compile(r"[\x20-\x7e]*")


@frozen
class Request:
    """A request but for host and token.

    Args:
        method: HTTP method in upper case.
        path: Percent-encoded path, without the query.
        query: Percent-encoded query; empty where there is none.
        headers: Header parameters and the content type of the body.
        content: The JSON body; None where there is none.
    """

    method: str
    path: str
    query: str
    headers: dict[str, str]
    content: bytes | None

    @property
    def target(self) -> str:
        """Path and query, as in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path


def request(call: Call[Any], marketplace_id: str | None = None, region: Region | None = None) -> Request:
    """Encode a call.

    Args:
        call: The operation and its arguments.
        marketplace_id: Fills marketplace parameters that were not given, required or not. It leaves out those that do
            not go with what was given, e.g. beside a page token that takes nothing beside it. Countries that are given are
            sent as ids.
        region: Refuses marketplaces that are known to be of another one; None takes all.

    Raises:
        InvalidArgumentError: An argument is unknown, missing, empty, of the wrong type or beyond a limit that Amazon's
            model states; the message names it.
    """
    try:
        return _request(call, marketplace_id, region)
    except InvalidArgumentError as error:
        error.operation = call.operation.id
        raise


def _request(call: Call[Any], marketplace_id: str | None, region: Region | None) -> Request:
    operation, arguments = call.operation, call.arguments
    given = {each.name: each.label for each in operation.params if each.argument in arguments}
    if len(given) != len(arguments):
        _refuse_unknown(operation, arguments)
    rules = allowed.of(operation.id) if call.checked else _UNCHECKED
    allowed.check_together(rules, given, operation.id)
    places: dict[str, str] = {}
    query: list[str] = []
    headers = {"accept": "application/json"}
    for param in operation.params:
        value = arguments.get(param.argument)
        if value is None and not (param.required or param.marketplace):
            continue
        if value is None or value is ALL_MARKETPLACES:
            value = _default(call, param, marketplace_id, given, left_out=value is not None)
            if value is None:
                continue
        where = f"{operation.id}: {param.label}"
        if param.marketplace:
            value = _marketplaces(call, value, where, region)
        value = _fitted(call, param, value, rules, where)
        if param.where is Location.QUERY:
            query.extend(_query(param, value, where))
        elif param.where is Location.PATH:
            places[param.name] = _path_value(param, value, where)
        else:
            headers[param.name] = _header(value, where)
    found = _body(call, rules, region)
    content = None
    if found is not None:
        headers["content-type"], content = found[0], HiddenBody(found[1])
    _check_restricted(call)
    return Request(operation.method, _path(operation, places), "&".join(query), headers, content)


def _fitted(call: Call[Any], param: Param, value: Any, rules: allowed.Rule, where: str) -> Any:
    """The JSON value of an argument: of its type and within its limits, times in UTC."""
    if type(value) is not str and is_list(value) and any(each is ALL_MARKETPLACES for each in value):
        raise InvalidArgumentError(f"{where}: give only ALL_MARKETPLACES, not in a list")
    if call.checked:
        value = encode_as(param.type, value, where)
        rule = rules["params"].get(param.name) if "params" in rules else None
    else:
        value = encode(value, where)
        rule = _TIMES.get(param.type)
    if rule is None:
        return value
    return allowed.fitted(rule, value, where, typed=call.checked and param.type is not Any)


def _marketplaces(call: Call[Any], value: Any, where: str, region: Region | None) -> Any:
    """Marketplaces by their ids, where they are named by country."""
    if not call.checked:
        return value
    try:
        if type(value) is not str and is_list(value):
            return [marketplace_id_of(each, region) for each in value]
        return marketplace_id_of(value, region)
    except ValueError as error:
        raise InvalidArgumentError(f"{where}: {error} (`call.unchecked()` sends it anyway)") from None


def _refuse_unknown(operation: Operation[Any], arguments: Collection[str]) -> None:
    known = [each.argument for each in operation.params]
    for name in arguments:
        if name not in known:
            raise InvalidArgumentError(
                f"{operation.id}: unknown argument {name!r}; it takes {', '.join(known) or 'none'}"
            )


def _default(
    call: Call[Any], param: Param, marketplace_id: str | None, given: Collection[str], *, left_out: bool
) -> Any:
    """The client's marketplace for a parameter that takes one; None for what is left out."""
    operation = call.operation
    if left_out and not param.marketplace:
        raise InvalidArgumentError(f"{operation.id}: {param.label} takes no marketplaces, so not ALL_MARKETPLACES")
    if param.marketplace and marketplace_id is not None and not left_out and _goes_with(call, param, given):
        return marketplace_id if param.style in {Style.PLAIN, Style.GREEDY} else [marketplace_id]
    if not param.required:
        return None
    if left_out:
        raise InvalidArgumentError(
            f"{operation.id}: {param.label}: Amazon requires the marketplaces by name: give them"
        )
    hint = "; give it, or make the client with marketplace=" if param.marketplace else ""
    raise InvalidArgumentError(f"{operation.id}: {param.label} is required{hint}")


def _goes_with(call: Call[Any], param: Param, given: Collection[str]) -> bool:
    """Whether a parameter that was not given may be filled in beside those that were."""
    paging = call.operation.paging
    if (
        paging is not None
        and paging.keep is not None
        and paging.argument in call.arguments
        and param.argument not in paging.keep
    ):
        return False
    return not any(
        (param.name == one and any(each in given for each in others)) or (one in given and param.name in others)
        for one, *others in allowed.of(call.operation.id).get("exclusive", ())
    )


def _query(param: Param, value: Any, where: str) -> Iterable[str]:
    name = quoted_name(param.name)
    if is_list(value):
        if not value:
            raise InvalidArgumentError(f"{where} is empty: leave it out, or name at least one value")
        values = [quoted(each, where) for each in value]
        if len(values) > 1 and "" in values:  # alone it is sent: Amazon's sandbox has pairs that ask so
            raise InvalidArgumentError(f"{where}[{values.index('')}] is empty: leave it out")
        if param.style is Style.MULTI:
            return [f"{name}={each}" for each in values]
        return [f"{name}={_SEPARATORS.get(param.style, ',').join(values)}"]
    return [f"{name}={quoted(value, where, ',' if param.style is Style.CSV else '')}"]


def _path_value(param: Param, value: Any, where: str) -> str:
    text = joined(value, where)
    steps = text.split("/") if param.style is Style.GREEDY else [text]
    if "" in steps:
        raise InvalidArgumentError(f"{where} is empty" if not text else f"{where}: {text!r} has an empty path segment")
    if "." in steps or ".." in steps:
        raise InvalidArgumentError(f"{where}: {text!r} cannot be sent, HTTP reads a path segment . or .. as a step")
    return "/".join(quoted(step, where) for step in steps)


def _path(operation: Operation[Any], places: dict[str, str]) -> str:
    template = operation.path
    if template[:1] != "/" or "?" in template or "#" in template:  # it could name another host
        raise InvalidArgumentError(
            f"{operation.id}: its path {template!r} does not begin with a slash, or holds ? or #"
        )
    try:
        return _PLACE.sub(lambda place: places[place[1]], template)
    except KeyError as error:
        raise InvalidArgumentError(f"{operation.id}: the path needs {error.args[0]}") from error


def _header(value: Any, where: str) -> str:
    text = joined(value, where)
    if not _VISIBLE.fullmatch(text):
        raise InvalidArgumentError(f"{where}: a header takes printable ASCII characters only")
    return text


def _body(call: Call[Any], rules: allowed.Rule, region: Region | None) -> tuple[str, bytes] | None:
    """The content type of the body, and its bytes."""
    operation = call.operation
    if call.body is None:
        if operation.body_required:
            raise InvalidArgumentError(f"{operation.id}: body is required")
        return None
    if operation.body is None:
        raise InvalidArgumentError(f"{operation.id}: takes no body")
    where = f"{operation.id}: body"
    body, files = _encoded_body(call, where, region)
    if "body" in rules:
        body = allowed.fitted(rules["body"], body, where, typed=operation.body is not Any)
    if operation.multipart:
        return forms.multipart(body, files, where)
    if operation.form:
        return forms.URLENCODED, forms.urlencoded(body, where)
    try:
        return "application/json", dumps(body)
    except TypeError:  # a file, which its type lets through: without types it is refused by its place
        encode(call.body, where)
        raise
    except ValueError as error:  # the standard library's limit on the digits of a whole number
        raise InvalidArgumentError(f"{operation.id}: body: a number has too many digits to be sent") from error


def _encoded_body(call: Call[Any], where: str, region: Region | None) -> tuple[Any, list[tuple[str, FormFile]]]:
    """The JSON value of the body, without the files of a form, and those."""
    operation, body = call.operation, call.body
    if call.checked:
        body = encode_as(operation.body, body, where)
    body, files = forms.files_of(body) if operation.multipart else (body, [])
    if not call.checked:
        return encode(body, where), files
    for name in _MARKETPLACES if type(body) is dict else ():
        if name in body:
            body[name] = _marketplaces(call, body[name], f"{where}.{name}", region)
    return body, files


def _check_restricted(call: Call[Any]) -> None:
    if call.data_elements:
        check_data_elements(call.operation, call.data_elements)
    if call.restricted and call.operation.restricted is None:
        raise InvalidArgumentError(f"{call.operation.id}: answers no restricted data")
