package today

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/storage/shoptest"
)

// TestHoldsThatEndAreTold with what is done again, and lead to whose they are.
func TestHoldsThatEndAreTold(t *testing.T) {
	h := newHouse(t, 10)
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		list, err := tx.Customers().All()
		if err != nil {
			return err
		}
		for i, until := range []civil.Date{h.day.AddDays(-2), h.day.AddDays(-1), h.day, h.day.AddDays(7), h.day.AddDays(8)} {
			c := list[i]
			c.Party.Company, c.Party.FirstName, c.Party.LastName = "", "Zoë", "Muster"
			c.Holds = []customer.Hold{{Kind: customer.HoldKinds[i%3], From: h.day.AddDays(-20), Until: until, Reason: "offen"}}
			if err := tx.SaveCustomers().Save(&c); err != nil {
				return err
			}
		}
		return nil
	})
	p := h.presenter(lang.DE)
	read(t, p)
	var got []string
	for _, r := range p.ending() {
		got = append(got, r.Title+" – "+r.Says)
		if r.Target.To != ToCustomer || r.Target.ID == 0 || r.Mark != Coming {
			t.Errorf("%+v", r)
		}
	}
	same(t, "rows", got, []string{
		"Rechnungssperre seit gestern vorbei – Zoë Muster, K-17: ab Mo 23.11.2026 wird wieder verrechnet",
		"Mahnsperre endet heute – Zoë Muster, K-2: ab Di 24.11.2026 darf wieder gemahnt werden",
		"Liefersperre endet am Mo 30.11.2026 – Zoë Muster, K-3: ab Di 1.12.2026 wird wieder geliefert",
	})
	for range 4 {
		p.quick.ending = append(p.quick.ending, people.Ending{Hold: customer.Hold{Kind: customer.DeliveryHold, Until: h.day.AddDays(7)}})
	}
	rows := p.ending()
	last := rows[len(rows)-1]
	same(t, "many", last.Title+" "+last.Says, "Noch 3 Sperren enden bis Mo 30.11.2026")
	same(t, "lead to", last.Target, Target{To: ToHeld, Hold: customer.DeliveryHold})
}
