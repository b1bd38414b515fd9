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
	Location *time.Location // the shop's time zone, for cut-offs
}

// DaysAt are the days of a calendar, narrowed to those of a pick-up point with
// weekdays of its own. Nil if there is no such calendar.
func (o Offer) DaysAt(calendarID, pickupPointID int64) *schedule.Days {
	days := o.Days[calendarID]
	if p, ok := o.Points[pickupPointID]; ok && days != nil && p.Weekdays != 0 {
		return days.Narrow(p.Weekdays)
	}
	return days
}
