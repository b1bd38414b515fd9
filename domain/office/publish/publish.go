// Package publish writes the export folder: for each customer what the account
// page shows and may do, and the catalogue of what can be had, each as a document
// for the webshop and as pages for people.
//
// What is written once is not computed again until it can have changed: beside
// what was written a mark remembers how far the change log had come, and for each
// customer when time alone will change the account.
package publish

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// customersAtOnce is how many customers are read in one go.
const customersAtOnce = 200

// shownDeliveries and shownMonths are how many deliveries an account shows of a
// subscription, and how many whole months it looks ahead for them.
const (
	shownDeliveries = 10
	shownMonths     = 4
)

// Jobs are the export jobs.
type Jobs struct {
	Store office.Store
	Out   office.ExportFolder
	Pages office.Pages
	Clock office.Clock
	Words Words
}

// Words are what the documents say in a language.
type Words struct {
	Why    func(l lang.Lang, d subscription.Delivery) []string // the chain of a date
	Rhythm func(l lang.Lang, r schedule.Rhythm) string
}

// Written says what an export did.
type Written struct {
	Accounts int `json:"accounts"` // customers there are
	Looked   int `json:"looked"`   // accounts that could have changed
	Changed  int `json:"changed"`  // accounts that had
	Removed  int `json:"removed"`  // accounts taken out: their customers are gone
	Articles int `json:"articles"` // articles in the catalogue
	Pages    int `json:"pages"`    // files of the catalogue that had changed, were new, or are gone
}

// All writes the accounts and the catalogue. With anew it looks at every account;
// else at those that can have changed since the last time.
func (j Jobs) All(ctx context.Context, actor office.Actor, today civil.Date, anew bool) (Written, error) {
	done, err := j.Accounts(ctx, actor, today, anew)
	if err != nil {
		return done, err
	}
	catalogue, err := j.Catalogue(ctx, actor, today)
	done.Articles, done.Pages = catalogue.Articles, catalogue.Pages
	return done, err
}
