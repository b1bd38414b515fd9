package audit_test

import (
	"slices"
	"testing"

	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// TestASoundShopHasNoFindings.
func TestASoundShopHasNoFindings(t *testing.T) {
	store := shoptest.Demo(t, 60)
	shoptest.Plan(t, store, 14)
	if found := check(t, store); len(found) != 0 {
		t.Errorf("found %v", found)
	}
}

// TestEachBrokenInvariantIsFound: every code can be made to appear.
func TestEachBrokenInvariantIsFound(t *testing.T) {
	tests := []struct {
		code problem.Code
		harm func(*order.Order)
	}{
		{audit.CodeLineQuantities, func(o *order.Order) { o.Lines[0].Packed = 5 * money.One }},
		{audit.CodePickAfter, func(o *order.Order) { o.Lines[0].Pick = o.Date.AddDays(1) }},
	}
	for _, tt := range tests {
		t.Run(string(tt.code), func(t *testing.T) {
			store := shoptest.Demo(t, 20)
			o := shoptest.Plan(t, store, 14)[0]
			shoptest.Do(t, store, func(tx office.Tx) error {
				harmed, err := tx.Orders().Get(o.ID)
				if err != nil {
					return err
				}
				harmed.Lines = slices.Clone(harmed.Lines)
				tt.harm(&harmed)
				return tx.SaveOrders().Save(&harmed)
			})
			if found := check(t, store); !slices.Contains(found, tt.code) {
				t.Errorf("found %v", found)
			}
		})
	}
}

// TestOrdersPastTheirSubscriptionAreFound: in a pause, or before the start.
func TestOrdersPastTheirSubscriptionAreFound(t *testing.T) {
	tests := []struct {
		code problem.Code
		harm func(*subscription.Subscription, order.Order)
	}{
		{audit.CodeInPause, func(s *subscription.Subscription, o order.Order) {
			s.Pauses = []subscription.Pause{{From: o.FirstNominal(), To: o.FirstNominal()}}
		}},
		{audit.CodeBeforeStart, func(s *subscription.Subscription, o order.Order) {
			s.Start = o.FirstNominal().AddDays(1)
		}},
	}
	for _, tt := range tests {
		t.Run(string(tt.code), func(t *testing.T) {
			store := shoptest.Demo(t, 20)
			o := shoptest.Plan(t, store, 14)[0]
			shoptest.Do(t, store, func(tx office.Tx) error {
				s, err := tx.Subscriptions().Get(o.SubscriptionID)
				if err != nil {
					return err
				}
				tt.harm(&s, o)
				return tx.SaveSubscriptions().Save(&s) // past the jobs, which would cancel the order
			})
			if found := check(t, store); !slices.Contains(found, tt.code) {
				t.Errorf("found %v", found)
			}
		})
	}
}

// TestAFalseOverviewIsFound: a list that says something else than there is.
func TestAFalseOverviewIsFound(t *testing.T) {
	for code, harm := range map[problem.Code]func(*office.Overview){
		audit.CodeOverview:     func(row *office.Overview) { row.State = subscription.Cancelled },
		audit.CodeOverviewNext: func(row *office.Overview) { row.Next = row.Next.AddDays(1) },
	} {
		store := shoptest.Demo(t, 20)
		o := shoptest.Plan(t, store, 14)[0]
		shoptest.Do(t, store, func(tx office.Tx) error {
			rows, err := tx.Overviews([]int64{o.SubscriptionID})
			if err != nil {
				return err
			}
			harm(&rows[0])
			return tx.SaveOverviews(rows[0])
		})
		if found := check(t, store); !slices.Equal(found, []problem.Code{code}) {
			t.Errorf("%s: found %v", code, found)
		}
		shoptest.Do(t, store, func(tx office.Tx) error {
			s, err := tx.Subscriptions().Get(o.SubscriptionID)
			if err != nil {
				return err
			}
			s.Cycle = customer.Quarterly
			return tx.SaveSubscriptions().Save(&s) // now the row does not say that it holds
		})
		if found := check(t, store); len(found) != 0 {
			t.Errorf("found %v in a row that holds no longer", found)
		}
	}
}

func check(t *testing.T, store *db.DB) []problem.Code {
	t.Helper()
	findings, err := audit.Jobs{Store: store}.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var codes []problem.Code
	for _, f := range findings {
		codes = append(codes, f.Problem.Code)
	}
	return codes
}
