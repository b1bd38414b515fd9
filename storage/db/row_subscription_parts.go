package db

import (
	"database/sql"
	"fmt"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

var versionPart = part[subscription.Subscription, versionRow]{
	table: "subscription_version", by: "subscription_id", order: "pos", derived: true,
	split: func(s *subscription.Subscription) []versionRow {
		return rowsOf(s.Versions, func(i int, v subscription.Version) versionRow {
			var before civil.Date
			for _, later := range s.Versions[i+1:] {
				before = civil.Earlier(before, later.From)
			}
			return versionRow{s.ID, i, v.From, v.PlanID, shipRowOf(v.ShipTo), before, contentsKey(v.Lines)}
		})
	},
	join: func(s *subscription.Subscription, r versionRow) error {
		s.Versions = append(s.Versions, subscription.Version{From: r.ValidFrom, PlanID: r.PlanID, ShipTo: r.ShipTo.shipTo()})
		return nil
	},
}

var pausePart = part[subscription.Subscription, pauseRow]{
	table: "subscription_pause", by: "subscription_id", order: "pos",
	split: func(s *subscription.Subscription) []pauseRow {
		return rowsOf(s.Pauses, func(i int, p subscription.Pause) pauseRow {
			return pauseRow{s.ID, i, p.From, p.To, p.Source}
		})
	},
	join: func(s *subscription.Subscription, r pauseRow) error {
		s.Pauses = append(s.Pauses, subscription.Pause{From: r.FirstDay, To: r.LastDay, Source: r.Source})
		return nil
	},
}

var skipPart = part[subscription.Subscription, nominalRow]{
	table: "subscription_skip", by: "subscription_id", order: "pos",
	split: func(s *subscription.Subscription) []nominalRow {
		return rowsOf(s.Skips, func(i int, k subscription.Skip) nominalRow {
			return nominalRow{s.ID, i, k.Nominal, k.Source}
		})
	},
	join: func(s *subscription.Subscription, r nominalRow) error {
		s.Skips = append(s.Skips, subscription.Skip{Nominal: r.Nominal, Source: r.Source})
		return nil
	},
}

var movePart = part[subscription.Subscription, moveRow]{
	table: "subscription_move", by: "subscription_id", order: "pos",
	split: func(s *subscription.Subscription) []moveRow {
		return rowsOf(s.Moves, func(i int, m subscription.Move) moveRow {
			return moveRow{s.ID, i, m.Nominal, m.To, m.Source}
		})
	},
	join: func(s *subscription.Subscription, r moveRow) error {
		s.Moves = append(s.Moves, subscription.Move{Nominal: r.Nominal, To: r.MovedTo, Source: r.Source})
		return nil
	},
}

var singlePart = part[subscription.Subscription, nominalRow]{
	table: "subscription_single", by: "subscription_id", order: "pos",
	split: func(s *subscription.Subscription) []nominalRow {
		return rowsOf(s.Singles, func(i int, x subscription.Single) nominalRow {
			return nominalRow{s.ID, i, x.Nominal, x.Source}
		})
	},
	join: func(s *subscription.Subscription, r nominalRow) error {
		s.Singles = append(s.Singles, subscription.Single{Nominal: r.Nominal, Source: r.Source})
		return nil
	},
}

var cardPart = part[subscription.Subscription, cardRow]{
	table: "subscription_card", by: "subscription_id", order: "pos",
	split: func(s *subscription.Subscription) []cardRow {
		return rowsOf(s.Cards, func(i int, c subscription.Card) cardRow {
			return cardRow{s.ID, i, c.Nominal, c.Text, c.Source}
		})
	},
	join: func(s *subscription.Subscription, r cardRow) error {
		s.Cards = append(s.Cards, subscription.Card{Nominal: r.Nominal, Text: r.Text, Source: r.Source})
		return nil
	},
}

// linePart is the part of lines that belong to versions or singles.
func linePart(table string, lists func(*subscription.Subscription) []*[]subscription.Line) part[subscription.Subscription, lineRow] {
	return part[subscription.Subscription, lineRow]{
		table: table, by: "subscription_id", order: "part_pos, pos",
		split: func(s *subscription.Subscription) []lineRow {
			var out []lineRow
			for at, lines := range lists(s) {
				out = append(out, rowsOf(*lines, func(i int, l subscription.Line) lineRow {
					return lineRow{s.ID, at, i, l.ArticleID, l.Quantity, nullAmount(l.Price)}
				})...)
			}
			return out
		},
		join: func(s *subscription.Subscription, r lineRow) error {
			all := lists(s)
			if r.PartPos >= len(all) {
				return fmt.Errorf("line of part %d: %w", r.PartPos, problem.New(office.CodeDamaged, ""))
			}
			line := subscription.Line{ArticleID: r.ArticleID, Quantity: r.Quantity}
			if r.Price.Valid {
				line.Price = new(money.Amount(r.Price.Int64))
			}
			*all[r.PartPos] = append(*all[r.PartPos], line)
			return nil
		},
	}
}

// linesOf are the lists of lines that parts of a subscription have.
func linesOf[E any](parts []E, lines func(*E) *[]subscription.Line) []*[]subscription.Line {
	out := make([]*[]subscription.Line, len(parts))
	for i := range parts {
		out[i] = lines(&parts[i])
	}
	return out
}

func nullAmount(a *money.Amount) sql.NullInt64 {
	if a == nil {
		return sql.NullInt64{}
	}
	return sql.NullInt64{Int64: int64(*a), Valid: true}
}
