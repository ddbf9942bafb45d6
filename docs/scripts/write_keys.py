"""Write docs/keys.md from the registry of actions: `python docs/scripts/write_keys.py`."""

from __future__ import annotations

from pathlib import Path

from reader.app.keys import ACTIONS, Action, Context, shown

PAGE = Path(__file__).parents[1] / "keys.md"

HEAD = """\
# Keys

Made from the registry of actions by `docs/scripts/write_keys.py`. Any of them can be given
other keys in [the configuration](configuration.md) by its name; `?` in the reader shows the
keys in force.
"""

PLACES = {
    Context.APP: "Everywhere",
    Context.MAIN: "With the articles on the screen",
    Context.MOVE: "To move, in every pane and list",
    Context.ARTICLES: "In the list of articles",
    Context.READER: "In the article",
    Context.QUOTES: "In the quotes",
    Context.ENTITIES: "In the names",
    Context.SEARCH: "In the search bar",
    Context.BOOKMARKS: "Among the bookmarks",
    Context.ECHOES: "Among the same words elsewhere",
    Context.FIGURE: "On the page of a person, an organisation or a place",
    Context.EVERYONE: "In the list of everyone",
    Context.TODAY: "Among the quotes of the day",
}


def page() -> str:
    """The whole page as Markdown."""
    parts = [HEAD]
    for context in Context:
        rows = [row(action) for action in ACTIONS if action.context is context]
        if rows:
            parts.append("\n".join((f"## {PLACES[context]}", "", *TABLE, *rows, "")))
    return "\n".join(parts)


TABLE = ("| keys | does | name |", "|---|---|---|")


def row(action: Action) -> str:
    """One action as a row of its table."""
    keys = " ".join(f"`{shown(key)}`" for key in action.keys).replace("|", "\\|")
    return f"| {keys} | {action.help} | `{action.name}` |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
