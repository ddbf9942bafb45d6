"""Words for what a person is, and words that no role takes in."""

from __future__ import annotations

from reader.analysis.quotes.lexicon import (
    DETERMINERS,
    HONORIFICS,
    MONTHS_AND_DAYS,
    NUMBERS,
    PERSONS,
    is_person_word,
)
from reader.analysis.text.word_sets import word_set

GENITIVES = frozenset({"'s", "’s", "'", "’"})
POSSESSIVES = word_set("his her their my our its your whose")
ARTICLES = word_set("the a an one another") | POSSESSIVES
GOVERNS = word_set(
    "of for at in with to from by on under over as against into between behind about since"
)
"""What ties words after a head to it; no description ends on one."""
ENDS = word_set(', . ; : ( ) – — ! ? … ‘ " „ « »') | {"“”", "\n"}
CLOSES = word_set("ltd. inc. corp. co.")
"""Abbreviations that end a description, and often its sentence."""
CLAUSE = word_set("who which that whose whom where when while because although though until if")
"""What a description ends before."""
VERBS = word_set(
    """
    said says told is was are were has had have will would can could should may might must do
    does did be been
    """
)
KIN = word_set(
    """
    wife husband widow widower son daughter mother father brother sister grandmother
    grandfather grandson granddaughter uncle aunt cousin niece nephew mum mom dad fiancé
    fiancée stepson stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law
    mother-in-law brother-in-law sister-in-law great-niece great-nephew twin
    """
)
RANKS = word_set(
    """
    captain capt capt. sergeant sgt sgt. constable const const. inspector insp insp. detective
    det det. lieutenant lt lt. colonel col col. general gen gen. major maj maj. admiral adm
    adm. corporal cpl cpl. commander brigadier superintendent supt supt. professor prof prof. pc
    cllr cllr. coun coun. sen sen. rep rep. gov gov. bishop archbishop cardinal senator
    """
)
"""Ranks and academic titles: a role of their own, and less than any other."""
_MORE_PEOPLE = word_set(
    """
    chairperson predecessor successor operator inspector ally native envoy attaché
    undersecretary assistant chart-maker sexton deacon canon rector missionary preacher
    convener convenor proprietor hotelier labourer bricklayer stonemason shipwright purser
    mate navigator technician machinist technologist coordinator co-ordinator administrator
    lobbyist planner speechwriter fundraiser alderwoman headman matriarch patriarch
    vice-chancellor vice-principal scholar academic undergraduate postgraduate therapist
    physiotherapist psychiatrist archaeologist linguist cartoonist illustrator screenwriter
    guard inmate prisoner astronaut gunner hydrographer oceanographer geographer demographer
    cartographer naturalist stationmaster signalman dispatcher childminder nanny bookseller
    fishmonger greengrocer haulier adjutant quartermaster master relative carrier favourite
    favorite attorney-general king queen prince princess pope justice counterpart lady postie
    runner-up pc agent champion seed counsellor controller examiner adjuster plasterer roofer
    glazier fitter
    installer cleaner caretaker bookkeeper jailer gaoler tiler decorator upholsterer
    optician optometrist radiographer anaesthetist anesthetist porter orderly receptionist
    cashier grocer stallholder hawker vendor busker croupier bouncer doorman concierge butler
     housekeeper babysitter minder childcarer au-pair sommelier mixologist confectioner
    weaver dyer tanner farrier stablehand jackaroo stockman shearer
    drover vintner winemaker viticulturist arborist logger sawyer trapper poacher
    gamekeeper crofter smallholder homesteader homemaker breadwinner claimant complainant
    appellant respondent petitioner litigant amicus advocate notary paralegal stenographer
    interpreter subtitler proofreader subeditor sub-editor newscaster correspondent stringer
    freelancer essayist biographer diarist lyricist rapper deejay dj producer impresario
    promoter roadie stuntman stuntwoman understudy ballerina gymnast fencer archer
    weightlifter wrestler judoka karateka surfer skier snowboarder bobsledder luger
    mountaineer climber caver paraglider skydiver balloonist aviator copilot co-pilot
    stewardess purser whip backer financier benefactor philanthropist donor heir heiress
    socialite debutante dowager squire laird sultan emir sheikh rajah maharajah nawab
    chieftain sarpanch askari chieftainess
    thinker theorist historian classicist egyptologist volcanologist glaciologist
    ornithologist herpetologist entomologist virologist immunologist neuroscientist
    cosmologist astrophysicist biochemist microbiologist geneticist
    """
)
"""People whom the lexicon lacks."""
_ABBREVIATED = word_set("mp mps mpp mla mep ceo cfo coo cto msp td vp gp")
_AGENTS = (
    *("ologist", "ician", "man", "woman", "person", "maker", "keeper", "smith", "monger", "wright"),
    *("holder", "owner", "aire", "tor", "sor", "ist"),
)
_NO_AGENTS = word_set(
    """
    human german roman ottoman norman talisman solitaire questionnaire affaire sector factor
    motor tractor reactor vector monitor escalator elevator generator calculator accelerator
    indicator refrigerator radiator ventilator incubator detector contractor compressor
    processor sensor list mist fist twist exist assist persist insist consist resist checklist
    shortlist playlist wrist waist moist
    """
)
_PREFIXES = ("co-", "ex-", "vice-", "sub-")
VAGUE = word_set(
    """
    individual relation person somebody someone woman man victim source girl boy star
    defendant accused official aide rival candidate witness
    """
)
"""Words for people that tell too little to be a role where no name stands beside them."""
_HONOURS = HONORIFICS - {"lady"} | word_set("honourable honorable tan sri tun barr barr.")
"""What honours a person between the office and the name."""
PAST = word_set("former ex late retired onetime one-time erstwhile ousted disgraced")
DAYS = MONTHS_AND_DAYS | word_set("yesterday today tonight tomorrow yesterday’s today’s")
TIMES = DAYS | word_set("now then later earlier meanwhile recently last next ago")
TRAILING = GOVERNS | word_set(
    "now then later earlier meanwhile recently last next ago early late there here too himself"
    " herself and"
)
"""What a description does not end on."""
COUNTS = NUMBERS | word_set("two three four five six seven eight nine ten eleven twelve many more")
BORDERS = (
    DETERMINERS
    | GOVERNS
    | VERBS
    | TIMES
    | CLAUSE
    | word_set(
        "and or nor so yet but not after before like than via through without within during"
        " not also"
    )
)
"""Words that a noun phrase does not go back over."""
POSTPOSED = word_set("general elect emeritus emerita designate")


_KNOWN = (PERSONS | _MORE_PEOPLE | _ABBREVIATED | KIN | RANKS) - _HONOURS
_NEVER = _HONOURS | {"relation"}


def is_role_word(word: str) -> bool:
    """Tell whether `word` says what a person is: `nurse`, `MP`, `hydrologist`, `co-host`."""
    if word in _KNOWN:
        return True
    if word in _NEVER or word.endswith("-year-old"):
        return False
    if word.startswith(_PREFIXES):
        word = word.partition("-")[2]
    return is_person_word(word) or _is_agent(word)


def _is_agent(word: str) -> bool:
    """`stonemason`, `conciliator`, `harpist`: formed like a word for somebody."""
    return word.endswith(_AGENTS) and word not in _NO_AGENTS


def is_honour(word: str) -> bool:
    """Tell whether `word` honours a person and is no role: `Dr`, `Tan Sri`."""
    return word in _HONOURS
