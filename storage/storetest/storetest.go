// Package storetest holds every store to the contract of office.Store: what is
// saved is what is read, units of work are whole or nothing, keys make planning,
// requests and invoicing idempotent, queries find what a filter would. It is
// used by tests only; each database runs the same suite.
package storetest

import (
	"context"
	"flag"
	"testing"

	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// Store is an open database as the suite sees it.
type Store interface {
	office.Store
	view.Lists
	Check(ctx context.Context) ([]office.Finding, error)
	Search(ctx context.Context, kind record.Kind, words string, limit int) ([]int64, error)
	Close() error
}

// Opener opens the database of a test; each call is another program that has
// the same database open.
type Opener func(tb testing.TB) Store

// Run runs the suite; fresh makes an empty database for one test.
func Run(t *testing.T, fresh func(tb testing.TB) Opener) {
	fewerChecks(t)
	roundTrips(t, func(tb testing.TB) *world { return newWorld(tb, fresh(tb)) })
	for _, tests := range []map[string]func(*world){units, finds} {
		for name, test := range tests {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				test(newWorld(t, fresh(t)))
			})
		}
	}
}

// units are about what is saved, and how.
var units = map[string]func(*world){
	"no settings before the first save":         noShop,
	"there is one shop":                         oneShop,
	"an old version is refused":                 oldVersion,
	"what is gone is told":                      notFound,
	"a number is given once":                    numberOnce,
	"lists come in the order asked for":         listOrder,
	"all come by number":                        allByNumber,
	"a limit of 0 is none":                      noLimit,
	"order lines keep their ids":                lineIDs,
	"a line of another order is refused":        foreignLine,
	"a nominal date is covered once":            coverOnce,
	"covers can change hands in one save":       coverMoves,
	"an error keeps nothing":                    rollback,
	"a panic keeps nothing":                     panics,
	"a cancelled context keeps nothing":         cancelled,
	"a series has no gap":                       seriesWithoutGap,
	"series are counted apart":                  seriesApart,
	"customers get serials one after the other": serials,
	"readers see one state":                     snapshot,
	"what a unit of work wrote it reads":        readsItself,
	"a second program waits for the first":      secondProgram,
	"programs at once count without doubles":    countAtOnce,
	"overviews and the plan mark are replaced":  overviews,
	"overviews that do not hold are found":      staleOverviews,
	"subscriptions that end are counted":        ending,
	"overviews stop holding when dates change":  doubtedOverviews,
}

// finds are about what is found again.
var finds = map[string]func(*world){
	"files and requests are found again":         requests,
	"people find customers by prefixes of words": search,
	"a document stays as it was issued":          documents,
	"a line is invoiced once":                    claimOnce,
	"what is packed and not invoiced is found":   unbilled,
	"a check of a sound store finds nothing":     soundStore,
	"queries find what a filter would":           queries,
	"slips are found by parcel and pick day":     slips,
	"contents of boxes are found by day":         contents,
	"orders are found by what is disliked":       withDislikes,
	"a customer's subscriptions are found":       ofCustomer,
	"holds are found by their last day":          holdsEnding,
	"lists of subscriptions":                     subscriptionLists,
	"lists of documents":                         documentLists,
	"lists of requests":                          requestLists,
	"lists of import files":                      fileLists,
	"the orders of a subscription are listed":    orderLists,
	"lists of pick days":                         pickDays,
	"moved deliveries and shortages are counted": movedAndShort,
	"the history is told newest first":           history,
	"the log tells whom a change concerns":       whoIsTouched,
	"notices that are still to be given":         openNotices,
	"lists of notices":                           noticeLists,
	"everything that is kept moves the mark":     lastChange,
	"pictures are kept by what they are":         pictures,
	"who has an article is found":                articleUses,
	"lists of articles":                          articleLists,
}

// fewerChecks lowers the number of values tried of each kind, unless one was
// asked for: each goes through the database several times.
func fewerChecks(t *testing.T) {
	t.Helper()
	checks := flag.Lookup("rapid.checks")
	if checks.Value.String() != checks.DefValue {
		return
	}
	if err := checks.Value.Set("16"); err != nil {
		t.Fatal(err)
	}
}
