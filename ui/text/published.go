package text

import (
	"turnus/domain/lang"
	"turnus/domain/office/publish"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

// Published are the words of a shop's export folder.
func Published(s shop.Shop) publish.Words {
	loc := s.Location()
	return publish.Words{
		Why:    func(l lang.Lang, d subscription.Delivery) []string { return For(l, s.Country()).WhyDelivery(d, loc) },
		Rhythm: func(l lang.Lang, r schedule.Rhythm) string { return For(l, s.Country()).Rhythm(r) },
	}
}
