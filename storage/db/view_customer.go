package db

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/subscription"
)

// runningStates are those of subscriptions that are delivered, or will be.
var runningStates = []subscription.State{subscription.Active, subscription.Paused, subscription.Ending}

// FindCustomers implements view.Lists.
func (db *DB) FindCustomers(ctx context.Context, q view.CustomerQuery, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		f := finding{conditions: customerConditions(q), down: q.Down, limit: limit}
		if err := r.narrowCustomers(&f, q); err != nil {
			return nil, err
		}
		sorted, err := r.customerSorting(q)
		if err != nil {
			return nil, err
		}
		sorted.tables = "customer c ON c.id = few.value"
		return r.find(sorted, f)
	})
}

func customerConditions(q view.CustomerQuery) conditions {
	var c conditions
	if strings.TrimSpace(q.Words) == "" {
		c.add("c.merged_into IS NULL AND c.anonymised = ''")
	}
	if q.Lang != "" {
		c.add("c.lang = ?", q.Lang)
	}
	if q.Cycle != "" {
		c.add("c.cycle = ?", q.Cycle)
	}
	// Looked up one by one, so that the first rows need not wait for all.
	const runs = `EXISTS (SELECT 1 FROM subscription s CROSS JOIN subscription_overview o ON o.subscription_id = s.id
			WHERE s.receiver_id = c.id AND o.state IN ?)
		OR EXISTS (SELECT 1 FROM subscription s CROSS JOIN subscription_overview o ON o.subscription_id = s.id
			WHERE s.payer_id = c.id AND s.payer_id <> s.receiver_id AND o.state IN ?)`
	switch q.Running {
	case view.WithRunning:
		c.add("("+runs+")", runningStates, runningStates)
	case view.WithoutRunning:
		c.add("NOT ("+runs+")", runningStates, runningStates)
	}
	return c
}

// narrowCustomers chooses by holds and by words.
func (r reader) narrowCustomers(f *finding, q view.CustomerQuery) error {
	if q.Hold != "" {
		err := r.narrow(f, "SELECT customer_id FROM customer_hold WHERE kind = ? AND (last_day = '' OR last_day >= ?)", q.Hold, q.Today)
		if err != nil {
			return err
		}
	}
	ids, some, err := r.withWords(record.KindCustomer, q.Words)
	if err != nil || !some {
		return err
	}
	err = r.reachedBy(q.Words, &ids)
	f.keep(ids)
	return err
}

// reachedBy adds the ids of customers whose address for mail or telephone number
// begins with what was typed.
func (r reader) reachedBy(typed string, ids *idSet) error {
	prefix := func(column, of string) error {
		if of == "" {
			return nil
		}
		return r.integers("search "+column, 1, func(row []int64) bool { ids.add(row[0]); return true },
			"SELECT id FROM customer WHERE "+column+" <> '' AND "+column+" >= ? AND "+column+" < ?", of, beyond(of))
	}
	mail := strings.ToLower(strings.TrimSpace(typed))
	if strings.ContainsFunc(mail, unicode.IsSpace) {
		mail = ""
	}
	if err := prefix("email_key", mail); err != nil {
		return err
	}
	return prefix("phone_key", dialled(typed))
}

// leastDialled is how many digits a number has before it is looked for: one or
// two would be any.
const leastDialled = 3

// dialled is a telephone number as the database keeps it, "" if something else was
// typed.
func dialled(typed string) string {
	digits := strings.Map(func(r rune) rune {
		if strings.ContainsRune(" -/.()", r) {
			return -1
		}
		return r
	}, strings.ReplaceAll(typed, "(0)", ""))
	for _, abroad := range []string{"+41", "+49", "+43", "0041", "0049", "0043"} {
		if rest, ok := strings.CutPrefix(digits, abroad); ok {
			digits = "0" + rest
		}
	}
	if len(digits) < leastDialled || strings.Trim(digits, "+0123456789") != "" {
		return ""
	}
	return digits
}

// customerSorting is the order that a query asks for.
func (r reader) customerSorting(q view.CustomerQuery) (sorting, error) {
	order := []string{"c.name_key", "c.id"}
	if q.Sort == view.ByCustomerNumber {
		order = []string{"length(c.number)", "c.number", "c.id"}
	}
	walk := section{from: "customer c", id: "c.id", order: order}
	few := walk
	few.from = "customer c ON c.id = few.value"
	switch q.Sort {
	case view.ByLanguage:
		return grouped("c.lang", rowsOf(lang.All, func(_ int, l lang.Lang) []any { return []any{l} }), q.Down, walk, few), nil
	case view.ByCycle:
		return grouped("c.cycle", rowsOf(customer.Cycles, func(_ int, c customer.Cycle) []any { return []any{c} }), q.Down, walk, few), nil
	case view.ByCustomerTown:
		towns, err := r.townsInOrder("customer")
		return grouped("c.town", append([][]any{{""}}, towns...), q.Down, walk, few), err
	}
	return sorting{walk: []section{walk}, few: few}, nil
}

// CustomerRows implements view.Lists.
func (db *DB) CustomerRows(ctx context.Context, today civil.Date, ids []int64) ([]view.CustomerRow, error) {
	return look(ctx, db, func(r reader) ([]view.CustomerRow, error) {
		list, err := r.Customers().List(ids)
		if err != nil {
			return nil, err
		}
		running, err := r.runningOf(ids)
		if err != nil {
			return nil, err
		}
		merged := map[int64]bool{}
		for _, c := range list {
			if c.MergedInto != 0 {
				merged[c.MergedInto] = true
			}
		}
		into, err := office.ListByID(r.Customers(), merged, office.CustomerID)
		return rowsOf(list, func(_ int, c customer.Customer) view.CustomerRow {
			return view.CustomerRow{
				Customer: listed(c), Version: c.Version, PostalCode: c.Party.Address.PostalCode, Town: c.Party.Address.Town,
				Email: c.Email, Phone: c.Phone, Lang: c.Lang, Cycle: c.Cycle, Running: running[c.ID], Holds: c.HoldsFrom(today),
				MergedInto: into[c.MergedInto].Number, Anonymised: c.Anonymised,
			}
		}), err
	})
}

// runningOf counts the running subscriptions of customers.
func (r reader) runningOf(ids []int64) (map[int64]int, error) {
	out := map[int64]int{}
	for some := range slices.Chunk(ids, idsAtOnce) {
		err := r.integers("running subscriptions", 2, func(row []int64) bool { out[row[0]] = int(row[1]); return true }, `
			SELECT customer_id, COUNT(*) FROM (
				SELECT receiver_id AS customer_id, id FROM subscription WHERE receiver_id IN ?
				UNION SELECT payer_id, id FROM subscription WHERE payer_id IN ?) s
			JOIN subscription_overview o ON o.subscription_id = s.id WHERE o.state IN ? GROUP BY customer_id`, some, some, runningStates)
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}
