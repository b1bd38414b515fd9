package db

import (
	"database/sql"
	"slices"
	"strings"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/search"
	"turnus/domain/shipto"
)

// whereabouts is a choice by where parcels go. Which subscriptions go to the usual
// place of their receiver, the database knows by its indexes; the few that go
// somewhere else are looked at one by one.
type whereabouts struct {
	usual []conditions // any of them holds of a customer c whose usual place fits
	fits  func(to shipto.ShipTo) bool
}

// What is known of the usual place of a customer c.
const (
	delivered = "c.ship_pickup_point_id IS NULL AND c.ship_street || c.ship_house_no || c.ship_postal_code || c.ship_town <> ''"
	atHome    = "c.ship_pickup_point_id IS NULL AND c.ship_street || c.ship_house_no || c.ship_postal_code || c.ship_town = ''"
)

// narrowByPlace keeps what goes to the tour, the pick-up point and the town or postal
// code a query asks for.
func (r reader) narrowByPlace(f *finding, q view.SubscriptionQuery) error {
	var all []whereabouts
	if q.Point != 0 {
		all = append(all, atPoint(q.Point))
	}
	if q.Tour != 0 {
		w, err := r.onTour(q.Tour)
		if err != nil {
			return err
		}
		all = append(all, w)
	}
	if err := r.narrowByTown(f, q.Today, strings.TrimSpace(q.Town)); err != nil {
		return err
	}
	if len(all) == 0 {
		return nil
	}
	others, err := r.elsewhere(q.Today)
	if err != nil {
		return err
	}
	for _, w := range all {
		if err := r.keepAt(f, w, others); err != nil {
			return err
		}
	}
	return nil
}

// keepAt keeps what goes to some places.
func (r reader) keepAt(f *finding, w whereabouts, others map[int64]shipto.ShipTo) error {
	var ids idSet
	for _, c := range w.usual {
		err := r.integers("list by place", 1, func(row []int64) bool {
			if _, other := others[row[0]]; !other {
				ids.add(row[0])
			}
			return true
		}, "SELECT s.id FROM customer c CROSS JOIN subscription s ON s.receiver_id = c.id WHERE "+strings.Join(c.where, " AND "), c.args...)
		if err != nil {
			return err
		}
	}
	for id, to := range others {
		if w.fits(to) {
			ids.add(id)
		}
	}
	f.keep(ids)
	return nil
}

// narrowByTown keeps what goes to towns whose names have words that begin so, or to
// postal codes that do.
func (r reader) narrowByTown(f *finding, today civil.Date, typed string) error {
	const of = "SELECT v.subscription_id FROM subscription_version v WHERE "
	if typed == "" {
		return nil
	}
	if isDigit(typed[0]) {
		return r.narrow(f, of+"v.postal_code >= ? AND v.postal_code < ? AND "+holds, typed, beyond(typed), today, today)
	}
	groups, err := r.townsInOrder("subscription_version")
	if err != nil {
		return err
	}
	words := search.For(typed)
	var towns []any
	for _, town := range slices.Concat(groups...) {
		if name, ok := town.(string); ok && words.Finds(name) {
			towns = append(towns, name)
		}
	}
	return r.narrow(f, of+"v.town IN (SELECT value FROM json_each(?)) AND "+holds, toJSON(towns), today, today)
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func atPoint(id int64) whereabouts {
	var c conditions
	c.add("c.ship_pickup_point_id = ?", id)
	return whereabouts{[]conditions{c}, func(to shipto.ShipTo) bool { return to.PickupPointID == id }}
}

// onTour is what is driven to on a tour: what names it, and what has no name of a
// tour and a postal code of its area.
func (r reader) onTour(id int64) (whereabouts, error) {
	var w whereabouts
	list, err := r.Tours().All()
	if err != nil {
		return w, err
	}
	tours := shipto.Tours(list)
	w.fits = func(to shipto.ShipTo) bool {
		t, ok := tours.Of(to)
		return ok && t.ID == id
	}
	named := func(name string) bool { return w.fits(shipto.ShipTo{Tour: name}) }
	near := func(code string) bool {
		return w.fits(shipto.ShipTo{Address: address.Address{PostalCode: code}})
	}
	for _, b := range []struct {
		column, where string
		fits          func(string) bool
	}{
		{"ship_tour", "c.ship_tour <> ''", named},
		{"ship_postal_code", "c.ship_postal_code <> '' AND trim(c.ship_tour) = '' AND " + delivered, near},
		{"postal_code", "trim(c.ship_tour) = '' AND " + atHome, near},
	} {
		if err := r.among(&w, b.column, b.where, b.fits); err != nil {
			return w, err
		}
	}
	return w, nil
}

// among adds the customers for whom something holds and a column has one of the
// values that fit.
func (r reader) among(w *whereabouts, column, where string, fits func(string) bool) error {
	var values []string
	some := ""
	if strings.HasPrefix(column, "ship_") {
		some = " WHERE " + column + " <> ''"
	}
	err := r.each("values of "+column, func(rows *sql.Rows) (bool, error) {
		var v string
		err := rows.Scan(&v)
		if err == nil && fits(v) {
			values = append(values, v)
		}
		return true, err
	}, "SELECT DISTINCT "+column+" FROM customer"+some)
	for some := range slices.Chunk(values, idsAtOnce) {
		var c conditions
		c.add("c."+column+" IN ?", some)
		c.where = append(c.where, where)
		w.usual = append(w.usual, c)
	}
	return err
}

// elsewhere is where the subscriptions go whose version that holds on a day says it,
// or on which tour.
func (r reader) elsewhere(today civil.Date) (map[int64]shipto.ShipTo, error) {
	rows, err := query[dropRow](r, "what goes elsewhere", "SELECT "+dropColumns+`
		FROM subscription_version v
		JOIN subscription s ON s.id = v.subscription_id
		JOIN customer c ON c.id = s.receiver_id
		WHERE (v.ship_pickup_point_id IS NOT NULL OR v.ship_street || v.ship_house_no || v.ship_postal_code || v.ship_town || v.ship_tour <> '')
			AND v.pos = (SELECT MAX(pos) FROM subscription_version WHERE subscription_id = s.id AND (pos = 0 OR valid_from <= ?))`, today)
	if err != nil {
		return nil, err
	}
	out := make(map[int64]shipto.ShipTo, len(rows))
	for _, row := range rows {
		out[row.SubscriptionID] = row.dropped().ShipTo
	}
	return out, nil
}
