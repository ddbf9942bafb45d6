"""Who said what: all quotations of an article with their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.quotes.anaphors import Known
from reader.analysis.quotes.attribution import Attribution, attribute_all
from reader.analysis.quotes.cast import Cast, gather_cast
from reader.analysis.quotes.indirect import reports_of
from reader.analysis.quotes.marks import pair_marks
from reader.analysis.quotes.offices import by_office, offices_mentioned
from reader.analysis.quotes.page import Page, lay_out
from reader.analysis.quotes.pronouns import read_pronouns
from reader.analysis.quotes.reporting import asking_words, speaking_words
from reader.analysis.quotes.reports import with_reports
from reader.analysis.quotes.roles.bodies import roles_of_bodies
from reader.analysis.quotes.roles.find import find_roles
from reader.analysis.quotes.roles.spoken import with_described_roles
from reader.analysis.quotes.sexes import learn_sexes
from reader.analysis.quotes.speakers import Company
from reader.analysis.quotes.unnamed import unnamed_people
from reader.analysis.quotes.utterances import to_quotes
from reader.articles.annotations import Entity, Quote
from reader.articles.blocks import Block


def find_quotes(
    text: str,
    blocks: Sequence[Block],
    entities: Sequence[Entity] = (),
    *,
    headline: str = "",
    indirect: bool = False,
) -> tuple[Quote, ...]:
    """The quotations of `text` in order, none overlapping; offsets are code points.

    `entities` are those of the same text; they help to tell people from places and bodies. The
    `headline` may give a name in full that the text does not.
    With `indirect`, clauses that are reported without marks are found too.
    Reads any text in linear time and never raises.
    """
    stretches = pair_marks(text)
    if not stretches and not indirect:
        return ()
    page = lay_out(text, blocks, stretches)
    cast = gather_cast(page, entities, headline)
    page = replace(page, persons=frozenset(cast.persons))
    learn_sexes(page, cast)
    claims = attribute_all(page)
    company = _company(page, cast, claims)
    quotes = to_quotes(company, claims)
    if not indirect:
        return with_described_roles(quotes)
    taken = {
        given.claim.cue_start for given in claims if given.claim and given.rule != "named-before"
    }
    return with_described_roles(with_reports(company, quotes, reports_of(page, taken)))


def _company(page: Page, cast: Cast, claims: Sequence[Attribution]) -> Company:
    """What can be known of everybody once it is known whose words stand in marks."""
    roles = find_roles(page, cast)
    holders = by_office(roles)
    speaking = speaking_words(page, claims)
    unnamed = unnamed_people(page, {at: saying.end for at, saying in speaking.items()})
    offices = offices_mentioned(page, roles, holders)
    known = Known(
        page=page,
        speaking=speaking,
        asking=asking_words(page, claims),
        offices=offices,
        unnamed=unnamed,
        roles=roles,
        holders=holders,
    )
    meant = read_pronouns(known, cast)
    described = roles_of_bodies(page, cast) | roles
    return Company(page, cast, meant, unnamed, described, holders, offices)
