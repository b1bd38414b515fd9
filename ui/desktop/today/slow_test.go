package today

import (
	"errors"
	"strings"
	"testing"

	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
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
	same(t, "first", len(read(t, p)), len(Parts))
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
	failed := []Part{PartDue, PartInvoices, PartOutlook}
	same(t, "tried again", read(t, p), failed)
	same(t, "meanwhile", row(t, p, "due").Mark, Alarm)
	workOut(t, p, failed...)
	same(t, "due", row(t, p, "due").Mark, ToDo)
	same(t, "invoices", row(t, p, "invoices").Mark, Alarm)
}

// TestSlipsThatCannotBeCountedAreSaidOnce: the days are there all the same.
func TestSlipsThatCannotBeCountedAreSaidOnce(t *testing.T) {
	h := newHouse(t, 60)
	h.plan(t)
	h.picksErr = problem.New(office.CodeLocked, "")
	p := h.presenter(lang.DE)
	all(t, p)
	rows := p.pickRows()
	if len(rows) != pickShown || rows[0].Says != german().Error(h.picksErr)[0] || !strings.HasSuffix(rows[1].Says, "zu rüsten") {
		t.Errorf("%+v", rows)
	}
	h.picksErr = nil
	all(t, p)
	if rows = p.pickRows(); !strings.HasSuffix(rows[0].Says, "gedruckt") {
		t.Errorf("%+v", rows)
	}
}
