"""openapi-python-client's parser, driven as a library: names, references, allOf, conflicts.

Whatever the parser reports as an error or a warning stops the section: its own command line would leave the
operation or schema out and go on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.schema import ParameterLocation

from codegen.generate.names import FIELD_PREFIX
from codegen.generate.reduced import Reduced

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.property import Property

    from codegen.generate.document import Prepared

_HIDDEN = re.compile(r"<openapi_python_client\S+ object at 0x[0-9a-f]+>")
"""How the parser shows names that it does not trust: an address, which says nothing and differs each time."""
_SCHEMA = re.compile(r"/components/schemas/(\w+)")
_CAUSE = "Unable to parse schema"
_FOLLOWS = "Could not find reference in parsed models or enums"
"""What the parser says of everything that refers to a schema it could not read: the schema's own fault says why."""

__all__ = ["Parsed", "SectionError", "parse", "settings"]


class SectionError(Exception):
    """A section cannot be generated; the message names the document and what is wrong with it."""


@dataclass(frozen=True)
class Parsed:
    """What the parser made of a section.

    Args:
        data: The parser's own result, as its `Project` takes it.
        models: Class name -> object schema, its properties resolved.
        enums: Class name -> enum.
        aliases: Alias name -> what it stands for.
        reduced: What the parser was given, with its tokens.
        endpoints: Token of an operationId -> operation.
    """

    data: GeneratorData
    models: dict[str, ModelProperty]
    enums: dict[str, EnumProperty]
    aliases: dict[str, Property]
    endpoints: dict[str, Endpoint]
    reduced: Reduced


def settings(output: Path) -> Config:
    """The parser's configuration: no hooks, no metadata, everything else its default."""
    return Config.from_sources(
        ConfigFile(post_hooks=[], field_prefix=FIELD_PREFIX),
        meta_type=MetaType.NONE,
        document_source=Path(),
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


def parse(prepared: Prepared, config: Config) -> Parsed:
    """Run the parser over a prepared document.

    Raises:
        SectionError: The parser could not read all of it.
    """
    reduced = Reduced(prepared)
    # The parser takes lists, times and days in no header, since its own templates write none there; ours do.
    PropertyProtocol._allowed_locations = set(ParameterLocation)  # noqa: SLF001  it has no setting
    try:
        data = GeneratorData.from_dict(reduced.document(), config=config)
    except ValueError as error:
        raise SectionError(f"models/{prepared.section}.json: {reduced.readable(str(error))}") from error
    if isinstance(data, GeneratorError):
        raise SectionError(f"models/{prepared.section}.json: {_told(data, reduced)}")
    faults = [*data.errors]
    endpoints: dict[str, Endpoint] = {}
    for collection in data.endpoint_collections_by_tag.values():
        faults += collection.parse_errors
        for endpoint in collection.endpoints:
            if endpoints.setdefault(endpoint.name, endpoint) is not endpoint:
                faults.append(ParseError(detail=f"two operations would both be {endpoint.name}()"))
    if faults:
        told = list(dict.fromkeys(_told(fault, reduced) for fault in faults))
        causes = [each for each in told if _FOLLOWS not in each or each.startswith(_CAUSE)] or told
        raise SectionError("\n".join(_placed(each, prepared) for each in causes))
    models = {str(model.class_info.name): model for model in data.models}
    carrier = models.pop(prepared.aliases)
    return Parsed(
        data=data,
        models=models,
        enums={str(enum.class_info.name): enum for enum in data.enums if isinstance(enum, EnumProperty)},
        aliases={
            prop.name.get_untrusted_value(): prop
            for prop in [*(carrier.required_properties or []), *(carrier.optional_properties or [])]
        },
        endpoints=endpoints,
        reduced=reduced,
    )


def _told(fault: GeneratorError, reduced: Reduced) -> str:
    told = reduced.readable(f"{fault.header.strip()}: {fault.detail or ''}")
    return " ".join(_HIDDEN.sub("something", told).split())


def _placed(told: str, prepared: Prepared) -> str:
    """A message with the place in the distilled document in front, where it names a schema."""
    named = _SCHEMA.search(told)
    schema = prepared.schemas.get(named[1]) if named else None
    return f"models/{prepared.section}.json{'' if schema is None else f'#{schema.pointer}'}: {told}"
