package plans

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// General is what stands in the fields beside the rhythm.
type General struct {
	Number   string
	Names    lang.Texts
	Calendar int64
	Anchor   civil.Date // of tours; none: each subscription's first delivery
	// Version has all that is dated but its first day and the rhythm.
	Version catalog.PlanVersion
	Term    schedule.Term // for the calendar beside the mask only
}

// Editor is the mask: a plan as it is being made or changed.
type Editor struct {
	words   *text.Words
	stored  Stored
	plan    catalog.DeliveryPlan // as it was read; without id it is new
	general General
	seasons []Season
	chosen  int
	opened  catalog.DeliveryPlan // what the fields stood for at the beginning
}

// NewEditor is a mask without a plan.
func NewEditor(w *text.Words) *Editor { return &Editor{words: w, seasons: []Season{newSeason()}} }

// New begins a plan.
func (e *Editor) New(s Stored, today civil.Date) {
	e.stored, e.plan, e.chosen = s, catalog.DeliveryPlan{}, 0
	e.seasons = []Season{newSeason()}
	e.general = General{Names: lang.Texts{}, Calendar: s.Main, Version: catalog.PlanVersion{Policy: schedule.NewPolicy(schedule.Before)},
		Term: schedule.Term{Start: today.AddDays(1)}}
	e.opened = e.draft()
}

// Edit opens a stored plan: its newest version.
func (e *Editor) Edit(s Stored, p catalog.DeliveryPlan, today civil.Date) {
	e.stored, e.plan, e.chosen, e.seasons = s, p, 0, nil
	v := p.Versions[len(p.Versions)-1]
	for _, b := range v.Rhythm.Begins() {
		e.seasons = append(e.seasons, seasonOf(e.words, b))
	}
	if len(e.seasons) == 0 {
		e.seasons = []Season{newSeason()}
	}
	e.general = General{Number: p.Number, Names: maps.Clone(p.Names), Calendar: p.CalendarID, Anchor: v.Rhythm.Anchor,
		Version: v, Term: schedule.Term{Start: civil.Later(today.AddDays(1), v.From)}}
	e.opened = e.draft()
}

// Refresh takes over what is stored now and leaves the fields as they are.
func (e *Editor) Refresh(s Stored) { e.stored = s }

// Stored is what there is to choose from.
func (e *Editor) Stored() Stored { return e.stored }

// ID is that of the plan, 0 for a new one.
func (e *Editor) ID() int64 { return e.plan.ID }

// Uses is how many subscriptions the plan has.
func (e *Editor) Uses() int { return e.stored.Uses[e.plan.ID].Subscriptions }

// General is what stands in the fields beside the rhythm.
func (e *Editor) General() General { return e.general }

// SetGeneral takes over what stands there.
func (e *Editor) SetGeneral(g General) { e.general = g }

// Season is what stands in the fields of the chosen season.
func (e *Editor) Season() Season { return e.seasons[e.chosen] }

// SetSeason takes over what stands there. The text of the rule follows the other
// fields, unless the text is what is edited.
func (e *Editor) SetSeason(s Season) {
	if rules, err := s.rules(e.words); err == nil && s.Kind != KindRule {
		s.Rule = ruleText(rules)
	}
	e.seasons[e.chosen] = s
}

// Paste takes over the text of a rule: where a mask stands for it, the other
// fields show that. What the text has that is not possible is at the field rule;
// the other fields stay then.
func (e *Editor) Paste(pasted string) error {
	s := &e.seasons[e.chosen]
	rules, err := ParseRules(pasted)
	if err == nil {
		s.show(e.words, rules)
	} else {
		s.Kind = KindRule
	}
	s.Rule = pasted
	return err
}

// Chosen is the season whose fields are shown, from 0.
func (e *Editor) Chosen() int { return e.chosen }

// Choose shows the fields of a season.
func (e *Editor) Choose(i int) { e.chosen = min(max(i, 0), len(e.seasons)-1) }

// Seasonal reports whether the year has seasons.
func (e *Editor) Seasonal() bool { return e.seasons[0].Begin != "" || len(e.seasons) > 1 }

// SeasonNames say when each season begins and what it delivers.
func (e *Editor) SeasonNames() []string {
	names := make([]string, len(e.seasons))
	for i, s := range e.seasons {
		says := e.words.T("plans.season_wrong")
		if rules, err := s.rules(e.words); err == nil && len(rules) > 0 {
			says = e.words.Rules(rules)
		} else if err == nil {
			says = e.words.T("rhythm.none")
		}
		names[i] = says
		if e.Seasonal() {
			names[i] = e.words.T("plans.season_name", "begin", s.Begin, "says", says)
		}
	}
	return names
}

// AddSeason adds a season and shows it. The whole year becomes a season that
// begins with the year.
func (e *Editor) AddSeason() {
	if !e.Seasonal() {
		e.seasons[0].Begin = dayOfYear(e.words, schedule.MonthDay{Month: 1, Day: 1})
	}
	added := e.seasons[e.chosen]
	added.Begin = dayOfYear(e.words, e.freeMonth())
	e.seasons = append(e.seasons, added)
	e.chosen = len(e.seasons) - 1
}

// freeMonth is the first day of a month on which no season begins.
func (e *Editor) freeMonth() schedule.MonthDay {
	taken := map[schedule.MonthDay]bool{}
	for _, s := range e.seasons {
		if on, err := parseDayOfYear(e.words, s.Begin, "begin"); err == nil {
			taken[on] = true
		}
	}
	d := schedule.MonthDay{Month: 5, Day: 1}
	for range 12 {
		if !taken[d] {
			break
		}
		d.Month = d.Month%12 + 1
	}
	return d
}

// RemoveSeason takes the chosen season away; the one before it goes on in its
// place. The last one is the whole year again.
func (e *Editor) RemoveSeason() {
	if len(e.seasons) > 1 {
		e.seasons = slices.Delete(e.seasons, e.chosen, e.chosen+1)
	}
	if len(e.seasons) == 1 {
		e.seasons[0].Begin = ""
	}
	e.Choose(e.chosen)
}

// Rhythm is what the fields stand for. Problems of the season that is shown are
// at its fields, those of others at the field season.
func (e *Editor) Rhythm() (schedule.Rhythm, error) {
	var wrong problem.List
	begins := make([]schedule.Begin, len(e.seasons))
	for i, s := range e.seasons {
		b, err := e.begin(s)
		if err != nil && i != e.chosen {
			wrong.Add(CodeSeasonWrong, "season", "season", s.Begin)
			continue
		}
		_ = wrong.Append(err) // always a problem
		begins[i] = b
	}
	if wrong.Err() != nil {
		return schedule.Rhythm{}, wrong
	}
	segments, err := schedule.Partition(begins)
	for _, p := range problem.Of(err) {
		p.Field = "season"
		if p.Code != schedule.CodeSeasonTwice || e.shows(p.Args["day"]) {
			p.Field = "begin"
		}
		wrong = append(wrong, p)
	}
	r := schedule.Rhythm{Anchor: e.general.Anchor, Segments: segments}
	if wrong.Err() == nil {
		for _, p := range problem.Of(r.Check()) {
			p.Field = "kind"
			wrong = append(wrong, p)
		}
	}
	return r, wrong.Err()
}

// shows reports whether the season that is shown begins on a day.
func (e *Editor) shows(day any) bool {
	on, err := parseDayOfYear(e.words, e.Season().Begin, "begin")
	return err == nil && day == on
}

// begin is a season as the rhythm has it.
func (e *Editor) begin(s Season) (b schedule.Begin, err error) {
	var wrong problem.List
	if e.Seasonal() {
		if strings.TrimSpace(s.Begin) == "" {
			wrong.Add(schedule.CodeSeasonNoBegin, "begin")
		} else {
			b.On, err = parseDayOfYear(e.words, s.Begin, "begin")
			_ = wrong.Append(err) // always a problem
		}
	}
	b.Rules, err = s.rules(e.words)
	_ = wrong.Append(err)
	return b, wrong.Err()
}

// draft is the plan the fields stand for with one version, as far as they can be
// read.
func (e *Editor) draft() catalog.DeliveryPlan {
	p := e.plan
	p.Number, p.CalendarID = strings.TrimSpace(e.general.Number), e.general.Calendar
	p.Names = lang.Texts{}
	for l, name := range e.general.Names {
		if name = strings.TrimSpace(name); name != "" {
			p.Names[l] = name
		}
	}
	v := e.general.Version
	v.From = civil.Date{}
	v.Rhythm, _ = e.Rhythm()
	p.Versions = []catalog.PlanVersion{v}
	return p
}

// Check is everything wrong in the fields, at their names.
func (e *Editor) Check() error {
	var wrong problem.List
	_, err := e.Rhythm()
	_ = wrong.Append(err) // always a problem
	for _, p := range problem.Of(e.draft().Check()) {
		if !strings.HasPrefix(p.Field, "segments") {
			wrong = append(wrong, p)
		}
	}
	if t := e.general.Term; !t.End.IsZero() && t.End.Before(t.Start) {
		wrong.Add(CodeEnd, "end")
	}
	return wrong.Err()
}

// Changed reports whether the fields stand for another plan than at the
// beginning, and whether deliveries depend on what has changed.
func (e *Editor) Changed() (something, deliveries bool) {
	now := e.draft()
	deliveries = now.CalendarID != e.opened.CalendarID || !reflect.DeepEqual(now.Versions, e.opened.Versions)
	return deliveries || now.Number != e.opened.Number || !maps.Equal(now.Names, e.opened.Names), deliveries
}

// Title names the plan.
func (e *Editor) Title() string {
	if e.plan.ID == 0 {
		return e.words.T("plans.new")
	}
	return fmt.Sprintf("%s · %s", e.plan.Number, e.plan.Names.In(e.words.Lang()))
}
