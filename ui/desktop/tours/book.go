package tours

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"turnus/domain/civil"
	"turnus/domain/office/rounds"
	"turnus/domain/office/view"
	"turnus/domain/shipto"
	"turnus/ui/text"
)

// looseID is the id of the row of places on no tour.
const looseID = -1

// Book is what the parts show: tours, the stops of one, and pick-up points.
type Book struct {
	office Office
	words  *text.Words
	read   atomic.Pointer[rounds.Book] // replaced, never changed
	chosen atomic.Int64                // tour whose stops are shown
}

// NewBook has read nothing yet.
func NewBook(o Office, w *text.Words) *Book {
	b := &Book{office: o, words: w}
	b.read.Store(&rounds.Book{})
	return b
}

// Read gives the work that reads everything.
func (b *Book) Read(today civil.Date) func(context.Context) (rounds.Book, error) {
	return func(ctx context.Context) (rounds.Book, error) { return b.office.Jobs.Book(ctx, today) }
}

// Take shows what was read.
func (b *Book) Take(read rounds.Book) { b.read.Store(&read) }

// Choose shows the stops of a tour.
func (b *Book) Choose(tourID int64) { b.chosen.Store(tourID) }

// TourRow is a tour in the list.
type TourRow struct {
	ID    int64
	Name  string
	Days  string
	Areas string
	Stops int
	Note  string
	Loose bool // the places on no tour
	Twice bool // another tour has some of its postal codes
}

// Tours are all tours, and the places on none if there are any.
func (b *Book) Tours() []TourRow {
	book := b.read.Load()
	var out []TourRow
	for _, r := range book.Rounds {
		t := r.Tour
		out = append(out, TourRow{
			ID: t.ID, Name: t.Number, Days: b.days(t.Weekdays), Areas: areas(t.Areas), Stops: len(r.Stops), Note: t.Note,
			Twice: len(b.tours().Twice(t)) > 0,
		})
	}
	if n := len(book.Loose.Stops); n > 0 {
		out = append(out, TourRow{ID: looseID, Name: b.words.T("tours.loose"), Stops: n, Loose: true})
	}
	return out
}

func (b *Book) tours() shipto.Tours {
	var out shipto.Tours
	for _, r := range b.read.Load().Rounds {
		out = append(out, r.Tour)
	}
	return out
}

func (b *Book) days(w civil.Weekdays) string {
	if w == civil.NoWeekday {
		return b.words.T("tours.every_day")
	}
	return b.words.WeekdaysShort(w)
}

func areas(list []shipto.Area) string {
	var out []string
	for _, a := range list {
		out = append(out, a.String())
	}
	return strings.Join(out, ", ")
}

// Trouble says which postal codes are on no tour and which on two; "" for none.
func (b *Book) Trouble() string {
	book := b.read.Load()
	var out []string
	var codes []string
	for _, s := range book.Loose.Stops {
		if c := s.ShipTo.Address.PostalCode; !slices.Contains(codes, c) {
			codes = append(codes, c)
		}
	}
	if len(codes) > 0 {
		out = append(out, b.words.T("tours.trouble.loose", "count", len(codes), "codes", some(codes)))
	}
	for _, p := range book.Twice {
		out = append(out, b.words.Problem(p))
	}
	return strings.Join(out, " ")
}

// some are the first of a list.
func some(list []string) string {
	const most = 12
	if len(list) > most {
		return strings.Join(list[:most], ", ") + " …"
	}
	return strings.Join(list, ", ")
}

// round is the tour whose stops are shown; false if none is.
func (b *Book) round() (rounds.Round, bool) {
	id := b.chosen.Load()
	book := b.read.Load()
	if id == looseID {
		return book.Loose, true
	}
	i := slices.IndexFunc(book.Rounds, func(r rounds.Round) bool { return r.Tour.ID == id })
	if i < 0 {
		return rounds.Round{}, false
	}
	return book.Rounds[i], true
}

// About says where the tour that is shown goes, and when; "" for none.
func (b *Book) About() string {
	r, ok := b.round()
	if !ok || r.Tour.ID == 0 {
		return ""
	}
	var codes []string
	for _, a := range r.Tour.Areas {
		codes = append(codes, a.String())
	}
	return b.words.T("tours.about", "tour", r.Tour.Number, "codes", some(codes), "note", r.Tour.Note)
}

// StopRow is a place of the tour that is shown.
type StopRow struct {
	ID    int64
	At    string // position on the tour; "–" for none yet
	Place string
	Town  string
	Who   string
	Drop  string
	Code  string
	Phone string
	Stop  rounds.Stop
}

// Stops are the places of the tour that is shown, in their order.
func (b *Book) Stops() []StopRow {
	r, _ := b.round()
	out := make([]StopRow, len(r.Stops))
	for i, s := range r.Stops {
		out[i] = StopRow{
			ID: int64(i + 1), At: "–", Place: s.Street(), Town: s.ShipTo.Address.TownLine(),
			Who: who(s.People), Drop: s.ShipTo.DropPlace, Code: s.ShipTo.DoorCode, Phone: phones(s.People), Stop: s,
		}
		if s.At > 0 {
			out[i].At = strconv.Itoa(s.At)
		}
		if s.Name != "" {
			out[i].Place = b.words.T("tours.at_point", "name", s.Name, "street", s.Street())
		}
	}
	return out
}

func who(people []view.Dropped) string {
	return joined(people, func(d view.Dropped) string { return d.Party.Name() })
}

func phones(people []view.Dropped) string {
	return joined(people, func(d view.Dropped) string { return d.Phone })
}

func joined(people []view.Dropped, of func(view.Dropped) string) string {
	var out []string
	for _, d := range people {
		if s := of(d); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// At are the people of a stop, or with all of every stop of the tour that has its
// postal code.
func (b *Book) At(s rounds.Stop, all bool) []view.Dropped {
	if !all {
		return s.People
	}
	var out []view.Dropped
	r, _ := b.round()
	for _, x := range r.Stops {
		if x.ShipTo.Address.PostalCode == s.ShipTo.Address.PostalCode {
			out = append(out, x.People...)
		}
	}
	return out
}

// Told says in one sentence what putting people elsewhere does.
func (b *Book) Told(e rounds.Effect) string {
	if e.People == 0 {
		return b.words.T("tours.effect.none")
	}
	out := []string{b.words.T("tours.effect.people", "count", e.People)}
	add := func(key string, n int) {
		if n > 0 {
			out = append(out, b.words.T(key, "count", n))
		}
	}
	if e.Moved > 0 {
		out = append(out, b.words.T("tours.effect.moved", "count", e.Moved, "was", e.First.Was, "now", e.First.Now))
	}
	add("tours.effect.dropped", e.Dropped)
	add("tours.effect.orders", e.Updated)
	add("tours.effect.cancelled", e.Cancelled)
	add("tours.effect.kept", e.Kept)
	if e.Moved+e.Dropped == 0 {
		out = append(out, b.words.T("tours.effect.same_days"))
	}
	if !e.Printed.IsZero() {
		out = append(out, b.words.T("tours.effect.printed", "date", e.Printed))
	}
	return strings.Join(out, " ")
}

// PointRow is a pick-up point in the list.
type PointRow struct {
	ID                              int64
	Number, Name, Place, Days, Note string
	People                          int
}

// Points are all pick-up points.
func (b *Book) Points() []PointRow {
	var out []PointRow
	for _, p := range b.read.Load().Points {
		a := p.Address
		out = append(out, PointRow{
			ID: p.ID, Number: p.Number, Name: p.Names.In(b.words.Lang()), Place: strings.Trim(a.StreetLine()+", "+a.TownLine(), ", "),
			Days: b.days(p.Weekdays), Note: p.Note, People: p.People,
		})
	}
	return out
}

// tour and point are the stored ones; zero for new.
func (b *Book) tour(id int64) shipto.Tour {
	for _, r := range b.read.Load().Rounds {
		if r.Tour.ID == id && id != 0 {
			return r.Tour
		}
	}
	return shipto.Tour{}
}

func (b *Book) point(id int64) shipto.PickupPoint {
	for _, p := range b.read.Load().Points {
		if p.ID == id && id != 0 {
			return p.PickupPoint
		}
	}
	return shipto.PickupPoint{}
}
