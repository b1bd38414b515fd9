package leads_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/leads"
	"turnus/ui/text"
)

var person = office.Actor{User: "Anna", Role: office.Owner, Machine: "test", Via: office.ViaScreen}

// house is a demo shop with two weeks of orders.
type house struct {
	*testing.T
	store *db.DB
}

func newHouse(t *testing.T) house {
	t.Helper()
	h := house{t, shoptest.Demo(t, 20)}
	shoptest.Plan(t, h.store, 14)
	return h
}

func (h house) office() leads.Office {
	return leads.Office{
		Jobs: revising.Jobs{Store: h.store, Clock: shoptest.At("08:00")}, Lists: h.store, Offer: h.offer, Actor: person,
	}
}

func (h house) offer(ctx context.Context) (catalog.Offer, error) {
	var out catalog.Offer
	err := h.store.Read(ctx, func(r office.Reader) (err error) { out, err = office.LoadOffer(r); return err })
	return out, err
}

func (h house) article(number string) catalog.Article {
	h.Helper()
	var a catalog.Article
	shoptest.Read(h, h.store, func(r office.Reader) (err error) { a, _, err = r.Articles().Find(number); return err })
	return a
}

// openOrders are the orders there are with their pick days.
func (h house) openOrders() map[int64]order.Order {
	h.Helper()
	out := map[int64]order.Order{}
	shoptest.Read(h, h.store, func(r office.Reader) error {
		ids, err := r.OrderIDs(0, 0)
		if err != nil {
			return err
		}
		list, err := r.Orders().List(ids)
		for _, o := range list {
			out[o.ID] = o
		}
		return err
	})
	return out
}

func (h house) presenter() *leads.Presenter {
	h.Helper()
	p := leads.NewPresenter(h.office(), text.For(lang.DE, "CH"), func() civil.Date { return shoptest.Today })
	r, err := p.Read()(h.Context())
	if err != nil {
		h.Fatal(err)
	}
	p.Take(r)
	return p
}

func (h house) row(p *leads.Presenter, number string) leads.Row {
	h.Helper()
	for _, r := range p.Rows() {
		if r.Number == number {
			return r
		}
	}
	h.Fatalf("there is no article %s", number)
	return leads.Row{}
}

// TestArticlesAreListedWithWhoHasThem.
func TestArticlesAreListedWithWhoHasThem(t *testing.T) {
	h := newHouse(t)
	p := h.presenter()
	total := 0
	for _, r := range p.Rows() {
		a := h.article(r.Number)
		if r.Lead != a.LeadDays || r.Fresh != a.Freshness || r.Unit != a.Unit || r.Name != a.Names.In(lang.DE) {
			t.Errorf("%+v is not %+v", r, a)
		}
		total += r.Subscriptions
	}
	if box := h.row(p, "GEM-M"); box.Subscriptions == 0 || total < 20 {
		t.Errorf("%d have the box, %d anything", box.Subscriptions, total)
	}
}

// TestAnotherLeadTimeTellsItsEffectAndSavesNothing until it is said so; orders
// that were made stay unless a person moves them.
func TestAnotherLeadTimeTellsItsEffectAndSavesNothing(t *testing.T) {
	h := newHouse(t)
	p := h.presenter()
	before, orders := h.article("GEM-M"), h.openOrders()
	c := leads.Change{Article: before.ID, Lead: before.LeadDays + 1, Fresh: before.Freshness}
	if p.Changes(leads.Change{Article: before.ID, Lead: before.LeadDays, Fresh: before.Freshness}) || !p.Changes(c) {
		t.Error("what is a change and what is none is mixed up")
	}
	e, err := p.Weigh(c)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if says := p.Effect(e).Says; !strings.Contains(says, "an einem anderen Tag gerüstet") {
		t.Errorf("%q", says)
	}
	if h.article("GEM-M").Version != before.Version {
		t.Error("weighing saved it")
	}
	if _, err := p.Save(c, revising.Keep)(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := h.article("GEM-M"); got.LeadDays != c.Lead {
		t.Errorf("%d days", got.LeadDays)
	}
	for id, o := range h.openOrders() {
		if was := orders[id]; o.LatestPick() != was.LatestPick() || o.EarliestPick() != was.EarliestPick() || o.Date != was.Date {
			t.Errorf("order %s was changed", o.Number)
		}
	}
	_, err = p.Save(c, revising.Keep)(t.Context())
	if !problem.Has(err, office.CodeChangedElsewhere) {
		t.Errorf("what somebody else changed is overwritten: %v", err)
	}
}

// TestFreshnessThatNoDayCanKeepDropsDeliveries, which is told before.
func TestFreshnessThatNoDayCanKeepDropsDeliveries(t *testing.T) {
	h := newHouse(t)
	p := h.presenter()
	box := h.article("GEM-M")
	e, err := p.Weigh(leads.Change{Article: box.ID, Lead: 5, Fresh: 1})(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	got := p.Effect(e)
	if !strings.Contains(got.Says, "Lieferungen fallen aus") || !got.Orders || len(got.Lines) == 0 {
		t.Errorf("%+v", got)
	}
}

func TestLeadTimesHaveBounds(t *testing.T) {
	for _, c := range []struct {
		q    money.Quantity
		lead bool
		ok   bool
	}{
		{0, true, true}, {60 * money.One, true, true}, {61 * money.One, true, false}, {money.One / 2, true, false}, {-money.One, true, false},
		{0, false, true}, {366 * money.One, false, true}, {367 * money.One, false, false}, {money.One + 1, false, false},
	} {
		err := leads.ValidFresh(c.q)
		if c.lead {
			err = leads.ValidLead(c.q)
		}
		if (err == nil) != c.ok {
			t.Errorf("%s: %v", c.q, err)
		}
	}
}

// desk is the pane in a window, with a person before it.
type desk struct {
	house
	*leads.Pane
	window fyne.Window
	saved  int
}

func sit(t *testing.T, o leads.Office, h house) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{house: h, window: app.NewWindow("")}
	d.window.SetPadded(false)
	k := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: d.window, Prefs: app.Preferences(),
		Tasks: kit.InlineTasks(func(err error) { t.Error(err) }), Today: func() civil.Date { return shoptest.Today },
		Location: func() *time.Location { return time.UTC },
		Keys:     func(fyne.KeyName) bool { return false },
	}
	k.Saved = func() { d.saved++; d.Reload() }
	d.Pane = leads.New(k, o)
	d.window.SetContent(d.Content())
	d.window.Resize(fyne.NewSize(1000, 600))
	d.window.Show()
	d.Reload()
	return d
}

// asked is what the dialog on top says, "" without one.
func (d *desk) asked() string {
	top := d.window.Canvas().Overlays().Top()
	if top == nil {
		return ""
	}
	var says []string
	var walk func(o fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if !o.Visible() {
			return
		}
		switch o := o.(type) {
		case *canvas.Text:
			says = append(says, o.Text)
		case *fyne.Container:
			for _, x := range o.Objects {
				walk(x)
			}
		case fyne.Widget:
			for _, x := range test.WidgetRenderer(o).Objects() {
				walk(x)
			}
		}
	}
	walk(top)
	return strings.Join(says, " ")
}

// types replaces what stands in the focused field.
func (d *desk) types(s string) {
	e := d.window.Canvas().Focused()
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete})
	test.Type(e, s)
}

// TestALeadTimeIsChangedByKeyboardAlone.
func TestALeadTimeIsChangedByKeyboardAlone(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.office(), h)
	if d.Commands()[0].IsReady() {
		t.Error("nothing is selected")
	}
	box := h.article("GEM-M")
	d.Table().Select(box.ID)
	d.Commands()[0].Do()
	if got := d.asked(); !strings.Contains(got, "(GEM-M)") || !strings.Contains(got, "bereits so eingestellt") {
		t.Fatalf("asks %q", got)
	}
	d.types("61")
	if got := d.asked(); !strings.Contains(got, "Erlaubt sind 0 bis 60") && !strings.Contains(got, "Erlaubt sind") {
		d.window.Canvas().FocusNext()
		if got = d.asked(); !strings.Contains(got, "Erlaubt sind 0 bis 60") {
			t.Errorf("asks %q", got)
		}
		d.window.Canvas().FocusPrevious()
	}
	d.types("")
	d.types("4")
	if got := d.asked(); !strings.Contains(got, "an einem anderen Tag gerüstet") {
		t.Fatalf("asks %q", got)
	}
	d.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if got := h.article("GEM-M").LeadDays; got != 4 || d.saved != 1 {
		t.Errorf("%d days, saved %d times, asks %q", got, d.saved, d.asked())
	}
}

// broken is an office that fails to weigh.
type broken struct{ revising.Jobs }

func (broken) Weigh(context.Context, office.Actor, civil.Date, revising.Revision) (revising.Effect, error) {
	return revising.Effect{}, errors.New("the disk is gone")
}

// TestWhatCannotBeWeighedIsNotSaved.
func TestWhatCannotBeWeighedIsNotSaved(t *testing.T) {
	h := newHouse(t)
	o := h.office()
	o.Jobs = broken{revising.Jobs{Store: h.store, Clock: shoptest.At("08:00")}}
	d := sit(t, o, h)
	box := h.article("GEM-M")
	d.Table().Select(box.ID)
	d.Commands()[0].Do()
	d.types("4")
	d.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if got := h.article("GEM-M"); got.Version != box.Version || d.saved != 0 || !strings.Contains(d.asked(), "So lässt es sich nicht speichern.") {
		t.Errorf("saved %d times, asks %q", d.saved, d.asked())
	}
}
