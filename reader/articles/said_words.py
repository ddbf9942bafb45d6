"""The words of a quotation as they are compared, and where each of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.articles.letters import plain
from reader.articles.spans import Span

_EDITORS = re.compile(r"(?<!\w)\[[^\[\]]*\](?!\w)")
"""What an editor put in: `[the government]`, but not `[T]he` and `walk[ed]`."""

_UNSPACED = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
"""The scripts of East Asia, which do not space words: each character counts as one."""

_LETTER = rf"[^\W_{_UNSPACED}]"
_WORD = re.compile(rf"(?=[^\W_])[{_UNSPACED}]|{_LETTER}(?:[\[\]'‘’ʼ]*{_LETTER}|[\u0300-\u036f])*")
_ENGLISH = re.compile("[\x00-Z^-\x7f“”‘’…–—]*")
"""Nothing but ASCII and the marks of a printer, without brackets: read five times as fast."""
_RUN = re.compile(r"[^\W_]+")


COMMON_WEIGHT = 0.25
TELLING = 2
LEAST_WEIGHT = 3
"""Two different telling words and four common ones, or three and none: measured, as all figures
here, with the pairs in `tests/unit/articles/quotation_pairs.py`."""


class SaidWord(NamedTuple):
    """A word without case, accents and typography, and its span of the text."""

    folded: str
    span: Span


def said_words(text: str) -> list[SaidWord]:
    """The words that were said: quotation marks, ellipses and editors' brackets do not count."""
    if "[" in text:
        text = _EDITORS.sub(lambda note: " " * len(note[0]), text)
    return [SaidWord(_folded(found[0]), Span(*found.span())) for found in _WORD.finditer(text)]


def folded_words(text: str) -> list[str]:
    """The same without their places."""
    if _ENGLISH.fullmatch(text):
        return _RUN.findall(text.lower().replace("’", "").replace("'", "").replace("‘", ""))
    return [word.folded for word in said_words(text)]


def telling(words: Iterable[str]) -> set[str]:
    """Those that tell one statement from another: neither grammar nor what press offices say."""
    return set(words) - COMMON


def weight(words: Iterable[str]) -> float:
    """How much they say: 1 for a telling word, `COMMON_WEIGHT` for a common one."""
    return sum(COMMON_WEIGHT if word in COMMON else 1 for word in words)


def says_something(words: Sequence[str]) -> bool:
    """Whether these are somebody's words.

    Not a formula (“No comment”) that is used by many who have never heard of each other.
    """
    return len(telling(words)) >= TELLING and weight(words) >= LEAST_WEIGHT


def _folded(word: str) -> str:
    lowered = word.casefold()
    if lowered.isascii() and lowered.isalnum():
        return lowered
    return "".join(filter(str.isalnum, plain(lowered)))


COMMON = frozenset(
    """
    a able about above add additional after again against ago all almost along already also
    although always am among an and answer answers any anybody anyone anything appropriate are
    arent around as ask asked at available aware away back be became because become been before
    being below between both but by came can cannot cant clear come comment commented commenting
    comments committed concern concerned concerns condemn condemned condolence condolences
    continue continues could couldnt course day days deeply detail details did didnt discuss do
    does doesnt doing done dont down due each either else even ever every everybody everyone
    everything fact facts far few first follow for forward from full further future gave get
    gets getting give given glad go goes going gone good got great had happen happened happy
    hard has hasnt have havent having he hed hell her here hers herself hes him himself his how
    however i id if ill im important in indeed information into investigating investigation
    investigations is isnt issue issues it itd itll its itself ive just keep kept know known
    last learn learned least less let lets like little look looked looking lot lots made make
    makes making many matter matters may maybe me might mine moment monitor monitoring more most
    much must my myself need needs never new next no nobody none nor not nothing now of off
    often on once one ones ongoing only onto opportunity or other others our ours ourselves out
    over own people perhaps pleased point possible prayers process proud provide put question
    questions quite rather really reason receive received regard release request requests
    respond responded response review reviewing right said same saw say saying says see seem
    seems seen serious seriously shall share she shed shell shes should shouldnt since situation
    so some somebody someone something soon sorry speak speculate spokesman spokesperson
    spokeswoman stage statement statements step steps still strongest subject such sure take
    taken takes taking talk tell terms than thank thanks that thatd thats the their theirs them
    themselves then there theres these they theyd theyll theyre theyve thing things think this
    those though thought thoughts through time times to today together told tomorrow too took
    toward towards two under understand until up update updates upon us use used very want
    wanted wants was wasnt way ways we wed welcome well went were werent weve what whatever
    whats when where whether which while who whole whom whose why will wish with within without
    wont work working would wouldnt year years yes yesterday yet you youd youll your youre yours
    yourself youve
    """.split()  # noqa: SIM905 (a list of four hundred strings is no easier to read)
)
"""The commonest words of English, and those that any press office says of anything."""
