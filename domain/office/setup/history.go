package setup

import (
	"context"
	"time"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/noticing"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/problem"
)

// historyMonths is how long the demo shop has been at work.
const historyMonths = 3

// morning is when the demo shop's people begin.
const morning = civil.TimeOfDay(6 * 60)

// firstDay is when the demo shop began to work.
func firstDay(today civil.Date) civil.Date { return today.AddMonths(-historyMonths).FirstOfMonth() }

// live lets the demo shop work from three months ago until yesterday.
func (l *demoLoad) live(ctx context.Context, today civil.Date, done *Demo) error {
	if err := l.placeSingles(ctx); err != nil {
		return err
	}
	quiet := office.WithProgress(ctx, nil) // the days are counted, not what is done on them
	for day := l.mark; day.Before(today); day = day.AddDays(1) {
		if err := l.work(quiet, day, today, done); err != nil {
			return err
		}
		office.Report(ctx, day.Sub(l.mark)+1, today.Sub(l.mark))
	}
	return nil
}

// work is a day of the demo shop: each Monday it plans a week, each day it
// closes what was to be picked, tells customers of renewals, and on the first of a month it invoices the
// month before.
func (l *demoLoad) work(ctx context.Context, day, today civil.Date, done *Demo) error {
	if day.Day() == 1 && day != l.mark {
		run, err := invoicing.Jobs{Store: l.store}.Issue(ctx, l.actor, day.AddDays(-1))
		if err != nil {
			return err
		}
		done.Invoices += len(run.Documents)
	}
	if day == l.mark || day.Weekday() == time.Monday {
		made, err := l.planning(day).Plan(ctx, l.actor, day, day.AddDays(7))
		if err != nil {
			return err
		}
		done.Orders += len(made.Made)
		if err := l.tell(ctx, day, today); err != nil {
			return err
		}
	}
	_, err := fulfilment.Jobs{Store: l.store, Clock: l.clock(day)}.Close(ctx, l.actor, day, nil)
	if problem.Has(err, fulfilment.CodeNothingToClose) {
		return nil
	}
	return err
}

// tell gives customers what they are to be told; the last week is still to do.
func (l *demoLoad) tell(ctx context.Context, day, today civil.Date) error {
	if !day.Before(today.AddDays(-7)) {
		return nil
	}
	jobs := noticing.Jobs{Store: l.store}
	var open []int64
	err := l.store.Read(ctx, func(r office.Reader) (err error) { open, err = r.OpenNoticeIDs(0, 0); return err })
	if err != nil || len(open) == 0 {
		return err
	}
	letters, err := jobs.Letters(ctx, day, open)
	if err != nil {
		return err
	}
	_, err = jobs.Give(ctx, l.actor, day, notice.ByLetter, notice.Seen(letters))
	return err
}

func (l *demoLoad) planning(day civil.Date) planning.Jobs {
	return planning.Jobs{Store: l.store, Clock: l.clock(day)}
}

func (l *demoLoad) clock(day civil.Date) office.Clock {
	at := day.At(morning, l.data.Shop.Location())
	return func() time.Time { return at }
}

// placeSingles places the demo's single orders at the prices of their days.
func (l *demoLoad) placeSingles(ctx context.Context) error {
	return l.do(ctx, func(tx office.Tx) error {
		offer, err := office.LoadOffer(tx)
		if err != nil {
			return err
		}
		orders := make([]*order.Order, 0, len(l.data.Singles))
		for i := range l.data.Singles {
			o := &l.data.Singles[i]
			o.ID, o.State = 0, order.Open
			o.PayerID, o.ReceiverID = l.customers[o.PayerID], l.customers[o.ReceiverID]
			o.ShipTo.PickupPointID = l.points[o.ShipTo.PickupPointID]
			for k := range o.Lines {
				o.Lines[k].ArticleID = l.articles[o.Lines[k].ArticleID]
			}
			if err := order.Place(o, offer); err != nil {
				return err
			}
			orders = append(orders, o)
		}
		return tx.SaveOrders().Save(orders...)
	})
}
