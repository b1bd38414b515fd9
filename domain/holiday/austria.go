package holiday

import (
	"slices"
	"time"

	"turnus/domain/lang"
)

// Feasts only Austria keeps. The patron saints have names of their own here
// because Austrians call the days so.
var (
	nationalDayAT  = feast{"national_day", fixed(26, time.October), names{"Nationalfeiertag", "Fête nationale autrichienne", "Festa nazionale austriaca", "Austrian National Day"}}
	stFlorian      = feast{"st_florian", fixed(4, time.May), names{"Florianitag", "Saint-Florian", "San Floriano", "St Florian’s Day"}}
	stRupert       = feast{"st_rupert", fixed(24, time.September), names{"Rupertitag", "Saint-Rupert", "San Ruperto", "St Rupert’s Day"}}
	plebisciteDay  = feast{"plebiscite_day", fixed(10, time.October), names{"Tag der Volksabstimmung", "Jour du plébiscite de Carinthie", "Giorno del plebiscito della Carinzia", "Carinthian Plebiscite Day"}}
	stMartin       = feast{"st_martin", fixed(11, time.November), names{"Martinstag", "Saint-Martin", "San Martino", "St Martin’s Day"}}
	stLeopold      = feast{"st_leopold", fixed(15, time.November), names{"Leopolditag", "Saint-Léopold", "San Leopoldo", "St Leopold’s Day"}}
	stJosephPatron = stJoseph.called("Josefitag")
)

// austria has the Länder by ISO 3166-2:AT. Holidays are federal law
// (Arbeitsruhegesetz, BGBl. 144/1983, § 7; Feiertagsruhegesetz 1957, § 1); what
// a Land adds, mostly its patron saint, closes schools and offices only.
var austria = map[string]region{
	"AT-1": land(stMartin),                      // Burgenland
	"AT-2": land(stJosephPatron, plebisciteDay), // Kärnten
	"AT-3": land(stLeopold),                     // Niederösterreich
	"AT-4": land(stFlorian),                     // Oberösterreich
	"AT-5": land(stRupert),                      // Salzburg
	"AT-6": land(stJosephPatron),                // Steiermark
	"AT-7": land(stJosephPatron),                // Tirol
	"AT-8": land(stJosephPatron),                // Vorarlberg
	"AT-9": land(stLeopold),                     // Wien
}

// land is an Austrian Land: the federal holidays and what it keeps itself.
func land(own ...feast) region {
	return region{[]lang.Lang{lang.DE}, slices.Concat(
		full(
			newYear, epiphany, easterMonday, labourDay.called("Staatsfeiertag"),
			ascension.called("Christi Himmelfahrt"), whitMonday, corpusChristi, assumption,
			nationalDayAT, allSaints, immaculate,
			christmas.called("Christtag"), stStephen.called("Stefanitag"),
		),
		// Until 2018 Good Friday was a holiday for Protestants, Old Catholics and
		// Methodists (ARG § 7 Abs. 3 old); since 2019 anyone may take it as his
		// "personal holiday" instead (ARG § 7a, BGBl. I 22/2019). A holiday of all
		// it never was. The two Sundays are not named by the law.
		local(goodFriday, easterSunday, whitSunday),
		half(christmasEve, newYearsEve), // by collective agreements, shops close early
		local(own...),
	)}
}
