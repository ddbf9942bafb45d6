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
    publisher editor reporter correspondent historian photographer
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

COMPANY_ENDINGS = word_set(
    """
    inc corp corporation ltd limited plc co company llc group holdings holding sdn bhd gmbh ag
    sa nv d.d dd spa ab oyj
    """
)
"""Legal forms and the like that a second mention leaves out."""

OFFICES = word_set(
    """
    prime vice deputy acting interim former late then ex foreign finance defence defense
    interior home education health transport trade energy justice first second opposition
    executive managing associate assistant senior junior lead principal head police state
    federal crown emeritus retired dr. lance brigadier warrant pro the
    """
)
"""Words that stand with a title before a name: `former Deputy Prime Minister`."""

HONORIFICS = word_set(
    "mr mrs ms mx miss dr prof professor sir dame lady madam sheikh sheikha datuk dato"
)
"""Titles that are followed by a person and nothing else."""

NAME_PARTICLES = word_set(
    "van von der den de del della da dos di du bin binti ibn al ten ter zu af av"
)
"""Small words inside a family name: `Piers van der Molen`."""

LEADING_PARTICLES = word_set("van von de del della da dos di du bin binti ibn")
"""The particles that can begin a family name which stands alone."""

WATER_AND_ROADS = word_set(
    """
    street road avenue lane river lake bay gulf strait island islands sea ocean valley mountains
    quay harbour province peninsula park refuge square boulevard drive beach airport desert forest
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
