package today

import (
	"context"
	"log/slog"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/view"
)

// Part is something that takes a while to work out.
type Part int

// The parts.
const (
	PartPicks Part = iota
	PartDue
	PartInvoices
	PartOutlook
	PartUnsettled
	PartFull
	PartSwaps
	partCount
)

// Parts are all of them, in the order they are worked out.
var Parts = []Part{PartPicks, PartDue, PartInvoices, PartOutlook, PartUnsettled, PartFull, PartSwaps}

// progress is how far a part is.
type progress struct {
	of    State // it is known for, or is being worked out for
	tried bool  // begun for that state, and not failed
	known bool  // there is something to show, of that state or one before
	err   error // why it could not be worked out the last time
}

// begin notes that it is worked out for a state; false if that was begun
// before. One that failed is tried again.
func (x *progress) begin(s State) bool {
	if x.tried && x.of == s {
		return false
	}
	x.of, x.tried = s, true
	return true
}

// bills are the next invoice run; its documents are many, and not kept.
type bills struct {
	until     civil.Date
	documents int
	total     money.Amount
	currency  money.Currency
	failed    int // payers
}

// Found puts a part that was worked out into the rows.
type Found func()

// Work gives the work that finds a part out. What it finds is dropped if the
// data changed meanwhile.
func (p *Presenter) Work(part Part) func(context.Context) (Found, error) {
	of := p.parts[part].of
	return func(ctx context.Context) (Found, error) {
		put, err := p.workOut(ctx, part, of.Day)
		return func() {
			if x := &p.parts[part]; x.of == of {
				x.known, x.err = true, nil
				put()
			}
		}, err
	}
}

// FailPart remembers why a part could not be worked out. It is said in its row,
// and tried again with the next reading.
func (p *Presenter) FailPart(part Part, err error) {
	slog.Error("cannot work out what is coming", "part", int(part), "error", err)
	x := &p.parts[part]
	x.tried, x.known, x.err = false, false, err
}

func (p *Presenter) workOut(ctx context.Context, part Part, today civil.Date) (Found, error) {
	switch part {
	case PartPicks:
		days, err := p.readPicks(ctx, today)
		return func() { p.picks = days }, err
	case PartDue:
		d, err := p.readDue(ctx, today)
		return func() { p.due = d }, err
	case PartOutlook:
		out, err := p.office.Planning.Outlook(ctx, outlookDays(today))
		return func() { p.ahead = out }, err
	case PartUnsettled:
		list, err := p.office.Revising.Unsettled(ctx, p.office.Actor, today)
		return func() { p.unsettled = len(list) }, err
	case PartFull:
		f, err := p.readFull(ctx, today)
		return func() { p.coming = f }, err
	case PartSwaps:
		n, err := p.readSwaps(ctx, today)
		return func() { p.unsolved = n }, err
	default:
		b, err := p.readBills(ctx, today)
		return func() { p.bills = b }, err
	}
}

// readPicks counts the slips of the pick days that have rows of their own.
func (p *Presenter) readPicks(ctx context.Context, today civil.Date) (map[civil.Date]view.PickDay, error) {
	open, err := p.office.Lists.OpenPicks(ctx, pickDays(today))
	if err != nil || len(open) == 0 {
		return nil, err
	}
	over, next := split(open, today)
	if len(over) > overdueShown {
		over = nil
	}
	shown := slices.Concat(over, next)
	if len(shown) == 0 {
		return nil, nil
	}
	list, err := p.office.Lists.PickDays(ctx, civil.Between(shown[0].Day, shown[len(shown)-1].Day))
	out := make(map[civil.Date]view.PickDay, len(list))
	for _, d := range list {
		out[d.Day] = d
	}
	return out, err
}

func outlookDays(today civil.Date) civil.Range {
	return civil.Between(today, today.AddDays(outlookAhead))
}

// readBills looks at the run of the month before first: until it is done, it is
// the next.
func (p *Presenter) readBills(ctx context.Context, today civil.Date) (bills, error) {
	b, err := p.previewBills(ctx, today.FirstOfMonth().AddDays(-1))
	if err != nil || b.documents+b.failed > 0 {
		return b, err
	}
	return p.previewBills(ctx, today.LastOfMonth())
}

func (p *Presenter) previewBills(ctx context.Context, until civil.Date) (bills, error) {
	run, err := p.office.Invoicing.Preview(ctx, until)
	b := bills{until: until, documents: len(run.Documents), currency: run.Currency, failed: len(run.Failed)}
	for _, d := range run.Documents {
		b.total += d.Totals.Total
	}
	return b, err
}

// unknown is the one row of a part there is nothing to show of yet.
func (p *Presenter) unknown(part Part, key, title string) (Row, bool) {
	x := p.parts[part]
	switch {
	case x.known:
		return Row{}, false
	case x.err != nil:
		return Row{Key: key, Mark: Alarm, Title: title, Says: p.sentence(x.err), Whole: true}, true
	}
	return Row{Key: key, Mark: Quiet, Title: title, Says: p.words.T("today.working")}, true
}
