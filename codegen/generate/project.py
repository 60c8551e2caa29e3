"""openapi-python-client's `Project` with our layout: four modules a section, from our own templates.

Only the template environment and the build protocol of the base class are used; none of its endpoint, model or
metadata templates is rendered.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client import Project

from codegen.generate.docstrings import deprecated_word
from codegen.generate.signatures import (
    kind,
    kind_of,
    list_settings,
    list_signature,
    method_signature,
    passed_on,
    signature,
)
from codegen.generate.text import arguments_block, docstring, quoted, with_imports
from spapi_core.operation import __all__ as core_names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from openapi_python_client.config import Config
    from openapi_python_client.parser.errors import GeneratorError

    from codegen.generate.datasets import Dataset
    from codegen.generate.datasets import Operation as Asking
    from codegen.generate.parse import Parsed
    from codegen.generate.records import Entry, Operation, Parameter, Section

__all__ = [
    "SectionProject",
    "environment",
    "kiosk_module",
    "kiosk_package",
    "schema_module",
    "schema_package",
    "top_level",
]

TEMPLATES = Path(__file__).parent / "templates"

_STANDARD = {
    "Any": "typing",
    "IntEnum": "enum",
    "Literal": "typing",
    "Sequence": "collections.abc",
    "StrEnum": "enum",
    "builtins": "import builtins",
    "date": "datetime",
    "datetime": "datetime",
    "decimal": "import decimal",
    "dt": "import datetime as dt",
}
_IMPORTS: Mapping[str, Mapping[str, str]] = {
    "models.py": {
        **_STANDARD,
        "FormFile": "spapi_core.model",
        "Model": "spapi_core.model",
        "field": "spapi_core.model",
    },
    "operations.py": {
        **_STANDARD,
        **dict.fromkeys(core_names, "spapi_core.operation"),
        "deprecated": "spapi_core.deprecation",
        "models": ".",
    },
    "client.py": {
        **_STANDARD,
        "AsyncClient": "spapi_core.client",
        "AsyncListing": "spapi_core.client.listing",
        "CallOptions": "spapi_core.client.options",
        "Callable": "collections.abc",
        "Client": "spapi_core.client",
        "deprecated": "spapi_core.deprecation",
        "Listing": "spapi_core.client.listing",
        "Progress": "spapi_core.client.listing",
        "models": ".",
        "operations": ".",
    },
}


class SectionProject(Project):
    """One section, rendered into a folder of its own.

    Args:
        section: What the templates see.
        parsed: What the parser made of the document.
        config: The parser's configuration; its output path is the section's folder.
    """

    def __init__(self, section: Section, parsed: Parsed, config: Config) -> None:
        super().__init__(openapi=parsed.data, config=config)
        self.section = section
        self.env = environment()

    def build(self) -> Sequence[GeneratorError]:
        """Write the four modules; formatting and moving into place are the caller's."""
        self.package_dir.mkdir(parents=True, exist_ok=True)
        for name, template in (
            ("__init__.py", "section_init.py.jinja"),
            ("client.py", "section_client.py.jinja"),
            ("models.py", "models.py.jinja"),
            ("operations.py", "operations.py.jinja"),
        ):
            opening = f"What the answers and bodies of {self.section.title} hold: classes, enums and aliases of Amazon's schemas."
            source = self.env.get_template(template).render(section=self.section, opening=opening)
            source = with_imports(source, _IMPORTS.get(name, {}), always=name == "models.py")
            (self.package_dir / name).write_text(source, encoding=self.config.file_encoding)
        return self._get_errors()


@cache
def environment() -> Environment:
    """Our templates, compiled once a process: the base class would compile them again for each section."""
    env = Environment(  # noqa: S701  Python is written here, not HTML
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    filters: dict[str, Callable[..., object]] = {
        "argument_of": lambda name, operation: operation.argument_of[name],
        "docstring": docstring,
        "kind": kind,
        "kind_of": kind_of,
        "kiosk_docs": _kiosk_docs,
        "list_docs": _list_docs,
        "list_signature": list_signature,
        "builder_docs": _builder_docs,
        "deprecated_word": lambda operation: deprecated_word(operation.facts),
        "method_docs": _method_docs,
        "method_signature": method_signature,
        "passed_on": passed_on,
        "quoted": quoted,
        "signature": signature,
    }
    env.filters.update(filters)
    env.globals["list_settings"] = list_settings()
    return env


def schema_module(schema: Section, kind: str) -> str:
    """Source of the module of one JSON schema.

    Args:
        schema: Its record.
        kind: What a document of it is called, e.g. `notification`.
    """
    opening = f"What a {kind} of {schema.title} holds: classes, enums and aliases of Amazon's JSON schema."
    source = environment().get_template("models.py.jinja").render(section=schema, opening=opening)
    return with_imports(source, _IMPORTS["models.py"], always=True)


def schema_package(title: str, modules: Mapping[str, str]) -> str:
    """Source of the package above the modules of JSON schemas.

    Args:
        title: What a document of it is called.
        modules: Module -> what it is of.
    """
    return environment().get_template("schemas_init.py.jinja").render(title=title, modules=modules)


def kiosk_module(schema: Section, dataset: Dataset, file: str) -> tuple[str, str]:
    """Source of the module of one dataset of Data Kiosk: its classes alone, and with the builder of queries.

    Args:
        schema: Its record.
        dataset: What can be asked for.
        file: Name of its schema in models/documents.
    """
    opening = f"Records and queries of `{dataset.root}` of Data Kiosk."
    origin = f"documents/{file}"
    source = environment().get_template("models.py.jinja").render(section=schema, opening=opening, origin=origin)
    builder = environment().get_template("kiosk.py.jinja").render(dataset=dataset)
    origins = {
        **_IMPORTS["models.py"],
        **dict.fromkeys(("Asked", "Dataset", "Fields", "Inner", "Value"), "spapi_core.jobs.kiosk_builder"),
        "Decimal": "decimal",
        "TypeAlias": "typing",
    }
    return (
        with_imports(source, origins, always=True),
        with_imports(source + builder, origins, always=True),
    )


def kiosk_package(modules: Mapping[str, str]) -> str:
    """Source of the package above the modules of Data Kiosk.

    Args:
        modules: Module -> its dataset.
    """
    return environment().get_template("kiosk_init.py.jinja").render(modules=modules)


def top_level(sections: Sequence[Entry]) -> dict[str, str]:
    """File name -> source of the modules above the sections."""
    env = environment()
    return {
        "__init__.py": env.get_template("init.py.jinja").render(),
        "client.py": env.get_template("client.py.jinja").render(sections=sections),
    }


def _builder_docs(operation: Operation, class_name: str) -> list[str]:
    """The whole docstring of a builder."""
    arguments = arguments_block("Args", _arguments(operation))
    more = f"Grants, sandbox, answer and errors: `{class_name}.{operation.function}`."
    return [block for block in (*operation.brief, arguments, more) if block]


def _method_docs(operation: Operation) -> list[str]:
    """The whole docstring of a method."""
    returns = "" if operation.answer == "None" else f"Returns:\n    {_returned(operation)}"
    raises = {
        **operation.raises,
        "InvalidArgumentError": "An argument is missing or of the wrong type; nothing is sent.",
    }
    options = "Timeout, headers and more for this call, see `CallOptions`."
    arguments = arguments_block("Args", {**_arguments(operation), "options (CallOptions)": options})
    blocks = [*operation.doc, arguments, returns, arguments_block("Raises", raises)]
    return [block for block in blocks if block]


def _kiosk_docs(operation: Asking) -> list[str]:
    """The whole docstring of a builder of Data Kiosk's queries."""
    told = {f"{each.name}": f"`{each.wire}: {each.type}`." for each in operation.arguments}
    return [
        f"Ask for `{operation.wire}`: each record is of `{operation.record}`; `.select(...)` says which fields.",
        arguments_block("Args", told),
        arguments_block("Raises", {"InvalidArgumentError": "A value is wrong; the message names it."}),
    ]


def _list_docs(operation: Operation) -> list[str]:
    """The whole docstring of a method that reads a list."""
    what = (operation.listed or "item").replace("models.", "")
    return [
        f"Read the list of `{operation.function}`, page after page{'' if ' | ' in what else f': each {what}'}.",
        f"Takes the arguments of `{operation.function}` and those of `Client.iterate`; `.pages()` gives whole answers.",
    ]


def _arguments(operation: Operation) -> dict[str, str]:
    """Argument with its type -> what is said about it."""
    entries: dict[str, str] = {}
    for parameter in (*operation.positional, *operation.keywords):
        told = [f"`{parameter.name}`"]
        if parameter.told:
            told.append(parameter.told)
        if parameter.marketplace:
            told.append("the client's marketplace if omitted")
            if not parameter.required:
                told.append("`ALL_MARKETPLACES` for all")
        elif parameter.required and parameter.where != "path":
            told.append("required")
        entries[f"{parameter.argument} ({_told_type(parameter)})"] = _sentence(", ".join(told))
    restricted = operation.facts.restricted
    if restricted is not None and restricted.mode == "optional":
        entries["data_elements (list[str])"] = "Personal data to ask for; a restricted data token is fetched for it."
    if restricted is not None and restricted.mode == "report":
        entries["restricted (bool)"] = "The report holds personal data: a restricted data token is fetched for it."
    if operation.body is not None:
        name = operation.body_name or operation.body
        told = [f"`{name}`", *([operation.body_told] if operation.body_told else [])]
        entries[f"body ({operation.body.replace('models.', '')})"] = _sentence(
            ", ".join(told) + ("" if operation.body_required else ", may be left out")
        )
    return entries


def _told_type(parameter: Parameter) -> str:
    told = parameter.type.replace("models.", "")
    return f"{told}, {_STYLES[parameter.style]}" if parameter.style in _STYLES else told


def _returned(operation: Operation) -> str:
    by_type: dict[str, list[str]] = {}
    for status, answer in operation.responses.items():
        if status // 100 == _SUCCESS:
            by_type.setdefault(answer.replace("models.", ""), []).append(str(status))
    if not by_type and operation.otherwise is not None:
        by_type[operation.otherwise.replace("models.", "")] = ["2xx"]
    return _sentence("; ".join(f"{answer} for status {' or '.join(found)}" for answer, found in by_type.items()))


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


_SUCCESS = 2
_STYLES = {
    "csv": "comma separated",
    "ssv": "space separated",
    "tsv": "tab separated",
    "pipes": "pipe separated",
    "multi": "repeated key",
    "greedy": "keeps its slashes",
}
