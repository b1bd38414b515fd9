package holiday

import (
	"slices"
	"time"

	"turnus/domain/lang"
)

// Feasts only Germany keeps.
var (
	roseMonday    = feast{"rose_monday", easter(-48), names{"Rosenmontag", "Lundi gras", "Lunedì grasso", "Shrove Monday"}}
	womensDay     = feast{"womens_day", fixed(8, time.March), names{"Internationaler Frauentag", "Journée internationale des femmes", "Giornata internazionale della donna", "International Women’s Day"}}
	peaceFestival = feast{"augsburg_peace_festival", fixed(8, time.August), names{"Augsburger Friedensfest", "Fête de la paix d’Augsbourg", "Festa della pace di Augusta", "Augsburg Peace Festival"}}
	childrensDay  = feast{"childrens_day", fixed(20, time.September), names{"Weltkindertag", "Journée mondiale des enfants", "Giornata mondiale dei bambini", "World Children’s Day"}}
	germanUnity   = feast{"german_unity_day", fixed(3, time.October), names{"Tag der Deutschen Einheit", "Jour de l’Unité allemande", "Giorno dell’Unità tedesca", "German Unity Day"}}
	reformation   = feast{"reformation_day", fixed(31, time.October), names{"Reformationstag", "Fête de la Réformation", "Festa della Riforma", "Reformation Day"}}
	repentanceDay = feast{"repentance_day", before(time.Wednesday, 23, time.November), names{"Buß- und Bettag", "Jour de pénitence et de prière", "Giorno di penitenza e preghiera", "Day of Repentance and Prayer"}}
	liberation75  = feast{"liberation_day", fixed(8, time.May), names{"Tag der Befreiung (75. Jahrestag)", "Jour de la Libération (75e anniversaire)", "Giorno della Liberazione (75º anniversario)", "Liberation Day (75th anniversary)"}}
	liberation80  = feast{"liberation_day", fixed(8, time.May), names{"Tag der Befreiung (80. Jahrestag)", "Jour de la Libération (80e anniversaire)", "Giorno della Liberazione (80º anniversario)", "Liberation Day (80th anniversary)"}}
	uprising75    = feast{"uprising_1953", fixed(17, time.June), names{"75. Jahrestag des Volksaufstands vom 17. Juni 1953", "75e anniversaire du soulèvement du 17 juin 1953", "75º anniversario della rivolta del 17 giugno 1953", "75th anniversary of the uprising of 17 June 1953"}}
)

// germany has the Länder by ISO 3166-2:DE. Each has its own law on Sundays and
// holidays; 3 October is federal (Einigungsvertrag Art. 2 Abs. 2).
var germany = map[string]region{
	// Brandenburg, FTG § 2: names the two Sundays as well.
	"DE-BB": bundesland(full(easterSunday, whitSunday, reformation)),
	// Berlin, Gesetz über die Sonn- und Feiertage § 1: 8 March by a law of January
	// 2019; single days for 2020 by the same, for 2025 and 2028 by one of July 2024.
	"DE-BE": bundesland(sundays(), reformation500(), since(2019, full(womensDay)),
		once(2020, full(liberation75)), once(2025, full(liberation80)), once(2028, full(uprising75))),
	// Baden-Württemberg, FTG § 1.
	"DE-BW": bundesland(sundays(), reformation500(), full(epiphany, corpusChristi, allSaints)),
	// Bayern, FTG Art. 1: Corpus Christi in the whole Land, the Assumption only
	// where Catholics prevail (about 1700 of 2056 communes), 8 August in the city
	// of Augsburg; on the Day of Repentance there is no school (Art. 4).
	"DE-BY": bundesland(sundays(), reformation500(), full(epiphany, corpusChristi, allSaints),
		local(assumption, peaceFestival, repentanceDay)),
	// Bremen, Gesetz über die Sonn-, Gedenk- und Feiertage § 2, changed 2018.
	"DE-HB": bundesland(sundays(), since(2017, full(reformation))),
	// Hessen, HFeiertagsG § 1: every Sunday is a holiday, none by its name.
	"DE-HE": bundesland(sundays(), reformation500(), full(corpusChristi)),
	// Hamburg, Feiertagsgesetz § 1, changed 2018.
	"DE-HH": bundesland(sundays(), since(2017, full(reformation))),
	// Mecklenburg-Vorpommern, FTG § 2: 8 March by the law of 2022.
	"DE-MV": bundesland(sundays(), full(reformation), since(2023, full(womensDay))),
	// Niedersachsen, NFeiertagsG § 2, changed 2018.
	"DE-NI": bundesland(sundays(), since(2017, full(reformation))),
	// Nordrhein-Westfalen, Feiertagsgesetz § 2.
	"DE-NW": bundesland(sundays(), reformation500(), full(corpusChristi, allSaints), local(roseMonday)),
	// Rheinland-Pfalz, LFtG § 2.
	"DE-RP": bundesland(sundays(), reformation500(), full(corpusChristi, allSaints), local(roseMonday)),
	// Schleswig-Holstein, SFTG § 2, changed 2018.
	"DE-SH": bundesland(sundays(), since(2017, full(reformation))),
	// Saarland, SFG § 2: the only Land that keeps the Assumption everywhere.
	"DE-SL": bundesland(sundays(), reformation500(), full(corpusChristi, assumption, allSaints), local(roseMonday)),
	// Sachsen, SächsSFG § 1: the only Land that kept the Day of Repentance when
	// the others gave it up in 1995; Corpus Christi in Catholic Sorbian communes.
	"DE-SN": bundesland(sundays(), full(reformation, repentanceDay), local(corpusChristi)),
	// Sachsen-Anhalt, FeiertG LSA § 2.
	"DE-ST": bundesland(sundays(), full(epiphany, reformation)),
	// Thüringen, ThürFtG § 2: Corpus Christi in the Eichsfeld and some communes.
	"DE-TH": bundesland(sundays(), full(reformation), since(2019, full(childrensDay)), local(corpusChristi)),
}

// bundesland is a German Land: what all have in common and what it adds.
func bundesland(own ...[]rule) region {
	common := slices.Concat(
		full(
			newYear, goodFriday, easterMonday, labourDay.called("Maifeiertag"),
			ascension.called("Christi Himmelfahrt"), whitMonday, germanUnity,
			christmas.called("1. Weihnachtstag"), stStephen.called("2. Weihnachtstag"),
		),
		half(christmasEve, newYearsEve), // on the 24th shops close at 14:00 (LadSchlG § 3)
	)
	return region{[]lang.Lang{lang.DE}, slices.Concat(common, slices.Concat(own...))}
}

// sundays are the two feasts that are Sundays anyhow and that, except in
// Brandenburg, no law names.
func sundays() []rule { return local(easterSunday, whitSunday) }

// reformation500 is 31 October 2017, 500 years after the Theses: each Land
// without a Reformation Day of its own had it that once. For those that kept
// it from 2018 on the table simply says since 2017.
func reformation500() []rule { return once(2017, full(reformation)) }
