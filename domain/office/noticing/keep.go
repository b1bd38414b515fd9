package noticing

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/record"
)

// noticePrefix begins the numbers of notices.
const noticePrefix = "AV-"

// News are notices as they are to become, some of them new.
type News []*notice.Notice

// Gather makes news of what became of deliveries, one notice for each delivery
// however often it is moved until its customer is told. What customers were told
// so is no news. A notice that came about says what became of what, and why;
// nothing is saved.
func Gather(r office.Reader, today civil.Date, cameAbout []notice.Notice) (News, error) {
	if len(cameAbout) == 0 {
		return nil, nil
	}
	known, err := latest(r, cameAbout)
	if err != nil {
		return nil, err
	}
	var out News
	for _, n := range cameAbout {
		n.Since = today
		before, ok := known[n.About()]
		switch {
		case ok && before.Told.IsZero(): // one that was withdrawn is taken up again
			n = before.Again(n.Becomes, n.Cutoff, n.Causes, today)
		case ok && before.Becomes == n.Becomes:
			continue
		}
		out = append(out, &n)
	}
	return out, nil
}

// ToTell is how many of them customers are to be told.
func (n News) ToTell() int {
	open := 0
	for _, x := range n {
		if x.Open() {
			open++
		}
	}
	return open
}

// Save numbers those that are new and saves all.
func (n News) Save(tx office.Tx, today civil.Date) error {
	var fresh News
	for _, x := range n {
		if x.ID == 0 {
			fresh = append(fresh, x)
		}
	}
	if len(fresh) > 0 {
		first, err := tx.NextNumber(record.KindNotice, noticePrefix, today.Year(), len(fresh))
		if err != nil {
			return err
		}
		for i, x := range fresh {
			x.Number = order.Number(noticePrefix, today.Year(), first+i)
		}
	}
	return tx.SaveNotices().Save(n...)
}

// Keep saves news of what became of deliveries, and says how many customers are
// to be told of.
func Keep(tx office.Tx, today civil.Date, cameAbout []notice.Notice) (int, error) {
	news, err := Gather(tx, today, cameAbout)
	if err != nil {
		return 0, err
	}
	return news.ToTell(), news.Save(tx, today)
}

// latest are the last notices about the same deliveries.
func latest(r office.Reader, of []notice.Notice) (map[string]notice.Notice, error) {
	var subscriptions, orders []int64
	var days civil.Range
	for _, n := range of {
		if n.SubscriptionID == 0 {
			orders = append(orders, n.OrderID)
			continue
		}
		subscriptions = append(subscriptions, n.SubscriptionID)
		days.From, days.To = civil.Earlier(days.From, n.Nominal), civil.Later(days.To, n.Nominal)
	}
	slices.Sort(subscriptions)
	list, err := r.NoticesOf(slices.Compact(subscriptions), days)
	if err != nil {
		return nil, err
	}
	single, err := r.NoticesOfOrders(orders)
	if err != nil {
		return nil, err
	}
	known := map[string]notice.Notice{}
	for _, n := range append(list, single...) {
		known[n.About()] = n
	}
	return known, nil
}
