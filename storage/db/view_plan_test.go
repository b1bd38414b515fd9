package db_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// TestSortedListsFollowAnIndex: the first rows of a list are found without
// looking at the others, however many there are.
func TestSortedListsFollowAnIndex(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	store := open(t, path)
	pool := raw(t, path)
	var heard statements
	store.Tap(heard.add)
	for name, ask := range firstPages(t) {
		heard.shapes = nil
		ask(store)
		if len(heard.shapes) == 0 {
			t.Errorf("%s: no statement was heard", name)
		}
		for shape := range heard.shapes {
			for _, step := range plan(t, pool, shape) {
				sorts := strings.Contains(step, "TEMP B-TREE FOR ORDER BY")
				walks := !cheap(step) && !strings.Contains(step, "INDEX") && step != "SCAN parcel" && step != "SCAN t" // which were found by an index
				if sorts || walks {
					t.Errorf("%s: %s\n%s", name, step, shape)
				}
			}
		}
	}
}

// firstPages asks for the first rows of each list, sorted and filtered.
func firstPages(t *testing.T) map[string]func(*db.DB) {
	ctx := context.Background()
	asked := map[string]func(*db.DB){}
	subscriptions := func(name string, q view.SubscriptionQuery) {
		for _, down := range []bool{false, true} {
			q := q
			q.Down = down
			asked[name] = func(store *db.DB) {
				if _, err := store.FindSubscriptions(ctx, q, 200); err != nil {
					t.Error(err)
				}
			}
			name += ", down"
		}
	}
	week := civil.Between(shoptest.Today, shoptest.Today.AddDays(6))
	subscriptions("by next delivery", view.SubscriptionQuery{})
	subscriptions("by number", view.SubscriptionQuery{Sort: view.ByNumber})
	subscriptions("by receiver", view.SubscriptionQuery{Sort: view.ByReceiver})
	subscriptions("by town", view.SubscriptionQuery{Sort: view.ByTown})
	subscriptions("by contents", view.SubscriptionQuery{Sort: view.ByContents})
	subscriptions("by plan", view.SubscriptionQuery{Sort: view.ByPlan})
	subscriptions("by state", view.SubscriptionQuery{Sort: view.ByState})
	subscriptions("by last day", view.SubscriptionQuery{Sort: view.ByLastDay})
	subscriptions("next week", view.SubscriptionQuery{Next: week})
	subscriptions("paused", view.SubscriptionQuery{States: []subscription.State{subscription.Paused}})
	subscriptions("ending by last day", view.SubscriptionQuery{Last: week, Sort: view.ByLastDay})
	documents := func(name string, q view.DocumentQuery) {
		for _, down := range []bool{false, true} {
			q := q
			q.Down = down
			asked[name] = func(store *db.DB) {
				if _, err := store.FindDocuments(ctx, q, 200); err != nil {
					t.Error(err)
				}
			}
			name += ", down"
		}
	}
	documents("documents by date", view.DocumentQuery{})
	documents("documents by number", view.DocumentQuery{Sort: view.ByDocumentNumber})
	documents("documents by customer", view.DocumentQuery{Sort: view.ByCustomer})
	documents("documents by due", view.DocumentQuery{Sort: view.ByDue})
	documents("documents by total", view.DocumentQuery{Sort: view.ByTotal})
	documents("documents of a customer", view.DocumentQuery{Customer: 7})
	for name, sort := range map[string]view.NoticeSort{
		"by was": view.ByWas, "by becomes": view.ByBecomes, "by since": view.BySince, "by customer": view.ByNoticeCustomer,
	} {
		for _, down := range []bool{false, true} {
			asked[fmt.Sprintf("notices %s, down %v", name, down)] = func(store *db.DB) {
				if _, err := store.FindNotices(ctx, view.NoticeQuery{Sort: sort, Down: down}, 200); err != nil {
					t.Error(err)
				}
			}
		}
	}
	asked["files"] = func(store *db.DB) {
		if _, err := store.FindImportFiles(ctx, view.ImportFileQuery{}, 200); err != nil {
			t.Error(err)
		}
	}
	asked["requests"] = func(store *db.DB) {
		if _, err := store.FindRequests(ctx, view.RequestQuery{Since: time.UnixMilli(1)}, 200); err != nil {
			t.Error(err)
		}
	}
	asked["pick days"] = func(store *db.DB) {
		if _, err := store.PickDays(ctx, week); err != nil {
			t.Error(err)
		}
	}
	return asked
}
