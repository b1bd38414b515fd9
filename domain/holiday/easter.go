package holiday

import (
	"time"

	"turnus/domain/civil"
)

// Easter is Easter Sunday of the Gregorian calendar in a year from 1583 on, by
// the algorithm of Meeus, Jones and Butcher (Jean Meeus, Astronomical
// Algorithms, chapter 8), which holds for every year without exceptions.
func Easter(year int) civil.Date {
	golden := year % 19
	century, inCentury := year/100, year%100
	// How far the Gregorian reform has moved the paschal full moon.
	solar := century / 4
	lunar := (century - (century+8)/25 + 1) / 3
	epact := (19*golden + century - solar - lunar + 15) % 30
	// Days from that full moon to the Sunday after it.
	toSunday := (32 + 2*(century%4) + 2*(inCentury/4) - epact - inCentury%4) % 7
	correction := (golden + 11*epact + 22*toSunday) / 451
	n := epact + toSunday - 7*correction + 114
	return civil.Of(year, time.Month(n/31), n%31+1)
}
