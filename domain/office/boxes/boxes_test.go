package boxes_test

import (
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/boxes"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/storage/shoptest"
)

// TestBoxesOfTheDemoShop: what is in them, for whom nothing fits, and that saying
// what can go in instead settles it.
func TestBoxesOfTheDemoShop(t *testing.T) {
	store, ctx, today := shoptest.Demo(t, 120), t.Context(), shoptest.Today
	j := boxes.Jobs{Store: store}
	if _, err := (planning.Jobs{Store: store, Clock: shoptest.At("08:00")}).Plan(ctx, shoptest.Actor, today, today.AddDays(14)); err != nil {
		t.Fatal(err)
	}
	day, err := j.On(ctx, today.AddDays(3))
	if err != nil || len(day.Boxes) != 4 {
		t.Fatalf("%d boxes, %v", len(day.Boxes), err)
	}
	for _, b := range day.Boxes {
		if b.Contents.From != today || b.Next != today.AddDays(7) || len(b.Contents.Items) < 5 {
			t.Errorf("%s holds %+v", b.Article.Number, b)
		}
	}
	picked := civil.Between(today, today.AddDays(14))
	open, err := j.Unsolved(ctx, picked)
	if err != nil || len(open) == 0 {
		t.Fatalf("everybody likes everything: %v", err)
	}
	first := open[0]
	of, err := j.On(ctx, first.Delivery)
	if err != nil {
		t.Fatal(err)
	}
	var c catalog.BoxContents
	for _, b := range of.Boxes {
		if b.Article.ID == first.Box.ID {
			c = b.Contents
		}
	}
	carrots := number(t, of, "G-RUEEBLI")
	for i := range c.Items {
		if c.Items[i].ArticleID == first.Out.ArticleID {
			c.Items[i].Instead = []catalog.Part{{ArticleID: carrots, Quantity: 300}}
		}
	}
	still, err := j.Weigh(ctx, today, c)
	if err != nil || has(still, first) {
		t.Errorf("%d still without, %v", len(still), err)
	}
	if err := j.Save(ctx, shoptest.Actor, today, &c); err != nil {
		t.Fatal(err)
	}
	after, err := j.Unsolved(ctx, picked)
	if err != nil || len(after) >= len(open) || has(after, first) {
		t.Errorf("%d of %d are still without, %v", len(after), len(open), err)
	}
	stale := c
	stale.Version--
	if err := j.Save(ctx, shoptest.Actor, today, &stale); !problem.Has(err, office.CodeChangedElsewhere) {
		t.Errorf("an old version: %v", err)
	}
	again := c
	again.Head = record.Head{}
	if err := j.Save(ctx, shoptest.Actor, today, &again); !problem.Has(err, boxes.CodeTaken) {
		t.Errorf("the day is taken: %v", err)
	}
	if _, err := j.Weigh(ctx, today, again); !problem.Has(err, boxes.CodeTaken) {
		t.Errorf("the day is taken, and nobody says so: %v", err)
	}
	c.From = today.AddDays(-1)
	if err := j.Save(ctx, shoptest.Actor, today, &c); !problem.Has(err, boxes.CodePast) {
		t.Errorf("the past is changed: %v", err)
	}
}

func number(t *testing.T, d boxes.Day, article string) int64 {
	t.Helper()
	for id, a := range d.Articles {
		if a.Number == article {
			return id
		}
	}
	t.Fatalf("there is no %s", article)
	return 0
}

func has(list []boxes.Unsolved, u boxes.Unsolved) bool {
	for _, x := range list {
		if x.Order.ID == u.Order.ID && x.Out.ArticleID == u.Out.ArticleID {
			return true
		}
	}
	return false
}
