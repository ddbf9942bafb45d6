"""Rarer words for somebody who can speak, in the singular."""

from __future__ import annotations

from reader.analysis.text.word_sets import word_set

TRADES = word_set(
    """
    abbess abbot accuser acrobat addict adjuster adolescent agent airman amputee anaesthetist
    anchorman angler animator antiquarian appellant applicant appraiser arbitrator arborist
    archdeacon archer arsonist assailant assessor astronaut attaché attacker attendant attendee
    au-pair aviator ayatollah babysitter bandleader barber barista basketballer benefactor
    birdwatcher blueliner bomber bookbinder bookie bookseller borrower botanist bouncer boyfriend
    breeder bricklayer bridesmaid builder burglar busker butler bystander cabby caliph candidate
    canvasser caretaker cartoonist cashier castaway caterer cattleman centre-back centre-forward
    centre-half chairperson chieftain chiropodist chiropractor chorister cleaner climber
    co-ordinator co-pilot coder columnist commenter commodore complainant compositor concierge
    congregant conjurer conjuror conscript constituent consul contender contestant contractor
    controller convener convenor convict coordinator correspondent cosmonaut counsellor counselor
    cowman cricketer crofter crooner croupier deacon debutant debutante decorator defector
    defenseman delegate deserter detainee diarist dispatcher dissident distiller documentarian
    donor doorman educator employee employer engraver entertainer essayist estate-agent ethicist
    evacuee evangelist ex-champion examiner exile expat facilitator farrier fencer fiancé fiancée
    finalist financier flanker flatmate flight-attendant fly-half follower footballer fraudster
    freeholder friar frontman fugitive full-back fullback fundraiser fusilier futurist gambler
    gaoler geneticist girlfriend glassblower glazier godfather godmother governess grandchild
    granddaughter grandparent grandson greengrocer groomer groundsman guardsman guerrilla guest
    gumshoe gunman gunner guru gymnast hairstylist half-back halfback haulier havildar heir
    heiress herder herdsman hiker holidaymaker homeowner honoree hostage hostess hotelier
    householder houseman housemate humorist humourist hurdler illustrator immigrant impresario
    industrialist infielder informant informer inmate innovator inspector instructor insurgent
    interpreter interviewee inventor invigilator islander jackaroo jailer jailor janitor juggler
    laborer labourer laird lama landowner landscaper leafleter leaker leaseholder leg-spinner
    legate letting-agent linebacker linguist listener litigant lobbyist lodger longshoreman
    loser lumberjack lyricist magnate maharaja manicurist marathoner marksman matron medalist
    medallist medic memoirist mentor mercenary midshipman militant milkman milliner missionary
    motorcyclist mountaineer mourner mufti mullah munshi nanny navigator nephew netballer
    netminder neuroscientist neurosurgeon newscaster niece nightwatchman nuncio oarsman objector
    oligarch orchardist organizer orphan orthodontist osteopath outfielder overseer paceman
    pallbearer panelist panellist paralympian parishioner patron peasant pedestrian petitioner
    philanthropist picketer pilgrim pilot planner plasterer ploughman podiatrist point-guard
    polemicist preacher prizewinner proctor promoter psychotherapist pte publicist publisher
    pundit punter puppeteer purser quizmaster rambler ratepayer realtor rebel receptionist rector
    reeve renter returnee reveler reveller reviewer rifleman robber roofer rookie roommate saddler
    sapper sarpanch satirist saver scaffolder schoolboy schoolgirl screenwriter scrum-half seaman
    seamstress semi-finalist sergeant-major sexton shortstop showrunner sibling signaller
    signatory skier sleuth slugger smallholder smuggler sniper snowboarder sommelier songwriter
    spectator spouse squatter squire staffer stalker stationmaster stepdaughter stepfather
    stepmother stepson stevedore stockman stowaway stylist subedar subscriber supervisor surfer
    swami swordsman sysadmin tailender taxpayer teen tehsildar teller thief thrower titleholder
    toddler townsman trafficker triathlete troll trooper tycoon typesetter typist tánaiste
    upholsterer vacationer vaulter ventriloquist vintner viticulturist warder warlord
    weathercaster webmaster weightlifter well-wisher wheelchair-user whistle-blower whistleblower
    winner worshiper worshipper wrestler yachtsman zamindar
    """
)
