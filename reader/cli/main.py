"""The `reader` command: find what is asked for, run it, and end in one line whatever happens."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import takewhile

from reader.cli.output import complain, flush, make_streams_safe
from reader.errors import ReaderError
from reader.paths import Home, find_home

INTERRUPTED = 130
"""128 + SIGINT, as shells count."""

_DASHES = re.compile("--[a-z]+=--")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code: 0 done, 1 could not be done, 2 not understood."""
    make_streams_safe()
    try:
        code = _run(argv)
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_printing()
        return 0
    except OSError:  # what is left cannot be printed either, as was told
        _stop_printing()
        return 1
    except KeyboardInterrupt:
        if sys.stderr.isatty():
            print(file=sys.stderr)  # the terminal has written ^C
        return INTERRUPTED
    return code


def _run(argv: Sequence[str] | None) -> int:
    from reader.cli.parser import build_parser  # here, so that Ctrl+C is quiet from the start

    if option := _without_value(sys.argv[1:] if argv is None else argv):
        complain(f"`--` is no value for {option}; write something else.")
        return 1
    try:
        args = build_parser().parse_args(argv)
    except SystemExit as usage:
        return _usage(usage)
    home = find_home(args.home)
    try:
        code = int(args.run(args, home))
        flush()
    except SystemExit as usage:
        return _usage(usage)
    except ReaderError as error:
        complain(str(error))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 (nobody is ever shown a traceback)
        complain(_report(home, error))
    else:
        return code
    return 1


def _without_value(argv: Sequence[str]) -> str | None:
    """An option that is given `--`, of which argparse made an empty list before Python 3.13."""
    options = takewhile(lambda one: one != "--", argv)
    return next((one[:-3] for one in options if _DASHES.fullmatch(one)), None)


def _usage(usage: SystemExit) -> int:
    """The exit code of a command line that argparse has refused, or answered with help."""
    return usage.code if isinstance(usage.code, int) else 2


def _report(home: Home, error: Exception) -> str:
    said = f"Something went wrong in the reader itself ({type(error).__name__})"
    with suppress(Exception):
        from reader.app.ending.crash import write_report

        return f"{said}; a report is in {write_report(home.reports, error)}."
    return f"{said}, and no report could be written to {home.reports}."


def _stop_printing() -> None:
    """Nobody reads any more: let what is left go nowhere, or Python complains at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
