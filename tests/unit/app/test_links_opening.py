"""Links: only web addresses leave the reader, as one argument and through no shell."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.app.links import LinkError, open_link


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "javascript:alert(1)", "elmshore.example", "", "ssh://tide.example"],
)
def test_anything_but_a_web_address_is_refused(url: str) -> None:
    with pytest.raises(LinkError, match="http"):
        open_link(url, ("never-started",))


def test_a_browser_that_is_not_there_is_told() -> None:
    with pytest.raises(LinkError, match=r"config\.toml"):
        open_link("https://elmshore.example", ("no-such-browser-here",))


def test_the_address_is_one_argument_whatever_is_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("reader.app.links.subprocess.Popen", lambda argv, **_: started.append(argv))
    open_link("https://tide.example/$(touch x);ls", (sys.executable, "-c", ""))
    assert started == [[sys.executable, "-c", "", "https://tide.example/$(touch x);ls"]]
    assert list(tmp_path.iterdir()) == []
