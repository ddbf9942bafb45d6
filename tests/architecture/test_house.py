"""The house rules that a machine can hold."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "reader").rglob("*.py"))
MOST_LINES_IN_A_FILE = 300
MOST_LINES_IN_A_FUNCTION = 40
MOST_LINES_WHERE_THINGS_COLLECT = 200
WHERE_THINGS_COLLECT = ("reader/app/app.py", "reader/app/screens/main.py")
BANNED_MODULES = {"pickle", "marshal", "shelve", "yaml"}
BANNED_CALLS = {"eval", "exec", "mktemp", "system"}
DRAWING = {"notify", "Static", "Label"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            target = node.func
            called = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
            yield called, node


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_file_fits_in_the_head(path: Path) -> None:
    most = (
        MOST_LINES_WHERE_THINGS_COLLECT
        if name(path) in WHERE_THINGS_COLLECT
        else MOST_LINES_IN_A_FILE
    )
    assert len(path.read_text(encoding="utf-8").splitlines()) <= most


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_function_does_one_job(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or node.lineno) - node.lineno < MOST_LINES_IN_A_FUNCTION, (
                node.name
            )


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_nothing_dangerous_is_used(path: Path) -> None:
    for node in ast.walk(tree(path)):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not {module.split(".")[0] for module in modules} & BANNED_MODULES
    for called, node in calls(path):
        assert called not in BANNED_CALLS or isinstance(node.func, ast.Attribute), called
        assert not any(
            keyword.arg == "shell" and getattr(keyword.value, "value", True)
            for keyword in node.keywords
        )


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_words_from_outside_are_never_markup(path: Path) -> None:
    """A plain literal may hold markup; anything computed must say `markup=False`."""
    for called, node in calls(path):
        if called in DRAWING and node.args and isinstance(node.args[0], ast.JoinedStr):
            assert any(keyword.arg == "markup" for keyword in node.keywords), ast.unparse(node)


def test_sources_hold_no_path_of_a_machine() -> None:
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        assert "/home/" not in text
        assert "/root/" not in text
