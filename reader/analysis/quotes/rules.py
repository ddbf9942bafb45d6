"""The rules that find who speaks, in the order in which they are asked.

A rule is a function from the page and the place of a quotation to a claim, or None. To add one,
write the function with an example in its docstring, put it into `RULES`, say it in `RULE_WORDS`.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place
from reader.analysis.quotes.rules_after import (
    name_then_any_verb,
    name_then_verb,
    said_alone,
    signature,
    verb_later,
    verb_then_name,
)
from reader.analysis.quotes.rules_before import (
    according_to,
    according_to_beside,
    speaker_before,
    subject_of_sentence,
)
from reader.analysis.quotes.rules_introducing import (
    colon,
    introduced,
    introduced_by_any_verb,
    label,
    turn,
)
from reader.analysis.quotes.rules_noun import answer_of, word_of
from reader.analysis.quotes.rules_regard import regards

Rule = Callable[[Page, Place], Claim | None]

RULES: tuple[tuple[str, Rule], ...] = (
    ("turn", turn),
    ("signature", signature),
    ("verb-then-name", verb_then_name),
    ("name-then-verb", name_then_verb),
    ("name-then-verb", said_alone),
    ("name-then-any-verb", name_then_any_verb),
    ("according-to", according_to_beside),
    ("colon", label),
    ("word-of", answer_of),
    ("speaker-before", speaker_before),
    ("any-verb-before", introduced_by_any_verb),
    ("any-verb-before", regards),
    ("according-to", according_to),
    ("word-of", word_of),
    ("verb-later", verb_later),
    ("colon", colon),
    ("introduced", introduced),
    ("subject", subject_of_sentence),
)

CLOSING_RULES = frozenset({"verb-then-name", "name-then-verb", "signature"})
"""Rules that find the speaker of a long quotation right after its last paragraph."""

WEAK_RULES = frozenset({"verb-later", "subject"})
"""Rules that only guess: they are right in little more than half of the dev gold."""

CARRYING_RULES = frozenset({"same-quotation", "goes-on", "next-paragraph", "dialogue"})
"""Rules by which a speaker of before goes on."""

RULE_WORDS = {
    "turn": "turn of a transcript",
    "signature": "name below the quotation",
    "verb-then-name": "name after the verb",
    "name-then-verb": "name before the verb",
    "name-then-any-verb": "name beside the quotation",
    "speaker-before": "speaker named before the words",
    "any-verb-before": "verb before the words",
    "according-to": "according to",
    "word-of": "whose claim or call it is",
    "verb-later": "verb later in the sentence",
    "colon": "name and colon",
    "introduced": "subject of the sentence before the colon",
    "subject": "subject of the sentence",
    "same-quotation": "the quotation goes on",
    "goes-on": "same speaker, same paragraph",
    "next-paragraph": "same speaker as before",
    "dialogue": "question and answer",
    "named-before": "speaker named in the sentence before",
    "clause-after": "clause after the verb",
    "clause-before": "clause before the verb",
    "according-clause": "according to, without marks",
    "heard": "heard by a court, nobody says from whom",
    "term": "words used as a term",
    "nobody": "no speaker found",
}
"""Each rule in words for people."""


def attribute(page: Page, place: Place) -> tuple[str, Claim] | None:
    """The first rule that finds a speaker, with what it found."""
    for slug, rule in RULES:
        claim = rule(page, place)
        if claim:
            return slug, claim
    return None
