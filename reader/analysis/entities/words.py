"""Words around and inside names that say what kind of name it is. Our own lists."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(words.split())


TITLES = word_set(
    """
    mr mrs ms mx miss dr prof professor sir dame lord lady president minister premier
    chancellor king queen prince princess pope sheikh sheikha imam rabbi bishop archbishop
    cardinal senator sen rep representative congressman congresswoman governor gov mayor judge
    justice general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral
    chief chairman chairwoman chairperson chair director ceo secretary spokesman spokeswoman
    spokesperson coach analyst economist ambassador commissioner inspector superintendent
    constable officer leader founder author actor actress singer striker manager deputy
    commander attorney lawyer datuk dato tan haji rev reverend father sister brother baroness
    baron duke duchess emir sultan crown engr hon honourable honorable mp councillor treasurer
    speaker envoy gaffer physio skipper goalkeeper midfielder defender referee umpire
    publisher editor reporter correspondent historian photographer cllr coun councilman
    councilwoman alderman comrade alhaji hajia mallam encik puan tuan tun tengku shri smt pastor
    apostle barrister prosecutor magistrate marshal commodore hrh uncle auntie aunt detective
    madam pak mak sri conductor goalie curator designer justices judges ministers senators
    congressmen presidents professors drs messrs mama eze chairlady critic aunty adv
    advocate volunteer
    """
)
"""Words that stand before a person's name. A title is never part of a mention."""

PLACE_WORDS = word_set(
    """
    street road avenue lane river lake mount mountain mountains sea ocean island islands isle
    bay gulf strait province state district county region valley desert airport port square
    park bridge village town city north south east west northern southern eastern western
    central peninsula republic kingdom governorate municipality canal beach hills hill forest
    cape border harbour harbor coast quay marsh delta plateau glacier basin archipelago
    prefecture
    """
)
"""Words that name a kind of place."""

SPEECH_WORDS = word_set(
    """
    said says say told tells added adds noted notes explained tweeted wrote writes stated
    argued argues warned warns insisted insists announced claimed claims admitted
    """
)
"""Verbs beside a speaker's name."""

CONNECTORS = word_set(
    """
    of the and for de la al bin binti van von der den del da do dos di du el ibn y e & - – ' .
    's ’s in on at to a / le les al- abu st with ul , d' d’ ( ten ter
    """
)
"""Small words and marks that may stand inside a name: `Bank of England`."""

FUNCTION_WORDS = word_set(
    """
    under in on at by for from to of with as and but or if when while after before since until
    although though because so yet the a an this that these those he she it they we i you his
    her their our my your its not no also both some many most all according during meanwhile
    however despite among between against last next now today what who how why where there
    here then thus yes outside inside across around near over above below once only even just
    such each every another other others more less few several instead moreover furthermore
    still too everybody everyone nobody somebody anybody nothing everything something one two
    three four five six seven eight nine ten yesterday tomorrow tonight later earlier asked
    finally perhaps maybe please thanks sorry
    """
)
"""Words that only look like names because they begin a sentence."""

CALENDAR = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december jan feb mar apr jun jul aug sept sep
    oct nov dec christmas easter ramadan spring summer autumn winter
    """
)
"""Days, months and seasons: capitalised, but no names of anybody."""

OFFICES = word_set(
    """
    prime vice deputy acting interim former late then ex foreign finance defence defense
    interior home education health transport trade energy justice first second opposition
    executive managing associate assistant senior junior lead principal head police state
    federal crown emeritus retired dr. lance brigadier warrant pro the air public
    """
)
"""Words that stand with a title before a name: `former Deputy Prime Minister`."""

HONORIFICS = word_set(
    """
    mr mrs ms mx miss dr prof professor sir dame lady madam sheikh sheikha datuk dato cllr alhaji
    hajia mallam encik puan shri smt adv
    """
)
"""Titles that are followed by a person and nothing else."""

NAME_PARTICLES = word_set(
    "van von der den de del della la da dos di du bin binti ibn al ten ter zu af av"
)
"""Small words inside a family name: `Piers van der Molen`."""

NOBLE_PARTICLES = frozenset({"van", "von", "zu", "bin", "binti"})
"""The particles that stand in the names of people and of nothing else."""

LEADING_PARTICLES = word_set("van von de del della da dos di du bin binti ibn")
"""The particles that can begin a family name which stands alone."""

SITES = word_set(
    """
    street road avenue lane river lake bay gulf strait island islands sea ocean valley mountains
    quay harbour harbor province peninsula park refuge square boulevard drive beach airport desert
    forest base tower stadium bridge barrage dam reserve monument reef tunnel arena falls volcano
    peak cathedral chapel cemetery quarry row heights weir point castle palace abbey mosque temple
    church pier wharf docks creek canal ridge gorge canyon cove lagoon lighthouse crossing junction
    roundabout gardens highway expressway motorway railway-station terminal plaza mall estate
    barracks crescent terrace market landfill flat flats circle underpass overpass allotments
    playground marina waterfront nagar colony bazaar chowk marg enclave
    greenway trailhead racecourse heliport
    """
)
"""Last words of a name that is a place, whatever the tagger said."""

STORMS = word_set("storm hurricane typhoon cyclone")
"""What has a person's name and is none."""

NOTICES = word_set(
    """
    UPDATE UPDATED WATCH LIVE EXCLUSIVE OPINION ANALYSIS COMMENT VIDEO BREAKING NOTE CORRECTION NEW
    EDITORIAL PHOTOS LISTEN READ MORE FEATURE PROFILE INTERVIEW REVIEW FACTBOX TIMELINE EXPLAINER
    """
)
"""Words in capitals that begin a line and are no place."""

KIN = word_set("mum mummy mom mommy mama dad daddy papa gran granny grandma grandpa nana nan")
"""What families call each other: nobody's name where it stands alone."""

MONEY = word_set(
    """
    QR Tk Rs RM KSh Ksh KShs Sh Shs Sh. GH¢ GHS Rp USD EUR GBP AED SAR KWD BHD OMR JOD INR PKR LKR
    NPR BDT CNY RMB JPY KRW THB PHP IDR MYR SGD HKD TWD NT AUD NZD CAD CHF SEK NOK DKK ZAR NGN KES
    UGX TZS ZMW EGP MAD XAF XOF FCFA BRL ARS CLP COP MXN P N R Lps SR SAR BND SYP LBP IQD IRR YER
    AFN KZT UZS AZN AMD GEL UAH RUB PLN CZK HUF RON BGN RSD ALL MKD BAM TRY ILS PEN BOB PYG UYU VES
    CRC GTQ HNL NIO PAB DOP JMD TTD BBD XCD CUP HTG ETB RWF BIF MWK MZN AOA NAD BWP SZL LSL SCR MUR
    MGA SDG SSP SOS DJF ERN TND DZD LYD GMD SLL LRD GNF CVE STN CDF PGK FJD WST TOP VUV MVR MMK KHR
    LAK MNT BTN MOP Br Birr Dh Dhs Ksh. Kshs. Php Rp. Kč Ft zł kr
    """
)
"""Money before a sum (`QR 608,125`)."""

VESSELS = word_set(
    """
    ship ferry trawler vessel boat tanker schooner tug tugboat lifeboat yacht dredger frigate
    warship destroyer submarine steamer freighter barge cutter corvette liner catamaran sloop
    """
)
"""Words before the name of a ship."""

SHIP_PREFIXES = frozenset({"MV", "HMS", "HMAS", "HMCS", "USS", "RV", "FV", "RMS"})
"""Marks before the name of a ship and of nothing else (`MS` and `SS` are initials in India)."""

SINKING = word_set(
    "sank sinks capsized foundered docked sailed sails berthed drifted moored anchored"
)
"""What ships do."""

SPORT = word_set(
    """
    goal goals match matches season coach striker keeper goalkeeper midfielder defender penalty
    half-time league fixture kickoff kick-off wicket wickets innings batsman bowler tackle referee
    playoffs playoff semifinal semi-final quarter-final touchdown overtime header equaliser
    teammates fans derby tournament standings puck
    """
)
"""Words by which sports news is known."""

WINNING = word_set(
    """
    beat beats won wins lost loses drew draws scored play plays played face faces host hosts
    equalised thrashed defeated trailed led
    """
)
"""What teams do."""

PLAYERS = word_set(
    """
    keeper goalkeeper goalie striker coach captain midfielder defender skipper manager bench defence
    defense attack supporters fans fan dressing-room side back-line end
    """
)
"""Who belongs to a team: `the Pendry keeper`."""

WEEKDAYS = word_set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
"""Days, which are what some people are called and nearly never meant so by themselves."""

PARTISANS = word_set("Republican Republicans Democrat Democrats Democratic")
"""Followers of a party, and words for what is theirs: no names where they stand alone."""

LETTERS = word_set(
    """
    KC QC SC SAN MP MEP MLA MNA MSP MS MHA MPP MNA TD MLC CBE OBE MBE KBE DBE CMG AM AO AC OAM ONZM
    MNZM CNZM PhD MD FRS JP SJ RA CPA GCFR
    """
)
"""Letters behind a person's name, and no part of it."""

CALLINGS = word_set(
    """
    businessman businesswoman actor actress singer rapper songwriter musician farmer resident
    activist lawyer professor student entrepreneur economist analyst researcher scientist journalist
    footballer striker midfielder goalkeeper spokesman spokeswoman spokesperson minister president
    director chairman chairwoman chairperson coach author historian fisherman shopkeeper teacher
    nurse surgeon engineer architect lawmaker senator candidate tycoon billionaire filmmaker
    novelist photographer artist climber mountaineer user goalie conductor curator designer
    executive commissioner governor mayor ambassador envoy detective prosecutor judge
    """
)
"""What people do, in plain words before their names: `businessman Teow Wooi Huat`."""

RULES_AND_PRIZES = word_set(
    """
    act law bill agreement treaty protocol constitution accord pact award awards prize medal code
    convention declaration amendment
    """
)
"""Last words of what is agreed or given: the name of nobody."""
