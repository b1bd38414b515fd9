package holiday

import "time"

// Feasts only Switzerland keeps: the country and its cantons.
var (
	secondJanuary = feast{"berchtold", fixed(2, time.January), names{"Berchtoldstag", "2 janvier", "San Bertoldo", "St Berchtold’s Day"}}
	nationalDay   = feast{"national_day", fixed(1, time.August), names{"Bundesfeiertag", "Fête nationale", "Giorno festivo federale", "Swiss National Day"}}
	bettag        = feast{"federal_fast", nth(3, time.Sunday, time.September), names{"Eidg. Dank-, Buss- und Bettag", "Jeûne fédéral", "Digiuno federale", "Federal Day of Thanksgiving"}}
	bettagMonday  = feast{"federal_fast_monday", after(1, bettag.on), names{"Bettagsmontag", "Lundi du Jeûne fédéral", "Lunedì del Digiuno federale", "Federal Fast Monday"}}

	// Näfelser Fahrt, in memory of the battle of 1388: the first Thursday of
	// April, a week later if that is Maundy Thursday (Holy Week), as in 2023 and
	// 2026.
	naefelserFahrt = feast{"naefelser_fahrt", movedIf(-6, -1, 7, nth(1, time.Thursday, time.April)), names{"Näfelser Fahrt", "Pèlerinage de Näfels", "Pellegrinaggio di Näfels", "Näfels Pilgrimage"}}
	republicNE     = feast{"republic_day", fixed(1, time.March), names{"Jahrestag der Ausrufung der Republik", "Instauration de la République", "Instaurazione della Repubblica", "Republic Day"}}
	plebisciteJU   = feast{"jura_plebiscite", fixed(23, time.June), names{"Fest der Unabhängigkeit", "Commémoration du plébiscite jurassien", "Commemorazione del plebiscito giurassiano", "Jura Plebiscite Day"}}
	peterAndPaul   = feast{"peter_and_paul", fixed(29, time.June), names{"Peter und Paul", "Saints Pierre et Paul", "Santi Pietro e Paolo", "Saints Peter and Paul"}}
	// The Genevan fast is older than the federal one and on a day of its own:
	// the Thursday after the first Sunday of September.
	genevaFast    = feast{"geneva_fast", after(4, nth(1, time.Sunday, time.September)), names{"Genfer Bettag", "Jeûne Genevois", "Digiuno ginevrino", "Genevan Fast"}}
	stMaurice     = feast{"st_maurice", fixed(22, time.September), names{"Mauritiustag", "Saint-Maurice", "San Maurizio", "St Maurice’s Day"}}
	brotherKlaus  = feast{"brother_klaus", fixed(25, time.September), names{"Bruderklausenfest", "Saint-Nicolas-de-Flüe", "San Nicolao della Flüe", "St Nicholas of Flüe"}}
	restorationGE = feast{"restoration_day", fixed(31, time.December), names{"Wiederherstellung der Republik", "Restauration de la République", "Restaurazione della Repubblica", "Restoration of the Republic"}}

	// Days of a city or of some communes.
	fatThursday       = feast{"fat_thursday", easter(-52), names{"Schmutziger Donnerstag", "Jeudi gras", "Giovedì grasso", "Fat Thursday"}}
	carnivalMonday    = feast{"carnival_monday", easter(-48), names{"Güdismontag", "Lundi gras", "Lunedì grasso", "Shrove Monday"}}
	baslerFasnachtMon = feast{"basel_carnival_monday", easter(-41), names{"Basler Fasnacht (Montag)", "Carnaval de Bâle (lundi)", "Carnevale di Basilea (lunedì)", "Basel Carnival (Monday)"}}
	baslerFasnachtWed = feast{"basel_carnival_wednesday", easter(-39), names{"Basler Fasnacht (Mittwoch)", "Carnaval de Bâle (mercredi)", "Carnevale di Basilea (mercoledì)", "Basel Carnival (Wednesday)"}}
	// The third Monday of April, but before Holy Week and after Easter Monday; the
	// guilds may fix another one five years ahead, as they did for 2008 and 2015.
	sechselaeuten      = feast{"sechselaeuten", movedIf(1, 1, 7, movedIf(-6, -1, -7, nth(3, time.Monday, time.April))), names{"Sechseläuten", "Sechseläuten", "Sechseläuten", "Sechseläuten"}}
	knabenschiessen    = feast{"knabenschiessen", after(1, nth(2, time.Sunday, time.September)), names{"Knabenschiessen", "Knabenschiessen", "Knabenschiessen", "Knabenschiessen"}}
	stUrs              = feast{"st_urs", fixed(30, time.September), names{"St.-Ursen-Tag", "Saint-Ours", "Sant’Orso", "St Ursus’ Day"}}
	stLeodegar         = feast{"st_leodegar", fixed(2, time.October), names{"St. Leodegar", "Saint-Léger", "San Leodegario", "St Leodegar’s Day"}}
	onionMarket        = feast{"onion_market", nth(4, time.Monday, time.November), names{"Zibelemärit", "Marché aux oignons", "Mercato delle cipolle", "Onion Market"}}
	stNicholasFribourg = feast{"st_nicholas", fixed(6, time.December), names{"St. Nikolaus", "Saint-Nicolas", "San Nicola", "St Nicholas’ Day"}}
)
