"""Raw requests: a call by method and path instead of a generated builder.

Finds the operation behind a path, so that its usage plan, grant and restrictions hold, and binds
wire names to it. The answer stays plain JSON. Nothing is sent here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, unquote_to_bytes

from attrs import evolve

from spapi_core.errors import InvalidArgumentError
from spapi_core.operation import Location, Operation, Param, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.catalog import Catalog
    from spapi_core.operation import Call

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def raw_call(
    catalog: Catalog,
    method: str,
    path: str,
    params: Mapping[str, Any],
    body: Any,
    data_elements: Sequence[str] | None,
    restricted: bool | None,  # noqa: FBT001 - one caller, in this package
    allow_unknown: bool,  # noqa: FBT001 - one caller, in this package
) -> Call[Any]:
    """Bind a method, a path and wire names to the operation behind them; see `Client.call`."""
    verb = method.upper() if isinstance(method, str) else method
    _check(verb, path, params)
    found = catalog.find(verb, path)
    if found is None:
        if not allow_unknown:
            raise InvalidArgumentError(
                f"{verb} {_template(path)}: no operation has this path{_other(catalog, verb, path)}"
            )
        operation: Operation[Any] = _unknown(verb, path)
        places = dict(enumerate(unquote(step) for step in path.split("/")[1:]))
        arguments = {f"step_{at}": value for at, value in places.items()}
    else:
        entry, values = found
        operation = entry.raw
        arguments = {each.argument: values[each.name] for each in operation.params if each.where is Location.PATH}
    operation, more = _bound(operation, params)
    return operation.call(body=body, data_elements=data_elements, restricted=restricted, **arguments, **more)


def named_call(
    catalog: Catalog,
    operation_id: str,
    params: Mapping[str, Any],
    body: Any,
    restricted: bool | None,  # noqa: FBT001 - one caller, in this package
) -> Call[Any]:
    """Bind wire names to an operation that is known by its id; see `Client.named_call`."""
    _check_params(params)
    operation = catalog.get(operation_id).raw
    in_path = {each.name: each.argument for each in operation.params if each.where is Location.PATH}
    arguments = {in_path[name]: value for name, value in params.items() if name in in_path}
    operation, more = _bound(operation, {name: value for name, value in params.items() if name not in in_path})
    return operation.call(body=body, restricted=restricted, **arguments, **more)


def _check_params(params: object) -> None:
    if not (isinstance(params, Mapping) and all(isinstance(name, str) for name in params)):
        raise InvalidArgumentError("params: give a mapping of Amazon's names, e.g. {'MarketplaceIds': [...]}")


def _check(verb: object, path: object, params: object) -> None:
    if verb not in METHODS:
        raise InvalidArgumentError(f"method {verb!r}: use one of {', '.join(METHODS)}")
    if not isinstance(path, str):
        raise InvalidArgumentError(f"path: give text, e.g. /orders/v0/orders, not a {type(path).__name__}")
    _check_params(params)
    if not path.startswith("/"):
        raise InvalidArgumentError("path: begin it with a slash, without host, e.g. /orders/v0/orders")
    if "?" in path or "#" in path:
        raise InvalidArgumentError("path: it holds ? or #; give the query as params=, and encode ? in a value as %3F")
    if _PERCENT.search(path):
        raise InvalidArgumentError("path: it holds a bare %; percent-encode values, % itself as %25")
    try:
        unquote_to_bytes(path).decode()
    except UnicodeError:
        raise InvalidArgumentError("path: its percent-encoded bytes are not UTF-8, as Amazon reads them") from None


def _bound(operation: Operation[Any], params: Mapping[str, Any]) -> tuple[Operation[Any], dict[str, Any]]:
    """The operation, with what it does not know added as plain query parameters, and its arguments."""
    known = {each.name: each for each in operation.params if each.where is not Location.PATH}
    lower = {name.lower(): name for name in known}
    added: list[Param] = []
    arguments: dict[str, Any] = {}
    for name, value in params.items():
        if value is None:
            continue
        param = known.get(name)
        if param is None:
            if name.lower() in lower:
                raise InvalidArgumentError(
                    f"{operation.id}: parameter {name!r} is written {lower[name.lower()]!r}", operation=operation.id
                )
            _check_name(operation, name)
            param = Param(name, f"extra_{len(added)}", Location.QUERY, Any, style=Style.CSV, shown=name)
            added.append(param)
        arguments[param.argument] = value
    if added:
        operation = evolve(operation, params=(*operation.params, *added))
    return operation, arguments


def _check_name(operation: Operation[Any], name: str) -> None:
    """Refuse a name that the operation has in another place or spelling: Amazon ignores what it does not know."""
    for param in operation.params:
        if name == param.argument and param.where is not Location.PATH:
            raise InvalidArgumentError(
                f"{operation.id}: parameter {name!r} is Python's name, Amazon's is {param.name!r}",
                operation=operation.id,
            )
        if name in {param.name, param.argument}:
            raise InvalidArgumentError(
                f"{operation.id}: {name!r} is part of the path, not of params", operation=operation.id
            )


def _unknown(verb: str, path: str) -> Operation[Any]:
    steps = path.split("/")[1:]
    return Operation(
        id=f"raw.{verb}",
        section="raw",
        name=verb,
        method=verb,
        path="".join(f"/{{{at}}}" for at in range(len(steps))),
        params=tuple(
            Param(str(at), f"step_{at}", Location.PATH, str, required=True, shown=f"step {at + 1} of the path")
            for at in range(len(steps))
        ),
        body=None if verb in {"GET", "HEAD"} else Any,
    )


def _other(catalog: Catalog, verb: str, path: str) -> str:
    others = [method for method in METHODS if method != verb and catalog.find(method, path)]
    if others:
        return f"; it takes {', '.join(others)}"
    return "; look it up with `spapi operations`, or send it as it is with allow_unknown=True"


def _template(path: str) -> str:
    """The path as far as it can be shown: its values may be personal."""
    head = "/".join(path.split("/")[:3])
    return path if path == head else f"{head}/..."
