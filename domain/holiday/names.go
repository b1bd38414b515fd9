package holiday

import "time"

// Feasts that more than one country keeps, under their German names of
// Switzerland; germany.go and austria.go call some of them otherwise.
var (
	newYear      = feast{"new_year", fixed(1, time.January), names{"Neujahr", "Nouvel An", "Capodanno", "New Year's Day"}}
	goodFriday   = feast{"good_friday", easter(-2), names{"Karfreitag", "Vendredi saint", "Venerdì santo", "Good Friday"}}
	easterMonday = feast{"easter_monday", easter(1), names{"Ostermontag", "Lundi de Pâques", "Lunedì dell’Angelo", "Easter Monday"}}
	ascension    = feast{"ascension", easter(39), names{"Auffahrt", "Ascension", "Ascensione", "Ascension Day"}}
	whitMonday   = feast{"whit_monday", easter(50), names{"Pfingstmontag", "Lundi de Pentecôte", "Lunedì di Pentecoste", "Whit Monday"}}
	christmas    = feast{"christmas", fixed(25, time.December), names{"Weihnachtstag", "Noël", "Natale di Gesù", "Christmas Day"}}
	stStephen    = feast{"st_stephen", fixed(26, time.December), names{"Stephanstag", "Saint-Étienne", "Santo Stefano", "St Stephen's Day"}}
)
