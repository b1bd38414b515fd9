package publish

import (
	"time"

	"turnus/domain/exchange"
	"turnus/domain/office"
)

// account is a document with its customer and when it is due again.
type account struct {
	exchange.Account
	id  int64
	due time.Time
}

func (a *accountsRun) accounts(r office.Reader, ids []int64) ([]account, error) {
	offer, err := office.LoadOffer(r)
	if err != nil {
		return nil, err
	}
	list, err := r.Customers().List(ids)
	if err != nil {
		return nil, err
	}
	of, people, err := theirs(r, list)
	if err != nil {
		return nil, err
	}
	out := make([]account, 0, len(list))
	for _, c := range list {
		if c.Closed() {
			out = append(out, account{id: c.ID})
			continue
		}
		w := writer{Jobs: a.Jobs, r: r, offer: offer, c: c, subscriptions: of[c.ID], people: people, today: a.today, now: a.now}
		document, err := w.account()
		if err != nil {
			return nil, err
		}
		out = append(out, account{document, c.ID, w.due})
	}
	return out, nil
}

// files are the two files of an account. A customer with a new number leaves the
// files of the old one behind, and one who was merged into another or anonymised
// has none any more: they are taken away.
func (a *accountsRun) files(x account) ([]office.File, error) {
	if old := a.mark.Customers[x.id]; old.Number != "" && old.Number != x.Customer {
		if err := a.remove(old.Number); err != nil {
			return nil, err
		}
		if x.Customer == "" {
			a.done.Removed++
		}
	}
	if x.Customer == "" {
		return nil, nil
	}
	text, err := x.Encode()
	if err != nil {
		return nil, err
	}
	page, err := a.Pages.Account(x.Account)
	return []office.File{
		{Path: exchange.AccountPath(x.Customer), Content: text}, {Path: exchange.AccountPage(x.Customer), Content: page},
	}, err
}
