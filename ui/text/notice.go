package text

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/notice"
)

// TermFollows says in a few words what follows a term.
func (w *Words) TermFollows(t notice.Term) string {
	if t.Renewal.Offered {
		return w.T("notices.term.offered", "by", w.RenewalBy(t.Renewal))
	}
	return w.T("notices.term.auto", "by", w.RenewalBy(t.Renewal))
}

// TermNext says until when the next term goes, or how many deliveries it has.
func (w *Words) TermNext(t notice.Term, becomes civil.Date) string {
	if becomes.IsZero() {
		return w.T("notices.term.by", "by", w.RenewalBy(t.Renewal))
	}
	return w.T("notices.term.until", "day", becomes)
}

// TermNotice is a period of notice in words, "" for none.
func (w *Words) TermNotice(t notice.Term) string { return w.days(t.NoticeDays) }

// TermCancel is the last day on which a term can be cancelled, "" where nobody
// needs to.
func (w *Words) TermCancel(t notice.Term, cutoff time.Time, loc *time.Location) string {
	if t.Renewal.Offered {
		return ""
	}
	return w.Date(notice.Notice{Cutoff: cutoff}.CancelUntil(loc))
}
