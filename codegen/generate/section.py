"""A document and the tables made into one section's record, ready for the templates."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import pascal_case

from codegen.generate.document import prepare
from codegen.generate.models_view import ModelsView
from codegen.generate.names import NameClashError
from codegen.generate.operations_view import OperationsView
from codegen.generate.parse import Parsed, SectionError, parse, settings
from codegen.generate.records import Section
from codegen.tables.money import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from codegen.generate.ledger import Names
    from codegen.tables.records import Tables

__all__ = ["class_name", "read_schema", "read_section", "sentence", "title"]


def read_section(
    name: str, document: Mapping[str, Any], tables: Tables, output: Path, known: Names | None = None
) -> tuple[Section, Parsed]:
    """Read one distilled document.

    Args:
        name: Section name.
        document: The document.
        tables: The tables, joined with all models.
        output: The folder that the parser's project will write to.
        known: The names that the section has been given before.

    Raises:
        SectionError: The document cannot be generated from; the message names what and where.
    """
    if not name.isidentifier():
        raise SectionError(f"models/{name}.json: {name!r} cannot be the name of a Python package; rename the file")
    with _faults_of(f"models/{name}.json"):
        prepared = prepare(marked(document, name, tables.money), name, known)
        parsed = parse(prepared, settings(output))
        models = ModelsView(prepared, parsed, tables.personal)
        facts = tables.sections.get(name)
        section = Section(
            name=name,
            class_name=prepared.naming.class_name(class_name(name)),
            title=title(document),
            summary=sentence(facts.summary if facts is not None else title(document)),
            doc_url=facts.doc_url if facts is not None else "",
            operations=tuple(OperationsView(prepared, parsed, tables.operations).operations()),
            names=prepared.naming.names,
            **_types(models),
        )
    return section, parsed


def read_schema(
    name: str, document: Mapping[str, Any], tables: Tables, output: Path, known: Names | None = None
) -> Section:
    """Read the document of one JSON schema, as `read_section` reads one with operations.

    Args:
        name: `<package>.<module>`.
        document: The document.
        tables: The tables.
        output: Any folder; the parser wants one.
        known: The names that it has been given before.

    Raises:
        SectionError: The document cannot be generated from; the message names what and where.
    """
    with _faults_of(f"models/{name.replace('.', '/')}.json"):
        prepared = prepare(marked(document, name, tables.money), name, known)
        parsed = parse(prepared, settings(output))
        models = ModelsView(prepared, parsed, tables.personal)
        return Section(
            name=name.replace(".", "/"),
            class_name=prepared.naming.class_name(document["info"]["x-spapi-root"]),
            title=title(document),
            summary="",
            doc_url="",
            operations=(),
            names=prepared.naming.names,
            **_types(models),
        )


def _types(models: ModelsView) -> dict[str, Any]:
    return {
        "enums": tuple(models.enums()),
        "classes": tuple(models.classes()),
        "aliases": tuple(models.aliases()),
        "schemas": models.schemas(),
    }


@contextmanager
def _faults_of(where: str) -> Iterator[None]:
    """Say in which document a fault is."""
    try:
        yield
    except NameClashError as error:
        raise SectionError(f"{where}: {error}") from error
    except KeyError as error:
        raise SectionError(f"{where}: {error} is missing, or a reference points nowhere") from error
    except (AttributeError, RecursionError, TypeError, ValueError) as error:
        raise SectionError(f"{where}: not the shape of a distilled document: {error}") from error


def class_name(section: str) -> str:
    """Class of a section's methods: `orders_v2026_01_01` is `OrdersV20260101`."""
    return pascal_case(section)


def title(document: Mapping[str, Any]) -> str:
    """A section's name for people: `Orders v0`, `Catalog Items 2022-04-01`."""
    info = document["info"]
    told = f"{info.get('x-spapi-api', info['title'])} {info['version']}"
    return "".join(character for character in told if character.isprintable() and character not in '"\\')


def sentence(text: str) -> str:
    """The text with a full stop at its end."""
    return text if text.endswith(".") else f"{text}."
