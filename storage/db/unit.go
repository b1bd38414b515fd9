package db

import (
	"context"
	"database/sql"
	"errors"

	"gorm.io/gorm"

	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/opening"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Do implements office.Store. A unit of work that was begun is not interrupted
// in the middle of a statement: a cancelled ctx is noticed at the next one, and
// before anything is kept.
func (db *DB) Do(ctx context.Context, actor office.Actor, cause office.Cause, fn func(office.Tx) error) error {
	return inTransaction(ctx, db.write, nil, func(r reader) error {
		u := &unit{reader: r, log: changeLog{actor: actor, cause: cause, at: toInstant(db.clock())}}
		if err := fn(u); err != nil {
			return err
		}
		return u.flushChanges()
	})
}

// Read implements office.Store.
func (db *DB) Read(ctx context.Context, fn func(office.Reader) error) error {
	return inTransaction(ctx, db.read, &sql.TxOptions{ReadOnly: true}, func(r reader) error { return fn(r) })
}

// inTransaction runs fn in a transaction and ends it, whatever happens to fn.
func inTransaction(ctx context.Context, gdb *gorm.DB, o *sql.TxOptions, fn func(reader) error) (err error) {
	pool, err := gdb.DB()
	if err != nil {
		return err
	}
	conn, err := pool.Conn(ctx) // waiting for it ends with ctx
	if err != nil {
		return failure("connect", err)
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	whole := context.WithoutCancel(ctx)
	t, err := conn.BeginTx(whole, o)
	if err != nil {
		return failure("begin", err)
	}
	defer func() { _ = t.Rollback() }() // nothing to do after Commit, else what is left of a panic or error
	session := gdb.Session(&gorm.Session{NewDB: true, Context: whole})
	session.Statement.ConnPool = t
	if err := fn(reader{gdb: session, caller: ctx}); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return failure("commit", t.Commit())
}

// reader is a consistent view of the database: an office.Reader.
type reader struct {
	gdb    *gorm.DB        // in a transaction
	caller context.Context //nolint:containedctx // of the one call of Do or Read this lives in
}

// table begins a query of a table; it fails at once if the caller has given up.
func (r reader) table(name string) *gorm.DB {
	q := r.gdb.Table(name)
	_ = q.AddError(r.caller.Err()) // kept in q and returned by what ends the query
	return q
}

// exec runs a statement.
func (r reader) exec(doing, statement string, args ...any) error {
	if err := r.caller.Err(); err != nil {
		return err
	}
	return failure(doing, r.gdb.Exec(statement, args...).Error)
}

// query reads rows of any shape. (Find and not Scan: that one would put values
// into the log.)
func query[R any](r reader, doing, statement string, args ...any) ([]R, error) {
	var out []R
	if err := r.caller.Err(); err != nil {
		return nil, err
	}
	return out, failure(doing, r.gdb.Raw(statement, args...).Find(&out).Error)
}

// Calendars and the others implement office.Reader.
func (r reader) Calendars() office.Collection[schedule.Calendar] { return read(r, &calendars) }
func (r reader) Plans() office.Collection[catalog.DeliveryPlan]  { return read(r, &plans) }
func (r reader) Articles() office.Collection[catalog.Article]    { return read(r, &articles) }
func (r reader) PickupPoints() office.Collection[shipto.PickupPoint] {
	return read(r, &pickupPoints)
}
func (r reader) Tours() office.Collection[shipto.Tour]           { return read(r, &tours) }
func (r reader) Customers() office.Collection[customer.Customer] { return read(r, &customers) }
func (r reader) Subscriptions() office.Collection[subscription.Subscription] {
	return read(r, &subscriptions)
}
func (r reader) Orders() office.Collection[order.Order] { return read(r, &orders) }
func (r reader) Slips() office.Collection[picking.Slip] { return read(r, &slips) }
func (r reader) BoxContents() office.Collection[catalog.BoxContents] {
	return read(r, &boxContents)
}
func (r reader) OpeningBalances() office.Collection[opening.Balance] {
	return read(r, &openingBalances)
}
func (r reader) Notices() office.Collection[notice.Notice] { return read(r, &notices) }

// unit is a unit of work: an office.Tx.
type unit struct {
	reader
	log changeLog
}

// SaveCalendars and the others implement office.Tx.
func (u *unit) SaveCalendars() office.Saver[schedule.Calendar] { return save(u, &calendars) }
func (u *unit) SavePlans() office.Saver[catalog.DeliveryPlan]  { return save(u, &plans) }
func (u *unit) SaveArticles() office.Saver[catalog.Article]    { return save(u, &articles) }
func (u *unit) SavePickupPoints() office.Saver[shipto.PickupPoint] {
	return save(u, &pickupPoints)
}
func (u *unit) SaveTours() office.Saver[shipto.Tour]           { return save(u, &tours) }
func (u *unit) SaveCustomers() office.Saver[customer.Customer] { return save(u, &customers) }
func (u *unit) SaveSubscriptions() office.Saver[subscription.Subscription] {
	return save(u, &subscriptions)
}
func (u *unit) SaveOrders() office.Saver[order.Order] { return save(u, &orders) }
func (u *unit) SaveSlips() office.Saver[picking.Slip] { return save(u, &slips) }
func (u *unit) SaveBoxContents() office.Saver[catalog.BoxContents] {
	return save(u, &boxContents)
}
func (u *unit) SaveOpeningBalances() office.Saver[opening.Balance] {
	return save(u, &openingBalances)
}
func (u *unit) SaveNotices() office.Saver[notice.Notice] { return save(u, &notices) }
