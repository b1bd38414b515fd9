package today

import (
	"slices"
	"strings"
)

// prefTold is what this PC has told today beside the window: the shop, the day,
// and the kinds of things.
const prefTold = "told.today"

// Message is what is told beside the window, for whoever does not look at it.
type Message struct {
	Title, Says string
	of          string   // shop and day
	kinds       []string // of what it tells
}

// Message is what is to be picked next, what becomes due, and what was missed;
// false as long as that is not known, or if there is nothing of it.
func (p *Presenter) Message() (Message, bool) {
	for _, part := range []Part{PartPicks, PartDue} {
		if x := p.parts[part]; !x.known || x.of != p.state {
			return Message{}, false
		}
	}
	m := Message{Title: p.words.T("today.tell.title"), of: p.due.shop + " " + p.state.Day.String()}
	var says []string
	add := func(kind, sentence string) {
		if sentence != "" {
			m.kinds, says = append(m.kinds, kind), append(says, sentence)
		}
	}
	add("pick", p.nextPick())
	if n := p.due.Orders; n > 0 {
		add("due", p.words.T("today.tell.due", "count", n, "until", p.due.until))
	}
	if n := p.due.Missed; n > 0 {
		add("missed", p.words.T("today.tell.missed", "count", n))
	}
	m.Says = strings.Join(says, " ")
	return m, len(says) > 0
}

// nextPick tells of the next pick day, "" if none is known.
func (p *Presenter) nextPick() string {
	_, next := split(p.quick.picks, p.state.Day)
	for _, d := range next {
		n := p.picks[d.Day].Parcels
		if n == 0 {
			continue // all of it is packed on a later day
		}
		switch d.Day {
		case p.state.Day:
			return p.words.T("today.tell.pick_today", "count", n)
		case p.state.Day.AddDays(1):
			return p.words.T("today.tell.pick_tomorrow", "count", n)
		}
		return p.words.T("today.tell.pick", "count", n, "day", d.Day)
	}
	return ""
}

// tell tells it beside the window: once a day, and again when there is something
// of another kind. Numbers change all the time while people work.
func (s *Screen) tell() {
	m, ok := s.show.Message()
	if !ok || s.desk.Notify == nil {
		return
	}
	of, told, _ := strings.Cut(s.desk.Prefs.String(prefTold), ": ")
	kinds := strings.Fields(told)
	if of != m.of {
		kinds = nil
	}
	if !slices.ContainsFunc(m.kinds, func(k string) bool { return !slices.Contains(kinds, k) }) {
		return
	}
	for _, k := range m.kinds {
		if !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
	s.desk.Prefs.SetString(prefTold, m.of+": "+strings.Join(kinds, " "))
	s.desk.Notify(m.Title, m.Says)
}
