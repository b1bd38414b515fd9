package planning_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	jobs "turnus/domain/office/planning"
	"turnus/domain/problem"
	domainshop "turnus/domain/shop"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/planning"
	"turnus/ui/text"
)

func today() civil.Date { return shoptest.Today }

// at is the office of a store.
func at(store *db.DB) planning.Office {
	return planning.Office{
		Jobs: jobs.Jobs{Store: store, Clock: shoptest.At("08:00")}, Lists: store, Actor: shoptest.Actor,
		Shop: func(ctx context.Context) (s domainshop.Shop, err error) {
			err = store.Read(ctx, func(r office.Reader) error { s, err = r.Shop(); return err })
			return s, err
		},
	}
}

func presenter(store *db.DB) *planning.Presenter {
	return planning.NewPresenter(at(store), text.For(lang.DE, "CH"), today)
}

func effect(t *testing.T, p *planning.Presenter, until civil.Date) planning.Effect {
	t.Helper()
	e, err := p.Effect(until)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// orders counts those there are.
func orders(t *testing.T, store *db.DB) (n int) {
	t.Helper()
	shoptest.Read(t, store, func(r office.Reader) error {
		ids, err := r.OrderIDs(0, 0)
		n = len(ids)
		return err
	})
	return n
}

// TestWhatIsSaidIsWhatIsDone, and saying it does nothing.
func TestWhatIsSaidIsWhatIsDone(t *testing.T) {
	store := shoptest.Demo(t, 60)
	p := presenter(store)
	until := shoptest.Today.AddDays(7)
	e := effect(t, p, until)
	if orders(t, store) != 0 {
		t.Fatal("asking made orders")
	}
	res, err := p.Plan(until)(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := text.For(lang.DE, "CH").T("planning.says", "count", len(res.Made), "until", until)
	if !strings.HasPrefix(e.Says, want) || e.Nothing != "" || len(res.Made) != orders(t, store) || len(res.Made) < 2 {
		t.Errorf("made %d orders, said %q", len(res.Made), e.Says)
	}
	if len(e.Days) == 0 || !strings.HasPrefix(e.Days[0].Pick, "Mo 23.11.2026") {
		t.Errorf("the days are %+v", e.Days)
	}
	again := effect(t, p, until)
	if again.Says != "Bis Mo 30.11.2026 sind alle Aufträge schon angelegt." || again.Nothing == "" || len(again.Days) != 0 {
		t.Errorf("afterwards it says %+v", again)
	}
}

func TestTheDayOfferedIsAsFarAheadAsTheShopPlans(t *testing.T) {
	store := shoptest.Demo(t, 5)
	s, err := at(store).Shop(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	day, err := presenter(store).Until()(t.Context())
	if err != nil || day != shoptest.Today.AddDays(s.PlanAhead) || s.PlanAhead == 0 {
		t.Errorf("offered is %s for %d days: %v", day, s.PlanAhead, err)
	}
}

func TestOrdersAreMadeFromTodayAndForAYear(t *testing.T) {
	p := presenter(shoptest.Demo(t, 5))
	for day, want := range map[civil.Date]problem.Code{
		shoptest.Today:                                "",
		shoptest.Today.AddDays(-1):                    planning.CodePast,
		civil.MinDate:                                 planning.CodePast,
		shoptest.Today.AddDays(planning.Furthest):     "",
		shoptest.Today.AddDays(planning.Furthest + 1): planning.CodeFar,
		civil.MaxDate:                                 planning.CodeFar,
	} {
		if err := p.Valid(day); (err == nil) != (want == "") || err != nil && !problem.Has(err, want) {
			t.Errorf("%s: %v, want %s", day, err, want)
		}
	}
}

// TestMissedDatesAreNamed, with whom they concern.
func TestMissedDatesAreNamed(t *testing.T) {
	store := shoptest.Demo(t, 60)
	p := planning.NewPresenter(at(store), text.For(lang.DE, "CH"), func() civil.Date { return shoptest.Today.AddDays(10) })
	e := effect(t, p, shoptest.Today.AddDays(12))
	if !strings.Contains(e.Says, "Termine sind verpasst") || len(e.Troubles) == 0 {
		t.Fatalf("it says %q and names %d", e.Says, len(e.Troubles))
	}
	for _, trouble := range e.Troubles {
		if !strings.HasPrefix(trouble.Subscription, "A-") || !strings.Contains(trouble.Subscription, " ") || !strings.Contains(trouble.Says, "Der Rüsttag war am ") {
			t.Errorf("it names %+v", trouble)
		}
	}
}

// TestASubscriptionThatCannotBePlannedIsNamedAndTheOthersAreMade.
func TestASubscriptionThatCannotBePlannedIsNamedAndTheOthersAreMade(t *testing.T) {
	store := shoptest.Demo(t, 20)
	p := presenter(store)
	until := shoptest.Today.AddDays(7)
	var broken subscription.Subscription
	shoptest.Do(t, store, func(tx office.Tx) error {
		made, err := jobs.Jobs{Store: store, Clock: shoptest.At("08:00")}.Preview(t.Context(), shoptest.Today, until)
		if err != nil {
			return err
		}
		o := made.Made[0]
		if broken, err = tx.Subscriptions().Get(o.SubscriptionID); err != nil {
			return err
		}
		a, err := tx.Articles().Get(o.Lines[0].ArticleID)
		if err != nil {
			return err
		}
		a.Prices = nil
		return tx.SaveArticles().Save(&a)
	})
	e := effect(t, p, until)
	if !strings.Contains(e.Says, "planen.") || e.Nothing != "" {
		t.Errorf("it says %q", e.Says)
	}
	named := false
	for _, trouble := range e.Troubles {
		named = named || trouble.Subscription == broken.Number && strings.Contains(trouble.Says, "Preis")
	}
	if !named {
		t.Errorf("%s is not among %+v", broken.Number, e.Troubles)
	}
}

// ask opens the dialog in a window.
func ask(t *testing.T, o planning.Office) (w fyne.Window, saved *int, errs *[]error) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	w = app.NewWindow("")
	w.Resize(fyne.NewSize(1080, 640))
	saved, errs = new(int), new([]error)
	d := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: w, Tasks: kit.InlineTasks(func(err error) { *errs = append(*errs, err) }),
		Today: today, Closed: func(civil.Date) string { return "" }, Saved: func() { *saved++ },
		Keys: func(fyne.KeyName) bool { return false },
	}
	planning.Ask(d, o)
	return w, saved, errs
}

// says is what the dialog says, "" if there is none.
func says(w fyne.Window) string {
	var out []string
	if top := w.Canvas().Overlays().Top(); top != nil {
		for _, x := range test.LaidOutObjects(top) {
			if text, ok := x.(*canvas.Text); ok {
				out = append(out, text.Text)
			}
		}
	}
	return strings.Join(out, " ")
}

func press(w fyne.Window, key fyne.KeyName) {
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: key})
}

func TestTheDialogSaysTheEffectOfTheDayThatIsTyped(t *testing.T) {
	store := shoptest.Demo(t, 60)
	w, saved, _ := ask(t, at(store))
	week := says(w)
	if !strings.Contains(week, "Aufträge werden angelegt.") || !strings.Contains(week, "Rüsten Mo 23.11.2026") {
		t.Fatalf("it says %q", week)
	}
	test.Type(w.Canvas().Focused(), "31.2.")
	if got := says(w); strings.Contains(got, "werden angelegt") || !strings.Contains(got, "Bis und mit Rüsttag") {
		t.Errorf("a day that does not exist has the effect %q", got)
	}
	press(w, fyne.KeyReturn)
	if orders(t, store) != 0 || says(w) == "" {
		t.Fatal("orders are made up to a day that does not exist")
	}
	w.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
	test.Type(w.Canvas().Focused(), "23.11.2026")
	today := says(w)
	if !strings.Contains(today, "angelegt.") || today == week {
		t.Errorf("today alone has the effect %q", today)
	}
	press(w, fyne.KeyReturn)
	if says(w) != "" || *saved != 1 || orders(t, store) == 0 {
		t.Errorf("made %d orders, told of it %d times, still asked %q", orders(t, store), *saved, says(w))
	}
}

func TestNothingToMakeCannotBeMade(t *testing.T) {
	store := shoptest.Demo(t, 20)
	shoptest.Plan(t, store, 30)
	w, saved, _ := ask(t, at(store))
	if got := says(w); !strings.Contains(got, "sind alle Aufträge schon angelegt.") || !strings.Contains(got, "Es gibt keine Aufträge anzulegen.") {
		t.Errorf("it says %q", got)
	}
	press(w, fyne.KeyReturn)
	if *saved != 0 {
		t.Error("nothing was made and told")
	}
	press(w, fyne.KeyEscape)
	if says(w) != "" {
		t.Errorf("Esc leaves %q", says(w))
	}
}

// broken is a planner whose store is held by another program.
type broken struct{ planning.Jobs }

var errHeld = problem.New(office.CodeLocked, "")

func (broken) Due(context.Context, civil.Date, civil.Date) (jobs.Due, error) {
	return jobs.Due{}, errHeld
}

func (broken) Plan(context.Context, office.Actor, civil.Date, civil.Date) (jobs.Result, error) {
	return jobs.Result{}, errHeld
}

func TestAStoreHeldByAnotherProgramIsSaidInTheDialog(t *testing.T) {
	store := shoptest.Demo(t, 5)
	o := at(store)
	o.Jobs = broken{o.Jobs}
	sentence := text.For(lang.DE, "CH").Error(errHeld)[0]
	w, saved, _ := ask(t, o)
	words := strings.Fields(sentence)
	if got := says(w); !strings.Contains(got, words[0]+" "+words[1]) {
		t.Errorf("it says %q, not %q", got, sentence)
	}
	press(w, fyne.KeyReturn)
	if got := says(w); *saved != 0 || !strings.Contains(got, words[0]+" "+words[1]) {
		t.Errorf("after trying it says %q", got)
	}
	o.Shop = func(context.Context) (domainshop.Shop, error) { return domainshop.Shop{}, errHeld }
	w, _, errs := ask(t, o)
	if len(*errs) != 1 || !errors.Is((*errs)[0], errHeld) || says(w) != "" {
		t.Errorf("without settings it says %v and %q", *errs, says(w))
	}
}
