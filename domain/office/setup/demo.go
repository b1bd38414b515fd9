// Package setup has the jobs that prepare a shop: its settings and its demo.
package setup

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/demo"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/subscription"
)

// savedAtOnce is how many customers or subscriptions one unit of work saves.
const savedAtOnce = 1000

// Jobs are the setup jobs on a store.
type Jobs struct {
	Store office.Store
}

// Demo says what the demo shop consists of.
type Demo struct {
	Shop          string `json:"shop"`
	Articles      int    `json:"articles"`
	Plans         int    `json:"plans"`
	Customers     int    `json:"customers"`
	Subscriptions int    `json:"subscriptions"`
	Orders        int    `json:"orders"` // made over its history
	Invoices      int    `json:"invoices"`
}

// LoadDemo fills an empty store with the demo shop of a size. With history the
// shop then works through the last three months by the same jobs a person
// does: planning, closing pick days, invoicing months.
//
// One that is cut off leaves a smaller shop, or one that stopped working some
// time ago; everything in it holds.
func (j Jobs) LoadDemo(ctx context.Context, actor office.Actor, subscriptions int, today civil.Date, history bool) (Demo, error) {
	var done Demo
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return done, err
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		_, err := r.Shop()
		switch {
		case err == nil:
			return problem.New(office.CodeNotEmpty, "")
		case problem.Has(err, office.CodeNoShop):
			return nil
		}
		return err
	})
	if err != nil {
		return done, err
	}
	l := demoLoad{data: demo.Shop(subscriptions, today), store: j.Store, actor: actor, today: today, mark: today}
	if history {
		l.mark = firstDay(today)
	} else {
		// A shop without a past has taken its subscriptions over today: what
		// should have been picked before was never possible.
		for i := range l.data.Subscriptions {
			l.data.Subscriptions[i].CreatedOn = today
		}
	}
	saved, lived := 98, 98 // per cent of the work, about
	if history {
		saved, lived = 8, 98
	}
	if err := l.save(office.Stage(ctx, 0, saved, 100)); err != nil {
		return done, err
	}
	done = Demo{
		Shop: l.data.Shop.Party.Name(), Articles: len(l.data.Articles), Plans: len(l.data.Plans),
		Customers: len(l.data.Customers), Subscriptions: len(l.data.Subscriptions),
	}
	if history {
		if err := l.live(office.Stage(ctx, saved, lived, 100), today, &done); err != nil {
			return done, err
		}
	}
	if _, err := l.planning(today).RefreshOverviews(office.Stage(ctx, lived, 100, 100), actor, today); err != nil {
		return done, err
	}
	office.Report(ctx, 100, 100)
	return done, nil
}

// demoLoad saves the demo's aggregates in the order they refer to each other,
// and replaces their provisional ids by those the store gave.
type demoLoad struct {
	data      demo.Data
	store     office.Store
	actor     office.Actor
	today     civil.Date
	mark      civil.Date      // what was before it is not planned any more
	calendars map[int64]int64 // provisional id -> stored id
	plans     map[int64]int64
	articles  map[int64]int64
	points    map[int64]int64
	customers map[int64]int64
}

func (l *demoLoad) do(ctx context.Context, fn func(office.Tx) error) error {
	return l.store.Do(ctx, l.actor, office.Cause{Job: office.JobSetup}, fn)
}

func (l *demoLoad) save(ctx context.Context) error {
	if err := l.do(ctx, l.saveOffer); err != nil {
		return err
	}
	if err := l.saveCustomers(ctx); err != nil {
		return err
	}
	return l.saveSubscriptions(ctx)
}

// saveArticles saves them twice, as a person would: an article can be the size of
// another, or its substitute, when both are there.
func (l *demoLoad) saveArticles(tx office.Tx) error {
	type kin struct {
		family int64
		others []int64
	}
	for _, p := range l.data.Pictures {
		if err := tx.SavePicture(p.Picture.Hash, p.Content); err != nil {
			return err
		}
	}
	list, kinds := l.data.Articles, make([]kin, len(l.data.Articles))
	for i := range list {
		kinds[i] = kin{list[i].FamilyID, list[i].SubstituteIDs}
		list[i].FamilyID, list[i].SubstituteIDs = 0, nil
	}
	var err error
	if l.articles, err = saveAll(tx.SaveArticles(), list); err != nil {
		return err
	}
	for i, k := range kinds {
		list[i].FamilyID = l.articles[k.family]
		for _, id := range k.others {
			list[i].SubstituteIDs = append(list[i].SubstituteIDs, l.articles[id])
		}
		if err := tx.SaveArticles().Save(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

func (l *demoLoad) saveBoxes(tx office.Tx) error {
	pointers := make([]*catalog.BoxContents, len(l.data.Boxes))
	for i := range l.data.Boxes {
		b := &l.data.Boxes[i]
		b.ArticleID = l.articles[b.ArticleID]
		for k := range b.Items {
			item := &b.Items[k]
			item.ArticleID = l.articles[item.ArticleID]
			for n := range item.Instead {
				item.Instead[n].ArticleID = l.articles[item.Instead[n].ArticleID]
			}
		}
		pointers[i] = b
	}
	return tx.SaveBoxContents().Save(pointers...)
}

func (l *demoLoad) saveOffer(tx office.Tx) error {
	d := &l.data
	var err error
	if l.calendars, err = saveAll(tx.SaveCalendars(), d.Calendars); err != nil {
		return err
	}
	d.Shop.CalendarID = l.calendars[d.Shop.CalendarID]
	if err := tx.SaveShop(&d.Shop); err != nil {
		return err
	}
	for i := range d.Plans {
		d.Plans[i].CalendarID = l.calendars[d.Plans[i].CalendarID]
	}
	if l.plans, err = saveAll(tx.SavePlans(), d.Plans); err != nil {
		return err
	}
	for i := range d.Articles {
		for k, id := range d.Articles[i].PlanIDs {
			d.Articles[i].PlanIDs[k] = l.plans[id]
		}
		slices.Sort(d.Articles[i].PlanIDs)
	}
	if err := l.saveArticles(tx); err != nil {
		return err
	}
	if err := l.saveBoxes(tx); err != nil {
		return err
	}
	if l.points, err = saveAll(tx.SavePickupPoints(), d.Points); err != nil {
		return err
	}
	if _, err := saveAll(tx.SaveTours(), d.Tours); err != nil {
		return err
	}
	return tx.SetPlanMark(l.mark)
}

func (l *demoLoad) saveCustomers(ctx context.Context) error {
	l.customers = map[int64]int64{}
	done, all := 0, len(l.data.Customers)+len(l.data.Subscriptions)
	for chunk := range slices.Chunk(l.data.Customers, savedAtOnce) {
		for i := range chunk {
			chunk[i].ShipTo.PickupPointID = l.points[chunk[i].ShipTo.PickupPointID]
		}
		err := l.do(ctx, func(tx office.Tx) error {
			ids, err := saveAll(tx.SaveCustomers(), chunk)
			for old, id := range ids {
				l.customers[old] = id
			}
			return err
		})
		if err != nil {
			return err
		}
		done += len(chunk)
		office.Report(ctx, done, all)
	}
	return nil
}

// saveSubscriptions saves them with what lists show of them on the day.
func (l *demoLoad) saveSubscriptions(ctx context.Context) error {
	people := make(map[int64]customer.Customer, len(l.data.Customers))
	for _, c := range l.data.Customers {
		people[c.ID] = c
	}
	done, all := len(l.data.Customers), len(l.data.Customers)+len(l.data.Subscriptions)
	for chunk := range slices.Chunk(l.data.Subscriptions, savedAtOnce) {
		for i := range chunk {
			l.refer(&chunk[i])
		}
		err := l.do(ctx, func(tx office.Tx) error {
			if _, err := saveAll(tx.SaveSubscriptions(), chunk); err != nil {
				return err
			}
			offer, err := office.LoadOffer(tx)
			if err != nil {
				return err
			}
			return planning.SaveOverviews(tx, offer, chunk, people, l.today)
		})
		if err != nil {
			return err
		}
		done += len(chunk)
		office.Report(ctx, done, all)
	}
	return nil
}

// refer replaces the provisional ids in a subscription.
func (l *demoLoad) refer(s *subscription.Subscription) {
	s.PayerID, s.ReceiverID = l.customers[s.PayerID], l.customers[s.ReceiverID]
	for v := range s.Versions {
		version := &s.Versions[v]
		version.PlanID = l.plans[version.PlanID]
		version.ShipTo.PickupPointID = l.points[version.ShipTo.PickupPointID]
		for k := range version.Lines {
			version.Lines[k].ArticleID = l.articles[version.Lines[k].ArticleID]
		}
	}
}

// saveAll saves new aggregates and returns the stored id of each provisional
// one; 0 stays 0.
func saveAll[T any, P interface {
	*T
	RecordHead() *record.Head
}](to office.Saver[T], list []T) (map[int64]int64, error) {
	ids := map[int64]int64{0: 0}
	provisional := make([]int64, len(list))
	pointers := make([]*T, len(list))
	for i := range list {
		head := P(&list[i]).RecordHead()
		provisional[i], head.ID = head.ID, 0
		pointers[i] = &list[i]
	}
	if err := to.Save(pointers...); err != nil {
		return nil, err
	}
	for i := range list {
		ids[provisional[i]] = P(&list[i]).RecordHead().ID
	}
	return ids, nil
}
