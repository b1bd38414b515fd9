package holiday

import "time"

// Feasts that more than one country keeps. The German names are those of
// Switzerland; germany.go and austria.go call some of them otherwise.
var (
	newYear       = feast{"new_year", fixed(1, time.January), names{"Neujahr", "Nouvel An", "Capodanno", "New Year’s Day"}}
	epiphany      = feast{"epiphany", fixed(6, time.January), names{"Heilige Drei Könige", "Épiphanie", "Epifania", "Epiphany"}}
	stJoseph      = feast{"st_joseph", fixed(19, time.March), names{"Josefstag", "Saint-Joseph", "San Giuseppe", "St Joseph’s Day"}}
	goodFriday    = feast{"good_friday", easter(-2), names{"Karfreitag", "Vendredi saint", "Venerdì santo", "Good Friday"}}
	easterSunday  = feast{"easter_sunday", easter(0), names{"Ostersonntag", "Pâques", "Domenica di Pasqua", "Easter Sunday"}}
	easterMonday  = feast{"easter_monday", easter(1), names{"Ostermontag", "Lundi de Pâques", "Lunedì dell’Angelo", "Easter Monday"}}
	labourDay     = feast{"labour_day", fixed(1, time.May), names{"Tag der Arbeit", "Fête du travail", "Festa del lavoro", "Labour Day"}}
	ascension     = feast{"ascension", easter(39), names{"Auffahrt", "Ascension", "Ascensione", "Ascension Day"}}
	whitSunday    = feast{"whit_sunday", easter(49), names{"Pfingstsonntag", "Pentecôte", "Pentecoste", "Whit Sunday"}}
	whitMonday    = feast{"whit_monday", easter(50), names{"Pfingstmontag", "Lundi de Pentecôte", "Lunedì di Pentecoste", "Whit Monday"}}
	corpusChristi = feast{"corpus_christi", easter(60), names{"Fronleichnam", "Fête-Dieu", "Corpus Domini", "Corpus Christi"}}
	assumption    = feast{"assumption", fixed(15, time.August), names{"Mariä Himmelfahrt", "Assomption", "Assunzione", "Assumption Day"}}
	allSaints     = feast{"all_saints", fixed(1, time.November), names{"Allerheiligen", "Toussaint", "Ognissanti", "All Saints’ Day"}}
	immaculate    = feast{"immaculate_conception", fixed(8, time.December), names{"Mariä Empfängnis", "Immaculée Conception", "Immacolata Concezione", "Immaculate Conception"}}
	christmasEve  = feast{"christmas_eve", fixed(24, time.December), names{"Heiliger Abend", "Veille de Noël", "Vigilia di Natale", "Christmas Eve"}}
	christmas     = feast{"christmas", fixed(25, time.December), names{"Weihnachtstag", "Noël", "Natale di Gesù", "Christmas Day"}}
	stStephen     = feast{"st_stephen", fixed(26, time.December), names{"Stephanstag", "Saint-Étienne", "Santo Stefano", "St Stephen’s Day"}}
	newYearsEve   = feast{"new_years_eve", fixed(31, time.December), names{"Silvester", "Saint-Sylvestre", "San Silvestro", "New Year’s Eve"}}
)
