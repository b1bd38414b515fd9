package holiday

import (
	"slices"
	"time"

	"turnus/domain/lang"
)

// switzerland has the cantons by ISO 3166-2:CH. Only 1 August is federal
// (Bundesverfassung Art. 110 Abs. 3); each canton names the rest itself, of
// which it may treat eight like Sundays (Arbeitsgesetz Art. 20a). Full here is
// what the canton's own law names as a day of rest, like a Sunday or not;
// local what only communes, banks and offices keep.
var switzerland = map[string]region{
	// EG Arbeitsrecht § 6 names the holidays by district, in eight groups: five
	// are the same everywhere, the rest hold in most districts and stand as full
	// here, as in the canton's list for time limits. Until 2007 the 26th was no
	// holiday on a Tuesday. 1 May is no holiday by law, offices close at noon.
	"CH-AG": canton(german, full(secondJanuary, goodFriday, easterMonday, whitMonday, corpusChristi, assumption, allSaints, immaculate),
		until(2007, full(stStephen.unless(time.Tuesday))), since(2008, full(stStephen)), local(labourDay)),
	// Ruhetagsgesetz (GS 822.200) Art. 2: no third day of rest in a row, so none
	// on the 26th if the 25th is a Monday or a Friday; 22 September not in Oberegg.
	"CH-AI": canton(german, full(goodFriday, easterMonday, whitMonday, corpusChristi, assumption, stMaurice, allSaints, immaculate,
		stStephen.unless(time.Tuesday, time.Saturday))),
	// Verordnung zum Arbeitsgesetz: the 26th as in Innerrhoden, but the offices
	// of the canton close on it all the same.
	"CH-AR": canton(german, full(goodFriday, easterMonday, whitMonday, stStephen.unless(time.Tuesday, time.Saturday)),
		local(stStephen.only(time.Tuesday, time.Saturday))),
	// Feiertagsruhegesetz (BSG 555.1) Art. 2. The onion market is of the city.
	"CH-BE": canton(germanFrench, full(secondJanuary, goodFriday, easterMonday, whitMonday, stStephen), local(onionMarket)),
	// Ruhetagsgesetz (SGS 547) § 2; the Catholic days are of communes (§ 3).
	"CH-BL": canton(german, full(goodFriday, easterMonday, labourDay, whitMonday, stStephen), local(corpusChristi, assumption, allSaints)),
	// Gesetz über öffentliche Ruhetage § 2; carnival only in the afternoons.
	"CH-BS": canton(german, full(goodFriday, easterMonday, labourDay, whitMonday, stStephen), local(baslerFasnachtMon, baslerFasnachtWed)),
	// Two sets by law: that of the Catholic part, nearly the whole canton, is
	// full; the Reformed communes (Murten, Kerzers, Mont-Vully …) have the
	// Mondays, 2 January and the 26th in place of its Catholic days.
	"CH-FR": canton(frenchGerman, full(goodFriday, corpusChristi, assumption, allSaints, immaculate),
		local(secondJanuary, easterMonday, labourDay, whitMonday, stNicholasFribourg, stStephen)),
	// Loi sur les jours fériés (J 1 45) art. 1: neither the federal fast nor the
	// 26th, but the fast of Geneva and the Restoration.
	"CH-GE": {french, slices.Concat(everyCanton(), full(goodFriday, easterMonday, whitMonday, genevaFast, restorationGE),
		local(secondJanuary, labourDay, stStephen))},
	// Ruhetagsgesetz (IX B/21/1) Art. 2, which names the federal fast too.
	"CH-GL": canton(german, full(naefelserFahrt, goodFriday, easterMonday, whitMonday, allSaints, stStephen), local(secondJanuary)),
	// Ruhetagsgesetz (BR 520.100) Art. 2 names Good Friday, which lists by the
	// Labour Act leave out; Catholic communes add feasts of theirs (Art. 3).
	"CH-GR": canton(germanItalian, full(goodFriday, easterMonday, whitMonday, stStephen),
		local(epiphany, stJoseph, corpusChristi, assumption, allSaints, immaculate)),
	// Loi sur les jours fériés officiels (RSJU 555.1), 2022, art. 3.
	"CH-JU": canton(french, full(secondJanuary, goodFriday, easterMonday, labourDay, whitMonday, corpusChristi, plebisciteJU, assumption, allSaints),
		local(stStephen)),
	// Ruhetags- und Ladenschlussgesetz (SRL 855) § 1a: without the two Mondays
	// and 2 January, which everyone keeps; carnival and 2 October in the city.
	"CH-LU": canton(german, full(goodFriday, corpusChristi, assumption, allSaints, immaculate, stStephen),
		local(secondJanuary, fatThursday, carnivalMonday, stJoseph, easterMonday, whitMonday, stLeodegar)),
	// Loi sur le dimanche et les jours fériés (RSN 941.02) art. 3: 2 January and
	// 26 December only on the Monday after a Sunday. Corpus Christi, in many
	// lists, is of Le Landeron and Le Cerneux-Péquignot alone (art. 3 al. 2); the
	// Mondays of Easter, Whitsun and the fast are customary.
	"CH-NE": canton(french, full(secondJanuary.only(time.Monday), republicNE, goodFriday, labourDay, stStephen.only(time.Monday)),
		local(secondJanuary.unless(time.Monday), easterMonday, whitMonday, corpusChristi, bettagMonday, stStephen.unless(time.Monday))),
	// Ruhetagsgesetz (NG 921.1) Art. 2.
	"CH-NW": canton(german, full(stJoseph, goodFriday, corpusChristi, assumption, allSaints, immaculate),
		local(secondJanuary, easterMonday, whitMonday, stStephen)),
	// Ruhetagsgesetz of 27 April 2007, Art. 2.
	"CH-OW": canton(german, full(goodFriday, corpusChristi, assumption, brotherKlaus, allSaints, immaculate),
		local(secondJanuary, easterMonday, whitMonday, stStephen)),
	// Gesetz über Ruhetag und Ladenöffnung (sGS 552.1) Art. 2.
	"CH-SG": canton(german, full(goodFriday, easterMonday, whitMonday, allSaints, stStephen), local(secondJanuary)),
	// Gesetz betreffend die öffentlichen Ruhetage (SHR 900.200) Art. 1.
	"CH-SH": canton(german, full(goodFriday, easterMonday, labourDay, whitMonday, stStephen), local(secondJanuary)),
	// Ruhetagsgesetz (BGS 512.41) § 2: 1 May from noon; the Catholic days not in
	// the Bucheggberg. Communes may add days: 19 March, in the city 30 September.
	"CH-SO": canton(german, full(goodFriday, corpusChristi, assumption, allSaints), half(labourDay),
		local(secondJanuary, stJoseph, easterMonday, whitMonday, stUrs, stStephen)),
	// Ruhetagsgesetz (SRSZ 545.110) § 2.
	"CH-SZ": canton(german, full(epiphany, stJoseph, goodFriday, easterMonday, whitMonday, corpusChristi, assumption, allSaints, immaculate, stStephen)),
	// Ruhetagsgesetz (RB 822.9) § 1.
	"CH-TG": canton(german, full(secondJanuary, goodFriday, easterMonday, labourDay, whitMonday, stStephen)),
	// Legge concernente i giorni festivi ufficiali, 2009, art. 1: Good Friday is
	// none, Peter and Paul is one, whatever shorter lists say.
	"CH-TI": canton(italian, full(epiphany, stJoseph, easterMonday, labourDay, whitMonday, corpusChristi, peterAndPaul, assumption, allSaints, immaculate, stStephen),
		local(secondJanuary, goodFriday)),
	// Gesetz über den Ladenschluss und die Sonntagsruhe (RB 70.1421): the 26th,
	// as in Appenzell, not if Christmas is a Monday or a Friday, by the federal
	// list of cantonal holidays as others quote it (the article was not at hand);
	// some tables misread it as the weekday of the 26th itself.
	"CH-UR": canton(german, full(epiphany, stJoseph, goodFriday, easterMonday, whitMonday, corpusChristi, assumption, allSaints, immaculate,
		stStephen.unless(time.Tuesday, time.Saturday))),
	// Loi sur l'emploi (BLV 822.11) art. 47: 2 January and Whit Monday, free by
	// custom before, were put to the popular vote of 17 June 2007 and are law since.
	"CH-VD": canton(french, full(goodFriday, easterMonday, bettagMonday), until(2007, local(secondJanuary, whitMonday)),
		since(2008, full(secondJanuary, whitMonday)), local(stStephen)),
	// The canton's list of eight days like Sundays has neither Good Friday nor
	// the Mondays nor the 26th; employers may grant them.
	"CH-VS": canton(frenchGerman, full(stJoseph, corpusChristi, assumption, allSaints, immaculate),
		local(secondJanuary, goodFriday, easterMonday, labourDay, whitMonday, stStephen)),
	// Ruhetags- und Ladenöffnungsgesetz (BGS 942.31) § 1.
	"CH-ZG": canton(german, full(goodFriday, corpusChristi, assumption, allSaints, immaculate),
		local(secondJanuary, easterMonday, whitMonday, stStephen)),
	// Ruhetags- und Ladenöffnungsgesetz (LS 822.4) § 1. The two festivals are of
	// the city and only in the afternoon.
	"CH-ZH": canton(german, full(goodFriday, easterMonday, labourDay, whitMonday, stStephen),
		local(secondJanuary, sechselaeuten, knabenschiessen)),
}

// The official languages of the cantons, the main one first.
var (
	german        = []lang.Lang{lang.DE}
	french        = []lang.Lang{lang.FR}
	italian       = []lang.Lang{lang.IT}
	germanFrench  = []lang.Lang{lang.DE, lang.FR}
	frenchGerman  = []lang.Lang{lang.FR, lang.DE}
	germanItalian = []lang.Lang{lang.DE, lang.IT}
)

// canton is a canton other than Geneva: what all keep, the federal fast, and
// what it adds.
func canton(languages []lang.Lang, own ...[]rule) region {
	return region{languages, slices.Concat(everyCanton(), full(bettag), half(newYearsEve), slices.Concat(own...))}
}

// everyCanton are the days all 26 keep. Easter and Whitsun are Sundays; most
// laws name them as high feasts.
func everyCanton() []rule {
	return slices.Concat(
		full(newYear, easterSunday, ascension, whitSunday, nationalDay, christmas),
		half(christmasEve), // by custom, most offices and shops close early
	)
}
