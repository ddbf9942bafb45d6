"""The verbs that report speech, in all their forms."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import WHOLE, Words

_SAYING = """
say tell write add note explain argue warn state insist declare announce tweet ask reply respond
continue conclude joke recall quip remark recount reiterate caution muse shout yell exclaim retort
counter assert claim comment opine post
"""
"""Verbs whose subject is the speaker of almost any quotation beside them."""

_REPORTING = """
acknowledge admit agree allege believe blame boast call cite complain concede confirm contend
criticize criticise cry decline decry denounce deny describe dismiss dub emphasize emphasise express
feel hail hint hope indicate label lament maintain mention observe pledge point praise predict
proclaim promise quote read refer remember repeat report reveal rule slam speak stress talk testify
think urge vow worry wonder recommend scold assure sniff accuse rail mock blast chant demand thunder
release intone echo crow begin propose signal apologize apologise interject brag fume vent gush
implore plead clarify elaborate estimate scoff sigh laugh smile nod shrug tease chuckle groan snap
whisper murmur roar grumble growl preach advise counsel reason venture volunteer interrupt press
prompt rant deadpan enthuse theorize reflect marvel inquire wail bellow holler scream posit surmise
deride characterize characterise condemn ridicule liken invoke imply herald brand tout bemoan
mutter mumble stammer stutter snarl hiss bark sob rasp profess concur chide swear rue
suggest disclose confide object reassure remind lambaste intimate snort gasp coo
submit term aver pose quiz fault fret
caption scrawl text rap beam smirk grin drawl sneer retweet bristle seethe rage speculate theorise
hypothesise hypothesize conjecture entreat beseech jest whine moan grouse gripe carp gloat rejoin
confess reckon pontificate specify narrate reminisce attest affirm rebuke reproach reprimand
admonish chastise castigate berate upbraid excoriate pillory deplore bewail mourn salute
congratulate thank commend laud extol eulogise eulogize paraphrase insinuate moot postulate protest
dissent forecast prophesy foretell christen caricature parody denigrate disparage
belittle savage assail agonise agonize wisecrack croak rumble hoot howl squeal shriek yelp whoop
cheer exult rhapsodise rhapsodize purr croon trill hum summarise summarize underline underscore
highlight inveigh sermonise sermonize harangue hector taunt jeer heckle jibe sympathise sympathize
commiserate empathise empathize philosophise philosophize ponder ruminate splutter sputter
stumble babble blurt snipe rejoice bluster moralise moralize
"""
"""Verbs that report speech when words in marks follow, and that do other work as well."""

_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "speak": "speaks spoke spoken speaking",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "read": "reads reading",
    "begin": "begins began beginning",
    "foretell": "foretells foretold foretelling",
    "forecast": "forecasts forecasting",
}
_PLURAL = word_set("i we you they people who that also often women men police to \" ’ ' still")
_DOUBLED = word_set("admit quip concur refer rebut submit aver demur regret confer")
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""One syllable with one vowel and one consonant doubles it: shrugged, nodded, sobbed."""
_PHRASES = {
    ("went", "on"),
    ("goes", "on"),
    ("summed", "up"),
    ("put", "it"),
    ("puts", "it"),
    ("shot", "back"),
    ("fired", "back"),
    ("hit", "back"),
    ("chimed", "in"),
    ("chipped", "in"),
    ("piped", "up"),
    ("spoke", "up"),
    ("followed", "up"),
    ("weighed", "in"),
    ("fires", "back"),
    ("chimes", "in"),
    ("let", "out"),
    ("pointed", "out"),
    ("points", "out"),
    ("cut", "in"),
    ("texts", "back"),
    ("writes", "back"),
    ("wrote", "back"),
    ("texted", "back"),
    ("had", "it"),
    ("has", "it"),
}
"""Two words that report together."""
_ADVERBS = word_set("also not once often even then later again still more most ever never")
_TO_BE = word_set("is was were are be been being am gets got")
_LEFT_OUT = word_set(
    "hope press prompt reason smiles laugh snap text texts rap raps forecast forecasts protest"
    " protests highlight highlights beam beams rage cheer cheers hum thanks savage moot"
    " parody caricature grin grins caption captions rebuke taunt taunts"
)


class Form(Enum):
    """The form of a verb, as far as it matters to who speaks."""

    FINITE = "finite"
    PAST = "past"
    PARTICIPLE = "participle"


class Cue(NamedTuple):
    """A verb of speech: `saying` when it does nothing else."""

    lemma: str
    form: Form
    saying: bool


def _forms(lemma: str) -> list[str]:
    if lemma in _IRREGULAR:
        return [lemma, *_IRREGULAR[lemma].split()]
    doubles = lemma in _DOUBLED or _SHORT.fullmatch(lemma)
    stem = lemma + lemma[-1] if doubles else lemma
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if re.search(r"[^aeiou]y$", lemma):
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if re.search(r"(?:s|sh|ch|x)$", lemma) else "s")
    return [lemma, third, stem + "ed", stem + "ing"]


def _lexicon() -> dict[str, Cue]:
    found: dict[str, Cue] = {"labelled": Cue("label", Form.PAST, saying=False)}
    for lemmas, saying in ((_SAYING, True), (_REPORTING, False)):
        for lemma in lemmas.split():
            for form in _forms(lemma):
                if form not in _LEFT_OUT:
                    found[form] = Cue(lemma, _form_of(lemma, form), saying)
    return found


def _form_of(lemma: str, form: str) -> Form:
    if form.endswith("ing"):
        return Form.PARTICIPLE
    is_past = form.endswith(("ed", "ied")) or form in _IRREGULAR.get(lemma, "").split()[1:]
    return Form.PAST if is_past else Form.FINITE


CUES = _lexicon()
_NOUNS_TOO = word_set("texts messages smiles grins raps beams captions laughs")
_BESIDE = ([","], ["."], [":"], [WHOLE])
CAN_BEGIN = frozenset(CUES) | {first for first, _ in _PHRASES} | _NOUNS_TOO
"""The words that `cue_at` need be asked about."""

_BEFORE_NOUN = word_set(
    """
    the a an his her their its this that to will would can could should may might must not new
    recent of no our your my first strong for in from 's ’s ' ’ any some more with by at amid
    into about cannot can’t can't
    """
)
_BEFORE_SAY = word_set("the a his her their to will")


def _is_plural(word: str) -> bool:
    """Tell whether `word` can stand before a verb without an ending: they, critics, often."""
    return word in _PLURAL or (
        word.endswith(("s", "ly", ")", ",", "“”"))
        and not word.endswith("ss")
        and word not in {"’s", "'s"}
    )


def is_passive(words: Words, at: int) -> bool:
    """`was called`, `was also called`: somebody else calls."""
    before = at - 1
    while before > 0 and (words.lowers[before] in _ADVERBS or words.lowers[before].endswith("ly")):
        before -= 1
    return before >= 0 and words.lowers[before] in _TO_BE


def cue_length(words: Words, at: int) -> int:
    """How many words the cue at `at` has."""
    following = words.lowers[at + 1] if at + 1 < len(words) else ""
    return 2 if (words.lowers[at], following) in _PHRASES else 1


def _phrase_at(words: Words, at: int) -> Cue | None:
    """`went on`; `as one critic had it` where the words in marks stand beside it."""
    pair = words.lowers[at], words.lowers[at + 1] if at + 1 < len(words) else ""
    beside = words.forms[at + 2 : at + 3]
    if pair not in _PHRASES or (pair[1] == "it" and pair[0][:2] == "ha" and beside not in _BESIDE):
        return None
    return Cue(pair[0], Form.PAST, saying=False)


def _before_colon(words: Words, at: int) -> Cue | None:
    """`One minister | texts: |`, a noun elsewhere."""
    leads = words.forms[at + 1 : at + 2] == [":"] and at > 0 and words.forms[at].islower()
    return Cue(words.lowers[at][:-1], Form.FINITE, saying=True) if leads else None


def cue_at(words: Words, at: int) -> Cue | None:
    """The verb of speech at word `at`, unless it is a noun there (`the report`, `its claims`)."""
    word = words.lowers[at]
    cue = CUES.get(word)
    if cue is None:
        return _phrase_at(words, at) or _before_colon(words, at)
    before = words.lowers[at - 1] if at else ""
    if words.forms[at][0].isupper() and at and before.isalnum():
        return None  # United States
    if cue.form is Form.FINITE and at:
        if before.isdigit():
            return None
        if word == cue.lemma and word not in {"say", "tell", "read"} and not _is_plural(before):
            return None  # a joke, the volunteer
        blocked = _BEFORE_SAY if word in {"say", "tell"} else _BEFORE_NOUN
        if before in blocked or (before.endswith(("n’t", "n't")) and word != "say"):
            return None
    return cue
