package text

import (
	"turnus/domain/catalog"
	"turnus/domain/subscription"
)

// prepared tells of drafts, of what follows a term and of greeting cards.
func (h history) prepared(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.Activated:
		return h.T("history.activated")
	case subscription.Undone:
		return h.T("history.undone")
	case subscription.Withdrawn:
		return h.T("history.withdrawn")
	case subscription.RenewalChanged:
		return h.T("history.renewal", "was", h.Renewal(e.Was), "now", h.Renewal(e.Now))
	case subscription.CardChanged:
		return h.T(cardKey(e), "nominal", h.Date(e.Nominal), "was", h.quoted(e.Was), "now", h.quoted(e.Now))
	}
	return ""
}

func cardKey(e subscription.CardChanged) string {
	switch {
	case e.Was == "":
		return "history.card.added"
	case e.Now == "":
		return "history.card.removed"
	}
	return "history.card.changed"
}

// Renewal says what follows a term: nil is what the plan says.
func (w *Words) Renewal(r *catalog.Renewal) string {
	switch {
	case r == nil:
		return w.T("history.renewal.plan")
	case r.IsZero():
		return w.T("history.renewal.none")
	}
	length, notice := w.RenewalBy(*r), w.days(r.NoticeDays)
	if r.Offered {
		return w.T("history.renewal.offered", "length", length, "notice", notice)
	}
	return w.T("history.renewal.auto", "length", length, "notice", notice)
}

// RenewalBy is how long the term is that follows.
func (w *Words) RenewalBy(r catalog.Renewal) string {
	if r.Deliveries > 0 {
		return w.T("history.deliveries", "count", r.Deliveries)
	}
	return w.T("history.renewal.months", "count", r.Months)
}

// days is a number of days in words, "" for none.
func (w *Words) days(n int) string {
	if n == 0 {
		return ""
	}
	return w.T("history.renewal.days", "count", n)
}
