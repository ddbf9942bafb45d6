"""Who appears in an article: which names are people, their full names and their sex."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analysis.quotes.given_names import Sex, is_only_given_name, sex_of
from reader.analysis.quotes.headline import names_in_headline
from reader.analysis.quotes.lexicon import (
    BODIES,
    FEMALE_HONORIFICS,
    HONORIFICS,
    MALE_HONORIFICS,
    PARTICLES,
)
from reader.analysis.quotes.name_forms import could_be_person, surname
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.person_signs import evidence_of
from reader.analysis.quotes.sexed_words import sex_beside, sex_of_description
from reader.articles.annotations import Entity, EntityKind

_OF_A_PEOPLE = ("ian", "can", "yan", "ese", "ish", "ians", "cans", "yans")
_BEFORE_GIVEN = frozenset({"Don", "Doña", "Dom", "Dona"})
"""What stands before a given name: `Don Eusebio` is Eusebio Orr."""
_LONGEST_INITIALS = 4
_RECENT = 40
"""Mentions of a surname that are weighed against each other."""
_WEIGHTS = {EntityKind.PERSON: 2, EntityKind.PLACE: -2, EntityKind.ORGANISATION: -2, None: 0}
"""What the kind of a name weighs beside the words around it."""


@dataclass(slots=True)
class Cast:
    """The people of one article; `sexes` is learnt while pronouns are read."""

    called: dict[str, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    """Full names with their first word in the text, by surname."""
    given: dict[str, str] = field(default_factory=dict)
    """The full name to each given name."""
    short: dict[str, str] = field(default_factory=dict)
    """The full name to each acronym: Northern Water Board (NWB)."""
    persons: set[str] = field(default_factory=set)
    """Surnames, or single names, that stand for people."""
    places: set[str] = field(default_factory=set)
    """Full names of places, and of peoples, which neither speak nor are `it`."""
    ages: dict[str, str] = field(default_factory=dict)
    """The full name to each age in figures: `Ines Vale, 52,`."""
    doubts: Counter[str] = field(default_factory=Counter)
    """Below nothing for those whom the entities of the article take for bodies or places."""
    aged: set[str] = field(default_factory=set)
    """Who has an age, by full name."""
    titled: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """The titles before each full name, in lower case."""
    honoured: dict[int, Sex] = field(default_factory=dict)
    """The sex that `Mrs` and the like tell, by the first word of the name."""
    learnt: set[str] = field(default_factory=set)
    """Those whose sex only the pronouns tell, by full name."""
    unnamed: set[str] = field(default_factory=set)
    """Who is only described, by the words: `a driver`, `Vale’s wife`."""
    sexes: dict[str, Sex | None] = field(default_factory=dict)
    """By full name."""

    def is_person(self, name: Name) -> bool:
        """Tell whether `name` stands for a person in this article."""
        formed = could_be_person(name.tokens) and surname(name.tokens) in self.persons
        return formed or self._shouted(name) in self.persons

    def _shouted(self, name: Name) -> str | None:
        """The surname that a transcript prints in capitals: `VALE: “Yes.”`."""
        return name.form.capitalize() if len(name.tokens) == 1 and name.form.isupper() else None

    def full_name(self, name: Name) -> str:
        """The fullest name that the article has for `name` where it stands."""
        words = [token for token in name.tokens if token.lower() not in PARTICLES]
        if len(words) == 2 and words[0] in _BEFORE_GIVEN:  # noqa: PLR2004 - Don Eusebio
            return self.given.get(words[1], name.form)
        if len(words) != 1:
            return name.form
        word = surname(words)
        if word in self.short:
            return self.short[word]
        named = self.called.get(word) or self.called.get(self._shouted(name) or word)
        if named:
            honoured = self.honoured.get(name.start)
            fitting = [one for one in named if self.sex(one[1]) in (honoured, None)]
            return _most_likely((honoured and fitting) or named, name.start)
        return self.given.get(word, name.form)

    def is_shared(self, name: Name) -> bool:
        """Several people go by this name alone, and the last one named is not the usual one."""
        called = self.called.get(surname(name.tokens), []) if len(name.tokens) == 1 else []
        before = [full.split()[0] for at, full in called if at < name.start][-_RECENT:]
        return bool(before) and before[-1] != Counter(before).most_common(1)[0][0]

    def is_doubtful(self, full_name: str) -> bool:
        """The names of the article have it for a person, its entities for a body or a place."""
        return self.doubts[full_name] < 0

    def is_place(self, full_name: str) -> bool:
        """Tell whether a name is a place's or a people's (`Libyan`)."""
        return full_name in self.places or full_name.endswith(_OF_A_PEOPLE)

    def sex(self, full_name: str) -> Sex | None:
        """What honorifics, the given name or the article's pronouns tell."""
        if full_name in self.unnamed:
            return sex_of_description(full_name.lower().replace("’s", "").split())
        if full_name not in self.sexes:
            first = full_name.split(maxsplit=1)[0]
            known = " " in full_name or is_only_given_name(first)
            self.sexes[full_name] = sex_of(first) if known else None
        return self.sexes[full_name]


def _most_likely(named: list[tuple[int, str]], at: int) -> str:
    """Of several people of one surname the one named last, unless only in passing."""
    end = bisect_right(named, (at, "\uffff"))
    before = [full for _, full in named[max(0, end - _RECENT) : end]]
    if not before:
        return named[0][1]
    counts = Counter(before)
    if len(counts) > 1 and counts[before[-1]] == 1:
        return counts.most_common(1)[0][0]
    return before[-1]


def gather_cast(page: Page, entities: Sequence[Entity] = (), headline: str = "") -> Cast:
    """Read the names of the page once for who is who; `entities` tell people from places."""
    kinds = {mention.end: entity.kind for entity in entities for mention in entity.mentions}
    cast = Cast()
    for name in page.names:
        if len(name.tokens) > 1 and not (
            len(name.tokens) == 2 and name.tokens[0] in _BEFORE_GIVEN  # noqa: PLR2004 - Don Eusebio
        ):
            if could_be_person(name.tokens):
                cast.called[surname(name.tokens)].append((name.start, name.form))
                cast.given.setdefault(name.tokens[0], name.form)
            else:
                _note_acronym(page, cast, name)
    cast.places.update(entity.name for entity in entities if entity.kind is EntityKind.PLACE)
    evidence: dict[str, int] = defaultdict(int)
    for name in page.names:
        if could_be_person(name.tokens) and not _is_bare_body(cast, name):
            kind = kinds.get(page.words.ends[name.end - 1])
            evidence[surname(name.tokens)] += evidence_of(page, name) + _WEIGHTS.get(kind, 0)
            cast.doubts[cast.full_name(name)] += _WEIGHTS.get(kind, 0)
            _note_sex(page, cast, name)
            _note_age(page, cast, name)
    for given, family in names_in_headline(headline):
        if family in evidence and family not in cast.called:
            cast.called[family].append((0, f"{given} {family}"))
    _accept(cast, evidence)
    _note_initials(page, cast)
    return cast


def _is_bare_body(cast: Cast, name: Name) -> bool:
    """A single word for a body is a person only where a full name has it: `Park`."""
    word = name.tokens[0]
    known = word in cast.called or word in cast.given
    return len(name.tokens) == 1 and word.lower() in BODIES and not known


def _note_acronym(page: Page, cast: Cast, name: Name) -> None:
    forms = page.words.forms
    end = name.end
    if (
        len(name.tokens) > 1
        and end + 2 < len(forms)
        and forms[end] == "("
        and forms[end + 2] == ")"
    ):
        short = forms[end + 1]
        if short.isupper() and short[0] == name.tokens[0][0]:
            cast.short[short] = name.form


def _note_initials(page: Page, cast: Cast) -> None:
    """The label of an interview: `IMV:` is Ilse Maramba-Voigt, who was named in full."""
    forms = page.words.forms
    labels = {
        name.form
        for name in page.names
        if len(name.tokens) == 1
        and name.form.isupper()
        and 1 < len(name.form) <= _LONGEST_INITIALS
        and forms[name.end : name.end + 1] == [":"]
    }
    if not labels:
        return
    for name in page.names:
        initials = "".join(part[0] for part in re.split(r"[ -]", name.form) if part).upper()
        if initials in labels and len(name.tokens) > 1 and cast.is_person(name):
            cast.short.setdefault(initials, name.form)
            cast.persons.add(initials)


def _accept(cast: Cast, evidence: dict[str, int]) -> None:
    for key, weight in evidence.items():
        if key in cast.called:
            accepted = weight >= 0
        else:
            accepted = weight > 0 or (weight == 0 and key in cast.given)
        if accepted:
            cast.persons.add(key)


def _note_age(page: Page, cast: Cast, name: Name) -> None:
    forms = page.words.forms[name.end : name.end + 3]
    if len(forms) > 2 and forms[0] in {",", "("} and forms[1].isdigit() and forms[2] in ",.)":  # noqa: PLR2004 - mark, age, mark
        cast.ages.setdefault(forms[1], cast.full_name(name))
        cast.aged.add(cast.full_name(name))


def _note_sex(page: Page, cast: Cast, name: Name) -> None:
    titles = page.words.lowers[name.start : name.proper]
    for title in titles:
        sex: Sex | None = (
            "m" if title in MALE_HONORIFICS else "f" if title in FEMALE_HONORIFICS else None
        )
        if sex and (title in HONORIFICS or len(titles) == 1):
            cast.honoured[name.start] = sex
            cast.sexes[cast.full_name(name)] = sex
    who = cast.full_name(name)
    cast.titled[who].update(titles)
    if cast.sex(who) is None:
        cast.sexes[who] = sex_beside(page, name)
