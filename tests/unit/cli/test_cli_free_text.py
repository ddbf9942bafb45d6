"""Whatever is typed after a command, one line or one answer comes back."""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.cli.main import main
from tests.unit.cli.newspaper import Result, stock

TYPED = st.text(max_size=20) | st.text(
    st.sampled_from("tide \"'():-*~./\\&date:is:said:sort2026ORé“\x00\x1b\u202e\ud800"), max_size=25
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("home")
    stock(root)
    return root


def run(home: Path, argv: Sequence[str]) -> Result:
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--home", str(home), *argv])
    return Result(code, printed(out), printed(err))


def printed(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


@settings(max_examples=60)
@given(typed=TYPED)
@example(typed="--")
def test_no_words_break_a_command(home: Path, typed: str) -> None:
    for argv in (
        ["search", "--", typed],
        ["list", "--json", "--", typed],
        ["quotes", f"--speaker={typed}", f"--about={typed}"],
        ["bookmark", "1", "1", f"--note={typed}", f"--tag={typed}"],
        ["bookmarks"],
        ["export", f"--tag={typed}"],
    ):
        result = run(home, argv)
        assert result.code in {0, 1}
        assert result.err.count("\n") == result.code
        assert "in the reader itself" not in result.err
        assert not {"\x00", "\x1b", "\u202e"} & set(result.out + result.err)
