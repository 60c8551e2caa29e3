"""What can be mutated, and a sample of it: mutants of the core and of the generator that change what is run."""

from __future__ import annotations

import ast
import difflib
import random
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("spapi_core", "codegen")
LEFT_OUT = ("spapi_core/sandbox/", "spapi_core/cli/", "spapi_core/integrations/")
"""They are not the core; their tests are slow."""
MADE = "# Made from "
SAME = ("_Is_Eq", "_Eq_Is", "_IsNot_NotEq", "_NotEq_IsNot")
"""Operators that change nothing where None, an enum or a class is compared."""


@frozen
class Mutant:
    """A module with one thing changed.

    Args:
        module: The module, relative to the root.
        lines: The lines that the change stands on.
        operator: cosmic-ray's name of the change.
        before: The module as it is.
        after: The module with the change.
    """

    module: str
    lines: range
    operator: str
    before: str
    after: str

    @property
    def diff(self) -> str:
        """The change, a line of context around it."""
        both = self.before.splitlines(), self.after.splitlines()
        return "\n".join(list(difflib.unified_diff(*both, n=1, lineterm=""))[2:])


def modules(names: list[str]) -> list[Path]:
    """The modules that can be mutated, those that were named, relative to the root; made halves are left out."""
    found = [
        path.relative_to(ROOT)
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        if path.name not in {"__init__.py", "__main__.py"} and not path.read_text(encoding="utf-8").startswith(MADE)
    ]
    if names:
        return [path for path in found if path.as_posix() in names]
    return [path for path in found if not path.as_posix().startswith(LEFT_OUT)]


def tests_of(module: Path) -> str | None:
    """The tests that judge a module: of its name, else of its package, else a file of either name in another folder."""
    parts = module.parts[1:] if module.parts[0] == "spapi_core" else module.parts
    inside = [part for part in parts[:-1] if part != "aio"]
    names = [f"test_{part}.py" for part in (module.stem.removesuffix("_aio"), *inside[-1:])]
    for folder in (Path("tests", *inside), Path("tests", "core")):
        if (ROOT / folder / names[0]).exists():
            return (folder / names[0]).as_posix()
    folder = Path("tests", *inside)
    if inside and (ROOT / folder).is_dir():
        return folder.as_posix()
    elsewhere = [path for name in reversed(names) for path in sorted((ROOT / "tests").glob(f"[!c]*/{name}"))]
    elsewhere += [path for name in reversed(names) for path in sorted((ROOT / "tests" / "core").glob(name))]
    return elsewhere[0].relative_to(ROOT).as_posix() if elsewhere else None


def is_stub(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function is there for type checkers: an overload, or a member of a protocol."""
    return all(isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant) for each in node.body)


class Bare(ast.NodeTransformer):
    """What is run of a module: without annotations, stubs, docstrings, `__all__` and imports for type checkers."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        return self.generic_visit(ast.AnnAssign(node.target, ast.Constant(None), node.value, node.simple))

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return ast.arg(node.arg)

    def visit_arguments(self, node: ast.arguments) -> ast.AST:
        # The `*` of a signature does not multiply: with `/` in its place the same arguments are there.
        node.args = [*node.posonlyargs, *node.args, *node.kwonlyargs]
        node.defaults = [*node.defaults, *filter(None, node.kw_defaults)]
        node.posonlyargs, node.kwonlyargs, node.kw_defaults = [], [], []
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        if is_stub(node):
            return ast.Pass()
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        if is_stub(node):
            return ast.Pass()
        node.returns = None
        return self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        return ast.Pass() if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST:
        test = (
            node.test.operand if isinstance(node.test, ast.UnaryOp) else node.test
        )  # with a `not` it says less, not more
        is_for_types = isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"
        return ast.Pass() if is_for_types else self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        is_listing = isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__"
        return ast.Pass() if is_listing else self.generic_visit(node)


def ray(module: str) -> Any:
    """A module of cosmic-ray, which is installed for this alone."""
    return import_module(f"cosmic_ray.{module}")


def run_of(text: str) -> str:
    """A module as it is run."""
    return ast.dump(Bare().visit(ast.parse(text)))


@cache
def operators() -> dict[str, Any]:
    """cosmic-ray's operators by name: those that need no arguments."""
    plugins = ray("plugins")
    classes = {name: plugins.get_operator(name) for name in plugins.operator_names() if not name.endswith(SAME)}
    return {name: kind() for name, kind in classes.items() if not kind.arguments()}


@cache
def places(module: Path) -> list[tuple[str, int, range]]:
    """What can be mutated in a module: the operator, which of its places, and the lines of that place."""
    tree = ray("ast")
    nodes = list(tree.ast_nodes(tree.get_ast_from_path(ROOT / module)))
    return [
        (name, occurrence, range(start[0], end[0] + 1))
        for name, operator in operators().items()
        for occurrence, (start, end) in enumerate(
            position for node in nodes for position in operator.mutation_positions(node)
        )
    ]


def mutant(module: Path, name: str, occurrence: int, lines: range) -> Mutant | None:
    """The module with one place changed; None where that changes nothing that is run."""
    before = (ROOT / module).read_text(encoding="utf-8")
    try:
        after = ray("mutating").mutate_code(before, operators()[name], occurrence)
        if after is None or run_of(before) == run_of(after):
            return None
    except (AttributeError, SyntaxError):  # cosmic-ray does not exchange an exception of a module, as `re.error`
        return None
    return Mutant(module.as_posix(), lines, name.removeprefix("core/"), before, after)


def drawn(names: list[str], sample: int, chance: random.Random) -> Iterator[Mutant]:
    """Mutants of modules drawn by their length, at most five of a draw."""
    candidates = [path for path in modules(names) if tests_of(path)]
    weights = [len((ROOT / path).read_bytes()) for path in candidates]
    given: set[tuple[Path, str, int]] = set()
    for _ in range(20 * sample):
        [path] = chance.choices(candidates, weights)
        some = list(places(path))
        chance.shuffle(some)
        for name, occurrence, lines in some[:5]:
            key = path, name, occurrence
            if len(given) == sample:
                return
            if key not in given and (made := mutant(path, name, occurrence, lines)):
                given.add(key)
                yield made
