package plans

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// begun is a mask for a new plan, every week on Tuesday.
func (h house) begun() *Editor {
	h.Helper()
	e := NewEditor(german())
	e.New(h.stored(), today())
	s := e.Season()
	s.Weekdays = civil.WeekdaySet(time.Tuesday)
	e.SetSeason(s)
	return e
}

func TestEveryStoredPlanIsReadIntoTheMaskAndBackUnchanged(t *testing.T) {
	h := newHouse(t, 30)
	for _, p := range h.stored().Plans {
		e := NewEditor(german())
		e.Edit(h.stored(), p, today())
		if err := e.Check(); err != nil {
			t.Errorf("%s: %v", p.Number, err)
		}
		if changed, _ := e.Changed(); changed {
			t.Errorf("%s is changed before anything was typed", p.Number)
		}
		rhythm, _ := e.Rhythm()
		if got, want := german().Rhythm(rhythm), german().Rhythm(p.Versions[0].Rhythm); got != want {
			t.Errorf("%s: %s, want %s", p.Number, got, want)
		}
		if e.Season().Kind == KindRule {
			t.Errorf("%s has no mask", p.Number)
		}
	}
}

func TestTheTextOfTheRuleFollowsTheFieldsAndFillsThem(t *testing.T) {
	e := newHouse(t, 30).begun()
	if got := e.Season().Rule; got != "FREQ=WEEKLY;BYDAY=TU" {
		t.Errorf("the text is %q", got)
	}
	for pasted, want := range map[string]Season{
		"RRULE:FREQ=MONTHLY;BYMONTHDAY=1,-1":                                       {Kind: Kind(schedule.ByMonthDays), Every: 1, Days: "1, letzter"},
		"freq=monthly;interval=3;byday=-1FR":                                       {Kind: Kind(schedule.ByMonthWeekdays), Every: 3, Nths: []int{-1}, Weekdays: civil.WeekdaySet(time.Friday)},
		"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6\nFREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29": {Kind: Kind(schedule.ByDates), Every: 1, Dates: "6.12., 29.2."},
		"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1":                                     {Kind: KindRule},
	} {
		if err := e.Paste(pasted); err != nil {
			t.Errorf("%s: %v", pasted, err)
		}
		got := e.Season()
		if got.Kind != want.Kind || want.Days != "" && got.Days != want.Days || want.Dates != "" && got.Dates != want.Dates ||
			want.Nths != nil && !slices.Equal(got.Nths, want.Nths) || want.Every > 0 && got.Every != want.Every ||
			want.Weekdays != 0 && got.Weekdays != want.Weekdays {
			t.Errorf("%s: %+v", pasted, got)
		}
		if got.Rule != pasted {
			t.Errorf("the text became %q while it was typed", got.Rule)
		}
	}
}

func TestWhatARuleCannotHaveIsNamed(t *testing.T) {
	for pasted, code := range map[string]problem.Code{
		"FREQ=WEEKLY;COUNT=10":                schedule.CodeRuleEnds,
		"FREQ=WEEKLY;UNTIL=20271231":          schedule.CodeRuleEnds,
		"FREQ=YEARLY;BYWEEKNO=20":             schedule.CodeRuleUnsupported,
		"FREQ=HOURLY":                         schedule.CodeRuleSubDaily,
		"FREQ=WEEKLY;BYDAY=XX":                schedule.CodeRuleValue,
		"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31": schedule.CodeRuleNever,
		"FREQ=DAILY;INTERVAL=0":               schedule.CodeRuleInterval,
		"every Tuesday":                       schedule.CodeRuleMalformed,
		"":                                    schedule.CodeRhythmEmpty,
	} {
		e := newHouse(t, 30).begun()
		before := e.Season().Weekdays
		wantProblem(t, e.Paste(pasted), code, "rule")
		wantProblem(t, e.Check(), code, "rule")
		if e.Season().Weekdays != before {
			t.Errorf("%s: the other fields are lost", pasted)
		}
	}
}

func TestBadInputIsSaidBesideItsField(t *testing.T) {
	h := newHouse(t, 30)
	tests := []struct {
		name  string
		do    func(*Editor, *Season, *General)
		code  problem.Code
		field string
	}{
		{"no weekday", func(_ *Editor, s *Season, _ *General) { s.Weekdays = 0 }, schedule.CodeMaskNoWeekday, "weekdays"},
		{"interval 0", func(_ *Editor, s *Season, _ *General) { s.Every = 0 }, schedule.CodeRuleInterval, "every"},
		{"the 32nd", func(_ *Editor, s *Season, _ *General) { s.Kind, s.Days = Kind(schedule.ByMonthDays), "32" }, schedule.CodeMaskDay, "days"},
		{"no day", func(_ *Editor, s *Season, _ *General) { s.Kind, s.Days = Kind(schedule.ByMonthDays), " , " }, schedule.CodeMaskNoDay, "days"},
		{"31 February", func(_ *Editor, s *Season, _ *General) { s.Kind, s.Dates = Kind(schedule.ByDates), "6.12., 31.2." }, CodeNoDay, "dates"},
		{"no date", func(_ *Editor, s *Season, _ *General) { s.Kind = Kind(schedule.ByDates) }, schedule.CodeMaskNoDate, "dates"},
		{"no number of the weekday", func(_ *Editor, s *Season, _ *General) { s.Kind = Kind(schedule.ByMonthWeekdays) }, schedule.CodeMaskNoNth, "nths"},
		{"no number", func(_ *Editor, _ *Season, g *General) { g.Number = " " }, catalog.CodeNumberMissing, "number"},
		{"no German name", func(_ *Editor, _ *Season, g *General) { g.Names = nil }, catalog.CodeNameMissing, "name"},
		{"moved too far", func(_ *Editor, _ *Season, g *General) { g.Version.Policy.MaxShift = 32 }, schedule.CodeMaxShift, "max_shift"},
		{"end before start", func(_ *Editor, _ *Season, g *General) { g.Term.End = g.Term.Start.AddDays(-1) }, CodeEnd, "end"},
		{"cut-off too early", func(_ *Editor, _ *Season, g *General) { g.Version.Cutoff = &schedule.Cutoff{Days: 99} }, schedule.CodeCutoffDays, "cutoff_days"},
		{"renewed by too many months", func(_ *Editor, _ *Season, g *General) { g.Version.Renewal = &catalog.Renewal{Months: 61} }, catalog.CodeRenewalInvalid, "renewal"},
		{"told too late to cancel", func(_ *Editor, _ *Season, g *General) {
			g.Version.NoticeDays, g.Version.Renewal = 31, &catalog.Renewal{Months: 12, NoticeDays: 30}
		}, catalog.CodeRenewalLate, "renewal_notice"},
		{"no delivery in any season", func(e *Editor, s *Season, _ *General) {
			e.AddSeason()
			*s = e.Season()
			e.seasons[0].Kind, s.Kind = KindNone, KindNone
		}, schedule.CodeRhythmEmpty, "kind"},
		{"two seasons that begin together", func(e *Editor, s *Season, _ *General) {
			e.AddSeason()
			*s = e.Season()
			s.Begin = "1.1."
		}, schedule.CodeSeasonTwice, "begin"},
		{"a season on 29 February", func(e *Editor, s *Season, _ *General) {
			e.AddSeason()
			*s = e.Season()
			s.Begin = "29.2."
		}, schedule.CodeSeasonLeapDay, "begin"},
		{"a season without begin", func(e *Editor, s *Season, _ *General) {
			e.AddSeason()
			*s = e.Season()
			s.Begin = ""
		}, schedule.CodeSeasonNoBegin, "begin"},
		{"a season on 31 June", func(e *Editor, s *Season, _ *General) {
			e.AddSeason()
			*s = e.Season()
			s.Begin = "31.6."
		}, CodeNoDay, "begin"},
		{"another season that cannot be read", func(e *Editor, s *Season, _ *General) {
			e.AddSeason()
			*s = e.Season()
			e.seasons[0].Weekdays = 0
		}, CodeSeasonWrong, "season"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := h.begun()
			g := e.General()
			g.Number, g.Names = "neu", lang.Texts{lang.DE: "Neu"}
			s := e.Season()
			tt.do(e, &s, &g)
			e.SetSeason(s)
			e.SetGeneral(g)
			wantProblem(t, e.Check(), tt.code, tt.field)
			if n := len(problem.Of(e.Check())); n != 1 {
				t.Errorf("%d problems: %v", n, e.Check())
			}
		})
	}
}

func TestSeasonsAreAddedByTheirBeginAndTakenAway(t *testing.T) {
	e := newHouse(t, 30).begun()
	if e.Seasonal() {
		t.Error("there are seasons at the beginning")
	}
	e.AddSeason()
	s := e.Season()
	s.Begin, s.Kind = "1. August", KindNone
	e.SetSeason(s)
	e.AddSeason()
	s = e.Season()
	s.Begin, s.Kind, s.Every, s.Weekdays = "1.9.", Kind(schedule.ByWeeks), 2, civil.WeekdaySet(time.Thursday)
	e.SetSeason(s)
	rhythm, err := e.Rhythm()
	if err != nil {
		t.Fatal(err)
	}
	want := "Januar bis Juli: jede Woche am Dienstag; August: keine Lieferung; September bis Dezember: alle 2 Wochen am Donnerstag"
	if got := german().Rhythm(rhythm); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := strings.Join(e.SeasonNames(), " | "); got != "ab 1.1.: jede Woche am Dienstag | ab 1. August: keine Lieferung | ab 1.9.: alle 2 Wochen am Donnerstag" {
		t.Errorf("the seasons are %s", got)
	}
	e.RemoveSeason()
	e.RemoveSeason()
	rhythm, err = e.Rhythm()
	if err != nil || e.Seasonal() {
		t.Fatal("the whole year is not back", err)
	}
	if got := german().Rhythm(rhythm); got != "jede Woche am Dienstag" {
		t.Errorf("what is left is %s", got)
	}
	e.RemoveSeason() // of one there is none to take away
	if len(e.seasons) != 1 {
		t.Error("the last season is gone")
	}
}

// Whatever rules are pasted, the text that the mask makes of them says the same.
func TestPastedRulesSurviveTheMask(t *testing.T) {
	e := newHouse(t, 30).begun()
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.SliceOfN(rapid.SampledFrom([]string{"MO", "TU", "TH", "SU"}), 1, 3).Draw(t, "days")
		text := rapid.SampledFrom([]string{
			"FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + strings.Join(days, ","),
			"FREQ=MONTHLY;BYMONTHDAY=1,15,-1", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTHDAY=31",
			"FREQ=MONTHLY;BYDAY=1" + days[0] + ",3" + days[0], "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=29", "FREQ=WEEKLY",
		}).Draw(t, "rule")
		if err := e.Paste(text); err != nil {
			t.Fatal(err)
		}
		want, _ := ParseRules(text)
		e.SetSeason(e.Season()) // as if another field had been touched
		got, err := e.Season().rules(e.words)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s became %v, %v", text, got, err)
		}
	})
}

func FuzzParseRules(f *testing.F) {
	f.Add("RRULE:FREQ=WEEKLY;BYDAY=TU,FR\n\nFREQ=DAILY")
	f.Add("FREQ=MONTHLY;BYMONTHDAY=31\r\n")
	f.Fuzz(func(t *testing.T, pasted string) {
		rules, err := ParseRules(pasted)
		if err == nil && len(rules) == 0 {
			t.Error("nothing is no problem")
		}
		for _, p := range problem.Of(err) {
			if p.Field != "rule" {
				t.Errorf("%v is not at the rule", p)
			}
		}
		if again, err2 := ParseRules(ruleText(rules)); err == nil && (err2 != nil || !slices.Equal(again, rules)) {
			t.Errorf("%q became %v, %v", pasted, again, err2)
		}
	})
}
