package catalog

import (
	"time"

	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/shop"
)

// Offer is everything the shop offers at a moment, by id: what deliveries are
// computed from besides the subscription itself.
type Offer struct {
	Shop     shop.Shop
	Articles map[int64]Article
	Plans    map[int64]DeliveryPlan
	Days     map[int64]*schedule.Days // by calendar id
	Points   map[int64]shipto.PickupPoint
	Tours    shipto.Tours   // by number
	Location *time.Location // the shop's time zone, for cut-offs
}

// DaysAt are the days of a calendar, narrowed to those of the place: of its pick-up
// point and of the tour that goes there, where they have weekdays of their own. Nil
// if there is no such calendar.
func (o Offer) DaysAt(calendarID int64, to shipto.ShipTo) *schedule.Days {
	days := o.Days[calendarID]
	if days == nil {
		return nil
	}
	if p, ok := o.Points[to.PickupPointID]; ok && p.Weekdays != 0 {
		days = days.Narrow(p.Weekdays)
	}
	if t, ok := o.Tours.Of(to); ok && t.Weekdays != 0 {
		days = days.Narrow(t.Weekdays)
	}
	return days
}
