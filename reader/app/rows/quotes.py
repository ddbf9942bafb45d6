"""The rows of the quotes pane: what each speaker says, then what is nobody's, then terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from reader.app.drawing.cells import fit
from reader.app.drawing.glyphs import BOOKMARKED, TENTATIVE
from reader.app.rows.articles import two_lines
from reader.app.rows.row import GAP, Row
from reader.articles.annotations import SPOKEN, Confidence, Quote, QuoteKind, SpeakerKind
from reader.articles.plural import plural
from reader.library.print_search import MOST_EXACT

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from reader.app.drawing.painting import Line

NOBODY = "speaker not named"
NOTHING = "nobody is quoted here"
TERMS = "terms and titles, not speech"
REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker with the numbers (from 1) of what they say; `role` as the article puts it.

    `has_page` is set for people and organisations, not for who is only described.
    """

    name: str | None
    role: str | None
    numbers: tuple[int, ...]
    has_page: bool = False


def voices(quotes: Sequence[Quote]) -> list[Voice]:
    """The speakers in the order in which they first speak; what nobody is named for comes last."""
    numbers: dict[str | None, list[int]] = {}
    roles: dict[str | None, str] = {}
    with_page: set[str | None] = set()
    for number, quote in enumerate(quotes, 1):
        if quote.kind not in SPOKEN:
            continue
        name = quote.speaker.name if quote.speaker else None
        numbers.setdefault(name, []).append(number)
        if quote.speaker and quote.speaker.role:
            roles.setdefault(name, quote.speaker.role)
        if quote.speaker and quote.speaker.kind is not SpeakerKind.DESCRIBED:
            with_page.add(name)
    unnamed = numbers.pop(None, None)
    named = [
        Voice(name, roles.get(name), tuple(said), name in with_page)
        for name, said in numbers.items()
    ]
    return [*named, Voice(None, None, tuple(unnamed))] if unnamed else named


def spoken_numbers(quotes: Sequence[Quote]) -> list[int]:
    """The numbers (from 1) of the quotes that are speech, as one reads them."""
    return [number for number, quote in enumerate(quotes, 1) if quote.kind in SPOKEN]


def quote_rows(
    text: str,
    quotes: Sequence[Quote],
    kept: AbstractSet[int],
    *,
    elsewhere: Mapping[int, int] = MappingProxyType({}),
    reported: bool = False,
) -> list[Callable[[int], Row]]:
    """The pane, to be drawn on a width in cells; a row's key is the number of its quote.

    The key of a speaker who has a page is minus the number of the first of their quotes. `kept` are
    bookmarked. `elsewhere` tells in how many other articles a quote stands. What is said without
    marks is listed last, and only where `reported` asks for it.
    """
    rows: list[Callable[[int], Row]] = []
    for voice in voices(quotes):
        rows += [lambda _width: GAP] * bool(rows)
        rows.append(partial(_heading, voice))
        for n in voice.numbers:
            row = partial(_quote, text, quotes[n - 1], n, n in kept)
            rows.append(partial(_with_echoes, row, elsewhere[n]) if n in elsewhere else row)
    others = ((TERMS, _term, QuoteKind.TERM), (REPORTED, _reported, QuoteKind.INDIRECT))
    for words, lay_out, kind in others[: 1 + reported]:
        numbers = [n for n, quote in enumerate(quotes, 1) if quote.kind is kind]
        if numbers:
            rows.append(partial(_quiet_heading, words, len(numbers), first=not rows))
            rows += (partial(lay_out, text, quotes[n - 1], n, n in kept) for n in numbers)
    return rows or [lambda width: Row(([(fit(NOTHING, width), "muted italic")],))]


def listed_numbers(quotes: Sequence[Quote], *, reported: bool) -> list[int]:
    """The numbers (from 1) of the quotes that the pane lists, those that are speech if any is."""
    listed = (QuoteKind.TERM, *([QuoteKind.INDIRECT] * reported))
    others = [number for number, quote in enumerate(quotes, 1) if quote.kind in listed]
    return spoken_numbers(quotes) or others


def summary(quotes: Sequence[Quote]) -> str:
    """`9 by 4 speakers`, for the pane's title."""
    found = voices(quotes)
    spoken = sum(len(voice.numbers) for voice in found)
    named = sum(voice.name is not None for voice in found)
    if not named:
        return str(spoken) if spoken else ""
    return f"{spoken} by {plural(named, 'speaker')}"


def _heading(voice: Voice, width: int) -> Row:
    if voice.name is None:
        return _quiet_heading(NOBODY, len(voice.numbers), width, first=True)
    count = f"  {len(voice.numbers)}"
    ink = "name bold underline" if voice.has_page else "name bold"
    name: Line = [(fit(voice.name, width - len(count)), ink), (count, "muted")]
    role: list[Line] = [[(line, "muted italic")] for line in two_lines(voice.role or "", width)]
    lines = (name, *(role if voice.role else ()))
    if not voice.has_page:
        return Row(lines)
    return Row(lines, -voice.numbers[0], doors=tuple(range(len(lines))), heading=True)


def _quiet_heading(words: str, count: int, width: int, *, first: bool) -> Row:
    figure = f"  {count}"
    line: Line = [(fit(words, width - len(figure)), "muted italic"), (figure, "muted")]
    return Row((line,) if first else ([], line))


def _quote(text: str, quote: Quote, number: int, kept: bool, width: int) -> Row:  # noqa: FBT001
    sign = BOOKMARKED if kept else " "
    doubt = quote.confidence is Confidence.TENTATIVE
    ink = "quotation italic" if doubt else "quotation"
    words = " ".join(text[quote.start : quote.end].split())
    first, *rest = two_lines(words, width - 3)
    lines: list[Line] = [[(sign, "quotation bold"), (f"{TENTATIVE if doubt else ' '} ", ink)]]
    lines[0].append((first, ink))
    lines += [[("   ", ""), (line, ink)] for line in rest]
    return Row(tuple(lines), number)


def _with_echoes(draw: Callable[[int], Row], count: int, width: int) -> Row:
    row = draw(width)
    line: Line = [("   ", ""), (fit(also_in(count), width - 3), "muted underline")]
    return Row((*row.lines, line), row.key, doors=(len(row.lines),))


def also_in(count: int) -> str:
    """`also in 3`, for other articles."""
    return f"also in {counted(count)}"


def counted(count: int) -> str:
    """How many articles have the same words: `3`, or `200+` where nobody went on counting."""
    return f"{count}+" if count >= MOST_EXACT else str(count)


def _term(text: str, quote: Quote, number: int, kept: bool, width: int) -> Row:  # noqa: FBT001
    words = " ".join(text[quote.start : quote.end].split())
    sign = BOOKMARKED if kept else " "
    return Row(([(f"{sign}  ", "quotation bold"), (fit(words, width - 3), "term")],), number)


def _reported(text: str, quote: Quote, number: int, kept: bool, width: int) -> Row:  # noqa: FBT001
    """The reporter's words, in the ink of all that is not quoted, and whose thought they give."""
    sign = BOOKMARKED if kept else " "
    words = " ".join(text[quote.start : quote.end].split())
    first, *rest = two_lines(words, width - 3)
    lines: list[Line] = [[(f"{sign}  ", "quotation bold"), (first, "")]]
    lines += [[("   ", ""), (line, "")] for line in rest]
    if quote.speaker is None:
        return Row(tuple(lines), number)
    has_page = quote.speaker.kind is not SpeakerKind.DESCRIBED
    name = (fit(quote.speaker.name, width - 3), "muted underline" if has_page else "muted")
    return Row((*lines, [("   ", ""), name]), number, doors=(len(lines),) if has_page else ())
