"""The rows of the quotes pane: what each speaker says, then what is nobody's, then terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app.drawing.cells import fit
from reader.app.drawing.glyphs import BOOKMARKED, TENTATIVE
from reader.app.rows.articles import two_lines
from reader.app.rows.row import Row
from reader.articles.annotations import SPOKEN, Confidence, Quote, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from reader.app.drawing.painting import Line

NOBODY = "speaker not named"
NOTHING = "nobody is quoted here"
TERMS = "terms and titles, not speech"
REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker with the numbers (from 1) of what they say; `role` as the article puts it."""

    name: str | None
    role: str | None
    numbers: tuple[int, ...]


def voices(quotes: Sequence[Quote]) -> list[Voice]:
    """The speakers in the order in which they first speak; what nobody is named for comes last."""
    numbers: dict[str | None, list[int]] = {}
    roles: dict[str | None, str] = {}
    for number, quote in enumerate(quotes, 1):
        if quote.kind not in SPOKEN:
            continue
        name = quote.speaker.name if quote.speaker else None
        numbers.setdefault(name, []).append(number)
        if quote.speaker and quote.speaker.role:
            roles.setdefault(name, quote.speaker.role)
    unnamed = numbers.pop(None, None)
    named = [Voice(name, roles.get(name), tuple(said)) for name, said in numbers.items()]
    return [*named, Voice(None, None, tuple(unnamed))] if unnamed else named


def spoken_numbers(quotes: Sequence[Quote]) -> list[int]:
    """The numbers (from 1) of the quotes that are speech, as one reads them."""
    return [number for number, quote in enumerate(quotes, 1) if quote.kind in SPOKEN]


def quote_rows(
    text: str,
    quotes: Sequence[Quote],
    kept: AbstractSet[int],
    width: int,
    *,
    reported: bool = False,
) -> list[Row]:
    """The pane on `width` cells; a row's key is the number of its quote, `kept` are bookmarked.

    What is said without marks is listed last, and only where `reported` asks for it.
    """
    rows: list[Row] = []
    for voice in voices(quotes):
        rows.append(_heading(voice, width, first=not rows))
        rows += (_quote(text, quotes[n - 1], n, n in kept, width) for n in voice.numbers)
    terms = [n for n, quote in enumerate(quotes, 1) if quote.kind is QuoteKind.TERM]
    if terms:
        rows.append(_quiet_heading(TERMS, len(terms), width, first=not rows))
        rows += (_term(text, quotes[n - 1], n, n in kept, width) for n in terms)
    indirect = [n for n, quote in enumerate(quotes, 1) if quote.kind is QuoteKind.INDIRECT]
    if indirect and reported:
        rows.append(_quiet_heading(REPORTED, len(indirect), width, first=not rows))
        rows += (_reported(text, quotes[n - 1], n, n in kept, width) for n in indirect)
    return rows or [Row(([(fit(NOTHING, width), "muted italic")],))]


def summary(quotes: Sequence[Quote]) -> str:
    """`9 by 4 speakers`, for the pane's title."""
    found = voices(quotes)
    spoken = sum(len(voice.numbers) for voice in found)
    named = sum(voice.name is not None for voice in found)
    if not named:
        return str(spoken) if spoken else ""
    return f"{spoken} by {named} speaker{'' if named == 1 else 's'}"


def _heading(voice: Voice, width: int, *, first: bool) -> Row:
    if voice.name is None:
        return _quiet_heading(NOBODY, len(voice.numbers), width, first=first)
    count = f"  {len(voice.numbers)}"
    name: Line = [(fit(voice.name, width - len(count)), "name bold"), (count, "muted")]
    role: list[Line] = [[(line, "muted italic")] for line in two_lines(voice.role or "", width)]
    gap: list[Line] = [] if first else [[]]
    return Row((*gap, name, *(role if voice.role else ())))


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
    if quote.speaker:
        lines.append([("   ", ""), (fit(quote.speaker.name, width - 3), "muted")])
    return Row(tuple(lines), number)
