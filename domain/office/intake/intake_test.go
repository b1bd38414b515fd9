package intake_test

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/intake"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/text"
)

// shop is the demo shop with an import folder.
type shop struct {
	*testing.T
	store *db.DB
	jobs  intake.Jobs
	dir   string
	files int
}

func newShop(t *testing.T) *shop {
	t.Helper()
	s := &shop{T: t, store: shoptest.Demo(t, 20), dir: t.TempDir()}
	in, err := folder.OpenInbox(filepath.Join(s.dir, "import"), 0, shoptest.At("09:00"))
	if err != nil {
		t.Fatal(err)
	}
	out, err := folder.OpenOutbox(filepath.Join(s.dir, "export"))
	if err != nil {
		t.Fatal(err)
	}
	s.jobs = intake.Jobs{
		Store: s.store, Inbox: in, Out: out, Clock: shoptest.At("09:00"), Log: slog.New(slog.DiscardHandler),
		Words: func(l lang.Lang, p *problem.Problem) string { return text.For(l, "CH").Problem(p) },
	}
	return s
}

// ask puts requests into the import folder, imports, and returns the answers
// by request id. created is when the webshop wrote them.
func (s *shop) ask(created string, requests ...string) map[string]exchange.RequestAnswer {
	s.Helper()
	s.files++
	file := fmt.Sprintf(`{"format": "turnus.requests/1", "shop": "hofladen", "created": %q, "requests": [%s]}`,
		created, strings.Join(requests, ","))
	name := filepath.Join(s.dir, "import", fmt.Sprintf("f%d.json", s.files))
	if err := os.WriteFile(name, []byte(file), 0o600); err != nil {
		s.Fatal(err)
	}
	reports, err := s.jobs.Import(s.Context(), shoptest.Actor, shoptest.Today)
	if err != nil {
		s.Fatal(err)
	}
	out := map[string]exchange.RequestAnswer{}
	for _, r := range reports {
		for _, a := range r.Answer.Requests {
			out[a.ID] = a
		}
	}
	return out
}

// want compares one answer with the verdict and code it should have.
func (s *shop) want(a exchange.RequestAnswer, v exchange.Verdict, c problem.Code) {
	s.Helper()
	if a.Verdict != v || a.Code != c {
		s.Errorf("%s: %s %s (%s), want %s %s", a.ID, a.Verdict, a.Code, a.Text, v, c)
	}
}

func (s *shop) plan(until string) {
	s.Helper()
	j := planning.Jobs{Store: s.store, Clock: shoptest.At("07:30")}
	if _, err := j.Plan(s.Context(), shoptest.Actor, shoptest.Today, civil.MustParse(until)); err != nil {
		s.Fatal(err)
	}
}

// orderOf is the order a subscription has for a nominal date.
func (s *shop) orderOf(number, nominal string) order.Order {
	s.Helper()
	var found order.Order
	err := s.store.Read(s.Context(), func(r office.Reader) error {
		sub, _, err := r.Subscriptions().Find(number)
		if err != nil {
			return err
		}
		d := civil.MustParse(nominal)
		list, err := r.OrdersOfSubscriptions([]int64{sub.ID}, civil.Between(d, d))
		if len(list) == 1 {
			found = list[0]
		}
		return err
	})
	if err != nil || found.ID == 0 {
		s.Fatalf("%s has no single order for %s: %v", number, nominal, err)
	}
	return found
}

func (s *shop) subscription(number string) subscription.Subscription {
	s.Helper()
	var found subscription.Subscription
	err := s.store.Read(s.Context(), func(r office.Reader) error {
		var err error
		found, _, err = r.Subscriptions().Find(number)
		return err
	})
	if err != nil || found.ID == 0 {
		s.Fatalf("no subscription %s: %v", number, err)
	}
	return found
}

const early = "2026-11-23T06:00:00Z"

// TestAPauseInTimeCancelsTheOrder until it is taken back.
func TestAPauseInTimeCancelsTheOrder(t *testing.T) {
	s := newShop(t)
	s.plan("2026-12-05")
	before := s.orderOf("A-733", "2026-12-03")
	a := s.ask(early, `{"id": "P-1", "type": "subscription.pause", "subscription": "A-733", "from": "2026-12-01", "to": "2026-12-06"}`)["P-1"]
	s.want(a, exchange.Applied, exchange.CodeApplied)
	if a.From != civil.MustParse("2026-12-03") {
		t.Errorf("holds from %s, want the delivery of 3 December", a.From)
	}
	if got := s.orderOf("A-733", "2026-12-03"); got.State != order.Cancelled || got.Reason != order.ByPause {
		t.Errorf("the order is %s (%s)", got.State, got.Reason)
	}
	a = s.ask(early, `{"id": "P-2", "type": "subscription.resume", "subscription": "A-733", "on": "2026-12-03"}`)["P-2"]
	s.want(a, exchange.Applied, exchange.CodeApplied)
	if got := s.orderOf("A-733", "2026-12-03"); got.State != order.Open || got.ID != before.ID {
		t.Errorf("the order is %s with id %d, was %d", got.State, got.ID, before.ID)
	}
}

// TestAPauseAfterTheCutoffHoldsFromTheNextDelivery: the pause holds from the delivery after.
func TestAPauseAfterTheCutoffHoldsFromTheNextDelivery(t *testing.T) {
	s := newShop(t)
	s.plan("2026-12-05")
	// Judged on 25 November, when the crate of the 26th has long been fetched.
	s.jobs.Clock = shoptest.On(shoptest.Today.AddDays(2), "18:00")
	a := s.ask("2026-11-25T16:00:00Z", `{"id": "P-1", "type": "subscription.pause", "subscription": "A-733", "from": "2026-11-25", "to": "2026-12-06"}`)["P-1"]
	s.want(a, exchange.AppliedLater, exchange.CodeAppliedLater)
	if got := s.orderOf("A-733", "2026-11-26"); got.State != order.Open {
		t.Errorf("the order of the 26th is %s", got.State)
	}
	if got := s.orderOf("A-733", "2026-12-03"); got.State != order.Cancelled {
		t.Errorf("the order of 3 December is %s", got.State)
	}
	if !strings.Contains(a.Text, "3.12.2026") {
		t.Errorf("the answer does not name the day it holds from: %q", a.Text)
	}
}

// TestAPauseWhoseOnlyDeliveryIsPastItsCutoffIsTooLate: that it holds from later on
// would promise something that never comes.
func TestAPauseWhoseOnlyDeliveryIsPastItsCutoffIsTooLate(t *testing.T) {
	s := newShop(t)
	s.jobs.Clock = shoptest.On(shoptest.Today.AddDays(2), "18:00")
	a := s.ask("2026-11-25T16:00:00Z", `{"id": "P-1", "type": "subscription.pause", "subscription": "A-733", "from": "2026-11-25", "to": "2026-11-30"}`)["P-1"]
	s.want(a, exchange.Rejected, exchange.CodeTooLate)
	for _, day := range []string{"26.11.2026", "3.12.2026"} { // the one that comes, and the next that need not
		if !strings.Contains(a.Text, day) {
			t.Errorf("the answer does not name the %s: %q", day, a.Text)
		}
	}
	if len(s.subscription("A-733").Pauses) != 0 {
		t.Error("it is paused")
	}
}

// TestASkipAfterTheCutoffIsTooLate and says until when it would have been in time.
func TestASkipAfterTheCutoffIsTooLate(t *testing.T) {
	s := newShop(t)
	s.jobs.Clock = shoptest.On(shoptest.Today.AddDays(2), "18:00")
	a := s.ask("2026-11-25T16:00:00Z", `{"id": "S-1", "type": "delivery.skip", "subscription": "A-733", "date": "2026-11-26"}`)["S-1"]
	s.want(a, exchange.Rejected, exchange.CodeTooLate)
	if !strings.Contains(a.Text, "3.12.2026") {
		t.Errorf("the answer does not name the next delivery: %q", a.Text)
	}
}

// TestInTimeButPrintedIsForAPerson: nothing is changed behind the packer's back,
// nor is a crate taken from a slip by moving it to another day.
func TestInTimeButPrintedIsForAPerson(t *testing.T) {
	s := newShop(t)
	s.plan("2026-12-05")
	o := s.orderOf("A-733", "2026-12-03")
	pick := fulfilment.Jobs{Store: s.store, Clock: shoptest.At("08:00")}
	if _, err := pick.Print(t.Context(), shoptest.Actor, o.LatestPick()); err != nil {
		t.Fatal(err)
	}
	answers := s.ask(early,
		`{"id": "S-1", "type": "delivery.skip", "subscription": "A-733", "date": "2026-12-03"}`,
		`{"id": "S-2", "type": "delivery.move", "subscription": "A-733", "date": "2026-12-03", "to": "2026-12-05"}`)
	for _, id := range []string{"S-1", "S-2"} {
		s.want(answers[id], exchange.NeedsDecision, exchange.CodePrinted)
		if text := answers[id].Text; !strings.Contains(text, "3.12.2026") {
			t.Errorf("the answer does not name the slip's day: %q", text)
		}
	}
	if got := s.orderOf("A-733", "2026-12-03"); got.Version != o.Version {
		t.Errorf("the order was changed: %s", got.State)
	}
	if got := s.subscription("A-733"); len(got.Skips)+len(got.Moves) != 0 {
		t.Error("the wish was entered")
	}
}

// TestADeliveryNextSummerCanBeSkippedInWinter, and the answer names it.
func TestADeliveryNextSummerCanBeSkippedInWinter(t *testing.T) {
	s := newShop(t)
	a := s.ask(early, `{"id": "S-1", "type": "delivery.skip", "subscription": "A-733", "date": "2027-06-17"}`)["S-1"]
	s.want(a, exchange.Applied, exchange.CodeApplied)
	if a.From != civil.MustParse("2027-06-17") {
		t.Errorf("holds from %q", a.From)
	}
}

// TestAResumptionThatCannotBringAnythingBackIsTooLate: the pause stays as it is,
// however often it is asked.
func TestAResumptionThatCannotBringAnythingBackIsTooLate(t *testing.T) {
	s := newShop(t)
	s.want(s.ask("2026-11-20T06:00:00Z", `{"id": "P-1", "type": "subscription.pause", "subscription": "A-733", "from": "2026-11-23", "to": "2026-11-29"}`)["P-1"],
		exchange.Applied, exchange.CodeApplied)
	s.jobs.Clock = shoptest.On(shoptest.Today.AddDays(2), "18:00")
	for _, id := range []string{"R-1", "R-2"} {
		a := s.ask("2026-11-25T16:00:00Z", fmt.Sprintf(`{"id": %q, "type": "subscription.resume", "subscription": "A-733", "on": "2026-11-24"}`, id))[id]
		s.want(a, exchange.Rejected, exchange.CodeTooLate)
		if !strings.Contains(a.Text, "26.11.2026") || !strings.Contains(a.Text, "3.12.2026") {
			t.Errorf("the answer does not name what it is too late for, and what comes next: %q", a.Text)
		}
	}
	if p := s.subscription("A-733").Pauses; len(p) != 1 || p[0].To != civil.MustParse("2026-11-29") {
		t.Errorf("paused %+v", p)
	}
}

// TestASubscriptionOrderedTooLateStartsWithTheNextDelivery.
func TestASubscriptionOrderedTooLateStartsWithTheNextDelivery(t *testing.T) {
	s := newShop(t)
	s.jobs.Clock = shoptest.On(shoptest.Today.AddDays(2), "18:00")
	a := s.ask("2026-11-25T16:00:00Z", `{"id": "N-1", "type": "subscription.create", "subscription": {"number": "A-901", "customer": "K-17",
		"plan": "weekly-thu", "start": "2026-11-26", "lines": [{"article": "GEM-M", "quantity": "1"}]}}`)["N-1"]
	s.want(a, exchange.AppliedLater, exchange.CodeAppliedLater)
	if got := s.subscription("A-901").Start; got != civil.MustParse("2026-12-03") {
		t.Errorf("starts on %s, want 3 December", got)
	}
}

// TestASingleOrderOnAClosedDayIsForAPerson with the next possible day proposed.
func TestASingleOrderOnAClosedDayIsForAPerson(t *testing.T) {
	s := newShop(t)
	a := s.ask(early, `{"id": "O-1", "type": "order.place", "order": {"number": "X-1", "customer": "K-17", "deliver_on": "2026-12-06",
		"lines": [{"article": "BROT-01", "quantity": "1"}]}}`)["O-1"] // a Sunday
	s.want(a, exchange.NeedsDecision, exchange.CodeDayImpossible)
	if a.Proposed != civil.MustParse("2026-12-08") {
		t.Errorf("proposes %s, want Tuesday 8 December", a.Proposed)
	}
}

// TestABindingPriceIsKeptAndWarnedOf.
func TestABindingPriceIsKeptAndWarnedOf(t *testing.T) {
	s := newShop(t)
	a := s.ask(early, `{"id": "O-1", "type": "order.place", "order": {"number": "X-1", "customer": "K-17", "deliver_on": "2026-12-03",
		"lines": [{"article": "BROT-01", "quantity": "2", "unit_price": "1.11"}]}}`)["O-1"]
	s.want(a, exchange.Applied, exchange.CodeApplied)
	if len(a.Warnings) != 1 || a.Warnings[0].Code != exchange.CodePriceDiffers {
		t.Errorf("warnings %+v", a.Warnings)
	}
}

// TestANewPriceReachesProjections and nothing before its first day.
func TestANewPriceReachesProjections(t *testing.T) {
	s := newShop(t)
	s.plan("2026-12-05")
	a := s.ask(early, `{"id": "A-1", "type": "article.upsert", "article": {"number": "GEM-M", "price": "99.00", "price_from": "2026-12-01"}}`)["A-1"]
	s.want(a, exchange.Applied, exchange.CodeApplied)
	if got := s.orderOf("A-733", "2026-12-03").Lines[0].UnitPrice; got != 9900 {
		t.Errorf("the projection of 3 December costs %s, want 99.00", got)
	}
	if got := s.orderOf("A-733", "2026-11-26").Lines[0].UnitPrice; got == 9900 {
		t.Error("the new price reached a delivery before its first day")
	}
}

// TestWhatIsSaidOfAnArticleComesWithIt, and a quantity must be one of its steps.
func TestWhatIsSaidOfAnArticleComesWithIt(t *testing.T) {
	s := newShop(t)
	a := s.ask(early, `{"id": "A-1", "type": "article.upsert", "article": {"number": "BROT-01", "family": "GEM-M", "size": {"de": "gross"},
		"step": "2", "deposit": "0.50", "allergens": ["milk", "gluten"], "substitutes": ["GEM-M"], "description": {"de": "Knusprig"}}}`,
		`{"id": "A-2", "type": "article.upsert", "article": {"number": "BROT-01", "step": "", "substitutes": ["NIX"]}}`,
		`{"id": "O-1", "type": "order.place", "order": {"number": "X-1", "customer": "K-17", "deliver_on": "2026-12-03",
		"lines": [{"article": "BROT-01", "quantity": "3"}]}}`)
	s.want(a["A-1"], exchange.Applied, exchange.CodeApplied)
	s.want(a["A-2"], exchange.Rejected, exchange.CodeArticleUnknown)
	s.want(a["O-1"], exchange.Rejected, catalog.CodeNotInSteps)
	err := s.store.Read(t.Context(), func(r office.Reader) error {
		box, _, err := r.Articles().Find("GEM-M")
		got, _, err2 := r.Articles().Find("BROT-01")
		if err != nil || err2 != nil || got.FamilyID != box.ID || !slices.Equal(got.SubstituteIDs, []int64{box.ID}) || got.Deposit != 50 ||
			got.Step != 2*money.One || !slices.Equal(got.Allergens, []catalog.Allergen{catalog.Gluten, catalog.Milk}) ||
			got.Size[lang.DE] != "gross" || got.Description[lang.DE] != "Knusprig" {
			t.Errorf("%+v", got)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestANewAddressGoesOntoProjections.
func TestANewAddressGoesOntoProjections(t *testing.T) {
	s := newShop(t)
	s.plan("2026-12-05")
	a := s.ask(early, `{"id": "C-1", "type": "customer.upsert", "customer": {"number": "K-17",
		"delivery_address": {"street": "Seeweg", "house_no": "1", "postal_code": "8610", "town": "Uster", "country": "CH"}}}`)["C-1"]
	s.want(a, exchange.Applied, exchange.CodeApplied)
	if got := s.orderOf("A-733", "2026-12-03").ShipTo.Address.Town; got != "Uster" {
		t.Errorf("the projection goes to %q", got)
	}
}

// TestAnAnonymisedNumberIsNotFilledAgain, neither with data nor with orders.
func TestAnAnonymisedNumberIsNotFilledAgain(t *testing.T) {
	s := newShop(t)
	var number string
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		c, err := tx.Customers().Get(3)
		if err != nil {
			return err
		}
		number, c.Anonymised = c.Number, shoptest.Today
		c.Party, c.Email, c.Phone = address.Party{Address: address.Address{Country: "CH"}}, "", ""
		return tx.SaveCustomers().Save(&c)
	})
	answers := s.ask(early,
		fmt.Sprintf(`{"id": "U-1", "type": "customer.upsert", "customer": {"number": %q, "last_name": "Wieder"}}`, number),
		fmt.Sprintf(`{"id": "U-2", "type": "order.place", "order": {"number": "X-1", "customer": %q, "deliver_on": "2026-12-03", "lines": [{"article": "BROT-02", "quantity": "1"}]}}`, number))
	for _, a := range answers {
		s.want(a, exchange.Rejected, exchange.CodeCustomerAnonymised)
	}
	if len(answers) != 2 {
		t.Errorf("%v", answers)
	}
}

// TestTheSameWishTwiceIsUnchanged, under another id as well.
func TestTheSameWishTwiceIsUnchanged(t *testing.T) {
	s := newShop(t)
	pause := `{"id": %q, "type": "subscription.pause", "subscription": "A-733", "from": "2026-12-21", "to": "2027-01-03"}`
	s.want(s.ask(early, fmt.Sprintf(pause, "P-1"))["P-1"], exchange.Applied, exchange.CodeApplied)
	s.want(s.ask(early, fmt.Sprintf(pause, "P-1"))["P-1"], exchange.Unchanged, exchange.CodeAlreadyApplied)
	s.want(s.ask(early, fmt.Sprintf(pause, "P-2"))["P-2"], exchange.Unchanged, exchange.CodeUnchanged)
	if n := len(s.subscription("A-733").Pauses); n != 1 {
		t.Errorf("%d pauses", n)
	}
}

// TestAFileForAnotherShopIsNotApplied: each of its requests says why.
func TestAFileForAnotherShopIsNotApplied(t *testing.T) {
	s := newShop(t)
	file := `{"format": "turnus.requests/1", "shop": "anderer", "created": "2026-11-23T06:00:00Z", "requests": [
		{"id": "P-1", "type": "subscription.pause", "subscription": "A-733", "from": "2026-12-21", "to": "2027-01-03"}]}`
	if err := os.WriteFile(filepath.Join(s.dir, "import", "x.json"), []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	reports, err := s.jobs.Import(t.Context(), shoptest.Actor, shoptest.Today)
	if err != nil || len(reports) != 1 {
		t.Fatalf("%d reports, %v", len(reports), err)
	}
	s.want(reports[0].Answer.Requests[0], exchange.Rejected, exchange.CodeShopOther)
	if len(s.subscription("A-733").Pauses) != 0 {
		t.Error("another shop's pause was entered")
	}
}

// TestASkipIsTakenBackByTheDateTheCustomerSees, and asking twice changes nothing.
func TestASkipIsTakenBackByTheDateTheCustomerSees(t *testing.T) {
	s := newShop(t)
	skip := func(id, kind, date string) exchange.RequestAnswer {
		return s.ask(early, fmt.Sprintf(`{"id": %q, "type": "delivery.%s", "subscription": "A-733", "date": %q}`, id, kind, date))[id]
	}
	s.want(skip("S-1", "skip", "2026-12-03"), exchange.Applied, exchange.CodeApplied)
	s.want(skip("S-2", "skip", "2026-12-03"), exchange.Unchanged, exchange.CodeUnchanged)
	s.want(skip("S-3", "unskip", "2026-12-03"), exchange.Applied, exchange.CodeApplied)
	s.want(skip("S-4", "unskip", "2026-12-03"), exchange.Unchanged, exchange.CodeUnchanged)
	s.want(skip("S-5", "skip", "2026-12-04"), exchange.Rejected, exchange.CodeNoDeliveryOn)
	if n := len(s.subscription("A-733").Skips); n != 0 {
		t.Errorf("%d skips are left", n)
	}
}

// TestANewArticleWithoutVATCodeIsRefused, because a guessed tax is a wrong tax.
func TestANewArticleWithoutVATCodeIsRefused(t *testing.T) {
	s := newShop(t)
	upsert := `{"id": "A-1", "type": "article.upsert", "article": {"number": "NEU-1", "name": {"de": "Neu"}, "unit": "Stück", "price": "1.00"%s}}`
	s.want(s.ask(early, fmt.Sprintf(upsert, ""))["A-1"], exchange.Rejected, catalog.CodeVATUnknown)
	s.want(s.ask(early, fmt.Sprintf(upsert, `, "vat": "reduced"`))["A-1"], exchange.Applied, exchange.CodeApplied)
}
