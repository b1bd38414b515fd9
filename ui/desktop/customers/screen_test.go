package customers_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/office/view"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/customers"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

var _ kit.Screen = (*customers.Screen)(nil)

var words = text.For(lang.DE, "CH")

var person = office.Actor{User: "Anna", Role: office.Owner, Machine: "test", Via: office.ViaScreen}

func today() civil.Date { return shoptest.Today }

func zurich() *time.Location {
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		panic(err)
	}
	return zone
}

func officeOf(store *db.DB) customers.Office {
	return customers.Office{Lists: store, Jobs: people.Jobs{Store: store, Clock: shoptest.At("08:00")}, Log: store, Files: made{}, Actor: person,
		Offer: func(ctx context.Context) (o catalog.Offer, err error) {
			err = store.Read(ctx, func(r office.Reader) error { o, err = office.LoadOffer(r); return err })
			return o, err
		}}
}

// made names the files that would be made.
type made struct{}

func (made) AccountPage(_ context.Context, _ civil.Date, id int64) (string, error) {
	return fmt.Sprint("account ", id), nil
}

func (made) Disclosure(_ context.Context, _ civil.Date, id int64) (string, error) {
	return fmt.Sprint("disclosure ", id), nil
}

// desk is the screen in a window, with a person before it.
type desk struct {
	*testing.T
	*customers.Screen
	store  *db.DB
	kit    *kit.Desk
	window fyne.Window
	visits []kit.Place
	viewed []string
}

func sit(t *testing.T, l lang.Lang) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{T: t, store: shoptest.Demo(t, 100), window: app.NewWindow("")}
	d.window.SetPadded(false)
	d.kit = &kit.Desk{
		Words: text.For(l, "CH"), Window: d.window, Prefs: app.Preferences(),
		Tasks: kit.InlineTasks(func(err error) { kit.ShowError(d.kit, err) }),
		Today: today, Location: zurich, Closed: func(civil.Date) string { return "" },
		View:  func(path string) { d.viewed = append(d.viewed, path) },
		Visit: func(p kit.Place) { d.visits = append(d.visits, p) },
		Keys:  func(fyne.KeyName) bool { return false },
	}
	d.kit.Saved = func() { d.Reload() }
	d.Screen = customers.New(d.kit, officeOf(d.store))
	d.window.SetContent(d.Content())
	d.window.Resize(fyne.NewSize(1080, 640))
	d.window.Show()
	d.Open(kit.Place{})
	return d
}

// command runs a command of the screen.
func (d *desk) command(key string) {
	d.Helper()
	name := d.kit.T("customers.command." + key)
	for _, c := range d.Commands() {
		if c.Name == name && c.IsReady() {
			c.Do()
			return
		}
	}
	d.Fatalf("%q cannot be done", name)
}

// types types where the focus is.
func (d *desk) types(s string, keys ...fyne.KeyName) {
	focused := d.window.Canvas().Focused()
	for _, r := range s {
		focused.TypedRune(r)
	}
	for _, k := range keys {
		if k == fyne.KeyTab {
			d.window.Canvas().FocusNext()
			continue
		}
		d.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// TestTheScreenFitsASmallWindow in every language.
func TestTheScreenFitsASmallWindow(t *testing.T) {
	for _, l := range []lang.Lang{lang.DE, lang.FR} {
		d := sit(t, l)
		if least := d.Content().MinSize(); least.Width > 1080 || least.Height > 640 {
			t.Errorf("%s: the list wants %v", l, least)
		}
		d.Open(kit.Place{ID: 17})
		if least := d.Content().MinSize(); !d.CardShown() || least.Width > 1080 || least.Height > 640 {
			t.Errorf("%s: the card wants %v", l, least)
		}
	}
}

// TestWhatIsKnownOfACustomerIsOpened: their page, and everything known of them.
func TestWhatIsKnownOfACustomerIsOpened(t *testing.T) {
	d := sit(t, lang.DE)
	d.Open(kit.Place{ID: 17})
	d.command("account")
	d.command("disclose")
	if !slices.Equal(d.viewed, []string{"account 17", "disclosure 17"}) {
		t.Errorf("opened: %q", d.viewed)
	}
}

// TestACustomerIsHeldAndFreeAgainByKeyboard, and the card says so.
func TestACustomerIsHeldAndFreeAgainByKeyboard(t *testing.T) {
	d := sit(t, lang.DE)
	if d.Table().Len() == 0 {
		t.Fatal("an empty list")
	}
	d.Open(kit.Place{ID: 17})
	d.command("hold")
	d.types("", fyne.KeyTab)
	d.types("", fyne.KeyTab)
	d.types("", fyne.KeyTab)
	d.types("Drei Rechnungen offen", fyne.KeyReturn)
	c := d.Shown()
	if held := c.Held(); held != "Liefersperre" {
		t.Fatalf("held: %q", held)
	}
	if says := c.Holds()[0].Says; !strings.Contains(says, "Drei Rechnungen offen") {
		t.Errorf("says %q", says)
	}
	history, _ := c.History()
	if says := history[0]; !strings.Contains(says.Says, "Liefersperre") || !strings.Contains(says.By, "Anna") {
		t.Errorf("the history says %+v", says)
	}
	if s := c.Subscriptions(); len(s) == 0 || s[0].Next != "" {
		t.Errorf("still delivered: %+v", s)
	}
	d.Open(kit.Place{Show: view.CustomerQuery{Hold: customer.DeliveryHold}})
	if d.CardShown() || d.Table().Len() == 0 {
		t.Errorf("%d are held", d.Table().Len())
	}
}

// TestANewCustomerIsEntered with the number proposed.
func TestANewCustomerIsEntered(t *testing.T) {
	d := sit(t, lang.DE)
	n := d.Table().Len()
	d.command("new")
	for _, s := range []string{"", "Frau", "Neue", "Kundin", "", "Weg", "1", "8000", "Zürich", "", "", "neu@example.ch"} {
		d.types(s, fyne.KeyTab)
	}
	d.types("", fyne.KeyReturn)
	if c := d.Shown(); !d.CardShown() || !strings.Contains(c.Title(), "Neue Kundin") {
		t.Errorf("shown: %q", d.Shown().Title())
	}
	if d.Table().Len() != n+1 {
		t.Errorf("%d in the list, were %d", d.Table().Len(), n)
	}
}

// TestPairsAreFoundAndMerged, two at a time.
func TestPairsAreFoundAndMerged(t *testing.T) {
	d := sit(t, lang.DE)
	d.Parts().Choose(1)
	n := d.PairsTable().Len()
	if n == 0 {
		t.Fatal("the demo shop has somebody twice")
	}
	d.window.Canvas().Focus(d.PairsTable())
	d.types("", fyne.KeyDown)
	d.command("merge")
	d.types("", fyne.KeyTab)
	d.types("", fyne.KeyReturn)
	if now := d.PairsTable().Len(); now != n-1 {
		t.Errorf("%d pairs, were %d", now, n)
	}
}

// TestTheSecondToSaveIsTold, and shown both versions.
func TestTheSecondToSaveIsTold(t *testing.T) {
	d := sit(t, lang.DE)
	d.Open(kit.Place{ID: 17})
	seen := d.Shown().Customer()
	jobs := people.Jobs{Store: d.store, Clock: shoptest.At("08:00")}
	other := seen
	other.Phone = "044 000 00 00"
	if _, err := jobs.Save(context.Background(), person, shoptest.Today, other); err != nil {
		t.Fatal(err)
	}
	d.command("remark")
	d.types("Bitte läuten")
	for _, says := range []string{"Inzwischen gespeichert", "Telefon 044 000 00 00", "Ihre Änderung", "Bitte läuten"} {
		if !d.sees(says) {
			t.Errorf("%q is not told", says)
		}
	}
}

// sees reports whether something that says so is in the window.
func (d *desk) sees(says string) bool {
	objects := test.LaidOutObjects(d.window.Canvas().Content())
	for _, o := range d.window.Canvas().Overlays().List() {
		objects = append(objects, test.LaidOutObjects(o)...)
	}
	return slices.ContainsFunc(objects, func(o fyne.CanvasObject) bool {
		line, ok := o.(*canvas.Text)
		return ok && strings.Contains(line.Text, says)
	})
}

// TestEveryFieldHasItsSentence in the history.
func TestEveryFieldHasItsSentence(t *testing.T) {
	store := shoptest.Demo(t, 20)
	var points people.History
	before, after := customer.Customer{}, customer.Customer{}
	before.Number = "K-1"
	after.Number, after.Email, after.Phone, after.UID, after.Note, after.Lang, after.Cycle = "K-2", "a@b.ch", "1", "CHE", "n", lang.FR, customer.Weekly
	after.Party.Company, after.Party.Salutation, after.Party.Address.Town = "AG", "Frau", "Bern"
	after.ShipTo.DropPlace, after.Dislikes, after.MergedInto, after.Anonymised = "Garage", []string{"Randen"}, 3, shoptest.Today
	after.Holds = []customer.Hold{{Kind: customer.DeliveryHold, From: shoptest.Today, Reason: "offen"}}
	after.Places = []customer.Place{{Name: "Büro"}}
	for _, pair := range [][2]customer.Customer{{before, after}, {after, before}, {{}, after}} {
		for _, e := range customer.Diff(pair[0], pair[1]) {
			if says := words.CustomerEvent(e, points); says == "" || strings.Contains(says, "history.") {
				t.Errorf("%+v: %q", e, says)
			}
		}
	}
	if list := customers.NewList(store, words).Holds(); len(list) != 4 || slices.ContainsFunc(list, func(n customers.Named[customer.HoldKind]) bool { return n.Name == "" }) {
		t.Errorf("%v", list)
	}
}
