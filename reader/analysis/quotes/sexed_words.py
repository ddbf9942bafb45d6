"""Words that tell whether somebody is a man or a woman: `the widow`, `a father-of-two`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.quotes.given_names import Sex
from reader.analysis.quotes.lexicon import DETERMINERS
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.text.word_sets import word_set

_MEN = word_set(
    """
    man boy husband father son brother uncle nephew grandfather grandson grandad granddad grandpa
    great-grandfather great-uncle widower king prince duke earl baron emperor sultan lord monk
    friar groom bridegroom stepfather stepson stepbrother godfather godson dad fiancé boyfriend
    gentleman lad bloke bachelor fisherman schoolboy cowboy patriarch headmaster landlord waiter
    father-in-law son-in-law brother-in-law half-brother policeman
    """
)
_WOMEN = word_set(
    """
    woman girl wife mother daughter sister aunt niece grandmother granddaughter grandma gran
    granny great-grandmother great-aunt nan nana widow queen princess duchess countess baroness
    empress nun bride bridesmaid stepmother stepdaughter stepsister godmother goddaughter mum mom
    mam fiancée girlfriend lady lass housewife heroine actress waitress stewardess hostess
    landlady headmistress schoolgirl matriarch barmaid dinner-lady chairlady ballerina soprano
    seamstress comedienne mistress abbess prioress mother-in-law daughter-in-law sister-in-law
    half-sister policewoman mother-to-be mum-to-be midwife
    """
)
_NO_MEN = word_set(
    "human german roman norman talisman ottoman woman ombudsman chairman alderman spokesman"
    " assemblyman councilman congressman selectman freshman foreman batsman defenceman lineman"
    " linesman draftsman craftsman marksman helmsman layman juryman yeoman vice-chairman"
)
"""In -man, and as often a woman, or nobody."""


_ENDS = word_set(", . ; : ( of for from with at in who whose to")
_GENITIVES = word_set("'s ’s")
_LONGEST_APPOSITION = 12


def sex_of_word(word: str) -> Sex | None:
    """The sex that one word in lower case tells, as `businesswoman`, `ex-wife`, `father-of-two`."""
    plain = word.removeprefix("ex-").partition("-of-")[0]
    if plain in _WOMEN or plain.endswith("woman"):
        return "f"
    if plain == "spokesman":
        return "m"
    compound = plain.endswith("man") and plain not in _NO_MEN and len(plain) > len("woman")
    return "m" if plain in _MEN or compound else None


def sex_of_description(words: Sequence[str]) -> Sex | None:
    """The sex that the last telling word before a complement tells: `the victim's | sister`."""
    told: Sex | None = None
    for word in words:
        if word in {"of", "for", "from", "with", "at", "in", "who", "to"}:
            break
        told = sex_of_word(word) or told
    return told


def sex_beside(page: Page, name: Name) -> Sex | None:
    """As in `her husband Kody`, `spokeswoman Kody Vale`, `His daughter, Kody`, `Kody, a widow,`."""
    lowers = page.words.lowers
    before = name.proper - 1
    if before > 0 and lowers[before] == ",":
        before -= 1
        if lowers[name.end : name.end + 1] not in ([","], ["."]):
            return _sex_behind(lowers, name.end)
    told = sex_of_word(lowers[before]) if before >= 0 else None
    return told or _sex_behind(lowers, name.end)


def _sex_behind(lowers: Sequence[str], at: int) -> Sex | None:
    if lowers[at : at + 1] != [","] or lowers[at + 1 : at + 2] == []:
        return None
    if lowers[at + 1] not in DETERMINERS:
        return None
    for word, after in pairwise(lowers[at + 2 : at + _LONGEST_APPOSITION]):
        if word in _ENDS:
            return None
        told = sex_of_word(word) if after not in _GENITIVES else None
        if told:
            return told
    return None
