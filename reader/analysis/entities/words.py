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
    congressmen presidents professors drs messrs mama eze chairlady critic aunty
    """
)
"""Words that stand before a person's name. A title is never part of a mention."""

ORGANISATION_WORDS = word_set(
    """
    ministry university college institute institution bank corporation corp inc ltd limited
    plc llc gmbh bhd sdn ag sa nv company co group holdings holding association organization
    organisation agency authority commission committee council party union federation
    foundation department bureau office club fc cf united city court parliament senate
    congress assembly force forces army navy police airlines airways airline motors news times
    post herald press tribune gazette observer guardian school hospital clinic centre center
    society trust fund league network services systems international board cabinet government
    house academy alliance movement front exchange reserve embassy consulate command guard
    team chamber tribunal telecom technologies technology energy oil gas media tv radio studio
    studios industries partners capital ventures museum library theatre orchestra church
    cathedral brigade battalion regiment coalition confederation laboratory laboratories
    observatory registry secretariat taskforce inspectorate cooperative brewery brewers
    pharmaceuticals securities insurance railways shipping steel athletic wanderers rovers
    albion rangers hotspur gallery opera ballet choir parish startup bancorp
    infirmary conservatory hotel inn teahouse chambers research foods stores courts guild ledger
    monitor chronicle mail telegraph echo courier journal examiner review magazine publishers
    publishing pictures films records entertainment productions brands logistics mining mines metals
    cement properties developers builders engineering electronics semiconductor software labs
    solutions consulting consultancy advisers advisory associates solicitors bakery farms dairies
    fisheries distillers supermarkets power electric electricity petroleum refinery pipelines
    transit freight ferries aerospace automotive mills textiles biotech therapeutics healthcare
    hospice nursery seminary polytechnic institut squad lancers comets giants morcha dal sabha
    municipality police precinct directorate consortium thinktank forum initiative charity
    hydro energi marine lines shipyard shipyards dockyard outfitters retail pharmacy pharmacies
    radio channel pt banque banco
    """
)
"""Words that name a kind of organisation, inside its name or beside it."""

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

INSTITUTIONS = word_set(
    """
    ministry commission committee agency authority association university institute federation
    foundation corporation bureau council department college society union party congress alliance
    organization organisation tribunal inspectorate directorate secretariat academy polytechnic
    confederation consortium taskforce
    """
)
"""Words with a capital that make an institution of the capitalised words around them."""

COMPANY_ENDINGS = word_set(
    """
    inc corp corporation ltd limited plc co company llc group holdings holding sdn bhd gmbh ag
    sa nv d.d dd spa ab oyj
    """
)
"""Legal forms and the like that a second mention leaves out."""

LEGAL_FORMS = word_set(
    """
    inc corp ltd limited plc llc llp sdn bhd gmbh pty d.d oyj a.s s.a n.v asa sgps kgaa pte tbk b.v
    l.l.c s.p.a s.r.l ltda pvt
    """
)
"""Legal forms that are nothing else."""

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
    hajia mallam encik puan shri smt
    """
)
"""Titles that are followed by a person and nothing else."""

NAME_PARTICLES = word_set(
    "van von der den de del della da dos di du bin binti ibn al ten ter zu af av"
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
    barracks crescent terrace market
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

CLUBS = word_set("united city town rovers albion athletic wanderers county rangers celtic hotspur")
"""Last words of the names of clubs."""

PLAYERS = word_set(
    """
    keeper goalkeeper goalie striker coach captain midfielder defender skipper manager bench defence
    defense attack supporters fans fan dressing-room side back-line end
    """
)
"""Who belongs to a team: `the Pendry keeper`."""

BUSINESSES = word_set(
    """
    newspaper daily weekly magazine tabloid broadcaster company firm giant conglomerate retailer
    manufacturer carmaker automaker airline supermarket monopoly startup start-up charity nonprofit
    subsidiary brewer insurer lender telco chipmaker chain consultancy brand label website journal
    thinktank think-tank
    """
)
"""Plain words before the name of a business: `the newspaper El Faro`."""

TRADES = word_set(
    """
    bank foods energy energi hydro capital partners research airlines airways motors hotels mining
    mines metals cement properties logistics shipping marine lines ferries software systems
    technologies labs laboratories pharma pharmaceuticals biotech telecom media pictures
    entertainment records publishing insurance securities investments ventures industries
    engineering electronics aerospace chemicals steel power electric petroleum aggregates
    stores supermarkets brewery breweries distillers farms dairies fisheries textiles airline
    healthcare
    """
)
"""Last words of the names of businesses, which a second mention leaves out."""

PAPERS = word_set(
    """
    Post Times Echo Courier Herald Tribune Gazette Guardian Observer Telegraph Chronicle Argus
    Beacon Messenger Ledger Examiner Inquirer Bulletin Dispatch Sentinel Advertiser Mail Daily
    """
)
"""Papers by the last word of their names, as they are called at a second mention."""

CHAMBERS = word_set(
    "House Assembly Senate Congress Cabinet Treasury Commons Lords Knesset Duma Bundestag Admiralty"
)
"""Bodies of state that stand alone: `the Treasury`, `a Senate committee`."""

STATIONS = frozenset({"Radio", "Channel", "Banque", "Banco", "PT", "Grupo", "Groupe", "Télévision"})
"""First words of the names of stations and companies."""

LETTERS = frozenset(
    {"KC", "QC", "SC", "MP", "MEP", "MLA", "MNA", "MSP", "CBE", "OBE", "MBE", "PhD"}
)
"""Letters behind a person's name, and no part of it."""

LEARNED = word_set(
    """
    court museum university polytechnic institute college school academy hospital clinic bank
    library infirmary conservatory primary hotel municipality playhouse ministry council commission committee agency authority association federation
    foundation company corporation society
    """
)
"""Last words that make an institution of what the tagger took for a place."""

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
