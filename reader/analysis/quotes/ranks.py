"""What a title says somebody is: `the congressman` is who was called `Rep.`."""

from __future__ import annotations

from reader.analysis.text.word_sets import word_set

_POLICE = word_set(
    """
    constable const pc wpc sergeant sgt inspector insp superintendent supt detective det dci dsi di
    dc ds dsp sp asp acp dcp ssp sheriff commissioner sub-inspector deputy trooper garda chief
    """
)
_ARMY = word_set(
    """
    private pte corporal cpl sergeant sgt lieutenant lt captain capt major maj colonel col general
    gen brigadier brig admiral adm commodore sapper gunner guardsman
    """
)
_CLERGY = word_set(
    "father fr rev reverend bishop archbishop canon deacon archdeacon cardinal monsignor msgr"
    " pastor"
)
_ELECTED = word_set(
    "rep representative sen senator congressman congresswoman mp mla mpp mca mep assemblyman"
    " assemblywoman lawmaker"
)
_LOCAL = word_set("cllr councillor coun alderman")
_BENCH = word_set("judge justice magistrate")
_LORDS = word_set("lord lady baroness baron earl countess viscount duke duchess")

_IMPLIES = {
    "congressman": word_set("rep representative congressman"),
    "congresswoman": word_set("rep representative congresswoman"),
    "senator": word_set("sen senator"),
    "lawmaker": _ELECTED,
    "legislator": _ELECTED,
    "parliamentarian": word_set("mp mep mla mpp senator sen"),
    "mp": word_set("mp"),
    "politician": _ELECTED | _LOCAL,
    "councillor": _LOCAL,
    "officer": _POLICE | _ARMY,
    "policeman": _POLICE,
    "policewoman": _POLICE,
    "detective": word_set("detective det dci dsi di dc ds"),
    "soldier": _ARMY,
    "doctor": word_set("dr"),
    "physician": word_set("dr"),
    "professor": word_set("prof professor"),
    "academic": word_set("prof professor dr"),
    "priest": _CLERGY,
    "cleric": _CLERGY | word_set("imam sheikh sheik rabbi ayatollah"),
    "clergyman": _CLERGY,
    "vicar": word_set("rev reverend canon"),
    "pastor": word_set("rev reverend pastor"),
    "judge": _BENCH,
    "peer": _LORDS,
    "baroness": word_set("lady baroness"),
    "knight": word_set("sir"),
    "dame": word_set("dame"),
}


def implies(title: str, trade: str) -> bool:
    """Tell whether who is called `title`, in lower case, may be `the trade`: rep., congressman."""
    return title.rstrip(".") in _IMPLIES.get(trade, ())
