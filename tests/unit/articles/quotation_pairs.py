"""Pairs of invented quotations: the same words, and words that only look alike."""

from __future__ import annotations

SAME = (
    # exact, but for typography, accents and case
    (
        "“The old slipway floods at every spring tide,”",
        "'The old slipway floods at every spring tide.'",
    ),
    (
        "“Inés Valcourt’s bakery won’t survive another winter.”",
        "\"Ines Valcourt's bakery won't survive another winter\"",
    ),
    ("“Ferry sails at dawn”", "“FERRY SAILS AT DAWN!”"),
    (
        "“Our fishermen pay for the ministry’s mistakes — every single season.”",
        "“Our fishermen pay for the ministry's mistakes, every single season”",
    ),
    # one is a stretch of the other
    (
        "“We lost eleven boats in the January storm, and the insurers have paid for two of them.”",
        "“the insurers have paid for two of them”",
    ),
    (
        "“I have taught in this valley for thirty years and I never saw a classroom without heating until now.”",
        "“I never saw a classroom without heating until now.”",
    ),
    (
        "“The barrage will cost each household forty crowns, whatever the minister promised in spring.”",
        "“The barrage will cost each household forty crowns.”",
    ),
    (
        "“Nobody counted the ballots from Dunlow. Nobody even opened the boxes. That is not an election, it is a raffle.”",
        "“That is not an election, it is a raffle.”",
    ),
    (
        "“You cannot run a hospital on apologies,”",
        "“We have nine nurses for two hundred beds. You cannot run a hospital on apologies, and you cannot run it on volunteers.”",
    ),
    (
        "“drinking water that smells of diesel”",
        "“My children have had drinking water that smells of diesel since the tanker ran aground.”",
    ),
    # the middle is cut out
    (
        "“The bridge was inspected in March, and again in April after the first complaints, and both reports were ignored by the harbour board.”",
        "“The bridge was inspected in March … and both reports were ignored by the harbour board.”",
    ),
    (
        "“We will rebuild the school, as I told the parents last night in the church hall, on higher ground beside the chapel.”",
        "“We will rebuild the school ... on higher ground beside the chapel.”",
    ),
    (
        "“Every lighthouse on this coast is going dark, one after another, because a spreadsheet in the capital says that sailors have telephones.”",
        "“Every lighthouse on this coast is going dark … because a spreadsheet in the capital says that sailors have telephones.”",
    ),
    (
        "“Sheep farming, which fed my father and my grandfather and their neighbours, is finished on these islands.”",
        "“Sheep farming […] is finished on these islands.”",
    ),
    # split by the reporter: the parts stand one after the other
    (
        "“The quarry took our well first, and then it took our road.”",
        "“The quarry took our well first,” “and then it took our road.”",
    ),
    (
        "“Train drivers do not strike for sport. They strike because the brakes fail.”",
        "“Train drivers do not strike for sport.” “They strike because the brakes fail.”",
    ),
    # brackets of editors
    (
        "“They promised us a vaccine before the harvest and delivered a brochure.”",
        "“[The ministry] promised us a vaccine before the harvest and delivered a brochure.”",
    ),
    (
        "“[T]he tunnel will never carry freight, and he knows it.”",
        "“The tunnel will never carry freight, and he [Pellow] knows it.”",
    ),
    (
        "“She walked into the parliament with a dead gull and put it on the speaker’s desk.”",
        "“She walk[ed] into the parliament with a dead gull [sic] and put it on the speaker’s desk.”",
    ),
    (
        "“He sold the island’s only ambulance to pay for fireworks.”",
        "“He [the mayor of Skerrow] sold the island’s only ambulance to pay for fireworks.”",
    ),
    # spelling corrected
    (
        "“The harbor authority has canceled every licence without a word of explanation.”",
        "“The harbour authority has cancelled every licence without a word of explanation.”",
    ),
    (
        "“We recieved 14 warnings about the dam and filed them under gardening.”",
        "“We received fourteen warnings about the dam and filed them under gardening.”",
    ),
    (
        "“Its the loneliest job in the orchestra, playing the triangle.”",
        "“It’s the lonliest job in the orchestra, playing the triangle.”",
    ),
    (
        "“The cooperative owes its members nine million crowns.”",
        "“The co-operative owes its members nine million crowns.”",
    ),
    # another transcription
    (
        "“Well, you know, the seaweed came back the moment that the trawlers left the bay.”",
        "“The seaweed came back the moment the trawlers left the bay.”",
    ),
    (
        "“I’m telling you the mill was empty when the roof came down, there was nobody inside.”",
        "“I am telling you, the mill was empty when the roof came down. Nobody was inside.”",
    ),
    (
        "“We’re gonna fight this closure in court, in the streets, and at the ballot box.”",
        "“We are going to fight this closure in the court, in the streets and at the ballot box.”",
    ),
    (
        "“A referee who’s afraid of the crowd shouldn’t be holding a whistle, should he?”",
        "“A referee who is afraid of the crowd should not be holding a whistle.”",
    ),
    (
        "“The museum bought a forgery, and um, everyone on the committee knew it was a forgery.”",
        "“The museum bought a forgery and everybody on the committee knew that it was a forgery.”",
    ),
    (
        "“Potatoes rot, promises rot faster, and this government has delivered neither.”",
        "“Potatoes rot. Promises rot faster. And this administration has delivered neither.”",
    ),
    # translated twice
    (
        "“We will not leave a single sailor behind on that reef, whatever the weather.”",
        "“We shall not leave one single sailor behind on that reef, no matter the weather.”",
    ),
    (
        "“This treaty takes the fish from our nets and the bread from our tables.”",
        "“This treaty takes fish out of our nets and bread from our tables.”",
    ),
    (
        "“My country is not for sale, and neither are its glaciers.”",
        "“My country is not for sale and its glaciers are not either.”",
    ),
    (
        "“The generals believe that a frightened village votes the right way.”",
        "“The generals think a frightened village votes in the right way.”",
    ),
    (
        "“Whoever poisons the river will drink from it one day.”",
        "“Those who poison the river will drink from it one day.”",
    ),
    (
        "“We asked for doctors and they sent us a choir.”",
        "“We asked for doctors, they sent a choir.”",
    ),
    # a few words differ, or several of these at once
    (
        "“Forty lorries an hour pass the nursery, and the council calls that a quiet road.”",
        "“Sixty lorries an hour pass the nursery and the council calls it a quiet road.”",
    ),
    (
        "“The goalkeeper broke two fingers in the first half and never told the bench.”",
        "“… broke two fingers in the first half and never told the bench”",
    ),
    (
        "“If the glacier melts, the hotel slides into the lake, and my pension slides with it.”",
        "“If [it] melts, the hotel slides into the lake and my pension slides with it,”",
    ),
    (
        "“Beekeepers were the first to warn them. Beekeepers are always the first, and we are always told to wait for a study.”",
        "“Beekeepers are always the first and we’re always told to wait for a study.”",
    ),
    # written after the figures were set
    (
        "“The dam is safe, the engineers are honest and the minister can swim.”",
        "“The dam is safe. The engineers are honest. And the minister can swim, too.”",
    ),
    (
        "“I walked the whole border in winter and I did not meet a single soldier.”",
        "“I walked the entire border in winter and never met a single soldier.”",
    ),
    (
        "“Our orchestra has no cellos left, no piano, and since Monday no roof.”",
        "“Our orchestra has no cellos left … and since Monday no roof.”",
    ),
    (
        "“They [the rebels] burned the archive before they burned the bank.”",
        "“They burnt the archive before they burnt the bank.”",
    ),
    (
        "“A tax on bread is a tax on breakfast, and voters eat breakfast.”",
        "“A tax on bread is a tax on breakfast”",
    ),
    (
        "“I don’t recognise the country my daughter describes when she comes home from school.”",
        "“I do not recognize the country that my daughter describes when she comes home from school.”",
    ),
    (
        "“The algorithm refused my mother a wheelchair twice in one afternoon.”",
        "“An algorithm refused my mother a wheelchair two times in an afternoon.”",
    ),
    (
        "“Nobody resigns in this town, they are simply moved to the harbour.”",
        "“Nobody resigns in this town; they’re just moved to the harbour.”",
    ),
    (
        "“When the last bus goes, the last pupil goes, and then the school goes.”",
        "“When the last bus goes, the last pupil goes”",
    ),
    (
        "“We measured the noise at the fence, at the church and in the maternity ward.”",
        "“We measured the noise at the fence … and in the maternity ward.”",
    ),
    (
        "“Peace is not a pause between two invoices.”",
        "“Peace isn’t a break between two invoices.”",
    ),
    (
        "“You could hear the ice breaking from the kitchen.”",
        "“One could hear the ice break from the kitchen.”",
    ),
)

LOOK_ALIKE = (
    # formulas
    ("“No comment.”", "“No comment.”"),
    ("“We are looking into it.”", "“We are looking into it.”"),
    (
        "“We are looking into it and will comment in due course.”",
        "“We are looking into it and will comment in due course.”",
    ),
    (
        "“We do not comment on ongoing matters.”",
        "“We do not comment on ongoing matters.”",
    ),
    ("“Thank you very much, everybody.”", "“Thank you very much, everybody.”"),
    ("“deeply concerned”", "“deeply concerned”"),
    ("“a step in the right direction”", "“a step in the right direction”"),
    (
        "“We take these questions very seriously and have nothing further to add.”",
        "“We take these questions very seriously and have nothing further to add at this time.”",
    ),
    (
        "“We are aware of the situation at the Dunlow mill and continue to monitor it.”",
        "“We are aware of the situation at the Skerrow prison and continue to monitor it.”",
    ),
    (
        "“Our thoughts are with the families of the fishermen at this difficult time.”",
        "“Our thoughts are with the relatives of the miners in this very dark hour.”",
    ),
    # short, and not all the same
    ("“a national disgrace”", "“a national scandal”"),
    ("“The ferry sails at dawn”", "“The ferry sails at noon”"),
    ("“We will win.”", "“We will win, I promise you, on Saturday.”"),
    # the same speaker on the same subject, another statement
    (
        "“The barrage will cost each household forty crowns.”",
        "“The barrage will bring each valley two hundred new jobs.”",
    ),
    (
        "“The barrage will protect Dunlow from floods for a century.”",
        "“The barrage will never be finished before the spring floods reach Saltmere.”",
    ),
    (
        "“We will build a new school in Dunlow before the end of next year.”",
        "“We will close the old hospital in Skerrow before the summer.”",
    ),
    (
        "“The strike will go on until the company pays what it owes.”",
        "“The strike is over because the company has met the drivers at last.”",
    ),
    (
        "“Interest rates will stay where they are for the rest of the year.”",
        "“Interest rates may rise twice if wages do not slow down.”",
    ),
    (
        "“The government has no plan for the fishing fleet.”",
        "“The government has no intention of raising the tax on diesel.”",
    ),
    (
        "“I did not meet the ambassador in Ostrey and I never took his money.”",
        "“I met the ambassador once, at a funeral, and we spoke about the weather.”",
    ),
    (
        "“The hospital in Saltmere has lost a third of its nurses.”",
        "“The hospital in Saltmere will open a second ward for children.”",
    ),
    (
        "“Our bank is solid and every depositor can sleep at night.”",
        "“Our bank will need two billion crowns from the treasury by Friday.”",
    ),
    (
        "“The prime minister knew of the letters in March.”",
        "“The prime minister will answer to parliament on Thursday.”",
    ),
    (
        "“The United Coast Party stands for lower taxes and safer streets.”",
        "“The United Coast Party was never a party, it was a fan club.”",
    ),
    (
        "“The court of appeal in Kingsferry has misread the statute.”",
        "“The court of appeal in Kingsferry will hear us in the autumn.”",
    ),
    (
        "“We have to protect the children, the teachers and the parents.”",
        "“We have to pay the pilots, the engineers and the cabin crew.”",
    ),
    (
        "“At the end of the day it is the voters of Marl who decide.”",
        "“At the end of the day the referee has to see that foul.”",
    ),
    (
        "“There is no doubt that the fire was started on purpose.”",
        "“There is no doubt that the second half belonged to Skerrow.”",
    ),
    (
        "“It was the proudest moment of my career as a cellist.”",
        "“It was the worst night of my life as a goalkeeper.”",
    ),
    (
        "“One of the most beautiful harbours in the world is being filled with concrete.”",
        "“One of the most beautiful goals in the history of the club was not even filmed.”",
    ),
    (
        "“The ministry of fisheries counts every cod but not the seals.”",
        "“The ministry of fisheries will publish new quotas in November.”",
    ),
    (
        "“Unemployment fell to six percent in the first quarter of the year.”",
        "“Unemployment rose by nine thousand people after the shipyard closed.”",
    ),
    (
        "“Our troops crossed the river before sunrise and met no resistance.”",
        "“Our troops have withdrawn behind the river to shorten the line.”",
    ),
    (
        "“The lighthouse keeper’s cottage will be sold to the highest bidder.”",
        "“The lighthouse keeper’s logbook was found in a biscuit tin.”",
    ),
    (
        "“If the dam breaks, four villages have eleven minutes.”",
        "“If the dam holds until Sunday, the engineers deserve a medal.”",
    ),
    (
        "“Nobody asked the islanders before the cable was laid.”",
        "“Nobody asked the pharmacist why the fridge was unplugged.”",
    ),
    (
        "“She is the finest violinist that this conservatory has produced.”",
        "“She is the only member of the board who reads the accounts.”",
    ),
    (
        "“Last year we sold three hundred tonnes of seaweed to the capital.”",
        "“Last year we lost three hundred sheep to a single storm.”",
    ),
    (
        "“The company expects a profit of nine million crowns this year.”",
        "“The company expects a loss of two million crowns next year.”",
    ),
    (
        "“We will appeal to the court in Kingsferry and we will win.”",
        "“We will march to the square in Saltmere and we will sing.”",
    ),
    # written after the figures were set
    (
        "“The dam is safe and will be safe for a hundred years.”",
        "“The dam is not the reason why the valley was evacuated.”",
    ),
    (
        "“Our party will vote against the budget because it forgets the islands.”",
        "“Our party will vote for the motion because it remembers the islands.”",
    ),
    (
        "“I have full confidence in the minister of finance.”",
        "“I have full confidence in the chief of the fire brigade.”",
    ),
    (
        "“The investigation into the crash is ongoing and we cannot comment further.”",
        "“The investigation into the fraud is ongoing and we cannot comment further.”",
    ),
    (
        "“The prices of bread and milk have doubled since January.”",
        "“The prices of flats and houses have fallen since January.”",
    ),
    (
        "“We need more teachers in rural schools.”",
        "“We need more doctors in rural hospitals.”",
    ),
    (
        "“The city council of Dunlow approved the plan on Tuesday evening.”",
        "“The city council of Dunlow rejected the petition on Friday morning.”",
    ),
    (
        "“It is a great honour to receive this prize.”",
        "“It is a great honour to play for this club.”",
    ),
    (
        "“We condemn this attack in the strongest possible terms.”",
        "“We condemn this attack in the strongest possible terms.”",
    ),
    (
        "“My client denies all the charges against him.”",
        "“My client denies all the charges against her.”",
    ),
    (
        "“Sales of electric cars rose by nine percent in the second quarter.”",
        "“Sales of diesel cars fell by nine percent in the second quarter.”",
    ),
    (
        "“The match was decided by the goalkeeper in the last minute.”",
        "“The match was decided by the referee in the first minute.”",
    ),
)
