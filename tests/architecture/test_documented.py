"""What the documents list is what the code has."""

from __future__ import annotations

import runpy
from pathlib import Path

from reader.app.keys import ACTIONS
from reader.config import load

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_keys_is_the_registry() -> None:
    written = runpy.run_path(str(DOCS / "scripts" / "write_keys.py"))["page"]()
    assert (DOCS / "keys.md").read_text(encoding="utf-8") == written


def test_the_example_of_the_configuration_is_valid(tmp_path: Path) -> None:
    page = (DOCS / "configuration.md").read_text(encoding="utf-8")
    example = tmp_path / "config.toml"
    example.write_text(page.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    config, problems = load(example)
    assert problems == ()
    assert set(config.keys) <= {action.name for action in ACTIONS}
