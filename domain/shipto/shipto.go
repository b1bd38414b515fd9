// Package shipto says where a parcel goes: to an address with a drop place, or
// to a pick-up point that many receivers share.
package shipto

import (
	"strconv"
	"strings"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/record"
)

// ShipTo is where a parcel goes. With a pick-up point the address is the
// point's and is not repeated here.
type ShipTo struct {
	PickupPointID int64           `json:"pickup_point_id,omitempty"` // 0: the address below
	Address       address.Address `json:"address"`
	DropPlace     string          `json:"drop_place,omitempty"` // "hinter dem Haus"
	DoorCode      string          `json:"door_code,omitempty"`
	Tour          string          `json:"tour,omitempty"` // name of the delivery round
}

// IsZero reports whether no place is given at all.
func (s ShipTo) IsZero() bool { return s.PickupPointID == 0 && s.Address.IsZero() }

// PlaceKey is equal for two places that are the same door: what one receiver
// gets there on one day is one parcel. Case and outer or doubled blanks do not
// count, nor whether the house number stands in its own field.
func (s ShipTo) PlaceKey() string {
	if s.PickupPointID != 0 {
		return "point:" + strconv.FormatInt(s.PickupPointID, 10)
	}
	a := s.Address
	parts := []string{a.Country, a.PostalCode, a.Town, a.StreetLine()}
	for i, p := range parts {
		parts[i] = strings.Join(strings.Fields(p), " ")
	}
	// No part has a line break left, so different places differ here too.
	return strings.ToLower(strings.Join(parts, "\n"))
}

// PickupPoint is a place where several receivers fetch their parcels.
type PickupPoint struct {
	record.Head
	Names    lang.Texts      `json:"names"`
	Address  address.Address `json:"address"`
	Weekdays civil.Weekdays  `json:"weekdays"` // days parcels can be brought there; none: every delivery day
	Note     string          `json:"note"`     // opening hours, where the key is
}
