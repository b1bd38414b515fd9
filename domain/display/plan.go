package display

import (
	"cmp"
	"slices"

	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// plan is how the article can be had on a plan.
func (l *look) plan(id int64) Plan {
	p, ok := l.offer.Plans[id]
	if !ok {
		return Plan{PlanID: id, Problems: problem.List{problem.New(CodePlanGone, "plans")}}
	}
	out := Plan{PlanID: id, Number: p.Number, Names: p.Names, Start: l.from}
	begun, first, ok, err := subscription.Begin(l.subscription(id), l.offer, customer.Customer{}, l.Today, l.At)
	nominal := l.from
	switch until := l.article.Active.To; {
	case err != nil:
		out.Problems = problem.Of(err)
	case !ok:
		out.Problems.Add(CodeNoDate, "plans", "plan", p.Names)
	case !until.IsZero() && first.Date.After(until):
		out.Problems.Add(CodeEndsBefore, "plans", "plan", p.Names, "date", first.Date, "until", until)
	default:
		nominal = first.Nominal[0]
		out.Start = begun.Start
		out.First = First{Date: first.Date, Until: first.Cutoff.In(l.offer.Location), Why: first.Why}
		l.price(&out.First, first.Discount)
	}
	terms := p.On(nominal)
	out.Rhythm, out.Discount, out.MinTerm, out.NoticeDays = terms.Rhythm, terms.Discount, terms.MinTerm, terms.NoticeDays
	return out
}

// subscription is what a customer who looks would order: one of it, as soon as
// possible, to their own door.
func (l *look) subscription(planID int64) subscription.Subscription {
	return subscription.Subscription{
		CreatedOn: l.Today, Start: l.from,
		Versions: []subscription.Version{{
			From: l.from, PlanID: planID,
			Lines: []subscription.Line{{ArticleID: l.article.ID, Quantity: money.One}},
		}},
	}
}

func sortItems(items []Item) {
	slices.SortFunc(items, func(a, b Item) int { return cmp.Compare(a.Number, b.Number) })
}
