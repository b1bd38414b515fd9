package db

import (
	"fmt"
	"slices"
	"strings"

	"turnus/domain/address"
	"turnus/domain/customer"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// idWidth is how many digits ids and quantities have in the contents of a
// version, so that those with the same first article stand together.
const idWidth = 10

// contentsOf is an article as contents begin with it.
func contentsOf(articleID int64) string { return fmt.Sprintf("%0*d", idWidth, articleID) }

// contentsKey is what is in each delivery of a version, to sort by.
func contentsKey(lines []subscription.Line) string {
	return strings.Join(rowsOf(lines, func(_ int, l subscription.Line) string {
		return fmt.Sprintf("%s:%0*d", contentsOf(l.ArticleID), idWidth, int64(l.Quantity))
	}), " ")
}

// Of the place a version goes to.
var (
	townOf       = placeOf("town")
	postalCodeOf = placeOf("postal_code")
)

// placeOf is what a column says of the place a version goes to: the version's own
// place, else the receiver's, else where the receiver lives.
func placeOf(column string) string {
	return strings.ReplaceAll(`CASE
	WHEN ship_pickup_point_id IS NOT NULL THEN (SELECT p.$ FROM pickup_point p WHERE p.id = ship_pickup_point_id)
	WHEN ship_street || ship_house_no || ship_postal_code || ship_town <> '' THEN ship_$
	ELSE (
		SELECT CASE
			WHEN c.ship_pickup_point_id IS NOT NULL THEN (SELECT p.$ FROM pickup_point p WHERE p.id = c.ship_pickup_point_id)
			WHEN c.ship_street || c.ship_house_no || c.ship_postal_code || c.ship_town <> '' THEN c.ship_$
			ELSE c.$ END
		FROM subscription s JOIN customer c ON c.id = s.receiver_id WHERE s.id = subscription_id)
	END`, "$", column)
}

// placeVersions writes anew to which towns and postal codes versions go, chosen by
// a condition.
func (u *unit) placeVersions(ids []int64, which string) error {
	statement := "UPDATE subscription_version SET town = " + townOf + ", postal_code = " + postalCodeOf + " WHERE " + which
	for some := range slices.Chunk(ids, idsAtOnce) {
		args := slices.Repeat([]any{toJSON(some)}, strings.Count(which, "?"))
		if err := u.exec("place versions", statement, args...); err != nil {
			return err
		}
	}
	return nil
}

// isElsewhere reports whether lists show two addresses differently.
func isElsewhere(a, b address.Address) bool { return a.Town != b.Town || a.PostalCode != b.PostalCode }

// settlePlaces writes where subscriptions go.
func settlePlaces(u *unit, changed []pair[subscription.Subscription]) error {
	var ids []int64
	for _, c := range changed {
		if c.before == nil || c.before.ReceiverID != c.after.ReceiverID || !slices.Equal(versionPart.split(c.before), versionPart.split(c.after)) {
			ids = append(ids, c.after.ID)
		}
	}
	return u.placeVersions(ids, "subscription_id IN (SELECT value FROM json_each(?))")
}

// settleCustomers brings up to date what subscriptions show of their receivers.
func settleCustomers(u *unit, changed []pair[customer.Customer]) error {
	var ids []int64
	for _, c := range changed {
		if c.before == nil {
			continue
		}
		x, y := c.before.Destination(), c.after.Destination()
		if x.PickupPointID != y.PickupPointID || isElsewhere(x.Address, y.Address) {
			ids = append(ids, c.after.ID)
		}
	}
	err := u.placeVersions(ids, `subscription_id IN (
		SELECT id FROM subscription WHERE receiver_id IN (SELECT value FROM json_each(?)))`)
	if err != nil {
		return err
	}
	return doubtCustomers.settle(u, changed)
}

// settlePoints brings up to date what subscriptions show of pick-up points.
func settlePoints(u *unit, changed []pair[shipto.PickupPoint]) error {
	var ids []int64
	for _, c := range changed {
		if c.before != nil && isElsewhere(c.before.Address, c.after.Address) {
			ids = append(ids, c.after.ID)
		}
	}
	err := u.placeVersions(ids, `ship_pickup_point_id IN (SELECT value FROM json_each(?)) OR subscription_id IN (
		SELECT s.id FROM customer c JOIN subscription s ON s.receiver_id = c.id
		WHERE c.ship_pickup_point_id IN (SELECT value FROM json_each(?)))`)
	if err != nil {
		return err
	}
	return doubtPoints.settle(u, changed)
}

// places checks that lists show the right town and find the right postal code of
// every subscription.
func (c *checker) places() error {
	numbers, err := query[string](c.reader, "check places", `
		SELECT DISTINCT number FROM subscription_version JOIN subscription ON subscription.id = subscription_id
		WHERE town IS NOT `+townOf+` OR postal_code IS NOT `+postalCodeOf+` ORDER BY number`)
	for _, number := range numbers {
		c.add(number, CodeDerived, "kind", string(subscriptions.kind), "number", number, "table", versionPart.table)
	}
	return err
}
