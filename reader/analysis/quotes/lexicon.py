"""Words for people, offices and bodies, and the small words around them."""

from __future__ import annotations

from reader.analysis.quotes.trades import TRADES
from reader.analysis.text.word_sets import word_set

OPENERS = frozenset(",(–—-[")
CLOSERS = frozenset(",)–—-]")
"""What an apposition, or another remark beside a name, begins and ends with."""
HONORIFICS = word_set(
    """
    mr mrs ms miss dr sir dame lord lady mr. mrs. ms. dr. prof. rev. hon. madam mme mallam hajia
    alhaji shri smt datuk dato encik puan cik engr barr ustaz ustazah alhaja haji hajah mzee ibu pak
    bapak madame herr frau tok ven. adv adv. mama aunty auntie comrade
    """
)

MALE_HONORIFICS = word_set(
    "mr mr. sir lord father brother king prince mallam alhaji shri encik uncle pak bapak haji"
    " mzee herr"
)
FEMALE_HONORIFICS = word_set(
    "mrs mrs. ms ms. miss dame lady sister mother queen princess madam mme hajia smt puan aunty"
    " alhaja hajah ibu madame frau"
)

TITLES = HONORIFICS | word_set(
    """
    president vice-president prime minister premier senator sen. sen rep. rep representative
    governor gov. gov mayor chief justice judge secretary chancellor professor prof captain
    capt. capt sgt. sgt const. const constable cpl. cpl coach general gen. gen colonel col.
    col lt. lt lieutenant major maj. admiral adm. sergeant corporal inspector insp. insp supt.
    supt superintendent commissioner chairman chairwoman chair director officer foreign former
    ex-president vice deputy attorney attorney-general opposition leader speaker congressman
    congresswoman sheriff detective det. staff king queen prince princess pope rev cardinal
    bishop archbishop father sister mother brother pastor ambassador councillor coun. coun
    dpp dsp ssp asp dcp acp pc wpc dci dsi mca assemblyman assemblywoman wing-commander garda fr fr.
    cllr. cllr magistrate brigadier co-host mp mps mpp mla mep lawmaker author retired incoming
    outgoing national senior special
    federal provincial associate assistant executive managing campaign spokesman spokeswoman
    spokesperson host editor reporter analyst strategist pollster consultant candidate nominee
    lawyer prosecutor economist actor actress singer rapper comedian fellow co-founder founder
    ceo cfo coo american british canadian french german italian spanish russian chinese
    japanese israeli indian mexican australian iranian turkish syrian korean dutch polish
    swedish norwegian danish brazilian ukrainian egyptian greek irish scottish welsh european
    private pte trooper gunner sapper seaman airman guardsman commodore taoiseach tánaiste reverend
    monsignor msgr msgr. canon deacon archdeacon rabbi imam sheikh sheik ayatollah baroness countess
    viscount duke duchess earl acting interim sub-inspector advocate adv. hon'ble hon’ble
    inspector-general director-general solicitor-general governor-general ombudsman comptroller
    pakistani nigerian republican democratic democrat democrats republicans liberal liberals
    conservative conservatives ndp gop labour tory tories green bloc u.s. us uk u.k. eu un
    """
)
"""What stands before a name and is no part of it."""

BODIES = word_set(
    """
    university department party committee council court commission institute association
    police service agency house senate government ministry bank group inc. inc corp. corp ltd.
    ltd company union centre center hospital school college board foundation news times post
    press journal office bureau congress parliament conference force street avenue road city
    county state states kingdom canada america china japan act strategy project forum
    organization organisation hall club league fund campaign magazine herald tribune guardian
    globe cnn fox msnbc nbc abc cbs cbc bbc twitter facebook google week day today world show
    administration airlines corporation federation society network radio review trust alliance
    international nations museum airport authority systems partners holdings industries media
    initiative coalition library church academy laboratory observatory star sun mail chronicle
    gazette telegraph independent examiner dispatch courier festival theatre theater cup
    olympics games island islands valley river lake bay mountain park bridge station district
    province region republic development affairs services resources
    research securities analytics consulting ventures advisors solutions technologies
    technology energy motors foods petroleum insurance telecom telecoms logistics capital
    rovers wanderers athletic albion hotspur councils
    """
)
"""A name with one of these belongs to a body or a place, not to a person."""

JOINS_OF = word_set(
    """
    university department ministry bank house institute college association council court
    board school federation society union office church commission chamber parliament city
    state bureau museum kingdom republic
    centre center foundation agency league academy tribunal inspectorate directorate alliance
    network campaign trust diocese archdiocese
    """
)
"""A body whose name goes on after `of`: Bank of Canada."""

PERSONS = TRADES | word_set(
    """
    minister president senator governor mayor premier director manager coach judge lawyer
    attorney chief leader spokesman spokeswoman spokesperson professor analyst candidate
    nominee businessman businesswoman billionaire mogul congressman congresswoman
    representative chairman chairwoman chair secretary defenceman forward goalie goaltender
    quarterback pitcher author officer doctor mother father editor host actor actress singer
    founder co-founder owner ceo executive star republican democrat lawmaker resident player
    captain strategist adviser advisor economist official aide source man woman brother sister
    son daughter wife husband expert critic narrator reporter journalist moderator anchor
    commentator observer neighbour neighbor worker teacher student researcher scientist victim
    witness supporter voter opponent activist advocate organiser organizer farmer fisherman
    artist writer poet novelist historian engineer architect physician nurse surgeon
    psychologist sociologist counsel prosecutor defendant plaintiff suspect survivor volunteer
    pastor priest bishop rabbi imam ambassador diplomat envoy soldier veteran commander
    general sergeant detective constable sheriff superintendent commissioner councillor
    alderman chancellor dean principal provost curator producer filmmaker musician rapper
    comedian model designer developer entrepreneur investor banker trader broker consultant
    pollster blogger columnist presenter broadcaster skater swimmer runner rower boxer fighter
    golfer athlete teammate trainer referee driver pilot passenger customer client patient
    parent colleague friend rival member fellow head boss partner co-author investigator
    biologist ecologist climatologist epidemiologist physicist chemist geologist astronomer
    mathematician philosopher theologian politician person individual tourist visitor tenant
    landlord shopkeeper baker chef girl boy teenager grandmother grandfather uncle aunt cousin
    librarian someone somebody secretary-general vice-president speaker treasurer deputy mp dad
    mom mum citizen
    viewer user reader caller listener passer-by protester demonstrator villager campaigner shopper
    commuter rescuer migrant refugee eyewitness onlooker insider fan retiree pensioner
    sergeant-at-arms gaffer skipper physio postmaster harbourmaster headteacher headmistress
    headmaster regulator watchdog magistrate vicar lifeguard pharmacist curate verger clerk
    barrister solicitor coroner mechanic plumber electrician carpenter joiner gardener cook
    waiter waitress bartender barman barmaid landlady postman butcher grocer florist hairdresser
    tailor jeweller sailor midfielder striker winger defender goalkeeper wicketkeeper batsman
    batter bowler spinner off-spinner seamer all-rounder opener sprinter cyclist jockey umpire
    linesman mediator negotiator juror foreman claimant carer midwife paramedic dentist vet
    lecturer tutor pupil chaplain monk nun brigadier marshal warden ranger archivist conservator
    violinist cellist pianist organist conductor composer soprano tenor drummer guitarist dancer
    choreographer playwright translator sculptor painter potter photographer cameraman chairlady
    octogenarian widow widower bride groom newcomer incumbent challenger frontrunner councilwoman
    councilman backbencher emissary taoiseach ombudsman auditor bursar registrar trustee usher
    bailiff laureate graduate apprentice intern trainee recruit cadet dealer buyer seller brewer
    beekeeper shepherd rancher grower forester miner welder docker porter rider motorist
    trucker steward stewardess helmsman publican restaurateur undertaker gravedigger cobbler
    locksmith blacksmith keeper youngster veteran campaigner vice-captain quantity-surveyor
    surveyor auctioneer valuer actuary accountant underwriter regulator statistician programmer
    hacker gamer streamer vlogger influencer youtuber podcaster newsreader weatherman forecaster
    meteorologist diver lifeboatman coxswain bosun deckhand smoker smith mariner
    seafarer cabbie chauffeur monarch prince princess king queen emperor sultan emir sheikh
    baroness duke duchess pontiff undersecretary guard ally relative
    """
)
"""Somebody who can speak, in the singular."""

SPEAKING_THINGS = word_set(
    """
    people statement report campaign group company police government department ministry
    agency union poll article headline letter email memo ad post tweet document lawsuit paper
    website sign study organization organisation association court ruling release message
    slogan caption note crowd others men women office team committee council board commission
    bureau firm bank newspaper magazine network channel book bill law text page complaint
    filing indictment decision order judgment survey review editorial op-ed panel party
    administration charity institute service force coalition alliance staff utility airline
    club publication outlet station site blog show think-tank manufacturer retailer watchdog
    regulator passage speech town city village county province state country nation kingdom
    island region hospital school college university museum theatre church parish port airport
    railway operator army navy force kremlin vatican pentagon house senate parliament congress
    cabinet opposition assembly legislature tribunal inquiry inquest jury bench prosecution
    thinktank warning alert notice advisory
    defence defense crowd audience congregation chorus family couple pair duo trio band squad
    reply answer response record poster banner placard plaque label sticker motion
    resolution amendment agreement treaty contract charter constitution code manual guide
    handbook minutes transcript log diary journal notebook article story feature column advert
    advertisement brochure leaflet flyer pamphlet menu ticket invitation card postcard telegram
    fax text voicemail recording tape video clip film documentary song lyric hymn prayer
    inscription epitaph obituary lawsuit suit writ summons warrant subpoena verdict
    brief memorandum dossier file audit budget estimate forecast index scale app
    algorithm chatbot computer machine system screen display board calendar list table chart
    diocese archdiocese synod consortium syndicate cooperative collective faculty embassy consulate
    mission garrison battalion brigade squadron fleet monarchy palace treasury exchequer borough
    township lobby mosque temple convent chapel plan scheme strategy
    map graph voice military judiciary junta regime presidency militia secretariat leadership
    """
)
"""Bodies and writings that news lets speak, and words that stand for people."""


WRITINGS = word_set(
    """
    statement letter email tweet post message memo speech op-ed column article testimony order
    ruling affidavit blog book memoir note report postscript text
    """
)
"""What somebody writes, and what can then be said to speak for them."""
_PERSON_ENDINGS = (
    *("-year-old", "ologist", "ician", "keeper", "maker", "woman", "grapher", "goer", "-elect"),
    *("-in-law", "wright", "smith", "monger", "fighter", "worker", "seeker", "holder"),
)


def is_person_word(word: str) -> bool:
    """Tell whether `word` stands for somebody, by the list or by how it is formed."""
    return word.rpartition("-")[2] in PERSONS or word in PERSONS or word.endswith(_PERSON_ENDINGS)


def heads(word: str) -> bool:
    """Tell whether `word` can be the head of a speaker: the minister, analysts, the report."""
    if is_person_word(word) or word in SPEAKING_THINGS:
        return True
    if word.endswith("s") and (word[:-1] in PERSONS or word[:-1] in SPEAKING_THINGS):
        return True
    if word.endswith("ies") and word[:-3] + "y" in PERSONS:
        return True
    return (word.endswith("es") and word[:-2] in PERSONS) or word.endswith(("ists", "women"))


DETERMINERS = word_set(
    """
    the a an one his her their its our my another some several many most other these those two
    three four five no every each any this that
    """
)
PRONOUNS = word_set("he she they it we i")

AUXILIARIES = word_set(
    """
    has have had also later then still already recently previously repeatedly once even often
    simply just always would will could did does do is was were are be been never not who
    himself herself themselves reportedly famously publicly further again only too may might
    must should to being on in going now soon first finally in-turn n't ever instead elsewhere
    """
)
"""What can stand between a subject and its verb."""

FINITE = word_set(
    """
    is are was were be been has have had will would could can may might should must do does did
    am cannot
    """
)
"""Verbs without an object that make a clause."""

PARTICLES = word_set(
    "de van von der den bin ibn al la le el del da di dos du ter ten bint ul af zu"
)
"""Small words inside a name."""

MONTHS_AND_DAYS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december jan. feb. mar. apr. aug. sept. oct.
    nov. dec. jan feb aug sept oct nov dec
    """
)

NOT_NAMES = word_set(
    """
    a about above according across adding additionally advertisement after again against ahead
    alas all almost along already also although always am amid among an and another any anyone
    are around article as asked at away back based because before behind being below beneath
    beside besides between beyond both but by can clearly click continued could despite did do
    does down during each earlier either else even eventually ever every everybody everyone
    everything except few finally first following for formerly fortunately frankly from
    further given had half has have he hence her here hers his how however i i'm i’m if in
    incidentally including indeed inside instead into is it it's it’s its just last lately
    later least less let let's let’s like likewise many maybe meanwhile more moreover most
    much my near nearly neither never nevertheless nonetheless regardless anyway thankfully
    next no nobody none nor not nothing now nowadays of off often oh ok okay on once one only
    or other others otherwise our out outside over overall part per perhaps photo please
    previously quite rather read eight four five six nine ten hundreds thousands dozens
    millions eleven twelve twenty really recently regarding reportedly same second seven
    several shall she should similarly since so some somebody someone something sometimes
    somewhat soon speaking still such than thanks that that's that’s the their theirs them
    then there there's there’s therefore these they they're they’re third this those though
    three through throughout thus till to today together tomorrow tonight too toward towards
    two under unfortunately unless unlike until up upon us very via was watch we we're we’re
    well were what what's what’s whatever when whenever where whereas wherever whether which
    while who who's who’s whoever whom whose why will with within without would yeah yes
    yesterday yet you you're you’re your yours
    """
)
"""Words that no name begins with, though a sentence or a headline gives them a capital."""

NUMBERS = word_set(
    """
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    """
)
