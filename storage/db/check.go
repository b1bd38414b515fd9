package db

import (
	"context"

	"turnus/domain/office"
	"turnus/domain/problem"
)

// Codes of what Check finds.
const (
	CodeFileBroken    problem.Code = "store.check_file"      // the file is damaged
	CodeDangling      problem.Code = "store.check_reference" // a row refers to nothing
	CodeChainBroken   problem.Code = "store.check_chain"     // the change log was tampered with
	CodePayloadForged problem.Code = "store.check_payload"   // what a change wrote is not what was logged
	CodeUnlogged      problem.Code = "store.check_unlogged"  // a state that no change led to
	CodeFrozenChanged problem.Code = "store.check_frozen"    // a document differs from its frozen copy
	CodeSeriesGap     problem.Code = "store.check_series"    // a number of a series has no document
	CodeSeriesBeyond  problem.Code = "store.check_number"    // a document's number was never given out
	CodeClaimedTwice  problem.Code = "store.check_claims"    // two documents claim one order line
	CodeUnbilledCount problem.Code = "store.check_unbilled"  // what can be invoiced was counted wrong
	CodeDerived       problem.Code = "store.check_derived"   // what lists and search show is not the truth
)

// checksAtOnce is how many rows a check holds in memory.
const checksAtOnce = 500

// checker walks through the database and gathers what does not hold.
type checker struct {
	reader
	found []office.Finding
}

// Check looks whether the database is whole, whether anybody changed it past
// the program, and whether what it keeps twice agrees. It reads one consistent
// state and hinders nobody. What the shop's rules demand is checked by
// office/audit.
func (db *DB) Check(ctx context.Context) ([]office.Finding, error) {
	c := checker{}
	err := inTransaction(ctx, db.read, nil, func(r reader) error {
		c.reader = r
		for _, step := range []func() error{
			c.file, c.references, c.chain, c.logged, c.documents, c.series, c.claims, c.unbilled, c.derived, c.places,
		} {
			if err := step(); err != nil {
				return err
			}
		}
		return nil
	})
	return c.found, err
}

func (c *checker) add(object string, code problem.Code, args ...any) {
	c.found = append(c.found, office.Finding{Object: object, Problem: problem.New(code, "", args...)})
}

// file asks SQLite whether its pages, indexes and constraints are sound.
func (c *checker) file() error {
	lines, err := query[string](c.reader, "check file", "PRAGMA integrity_check(20)")
	for _, line := range lines {
		if line != "ok" {
			c.add("", CodeFileBroken, "value", line)
		}
	}
	return err
}

func (c *checker) references() error {
	type dangling struct{ Table, Parent string }
	rows, err := query[dangling](c.reader, "check references", "PRAGMA foreign_key_check")
	for _, row := range rows {
		c.add(row.Table, CodeDangling, "table", row.Table, "parent", row.Parent)
	}
	return err
}

// numbers reports a code for every number that a query finds.
func (c *checker) numbers(code problem.Code, statement string, args ...any) error {
	found, err := query[string](c.reader, "check", statement, args...)
	for _, number := range found {
		c.add(number, code, "number", number)
	}
	return err
}

// claims trusts the unique index no more than the rest.
func (c *checker) claims() error {
	return c.numbers(CodeClaimedTwice, `
		SELECT o.number FROM sales_order o JOIN order_line l ON l.order_id = o.id
		WHERE l.id IN (SELECT order_line_id FROM billed_line WHERE released_at IS NULL GROUP BY order_line_id HAVING COUNT(*) > 1)
		ORDER BY 1`)
}

func (c *checker) unbilled() error {
	return c.numbers(CodeUnbilledCount, "SELECT number FROM sales_order WHERE unbilled <> "+unbilledLines+" ORDER BY number")
}

// derived compares the columns and search terms that were made from aggregates
// with the aggregates.
func (c *checker) derived() error {
	for _, check := range []func(*checker) error{
		checkDerived(&articles), checkDerived(&pickupPoints), checkDerived(&customers), checkDerived(&subscriptions), checkDerived(&orders),
	} {
		if err := check(c); err != nil {
			return err
		}
	}
	return nil
}

func checkDerived[T any](m *mapping[T]) func(*checker) error {
	return func(c *checker) error {
		for after := int64(0); ; {
			ids, err := c.idsAfter(m.table, after, checksAtOnce)
			if err != nil || len(ids) == 0 {
				return err
			}
			loaded, err := read(c.reader, m).load(ids)
			if err != nil {
				return err
			}
			for _, p := range m.parts {
				wrong, err := p.verify(c.reader, ids, loaded)
				if err != nil {
					return err
				}
				for _, id := range wrong {
					head := m.head(loaded[id])
					c.add(head.Number, CodeDerived, "kind", string(m.kind), "number", head.Number, "table", p.name())
				}
			}
			after = ids[len(ids)-1]
		}
	}
}
