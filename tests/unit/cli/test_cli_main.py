"""Whatever happens, a user sees one line and an exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import output
from reader.cli.commands import list as listing
from reader.cli.commands import quotes
from reader.cli.main import main
from reader.cli.parser import COMMANDS, build_parser
from tests.unit.cli.newspaper import Desk

ROOT = Path(__file__).parents[3]
NAMES = [command.__name__.rpartition(".")[2] for command in COMMANDS]


@pytest.mark.parametrize("name", NAMES)
def test_help_of_each_command_has_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    assert "example:\n  " in capsys.readouterr().out


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["list", "--limit", "-1"],
        ["show", "one"],
        ["quotes", "--since", "soon"],
        ["export", "--format", "pdf"],
        ["add"],
    ],
    ids=" ".join,
)
def test_a_wrong_command_line_is_refused(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    error = capsys.readouterr().err
    assert error.startswith("usage: reader")
    assert "Traceback" not in error


@pytest.mark.parametrize(
    "argv",
    [["--home", "/x", "list"], ["list", "--home", "/x"], ["--home", "/y", "list", "--home=/x"]],
)
def test_home_stands_before_or_after_the_command(argv: list[str]) -> None:
    assert build_parser().parse_args(argv).home == Path("/x")


def test_a_fault_leaves_a_report_and_no_traceback(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "headlines", lambda *_: 1 / 0)
    result = desk.run("list")
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert result.err.startswith("reader: Something went wrong in the reader itself (ZeroDivision")
    (report,) = (desk.root / "reports").iterdir()
    assert str(report) in result.err
    assert report.stat().st_mode & 0o777 == 0o600


def test_interrupting_is_quiet(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(listing, "headlines", interrupt)
    result = desk.run("list")
    assert (result.code, result.err) == (130, "")


def test_a_reader_that_goes_away_is_no_error(desk: Desk) -> None:
    command = [sys.executable, "-m", "reader", "--home", str(desk.root), "list"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_a_terminal_without_unicode_is_served(desk: Desk) -> None:
    desk.run("bookmark", "1", "1")
    environ = os.environ | {"PYTHONIOENCODING": "ascii"}
    for argv in (["list"], ["bookmarks"], ["bookmarks", "--json"], ["export"]):
        command = [sys.executable, "-m", "reader", "--home", str(desk.root), *argv]
        done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("argv", [["list"], ["list", "--json"], ["export"]], ids=" ".join)
def test_output_that_cannot_be_written_is_told(desk: Desk, argv: list[str]) -> None:
    desk.run("bookmark", "1", "1")
    command = [sys.executable, "-m", "reader", "--home", str(desk.root), *argv]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == ("reader: The output cannot be written: No space left on device.\n")


def test_closed_streams_are_no_error(desk: Desk) -> None:
    command = f"{sys.executable} -m reader --home {desk.root} list <&- >&- 2>&-"
    assert subprocess.run(["/bin/sh", "-c", command], cwd=ROOT, check=False).returncode == 0


def test_list_loads_nothing_heavy(desk: Desk) -> None:
    program = (
        "import sys; from reader.cli.main import main; main(sys.argv[1:]);"
        "print(*sorted(sys.modules), sep='\\n', file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, "--home", str(desk.root), "list"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stderr.split()}
    assert "Barrage delayed again" in done.stdout
    assert not loaded & {"textual", "rich", "whoosh", "platformdirs", "asyncio"}
    assert not {name for name in done.stderr.split() if name.startswith("reader.analysis")}


def test_errors_cannot_drive_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    output.complain("no \x1b[2Jsuch\nthing\u202e")
    assert capsys.readouterr().err == "reader: no [2Jsuch thing\n"


def test_a_reader_that_goes_away_in_mid_stream_is_no_error(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def go_away(_: str) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(quotes, "say", go_away)
    result = desk.run("quotes")
    assert (result.code, result.err) == (0, "")
