package picking

import (
	"maps"
	"slices"
	"strings"

	"turnus/domain/money"
	"turnus/domain/office/fulfilment"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
)

// shortages are what was entered as missing on a day, by order line. They are
// kept while the screen is open and saved when the day is closed.
type shortages map[int64]shortage

// shortage is what was typed for a line.
type shortage struct {
	typed   string
	missing money.Quantity
	problem string // why it cannot be so, "" if it can
	article string
	slip    string // whom to name should the line be gone
}

// EnterShort takes what was typed as the missing quantity of a line. It returns
// the sentence on what is wrong with it, "" if nothing is. An empty text and zero
// say that nothing is missing.
func (p *Presenter) EnterShort(lineID int64, typed string) string {
	i, line, ok := p.line(lineID)
	if !ok || !p.Open() {
		return ""
	}
	slip := p.sheet.Slips[i]
	if p.shorts[p.day] == nil {
		p.shorts[p.day] = shortages{}
	}
	delete(p.shorts[p.day], lineID)
	if entered := p.readShort(line, typed); entered != nil {
		entered.slip = nameOf(slip)
		p.shorts[p.day][lineID] = *entered
	}
	p.rows[i].Says = p.withShorts(p.rows[i].word, slip)
	p.publishDays()
	p.publishSlips()
	return p.ShortProblem(lineID)
}

// ShortProblem is the sentence on what is wrong with the shortage of a line.
func (p *Presenter) ShortProblem(lineID int64) string { return p.shorts[p.day][lineID].problem }

// readShort judges what was typed against what is ordered; nil is nothing missing.
func (p *Presenter) readShort(line picking.Line, typed string) *shortage {
	typed = strings.TrimSpace(typed)
	if typed == "" {
		return nil
	}
	s := shortage{typed: typed, article: line.Names.In(p.words.Lang())}
	missing, err := p.words.ParseQuantity(typed)
	if err == nil && (missing < 0 || missing > line.Quantity) {
		err = problem.New(order.CodeShortInvalid, "", "value", missing, "order", line.Order, "ordered", line.Quantity)
	}
	switch {
	case err != nil:
		s.problem = strings.Join(p.words.Error(err), " ")
	case missing == 0:
		return nil
	}
	s.missing = missing
	return &s
}

func nameOf(s picking.Slip) string {
	if s.Number == "" {
		return s.Receiver
	}
	return s.Number + " " + s.Receiver
}

// line finds a line that is to be packed, and the place of its slip.
func (p *Presenter) line(id int64) (slip int, line picking.Line, found bool) {
	for i := range p.sheet.Slips {
		lines := p.sheet.Slips[i].Lines
		k := slices.IndexFunc(lines, func(l picking.Line) bool { return l.OrderLineID == id && isPacked(l) })
		if k >= 0 {
			return i, lines[k], true
		}
	}
	return 0, picking.Line{}, false
}

// keepShorts judges what was entered by what is stored now. It gives a sentence
// for each shortage whose line is gone.
func (p *Presenter) keepShorts() []string {
	entered := p.shorts[p.day]
	if len(entered) == 0 {
		return nil
	}
	lines := map[int64]picking.Line{}
	if p.Open() {
		for _, s := range p.sheet.Slips {
			for _, l := range s.Lines {
				if isPacked(l) {
					lines[l.OrderLineID] = l
				}
			}
		}
	}
	var lost []string
	for _, id := range slices.Sorted(maps.Keys(entered)) {
		old := entered[id]
		line, there := lines[id]
		if !there {
			lost = append(lost, p.words.T("picking.short.lost", "quantity", old.typed, "article", old.article, "slip", old.slip))
			delete(entered, id)
			continue
		}
		if now := p.readShort(line, old.typed); now != nil {
			now.slip = old.slip
			entered[id] = *now
		}
	}
	return lost
}

// shortLines counts the lines of a slip on which something is missing.
func (p *Presenter) shortLines(s picking.Slip) int {
	n := 0
	for _, l := range s.Lines {
		if _, entered := p.shorts[p.day][l.OrderLineID]; isPacked(l) && (entered || l.Short > 0) {
			n++
		}
	}
	return n
}

// Shorts are the shortages entered for the day, as closing wants them.
func (p *Presenter) Shorts() []fulfilment.Short {
	var out []fulfilment.Short
	for _, s := range p.sheet.Slips {
		for _, l := range s.Lines {
			if e, ok := p.shorts[p.day][l.OrderLineID]; ok && isPacked(l) {
				out = append(out, fulfilment.Short{
					Slip: s.Number, Article: l.Article, LineID: l.OrderLineID, Missing: e.missing,
				})
			}
		}
	}
	return out
}

// Unreadable is the first slip with a shortage that cannot be so.
func (p *Presenter) Unreadable() (slip int64, found bool) {
	for _, s := range p.sheet.Slips {
		for _, l := range s.Lines {
			if p.shorts[p.day][l.OrderLineID].problem != "" && isPacked(l) {
				return p.id(s.Key), true
			}
		}
	}
	return 0, false
}
