package publish

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/problem"
)

// Account brings the account of one customer up to date, and returns the path of
// its page in the folder. What was written is looked at again by the next export.
func (j Jobs) Account(ctx context.Context, actor office.Actor, today civil.Date, id int64) (string, error) {
	if err := office.Allow(actor, office.JobExport); err != nil {
		return "", err
	}
	run := accountsRun{Jobs: j, today: today, now: j.Clock(), mark: mark{Customers: map[int64]written{}}}
	var list []account
	err := j.Store.Read(ctx, func(r office.Reader) error {
		c, err := r.Customers().Get(id)
		if err != nil {
			return err
		}
		if c.Closed() {
			return problem.New(people.CodeClosed, "", "number", c.Number)
		}
		list, err = run.accounts(r, []int64{id})
		return err
	})
	if err != nil {
		return "", err
	}
	return exchange.AccountPage(list[0].Customer), run.some(ctx, list)
}
