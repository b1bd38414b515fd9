package today

import (
	"errors"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/view"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
)

// TestASettledDaySaysSo, and does so no longer when anything calls.
func TestASettledDaySaysSo(t *testing.T) {
	h := newHouse(t, 40)
	h.plan(t)
	h.pack(t, h.day, h.day)
	p := h.presenter(lang.DE)
	all(t, p)
	r := row(t, p, "due")
	same(t, "title", r.Title, "Alles erledigt")
	same(t, "says", r.Says, "Die Aufträge sind bis Mo 30.11.2026 angelegt. Was neu ansteht, erscheint hier.")
	p.quick.requests = view.RequestCounts{Waiting: 1}
	same(t, "with a decision", row(t, p, "due").Title, "Fällige Aufträge")
	p.quick.requests = view.RequestCounts{}
	p.FailPart(PartInvoices, errors.New("x"))
	same(t, "with an error", row(t, p, "due").Title, "Fällige Aufträge")
}

func TestRequestsStandOutByVerdict(t *testing.T) {
	h := newHouse(t, 20)
	p := h.presenter(lang.DE)
	read(t, p)
	p.quick.requests = view.RequestCounts{
		Answered: map[exchange.Verdict]int{exchange.Applied: 12, exchange.Rejected: 1, exchange.NeedsDecision: 2}, Waiting: 3, Rejected: 1,
	}
	same(t, "rows", strings.HasPrefix(keys(p), "decide, files, requests, "), true)
	same(t, "decide", row(t, p, "decide"), Row{
		Key: "decide", Mark: ToDo, Title: "3 Kundenwünsche zu entscheiden", Says: german().T("today.decide_says"),
		Target: Target{To: ToRequests, Verdict: exchange.NeedsDecision},
	})
	same(t, "files", row(t, p, "files").Target.To, ToRejectedFiles)
	r := row(t, p, "requests")
	same(t, "requests", r.Title+": "+r.Says, "15 Kundenwünsche seit gestern: 12 übernommen · 2 zu entscheiden · 1 abgelehnt")
	same(t, "mark", []Mark{r.Mark, row(t, p, "files").Mark}, []Mark{Alarm, Alarm})
	if !r.Target.Since || !p.Since().Equal(civil.MustParse("2026-11-22").At(0, zurich())) {
		t.Errorf("%+v since %s", r.Target, p.Since())
	}
	p.quick.requests.Answered = map[exchange.Verdict]int{exchange.Applied: 1}
	same(t, "mark", row(t, p, "requests").Mark, Good)
}

func TestPickDaysThatNobodyClosedAreOverdue(t *testing.T) {
	h := newHouse(t, 60)
	h.plan(t)
	p := h.presenter(lang.DE)
	read(t, p)
	same(t, "before slips are counted", strings.HasSuffix(row(t, p, "pick 2026-11-23").Says, "Aufträge zu rüsten"), true)
	workOut(t, p, PartPicks)
	today := row(t, p, "pick 2026-11-23")
	if today.Mark != ToDo || today.Target.Day != h.day || !strings.Contains(today.Says, "0 gedruckt") {
		t.Errorf("%+v", today)
	}
	same(t, "tomorrow", row(t, p, "pick 2026-11-24").Mark, Coming)
	h.day = h.day.AddDays(1)
	read(t, p)
	r := row(t, p, "pick 2026-11-23")
	same(t, "overdue", r.Mark, Alarm)
	same(t, "title", r.Title, "Rüsttag Mo 23.11.2026 nicht abgeschlossen")
	h.pack(t, shoptest.Today, shoptest.Today)
	read(t, p)
	if strings.Contains(keys(p), "pick 2026-11-23") {
		t.Error("a closed day is still there")
	}
}

// TestWeeksOfOpenPickDaysAreOneRow, and no more than some are coming.
func TestWeeksOfOpenPickDaysAreOneRow(t *testing.T) {
	p := newHouse(t, 20).presenter(lang.DE)
	read(t, p)
	p.quick.picks = nil
	for i := -20; i < 20; i++ {
		p.quick.picks = append(p.quick.picks, view.OpenPick{Day: shoptest.Today.AddDays(i), Orders: 1})
	}
	rows := p.pickRows()
	same(t, "rows", len(rows), 1+pickShown)
	same(t, "first", rows[0].Title+", "+rows[0].Says, "20 Rüsttage nicht abgeschlossen, der erste ist Di 3.11.2026")
	same(t, "leads to", rows[0].Target.Day, shoptest.Today.AddDays(-20))
	same(t, "orders", rows[1].Says, "1 Auftrag zu rüsten")
	p.quick.picks = p.quick.picks[20-overdueShown : 20]
	same(t, "a few", len(p.pickRows()), overdueShown)
}

// TestADayWhosePackingIsLaterIsNotOverdue: bread is fetched on Monday and the rest
// on Saturday before, but the parcel is packed and closed on Monday.
func TestADayWhosePackingIsLaterIsNotOverdue(t *testing.T) {
	p := newHouse(t, 20).presenter(lang.DE)
	read(t, p)
	over := shoptest.Today.AddDays(-2)
	p.quick.picks = []view.OpenPick{{Day: over, Orders: 3}}
	same(t, "before slips are counted", len(p.pickRows()), 1)
	p.picks = map[civil.Date]view.PickDay{over: {Day: over, Orders: 5, Parcels: 2, Closed: 2}}
	same(t, "its own parcels are closed", len(p.pickRows()), 0)
	p.picks[over] = view.PickDay{Day: over, Orders: 5, Parcels: 2, Closed: 1, Open: 1}
	same(t, "one is not", len(p.pickRows()), 1)
}

// TestMissedDatesAreCounted and lead to where they are decided.
func TestMissedDatesAreCounted(t *testing.T) {
	h := newHouse(t, 40)
	h.plan(t)
	h.day = h.day.AddDays(10)
	p := h.presenter(lang.DE)
	all(t, p)
	r := row(t, p, "missed")
	if r.Mark != Alarm || r.Target.To != ToMissed || r.Says != "zu entscheiden, der erste Rüsttag war Di 1.12.2026" {
		t.Errorf("%+v", r)
	}
	p.due.Failed = []planning.Failed{{Subscription: "A-7", Problems: problem.List{problem.New(office.CodeLocked, "")}}}
	stuck := row(t, p, "stuck")
	same(t, "stuck", stuck.Title, "1 Abonnement lässt sich nicht planen")
	same(t, "leads to", stuck.Target, Target{To: ToSubscriptions, Words: "A-7"})
	if !strings.HasPrefix(stuck.Says, "A-7: ") {
		t.Errorf("%+v", stuck)
	}
}

func TestShortagesAreCounted(t *testing.T) {
	p := newHouse(t, 20).presenter(lang.DE)
	read(t, p)
	p.quick.short = view.ShortageCount{Lines: 2, Orders: 1}
	r := row(t, p, "short")
	same(t, "row", r.Title+" "+r.Says, "2 Fehlmengen in 1 Auftrag seit 24.10.2026")
}

// TestTheRunOfTheMonthBeforeComesFirst until it is done.
func TestTheRunOfTheMonthBeforeComesFirst(t *testing.T) {
	h := newHouse(t, 40)
	h.plan(t)
	p := h.presenter(lang.DE)
	all(t, p)
	same(t, "nothing packed", row(t, p, "invoices").Says, "noch nichts zu verrechnen")
	h.pack(t, h.day, h.day.AddDays(7))
	all(t, p)
	r := row(t, p, "invoices")
	same(t, "in the month", r.Title, "Monatslauf November")
	same(t, "mark", r.Mark, Coming)
	same(t, "leads to", r.Target, Target{To: ToInvoices, Day: civil.MustParse("2026-11-30")})
	if !strings.Contains(r.Says, "Rechnungen · CHF ") {
		t.Errorf("%+v", r)
	}
	h.day = civil.MustParse("2026-12-03")
	all(t, p)
	r = row(t, p, "invoices")
	same(t, "in the next month", r.Title, "Monatslauf November")
	same(t, "mark", r.Mark, ToDo)
	same(t, "leads to", r.Target.Day, civil.MustParse("2026-11-30"))
	p.bills = bills{until: h.day, failed: 2}
	same(t, "failed", row(t, p, "invoices").Says, "2 Kunden können keine Rechnung erhalten")
	same(t, "mark", row(t, p, "invoices").Mark, Alarm)
}

// TestAClosureIsOneRow with all of its days; a holiday is a row of its own.
func TestAClosureIsOneRow(t *testing.T) {
	day := civil.MustParse
	closure := schedule.Cause{Kind: schedule.CauseClosure, Name: "Umbau", Range: civil.Between(day("2026-12-28"), day("2027-01-08"))}
	holiday := schedule.Cause{Kind: schedule.CauseHoliday, Names: lang.Texts{lang.DE: "Weihnachten"}}
	p := newHouse(t, 20).presenter(lang.DE)
	all(t, p)
	p.ahead = planning.Outlook{Ending: 1, Days: []planning.Disturbed{
		{Nominal: day("2026-12-25"), Causes: []schedule.Cause{holiday}, Moved: []planning.Moved{{Date: day("2026-12-24"), Deliveries: 212}}, Dropped: 3},
		{Nominal: day("2026-12-29"), Causes: []schedule.Cause{closure}, Moved: []planning.Moved{{Date: day("2027-01-11"), Deliveries: 1}}},
		{Nominal: day("2027-01-01"), Causes: []schedule.Cause{holiday, closure}, Moved: []planning.Moved{{Date: day("2026-12-26"), Deliveries: 2}, {Date: day("2027-01-11"), Deliveries: 4}, {Date: day("2027-01-12"), Deliveries: 1}}},
	}}
	var got []string
	for _, r := range p.disturbed() {
		got = append(got, r.Title+" | "+r.Says)
	}
	same(t, "rows", strings.Join(got, "\n"), `Fr 25.12.2026 Weihnachten | 212 Lieferungen auf Do 24.12.2026 vorgezogen · 3 fallen aus
28.12.2026–8.1.2027 Umbau | 2 Lieferungen auf Sa 26.12.2026 vorgezogen · 6 Lieferungen auf 11.1.–12.1.2027 verschoben
1 Abonnement endet | bis Mo 4.1.2027`)
	p.ahead = planning.Outlook{Days: []planning.Disturbed{{Nominal: day("2026-12-25"), Causes: []schedule.Cause{holiday}, Dropped: 1}}}
	same(t, "dropped ones lead nowhere", p.disturbed()[0].Target.To, Nowhere)
	p.ahead = planning.Outlook{}
	same(t, "nothing", p.disturbed()[0].Says, "bis Mo 4.1.2027 ist keine Lieferung betroffen")
}

func TestAStoreThatIsHeldIsSaidAndTheRowsStay(t *testing.T) {
	h := newHouse(t, 20)
	p := h.presenter(lang.DE)
	all(t, p)
	before := keys(p)
	locked := problem.New(office.CodeLocked, "")
	h.readErr = locked
	_, err := p.Read()(t.Context())
	p.Fail(err)
	same(t, "trouble", p.Trouble(), german().Problem(locked))
	same(t, "rows", keys(p), before)
	h.readErr = nil
	read(t, p)
	same(t, "trouble", p.Trouble(), "")
}

// TestEveryLanguageHasItsWords: nowhere stands a key.
func TestEveryLanguageHasItsWords(t *testing.T) {
	h := newHouse(t, 40)
	h.plan(t)
	h.day = h.day.AddDays(10)
	for _, l := range lang.All {
		p := h.presenter(l)
		all(t, p)
		p.quick.requests = view.RequestCounts{Answered: map[exchange.Verdict]int{exchange.Applied: 1}, Waiting: 1, Rejected: 1}
		p.quick.short = view.ShortageCount{Lines: 1, Orders: 1}
		p.due.First = []order.Order{{SubscriptionID: 1}}
		for _, s := range p.Sections() {
			for _, r := range s.Rows {
				if text := s.Title + r.Title + r.Says; strings.Contains(text, "today.") || strings.Contains(text, "verdict.") || r.Title == "" || r.Says == "" {
					t.Errorf("%s: %+v", l, r)
				}
			}
		}
	}
}
