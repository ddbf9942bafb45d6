"""The paper that asks in its own interview: `The Herald: “Do you regret it?”` is no quotation."""

from __future__ import annotations

from reader.analysis.text.word_sets import word_set

_PAPERS = word_set(
    """
    herald post times news tribune guardian gazette telegraph courier mail journal chronicle
    magazine radio press star sun echo standard observer mirror express record globe review
    weekly daily monthly quarterly examiner argus bugle advertiser mercury independent sentinel
    digest bulletin dispatch wire interviewer inquirer enquirer register republic
    standard-times age citizen province argus-leader podcast tv television online
    newsletter zine blog desk
    """
)


def is_paper(label: str) -> bool:
    """Tell whether the label of a turn, in lower case, is a paper's: not `linda vale, pa radio`."""
    return "," not in label and label.rsplit(maxsplit=1)[-1] in _PAPERS


def initials_of(label: str) -> str:
    """`wr` for `weekend review`, as a paper calls itself in later turns."""
    return "".join(word[0] for word in label.removeprefix("the ").split())
