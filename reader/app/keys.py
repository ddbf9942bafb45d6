"""Every action of the app under one name, with the keys that run it: the only registry.

Bindings, the hints line, the help screen and the command palette are all made from `ACTIONS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Context(StrEnum):
    """Where an action works."""

    APP = "app"
    """On every screen."""
    MAIN = "main"
    """On the main screen, whichever pane has the focus."""
    MOVE = "move"
    """In every pane and list."""
    ARTICLES = "articles"
    READER = "reader"
    QUOTES = "quotes"
    ENTITIES = "entities"
    SEARCH = "search"
    """While the search bar has the focus."""
    BOOKMARKS = "bookmarks"
    """On the bookmarks screen."""
    ECHOES = "echoes"
    """On the screen with the same words elsewhere."""
    FIGURE = "figure"
    """On the page of a person, an organisation or a place."""
    EVERYONE = "everyone"
    """On the list of everyone."""
    TODAY = "today"
    """Among the quotes of a day or of another time."""


PAGES = frozenset(
    {Context.BOOKMARKS, Context.ECHOES, Context.FIGURE, Context.EVERYONE, Context.TODAY}
)
"""Those of screens that lie on the main one."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something the user can do: its name in `config.toml`, its default keys, and its words.

    `label` is one or two words for the hints line, `help` a sentence without a full stop. The
    method that does it is `action_` and the name with `_` for each dot, on the widget or screen of
    the context.
    """

    name: str
    keys: tuple[str, ...]
    label: str
    help: str
    context: Context

    @property
    def method(self) -> str:
        """The name of the method without `action_`."""
        return self.name.replace(".", "_")


Keymap = Mapping[str, tuple[str, ...]]
"""The keys in force for each action's name."""

APP, MAIN, MOVE, FIGURE = Context.APP, Context.MAIN, Context.MOVE, Context.FIGURE
EVERYONE, TODAY = Context.EVERYONE, Context.TODAY

OPEN_IN_ARTICLE = "Open the page of the marked name, or of who said the quote"
OPEN_IN_QUOTES = "Go to the quote in the article, or to the page of its speaker"
SPEAKER = "Open the page of who said it"

ACTIONS: tuple[Action, ...] = (
    Action("help", ("?",), "keys", "Show every key and the query language", APP),
    Action("palette", ("ctrl+p",), "commands", "Find a command by its name", APP),
    Action("bookmarks", ("B",), "bookmarks", "Show all bookmarked quotes", APP),
    Action("everyone", ("P",), "everyone", "Show who speaks and who is named, ranked", APP),
    Action("today", ("D",), "quotes of the day", "Show who said what today, or when you like", APP),
    Action("export", ("e",), "export", "Write what is shown, or all bookmarks, to a file", APP),
    Action(
        "undo", ("U",), "undo", "Take back the last change to a bookmark, a quote or a name", APP
    ),
    Action("theme", ("T",), "theme", "Change to the next theme", APP),
    Action("suspend", ("ctrl+z",), "suspend", "Leave the reader in the background", APP),
    Action("quit", ("q",), "quit", "Leave the reader", APP),
    Action("search.start", ("/",), "search", "Search the articles", MAIN),
    Action("back", ("escape",), "back", "Go back to where you were, step by step", MAIN),
    Action("quote.next", ("]",), "next quote", "Go to the next quote", MAIN),
    Action("quote.previous", ("[",), "previous quote", "Go to the previous quote", MAIN),
    Action("quote.bookmark", ("b",), "bookmark", "Bookmark the quote, or remove it again", MAIN),
    Action("quote.copy", ("y",), "copy", "Copy the quote with who said it, and where", MAIN),
    Action("quote.who", ("w",), "who said it", "Name the speaker of the quote", MAIN),
    Action("quote.not", ("x",), "not a quote", "Say that nobody said this", MAIN),
    Action("quote.speaker", ("p",), "speaker", "Open the page of who said the quote", MAIN),
    Action("quote.echoes", ("=",), "same words", "List the same words in other articles", MAIN),
    Action("name.next", (".",), "next name", "Go to the next name in the article", MAIN),
    Action("name.previous", (",",), "previous name", "Go to the previous name", MAIN),
    Action("hit.next", ("n",), "next hit", "Go to the next place that was searched for", MAIN),
    Action("hit.previous", ("N",), "previous hit", "Go to the previous such place", MAIN),
    Action("article.next", ("J",), "next article", "Open the next article of the list", MAIN),
    Action("article.previous", ("K",), "previous", "Open the previous article", MAIN),
    Action("article.star", ("s",), "star", "Star the article, or take the star off", MAIN),
    Action("article.unread", ("u",), "unread", "Mark the article as unread, or as read", MAIN),
    Action("article.link", ("o",), "open link", "Open the article's address in a browser", MAIN),
    Action("view.zen", ("z",), "zen", "Show only the article, or all panes again", MAIN),
    Action("view.quotes_only", ("Q",), "quotes only", "Dim all that is not a quotation", MAIN),
    Action("view.reported", ("I",), "reported", "Show what is said without marks, or not", MAIN),
    Action("pane.next", ("tab",), "next pane", "Go to the next pane", MAIN),
    Action("pane.previous", ("shift+tab",), "previous pane", "Go to the previous pane", MAIN),
    Action("pane.articles", ("1",), "articles", "Go to the list of articles", MAIN),
    Action("pane.reader", ("2",), "article", "Go to the article", MAIN),
    Action("pane.quotes", ("3",), "quotes", "Go to the quotes", MAIN),
    Action("pane.entities", ("4",), "names", "Go to the people, organisations and places", MAIN),
    Action("pane.wider", (">",), "wider", "Make the pane wider", MAIN),
    Action("pane.narrower", ("<",), "narrower", "Make the pane narrower", MAIN),
    Action("move.down", ("j", "down"), "down", "Go down a line", MOVE),
    Action("move.up", ("k", "up"), "up", "Go up a line", MOVE),
    Action("move.page_down", ("space", "pagedown", "ctrl+f"), "page", "Go down a page", MOVE),
    Action("move.page_up", ("pageup", "ctrl+b"), "page up", "Go up a page", MOVE),
    Action("move.half_down", ("ctrl+d",), "half down", "Go down half a page", MOVE),
    Action("move.half_up", ("ctrl+u",), "half up", "Go up half a page", MOVE),
    Action("move.first", ("g", "home"), "first", "Go to the beginning", MOVE),
    Action("move.last", ("G", "end"), "last", "Go to the end", MOVE),
    Action("articles.open", ("enter", "l", "right"), "read", "Read the article", Context.ARTICLES),
    Action("reader.open", ("enter",), "page", OPEN_IN_ARTICLE, Context.READER),
    Action("quotes.open", ("enter",), "open", OPEN_IN_QUOTES, Context.QUOTES),
    Action("entities.open", ("enter",), "page", "Open its page", Context.ENTITIES),
    Action("entities.filter", ("f",), "filter", "List the articles with it", Context.ENTITIES),
    Action("search.keep", ("enter", "down"), "keep", "Go to what was found", Context.SEARCH),
    Action("search.clear", ("escape",), "clear", "Give up the search", Context.SEARCH),
    Action("bookmarks.open", ("enter",), "open", "Go to the quote", Context.BOOKMARKS),
    Action("bookmarks.filter", ("/",), "filter", "Narrow the bookmarks", Context.BOOKMARKS),
    Action("bookmarks.note", ("n",), "note", "Write a note", Context.BOOKMARKS),
    Action("bookmarks.tags", ("t",), "tags", "Set the tags", Context.BOOKMARKS),
    Action("bookmarks.select", ("x", "space"), "select", "Pick it for export", Context.BOOKMARKS),
    Action("bookmarks.delete", ("d",), "delete", "Delete the bookmark", Context.BOOKMARKS),
    Action("bookmarks.speaker", ("p",), "speaker", SPEAKER, Context.BOOKMARKS),
    Action("bookmarks.back", ("escape",), "back", "Go back to the articles", Context.BOOKMARKS),
    Action("echoes.open", ("enter",), "open", "Go to the quote in its article", Context.ECHOES),
    Action("echoes.speaker", ("p",), "speaker", SPEAKER, Context.ECHOES),
    Action("echoes.back", ("escape",), "back", "Go back to where you were", Context.ECHOES),
    Action("figure.open", ("enter",), "open", "Go to the quote, the article or the name", FIGURE),
    Action("figure.filter", ("/",), "narrow", "Narrow the list by words or a year", FIGURE),
    Action("figure.next", ("tab",), "sections", "Go to the next list of the page", FIGURE),
    Action("figure.previous", ("shift+tab",), "before", "Go to the list before", FIGURE),
    Action("figure.first", ("1",), "first", "Go to the first list of the page", FIGURE),
    Action("figure.second", ("2",), "second", "Go to the second list", FIGURE),
    Action("figure.third", ("3",), "third", "Go to the third list", FIGURE),
    Action("figure.fourth", ("4",), "fourth", "Go to the fourth list", FIGURE),
    Action("figure.fifth", ("5",), "fifth", "Go to the fifth list", FIGURE),
    Action("figure.earlier", ("[",), "a year back", "Narrow to the year before", FIGURE),
    Action("figure.later", ("]",), "a year on", "Narrow to the next year, at last to all", FIGURE),
    Action("figure.bookmark", ("b",), "bookmark", "Bookmark the quote of the page", FIGURE),
    Action("figure.copy", ("y",), "copy", "Copy the words with who said them, and where", FIGURE),
    Action("figure.whole", ("z",), "whole", "Show all of a long quote, or fold it again", FIGURE),
    Action("figure.same", ("m",), "same as …", "Join it with another name, or rename it", FIGURE),
    Action("figure.pick", ("x",), "pick", "Pick the article for somebody else", FIGURE),
    Action("figure.apart", ("s",), "somebody else", "Split off whom articles mean", FIGURE),
    Action("figure.back", ("escape",), "back", "Go back to where one came from", FIGURE),
    Action("everyone.open", ("enter",), "page", "Open the page", EVERYONE),
    Action("everyone.back", ("escape",), "back", "Clear the line, then go back", EVERYONE),
    Action("everyone.kind", ("t", "ctrl+t"), "kind", "List another kind of names", EVERYONE),
    Action("everyone.order", ("o", "ctrl+o"), "order", "Rank by quotes, or by mentions", EVERYONE),
    Action("everyone.time", ("r", "ctrl+r"), "time", "Count a day, a week, and so on", EVERYONE),
    Action("everyone.earlier", ("[",), "earlier", "Count the time before", EVERYONE),
    Action("everyone.later", ("]",), "later", "Count the time after", EVERYONE),
    Action("everyone.find", ("/",), "find", "Type letters of a name", EVERYONE),
    Action("everyone.switch", ("tab",), "list", "From the line to the list, and back", EVERYONE),
    Action("today.open", ("enter",), "read", "Go to the quote, or to the speaker's page", TODAY),
    Action("today.back", ("escape",), "back", "Clear the line, then go back", TODAY),
    Action("today.order", ("o",), "order", "List by speaker, or by time", TODAY),
    Action("today.time", ("r",), "time", "List a day, a week, and so on", TODAY),
    Action("today.earlier", ("[",), "earlier", "List the time before", TODAY),
    Action("today.later", ("]",), "later", "List the time after", TODAY),
    Action("today.find", ("/",), "filter", "Narrow the quotes with a query", TODAY),
    Action("today.speaker", ("p",), "speaker", "Open the page of who speaks", TODAY),
    Action("today.bookmark", ("b",), "bookmark", "Bookmark the quote, or not any longer", TODAY),
    Action("today.copy", ("y",), "copy", "Copy the quote with who said it, and where", TODAY),
)

BY_NAME: Mapping[str, Action] = {action.name: action for action in ACTIONS}

_WITHIN: Mapping[Context, frozenset[Context]] = {
    Context.APP: frozenset(Context),
    Context.MAIN: frozenset(Context) - {Context.SEARCH, *PAGES, Context.APP},
    Context.MOVE: frozenset(Context) - {Context.SEARCH, Context.APP},
}
"""Which contexts are alive together with a wider one, so that one key cannot serve both."""

_EDITING = ("enter", "escape", "tab", "space", "backspace", "delete", "insert")
_MOVING = ("up", "down", "left", "right", "home", "end", "pageup", "pagedown")
_FUNCTION = tuple(f"f{number}" for number in range(1, 25))
_NAMED_KEYS = frozenset((*_EDITING, *_MOVING, *_FUNCTION, "comma", "plus", "minus"))


def resolve(
    wanted: Mapping[str, tuple[str, ...]], lines: Mapping[str, int] | None = None
) -> tuple[Keymap, tuple[str, ...]]:
    """The keys in force once the user's `[keys]` are applied, and a sentence for each problem.

    `lines` gives the line of the config file for `keys.` and an action's name. An action whose
    keys cannot be used keeps its own.
    """
    problems = {name: _fault(name, keys) for name, keys in wanted.items()}
    wishes = {name: keys for name, keys in wanted.items() if not problems[name]}
    while clash := _first_clash(_with(wishes), wishes):
        name, problems[name] = clash
        del wishes[name]
    return _with(wishes), tuple(
        f"{_place(name, lines or {})}: {problem}" for name, problem in problems.items() if problem
    )


def _with(wishes: Keymap) -> Keymap:
    return {action.name: wishes.get(action.name, action.keys) for action in ACTIONS}


def _place(name: str, lines: Mapping[str, int]) -> str:
    line = lines.get(f"keys.{name}")
    return f"config.toml, line {line}" if line else "config.toml, [keys]"


def _fault(name: str, keys: tuple[str, ...]) -> str:
    """What is wrong with a wish by itself."""
    if name not in BY_NAME:
        near = get_close_matches(name, BY_NAME, n=1)
        return f"“{name}” is not an action" + (f"; is it “{near[0]}”?" if near else "")
    for key in keys:
        if not is_key(key):
            return f"“{key}” is not a key; write one character, or a name such as “ctrl+x” or “f5”"
    return ""


def _first_clash(keymap: Keymap, wishes: Keymap) -> tuple[str, str] | None:
    """A wish whose key does something else already once all wishes are granted, and the reason."""
    for name, keys in wishes.items():
        for key in keys:
            for other in _rivals(name, key, keymap):
                why = f"“{key}” is the key of “{other}” already; “{name}” keeps its own key"
                return name, why
    return None


def _rivals(name: str, key: str, keymap: Keymap) -> Iterator[str]:
    here = BY_NAME[name].context
    for other, keys in keymap.items():
        if other != name and key in keys and _meet(here, BY_NAME[other].context):
            yield other


def _meet(one: Context, other: Context) -> bool:
    return one == other or other in _WITHIN.get(one, ()) or one in _WITHIN.get(other, ())


def is_key(key: str) -> bool:
    """Whether a terminal can send it: one character, or a name, with modifiers before it."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    if not modifiers and len(key) == 1:
        return key.isprintable() and key != " "
    known = last in _NAMED_KEYS or (len(last) == 1 and last.isprintable())
    return known and set(modifiers) <= {"ctrl", "shift", "alt"}


def shown(key: str) -> str:
    """A key as the hints and the help screen print it."""
    names = {"escape": "Esc", "pagedown": "PgDn", "pageup": "PgUp", "comma": ","}
    arrows = {"up": "↑", "down": "↓", "left": "←", "right": "→"}
    words = {**names, **arrows}
    if len(key) == 1:
        return key
    return "+".join(words.get(part, part.capitalize()) for part in key.split("+"))
