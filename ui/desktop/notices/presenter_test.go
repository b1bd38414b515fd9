package notices

import (
	"slices"
	"strings"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

func (h *house) presenter() *Presenter { return NewPresenter(h.Office, german(), today, zurich) }

func (p *Presenter) rows(t *testing.T, column string, down bool) []Row {
	t.Helper()
	ids, err := p.Find(t.Context(), column, down, 0)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := p.Rows(t.Context(), ids)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestWhatIsToBeToldIsListedInWords(t *testing.T) {
	h := newHouse(t, 30, 8)
	rows := h.presenter().rows(t, "", false)
	if len(rows) != 8 {
		t.Fatalf("%d rows", len(rows))
	}
	r := rows[0]
	if r.Was != "Fr 25.12.2026" || r.Becomes != "Do 24.12.2026" || r.Dropped || r.Until != "21.12.2026 12:00" || r.Cause != "Weihnachten" ||
		r.Since != "23.11.2026" || r.Customer == "" || !strings.HasPrefix(r.Subscription, "A-") {
		t.Errorf("%+v", r)
	}
	if r = rows[3]; !r.Dropped || r.Becomes != "fällt aus" || r.Until != "" {
		t.Errorf("%+v", r)
	}
}

// TestATermStandsInTheListWithWhatFollows: until when it goes, or how many deliveries
// more, and until when it can be cancelled.
func TestATermStandsInTheListWithWhatFollows(t *testing.T) {
	h := newHouse(t, 10, 1)
	n := h.get(t, h.open(t)[0])
	n.ID, n.Version, n.Number, n.Causes = 0, 0, "term", nil
	n.Was, n.Nominal, n.Becomes, n.Cutoff = day("2026-12-20"), day("2026-12-20"), day("2027-12-20"), day("2026-12-14").At(0, zurich())
	n.Term = &notice.Term{Renewal: catalog.Renewal{Months: 12}}
	more := n
	more.Number, more.Becomes, more.Term = "more", civil.Date{}, &notice.Term{Renewal: catalog.Renewal{Deliveries: 10, Offered: true}}
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveNotices().Save(&n, &more) })
	rows := h.presenter().rows(t, "", false)
	if r := rows[0]; r.Was != "So 20.12.2026" || r.Becomes != "bis 20.12.2027" || r.Cause != "Verlängerung, 12 Monate" || r.Until != "13.12.2026" || r.Dropped {
		t.Errorf("%+v", r)
	}
	if r := rows[1]; r.Becomes != "10 Lieferungen mehr" || r.Cause != "Verlängerung angeboten, 10 Lieferungen" || r.Until != "" || r.Dropped {
		t.Errorf("%+v", r)
	}
}

func TestTheListIsSortedByItsColumnsAndSearched(t *testing.T) {
	h := newHouse(t, 30, 12)
	p := h.presenter()
	for _, column := range []string{"customer", "was", "becomes", "since"} {
		if up, down := p.rows(t, column, false), p.rows(t, column, true); len(up) != 12 || len(down) != 12 || up[0].ID == down[0].ID {
			t.Errorf("%s: %+v up, %+v down", column, up[0], down[0])
		}
	}
	one := p.rows(t, "", false)[5]
	p.Search(one.Subscription)
	if rows := p.rows(t, "", false); !p.Filtered() || len(rows) == 12 || !slices.Contains(rows, one) {
		t.Errorf("%q finds %d", one.Subscription, len(rows))
	}
}

// TestWhatIsMarkedIsPrinted, and without marks what the search finds.
func TestWhatIsMarkedIsPrinted(t *testing.T) {
	h := newHouse(t, 30, 12)
	p := h.presenter()
	rows := p.rows(t, "", false)
	same(t, "all", len(must(t)(p.Print()(t.Context())).Seen), 12)
	p.Toggle(rows[0].ID)
	p.Toggle(rows[1].ID)
	p.Toggle(rows[1].ID)
	same(t, "marked", len(must(t)(p.Look()(t.Context())).Seen), 1)
	same(t, "count", p.Count(12), "1 von 12 gewählt. Enter oder Doppelklick auf eine gewählte nimmt sie wieder weg.")
	p.Unmark()
	p.Search(rows[2].Subscription)
	if n := len(must(t)(p.Look()(t.Context())).Seen); n == 0 || n == 12 {
		t.Errorf("the search leaves %d", n)
	}
}

func must(t *testing.T) func(Made, error) Made {
	return func(m Made, err error) Made {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
}

// TestALetterTellsAllOfItsCustomer, also what was not marked; so many are marked
// as told afterwards.
func TestALetterTellsAllOfItsCustomer(t *testing.T) {
	h := newHouse(t, 30, 6)
	p := h.presenter()
	rows := p.rows(t, "", false)
	first := h.get(t, rows[0].ID)
	more := notice.Notice{CustomerID: first.CustomerID, Nominal: day("2027-01-01"), Was: day("2027-01-01"), Since: today()}
	more.Number = "more"
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveNotices().Save(&more) })
	p.Toggle(first.ID)
	m := must(t)(p.Print()(t.Context()))
	if m.Customers != 1 || len(m.Seen) != 2 || m.Path == "" {
		t.Fatalf("%+v", m)
	}
	same(t, "says", m.Says(german()), "1 Brief ist gedruckt: «Avisierungen 2026-11-23 07-30-00.pdf».")
	same(t, "asks", m.Asks(german()), "2 Avisierungen an 1 Kunden gelten damit als mitgeteilt und verschwinden aus der Liste. Sind die Briefe unterwegs?")
	given, err := p.Give(m)(t.Context())
	if err != nil || given != (noticing.Given{Told: 2}) || len(h.open(t)) != 5 {
		t.Errorf("%+v, %v", given, err)
	}
	if n := h.get(t, more.ID); n.Way != notice.ByLetter || n.Told != today() {
		t.Errorf("%+v", n)
	}
}

func TestWhatChangedMeanwhileIsSaid(t *testing.T) {
	same(t, "says", told(german(), noticing.Given{Told: 3, Left: 1}),
		"3 Avisierungen sind als mitgeteilt markiert. 1 hat sich inzwischen geändert und wurde nicht angerührt.")
}

func TestMarksOfWhatWasToldElsewhereAreForgotten(t *testing.T) {
	h := newHouse(t, 30, 4)
	p := h.presenter()
	rows := p.rows(t, "", false)
	p.Toggle(rows[0].ID)
	m := must(t)(p.Look()(t.Context()))
	p.Toggle(rows[1].ID)
	if _, err := h.Jobs.Give(t.Context(), h.Actor, today(), notice.ByList, m.Seen); err != nil {
		t.Fatal(err)
	}
	ids, err := p.Marks()(t.Context())
	if err != nil || !slices.Equal(ids, []int64{rows[1].ID}) {
		t.Errorf("%v, %v", ids, err)
	}
	p.Keep(ids)
	if p.IsMarked(rows[0].ID) || !p.IsMarked(rows[1].ID) {
		t.Error("the wrong marks are kept")
	}
}

func TestRangesOfMovedDeliveriesAreChecked(t *testing.T) {
	p := newHouse(t, 10, 0).presenter()
	same(t, "offered", p.Offered(), civil.Between(day("2026-11-23"), day("2027-01-04")))
	for _, c := range []struct {
		from, to string
		code     problem.Code
	}{
		{"2026-11-23", "2026-11-23", ""},
		{"2026-11-23", "2027-11-23", ""},
		{"2026-11-23", "2027-11-24", CodeLong},
		{"2026-11-22", "2026-12-24", CodePast},
		{"2026-12-24", "2026-12-23", civil.CodeRangeBackwards},
	} {
		err := p.Check(civil.Between(day(c.from), day(c.to)))
		if (c.code == "") != (err == nil) || err != nil && !problem.Has(err, c.code) {
			t.Errorf("%s to %s: %v", c.from, c.to, err)
		}
	}
}
