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

func TestSlowRowsHaveTheirPlaceFromTheBeginning(t *testing.T) {
	h := newHouse(t, 40)
	h.plan(t)
	p := h.presenter(lang.DE)
	same(t, "before anything is read", keys(p), "")
	parts := read(t, p)
	same(t, "to work out", parts, Parts)
	for _, key := range []string{"due", "invoices", "outlook"} {
		if r := row(t, p, key); r.Mark != Quiet || r.Says != "wird gerechnet …" || r.Target.To != Nowhere {
			t.Errorf("%+v", r)
		}
	}
	before := keys(p)
	workOut(t, p, PartDue, PartInvoices)
	same(t, "rows", keys(p), before)
	workOut(t, p, PartOutlook)
	if after := keys(p); !strings.HasPrefix(after, strings.TrimSuffix(before, "outlook")) {
		t.Errorf("rows jumped: %s, before %s", after, before)
	}
	same(t, "due", row(t, p, "due").Says, "angelegt bis Mo 30.11.2026")
}

func TestWhatIsKnownIsNotWorkedOutAgain(t *testing.T) {
	h := newHouse(t, 20)
	p := h.presenter(lang.DE)
	all(t, p)
	same(t, "to work out again", read(t, p), []Part{})
	all(t, p)
	same(t, "worked out", []int{h.dues, h.outlooks}, []int{1, 1})
}

// TestWhatIsUnderWayIsNotBegunAgain: the screen reloads while work is going on.
func TestWhatIsUnderWayIsNotBegunAgain(t *testing.T) {
	h := newHouse(t, 20)
	p := h.presenter(lang.DE)
	same(t, "first", len(read(t, p)), 3)
	same(t, "again", len(read(t, p)), 0)
}

// TestRowsStayWhileTheyAreWorkedOutAnew: a change makes nothing flicker, and
// what was found for the state before is dropped.
func TestRowsStayWhileTheyAreWorkedOutAnew(t *testing.T) {
	h := newHouse(t, 40)
	p := h.presenter(lang.DE)
	all(t, p)
	old := row(t, p, "due")
	if old.Mark != ToDo || old.Target.To != ToPlan || !strings.Contains(old.Title, "Aufträge anlegen") {
		t.Fatalf("%+v", old)
	}
	late, err := p.Work(PartDue)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	h.plan(t)
	same(t, "to work out", read(t, p), Parts)
	same(t, "meanwhile", row(t, p, "due"), old)
	workOut(t, p, PartDue)
	made := row(t, p, "due")
	same(t, "made", made.Mark, Good)
	late()
	same(t, "after an answer that came too late", row(t, p, "due"), made)
}

func TestAnotherDayBeginsAnew(t *testing.T) {
	h := newHouse(t, 20)
	p := h.presenter(lang.DE)
	all(t, p)
	h.day = h.day.AddDays(1)
	same(t, "to work out", read(t, p), Parts)
	same(t, "due", row(t, p, "due").Mark, Quiet)
}

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
	p.quick.days = nil
	for i := -20; i < 20; i++ {
		p.quick.days = append(p.quick.days, view.PickDay{Day: shoptest.Today.AddDays(i), Open: 1, Parcels: 1})
	}
	rows := p.pickDays()
	same(t, "rows", len(rows), 1+pickShown)
	same(t, "first", rows[0].Title+", "+rows[0].Says, "20 Rüsttage nicht abgeschlossen, der erste ist Di 3.11.2026")
	same(t, "leads to", rows[0].Target.Day, shoptest.Today.AddDays(-20))
	p.quick.days = p.quick.days[20-overdueShown : 20]
	same(t, "a few", len(p.pickDays()), overdueShown)
}

// TestMissedDatesAreNamed and lead to the first subscription.
func TestMissedDatesAreNamed(t *testing.T) {
	h := newHouse(t, 40)
	h.plan(t)
	h.day = h.day.AddDays(10)
	p := h.presenter(lang.DE)
	all(t, p)
	r := row(t, p, "missed")
	if r.Mark != Alarm || r.Target.ID == 0 || strings.Count(r.Says, " · ") != missedNamed-1 || !strings.Contains(r.Says, "A-") {
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

// TestWhatCannotBeWorkedOutIsSaidInItsRow, and tried again with each reading.
func TestWhatCannotBeWorkedOutIsSaidInItsRow(t *testing.T) {
	h := newHouse(t, 20)
	locked := problem.New(office.CodeLocked, "")
	h.dueErr, h.outlookErr, h.previewErr = locked, errors.New("x"), locked
	p := h.presenter(lang.DE)
	all(t, p)
	same(t, "rows", keys(p), "due, invoices, outlook")
	for key, says := range map[string]string{
		"due": german().Problem(locked), "invoices": german().Problem(locked), "outlook": german().T("common.error.internal"),
	} {
		if r := row(t, p, key); r.Mark != Alarm || r.Says != says {
			t.Errorf("%+v", r)
		}
	}
	h.dueErr = nil
	same(t, "tried again", read(t, p), Parts)
	same(t, "meanwhile", row(t, p, "due").Mark, Alarm)
	workOut(t, p, Parts...)
	same(t, "due", row(t, p, "due").Mark, ToDo)
	same(t, "invoices", row(t, p, "invoices").Mark, Alarm)
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
