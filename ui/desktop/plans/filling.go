package plans

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/schedule"
	"turnus/ui/desktop/kit"
)

// fill shows a plan in the fields beside the rhythm.
func (f *fields) fill(g General, s Stored) {
	var calendars []kit.Option[int64]
	for _, c := range s.Calendars {
		calendars = append(calendars, kit.Option[int64]{Value: c.ID, Name: c.Names.In(f.desk.Words.Lang())})
	}
	f.calendar.SetOptions(calendars)
	f.calendar.SetValue(g.Calendar)
	f.number.SetText(g.Number)
	for l, field := range f.names {
		field.SetText(g.Names[l])
	}
	f.anchor.SetDate(g.Anchor)
	v := g.Version
	f.single.SetValue(orSkip(v.Policy.Single))
	f.long.SetValue(orSkip(v.Policy.Long))
	f.shift.SetQuantity(quantity(v.Policy.MaxShift))
	f.collision.SetValue(v.Policy.Collision)
	f.discount.SetRate(v.Discount)
	f.minTerm.SetQuantity(quantity(v.MinTerm))
	f.notice.SetQuantity(quantity(v.NoticeDays))
	f.extends.SetOn(v.PauseExtends)
	f.skipLimit.SetQuantity(quantity(v.SkipLimit))
	f.skipDays.SetQuantity(quantity(v.SkipDays))
	f.fillRenewal(v.Renewal)
	f.ownCutoff.SetOn(v.Cutoff != nil)
	cutoff := schedule.Cutoff{}
	if v.Cutoff != nil {
		cutoff = *v.Cutoff
	}
	f.cutoffDays.SetQuantity(quantity(cutoff.Days))
	f.cutoffTime.SetText(cutoff.Time.String())
	f.start.SetDate(g.Term.Start)
	f.ends.SetValue(endsNever)
	f.end.SetDate(civil.Date{})
	f.count.SetQuantity(quantity(10))
}

// orSkip is what an empty policy means.
func orSkip(c schedule.ClosedDay) schedule.ClosedDay {
	if c == "" {
		return schedule.Skip
	}
	return c
}

// general is what stands in the fields beside the rhythm.
func (f *fields) general() General {
	g := General{Number: f.number.Text(), Names: lang.Texts{}, Calendar: f.calendar.Value(), Anchor: f.anchor.Date()}
	for l, field := range f.names {
		g.Names[l] = field.Text()
	}
	g.Version = catalog.PlanVersion{
		Policy: schedule.Policy{
			Single: f.single.Value(), Long: f.long.Value(), MaxShift: number(f.shift), Collision: f.collision.Value(),
		},
		Discount: f.discount.Rate(), MinTerm: number(f.minTerm), NoticeDays: number(f.notice), PauseExtends: f.extends.On(),
		SkipLimit: number(f.skipLimit), SkipDays: number(f.skipDays), Renewal: f.typedRenewal(),
	}
	if f.ownCutoff.On() {
		at, _ := civil.ParseTimeOfDay(f.cutoffTime.Text()) // said beside the field if it cannot be read
		g.Version.Cutoff = &schedule.Cutoff{Days: number(f.cutoffDays), Time: at}
	}
	g.Term = schedule.Term{Start: f.start.Date(), PauseExtends: f.extends.On()}
	switch f.ends.Value() {
	case endsOn:
		g.Term.End = f.end.Date()
	case endsAfter:
		g.Term.Count = number(f.count)
	case endsNever:
	}
	return g
}

// fillSeason shows a season. The text of the rule stays as it is while it is
// being typed.
func (f *fields) fillSeason(e *Editor, typingRule bool) {
	s := e.Season()
	var seasons []kit.Option[int]
	for i, name := range e.SeasonNames() {
		seasons = append(seasons, kit.Option[int]{Value: i, Name: name})
	}
	f.season.SetOptions(seasons)
	f.season.SetValue(e.Chosen())
	f.begin.SetText(s.Begin)
	f.kind.SetOptions(named(f.desk, "kind", slices.DeleteFunc(slices.Clone(kinds), func(k Kind) bool {
		return k == KindNone && !e.Seasonal() // nothing all year round is no plan
	})...))
	f.kind.SetValue(s.Kind)
	f.every.SetQuantity(quantity(s.Every))
	f.weekdays.SetValues(s.Weekdays.List()...)
	f.days.SetText(s.Days)
	f.short.SetValue(s.Short)
	f.nths.SetValues(s.Nths...)
	f.dates.SetText(s.Dates)
	if !typingRule {
		f.rule.SetText(s.Rule)
	}
}

// inSeason is what stands in the fields of a season.
func (f *fields) inSeason() Season {
	return Season{
		Begin: f.begin.Text(), Kind: f.kind.Value(), Every: number(f.every), Weekdays: civil.WeekdaySet(f.weekdays.Values()...),
		Days: f.days.Text(), Short: f.short.Value(), Nths: f.nths.Values(), Dates: f.dates.Text(), Rule: f.rule.Text(),
	}
}

// visible says which fields the kind of rule, and what else was chosen, needs.
func (f *fields) visible(rhythm, terms, term *kit.Form, seasonal bool) {
	mask := schedule.MaskKind(f.kind.Value())
	rhythm.SetVisible(f.season, seasonal)
	rhythm.SetVisible(f.begin, seasonal)
	rhythm.SetVisible(f.every, mask == schedule.ByDays || mask == schedule.ByWeeks || mask == schedule.ByMonthDays || mask == schedule.ByMonthWeekdays)
	rhythm.SetVisible(f.nths, mask == schedule.ByMonthWeekdays)
	rhythm.SetVisible(f.weekdays, mask == schedule.ByWeeks || mask == schedule.ByMonthWeekdays)
	rhythm.SetVisible(f.days, mask == schedule.ByMonthDays)
	rhythm.SetVisible(f.short, mask == schedule.ByMonthDays && f.hasLongDay())
	rhythm.SetVisible(f.dates, mask == schedule.ByDates)
	rhythm.SetVisible(f.rule, f.kind.Value() != KindNone)
	rhythm.SetVisible(f.anchor, !seasonal)
	f.visibleRenewal(terms)
	terms.SetVisible(f.cutoffDays, f.ownCutoff.On())
	terms.SetVisible(f.cutoffTime, f.ownCutoff.On())
	term.SetVisible(f.end, f.ends.Value() == endsOn)
	term.SetVisible(f.count, f.ends.Value() == endsAfter)
}

// hasLongDay reports whether a day was typed that short months do not have.
func (f *fields) hasLongDay() bool {
	days, _ := parseDays(f.desk.Words, f.days.Text())
	return slices.ContainsFunc(days, func(d int) bool { return d > 28 })
}
