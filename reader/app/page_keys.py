"""The line of keys at the foot of a page, each of which can be clicked as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from reader.app.keys import BY_NAME, Context, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.app.keys import Keymap


def page_keys(names: Sequence[str], keymap: Keymap) -> Static:
    """The first key and the label of these actions of the app or of the screen in front."""
    return line_of([_hint(name, keymap) for name in names], classes="page-keys")


def line_of(parts: Iterable[Content], *, classes: str) -> Static:
    """Parts that can be clicked, side by side in their own colours."""
    line = Static(Content("   ").join(parts), classes=classes)
    line.auto_links = False
    return line


def clickable(key: str, label: str, action: str) -> Content:
    """A key and what it does; a click runs `action`, which names its place (`app.`, `screen.`)."""
    words = Content.styled(f"{key} ", "$quotation bold") + Content.styled(label, "$muted")
    return words.stylize(Style.from_meta({"@click": action}))


def _hint(name: str, keymap: Keymap) -> Content:
    action = BY_NAME[name]
    place = "app" if action.context is Context.APP else "screen"
    return clickable(shown(keymap[name][0]), action.label, f"{place}.{action.method}")
