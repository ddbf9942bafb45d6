"""Words beside a name that say what kind of name it is. Our own lists."""

from __future__ import annotations

from reader.analysis.entities.words import word_set

SETTLEMENTS = word_set(
    """
    town village city district port island region suburb province hamlet county municipality
    neighbourhood neighborhood township commune prefecture canton capital settlement resort
    peninsula valley republic emirate governorate department oblast constituency borough
    """
)
"""What a place is called before `of` and its name: `the eastern town of Brod-Kamen`."""

SURROUNDINGS = word_set(
    """
    outskirts suburbs streets shores coast north south east west northeast northwest southeast
    southwest residents villagers ruins mayor mayors governor
    diocese bishop archbishop
    """
)
"""What and who is `of` a place and of nobody: `the outskirts of Tarrin`."""

LAND = word_set(
    """
    hills mountains forest forests coast road roads fields farmland valley cliffs woods slopes
    foothills highway village villages town hillside plain plains waters
    """
)
"""What lies behind, above or outside a place."""

BESIDE = word_set("behind above outside around near overlooking surrounding below")
"""How it lies there."""

SEATS = word_set("member MP MPs MLA MSP TD senator representative")
"""Who sits somewhere for a place: `the member for Thaxley`."""

SPOKESPEOPLE = word_set("spokesman spokeswoman spokesperson spokespeople")
"""Who speaks for a body."""

PEOPLE_OF_BODIES = word_set(
    "executives employees customers shareholders subsidiary subsidiaries unit arm staff"
)
"""Who and what is `of` a body: `two executives of Transcargo`."""

HEADS_OF_BODIES = word_set(
    """
    executive CEO chairman chairwoman chairperson chair founder co-founder cofounder president
    vice-president secretary treasurer boss chief
    """
)
"""Who is at the head of a body: `the chief executive of WaterVoice`."""

STAFF = word_set(
    """
    analyst analysts economist economists strategist manager director partner researcher professor
    lecturer president vice-president executive officer engineer scientist editor consultant
    adviser advisor fellow head chief economist trader worker counsel lawyer trustee
    """
)
"""Who works at a body: `an analyst at GreenRidge`."""

BODY_ROLES = SPOKESPEOPLE | word_set(
    """
        executive chairman chairwoman chairperson chair director secretary boss chief founder
        co-founder president leader coach manager captain
        organiser organizer convener convenor ceo CEO
        CFO economist analyst striker goalkeeper midfielder
        """
)
"""Who stands between a body and a person of it: `Natpower spokesperson Refilwe Mokoena`."""

ROLE_WORDS = word_set(
    """
    chief deputy general managing executive vice finance financial operating communications
    investment senior acting interim former assistant associate regional national legal technical
    marketing policy campaign campaigns head founding founder co-founder media sales technology
    commercial creative research programme program political joint
    """
)
"""Words before a role that belong to it."""

BORDERS = word_set(
    """
    border peninsula coast archipelago estuary highlands region province dam river valley reservoir
    volcano canyon
    """
)
"""What is called by a place before it: `the Seme border`."""

HOUSES = word_set(
    """
    union charity newspaper broadcaster company retailer brewer insurer lender chain supermarket
    thinktank think-tank consultancy newsletter website nonprofit startup start-up
    """
)
"""What a body is called behind its name: `the IG Stahl union`."""

ENTERPRISES = word_set(
    """
    smelter processor manufacturer maker producer company firm retailer bank charity newspaper
    broadcaster brewer brewery insurer lender chain supermarket restaurant hotel bakery thinktank
    think-tank consultancy nonprofit startup start-up group union refinery operator contractor
    supplier developer distributor wholesaler airline carmaker chipmaker cooperative co-operative
    publisher watchdog regulator coalition shipbuilder conglomerate café cafe pub bar
    """
)
"""What a body is, in an apposition: `Dravmetal, a smelter in Brod-Kamen`."""

MARKET_VERBS = word_set(
    "fell rose dropped gained slid climbed jumped lost added slipped tumbled surged sank shed"
)
"""What shares do."""

GATHERINGS = word_set("surveyed polled built operated manufactured published compiled insured")
"""What is done by bodies: `analysts surveyed by Ticker`."""

DEEDS_OF_BODIES = word_set(
    """
    owns operates runs sells makes supplies employs represents speaks publishes manufactures
    distributes produces campaigns organises organizes funds provides oversees regulates insures
    lends advises builds
    """
)
"""What a body does, behind `which`: `WaterVoice, which speaks for suppliers`."""

OF_STATES = word_set(
    """
    minister ministry government ambassador parliament capital army constitution currency economy
    mayor governor navy prosecutors
    """
)
"""What a state or a town has: `Tasmeria’s foreign minister`."""
