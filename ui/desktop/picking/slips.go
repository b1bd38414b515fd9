package picking

import (
	"cmp"
	"slices"
	"strconv"

	"turnus/domain/picking"
	"turnus/domain/record"
)

// SlipState is where a slip stands.
type SlipState string

// The states of a slip.
const (
	SlipNew     SlipState = "new"     // not printed yet
	SlipPrinted SlipState = "printed" // the paper says what is to be packed
	SlipChanged SlipState = "changed" // it does no longer
	SlipVoid    SlipState = "void"    // printed, and nothing is left to pack
	SlipClosed  SlipState = "closed"
)

// SlipRow is a slip in the table.
type SlipRow struct {
	ID       int64
	Number   string // "" before it is printed
	Town     string
	Receiver string
	Tour     string
	Lines    int
	Origin   string // what its lines come from: "A-733", "A-733 +2"
	Safety   bool   // has a remark on somebody's safety
	State    SlipState
	Says     string // the state in words, with the edition and the shortages
	Unsolved bool   // something its receiver does not want is in it, and nothing fits
	Clash    bool   // its remarks or places contradict each other

	word string // Says without the shortages
}

// makeSlipRows makes the rows of all slips.
func (p *Presenter) makeSlipRows() []SlipRow {
	says := map[SlipState]string{}
	for _, state := range []SlipState{SlipNew, SlipPrinted, SlipChanged, SlipVoid, SlipClosed} {
		says[state] = p.words.T("picking.slip." + string(state))
	}
	rows := make([]SlipRow, len(p.sheet.Slips))
	for i, s := range p.sheet.Slips {
		rows[i] = p.slipRow(s, says)
	}
	return rows
}

func (p *Presenter) slipRow(s picking.Slip, says map[SlipState]string) SlipRow {
	r := SlipRow{
		ID: p.id(s.Key), Number: s.Number, Town: s.Place.Town, Receiver: s.Receiver, Tour: s.Place.Tour,
		Lines: len(s.Lines), Origin: origins(s), State: stateOf(s),
		Safety: slices.ContainsFunc(s.Remarks, func(r picking.Remark) bool { return r.Safety }),
	}
	r.word = says[r.State]
	if r.State == SlipPrinted && s.Edition > 1 {
		r.word = p.words.T("picking.supplement", "edition", s.Edition)
	}
	if r.Clash = s.ClosedAt.IsZero() && len(s.Clashes) > 0; r.Clash {
		first, second := p.words.T("picking.clash"), r.word
		if r.State == SlipChanged { // the paper is wrong: that comes first
			first, second = second, first
		}
		r.word = first + " · " + second
	}
	if r.Unsolved = unsolved(s); r.Unsolved {
		r.word = p.words.T("picking.unsolved") + " · " + r.word
	}
	r.Says = p.withShorts(r.word, s)
	return r
}

// unsolved reports whether somebody must still decide what goes into a parcel.
func unsolved(s picking.Slip) bool { return s.ClosedAt.IsZero() && len(s.Unsolved()) > 0 }

// withShorts adds to the state of a slip how much is missing on it.
func (p *Presenter) withShorts(word string, s picking.Slip) string {
	if n := p.shortLines(s); n > 0 {
		return word + " · " + p.words.T("picking.short.count", "count", n)
	}
	return word
}

// id is a number for a parcel that it keeps while the screen is open: a slip
// that was never saved has none of its own.
func (p *Presenter) id(k picking.Key) int64 {
	id, known := p.ids[k]
	if !known {
		id = int64(len(p.ids) + 1)
		p.ids[k] = id
	}
	return id
}

func stateOf(s picking.Slip) SlipState {
	empty := !slices.ContainsFunc(s.Lines, isPacked)
	switch {
	case empty:
		return SlipVoid
	case s.Stale:
		return SlipChanged
	case !s.ClosedAt.IsZero():
		return SlipClosed
	case s.Edition > 0:
		return SlipPrinted
	}
	return SlipNew
}

func isPacked(l picking.Line) bool { return l.Change != picking.Removed }

// origins are the numbers of what the lines come from, the first and how many more.
func origins(s picking.Slip) string {
	var numbers []string
	for _, l := range s.Lines {
		if !slices.Contains(numbers, l.Origin.Number) {
			numbers = append(numbers, l.Origin.Number)
		}
	}
	switch len(numbers) {
	case 0:
		return ""
	case 1:
		return numbers[0]
	}
	return numbers[0] + " +" + strconv.Itoa(len(numbers)-1)
}

// SlipSorts compare slips by the keys of the table's columns.
func SlipSorts() map[string]func(a, b SlipRow) int {
	by := func(text func(SlipRow) string) func(a, b SlipRow) int {
		return func(a, b SlipRow) int { return cmp.Compare(fold(text(a)), fold(text(b))) }
	}
	return map[string]func(a, b SlipRow) int{
		"slip":     by(func(r SlipRow) string { return r.Number }),
		"town":     by(func(r SlipRow) string { return r.Town }),
		"receiver": by(func(r SlipRow) string { return r.Receiver }),
		"tour":     by(func(r SlipRow) string { return r.Tour }),
		"origin":   by(func(r SlipRow) string { return r.Origin }),
		"state":    byState,
		"lines":    func(a, b SlipRow) int { return cmp.Compare(a.Lines, b.Lines) },
	}
}

// byUrgency are the states of slips, those first that want something done.
var byUrgency = []SlipState{SlipChanged, SlipVoid, SlipNew, SlipPrinted, SlipClosed}

// asks is how much a person must do about a slip before it is packed.
func (r SlipRow) asks() int {
	n := 0
	if r.Unsolved {
		n += 2
	}
	if r.Clash {
		n++
	}
	return n
}

func byState(a, b SlipRow) int {
	if a.asks() != b.asks() {
		return b.asks() - a.asks()
	}
	return cmp.Or(cmp.Compare(slices.Index(byUrgency, a.State), slices.Index(byUrgency, b.State)), cmp.Compare(a.Says, b.Says))
}

// origin says where a line or a remark comes from.
func (p *Presenter) origin(o picking.Origin) string {
	switch o.Kind {
	case record.KindSubscription:
		return p.words.T("paper.origin.subscription", "number", o.Number)
	case record.KindOrder:
		return p.words.T("paper.origin.order", "number", o.Number)
	}
	return p.words.T("paper.origin.customer", "number", o.Number)
}
