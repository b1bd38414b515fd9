package subscriptions_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/search"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/subscriptions"
	"turnus/ui/text"
)

// list is the list of a house today.
func (h house) list() *subscriptions.List {
	l := subscriptions.NewList(h.store, words)
	l.Today(today())
	return l
}

// rows are all rows of a list in its order.
func (h house) rows(l *subscriptions.List, key string, down bool) []view.SubscriptionRow {
	h.Helper()
	ids, err := l.Find(h.Context(), key, down, 0)
	if err != nil {
		h.Fatal(err)
	}
	rows, err := l.Rows(h.Context(), ids)
	if err != nil || len(rows) != len(ids) {
		h.Fatalf("%d rows of %d ids: %v", len(rows), len(ids), err)
	}
	return rows
}

// numbers of what a list shows, sorted.
func (h house) numbers(l *subscriptions.List) []string {
	h.Helper()
	var out []string
	for _, r := range h.rows(l, "", false) {
		out = append(out, r.Number)
	}
	slices.Sort(out)
	return out
}

// those are the numbers of the stored subscriptions that fit, sorted.
func (h house) those(fits func(subscription.Subscription) bool) []string {
	h.Helper()
	var out []string
	for _, s := range h.all() {
		if fits(s) {
			out = append(out, s.Number)
		}
	}
	slices.Sort(out)
	return out
}

// same fails the test unless a list shows just the subscriptions that fit, and
// some of all.
func (h house) same(what string, l *subscriptions.List, fits func(subscription.Subscription) bool) {
	h.Helper()
	want := h.those(fits)
	if len(want) == 0 || len(want) == len(h.all()) {
		h.Fatalf("%s: %d of %d fit, which tells nothing", what, len(want), len(h.all()))
	}
	if got := h.numbers(l); !slices.Equal(got, want) {
		h.Errorf("%s: shows %q, want %q", what, got, want)
	}
}

func isRunning(s subscription.Subscription) bool {
	return slices.Contains(subscriptions.Running, s.StateOn(today()))
}

func TestTheListBeginsWithWhatRuns(t *testing.T) {
	h := newHouse(t, 100)
	l := h.list()
	if f := l.Filter(); f != (subscriptions.Filter{States: subscriptions.OnlyRunning}) {
		t.Errorf("the choices say %+v", f)
	}
	if l.Narrowed() || l.Says() != "" {
		t.Error("it says that it keeps to something")
	}
	h.same("at the beginning", l, isRunning)
}

func TestTheChoicesNarrowTheListTogether(t *testing.T) {
	h := newHouse(t, 100)
	zoe := h.find(zoes)
	plan, article := zoe.Versions[0].PlanID, zoe.Versions[0].Lines[0].ArticleID
	hasPlan := func(s subscription.Subscription) bool { return s.On(today()).PlanID == plan }
	hasArticle := func(s subscription.Subscription) bool {
		return slices.ContainsFunc(s.On(today()).Lines, func(l subscription.Line) bool { return l.ArticleID == article })
	}
	l := h.list()
	for _, c := range []struct {
		what   string
		filter subscriptions.Filter
		fits   func(subscription.Subscription) bool
	}{
		{"paused", subscriptions.Filter{States: subscriptions.StateFilter(subscription.Paused)},
			func(s subscription.Subscription) bool { return s.StateOn(today()) == subscription.Paused }},
		{"of a plan", subscriptions.Filter{Plan: plan}, hasPlan},
		{"with an article", subscriptions.Filter{Article: article}, hasArticle},
		{"running with plan and article", subscriptions.Filter{States: subscriptions.OnlyRunning, Plan: plan, Article: article},
			func(s subscription.Subscription) bool { return isRunning(s) && hasPlan(s) && hasArticle(s) }},
	} {
		l.Choose(c.filter)
		if l.Filter() != c.filter || !l.Narrowed() {
			t.Errorf("%s: the choices say %+v, narrowed %v", c.what, l.Filter(), l.Narrowed())
		}
		h.same(c.what, l, c.fits)
	}
	l.Choose(subscriptions.Filter{})
	if got := h.numbers(l); len(got) != len(h.all()) || l.Narrowed() {
		t.Errorf("without a choice %d of %d are shown, narrowed %v", len(got), len(h.all()), l.Narrowed())
	}
}

func TestTheListCanBeKeptToTheNextDelivery(t *testing.T) {
	h := newHouse(t, 100)
	l := h.list()
	counts := map[string]int{}
	for _, n := range l.NextDays() {
		l.Choose(subscriptions.Filter{States: subscriptions.OnlyRunning, Next: n.Value})
		rows := h.rows(l, "next", false)
		for _, r := range rows {
			if n.Value != (civil.Range{}) && !n.Value.Contains(r.Next) {
				t.Errorf("%s: %s comes on %s", n.Name, r.Number, r.Next)
			}
		}
		counts[n.Name] = len(rows)
	}
	// Today is a Monday.
	inOrder := []string{"Lieferung morgen", "Lieferung diese Woche", "Lieferung innert 30 Tagen", "Alle Liefertage"}
	for i, name := range inOrder {
		if counts[name] == 0 || i > 0 && counts[name] <= counts[inOrder[i-1]] {
			t.Errorf("%s: %d, of %v", name, counts[name], counts)
		}
	}
	if counts["Lieferung nächste Woche"] == 0 || len(counts) != 6 {
		t.Errorf("there are %v", counts)
	}
}

func TestTheWeekEndsOnSunday(t *testing.T) {
	l := subscriptions.NewList(nil, words)
	l.Today(day("2026-11-29"))
	var names []string
	for _, n := range l.NextDays() {
		names = append(names, n.Name)
		if n.Name == "Lieferung nächste Woche" && n.Value != civil.Between(day("2026-11-30"), day("2026-12-06")) {
			t.Errorf("next week is %v", n.Value)
		}
	}
	if slices.Contains(names, "Lieferung diese Woche") {
		t.Errorf("on a Sunday the week is today: %q", names)
	}
}

func TestTypingFindsByTheBeginningsOfWords(t *testing.T) {
	h := newHouse(t, 100)
	l := h.list()
	l.Choose(subscriptions.Filter{})
	for _, words := range []string{zoes, "a733", "zoë zür", "MULLER Zo", "mueller gem"} {
		l.Search(words)
		found := h.numbers(l)
		if !slices.Contains(found, zoes) || len(found) > 40 || l.Words() != words || !l.Narrowed() {
			t.Errorf("%q finds %q", words, found)
		}
	}
	l.Search("zoë xyz")
	if found := h.numbers(l); len(found) != 0 {
		t.Errorf("a word that is nowhere finds %q", found)
	}
}

func TestEveryColumnCanBeSortedByUpAndDown(t *testing.T) {
	h := newHouse(t, 100)
	l := h.list()
	l.Choose(subscriptions.Filter{})
	for key, by := range map[string]func(a, b view.SubscriptionRow) int{
		"number": func(a, b view.SubscriptionRow) int {
			return cmp.Or(cmp.Compare(len(a.Number), len(b.Number)), cmp.Compare(a.Number, b.Number))
		},
		"next":  func(a, b view.SubscriptionRow) int { return a.Next.Compare(b.Next) },
		"last":  func(a, b view.SubscriptionRow) int { return a.Last.Compare(b.Last) },
		"plan":  func(a, b view.SubscriptionRow) int { return cmp.Compare(a.Plan, b.Plan) },
		"state": func(a, b view.SubscriptionRow) int { return cmp.Compare(order(a.State), order(b.State)) },
	} {
		up, down := h.rows(l, key, false), h.rows(l, key, true)
		known := func(r view.SubscriptionRow) bool {
			return key == "next" && r.Next.IsZero() || key == "last" && r.Last.IsZero()
		}
		up, down = slices.DeleteFunc(up, known), slices.DeleteFunc(down, known)
		slices.Reverse(down)
		if len(up) < 5 || !slices.IsSortedFunc(up, by) || !slices.IsSortedFunc(down, by) {
			t.Errorf("by %s it is not sorted", key)
		}
	}
	for _, key := range []string{"receiver", "town"} {
		up, down := h.rows(l, key, false), h.rows(l, key, true)
		name := func(r view.SubscriptionRow) string {
			if key == "town" {
				return r.Town
			}
			return r.Receiver.Name()
		}
		if strings.ToLower(name(up[0])) >= strings.ToLower(name(up[len(up)-1])) || name(up[0]) != name(down[len(down)-1]) {
			t.Errorf("by %s it goes from %q to %q, and back from %q", key, name(up[0]), name(up[len(up)-1]), name(down[0]))
		}
	}
}

// order is the place of a state in the list.
func order(s subscription.State) int {
	return slices.Index([]subscription.State{
		subscription.Active, subscription.Paused, subscription.Ending, subscription.Ended, subscription.Cancelled,
	}, s)
}

func TestARowIsInTheWordsOfTheReader(t *testing.T) {
	h := newHouse(t, 60)
	for l, want := range map[lang.Lang][]string{
		lang.DE: {"Gemüsekiste mittel ×1", "8046 Zürich", "Jede Woche am Donnerstag", "aktiv", "Do 26.11.2026"},
		lang.FR: {"Panier de légumes, moyen ×1", "8046 Zürich", "Chaque semaine, le jeudi", "actif", "je 26.11.2026"},
	} {
		list := subscriptions.NewList(h.store, text.For(l, "CH"))
		list.Today(today())
		list.Search(zoes)
		r := h.rows(list, "", false)[0]
		got := []string{list.Contents(r), list.Place(r), list.Plan(r), list.State(r.State), list.Day(r.Next)}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
		if list.Day(r.Last) != "" || list.State("") != "" {
			t.Error("what is not known is said")
		}
	}
}

func TestWhatIsFetchedIsAtThePickUpPoint(t *testing.T) {
	h := newHouse(t, 100)
	l := h.list()
	for _, r := range h.rows(l, "", false) {
		if r.PickupPoint != nil {
			if got := l.Place(r); got != r.PickupPoint.In(lang.DE) || got == "" {
				t.Errorf("goes to %q", got)
			}
			return
		}
	}
	t.Fatal("nobody fetches anything")
}

// TestAnotherScreenLeadsToAPartOfTheList, which is said and can be left.
func TestAnotherScreenLeadsToAPartOfTheList(t *testing.T) {
	h := newHouse(t, 100)
	l := h.list()
	l.Search("müller")
	until := civil.Between(today(), today().AddDays(40))
	l.KeepTo(view.SubscriptionQuery{States: subscriptions.Running, Last: until})
	if got := l.Says(); got != "Nur Abonnemente mit letztem Tag 23.11.2026–2.1.2027" {
		t.Errorf("says %q", got)
	}
	if l.Words() != "" || !l.Narrowed() || l.Filter().States != subscriptions.OnlyRunning {
		t.Errorf("keeps to %q and %+v", l.Words(), l.Filter())
	}
	h.same("ending", l, func(s subscription.Subscription) bool {
		return isRunning(s) && !s.LastDay().IsZero() && until.Contains(s.LastDay())
	})
	days := civil.Between(day("2026-12-24"), day("2026-12-31"))
	l.KeepTo(view.SubscriptionQuery{States: subscriptions.Running, Next: days})
	next := l.NextDays()
	if last := next[len(next)-1]; last.Value != days || last.Name != "Lieferung 24.12.–31.12.2026" || l.Filter().Next != days || l.Says() != "" {
		t.Errorf("the days are %+v, says %q", next, l.Says())
	}
	l.Choose(subscriptions.Filter{States: subscriptions.OnlyRunning})
	if len(l.NextDays()) != 6 {
		t.Error("the days another screen asked for are offered for ever")
	}
}

func TestPlansAndArticlesAreOfferedByName(t *testing.T) {
	h := newHouse(t, 20)
	o, err := h.offer(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	l := h.list()
	plans, articles := l.Plans(o), l.Articles(o)
	if len(plans) != len(o.Plans) {
		t.Errorf("%d plans of %d", len(plans), len(o.Plans))
	}
	byName := func(a, b subscriptions.Named[int64]) int {
		return cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name))
	}
	if !slices.ContainsFunc(plans, func(n subscriptions.Named[int64]) bool { return n.Name == "Jede Woche am Donnerstag" }) {
		t.Errorf("the plans are %v", plans)
	}
	if len(articles) == 0 || len(articles) == len(o.Articles) || !slices.IsSortedFunc(articles, byName) {
		t.Errorf("%d articles of %d: %v", len(articles), len(o.Articles), articles)
	}
	for _, a := range articles {
		if !o.Articles[a.Value].SellSubscription {
			t.Errorf("%s is not sold as a subscription", a.Name)
		}
	}
	if got := l.States(); len(got) != 8 || got[0].Value != subscriptions.OnlyRunning || got[1].Value != subscriptions.Any {
		t.Errorf("the states are %v", got)
	}
}

// TestASubscriptionWhoseStateIsNotKnownYetIsShown: states are brought up to date
// beside the window.
func TestASubscriptionWhoseStateIsNotKnownYetIsShown(t *testing.T) {
	h := newHouse(t, 20)
	fresh := h.find(zoes)
	fresh.Head = record.Head{Number: "A-9001"}
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&fresh) })
	l := h.list()
	l.Choose(subscriptions.Filter{})
	l.Search("A-9001")
	if rows := h.rows(l, "next", false); len(rows) != 1 || l.State(rows[0].State) != "" || l.Day(rows[0].Next) != "" {
		t.Fatalf("shows %+v", rows)
	}
	if _, err := (planning.Jobs{Store: h.store, Clock: shoptest.At("08:00")}).RefreshOverviews(t.Context(), person, today()); err != nil {
		t.Fatal(err)
	}
	if rows := h.rows(l, "next", false); l.State(rows[0].State) != "aktiv" || l.Day(rows[0].Next) != "Do 26.11.2026" {
		t.Errorf("afterwards it shows %+v", rows[0])
	}
}
