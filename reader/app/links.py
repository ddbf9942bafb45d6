"""Open an article's address in a browser."""

from __future__ import annotations

import shutil
import subprocess
import sys
import webbrowser
from collections.abc import Sequence
from urllib.parse import urlsplit

from reader.errors import ReaderError


class LinkError(ReaderError):
    """An address that cannot be opened."""


def open_link(url: str, browser: Sequence[str] = ()) -> None:
    """Hand `url` to the command `browser`, else to the system's own way; no shell sees it.

    Raises `LinkError` for anything but a web address, and when no browser starts.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise LinkError("Only web addresses (http, https) are opened.")
    command = list(browser) or _opener()
    try:
        if not command:
            webbrowser.open(url)
            return
        subprocess.Popen(  # noqa: S603 - an argument list: no shell reads the address
            [*command, url],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, webbrowser.Error):
        raise LinkError(
            "No browser could be started; name one with `browser` in config.toml."
        ) from None


def _opener() -> list[str]:
    """The desktop's opener: unlike a browser in the terminal it leaves our screen alone."""
    name = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    return [name] if name else []
