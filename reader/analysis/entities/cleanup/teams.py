"""Teams that are called by their town: `Pendry beat Thornness 2-1`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.cleanup.repeats import tag_known
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, words_of
from reader.analysis.entities.words import PLAYERS, SITES, SPORT, WEEKDAYS, WINNING
from reader.analysis.entities.words_for_bodies import CLUBS
from reader.articles.annotations import EntityKind

_ENOUGH = 3
"""Different words of sport from which an article is about a match."""
_AGAINST = frozenset(
    {"against", "beat", "beats", "versus", "v", "vs", "over", "defeated", "thrashed"}
)
_AWAY = frozenset({"win", "draw", "defeat", "loss", "victory", "won", "lost", "drew"})
_WITH = frozenset({"draw", "drew", "win", "match", "game"})


def teams_are_organisations(article: Tagged, evidence: Evidence) -> Tagged:
    """In news of sport a town that wins, loses or has a keeper is its team; a country is not."""
    if len(SPORT & evidence.plain) < _ENOUGH:
        return article
    known = _last_words(article)
    teams = [(line, _with_teams(line, names)) for line, names in article]
    return tag_known(teams, dict.fromkeys(known, EntityKind.ORGANISATION))


def _last_words(article: Tagged) -> set[Words]:
    """`Lancers` of `Coromandel Lancers`: what teams are called at a second mention."""
    return {
        words[-1:]
        for line, names in article
        for name in names
        if name.kind is EntityKind.ORGANISATION and name.end - name.start > 1
        for words in [words_of(line, name)]
        if words[-1].lower() in CLUBS or (words[-1].endswith("s") and words[-1].isalpha())
    }


def _with_teams(line: Line, names: Sequence[Name]) -> list[Name]:
    return [
        name.of(EntityKind.ORGANISATION)
        if name.kind is not EntityKind.ORGANISATION and _is_team(line, name)
        else name
        for name in names
    ]


def _is_team(line: Line, name: Name) -> bool:
    words = words_of(line, name)
    if name.kind is not EntityKind.PLACE or is_certain_place(words) or words[-1].lower() in SITES:
        return False
    before = line.words[max(name.start - 2, 0) : name.start]
    after = line.words[name.end : name.end + 2]
    return (
        _is_given_a_result(line, name)
        or (before[-1:] != ("in",) and not WINNING.isdisjoint(after[:1]))
        or not _AGAINST.isdisjoint(before[-1:])
        or (before[-1:] == ("with",) and before[0] in _WITH)
        or (before[-1:] == ("at",) and before[0] in _AWAY)
        or (before[-1:] in (("at",), ("to",)) and _is_on_a_day(after))
        or (before[-1:] in (("the",), ("The",)) and not PLAYERS.isdisjoint(after[:1]))
    )


def _is_on_a_day(after: Words) -> bool:
    """`to Pendry on Saturday`, for the next match."""
    return after[:1] == ("on",) and not WEEKDAYS.isdisjoint(after[1:])


def _is_given_a_result(line: Line, name: Name) -> bool:
    """`gave Ottawa a 3-2 win`."""
    after = line.words[name.end : name.end + 6]
    return line.words[name.start - 1 : name.start] in (("gave",), ("give",), ("giving",)) and any(
        word in _WITH or word in ("lead", "victory") for word in after
    )
