package office_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/intake"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/people"
	"turnus/domain/office/planning"
	"turnus/domain/office/publish"
	"turnus/domain/office/setup"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/domain/shop"
)

// TestEveryJobAsksWhetherItsActorMay, before it touches anything: there is no
// store here to touch.
func TestEveryJobAsksWhetherItsActorMay(t *testing.T) {
	ctx, day := t.Context(), civil.MustParse("2026-11-23")
	stranger := office.Actor{User: "somebody", Role: "stranger"}
	jobs := map[string]func() error{
		"customer": func() error { _, err := people.Jobs{}.Save(ctx, stranger, day, customer.Customer{}); return err },
		"import":   func() error { _, err := intake.Jobs{}.Import(ctx, stranger, day); return err },
		"weigh":    func() error { _, err := subscribing.Jobs{}.Weigh(ctx, stranger, day, exchange.Skip{}); return err },
		"change": func() error {
			_, err := subscribing.Jobs{}.Apply(ctx, stranger, day, subscribing.Seen{}, exchange.Skip{})
			return err
		},
		"plan":    func() error { _, err := planning.Jobs{}.Plan(ctx, stranger, day, day); return err },
		"print":   func() error { _, err := fulfilment.Jobs{}.Print(ctx, stranger, day); return err },
		"close":   func() error { _, err := fulfilment.Jobs{}.Close(ctx, stranger, day, nil); return err },
		"invoice": func() error { _, err := invoicing.Jobs{}.Issue(ctx, stranger, day); return err },
		"export":  func() error { _, err := publish.Jobs{}.Accounts(ctx, stranger, day, false); return err },
		"demo":    func() error { _, err := setup.Jobs{}.LoadDemo(ctx, stranger, 1, day, false); return err },
		"setup":   func() error { return setup.Jobs{}.SaveShop(ctx, stranger, &shop.Shop{}) },
	}
	for name, job := range jobs {
		t.Run(name, func(t *testing.T) {
			if err := job(); !problem.Has(err, office.CodeNotAllowed) {
				t.Errorf("a stranger may %s: %v", name, err)
			}
		})
	}
}
