package plans

import (
	"math"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/ui/desktop/kit"
)

// fields are all that can be typed and chosen in the mask.
type fields struct {
	desk *kit.Desk

	number   *kit.TextField
	names    map[lang.Lang]*kit.TextField
	calendar *kit.ChoiceField[int64]

	season   *kit.ChoiceField[int]
	begin    *kit.TextField
	kind     *kit.ChoiceField[Kind]
	every    *kit.QuantityField
	weekdays *kit.TicksField[time.Weekday]
	days     *kit.TextField
	short    *kit.ChoiceField[schedule.ShortMonth]
	nths     *kit.TicksField[int]
	dates    *kit.TextField
	rule     *kit.TextField
	anchor   *kit.DateField

	single, long *kit.ChoiceField[schedule.ClosedDay]
	shift        *kit.QuantityField
	collision    *kit.ChoiceField[schedule.Collision]

	discount            *kit.RateField
	minTerm, notice     *kit.QuantityField
	extends             *kit.CheckField
	skipLimit, skipDays *kit.QuantityField
	ownCutoff           *kit.CheckField
	cutoffDays          *kit.QuantityField
	cutoffTime          *kit.TextField
	renewal             *kit.ChoiceField[Renews]
	renewalBy           *kit.QuantityField
	renewalNotice       *kit.QuantityField
	renewalOffered      *kit.CheckField

	start, end *kit.DateField
	ends       *kit.ChoiceField[ends]
	count      *kit.QuantityField
}

// ends says how the term of the preview ends.
type ends string

// The ends.
const (
	endsNever ends = "never"
	endsOn    ends = "on"
	endsAfter ends = "after"
)

// whole is a field for a whole number in its bounds.
func whole(d *kit.Desk, path, label string, least, most int) *kit.QuantityField {
	f := kit.NewQuantityField(d, path, label)
	f.Valid = func(q money.Quantity) error {
		if q%money.One != 0 || q < money.Quantity(least)*money.One || q > money.Quantity(most)*money.One {
			return problem.New(CodeNotWhole, path, "min", least, "max", most)
		}
		return nil
	}
	return f
}

// number is what stands in such a field.
func number(f *kit.QuantityField) int { return int(f.Quantity() / money.One) }

// quantity writes a whole number into one.
func quantity(n int) money.Quantity { return money.Quantity(n) * money.One }

// named are the options of a choice, each with its text.
func named[T ~string](d *kit.Desk, area string, values ...T) []kit.Option[T] {
	var out []kit.Option[T]
	for _, v := range values {
		out = append(out, kit.Option[T]{Value: v, Name: d.T("plans." + area + "." + string(v))})
	}
	return out
}

func newFields(d *kit.Desk) *fields {
	label := func(key string) string { return d.T("plans.field." + key) }
	f := &fields{desk: d, names: map[lang.Lang]*kit.TextField{}}
	f.number = kit.NewTextField(d, "number", label("number"))
	f.number.Required = true
	for _, l := range lang.All {
		path := "name." + string(l)
		if l == lang.DE {
			path = "name"
		}
		f.names[l] = kit.NewTextField(d, path, d.T("plans.field.name", "lang", l))
	}
	f.names[lang.DE].Required = true
	f.calendar = kit.NewChoiceField[int64](d, "calendar", label("calendar"), nil)
	f.makeRhythm(label)
	closed := named(d, "closed", schedule.Before, schedule.After, schedule.Skip)
	f.single = kit.NewChoiceField(d, "single", label("single"), closed)
	f.long = kit.NewChoiceField(d, "long", label("long"), closed)
	f.shift = whole(d, "max_shift", label("max_shift"), 0, schedule.MaxShift)
	f.collision = kit.NewChoiceField(d, "collision", label("collision"), named(d, "collision", schedule.Single, schedule.Combine))
	f.makeTerms(label)
	f.makeRenewal(label)
	f.start = kit.NewDateField(d, "start", label("start"))
	f.start.Required = true
	f.ends = kit.NewChoiceField(d, "ends", label("ends"), named(d, "ends", endsNever, endsOn, endsAfter))
	f.end = kit.NewDateField(d, "end", label("end"))
	f.count = whole(d, "count", label("count"), 1, math.MaxInt16)
	return f
}

// makeRenewal makes the fields of what follows a term.
func (f *fields) makeRenewal(label func(string) string) {
	d := f.desk
	f.renewal = kit.NewChoiceField(d, "renewal", label("renewal"), named(d, "renewal", RenewsNot, RenewsMonths, RenewsDeliveries))
	f.renewalBy = whole(d, "renewal_by", label("renewal_by"), 1, catalog.MaxRenewalDeliveries)
	f.renewalBy.Required = true
	f.renewalNotice = whole(d, "renewal_notice", label("renewal_notice"), 0, catalog.MaxNoticeDays)
	f.renewalOffered = kit.NewCheckField(d, "renewal_offered", label("renewal_offered"))
}

// makeRhythm makes the fields that build a rule.
func (f *fields) makeRhythm(label func(string) string) {
	d := f.desk
	f.season = kit.NewChoiceField[int](d, "season", label("season"), nil)
	f.begin = kit.NewTextField(d, "begin", label("begin"))
	f.kind = kit.NewChoiceField(d, "kind", label("kind"), named(d, "kind", kinds...))
	f.every = whole(d, "every", label("every"), 1, schedule.MaxInterval)
	var weekdays []kit.Option[time.Weekday]
	for _, w := range civil.EveryDay.List() {
		weekdays = append(weekdays, kit.Option[time.Weekday]{Value: w, Name: d.Words.WeekdayShort(w)})
	}
	f.weekdays = kit.NewTicksField(d, "weekdays", label("weekdays"), weekdays)
	f.days = kit.NewTextField(d, "days", label("days"))
	f.short = kit.NewChoiceField(d, "short", label("short"), named(d, "short", schedule.LastOfMonth, schedule.LeaveOut))
	f.nths = kit.NewTicksField(d, "nths", label("nths"), []kit.Option[int]{
		{Value: 1, Name: "1."}, {Value: 2, Name: "2."}, {Value: 3, Name: "3."}, {Value: 4, Name: "4."}, {Value: 5, Name: "5."},
		{Value: schedule.LastDay, Name: d.T("plans.last_day")},
	})
	f.dates = kit.NewTextField(d, "dates", label("dates"))
	f.rule = kit.NewMultiLineField(d, "rule", label("rule"))
	f.anchor = kit.NewDateField(d, "anchor", label("anchor"))
}

// makeTerms makes the fields of what is asked of customers.
func (f *fields) makeTerms(label func(string) string) {
	d := f.desk
	f.discount = kit.NewRateField(d, "discount", label("discount"))
	f.minTerm = whole(d, "min_term", label("min_term"), 0, catalog.MaxMinTerm)
	f.notice = whole(d, "notice_days", label("notice_days"), 0, catalog.MaxNoticeDays)
	f.extends = kit.NewCheckField(d, "pause_extends", label("pause_extends"))
	f.skipLimit = whole(d, "skip_limit", label("skip_limit"), 0, catalog.MaxSkips)
	f.skipDays = whole(d, "skip_days", label("skip_days"), 0, catalog.MaxSkips)
	f.ownCutoff = kit.NewCheckField(d, "own_cutoff", label("own_cutoff"))
	f.cutoffDays = whole(d, "cutoff_days", label("cutoff_days"), 0, schedule.MaxCutoffDays)
	f.cutoffTime = kit.NewTextField(d, "cutoff_time", label("cutoff_time"))
	f.cutoffTime.Valid = func(s string) error {
		if _, err := civil.ParseTimeOfDay(s); err != nil {
			return problem.New(CodeNoTime, "cutoff_time", "value", s)
		}
		return nil
	}
}

// all calls for each field with where it tells of changes.
func (f *fields) all(general, season func()) {
	for _, t := range []*kit.TextField{f.number, f.cutoffTime} {
		t.OnChange = general
	}
	for _, t := range f.names {
		t.OnChange = general
	}
	for _, q := range []*kit.QuantityField{f.shift, f.minTerm, f.notice, f.skipLimit, f.skipDays, f.cutoffDays, f.count, f.renewalBy, f.renewalNotice} {
		q.OnChange = general
	}
	for _, q := range []*kit.DateField{f.anchor, f.start, f.end} {
		q.OnChange = general
	}
	for _, t := range []*kit.TextField{f.begin, f.days, f.dates} {
		t.OnChange = season
	}
	f.calendar.OnChange, f.single.OnChange, f.long.OnChange, f.collision.OnChange = general, general, general, general
	f.ends.OnChange, f.discount.OnChange, f.extends.OnChange, f.ownCutoff.OnChange = general, general, general, general
	f.renewalOffered.OnChange = general
	f.renewal.OnChange = func() { f.proposeRenewal(); general() }
	f.kind.OnChange, f.every.OnChange, f.weekdays.OnChange, f.short.OnChange, f.nths.OnChange = season, season, season, season, season
}
