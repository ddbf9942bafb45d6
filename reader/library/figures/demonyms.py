"""What a country's people are called in a role: `French`, `Dutch`, `Scot`."""

from __future__ import annotations

from reader.library.folding import fold

_WORDS = """
afghanistan: afghan / albania: albanian / algeria: algerian / america: american, us
andorra: andorran / angola: angolan / antigua and barbuda: antiguan
argentina: argentine, argentinian / armenia: armenian / australia: australian, aussie
austria: austrian / azerbaijan: azerbaijani, azeri / bahamas: bahamian / bahrain: bahraini
bangladesh: bangladeshi / barbados: barbadian, bajan / belarus: belarusian, belarussian
belgium: belgian / belize: belizean / benin: beninese / bermuda: bermudian / bhutan: bhutanese
bolivia: bolivian / bosnia and herzegovina: bosnian / bosnia: bosnian
botswana: botswanan, motswana / brazil: brazilian / britain: british, briton / brunei: bruneian
bulgaria: bulgarian / burkina faso: burkinabe / burma: burmese / burundi: burundian
cambodia: cambodian / cameroon: cameroonian / canada: canadian / cape verde: cape verdean
central african republic: central african / chad: chadian / chile: chilean / china: chinese
colombia: colombian / comoros: comorian / congo: congolese / costa rica: costa rican
croatia: croatian, croat / cuba: cuban / cyprus: cypriot / czech republic: czech / czechia: czech
democratic republic of congo: congolese / denmark: danish, dane / djibouti: djiboutian
dominica: dominican / dominican republic: dominican / east timor: timorese / ecuador: ecuadorian
egypt: egyptian / el salvador: salvadoran, salvadorean / england: english
equatorial guinea: equatoguinean / eritrea: eritrean / estonia: estonian / eswatini: swazi
ethiopia: ethiopian / europe: european / european union: european, eu / faroe islands: faroese
fiji: fijian / finland: finnish, finn / france: french / gabon: gabonese / gambia: gambian
georgia: georgian / germany: german / ghana: ghanaian / great britain: british, briton
greece: greek / greenland: greenlandic, greenlander / grenada: grenadian / guatemala: guatemalan
guinea: guinean / guyana: guyanese / haiti: haitian / honduras: honduran / hong kong: hong konger
hungary: hungarian / iceland: icelandic, icelander / india: indian / indonesia: indonesian
iran: iranian / iraq: iraqi / ireland: irish / israel: israeli / italy: italian
ivory coast: ivorian / jamaica: jamaican / japan: japanese / jordan: jordanian
kazakhstan: kazakh / kenya: kenyan / kosovo: kosovan, kosovar / kuwait: kuwaiti
kyrgyzstan: kyrgyz / laos: lao, laotian / latvia: latvian / lebanon: lebanese / lesotho: basotho
liberia: liberian / libya: libyan / liechtenstein: liechtensteiner / lithuania: lithuanian
luxembourg: luxembourgish, luxembourger / madagascar: malagasy / malawi: malawian
malaysia: malaysian / maldives: maldivian / mali: malian / malta: maltese
marshall islands: marshallese / mauritania: mauritanian / mauritius: mauritian / mexico: mexican
micronesia: micronesian / moldova: moldovan / monaco: monegasque / mongolia: mongolian
montenegro: montenegrin / morocco: moroccan / mozambique: mozambican / myanmar: burmese
namibia: namibian / nauru: nauruan / nepal: nepali, nepalese
netherlands: dutch, dutchman, dutchwoman / new zealand: kiwi, new zealander
nicaragua: nicaraguan / niger: nigerien / nigeria: nigerian / north korea: north korean
north macedonia: macedonian / northern ireland: northern irish / norway: norwegian / oman: omani
pakistan: pakistani / palau: palauan / palestine: palestinian
palestinian territories: palestinian / panama: panamanian / papua new guinea: papua new guinean
paraguay: paraguayan / peru: peruvian / philippines: filipino, filipina, philippine
poland: polish, pole / portugal: portuguese / puerto rico: puerto rican / qatar: qatari
romania: romanian / russia: russian / rwanda: rwandan / samoa: samoan / saudi arabia: saudi
scotland: scottish, scot, scots / senegal: senegalese / serbia: serbian, serb
seychelles: seychellois / sierra leone: sierra leonean / singapore: singaporean
slovakia: slovak, slovakian / slovenia: slovenian, slovene / solomon islands: solomon islander
somalia: somali / south africa: south african / south korea: south korean
south sudan: south sudanese / soviet union: soviet / spain: spanish, spaniard
sri lanka: sri lankan / sudan: sudanese / suriname: surinamese / sweden: swedish, swede
switzerland: swiss / syria: syrian / taiwan: taiwanese / tajikistan: tajik / tanzania: tanzanian
thailand: thai / tibet: tibetan / togo: togolese / tonga: tongan
trinidad and tobago: trinidadian / tunisia: tunisian / turkey: turkish, turk
turkiye: turkish, turk / turkmenistan: turkmen / tuvalu: tuvaluan / uae: emirati / uganda: ugandan
uk: british, briton / ukraine: ukrainian / united arab emirates: emirati
united kingdom: british, briton / united states: american, us / uruguay: uruguayan / us: american
usa: american, us / uzbekistan: uzbek / vanuatu: vanuatuan, ni-vanuatu / vatican: papal
venezuela: venezuelan / vietnam: vietnamese / wales: welsh / yemen: yemeni / zambia: zambian
zimbabwe: zimbabwean
"""

_BY_COUNTRY = {
    country.strip(): tuple(word.strip() for word in words.split(","))
    for country, _, words in (
        each.partition(":") for each in _WORDS.replace("\n", "/").split("/") if each.strip()
    )
}


def demonyms(place: str) -> tuple[str, ...]:
    """The folded words, as `fold` makes them; none where the place is no country."""
    return tuple(fold(word).strip() for word in _BY_COUNTRY.get(fold(place).strip(), ()))
