package picking_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	domain "turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/picking"
	"turnus/ui/text"
)

// presenter is one at work in a shop, before its first reading.
func (s shop) presenter() *picking.Presenter { return s.presenterIn(lang.DE, shoptest.Today) }

func (s shop) presenterIn(l lang.Lang, today civil.Date) *picking.Presenter {
	return picking.NewPresenter(s.office(), text.For(l, "CH"), func() civil.Date { return today }, zurich)
}

// read shows a day, and gives the sentences that come with it.
func read(t *testing.T, p *picking.Presenter, day civil.Date) []string {
	t.Helper()
	r, err := p.Read(day)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return p.Take(r)
}

// print prints the day shown.
func (s shop) print(t *testing.T, p *picking.Presenter) {
	t.Helper()
	paper, err := p.Print(true)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p.Printed(paper)
	read(t, p, p.Day())
}

// detail is the slip at a place of the list.
func detail(t *testing.T, p *picking.Presenter, i int) picking.Detail {
	t.Helper()
	d, ok := p.Detail(p.Slips()[i].ID)
	if !ok {
		t.Fatalf("slip %d has no detail", i)
	}
	return d
}

func rowOf(t *testing.T, p *picking.Presenter, day civil.Date) picking.DayRow {
	t.Helper()
	for _, r := range p.Days() {
		if r.Day == day {
			return r
		}
	}
	t.Fatalf("%s is not in the list", day)
	return picking.DayRow{}
}

func TestTheScreenBeginsWithTodayElseTheNextDayWithSomethingToDo(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	if p.Day() != shoptest.Today || len(p.Slips()) == 0 {
		t.Fatalf("begins with %s and %d slips", p.Day(), len(p.Slips()))
	}
	if _, err := p.Close()(t.Context()); err != nil {
		t.Fatal(err)
	}
	next := s.presenter()
	read(t, next, civil.Date{})
	if !next.Day().After(shoptest.Today) || len(next.Slips()) == 0 || !next.Open() {
		t.Errorf("after today is closed it begins with %s", next.Day())
	}
}

func TestAShopWithoutOrdersBeginsWithAnEmptyToday(t *testing.T) {
	s := shop{store: shoptest.Demo(t, 5), paper: &pages{}}
	s.jobs = fulfilment.Jobs{Store: s.store, Clock: shoptest.At("08:00")}
	p := s.presenter()
	read(t, p, civil.Date{})
	if p.Day() != shoptest.Today || p.CanPrint() || p.Open() {
		t.Errorf("%s can be printed %v, closed %v", p.Day(), p.CanPrint(), p.Open())
	}
	row := rowOf(t, p, shoptest.Today)
	if row.State != picking.DayEmpty || row.Parcels != "" || len(p.Days()) != 1 {
		t.Errorf("the list says %+v", p.Days())
	}
}

// TestADayGoesFromPlannedToClosed as the list and the slips tell it.
func TestADayGoesFromPlannedToClosed(t *testing.T) {
	s := newShop(t, 60)
	p := s.presenter()
	read(t, p, civil.Date{})
	day, slips := p.Day(), len(p.Slips())
	wants := func(state picking.DayState, slip picking.SlipState, says string) {
		t.Helper()
		if row := rowOf(t, p, day); row.State != state || p.Head("").State != state || !strings.Contains(row.Says, says) {
			t.Errorf("the day is %s and says %q, want %s and %q", row.State, row.Says, state, says)
		}
		if got := p.Slips()[0].State; got != slip {
			t.Errorf("the first slip is %s, want %s", got, slip)
		}
	}
	wants(picking.DayDue, picking.SlipNew, "zu drucken")
	s.print(t, p)
	wants(picking.DayPrinted, picking.SlipPrinted, "gedruckt")
	line := detail(t, p, 0).Lines[0]
	s.change(t, line.ID, func(q money.Quantity) money.Quantity { return 2 * q })
	read(t, p, day)
	wants(picking.DayChanged, picking.SlipChanged, "1 geändert")
	s.print(t, p)
	wants(picking.DayPrinted, picking.SlipPrinted, "gedruckt")
	if says := p.Slips()[0].Says; says != "Nachtrag 2" {
		t.Errorf("the reprint says %q", says)
	}
	done, err := p.Close()(t.Context())
	if err != nil || done.Slips != slips {
		t.Fatalf("closed %d of %d: %v", done.Slips, slips, err)
	}
	p.Closed(done)
	read(t, p, day)
	wants(picking.DayClosed, picking.SlipClosed, "abgeschlossen")
	if head := p.Head("Weihnachten"); !strings.Contains(head.Says, "abgeschlossen 23.11.2026 08:00") || !strings.HasPrefix(head.Says, "Weihnachten · ") {
		t.Errorf("the head says %q", head.Says)
	}
	if p.Open() || detail(t, p, 0).Lines[0].Open {
		t.Error("a closed day can be changed")
	}
}

func TestDaysToComeArePlannedAndDaysGoneByAreOverdue(t *testing.T) {
	s := newShop(t, 60)
	p := s.presenterIn(lang.DE, shoptest.Today.AddDays(2))
	read(t, p, civil.Date{})
	var states []picking.DayState
	for _, r := range p.Days() {
		want := picking.DayPlanned
		switch {
		case r.Day.Before(shoptest.Today.AddDays(2)):
			want = picking.DayOverdue
		case r.Day == shoptest.Today.AddDays(2):
			want = picking.DayDue
		}
		if r.State != want && r.State != picking.DayEmpty && r.State != picking.DayFetch {
			t.Errorf("%s is %s, want %s", r.Name, r.State, want)
		}
		states = append(states, r.State)
	}
	if !slices.Contains(states, picking.DayOverdue) || !slices.Contains(states, picking.DayPlanned) {
		t.Errorf("the list has %v", states)
	}
}

// TestOtherDaysTellWhatChangedSinceTheyWerePrinted.
func TestOtherDaysTellWhatChangedSinceTheyWerePrinted(t *testing.T) {
	s := newShop(t, 60)
	p := s.presenter()
	read(t, p, civil.Date{})
	printed := p.Day()
	s.print(t, p)
	line := detail(t, p, 0).Lines[0]
	read(t, p, p.Neighbour(true))
	s.change(t, line.ID, func(q money.Quantity) money.Quantity { return 3 * q })
	if got := p.Unlooked(); !slices.Equal(got, []civil.Date{printed}) {
		t.Fatalf("to be looked at: %v", got)
	}
	counts, err := p.CountStale(t.Context(), p.Unlooked())
	if err != nil {
		t.Fatal(err)
	}
	p.TakeStale(counts)
	if row := rowOf(t, p, printed); row.State != picking.DayChanged {
		t.Errorf("the list says %+v", row)
	}
}

func TestNeighboursAreThePickDaysOfTheListAndBeyondThemTheCalendar(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	days := p.Days()
	for _, want := range days[1:] {
		if got := p.Neighbour(true); got != want.Day {
			t.Fatalf("after %s comes %s, want %s", p.Day(), got, want.Day)
		}
		read(t, p, want.Day)
	}
	last := p.Day()
	if got := p.Neighbour(true); got != last.AddDays(1) {
		t.Errorf("after the last comes %s", got)
	}
	if got := p.Neighbour(false); got != days[len(days)-2].Day {
		t.Errorf("before the last comes %s", got)
	}
	far := shoptest.Today.AddDays(200)
	read(t, p, far)
	if p.Day() != far || !slices.ContainsFunc(p.Days(), func(r picking.DayRow) bool { return r.Day == far }) {
		t.Error("a day far off is not in its list")
	}
}

func TestASlipTellsAllThatStandsOnItsPaper(t *testing.T) {
	s := newShop(t, 200)
	p := s.presenter()
	read(t, p, civil.Date{})
	sheet, err := s.jobs.Sheet(t.Context(), p.Day())
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range p.Slips() {
		slip, d := sheet.Slips[i], detail(t, p, i)
		if d.Receiver != slip.Receiver || row.Town != slip.Place.Town || len(d.Lines) != len(slip.Lines) || len(d.Remarks) != len(slip.Remarks) {
			t.Fatalf("slip %d is shown as %+v", i, d)
		}
		for k, r := range d.Remarks {
			if card := slip.Remarks[k].Card; !strings.HasSuffix(r.Text, slip.Remarks[k].Text) || (r.Text != slip.Remarks[k].Text) != card || r.Safety != slip.Remarks[k].Safety || r.Origin == "" {
				t.Errorf("remark %+v is shown as %+v", slip.Remarks[k], r)
			}
		}
		for k, l := range d.Lines {
			line := slip.Lines[k]
			if l.ID != line.OrderLineID || l.Quantity != words.Quantity(line.Quantity) || l.Unit != line.Unit ||
				l.Name != line.Names[lang.DE] || !strings.HasSuffix(l.Origin, line.Origin.Number) || !l.Open {
				t.Errorf("line %+v is shown as %+v", line, l)
			}
		}
	}
}

func TestAChangedSlipShowsWhatCameAndWhatWent(t *testing.T) {
	s := newShop(t, 200)
	p := s.presenter()
	read(t, p, civil.Date{})
	s.print(t, p)
	i := slices.IndexFunc(p.Slips(), func(r picking.SlipRow) bool { return r.Lines > 1 })
	d := detail(t, p, i)
	s.change(t, d.Lines[0].ID, func(q money.Quantity) money.Quantity { return 2 * q })
	s.change(t, d.Lines[1].ID, func(money.Quantity) money.Quantity { return 0 })
	read(t, p, p.Day())
	d = detail(t, p, i)
	if l := d.Lines[0]; l.Change != domain.Changed || !strings.Contains(l.Note, "Geändert, bisher") {
		t.Errorf("the changed line is %+v", l)
	}
	gone := d.Lines[slices.IndexFunc(d.Lines, func(l picking.LineRow) bool { return l.Change == domain.Removed })]
	if gone.Open || gone.Note != "Entfällt" || gone.Quantity == "0" {
		t.Errorf("the removed line is %+v", gone)
	}
}

func TestTheTotalListIsThatOfTheDay(t *testing.T) {
	s := newShop(t, 100)
	p := s.presenter()
	read(t, p, civil.Date{})
	sheet, err := s.jobs.Sheet(t.Context(), p.Day())
	if err != nil {
		t.Fatal(err)
	}
	rows := p.Totals()
	if len(rows) != len(sheet.Total.Rows) || len(rows) == 0 {
		t.Fatalf("%d rows for %d articles", len(rows), len(sheet.Total.Rows))
	}
	for i, r := range rows {
		want := sheet.Total.Rows[i]
		if r.Article != want.Article || r.Quantity != words.Quantity(want.Quantity) || r.Storage == "" {
			t.Errorf("%+v is shown as %+v", want, r)
		}
	}
}

func TestSlipsAreFoundHoweverTheirNamesAreWritten(t *testing.T) {
	s := newShop(t, 200)
	p := s.presenter()
	read(t, p, civil.Date{})
	all := len(p.Slips())
	zurich := 0
	for _, r := range p.Slips() {
		if r.Town == "Zürich" {
			zurich++
		}
	}
	if zurich == 0 || zurich == all {
		t.Fatalf("%d of %d slips go to Zürich: the shop is no good for this test", zurich, all)
	}
	for _, words := range []string{"Zürich", "ZUERICH", "zurich"} {
		if p.Search(words); len(p.Slips()) < zurich || len(p.Slips()) == all || !p.Searching() {
			t.Errorf("%q finds %d of %d", words, len(p.Slips()), zurich)
		}
	}
	receiver := p.Slips()[0].Receiver
	p.Search("zurich " + receiver)
	if len(p.Slips()) == 0 || len(p.Slips()) > zurich {
		t.Errorf("both words find %d", len(p.Slips()))
	}
	if p.Search("gibtsnicht"); len(p.Slips()) != 0 {
		t.Errorf("nonsense finds %d", len(p.Slips()))
	}
	if p.CountSlips() != all {
		t.Errorf("a search changes how many there are: %d", p.CountSlips())
	}
	read(t, p, p.Neighbour(true))
	if p.Searching() {
		t.Error("another day is searched before anybody asked")
	}
}

func TestPrintingSaysWhatCameOntoPaperAndWhereItLies(t *testing.T) {
	s := newShop(t, 60)
	p := s.presenter()
	read(t, p, civil.Date{})
	s.print(t, p)
	if head := p.Head(""); !strings.Contains(head.Note, "Rüstscheine gedruckt: ruesten.pdf") || p.PDF() == "" {
		t.Errorf("it says %q", head.Note)
	}
	s.change(t, detail(t, p, 0).Lines[0].ID, func(q money.Quantity) money.Quantity { return 2 * q })
	read(t, p, p.Day())
	s.print(t, p)
	if note := p.Head("").Note; !strings.Contains(note, "davon 1 Nachtrag:") {
		t.Errorf("it says %q", note)
	}
	if n := len(s.paper.sheets); n != 2 || len(s.paper.sheets[1].Slips) != len(p.Slips()) {
		t.Errorf("%d lists came onto paper", n)
	}
}

// TestOnlyWhatIsNotOnPaperYetIsPrintedIfThatIsWanted, whoever changed it.
func TestOnlyWhatIsNotOnPaperYetIsPrintedIfThatIsWanted(t *testing.T) {
	s := newShop(t, 60)
	p := s.presenter()
	read(t, p, civil.Date{})
	if due, all := p.Unprinted(); due != all || all == 0 {
		t.Fatalf("%d of %d are to be printed", due, all)
	}
	s.print(t, p)
	s.change(t, detail(t, p, 1).Lines[0].ID, func(q money.Quantity) money.Quantity { return 2 * q })
	read(t, p, p.Day())
	if due, _ := p.Unprinted(); due != 1 {
		t.Errorf("%d are to be printed", due)
	}
	printAgain := p.Print(false)
	if _, err := s.jobs.Print(t.Context(), shoptest.Actor, p.Day()); err != nil { // another PC is faster
		t.Fatal(err)
	}
	paper, err := printAgain(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(s.paper.parts) != 1 || len(paper.Sheet.Slips) != 1 || paper.Sheet.Slips[0].Edition != 2 {
		t.Errorf("came onto paper: %+v", paper.Sheet.Slips)
	}
	p.Printed(paper)
	if note := p.Head("").Note; note != "1 Rüstschein gedruckt, davon 1 Nachtrag: nachtrag.pdf" {
		t.Errorf("it says %q", note)
	}
}

func TestAFullDiskIsToldAndTheListCanBePrintedAgain(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	s.paper.err = problem.New(office.CodeDiskFull, "", "path", "x")
	if _, err := p.Print(true)(t.Context()); !problem.Has(err, office.CodeDiskFull) {
		t.Fatalf("the error is %v", err)
	}
	s.paper.err = nil
	s.print(t, p)
	if len(s.paper.sheets) != 1 || s.paper.sheets[0].Slips[0].Edition != 1 {
		t.Error("the second try is another edition, or none")
	}
}

func TestAStoreThatCannotBeReadLeavesWhatIsShown(t *testing.T) {
	s := newShop(t, 40)
	p := s.presenter()
	read(t, p, civil.Date{})
	slips := len(p.Slips())
	broken := errors.New("locked")
	o := s.office()
	o.Days = noDays{broken}
	q := picking.NewPresenter(o, words, today, zurich)
	if _, err := q.Read(civil.Date{})(t.Context()); !errors.Is(err, broken) {
		t.Errorf("the error is %v", err)
	}
	if len(p.Slips()) != slips {
		t.Error("the list is gone")
	}
}

func TestSlipsAreSortedAsPeopleReadThem(t *testing.T) {
	sorts := picking.SlipSorts()
	a := picking.SlipRow{Number: "R-2026-000002", Town: "Zürich", Receiver: "Özdemir", Tour: "Nord", Origin: "A-1", State: picking.SlipChanged, Lines: 10}
	b := picking.SlipRow{Number: "R-2026-000010", Town: "Zuzwil", Receiver: "Pfister", Tour: "Süd", Origin: "A-2", State: picking.SlipPrinted, Lines: 9}
	for key, want := range map[string]int{
		"slip": -1, "town": -1, "receiver": -1, "tour": -1, "origin": -1, "state": -1, "lines": 1,
	} {
		if got := sorts[key](a, b); got != want {
			t.Errorf("by %s they compare as %d", key, got)
		}
		if got := sorts[key](a, a); got != 0 {
			t.Errorf("by %s the same compares as %d", key, got)
		}
	}
}
