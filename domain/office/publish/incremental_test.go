package publish_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/publish"
	"turnus/domain/office/subscribing"
	"turnus/domain/remark"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
)

// TestWhatIsWrittenAgainIsAllThatChanged: whatever happened and whatever the
// hour, an export that looks only at what can have changed leaves the same
// accounts as one that looks at all.
func TestWhatIsWrittenAgainIsAllThatChanged(t *testing.T) {
	shoptest.Checks(t, 3)
	store := shoptest.Demo(t, 12)
	shoptest.Plan(t, store, 14)
	now := shoptest.Today.At(9*60, zone(t, store))
	j, _ := jobs(t, store)
	j.Clock = func() time.Time { return now }
	rapid.Check(t, func(rt *rapid.T) {
		steps, all := j, j
		steps.Out, all.Out = outbox(t), outbox(t)
		for range rapid.IntRange(2, 4).Draw(rt, "exports") {
			now = now.Add(time.Duration(rapid.SampledFrom([]int{0, 1, 14, 60, 400}).Draw(rt, "hours")) * time.Hour)
			today := civil.FromTime(now.In(zone(t, store)))
			for range rapid.IntRange(0, 3).Draw(rt, "happenings") {
				happen(rt, store, today, now)
			}
			some := export(t, steps, today, false)
			every := export(t, all, today, true)
			if every.Looked != every.Accounts {
				rt.Fatalf("looked at %d of %d", every.Looked, every.Accounts)
			}
			if a, b := tree(t, steps.Out), tree(t, all.Out); !maps.Equal(a, b) {
				rt.Fatalf("%+v differs from %+v: %v", some, every, difference(a, b))
			}
		}
	})
}

// box is an export folder that knows where it is.
type box struct {
	*folder.Outbox
	dir string
}

func outbox(t *testing.T) box {
	t.Helper()
	dir := t.TempDir()
	out, err := folder.OpenOutbox(dir)
	if err != nil {
		t.Fatal(err)
	}
	return box{out, dir}
}

func zone(t *testing.T, store office.Store) *time.Location {
	t.Helper()
	var at *time.Location
	shoptest.Read(t, store, func(r office.Reader) error {
		s, err := r.Shop()
		at = s.Location()
		return err
	})
	return at
}

func export(t *testing.T, j publish.Jobs, today civil.Date, anew bool) publish.Written {
	t.Helper()
	done, err := j.Accounts(t.Context(), shoptest.Actor, today, anew)
	if err != nil {
		t.Fatal(err)
	}
	return done
}

// tree has the files of the accounts.
func tree(t *testing.T, out office.ExportFolder) map[string]string {
	t.Helper()
	files := map[string]string{}
	dir := filepath.Join(out.(box).dir, "accounts")
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		files[d.Name()] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// difference shows the first line that differs of each file.
func difference(a, b map[string]string) []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(b)) {
		x, y := strings.Split(a[name], "\n"), strings.Split(b[name], "\n")
		for i := range min(len(x), len(y)) {
			if x[i] != y[i] {
				out = append(out, fmt.Sprintf("%s:%d: %s, should be %s", name, i+1, x[i], y[i]))
				break
			}
		}
	}
	return out
}

// happen does one thing that accounts depend on, or not.
func happen(t *rapid.T, store office.Store, today civil.Date, now time.Time) {
	ctx := t.Context()
	wishes := subscribing.Jobs{Store: store, Clock: func() time.Time { return now }}
	wish := func(b exchange.OnSubscription) {
		e, err := wishes.Weigh(ctx, shoptest.Actor, today, b)
		if err == nil {
			_, err = wishes.Apply(ctx, shoptest.Actor, today, e.Seen(), b)
		}
		_ = err // not every wish is possible
	}
	ref := exchange.Ref{Subscription: "A-733"}
	days := rapid.IntRange(1, 40).Draw(t, "days")
	change := func(fn func(office.Tx) error) {
		if err := store.Do(ctx, shoptest.Actor, office.Cause{Job: office.JobSetup}, fn); err != nil {
			t.Fatal(err)
		}
	}
	switch rapid.IntRange(0, 8).Draw(t, "what") {
	case 0:
		wish(exchange.Pause{Ref: ref, From: today.AddDays(days), To: today.AddDays(days + 9)})
	case 1:
		wish(exchange.Comment{Ref: ref, Text: "Bitte klingeln", Lasts: remark.Always})
	case 2:
		wish(exchange.Change{Ref: ref, Lines: []exchange.Line{{Article: "GEM-L", Quantity: money.Quantity(days) * money.One}}})
	case 3:
		_, err := planning.Jobs{Store: store, Clock: wishes.Clock}.Plan(ctx, shoptest.Actor, today, today.AddDays(14))
		if err != nil {
			t.Fatal(err)
		}
	case 4:
		change(func(tx office.Tx) error { return changePlan(tx, func(p *catalog.PlanVersion) { p.NoticeDays = days }) })
	case 5:
		change(func(tx office.Tx) error {
			a, _, err := tx.Articles().Find("GEM-M")
			a.LeadDays = days % 3
			if err != nil {
				return err
			}
			return tx.SaveArticles().Save(&a)
		})
	case 6:
		change(func(tx office.Tx) error {
			c, _, err := tx.Customers().Find("K-3")
			if err != nil {
				return err
			}
			c.Phone, c.ShipTo.PickupPointID = fmt.Sprint(days), int64(days%2)
			return tx.SaveCustomers().Save(&c)
		})
	case 7:
		change(func(tx office.Tx) error { return handOver(tx, days) })
	case 8:
		change(func(tx office.Tx) error { return holdPayer(tx, today.AddDays(days)) })
	}
}

func changePlan(tx office.Tx, change func(*catalog.PlanVersion)) error {
	p, _, err := tx.Plans().Find("weekly-thu")
	if err != nil {
		return err
	}
	for i := range p.Versions {
		change(&p.Versions[i])
	}
	return tx.SavePlans().Save(&p)
}

// handOver gives a subscription another payer.
func handOver(tx office.Tx, n int) error {
	s, _, err := tx.Subscriptions().Find("A-733")
	if err != nil {
		return err
	}
	ids, err := tx.CustomerIDs(0, 0)
	if err != nil {
		return err
	}
	s.PayerID = ids[n%len(ids)]
	return tx.SaveSubscriptions().Save(&s)
}

// holdPayer stops deliveries on the account of who pays for a subscription.
func holdPayer(tx office.Tx, until civil.Date) error {
	s, _, err := tx.Subscriptions().Find("A-733")
	if err != nil {
		return err
	}
	c, err := tx.Customers().Get(s.PayerID)
	if err != nil {
		return err
	}
	c.Holds = []customer.Hold{{Kind: customer.DeliveryHold, From: shoptest.Today, Until: until, Reason: "offen"}}
	return tx.SaveCustomers().Save(&c)
}

// TestAPayersHoldIsOnTheReceiversAccount: of a gift, nothing comes while whoever
// pays for it is stopped, and nobody else's account is written again.
func TestAPayersHoldIsOnTheReceiversAccount(t *testing.T) {
	store := shoptest.Demo(t, 12)
	shoptest.Do(t, store, func(tx office.Tx) error { return handOver(tx, 5) })
	j, dir := jobs(t, store)
	export(t, j, shoptest.Today, false)
	first := account(t, dir, "K-17").Subscriptions[0].Next[0].Date
	shoptest.Do(t, store, func(tx office.Tx) error { return holdPayer(tx, first.AddDays(6)) })
	done := export(t, j, shoptest.Today, false)
	if next := account(t, dir, "K-17").Subscriptions[0].Next[0].Date; next != first.AddDays(7) {
		t.Errorf("%s is next, before it was %s", next, first)
	}
	if done.Looked == 0 || done.Looked == done.Accounts || done.Changed < 2 {
		t.Errorf("%+v", done)
	}
}

// TestTimeAloneChangesAnAccount, at its cut-offs and on its days, and only then.
func TestTimeAloneChangesAnAccount(t *testing.T) {
	store := shoptest.Demo(t, 20)
	j, dir := jobs(t, store)
	at := func(day, clock string) publish.Written {
		j.Clock = shoptest.On(civil.MustParse(day), clock)
		return export(t, j, civil.MustParse(day), false)
	}
	next := func() []exchange.Delivery { return account(t, dir, "K-17").Subscriptions[0].Next }
	first := at("2026-11-23", "09:00")
	if first.Looked != first.Accounts || next()[0].Fixed {
		t.Fatalf("%+v, %+v", first, next()[0])
	}
	if again := at("2026-11-23", "11:59"); again.Looked != 0 {
		t.Errorf("nothing has changed, but %+v", again)
	}
	if noon := at("2026-11-23", "12:00"); noon.Looked == 0 || noon.Looked == noon.Accounts || !next()[0].Fixed {
		t.Errorf("the cut-off is over: %+v, %+v", noon, next()[0])
	}
	if at("2026-11-26", "23:59"); next()[0].Date != civil.MustParse("2026-11-26") {
		t.Errorf("on its day: %+v", next()[0])
	}
	if at("2026-11-27", "00:00"); next()[0].Date != civil.MustParse("2026-12-03") {
		t.Errorf("afterwards: %+v", next()[0])
	}
}

// TestAnotherFolderOrDatabaseIsWrittenAnew: the mark lies beside what it is about.
func TestAnotherFolderOrDatabaseIsWrittenAnew(t *testing.T) {
	store := shoptest.Demo(t, 12)
	j, dir := jobs(t, store)
	first := export(t, j, shoptest.Today, false)
	if err := os.Remove(filepath.Join(dir, "accounts", "K-3.html")); err != nil {
		t.Fatal(err)
	}
	if again := export(t, j, shoptest.Today, false); again.Looked != 1 || again.Changed != 1 {
		t.Errorf("one page was gone: %+v", again)
	}
	if early := export(t, j, shoptest.Today.AddDays(-1), false); early.Looked != early.Accounts {
		t.Errorf("the day before: %+v", early)
	}
	j.Store = shoptest.Demo(t, 14)
	if other := export(t, j, shoptest.Today, false); other.Looked != other.Accounts {
		t.Errorf("another database: %+v", other)
	}
	if first.Looked != first.Accounts {
		t.Errorf("at first: %+v", first)
	}
}

// TestWhoIsGoneLosesTheFiles, and nobody else's are touched.
func TestWhoIsGoneLosesTheFiles(t *testing.T) {
	j, dir := jobs(t, shoptest.Demo(t, 20))
	export(t, j, shoptest.Today, false)
	own := filepath.Join(dir, "accounts", "webshop.html")
	if err := os.WriteFile(own, []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := j.Forget(shoptest.Actor, "K-5"); err != nil {
		t.Fatal(err)
	}
	gone := func(name string) bool {
		_, err := os.Stat(filepath.Join(dir, "accounts", name))
		return os.IsNotExist(err)
	}
	if !gone("K-5.json") || !gone("K-5.html") || gone("K-6.json") || gone("K-6.html") {
		t.Error("the files of K-5 and no others are to be gone")
	}
	store := j.Store
	if err := store.Do(t.Context(), shoptest.Actor, office.Cause{Job: office.JobSetup}, func(tx office.Tx) error {
		c, _, err := tx.Customers().Find("K-6")
		c.Anonymised = shoptest.Today
		if err != nil {
			return err
		}
		return tx.SaveCustomers().Save(&c)
	}); err != nil {
		t.Fatal(err)
	}
	if done := export(t, j, shoptest.Today, false); done.Removed != 1 || !gone("K-6.json") || !gone("K-6.html") || gone("K-5.json") {
		t.Errorf("K-6 is anonymised: %+v", done)
	}
	if again := export(t, j, shoptest.Today, false); again.Looked != 0 {
		t.Errorf("nothing more to be done: %+v", again)
	}
	before := len(tree(t, box{dir: dir}))
	j.Store = shoptest.Demo(t, 12) // has fewer customers
	done := export(t, j, shoptest.Today, false)
	if after := len(tree(t, box{dir: dir})); done.Removed == 0 || after >= before || gone("webshop.html") {
		t.Errorf("%+v: %d files, then %d", done, before, after)
	}
}
