package db

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/office/view"
)

// dropRow is a receiver with the place of one running subscription.
type dropRow struct {
	CustomerID     int64
	Number         string
	Company        string
	FirstName      string
	LastName       string
	Phone          string
	SubscriptionID int64
	Home           addressRow `gorm:"embedded;embeddedPrefix:home_"`
	Usual          shipRow    `gorm:"embedded;embeddedPrefix:usual_"`
	Own            shipRow    `gorm:"embedded;embeddedPrefix:own_"`
}

// dropColumns are what a dropRow is read from: a customer c, a subscription s and a
// version v.
const dropColumns = `c.id AS customer_id, c.number, c.company, c.first_name, c.last_name, c.phone, s.id AS subscription_id,
		c.street AS home_street, c.house_no AS home_house_no, c.postal_code AS home_postal_code, c.town AS home_town, c.country AS home_country,
		c.ship_pickup_point_id AS usual_pickup_point_id, c.ship_street AS usual_street, c.ship_house_no AS usual_house_no,
		c.ship_postal_code AS usual_postal_code, c.ship_town AS usual_town, c.ship_country AS usual_country,
		c.ship_drop_place AS usual_drop_place, c.ship_door_code AS usual_door_code, c.ship_tour AS usual_tour,
		v.ship_pickup_point_id AS own_pickup_point_id, v.ship_street AS own_street, v.ship_house_no AS own_house_no,
		v.ship_postal_code AS own_postal_code, v.ship_town AS own_town, v.ship_country AS own_country,
		v.ship_drop_place AS own_drop_place, v.ship_door_code AS own_door_code, v.ship_tour AS own_tour`

// Drops implements view.Lists.
func (db *DB) Drops(ctx context.Context, today civil.Date) ([]view.Dropped, error) {
	return look(ctx, db, func(r reader) ([]view.Dropped, error) {
		rows, err := query[dropRow](r, "where parcels go", "SELECT "+dropColumns+`
			FROM subscription s
			JOIN customer c ON c.id = s.receiver_id
			JOIN subscription_version v ON v.subscription_id = s.id
			WHERE s.draft = 0 AND (s.last_day = '' OR s.last_day >= ?) AND v.pos = (
				SELECT MAX(pos) FROM subscription_version WHERE subscription_id = s.id AND (pos = 0 OR valid_from <= ?))
			ORDER BY c.id`, today, today)
		if err != nil {
			return nil, err
		}
		var out []view.Dropped
		for _, row := range rows {
			d := row.dropped()
			if !slices.ContainsFunc(out[max(0, len(out)-8):], func(x view.Dropped) bool {
				return x.CustomerID == d.CustomerID && x.SubscriptionID == d.SubscriptionID && x.ShipTo == d.ShipTo
			}) {
				out = append(out, d)
			}
		}
		slices.SortStableFunc(out, func(a, b view.Dropped) int { return cmp.Compare(a.Number, b.Number) })
		return out, nil
	})
}

// dropped is the place as subscription.Delivery has it.
func (r dropRow) dropped() view.Dropped {
	d := view.Dropped{
		CustomerID: r.CustomerID, Number: r.Number, Phone: r.Phone,
		Party:  address.Party{Company: r.Company, FirstName: r.FirstName, LastName: r.LastName, Address: address.Address(r.Home)},
		ShipTo: r.Own.shipTo(),
	}
	if !d.ShipTo.IsZero() {
		d.SubscriptionID = r.SubscriptionID
		return d
	}
	own := d.ShipTo
	if d.ShipTo = r.Usual.shipTo(); d.ShipTo.IsZero() {
		d.ShipTo.Address = address.Address(r.Home)
	}
	if own.DropPlace+own.DoorCode+own.Tour != "" {
		d.SubscriptionID = r.SubscriptionID
	}
	d.ShipTo.DropPlace = cmp.Or(own.DropPlace, d.ShipTo.DropPlace)
	d.ShipTo.DoorCode = cmp.Or(own.DoorCode, d.ShipTo.DoorCode)
	d.ShipTo.Tour = cmp.Or(own.Tour, d.ShipTo.Tour)
	return d
}
