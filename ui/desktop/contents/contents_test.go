package contents

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/boxes"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// sit puts the panes into a window of a demo shop with two weeks of orders.
func sit(t *testing.T) (*Pane, *OpenPane) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	store := shoptest.Demo(t, 120)
	shoptest.Plan(t, store, 14)
	window := app.NewWindow("")
	window.Resize(fyne.NewSize(1080, 640))
	d := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: window, Prefs: app.Preferences(), Today: func() civil.Date { return shoptest.Today },
		Location: func() *time.Location { return time.UTC }, Closed: func(civil.Date) string { return "" },
		Keys: func(fyne.KeyName) bool { return false }, Saved: func() {},
	}
	d.Tasks = kit.InlineTasks(func(err error) { t.Errorf("failed: %v", err) })
	o := Office{Jobs: boxes.Jobs{Store: store}, Actor: shoptest.Actor}
	p := New(d, o)
	open := NewOpen(d, o, p)
	window.SetContent(p.Object())
	window.Show()
	p.Reload()
	open.Reload()
	return p, open
}

// opens opens a box and gives its dialog.
func (p *Pane) opens(t *testing.T, box int64, day civil.Date) *asking {
	t.Helper()
	on, err := p.office.Jobs.On(t.Context(), day)
	if err != nil {
		t.Fatal(err)
	}
	before, err := p.office.Jobs.On(t.Context(), day.AddDays(-7))
	if err != nil {
		t.Fatal(err)
	}
	return p.ask(opened{on, boxOf(on, box), boxOf(before, box).Contents})
}

// TestBoxesAreSaidWeekByWeek: what nothing fits for is found, and gone once the
// box says what goes in instead; the second to save is told.
func TestBoxesAreSaidWeekByWeek(t *testing.T) {
	p, open := sit(t)
	headings := 0
	for _, r := range p.rows.all() {
		if r.Heading {
			headings++
		}
	}
	generally := slices.ContainsFunc(p.rows.all(), func(r Row) bool { return r.Name == "Randen" && strings.HasPrefix(r.Instead, "sonst Rüebli") })
	if !generally {
		t.Error("what generally stands for beetroot is not said")
	}
	if headings != 4 || len(p.rows.all()) < 20 {
		t.Fatalf("%d boxes in %d rows", headings, len(p.rows.all()))
	}
	list := open.rows.all()
	if len(list) == 0 {
		t.Fatal("everything fits")
	}
	first := list[0]
	a := p.opens(t, first.Box, first.Day)
	late := p.opens(t, first.Box, first.Day)
	carrots := int64(0)
	for _, x := range found(p.desk.Words, a.opened.day.Articles, first.Day, "ruebli", 8) {
		carrots = x.ID
	}
	items, err := a.items.read()
	if err != nil || len(items) != len(a.base.Items) {
		t.Fatalf("%d items are typed, %v", len(items), err)
	}
	for i := range items {
		if strings.HasPrefix(first.Out, a.opened.day.Articles[items[i].ArticleID].Names.In(lang.DE)) {
			items[i].Instead = []catalog.Part{{ArticleID: carrots, Quantity: 300}}
		}
	}
	a.items.fill(items)
	a.save()
	open.Reload()
	for _, r := range open.rows.all() {
		if r.Receiver == first.Receiver && r.Out == first.Out && r.Day == first.Day {
			t.Errorf("still open: %+v", r)
		}
	}
	late.items.rows[0].quantity.SetText("9")
	late.save()
	if len(late.theirs.Objects) == 0 {
		t.Fatal("the second is not told")
	}
	late.save()
	if day, _ := p.office.Jobs.On(t.Context(), first.Day); boxOf(day, first.Box).Contents.Items[0].Quantity != 9000 {
		t.Error("the second cannot save at all")
	}
	if says := Told(p.desk.Words, nil); !strings.Contains(says, "Für alle") {
		t.Errorf("says %q", says)
	}
}

// TestItemsAreTyped: an item ends with what goes in for it, and takes it away.
func TestItemsAreTyped(t *testing.T) {
	p, _ := sit(t)
	box := p.rows.all()[0].Box
	next := p.opens(t, box, shoptest.Today.AddDays(13))
	next.before.SetOn(true)
	next.before.OnChange()
	items, _ := next.items.read()
	if len(items) != len(next.opened.before.Items) || items[0].ArticleID != next.opened.before.Items[0].ArticleID {
		t.Errorf("last week's are %+v", items)
	}
	f := next.items
	f.addInstead(f.rows[0])
	if !f.rows[1].instead {
		t.Fatal("no line for what goes in instead")
	}
	f.rows[0].quantity.SetText("0")
	if f.Now() == "" {
		t.Error("nothing of something is accepted")
	}
	n := len(f.rows)
	f.drop(f.rows[0])
	if len(f.rows) != n-2 {
		t.Errorf("%d lines of %d are left", len(f.rows), n)
	}
}
