"""Names: runs of words with a capital, cut where a title or a neighbour's word ends."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from reader.analysis.quotes.datelines import after_dateline
from reader.analysis.quotes.given_names import is_given_name, is_only_given_name
from reader.analysis.quotes.lexicon import (
    BODIES,
    HONORIFICS,
    JOINS_OF,
    MONTHS_AND_DAYS,
    NOT_NAMES,
    NUMBERS,
    PARTICLES,
    PERSONS,
    TITLES,
    heads,
    is_person_word,
)
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import BREAK, WHOLE, Words
from reader.articles.spans import Span

_AFTER_ADVERBS = frozenset({"later", "after", "to", "before", "ago", "the", "a", "an"})
_NICKNAME = 16
"""Characters with marks: a quotation this short between two names is a nickname."""
_INITIAL = re.compile(r"(?:[A-Z]\.)+$")
_ELIDED = re.compile(r"(?:d|l|al|el|ul)[’'-](?=[A-Z])")
"""As in `Marcel d’Entremont`, `Hala al-Masri`."""
_CONTRACTED = re.compile(r"[’'](?:d|ll|ve|re|m|t)$")
_SURNAMES_TOO = word_set("king prince pope bishop judge major dean abbot duke earl lord father")
"""Titles that are surnames at the end of a name: `Mayor Delroy Prince`."""
_ALSO_GIVEN = word_set("will so oh do")
"""Small words that are given names too."""
_PARTICIPLES = word_set("told shown given born held seen taken built known left put")
_AFTER_PARTICIPLES = word_set(
    "of by about that with whether if why what how for to in on from again he she they"
)
_POST_NOMINALS = word_set("kc qc sc san mp mps mla mpp msp td obe cbe mbe kbe dbe phd md esq frs")
_BODY_TIES = frozenset({"of", "for", "against"})
_SPEAKS_OUT = word_set("react respond reply speak testify comment contribut continu add")
"""Before `-ing`: as in `Reacting, the mayor said`."""
_LONGEST_LABEL = 8
"""Words: `LINDA PHOSWA, COASTAL RADIO:`."""


class Name(NamedTuple):
    """A name in the text as a range of words; titles stand from `start` to `proper`.

    `tokens` are the words of the name proper (`Mark`, `Carney`); none when only a title stands
    there (`the Prime Minister`).
    """

    start: int
    proper: int
    end: int
    tokens: tuple[str, ...]

    @property
    def form(self) -> str:
        """The name proper, one space between its words."""
        return " ".join(self.tokens)


def find_names(words: Words, sentences: Sequence[Span], skipped: Collection[int]) -> list[Name]:
    """All names of the sentences but those whose number is `skipped` (headings), in order."""
    common = {word for word in words.forms if word.islower()}
    heads = {sentence.start for sentence in sentences}
    proper = {form for at, form in enumerate(words.forms) if at not in heads}
    found: list[Name] = []
    for number, sentence in enumerate(sentences):
        if number not in skipped:
            begins = after_dateline(words, sentence)
            for start, end in _runs(words, sentence):
                first = _first_word(words, sentence, start, end, common, proper)
                if start < begins:
                    continue
                name = _cut(words, first, end)
                if name:
                    found.append(_unshouted(words, name, proper))
    return found


def _runs(words: Words, sentence: Span) -> Iterator[tuple[int, int]]:
    at = sentence.start
    while at < sentence.end:
        if not _can_begin(words, at):
            at += 1
            continue
        end = at + 1
        while end < sentence.end:
            step = _joined(words, at, end, sentence.end)
            if not step:
                break
            end += step
        yield at, end
        at = end


def _can_begin(words: Words, at: int) -> bool:
    form, lower = words.forms[at], words.lowers[at]
    if not form[0].isupper():
        return bool(_ELIDED.match(form))
    shouted = len(form) > 1 and form.isupper()
    if lower in _ALSO_GIVEN and _is_given_there(words, at):
        return True
    if lower in MONTHS_AND_DAYS and _is_called_after_a_day(words, at):
        return True
    plain = _CONTRACTED.sub("", lower) in NOT_NAMES or lower.partition("-")[0] in NUMBERS
    return (not plain or shouted) and lower not in MONTHS_AND_DAYS


def _is_called_after_a_day(words: Words, at: int) -> bool:
    """`the barber, | Friday Akpan`, `driver Sunday Okoro`: behind what somebody is."""
    before = at - (2 if words.forms[at - 1] == "," else 1)
    behind = words.forms[at + 1] if at + 1 < len(words) else ""
    named = behind[:1].isupper() and behind.lower() not in NOT_NAMES | MONTHS_AND_DAYS
    return named and before >= 0 and is_person_word(words.lowers[before])


def _is_given_there(words: Words, at: int) -> bool:
    """`the rescuer | Will Adair`: a capital within a sentence, and a name behind."""
    before = words.forms[at - 1] if at else ""
    behind = words.forms[at + 1] if at + 1 < len(words) else ""
    return before.isalpha() and behind[:1].isupper() and behind.lower() not in NOT_NAMES


def _joined(words: Words, start: int, at: int, end: int) -> int:
    """How many words from `at` on belong to the run that began at `start`."""
    form, lower = words.forms[at], words.lowers[at]
    if form[0].isupper() or _ELIDED.match(form):
        return int(_goes_on(words, at))
    after = at + 1
    if after < end and words.lowers[after] in {"a", "an"} and _is_cause(words, start, at):
        return 3 if after + 1 < end and words.forms[after + 1][0].isupper() else 0
    if form == "," and after < end and words.lowers[after] in {"jr.", "sr.", "jr", "sr"}:
        return 2
    if after >= end or not words.forms[after][0].isupper():
        two = after + 1 < end and lower in PARTICLES and words.lowers[after] in PARTICLES
        return 3 if two and words.forms[after + 1][0].isupper() else 0
    of_body = lower in {"of", "for"} and words.lowers[at - 1] in JOINS_OF
    joins = lower in PARTICLES or form == "&" or of_body or _is_cause(words, start, at)
    return 2 if joins or _is_nickname(words, start, at) else 0


def _is_cause(words: Words, start: int, at: int) -> bool:
    """`Citizens | for | a Clean Selby`, `Doctors against Delay`."""
    return (
        start == at - 1 and words.lowers[at] in {"for", "against"} and _is_many(words.lowers[start])
    )


def _goes_on(words: Words, at: int) -> bool:
    """A word with a capital goes on with the name, a month only after a given name or a title."""
    form, lower, before = words.forms[at], words.lowers[at], words.forms[at - 1]
    if lower in MONTHS_AND_DAYS:
        return is_given_name(before) or before.lower() in TITLES
    honoured = before.lower() in HONORIFICS  # Mr How
    return honoured or lower not in NOT_NAMES or (len(form) > 1 and form.isupper())


def _is_nickname(words: Words, start: int, at: int) -> bool:
    """As in `Tomas “Bear” Orr`."""
    short = words.forms[at] == WHOLE and words.ends[at] - words.starts[at] <= _NICKNAME
    return short and start == at - 1 and is_given_name(words.forms[start])


def _first_word(  # noqa: PLR0917 - what the words of the text are
    words: Words, sentence: Span, start: int, end: int, common: set[str], proper: set[str]
) -> int:
    """Leave out an ordinary word that has its capital from the head of the sentence.

    `common` words stand in the text without a capital, `proper` ones within a sentence as printed.
    """
    if start != sentence.start:
        return start
    lower = words.lowers[start]
    ordinary = lower in common and lower not in TITLES and not is_given_name(words.forms[start])
    alone = end == start + 1
    plain = alone and words.forms[start] not in proper
    plain = plain and (_is_adverbial(words, start) or _is_many(lower))
    return start + 1 if ordinary or plain else start


def _is_many(word: str) -> bool:
    """`Allies of the minister`, `Economists led by`: people."""
    return word.endswith("s") and not is_person_word(word) and heads(word)


def _is_adverbial(words: Words, at: int) -> bool:
    """As in `Hours later`, `Shortly after`, `Holding signs`: a person would do or say something."""
    following = words.lowers[at + 1] if at + 1 < len(words) else ""
    lower = words.lowers[at]
    if lower.endswith("ing"):
        pauses = following == "," and lower[:-3] not in _SPEAKS_OUT
        return not pauses and following not in {"said", "says", "’s", "'s"}
    if lower.endswith("ed") or lower in _PARTICIPLES:
        return following in _AFTER_PARTICIPLES
    return following in _AFTER_ADVERBS


def _unshouted(words: Words, name: Name, proper: set[str]) -> Name:
    """The label of a transcript as the name is printed elsewhere: `MAGNUS HEDDLE: “Yes.”`."""
    opens = name.start == 0 or words.forms[name.start - 1] == BREAK
    if not (opens and name.tokens and name.form.isupper()):
        return name
    label = words.forms[name.end : name.end + _LONGEST_LABEL]
    speaks = ":" in label and label[label.index(":") + 1 :][:1] == [WHOLE]
    spelt = tuple(token.title() for token in name.tokens)
    known = len(spelt) > 1 or spelt[0] in proper
    return name._replace(tokens=spelt) if speaks and known else name


def _cut(words: Words, start: int, end: int) -> Name | None:
    """The run as titles and a name proper."""
    if start >= end or _asks_or_answers(words, start):
        return None
    proper = _after_titles(words, start, end)
    proper = _at_given_name(words, proper, end)
    last = end
    while last - 1 > proper + 1 and words.lowers[last - 1] in _POST_NOMINALS:
        last -= 1
    tokens = tuple(form for form in words.forms[proper:last] if form not in {WHOLE, ","})
    if all(token.lower() in HONORIFICS for token in tokens) and proper < end:
        return None
    return Name(start, proper, end, tokens)


def _asks_or_answers(words: Words, at: int) -> bool:
    """The labels `Q:` and `A:` are no names."""
    return words.forms[at] in {"Q", "A"} and words.forms[at + 1 : at + 2] in ([":"], ["."])


def _after_titles(words: Words, start: int, end: int) -> int:
    lowers = words.lowers
    last = start - 1
    named = end - start > 1 and lowers[end - 1] in _SURNAMES_TOO
    for at in range(start, end - named):
        if lowers[at] in TITLES or (at < end - 1 and is_person_word(lowers[at])):
            last = at
    if last > start and not _BODY_TIES.isdisjoint(lowers[start + 1 : last + 1]):
        return start  # Chamber of British Enterprise
    if last == end - 1:
        only_titles = all(lower in TITLES for lower in lowers[start:end])
        return end if only_titles and (end - start > 1 or lowers[start] in PERSONS) else start
    if last >= start and lowers[last] in HONORIFICS:
        return last + 1
    rest = lowers[last + 1 : end]
    names_body = any(lower in BODIES for lower in rest[1:]) or rest[0] in JOINS_OF
    return start if names_body or (len(rest) == 1 and rest[0] in BODIES) else last + 1


def _at_given_name(words: Words, start: int, end: int) -> int:
    """Cut what stands before a given name (`Labour Jeremy Orr`); a second name follows it."""
    for at in range(start + 1, end - 1):
        before = words.forms[at - 1]
        if is_only_given_name(words.forms[at]) and words.forms[at + 1][0].isupper():
            kept = is_given_name(before) or _INITIAL.match(before) or before == WHOLE
            return start if kept or words.lowers[at - 1] in PARTICLES else at
    return start
