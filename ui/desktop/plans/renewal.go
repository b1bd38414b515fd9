package plans

import (
	"turnus/domain/catalog"
	"turnus/ui/desktop/kit"
)

// Renews is what follows the term of a subscription with an end.
type Renews string

// What can follow.
const (
	RenewsNot        Renews = "none"
	RenewsMonths     Renews = "months"
	RenewsDeliveries Renews = "deliveries"
)

// What is proposed for a renewal that is chosen anew.
const (
	usualMonths     = 12
	usualDeliveries = 10
	usualNotice     = 30 // days
)

// renewsBy is what follows, and by how many.
func renewsBy(r *catalog.Renewal) (Renews, int) {
	switch {
	case r == nil || r.IsZero():
		return RenewsNot, 0
	case r.Months > 0:
		return RenewsMonths, r.Months
	}
	return RenewsDeliveries, r.Deliveries
}

func (f *fields) fillRenewal(r *catalog.Renewal) {
	kind, by := renewsBy(r)
	f.renewal.SetValue(kind)
	f.renewalBy.SetQuantity(quantity(by))
	notice := catalog.Renewal{}
	if r != nil {
		notice = *r
	}
	f.renewalNotice.SetQuantity(quantity(notice.NoticeDays))
	f.renewalOffered.SetOn(notice.Offered)
}

// proposeRenewal fills in what is usual when another renewal is chosen: told in
// time to cancel.
func (f *fields) proposeRenewal() {
	by := map[Renews]int{RenewsMonths: usualMonths, RenewsDeliveries: usualDeliveries}[f.renewal.Value()]
	f.renewalBy.SetQuantity(quantity(by))
	if by > 0 && number(f.renewalNotice) == 0 {
		f.renewalNotice.SetQuantity(quantity(max(usualNotice, number(f.notice))))
	}
}

// typedRenewal is what stands there, nil for no renewal.
func (f *fields) typedRenewal() *catalog.Renewal {
	r := catalog.Renewal{NoticeDays: number(f.renewalNotice), Offered: f.renewalOffered.On()}
	switch f.renewal.Value() {
	case RenewsMonths:
		r.Months = number(f.renewalBy)
	case RenewsDeliveries:
		r.Deliveries = number(f.renewalBy)
	case RenewsNot:
		return nil
	}
	return &r
}

func (f *fields) visibleRenewal(terms *kit.Form) {
	follows := f.renewal.Value() != RenewsNot
	for _, x := range []kit.Field{f.renewalBy, f.renewalNotice, f.renewalOffered} {
		terms.SetVisible(x, follows)
	}
}
