package web

import (
	"turnus/domain/catalog"
	"turnus/domain/exchange"
)

// term is when a term ends, what follows, and until when the customer has a say in
// it.
func (v statement) term(t exchange.AccountTerm) []fact {
	w, follows := v.w, "web.account.renews"
	say := fact{Name: w.T("web.account.can_cancel"), Says: w.T("web.account.cancel_until", "until", t.CancelUntil)}
	switch {
	case t.Offered:
		follows = "web.account.renews_offered"
		say = fact{Name: w.T("web.account.can_accept"), Says: w.T("web.account.accept", "from", t.AcceptFrom, "until", t.AcceptUntil)}
	case t.CancelUntil.IsZero():
		say.Says = w.T("web.account.cancel_over")
	}
	by := w.RenewalBy(catalog.Renewal{Months: t.Months, Deliveries: t.Deliveries})
	return []fact{
		{Name: w.T("web.account.term"), Says: w.T("web.account.term_until", "end", t.End)},
		{Name: w.T("web.account.after"), Says: w.T(follows, "by", by, "next", t.Next)},
		say,
	}
}
