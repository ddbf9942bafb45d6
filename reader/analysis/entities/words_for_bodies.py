"""Words that say which body a name is: companies, papers, courts, clubs. Our own lists."""

from __future__ import annotations

from reader.analysis.entities.words import word_set

ORGANISATION_WORDS = word_set(
    """
    ministry university college institute institution bank corporation corp inc ltd limited plc
    llc gmbh bhd sdn ag sa nv company co group holdings holding association organization
    organisation agency authority commission committee council party union federation foundation
    department bureau office club fc cf united city court parliament senate congress assembly
    force forces army navy police airlines airways airline motors news times post herald press
    tribune gazette observer guardian school hospital clinic centre center society trust fund
    league network services systems international board cabinet government house academy alliance
    movement front exchange reserve embassy consulate command guard team chamber tribunal telecom
    technologies technology energy oil gas media tv radio studio studios industries partners
    capital ventures museum library theatre orchestra church cathedral brigade battalion regiment
    coalition confederation laboratory laboratories observatory registry secretariat taskforce
    inspectorate cooperative brewery brewers pharmaceuticals securities insurance railways
    shipping steel athletic wanderers rovers albion rangers hotspur gallery opera ballet choir
    parish startup bancorp infirmary conservatory hotel inn teahouse chambers research foods
    stores courts guild ledger monitor chronicle mail telegraph echo courier journal examiner
    review magazine publishers publishing pictures films records entertainment productions brands
    logistics mining mines metals cement properties developers builders engineering electronics
    semiconductor software labs solutions consulting consultancy advisers advisory associates
    solicitors bakery farms dairies fisheries distillers supermarkets power electric electricity
    petroleum refinery pipelines transit freight ferries aerospace automotive mills textiles
    biotech therapeutics healthcare hospice nursery seminary polytechnic institut squad lancers
    comets giants morcha dal sabha municipality police precinct directorate consortium thinktank
    forum initiative charity hydro energi marine lines shipyard shipyards dockyard outfitters
    retail pharmacy pharmacies radio channel pt banque banco
    """
)
"""Words that name a kind of organisation, inside its name or beside it."""

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
    inc corp corporation ltd limited plc co company llc group holdings holding sdn bhd gmbh ag sa
    nv d.d dd spa ab oyj
    """
)
"""Legal forms and the like that a second mention leaves out."""

LEGAL_FORMS = word_set(
    """
    inc corp ltd limited plc llc llp sdn bhd gmbh pty d.d oyj a.s s.a n.v asa sgps kgaa pte tbk
    b.v l.l.c s.p.a s.r.l ltda pvt spa aps
    """
)
"""Legal forms that are nothing else."""

BUSINESSES = word_set(
    """
    newspaper daily weekly magazine tabloid broadcaster company firm giant conglomerate retailer
    manufacturer carmaker automaker airline supermarket monopoly startup start-up charity
    nonprofit agency subsidiary brewer insurer lender telco chipmaker chain consultancy brand label
    website journal thinktank think-tank
    """
)
"""Plain words before the name of a business: `the newspaper El Faro`."""

TRADES = word_set(
    """
    bank foods energy energi hydro capital partners research airlines airways motors hotels mining
    mines metals cement properties logistics shipping marine lines ferries software systems
    technologies labs laboratories pharma pharmaceuticals biotech telecom media pictures
    entertainment records publishing insurance securities investments ventures industries
    engineering electronics aerospace chemicals steel power electric petroleum aggregates stores
    supermarkets brewery breweries distillers farms dairies fisheries textiles airline healthcare
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
    """
    House Assembly Senate Congress Cabinet Treasury Commons Lords Knesset Duma Bundestag Admiralty
    Oireachtas Dáil Seanad Sejm Riksdag Storting Folketing Bundesrat Majlis Rada Cortes Althing
    """
)
"""Bodies of state that stand alone: `the Treasury`, `a Senate committee`."""

STATIONS = frozenset({"Radio", "Channel", "Banque", "Banco", "PT", "Grupo", "Groupe", "Télévision"})
"""First words of the names of stations and companies."""

CLUBS = word_set("united city town rovers albion athletic wanderers county rangers celtic hotspur")
"""Last words of the names of clubs."""

LEARNED = word_set(
    """
    court museum university polytechnic institute college school academy hospital clinic bank
    library infirmary conservatory primary hotel municipality playhouse ministry council
    commission committee agency authority association federation foundation company corporation
    society survey fund service office bureau
    """
)
"""Last words that make an institution of what the tagger took for a place."""

BODY_HEADS = word_set(
    """
    Service Fund Survey Trust Guild Institute Academy Association Federation Foundation Council
    Society Union Alliance Coalition Network Partners Securities Bancorp Hospital Clinic Museum
    Polytechnic Observatory Inspectorate Secretariat Consortium Directorate Taskforce Company
    Airlines Airways Pharmaceuticals Technologies Holdings Bank Bureau Agency Authority Initiative
    Collective Cooperative Co-operative Brigade Campaign Homes School Squad
    Constabulary Ombudsman Exchange Laboratory
    """
)
"""Last words that make a body of untagged words with capitals: `Labour Conciliation Service`."""

SOCIETIES = word_set(
    """
    Fund Institute Academy Association Federation Foundation Society Union Alliance Trust Guild
    Museum League Congress Party Confederation
    """
)
"""Last words of bodies that carry the name of a people: `Icelandic Nature Fund`."""
