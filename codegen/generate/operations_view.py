"""The operations of a section, as records for the templates of operations.py and client.py and for the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from codegen.distil.convert import FORMS, MULTIPART
from codegen.generate.annotations import Annotations
from codegen.generate.docstrings import OperationDocs
from codegen.generate.document import REF, Prepared
from codegen.generate.facts import limits_and_values, prose
from codegen.generate.parse import Parsed, SectionError
from codegen.generate.records import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from codegen.tables.records import OperationFacts

__all__ = ["OperationsView"]

MARKETPLACE_PARAMETERS = frozenset({"marketplaceId", "marketplaceIds", "MarketplaceId", "MarketplaceIds"})


class OperationsView:
    """Records of one section's operations.

    Args:
        prepared: The section's document.
        parsed: What the parser made of it.
        facts: Operation id -> what the tables say.
    """

    def __init__(self, prepared: Prepared, parsed: Parsed, facts: Mapping[str, OperationFacts]) -> None:
        self._prepared = prepared
        self._parsed = parsed
        self._facts = facts
        self._types = Annotations(parsed, prepared.literals, prefix="models.")
        self._functions: dict[str, str] = {}

    def operations(self) -> Iterator[Operation]:
        """The operations, in Amazon's order."""
        self._functions = self._prepared.naming.operations(
            raw["operationId"] for _, _, raw in self._prepared.operations
        )
        for method, path, raw in self._prepared.operations:
            yield self._operation(method, path, raw)

    def _operation(self, method: str, path: str, raw: Mapping[str, Any]) -> Operation:
        name = raw["operationId"]
        where = f"models/{self._prepared.section}.json: {name}"
        facts = self._facts.get(f"{self._prepared.section}.{name}")
        if facts is None:
            raise SectionError(f"{where}: codegen.tables knows no such operation")
        if (facts.method, facts.path) != (method.upper(), path):
            raise SectionError(f"{where}: {method.upper()} {path} here, {facts.method} {facts.path} in codegen.tables")
        try:
            endpoint = self._parsed.endpoints[self._parsed.reduced.token(name)]
        except KeyError:
            raise SectionError(f"{where}: the parser lost it") from None
        parameters = tuple(self._parameters(endpoint, raw, where))
        places = [parameter for parameter in parameters if parameter.where == "path" and not parameter.optional]
        places.sort(key=lambda parameter: path.index(f"{{{parameter.name}}}"))
        responses, otherwise = self._responses(endpoint, raw, where)
        answers = list(dict.fromkeys(kind for status, kind in responses.items() if status // 100 == _SUCCESS))
        body = endpoint.bodies[0].prop if endpoint.bodies else None
        argument_of = {parameter.name: parameter.argument for parameter in parameters}
        _check_paging(facts, argument_of, where)
        media = set(raw.get("requestBody", {}).get("content", {}))
        docs = OperationDocs(facts, prose(raw), parameters)
        return Operation(
            facts=facts,
            constant=self._functions[name].upper(),
            function=self._functions[name],
            parameters=parameters,
            positional=tuple(places),
            keywords=tuple(parameter for parameter in parameters if parameter not in places),
            body=None if body is None else self._types.field(body),
            body_name=_schema_name(raw, self._prepared),
            body_required=raw.get("requestBody", {}).get("required", False),
            form=bool(media & set(FORMS)),
            multipart=MULTIPART in media and FORMS[0] not in media,
            body_told=", ".join(limits_and_values(_body_schema(raw), self._prepared.schemas)),
            responses=responses,
            otherwise=otherwise,
            answer=" | ".join(answers) or otherwise or "None",
            item=self._batched(endpoint, facts, where)
            if facts.paging is None
            else None
            if facts.paging.lists
            else self._item(endpoint, facts, where),
            listed=self._item(endpoint, facts, where),
            argument_of=argument_of,
            doc=docs.blocks(),
            raises=docs.raises(responses),
            brief=docs.brief(),
        )

    def _parameters(self, endpoint: Endpoint, raw: Mapping[str, Any], where: str) -> Iterator[Parameter]:
        props = {
            (location.value, self._parsed.reduced.untoken(prop.name.get_untrusted_value())): prop
            for location, prop in endpoint.iter_all_parameters()
        }
        names = self._prepared.naming.arguments(raw["operationId"], props)
        for parameter in raw["parameters"]:
            place = (parameter["in"], parameter["name"])
            if place not in props:
                raise SectionError(f"{where}: the parser lost parameter {parameter['name']}")
            marketplace = parameter["name"] in MARKETPLACE_PARAMETERS
            required = parameter.get("required", False)
            told = limits_and_values(parameter["schema"], self._prepared.schemas)
            prop = props[place]
            enum = prop.inner_property if isinstance(prop, ListProperty) else prop
            yield Parameter(
                name=parameter["name"],
                argument=names[place],
                where=parameter["in"],
                type=self._types.parameter(prop),
                plain_type=self._types.plain(prop),
                values=self._values(enum),
                annotation=self._types.argument(prop),
                required=required,
                optional=not required or marketplace,
                style=_style(parameter, where),
                marketplace=marketplace,
                told=". ".join(part for part in (", ".join(told), prose(parameter)) if part),
            )

    def _values(self, prop: PropertyProtocol) -> tuple[str, ...]:
        if not isinstance(prop, EnumProperty):
            return ()
        return tuple(str(value) for value in self._prepared.schemas[str(prop.class_info.name)].data["enum"])

    def _responses(self, endpoint: Endpoint, raw: Mapping[str, Any], where: str) -> tuple[dict[int, str], str | None]:
        """Status -> type of its answer, and the type of the default answer."""
        found = {response.status_code.pattern: response for response in endpoint.responses}
        if found.keys() != raw["responses"].keys():
            raise SectionError(f"{where}: the parser lost answers {sorted(found.keys() ^ raw['responses'].keys())}")
        responses: dict[int, str] = {}
        otherwise: str | None = None
        for status in sorted(found):
            declared = any("schema" in media for media in raw["responses"][status]["content"].values())
            if status == _DEFAULT:
                otherwise = self._answer(found[status].prop) if declared else None
                continue
            if not status.isdecimal():
                raise SectionError(f"{where}: an answer {status!r} is not a status; give it a number in patches.toml")
            empty = int(status) == _NO_CONTENT or not declared
            responses[int(status)] = "None" if empty else self._answer(found[status].prop)
        return responses, otherwise

    def _answer(self, prop: PropertyProtocol) -> str:
        """Type of an answer; a file is its bytes."""
        return "bytes" if isinstance(prop, FileProperty) else self._types.field(prop)

    def _item(self, endpoint: Endpoint, facts: OperationFacts, where: str) -> str | None:
        """Type of an item of a page: the answer's properties are walked down to its list, or to its lists."""
        path = None if facts.paging is None else facts.paging.lists or facts.paging.items
        if facts.paging is None or path is None:
            return None
        found: PropertyProtocol | None = next(
            (each.prop for each in endpoint.responses if each.status_code.pattern.startswith("2")), None
        )
        for name in path:
            found = self._property(found, name)
        lists = [found] if facts.paging.lists is None else self._properties(found)
        kinds = [self._types.field(each.inner_property) for each in lists if isinstance(each, ListProperty)]
        if not kinds:
            raise SectionError(f"{where}: there is no list at {'.'.join(path)} in the answer")
        return " | ".join(dict.fromkeys(kinds))

    def _batched(self, endpoint: Endpoint, facts: OperationFacts, where: str) -> str | None:
        """Type of one answer of a batch."""
        if facts.batch is None or facts.batch.answers is None:
            return None
        found: PropertyProtocol | None = next(
            (each.prop for each in endpoint.responses if each.status_code.pattern.startswith("2")), None
        )
        for name in [] if facts.batch.answers == "." else facts.batch.answers.split("."):
            found = self._property(found, name)
        if not isinstance(found, ListProperty):
            raise SectionError(f"{where}: batches.toml: there is no list at {facts.batch.answers} in the answer")
        return self._types.field(found.inner_property)

    def _properties(self, owner: PropertyProtocol | None) -> list[PropertyProtocol]:
        if not isinstance(owner, ModelProperty):
            return []
        model = self._parsed.models[str(owner.class_info.name)]
        return [*(model.required_properties or []), *(model.optional_properties or [])]

    def _property(self, owner: PropertyProtocol | None, name: str) -> PropertyProtocol | None:
        token = self._parsed.reduced.token(name)
        return next((prop for prop in self._properties(owner) if prop.name.get_untrusted_value() == token), None)


_SUCCESS = 2
_LISTS = {
    None: "csv",
    "form": "csv",
    "simple": "csv",
    "spaceDelimited": "ssv",
    "tabDelimited": "tsv",
    "pipeDelimited": "pipes",
}
_DEFAULT = "default"
_NO_CONTENT = 204
"""An answer of this status has no body, whatever the model declares for it."""


def _check_paging(facts: OperationFacts, argument_of: Mapping[str, str], where: str) -> None:
    """Paging names parameters of its operation alone."""
    paging = facts.paging
    if paging is None:
        return
    named = [*([paging.parameter] if paging.parameter is not None else []), *(paging.keep or ()), *paging.add]
    unknown = [name for name in named if name not in argument_of]
    if unknown:
        raise SectionError(f"{where}: paging.toml names {', '.join(unknown)}, which is not a parameter of it")


def _style(parameter: Mapping[str, Any], where: str) -> str:
    if parameter.get("x-spapi-greedy"):
        return "greedy"
    if parameter["schema"].get("type") != "array":
        return "plain"
    style = parameter.get("style")
    if style not in _LISTS:
        raise SectionError(f"{where}: parameter {parameter['name']} lists its values as {style}, which nobody can send")
    return "multi" if _LISTS[style] == "csv" and parameter.get("explode", True) else _LISTS[style]


def _body_schema(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    for media in raw.get("requestBody", {}).get("content", {}).values():
        if "schema" in media:
            schema: Mapping[str, Any] = media["schema"]
            return schema
    return {}


def _schema_name(raw: Mapping[str, Any], prepared: Prepared) -> str | None:
    reference = _body_schema(raw).get("$ref")
    return None if reference is None else prepared.schemas[reference.removeprefix(REF)].amazon
