package db

import (
	"database/sql"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/search"
	"turnus/domain/subscription"
)

type subscriptionRow struct {
	Head            headRow `gorm:"embedded"`
	PayerID         int64
	ReceiverID      int64
	CreatedOn       civil.Date
	FirstDay        civil.Date
	EndDay          civil.Date
	LastDay         civil.Date // derived
	MaxCount        int
	Cycle           customer.Cycle
	Cancelled       bool
	CancelEffective civil.Date
	CancelGiven     civil.Date
	CancelReason    string
	CancelSource    string
	NumberKey       string // derived
	Draft           bool
	Renewal         string // JSON, "" for the plan's
}

func (r subscriptionRow) owner() int64 { return r.Head.ID }

func subscriptionRowOf(s *subscription.Subscription) subscriptionRow {
	row := subscriptionRow{
		Head: headRow(s.Head), PayerID: s.PayerID, ReceiverID: s.ReceiverID, CreatedOn: s.CreatedOn,
		FirstDay: s.Start, EndDay: s.End, LastDay: s.LastDay(), MaxCount: s.Count, Cycle: s.Cycle,
		NumberKey: search.OrderKey(s.Number), Draft: s.Draft,
	}
	if s.Renewal != nil {
		row.Renewal = toJSON(s.Renewal)
	}
	if c := s.Cancellation; c != nil {
		row.Cancelled = true
		row.CancelEffective, row.CancelGiven = c.Effective, c.Given
		row.CancelReason, row.CancelSource = c.Reason, c.Source
	}
	return row
}

func (r subscriptionRow) join(s *subscription.Subscription) error {
	*s = subscription.Subscription{
		Head: record.Head(r.Head), PayerID: r.PayerID, ReceiverID: r.ReceiverID, CreatedOn: r.CreatedOn,
		Start: r.FirstDay, End: r.EndDay, Count: r.MaxCount, Cycle: r.Cycle, Draft: r.Draft,
	}
	if r.Cancelled {
		s.Cancellation = &subscription.Cancellation{
			Effective: r.CancelEffective, Given: r.CancelGiven, Reason: r.CancelReason, Source: r.CancelSource,
		}
	}
	return fromJSON(r.Renewal, &s.Renewal)
}

// cardRow is the text of a greeting card.
type cardRow struct {
	SubscriptionID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos            int   `gorm:"primaryKey;autoIncrement:false"`
	Nominal        civil.Date
	Text           string
	Source         string
}

func (r cardRow) owner() int64 { return r.SubscriptionID }

type versionRow struct {
	SubscriptionID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos            int   `gorm:"primaryKey;autoIncrement:false"`
	ValidFrom      civil.Date
	PlanID         int64
	ShipTo         shipRow    `gorm:"embedded;embeddedPrefix:ship_"`
	ValidBefore    civil.Date // derived: when a later version begins
	Contents       string     // derived
}

func (r versionRow) owner() int64 { return r.SubscriptionID }

// lineRow is a line of a version or of a single.
type lineRow struct {
	SubscriptionID int64 `gorm:"primaryKey;autoIncrement:false"`
	PartPos        int   `gorm:"primaryKey;autoIncrement:false"`
	Pos            int   `gorm:"primaryKey;autoIncrement:false"`
	ArticleID      int64
	Quantity       money.Quantity
	Price          sql.NullInt64
}

func (r lineRow) owner() int64 { return r.SubscriptionID }

type pauseRow struct {
	SubscriptionID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos            int   `gorm:"primaryKey;autoIncrement:false"`
	FirstDay       civil.Date
	LastDay        civil.Date
	Source         string
}

func (r pauseRow) owner() int64 { return r.SubscriptionID }

// nominalRow is a skip or a single: something about one nominal date.
type nominalRow struct {
	SubscriptionID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos            int   `gorm:"primaryKey;autoIncrement:false"`
	Nominal        civil.Date
	Source         string
}

func (r nominalRow) owner() int64 { return r.SubscriptionID }

type moveRow struct {
	SubscriptionID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos            int   `gorm:"primaryKey;autoIncrement:false"`
	Nominal        civil.Date
	MovedTo        civil.Date
	Source         string
}

func (r moveRow) owner() int64 { return r.SubscriptionID }

var subscriptions = mapping[subscription.Subscription]{
	kind:   record.KindSubscription,
	table:  "subscription",
	head:   (*subscription.Subscription).RecordHead,
	settle: settleSubscriptions,
	parts: []tablePart[subscription.Subscription]{
		part[subscription.Subscription, subscriptionRow]{
			table: "subscription", by: "id", derived: true,
			split: func(s *subscription.Subscription) []subscriptionRow {
				return []subscriptionRow{subscriptionRowOf(s)}
			},
			join: func(s *subscription.Subscription, r subscriptionRow) error { return r.join(s) },
		},
		versionPart,
		linePart("subscription_line", func(s *subscription.Subscription) []*[]subscription.Line {
			return linesOf(s.Versions, func(v *subscription.Version) *[]subscription.Line { return &v.Lines })
		}),
		pausePart, skipPart, movePart, singlePart, cardPart,
		linePart("single_line", func(s *subscription.Subscription) []*[]subscription.Line {
			return linesOf(s.Singles, func(v *subscription.Single) *[]subscription.Line { return &v.Lines })
		}),
		remarksOf(record.KindSubscription, func(s *subscription.Subscription) (int64, *[]remark.Remark) {
			return s.ID, &s.Remarks
		}),
		termsOf(record.KindSubscription, func(s *subscription.Subscription) (int64, []string) {
			texts := []string{s.Number}
			for _, v := range s.Versions {
				texts = append(texts, v.ShipTo.Address.PostalCode, v.ShipTo.Address.Town)
			}
			return s.ID, texts
		}),
	},
}
