"""Whom `the striker`, `the 51-year-old` and `the union leader` mean, who are named elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.analysis.quotes.lexicon import SPEAKING_THINGS, WRITINGS, is_person_word
from reader.analysis.quotes.memory import Memory
from reader.analysis.quotes.offices import JUDGED, Holders, Roles
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.ranks import implies
from reader.analysis.quotes.reporting import Saying
from reader.analysis.quotes.sexed_words import sex_of_description
from reader.analysis.quotes.subject import GENITIVE
from reader.analysis.quotes.unnamed import Unnamed, introduced
from reader.analysis.text.word_sets import word_set
from reader.articles.spans import Span

_SHORT = 4
"""Words: a longer description brings somebody in."""
_LONG = 8
"""Words with those of a name: `the Selby New Harbour Party leader`."""
_COMPLEMENT = word_set("of for from with at in who to")
_AGED = "-year-old"
_RECENTLY = 2
"""Sentences since somebody was spoken of whose age had not been told."""
_SOME = word_set("one two three four five six seven eight nine ten")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the page before it is read for who is meant.

    `speaking` holds the first words of the subjects of verbs of speech, `asking` those who ask,
    `offices` who is meant by `the mayor`, by the word `the`.
    """

    page: Page
    speaking: Mapping[int, Saying]
    asking: Collection[int]
    offices: Mapping[int, str]
    unnamed: Unnamed
    roles: Roles
    holders: Holders


def meant_by(known: Known, memory: Memory, phrase: Span, *, adds: bool) -> str | None:
    """Of whom the text has just spoken that the description `phrase` fits.

    Who `adds` something is the one who has just spoken. None where it brings in somebody else.
    """
    words = _without_children(known.page.words.lowers[phrase.start : phrase.end])
    if not _can_mean_again(words):
        return None
    brought_in = introduced(known.unnamed, words[-1], phrase.start)
    forms = known.page.words.forms[phrase.start : phrase.start + len(words)]

    def fits(who: str) -> bool:
        return _fits(known, memory, forms, who)

    if _age_in(words) in memory.cast.ages:
        return memory.cast.ages[_age_in(words)]
    if adds and memory.spoke and fits(memory.spoke):
        return memory.spoke
    in_office = _in_office(known, memory, forms)
    if in_office:
        return in_office
    newcomer = memory.newcomer(fits)
    since = newcomer and brought_in and memory.known[newcomer] >= brought_in.end
    if brought_in and brought_in.words and not since:
        return brought_in.words if set(words[1:]) <= set(brought_in.words.split()) else None
    return newcomer or memory.anyone(fits)


def _in_office(known: Known, memory: Memory, forms: Sequence[str]) -> str | None:
    """`the Selby analyst`: of those spoken of the only one who is known for an analyst."""
    holders = known.holders.get(forms[-1].lower(), ())
    same = [who for who in holders if _is_same_office(known.roles.get(who, ()), forms)]
    same = same or list(_called(memory, forms))
    spoken_of = [who for who in same if who in memory.known]
    return (
        spoken_of[0] if len(spoken_of) == 1 and _fits(known, memory, forms, spoken_of[0]) else None
    )


def _called(memory: Memory, forms: Sequence[str]) -> Iterator[str]:
    """Who goes by a title that says so, recently enough: `the congressman`."""
    for who in memory.people:
        if any(implies(title, forms[-1].lower()) for title in memory.cast.titled.get(who, ())):
            yield who


def _can_mean_again(words: Sequence[str]) -> bool:
    """Short, of one person, and with nothing that tells who is meant: `the victim’s sister`."""
    if words[0] != "the":
        return False
    longest = _LONG if is_person_word(words[-1]) else _SHORT
    told = any(word in GENITIVE or word in _COMPLEMENT for word in words)
    return bool(_age_in(words)) or (len(words) <= longest and is_human(words[-1]) and not told)


def _without_children(words: Sequence[str]) -> Sequence[str]:
    """`the mother | of three`."""
    return words[:-2] if len(words) > 3 and words[-2] == "of" and words[-1] in _SOME else words  # noqa: PLR2004 - the mother of three


def _age_in(words: Sequence[str]) -> str:
    """`51` in `the 51-year-old`, nothing where there is none."""
    return next((word.partition("-")[0] for word in words if word.endswith(_AGED)), "")


def is_human(head: str) -> bool:
    """Of the words for one that can speak, all that are no bodies and no writings: `maverick`."""
    many = head.endswith("s") and not is_person_word(head)
    return not many and head not in SPEAKING_THINGS and head not in WRITINGS


def _fits(known: Known, memory: Memory, forms: Sequence[str], who: str) -> bool:
    words = [form.lower() for form in forms]
    sexes = {memory.cast.sex(who), sex_of_description(words)} - {None}
    gone = memory.sentence - memory.mentioned.get(who, 0) > _RECENTLY
    other_age = bool(_age_in(words)) and (who in memory.cast.aged or gone)
    if len(sexes) > 1 or other_age:
        return False
    if who in memory.cast.unnamed:
        return words[-1] in who.split() or who == memory.spoke
    same_word = who in known.holders.get(words[-1], ())
    return not same_word or _is_same_office(known.roles.get(who, ()), forms)


def _is_same_office(roles: Sequence[str], forms: Sequence[str]) -> bool:
    """`the Orr Party leader` is the leader of a party; the auditor general no general secretary.

    Small words before the head tell offices apart: `the education minister`.
    """
    head = forms[-1].lower()
    telling = {form for form in forms[1:-1] if form.islower()} - JUDGED
    for role in roles:
        words = role.lower().split()
        office = takewhile(lambda word: word not in _COMPLEMENT, words)
        if [*office][-1:] == [head] and telling <= set(words):
            return True
    return False
