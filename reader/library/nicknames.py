"""Short forms of given names that are not just their beginning; a few for English news."""

from __future__ import annotations

_GROUPS = """
abigail abby gail
albert bert al
alexander alex sandy alec sasha xander
alexandra alex sandra sasha
alfred alf fred
andrew andy drew
anthony tony
antonio tony toni
archibald archie
arthur art
barbara barb babs
benjamin ben benny
bernard bernie
catherine cathy kate katie cat
charles charlie chuck
charlotte charlie lottie
christina chris tina
christine chris tina
christopher chris kit
daniel dan danny
david dave davey
deborah deb debbie
dmitry dima
dorothy dot dottie dolly
edmund ed eddie ned
edward ed eddie ned ted teddy
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza libby lisa
emily em emmy
eugene gene
ezekiel zeke
francis frank
francisco paco pancho
frederick fred freddie
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
helen nell
henry harry hank
herbert bert herb
isabella bella izzy
jacob jake
james jim jimmy jamie
jane janie
jeffrey jeff
jennifer jen jenny
jessica jess
joan joanie
john jack johnny
jonathan jon jonny
jose pepe
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie kat
kathleen kathy kath
kenneth ken kenny
konstantin kostya
lawrence larry
leonard len leo
lewis lew
louis lou
manuel manny manolo
margaret maggie meg peggy rita
maria masha
martin marty
martha patsy
mary molly polly
matthew matt
maximilian max
michael mike mick mickey misha
mikhail misha
mohamed mo
mohammad mo
mohammed mo
nathaniel nate nat
nicholas nick nicky
nicola nicky
nikolai kolya
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil
philippa pippa
phillip phil
raymond ray
rebecca becky
richard rick ricky dick rich
robert bob bobby rob robbie bert
roberto beto
ronald ron ronnie
rosemary rose rosie
russell russ
samantha sam
samuel sam sammy
sergei seryozha
stephen steve
steven steve
stuart stu
susan sue suzie
susanna sue
terence terry
teresa terry tess
theodore ted teddy theo
thomas tom tommy
timothy tim
vincent vince vinny
virginia ginny
vladimir vova volodya
walter walt wally
william bill billy will willie liam
winston win
zachary zach
"""

_NAMED: dict[str, set[int]] = {}
for _number, _group in enumerate(_GROUPS.split("\n")):
    for _name in _group.split():
        _NAMED.setdefault(_name, set()).add(_number)

_LEAST = 3
"""Letters that a short form has at least, where it is the beginning of the given name."""


def is_short_for(one: str, other: str) -> bool:
    """Whether one of two given names, folded, is a form of the other (`jim`, `james`)."""
    short, long = sorted((one, other), key=len)
    if len(short) >= _LEAST and long.startswith(short):
        return True
    return bool(_NAMED.get(one, set()) & _NAMED.get(other, set()))
