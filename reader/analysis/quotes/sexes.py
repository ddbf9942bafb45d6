"""Whether somebody is `he` or `she`, from the sentences in which nobody else is named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.given_names import Sex
from reader.analysis.quotes.page import Page
from reader.articles.spans import Span

_TELLS: dict[str, Sex] = {
    "he": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "herself": "f",
}
"""Not `him` and `her`: who is the object of a verb is not its subject."""
_CLEARLY = 3
"""Times as many pronouns for one sex as for the other."""


def learn_sexes(page: Page, cast: Cast) -> None:
    """Let the pronouns tell the sex of those whose names do not.

    As in `Kody made the choice he did.`, and `Vale left. She returned.`; not where somebody else
    is spoken of before the name: `His daughter, Kody, said he was tired.`.
    """
    votes: dict[str, Counter[Sex]] = defaultdict(Counter)
    alone: str | None = None
    for number, sentence in enumerate(page.sentences):
        if number in page.headings:
            alone = None
            continue
        people = _people(page, cast, sentence)
        if len(people) == 1:
            who, after = next(iter(people.items()))
            if not any(_pronouns(page, Span(sentence.start, after))):
                votes[who].update(_pronouns(page, Span(after, sentence.end)))
        elif alone and not people and page.words.lowers[sentence.start] in {"he", "she"}:
            votes[alone][_TELLS[page.words.lowers[sentence.start]]] += 1
        alone = next(iter(people)) if len(people) == 1 else None
    for who, told in votes.items():
        sexes = told.most_common()
        if cast.sex(who) is None and sexes and sexes[0][1] >= _CLEARLY * told.total() / 4:
            cast.sexes[who] = sexes[0][0]
            cast.learnt.add(who)


def _people(page: Page, cast: Cast, sentence: Span) -> dict[str, int]:
    """Who is named in the sentence, with the word after the first name."""
    found: dict[str, int] = {}
    for name in page.names_in(*sentence):
        if name.tokens and cast.is_person(name):
            found.setdefault(cast.full_name(name), name.end)
    return found


def _pronouns(page: Page, rest: Span) -> Iterator[Sex]:
    for word in page.words.lowers[rest.start : rest.end]:
        if word in _TELLS:
            yield _TELLS[word]
