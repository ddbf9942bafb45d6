"""Where everything is kept; the only file that asks platformdirs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "pullquote"
"""The folder name: another project already owns `reader` in users' data directories."""


@dataclass(frozen=True, slots=True)
class Home:
    """The two directories of one user: what was gathered, and how it is configured."""

    data: Path
    config: Path

    @property
    def library(self) -> Path:
        """The SQLite file that holds the truth."""
        return self.data / "library.sqlite3"

    @property
    def index(self) -> Path:
        """The directory of the derived full-text index."""
        return self.data / "index"

    @property
    def reports(self) -> Path:
        """Where a crash leaves its report."""
        return self.data / "reports"

    @property
    def exports(self) -> Path:
        """Where the app writes exports when no other place is given."""
        return self.data / "exports"

    @property
    def config_file(self) -> Path:
        """The user's own settings, which may not exist."""
        return self.config / "config.toml"


def find_home(override: Path | None = None, environ: Mapping[str, str] = os.environ) -> Home:
    """The home in force: `--home`, else READER_HOME, else the platform's own places.

    Creates nothing.
    """
    chosen = override or (Path(environ["READER_HOME"]) if environ.get("READER_HOME") else None)
    if chosen is not None:
        root = chosen.expanduser().absolute()
        return Home(data=root, config=root)
    import platformdirs

    return Home(
        data=Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)),
        config=Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)),
    )
