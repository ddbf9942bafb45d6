"""The names of an article: where they stand, and where they lead."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.app.page.facts import facts
from reader.app.page.names import Name, name_at, names_on, next_name
from reader.app.page.stepping import step
from reader.articles.annotations import (
    Annotations,
    Confidence,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.articles.spans import Span
from reader.library.figure import Figure
from reader.library.rows import StoredArticle

TEXT = "“Ask Pell in Dunlow,” she said. A clerk of the Dunlow Dock Company wrote: “No.”"
PERSON, PLACE = EntityKind.PERSON, EntityKind.PLACE


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def said(words: str, name: str, kind: SpeakerKind, mention: str) -> Quote:
    start, end = at(mention)
    speaker = Speaker(name, kind, None, mention, start, end)
    return Quote(*at(words), QuoteKind.DIRECT, 1, speaker, None, "", Confidence.SURE)


def entity(name: str, kind: EntityKind, *places: tuple[int, int]) -> Entity:
    return Entity(name, kind, tuple(Mention(*place) for place in places))


def stored() -> StoredArticle:
    article = article_of(
        Draft(
            "Dock closed",
            ((BlockKind.PARAGRAPH, TEXT),),
            date(2026, 3, 6),
            source="March News",
            author="Nell Trevanion",
        )
    )
    found = Annotations(
        (
            said("“Ask Pell in Dunlow,”", "Inés Valcourt", SpeakerKind.PERSON, "she"),
            said("“No.”", "a clerk", SpeakerKind.DESCRIBED, "A clerk"),
        ),
        (
            entity("Pell", PERSON, at("Pell")),
            entity("Dunlow", PLACE, at("Dunlow")),
            entity("Dunlow Dock Company", EntityKind.ORGANISATION, at("Dunlow Dock Company")),
            entity("Dock", PLACE, at("Dock")),
        ),
    )
    return StoredArticle(4, 1, article, found, read=False, starred=False)


def test_names_lead_to_pages_and_in_the_head_to_searches() -> None:
    one = stored()
    names = names_on(one, facts(one.article, one.annotations))
    assert [name.leads_to for name in names] == [
        Figure(PLACE, "Dock"),
        'source:"March News"',
        'author:"Nell Trevanion"',
        Figure(PERSON, "Pell", 4),
        Figure(PLACE, "Dunlow"),
        Figure(PERSON, "Inés Valcourt"),
        Figure(EntityKind.ORGANISATION, "Dunlow Dock Company"),
    ]
    shown = [TEXT[name.start : name.end] for name in names if name.start >= 0]
    assert shown == ["Pell", "Dunlow", "she", "Dunlow Dock Company"]


def test_names_in_the_head_stand_where_they_are_shown() -> None:
    one = stored()
    meta = facts(one.article, one.annotations)
    head = f"{one.article.title}\n{meta}\n"
    shown = [
        head[len(head) + name.start : len(head) + name.end].replace("\N{NO-BREAK SPACE}", " ")
        for name in names_on(one, meta)
        if name.start < 0
    ]
    assert shown == ["Dock", "March News", "Nell Trevanion"]


def test_the_name_under_a_code_point() -> None:
    names = (Name(-5, -2, "source:x"), Name(3, 6, "author:y"))
    assert [name_at(names, offset) for offset in (-6, -5, -3, -2, 3, 5, 6)] == [
        *(None, names[0], names[0], None),
        *(names[1], names[1], None),
    ]


def test_stepping_begins_in_sight_and_goes_on_from_the_marked_name() -> None:
    names = tuple(Name(start, start + 2, "") for start in (-9, 0, 10, 20, 30))
    top, below = Span(0, 15), Span(15, 25)
    assert next_name(names, None, 1, top).start == 0
    assert next_name(names, None, 1, below).start == 20
    assert next_name(names, None, -1, below).start == 20
    assert next_name(names, names[1], -1, top).start == -9
    assert next_name(names, names[0], 1, top).start == 0
    assert next_name(names, names[4], 1, Span(29, 40)).start == -9
    assert next_name(names, names[1], 1, below).start == 20


@given(
    st.lists(st.integers(-50, 50), min_size=1, unique=True),
    st.integers(-1, 3),
    st.sampled_from([1, -1]),
    st.integers(0, 60),
)
def test_a_step_always_arrives(places: list[int], here: int, direction: int, top: int) -> None:
    starts = sorted(places)
    here = min(here, len(starts) - 1)
    there = step(starts, here, direction, Span(top, top + 9))
    assert 0 <= there < len(starts)
    if here >= 0:
        assert there == (here + direction) % len(starts)
