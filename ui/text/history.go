package text

import (
	"strings"

	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/subscription"
)

// Names tells what the things are called that an event knows only by id: none
// or "" for one that is not known.
type Names interface {
	Article(id int64) lang.Texts
	Plan(id int64) lang.Texts
	Point(id int64) lang.Texts
	Customer(id int64) string
}

// Event tells what happened to a subscription, as a line of its history
// without a full stop: "Pause 21.12.2026–3.1.2027 eingetragen".
func (w *Words) Event(e subscription.Event, names Names) string {
	h := history{w, names}
	for _, tell := range []func(subscription.Event) string{h.whole, h.term, h.contents, h.pauses, h.singles, h.remarks, h.prepared} {
		if told := tell(e); told != "" {
			return told
		}
	}
	return ""
}

// Origin tells by whom and through what a change came: "Anna am Bildschirm",
// "Importdatei wuensche-1123.json, Kundenwunsch R-5003". What people do with a
// subscription is not said again; other jobs are.
func (w *Words) Origin(a office.Actor, c office.Cause) string {
	job := string(c.Job)
	if c.Job == office.JobSubscribe || c.Job == office.JobUndo { // the events say it
		job = ""
	}
	switch {
	case c.Source != "":
		return capital(w.T("history.by.file", "file", c.Source, "request", c.Request))
	case c.Request != "":
		return capital(w.T("history.by.request", "request", c.Request))
	case a.Via == office.ViaScreen:
		return capital(w.T("history.by.screen", "user", a.User, "job", job))
	}
	return capital(w.T("history.by.command", "user", a.User, "job", job))
}

// history tells events; what stands for nothing or for something unknown is a
// word too, so that no sentence breaks off.
type history struct {
	*Words
	names Names
}

// whole tells what concerns the whole subscription.
func (h history) whole(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.Created:
		return h.created(e)
	case subscription.NumberChanged:
		return h.T("history.number", "was", e.Was, "now", e.Now)
	case subscription.PayerChanged:
		return h.T("history.payer", "was", h.customer(e.Was), "now", h.customer(e.Now))
	case subscription.ReceiverChanged:
		return h.T("history.receiver", "was", h.customer(e.Was), "now", h.customer(e.Now))
	case subscription.CycleChanged:
		return h.T("history.cycle", "was", cycleOf(e.Was), "now", cycleOf(e.Now))
	case subscription.SourceChanged:
		return h.T("history.source", "thing", h.thing(e.Of), "was", h.or(e.Was), "now", h.or(e.Now))
	case subscription.Erased:
		return h.T("history.erased")
	}
	return ""
}

func (h history) created(e subscription.Created) string {
	deliveries := ""
	if e.Count > 0 {
		deliveries = h.T("history.deliveries", "count", e.Count)
	}
	key := "history.created"
	if e.Draft {
		key = "history.drafted"
	}
	return h.T(key, "lines", h.lines(e.First.Lines), "plan", h.name(h.names.Plan(e.First.PlanID)),
		"start", e.Start, "end", e.End, "deliveries", deliveries)
}

// payersCycle stands for the cycle a subscription has from its payer.
const payersCycle = "payer"

func cycleOf(c customer.Cycle) string {
	if c == "" {
		return payersCycle
	}
	return string(c)
}

// term tells of first and last days.
func (h history) term(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.EntryChanged:
		return h.T("history.entry", "was", h.or(h.Date(e.Was)), "now", h.or(h.Date(e.Now)))
	case subscription.StartChanged:
		return h.T("history.start", "was", h.or(h.Date(e.Was)), "now", h.or(h.Date(e.Now)))
	case subscription.EndChanged:
		return h.T(endKey(e), "was", e.Was, "now", e.Now)
	case subscription.CountChanged:
		return h.T(countKey(e), "was", e.Was, "now", e.Now)
	case subscription.CancellationAdded:
		return h.T("history.cancellation.added", "effective", e.Cancellation.Effective, "reason", oneLine(e.Cancellation.Reason))
	case subscription.CancellationRemoved:
		return h.T("history.cancellation.removed", "effective", e.Cancellation.Effective)
	case subscription.CancellationChanged:
		return h.T("history.cancellation.changed", "changes", h.cancellation(e.Was, e.Now))
	}
	return ""
}

func endKey(e subscription.EndChanged) string {
	switch {
	case e.Was.IsZero():
		return "history.end.set"
	case e.Now.IsZero():
		return "history.end.removed"
	case e.Now.After(e.Was):
		return "history.end.later"
	}
	return "history.end.earlier"
}

func countKey(e subscription.CountChanged) string {
	switch {
	case e.Was == 0:
		return "history.count.set"
	case e.Now == 0:
		return "history.count.removed"
	case e.Now > e.Was:
		return "history.count.more"
	}
	return "history.count.fewer"
}

// cancellation lists what became different in it.
func (h history) cancellation(was, now subscription.Cancellation) string {
	var changes []string
	if was.Effective != now.Effective {
		changes = append(changes, h.T("history.cancellation.effective", "was", was.Effective, "now", now.Effective))
	}
	if was.Given != now.Given {
		changes = append(changes, h.T("history.cancellation.given", "was", h.or(h.Date(was.Given)), "now", h.or(h.Date(now.Given))))
	}
	if was.Reason != now.Reason {
		changes = append(changes, h.T("history.cancellation.reason", "was", h.quoted(was.Reason), "now", h.quoted(now.Reason)))
	}
	return strings.Join(changes, "; ")
}

// thing names what an event adds.
func (h history) thing(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.PauseAdded:
		return h.T("history.thing.pause", "range", e.Pause.Range())
	case subscription.SkipsAdded:
		return h.T("history.thing.skip", "dates", e.Nominal)
	case subscription.MoveAdded:
		return h.T("history.thing.move", "nominal", e.Move.Nominal)
	case subscription.SingleChanged:
		return h.T("history.thing.single", "nominal", e.Nominal)
	case subscription.CancellationAdded:
		return h.T("history.thing.cancellation", "effective", e.Cancellation.Effective)
	case subscription.CardChanged:
		return h.T("history.thing.card", "nominal", h.Date(e.Nominal))
	case subscription.RemarkAdded:
		return h.T("history.thing.remark", "text", h.quoted(e.Remark.Text))
	}
	return h.T("history.unknown")
}
