package articles

import (
	"strings"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/display"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/pricing"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/contents"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

func TestTheScreen(t *testing.T) {
	h := newHouse(t, 40)
	for _, c := range []struct { // in this order: they share the shop
		name string
		test func(*desk, *house)
	}{
		{"the list is searched and filtered", listed},
		{"the preview follows what is typed", previewed},
		{"a new article is made, with its picture", created},
		{"the second to save is told", told},
		{"new prices, with an exemption and letters", priced},
		{"places lead to what is in boxes", parted},
		{"an end says what it leaves open, and puts it over", ended},
	} {
		t.Run(c.name, func(t *testing.T) {
			h.TB = t
			c.test(sit(t, h.Office), h)
		})
	}
}

func numbers(l *List) string {
	var out []string
	for _, r := range l.Rows() {
		out = append(out, r.Number)
	}
	return strings.Join(out, " ")
}

func listed(d *desk, h *house) {
	l := d.list.show
	for typed, want := range map[string]string{"gemusek": "GEM-L GEM-M GEM-S", "panier moyen": "GEM-M OBST-M", "brot-02": "BROT-02", "xyz": ""} {
		l.Search(typed)
		if got := numbers(l); got != want {
			d.t.Errorf("%s: %s, want %s", typed, got, want)
		}
	}
	l.Search("")
	l.Choose(SoldRegularly, Ended)
	if got := numbers(l); got != "" || !l.Narrowed() {
		d.t.Errorf("nothing has ended: %s", got)
	}
	l.Choose(SoldInBothWays, Active)
	for _, r := range l.Rows() {
		if !r.Single || !r.Subs || r.Subscriptions < 0 {
			d.t.Errorf("%+v", r)
		}
	}
	d.list.table.Select(h.article("GEM-M").ID)
	d.list.subscriptions.Do()
	if q, ok := d.went[0].Show.(view.SubscriptionQuery); !ok || q.Article != h.article("GEM-M").ID || d.went[0].Screen != "subscriptions" {
		d.t.Errorf("%+v", d.went)
	}
}

func previewed(d *desk, h *house) {
	d.open("GEM-M", h)
	d.wants("Gemüsekiste mittel", "Grösse mittel, auch gross, klein", "CHF 34.00", "Mindestdauer")
	d.form.fields.names[lang.DE].SetText("Rüebli & Co")
	d.form.fields.deposit.SetAmount(250)
	d.form.fields.allergens.SetValues(catalog.Celery)
	d.form.live()
	d.wants("Rüebli & Co", "zuzüglich Depot CHF 2.50", "Enthält: Sellerie")
	d.form.preview.spoken.SetValue(lang.FR)
	d.form.live()
	d.wants("Panier de légumes, moyen", "Contient\u00a0: céleri", "Première livraison")
	d.form.fields.plans.SetValues()
	d.form.live()
	d.wants("auf keiner Wiederholung") // staff read their own language
	d.form.back.Do()
	d.wants("Änderungen verwerfen?")
}

// TestWhatIsAgainstIt is said to staff beside what customers see.
func TestWhatIsAgainstIt(t *testing.T) {
	h := newHouse(t, 1)
	stored, err := h.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	a := h.article("BROT-02")
	a.Prices = nil
	x := Show(a, stored, display.Moment{Today: shoptest.Today, At: h.Clock()}, lang.IT, text.For(lang.DE, "CH"))
	if len(x.Against) != 1 || !strings.Contains(x.Against[0], "keinen Preis") || x.Title != a.Names[lang.IT] {
		t.Errorf("%+v", x)
	}
}

func created(d *desk, h *house) {
	d.list.add.Do()
	f := d.form.fields
	d.form.save.Do()
	if d.Screen.content.Objects[0] != d.form.object {
		d.t.Fatal("saved without number and name")
	}
	f.number.SetText("ZZZ-1")
	f.names[lang.DE].SetText("Ganz neu")
	f.price.SetAmount(990)
	f.unit.SetText("Glas")
	f.step.SetQuantity(2 * money.One)
	f.substitutes[0].SetValue(h.article("BROT-02").ID)
	fitted, err := h.ReadPicture("bild.png")(d.t.Context())
	if err != nil {
		d.t.Fatal(err)
	}
	d.form.takePicture(fitted)
	d.form.save.Do()
	a := h.article("ZZZ-1")
	if price, ok := a.PriceOn(shoptest.Today); !ok || price != 990 || a.Picture != fitted.Picture || a.Step != 2*money.One || len(a.SubstituteIDs) != 1 {
		d.t.Errorf("%+v", a)
	}
	d.wants("ZZZ-1 ist gespeichert.")
	if content, err := h.Picture(a.Picture.Hash)(d.t.Context()); err != nil || len(content) != len(fitted.Content) {
		d.t.Errorf("%d bytes, %v", len(content), err)
	}
}

func told(d *desk, h *house) {
	d.open("MEHL-1KG", h)
	other := h.article("MEHL-1KG")
	other.Storage = "Keller"
	if _, err := h.Jobs.Save(d.t.Context(), shoptest.Actor, shoptest.Today, other, nil); err != nil {
		d.t.Fatal(err)
	}
	d.form.fields.storage.SetText("Estrich")
	d.form.save.Do()
	if h.article("MEHL-1KG").Storage != "Keller" || !d.formShown() {
		d.t.Error("the first was overwritten")
	}
	if d.form.fields.storage.Text() != "Estrich" {
		d.t.Error("what was typed is lost")
	}
}

func priced(d *desk, h *house) {
	a := h.article("GEM-M")
	p := newPricing(d.Screen, a.ID, d.list.show.IDs())
	d.wants("Neuer Preis", "Kein Abonnement zahlt")
	p.from.SetDate(shoptest.Today.AddDays(-1))
	p.weigh()
	d.wants("frühestens ab heute")
	p.from.SetDate(shoptest.Today.AddDays(10))
	p.amount.SetAmount(3650)
	p.weigh()
	d.wants("GEM-M Gemüsekiste mittel: neu 36.50, bisher 34.00", "je Lieferung")
	if len(p.effect.Concerned) < 2 {
		d.t.Fatalf("%+v", p.effect)
	}
	p.spared[p.effect.Concerned[0].ID] = true
	p.save()
	if now, _ := h.article("GEM-M").PriceOn(shoptest.Today.AddDays(10)); now != 3650 {
		d.t.Errorf("%s", now)
	}
	d.wants("Eines behält den alten Preis")
	letters(d, h)
	d.open("GEM-M", h)
	if len(d.form.aways) != 1 || !d.form.aways[0].IsReady() {
		d.t.Fatalf("%d planned prices can be taken away", len(d.form.aways))
	}
	d.form.aways[0].Do()
	d.wants("gilt weiter CHF 34.00 statt CHF 36.50")
	d.presses("Entfernen")
	if now, _ := h.article("GEM-M").PriceOn(shoptest.Today.AddDays(10)); now != 3400 {
		d.t.Errorf("%s", now)
	}
}

func letters(d *desk, h *house) {
	d.presses("Briefe drucken")
	d.presses("Liste (CSV)")
	if len(h.printed) == 0 || len(h.listed) != len(h.printed) || len(d.viewed) != 2 {
		d.t.Errorf("%d letters, %d listed, %v", len(h.printed), len(h.listed), d.viewed)
	}
}

func ended(d *desk, h *house) {
	d.open("GEM-S", h)
	end := civil.MustParse("2026-12-31")
	d.form.fields.activeTo.SetDate(end)
	d.form.save.Do()
	d.wants("bleiben offen", "ab 1.1.2027 nicht mehr im Verkauf")
	x, err := h.Jobs.Weigh(d.t.Context(), shoptest.Today, d.form.fields.article())
	if err != nil || len(x.Open) < 2 {
		d.t.Fatalf("%+v, %v", x, err)
	}
	d.presses("Speichern")
	if h.article("GEM-S").Active.To != end {
		d.t.Fatal("not saved")
	}
	d.wants("wurden umgestellt")
	err = h.store.Read(d.t.Context(), func(r office.Reader) error {
		left, err := r.SubscriptionsUsing([]int64{h.article("GEM-S").ID}, nil, end.AddDays(1))
		if len(left) != 0 {
			d.t.Errorf("%d are left open", len(left))
		}
		return err
	})
	if err != nil {
		d.t.Error(err)
	}
}

// BenchmarkOpening opens the list of a shop with a hundred thousand subscriptions,
// and counts them afterwards.
func BenchmarkOpening(b *testing.B) {
	h := newHouse(b, 100_000)
	list := NewList(text.For(lang.DE, "CH"))
	b.Run("first rows", func(b *testing.B) {
		for b.Loop() {
			stored, err := h.Read(b.Context())
			if err != nil {
				b.Fatal(err)
			}
			list.Show(stored, shoptest.Today)
		}
	})
	b.Run("a letter typed", func(b *testing.B) {
		for b.Loop() {
			list.Search("gem")
		}
	})
	a := h.article("GEM-M")
	ends := a
	ends.Active.To = shoptest.Today.AddDays(30)
	b.Run("what an end leaves open", func(b *testing.B) {
		for b.Loop() {
			if e, err := h.Jobs.Weigh(b.Context(), shoptest.Today, ends); err != nil || len(e.Open) == 0 {
				b.Fatal(e, err)
			}
		}
	})
	b.Run("who is concerned by a price", func(b *testing.B) {
		c := pricing.Change{ArticleIDs: []int64{a.ID}, From: shoptest.Today.AddDays(7), Percent: money.MustRate("7")}
		for b.Loop() {
			if e, err := h.Jobs.WeighPrices(b.Context(), shoptest.Today, c); err != nil || len(e.Concerned) == 0 {
				b.Fatal(e, err)
			}
		}
	})
	b.Run("counted", func(b *testing.B) {
		for b.Loop() {
			if _, err := h.Counting(shoptest.Today)(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func parted(d *desk, _ *house) {
	d.Open(kit.Place{Show: contents.Week{}})
	d.wants("Lieferwoche 23.11.–29.11.2026")
	if d.list.add.IsReady() {
		d.t.Error("a new article can be made where boxes are shown")
	}
	d.Open(kit.Place{Show: contents.Open{}})
	if d.parts.Chosen() != partSwaps || len(d.Commands()) != 2 {
		d.t.Error("what suits nobody is not shown")
	}
	d.Search()
	if d.parts.Chosen() != 0 {
		d.t.Error("the list is not searched")
	}
}
