package billing

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/customer"
)

// PeriodOf is the calendar period of a billing cycle that a delivery day lies
// in: the day itself, its week from Monday, its month or its quarter.
func PeriodOf(c customer.Cycle, day civil.Date) civil.Range {
	switch c {
	case customer.PerDelivery:
		return civil.Between(day, day)
	case customer.Weekly:
		return civil.Between(day.Monday(), day.Monday().AddDays(6))
	case customer.Quarterly:
		first := civil.Of(day.Year(), (day.Month()-1)/3*3+time.January, 1)
		return civil.Between(first, first.AddMonths(2).LastOfMonth())
	case customer.Monthly:
	}
	return civil.Between(day.FirstOfMonth(), day.LastOfMonth())
}

// invoicedOn is the end of the period whose invoice takes a delivery day. What
// was closed late, when the invoice of its period was out already (billed up to
// and including a day), goes on the next one.
func invoicedOn(c customer.Cycle, day, billed civil.Date) civil.Date {
	end := PeriodOf(c, day).To
	if c != customer.PerDelivery && !billed.IsZero() && !end.After(billed) {
		return PeriodOf(c, billed.AddDays(1)).To
	}
	return end
}
