"""Rarer words for somebody who can speak, in the singular."""

from __future__ import annotations

from reader.analysis.text.word_sets import word_set

TRADES = word_set(
    """
    abbess abbot accuser acrobat adjuster adolescent agent airman anaesthetist anchorman angler
    animator appellant appraiser arborist archdeacon arsonist assailant assessor astronaut attaché
    attacker attendant au-pair aviator ayatollah babysitter bandleader barber barista basketballer
    benefactor birdwatcher blueliner bookbinder bookie botanist bouncer boyfriend breeder
    bricklayer bridesmaid builder burglar busker butler cabby caliph canvasser caretaker
    cartoonist cashier castaway caterer cattleman centre-back centre-forward centre-half
    chairperson chieftain chiropodist chiropractor chorister cleaner climber co-ordinator co-pilot
    coder commodore complainant compositor concierge congregant conjurer conjuror consul contender
    contractor controller convener convenor convict coordinator correspondent cosmonaut counsellor
    counselor cowman cricketer crofter crooner croupier deacon debutant debutante decorator
    defenseman detainee diarist dispatcher distiller documentarian donor doorman essayist
    estate-agent ethicist evacuee evangelist ex-champion facilitator farrier fiancé fiancée
    finalist financier flanker flatmate flight-attendant fly-half footballer fraudster freeholder
    friar frontman fugitive full-back fullback fundraiser fusilier futurist gaoler geneticist
    girlfriend glassblower glazier godfather godmother governess greengrocer groomer groundsman
    guardsman guerrilla gumshoe gunman gunner guru gymnast hairstylist half-back halfback haulier
    havildar heir heiress herder herdsman hiker homeowner hostage hotelier householder houseman
    housemate humorist humourist illustrator impresario industrialist infielder inmate innovator
    insurgent inventor invigilator jackaroo jailer jailor janitor juggler laird lama landowner
    landscaper leafleter leaseholder leg-spinner legate letting-agent linebacker linguist litigant
    lodger longshoreman lumberjack lyricist magnate maharaja manicurist matron medalist medallist
    medic memoirist midshipman militant milkman milliner missionary motorcyclist mountaineer
    mourner mufti mullah munshi nanny navigator netballer netminder neuroscientist neurosurgeon
    newscaster nightwatchman nuncio oarsman oligarch orchardist orphan orthodontist osteopath
    outfielder overseer paceman pallbearer paralympian parishioner patron petitioner
    philanthropist pilgrim plasterer ploughman podiatrist point-guard polemicist preacher proctor
    promoter psychotherapist pte publicist pundit punter puppeteer purser rambler realtor rebel
    receptionist rector reeve renter returnee reveler reveller rifleman roofer rookie roommate
    saddler sapper sarpanch satirist scaffolder screenwriter scrum-half seaman seamstress
    semi-finalist sergeant-major sexton shortstop showrunner sibling skier sleuth slugger
    smallholder smuggler snowboarder sommelier songwriter spouse squatter squire stalker
    stepdaughter stepfather stepmother stepson stevedore stockman stowaway stylist subedar
    supervisor surfer swami sysadmin tailender teen tehsildar teller thief titleholder toddler
    trafficker trooper tycoon typesetter typist tánaiste upholsterer ventriloquist vintner
    viticulturist warder warlord weathercaster webmaster well-wisher whistle-blower whistleblower
    worshiper worshipper yachtsman zamindar
    """
)
