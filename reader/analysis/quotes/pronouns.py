"""Whom `he`, `she`, `it` and `the striker` mean: the one most present in the reader's mind."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.quotes.anaphors import Known, meant_by
from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.first_subject import acts
from reader.analysis.quotes.given_names import Sex
from reader.analysis.quotes.lexicon import is_person_word
from reader.analysis.quotes.memory import Memory
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.peoples import of_a_people
from reader.analysis.quotes.unnamed import somebody_at
from reader.analysis.quotes.writers import is_written, read_writing, writing_in
from reader.analysis.text.word_sets import word_set
from reader.articles.spans import Span

_WANTED: dict[str, Sex] = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
"""Pronouns that ask for a person, with the sex."""
_STANDS_FOR_BODY = frozenset({"it", "they"})
_EARLY = 10
"""Words: a subject stands within so many of the head of its sentence."""
_OPENS_CLAUSE = word_set("when as while after before because that and but if where since until")
_PLACED, _HARDLY = 0.3, 0.02
_SUBJECT, _OTHER, _POSSESSIVE, _AGAIN = 3.0, 1.3, 0.7, 0.6
_CLAUSE_SUBJECT = 1.5
_UNNAMED = 3.0
_STILL_READ = 2
"""Sentences in which `it read` is said of a note."""
_PASSED_OVER = 0.05
_FRONTED = word_set("under asked pressed questioned according unlike for with like to against")
_BRINGS_IN = word_set("a an one another")
_OWNERS = word_set("his her")
_GENITIVES = word_set("'s ’s")
_SPEAK_FOR_OTHERS = word_set("spokesperson spokesman spokeswoman source official")
"""Hardly ever `he` or `she` after `“…,” a spokesman said.`."""
_PLACES = word_set("in at near from to across outside of")
_IN_PASSING = word_set("of by on in at to with from about against and or")
_OBLIQUE = word_set("of for with to by at from against like about under in on than as and")


class Meant(NamedTuple):
    """Who is meant where no name stands, by the word; `people` are for `the striker`."""

    pronouns: dict[int, str]
    people: dict[int, str]
    clear: set[int]
    """Pronouns that can mean only one of those just spoken of."""
    bodies: set[str]
    """Of `people`, those that are bodies."""


def read_pronouns(known: Known, cast: Cast) -> Meant:
    """Whom each pronoun of the page means, by its word."""
    page, memory = known.page, Memory(cast)
    meant = Meant({}, {}, set(), set())
    block = -1
    for number, sentence in enumerate(page.sentences):
        heading = number in page.headings
        memory.fade(new_paragraph=heading or page.block_of(sentence.start) != block)
        if not heading:
            block = page.block_of(sentence.start)
            _read_sentence(known, memory, sentence, meant)
    return meant


def _read_sentence(known: Known, memory: Memory, sentence: Span, meant: Meant) -> None:
    page = known.page
    names = {name.proper: name for name in page.names_in(sentence.start, sentence.end)}
    seen_subject = False
    for at in range(sentence.start, sentence.end):
        name = names.get(at)
        word = page.words.lowers[at]
        if name is not None and _is_one_of_a_people(page, name):
            _note(meant.people, at, memory.anyone(lambda _: True))
        elif name is not None and name.tokens:
            seen_subject |= _read_named(known, memory, name, sentence, seen_subject=seen_subject)
            _settle(memory, meant, memory.cast.full_name(name))
        elif word in _WANTED:
            early = not seen_subject and at - sentence.start <= _EARLY
            who = _read_pronoun(known, memory, at, meant, early=early)
            if word in _OWNERS:
                seen_subject |= _read_unnamed(known, memory, at, sentence.start, who)
        elif word == "the":
            _read_description(known, memory, at, meant)
        elif word in _BRINGS_IN:
            seen_subject |= _read_unnamed(known, memory, at, sentence.start)
        elif word in _STANDS_FOR_BODY:
            _read_it(known, memory, at, meant)
    read_writing(page, memory, sentence)
    paper = writing_in(page, sentence)
    if paper:
        memory.paper = paper, memory.sentence


def _read_named(
    known: Known, memory: Memory, name: Name, sentence: Span, *, seen_subject: bool
) -> bool:
    """Whether with this name the subject of the sentence is there."""
    page, at, start = known.page, name.proper, sentence.start
    owns, modifies = _owns(page, name), _modifies(page, name)
    subject = not (seen_subject or owns or modifies) and _is_subject(page, name, start)
    weight = _SUBJECT if subject else _weight(page, name)
    if _gives_way(page, name, start):
        weight *= _PASSED_OVER
    _read_name(page, memory, name, weight, speaks=at in known.speaking)
    who = memory.cast.full_name(name)
    if at in known.asking:
        memory.wait(who)
    if owns:
        return _read_unnamed(known, memory, at, start, who)
    return not (modifies or _is_oblique(page, name, start))


def _read_unnamed(
    known: Known, memory: Memory, at: int, opens: int, owner: str | None = None
) -> bool:
    """`A driver came.`, `Vale’s wife said`: somebody without a name, if so.

    Who opens the sentence at word `opens`, or speaks; `One of them, a driver, came.`. Who is
    somebody's and of the same sex only when speaking: after `Her mother left.` `she` is seldom her.
    """
    says = at in known.speaking
    if at != opens and not says:
        return False
    one_of_them = known.page.words.lowers[at + 1 : at + 4] == ["of", "them", ","]
    first = at + 4 if one_of_them else at
    end = known.speaking[at].end if says else None
    unnamed = somebody_at(known.page, first, end) if first < len(known.page.words) else None
    if unnamed and says and not _SPEAK_FOR_OTHERS.isdisjoint(unnamed.split()):
        memory.cast.unnamed.add(unnamed)
        memory.heard = unnamed, memory.sentence
    if unnamed is None or (at != opens and not _SPEAK_FOR_OTHERS.isdisjoint(unnamed.split())):
        return False
    memory.cast.unnamed.add(unnamed)
    if says or owner is None or memory.cast.sex(owner) != memory.cast.sex(unnamed):
        memory.notice(unnamed, _UNNAMED, person=True)
        memory.spoke = unnamed if says else memory.spoke
    return True


def _read_it(known: Known, memory: Memory, at: int, meant: Meant) -> None:
    """`It said`: a body, or who wrote what is spoken of."""
    speaks = at in known.speaking
    paper, when = memory.paper
    reads = speaks and known.speaking[at].reads
    if paper and reads and memory.sentence - when <= _STILL_READ and not memory.writer:
        memory.cast.unnamed.add(paper)
        meant.pronouns[at] = paper
        return
    if speaks and memory.writer and known.page.words.lowers[at] == "it":
        meant.pronouns[at] = memory.writer.who
    else:
        _read_body(memory, at, meant, speaks=speaks)


def _settle(memory: Memory, meant: Meant, who: str) -> None:
    """`“Come in,” he calls. … Ines Vale is 60.`: nobody was named before the first `he`."""
    if not memory.waiting or who not in memory.people:
        return
    for at, wanted in memory.waiting:
        if memory.cast.sex(who) in (wanted, None):
            meant.pronouns.setdefault(at, who)
    memory.waiting.clear()


def _note(meant: dict[int, str], at: int, who: str | None) -> None:
    if who:
        meant[at] = who


def _read_body(memory: Memory, at: int, meant: Meant, *, speaks: bool, noun: str = "") -> None:
    body = memory.body(noun)
    _note(meant.pronouns, at, body)
    if body and speaks:
        memory.notice(body, 0, person=False, speaks=True)


def _read_description(known: Known, memory: Memory, at: int, meant: Meant) -> None:
    says = known.speaking.get(at)
    holder = known.offices.get(at)
    if holder:
        owns = not _GENITIVES.isdisjoint(known.page.words.lowers[at + 2 : at + 4])
        weight = _POSSESSIVE if owns else _OTHER  # the mayor’s spokeswoman
        if not memory.is_overshadowed(holder):
            meant.clear.add(at)
        memory.notice(holder, weight, person=True, speaks=says is not None)
    elif says and memory.writer and is_written(known.page, Span(at, says.end)):
        meant.people[at] = memory.writer.who
        if not memory.writer.person:
            meant.bodies.add(memory.writer.who)
    elif says:
        _read_body(memory, at, meant, noun=known.page.words.lowers[says.end - 1], speaks=True)
        who = meant_by(known, memory, Span(at, says.end), adds=says.adds)
        _note(meant.people, at, who)
        if who is None:
            _read_unnamed(known, memory, at, at)


def _is_one_of_a_people(page: Page, name: Name) -> bool:
    """`the Hungarian`: no new name, but one for somebody spoken of."""
    alone = len(name.tokens) == 1 and of_a_people(name.tokens[0])
    return alone and name.start > 0 and page.words.lowers[name.start - 1] == "the"


def _modifies(page: Page, name: Name) -> bool:
    """`Port Board chair Ines Vale`: what somebody is, before the name."""
    following = page.words.lowers[name.end : name.end + 1]
    return bool(following) and is_person_word(following[0])


def _owns(page: Page, name: Name) -> bool:
    """`Lam Son’s ambassador, Dinh Quoc Bao,`: whose the subject is, is not the subject."""
    return page.words.lowers[name.end : name.end + 1] in (["'s"], ["’s"])


def _is_subject(page: Page, name: Name, start: int) -> bool:
    return not _is_oblique(page, name, start) and name.start - start <= _EARLY


def _is_oblique(page: Page, name: Name, start: int) -> bool:
    """`For Lancers, only Weerakoon resisted`: under a preposition, no subject."""
    return name.start > start and page.words.lowers[name.start - 1] in _OBLIQUE


def _gives_way(page: Page, name: Name, start: int) -> bool:
    """`Under questioning from | Vale |, he conceded`: somebody else than Vale."""
    words = page.words
    behind = words.lowers[name.end : name.end + 2]
    followed = behind[:1] == [","] and behind[1:] in (["he"], ["she"])
    return followed and _is_oblique(page, name, start) and words.lowers[start] in _FRONTED


def _weight(page: Page, name: Name) -> float:
    """More for the subject of a clause: `Selby lost heart when Vale scored.`."""
    before = page.words.lowers[name.start - 1] if name.start else ""
    heads_clause = before in _OPENS_CLAUSE and not _owns(page, name) and acts(page, name)
    return _CLAUSE_SUBJECT if heads_clause else _OTHER


def _read_name(page: Page, memory: Memory, name: Name, weight: float, *, speaks: bool) -> None:
    person = memory.cast.is_person(name)
    who = memory.cast.full_name(name)
    if not person and memory.cast.is_place(who):
        weight *= _HARDLY
    elif not person and page.words.lowers[name.start - 1] in _PLACES:
        weight *= _PLACED
    if _owns(page, name):
        weight *= _POSSESSIVE
    elif person:
        before = page.words.lowers[name.start - 1] if name.start else ""
        memory.bring_in(who, name.start, told_of=before not in _IN_PASSING)
    memory.notice(who, weight, person=person, speaks=speaks)


def _read_pronoun(
    known: Known, memory: Memory, at: int, meant: Meant, *, early: bool
) -> str | None:
    wanted = _WANTED[known.page.words.lowers[at]]
    speaks = at in known.speaking
    if early and speaks and memory.is_heard(wanted):
        meant.pronouns[at] = memory.heard[0]
        return None
    who = memory.person(wanted)
    if who is None:
        memory.waiting.append((at, wanted))
        return None
    meant.pronouns[at] = who
    if memory.is_clear(who, wanted):
        meant.clear.add(at)
    if early or speaks:
        memory.notice(who, _AGAIN, person=True, speaks=speaks)
    if memory.cast.sex(who) is None and len(memory.people) == 1:
        memory.cast.sexes[who] = wanted
    return who
