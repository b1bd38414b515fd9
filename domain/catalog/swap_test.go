package catalog_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// The vegetables of these tests, by id.
const (
	crate int64 = iota + 1
	carrots
	beetroot
	sprouts
	walnuts
	celery
)

func vegetables() map[int64]catalog.Article {
	list := []catalog.Article{
		{Head: record.Head{ID: crate, Number: "GEM-M"}, Names: lang.Texts{lang.DE: "Gemüsekiste"}, Unit: "Kiste"},
		{Head: record.Head{ID: carrots, Number: "G-1"}, Names: lang.Texts{lang.DE: "Rüebli", lang.FR: "Carottes"}, Unit: "kg"},
		{Head: record.Head{ID: beetroot, Number: "G-2"}, Names: lang.Texts{lang.DE: "Randen", lang.FR: "Betteraves rouges"}, Unit: "kg", SubstituteIDs: []int64{celery, sprouts, carrots}},
		{Head: record.Head{ID: sprouts, Number: "G-3"}, Names: lang.Texts{lang.DE: "Rosenkohl"}, Unit: "kg", SubstituteIDs: []int64{carrots}},
		{Head: record.Head{ID: walnuts, Number: "G-4"}, Names: lang.Texts{lang.DE: "Baumnüsse"}, Unit: "kg", Allergens: []catalog.Allergen{catalog.Nuts}},
		{Head: record.Head{ID: celery, Number: "G-5"}, Names: lang.Texts{lang.DE: "Stangensellerie"}, Unit: "Stück", Allergens: []catalog.Allergen{catalog.Celery}},
	}
	out := map[int64]catalog.Article{}
	for _, a := range list {
		out[a.ID] = a
	}
	return out
}

func box(items ...int64) catalog.BoxContents {
	b := catalog.BoxContents{ArticleID: crate, From: day("2026-11-23")}
	for _, id := range items {
		b.Items = append(b.Items, catalog.BoxItem{Part: catalog.Part{ArticleID: id, Quantity: 500}})
	}
	return b
}

func TestADislikeFallsOnArticles(t *testing.T) {
	for _, c := range []struct {
		dislike string
		want    []int64
	}{
		{"Randen", []int64{beetroot}}, {"rande", []int64{beetroot}}, {"RANDEN ", []int64{beetroot}},
		{"betterave", []int64{beetroot}}, {"betteraves rouges", []int64{beetroot}}, {"rouges oignons", nil},
		{"G-3", []int64{sprouts}}, {"g-3", []int64{sprouts}}, {"Rueebli", []int64{carrots}}, {"Ran", nil},
		{"allergen:nuts", []int64{walnuts}}, {"allergen:fish", nil}, {"nuts", []int64{walnuts}}, {"", nil}, {"  ", nil},
		{"Nuss", []int64{walnuts}}, {"Nüsse", []int64{walnuts}}, {"Sellerie", []int64{celery}}, {"Kohl", []int64{sprouts}},
	} {
		var got []int64
		for _, a := range vegetables() {
			if because, meets := (catalog.Dislikes{"Fenchel", c.dislike}).Meet(a); meets {
				got = append(got, a.ID)
				if because != c.dislike {
					t.Errorf("%q because of %q", c.dislike, because)
				}
			}
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("%q falls on %v, want %v", c.dislike, got, c.want)
		}
	}
}

func TestWhatGoesInInstead(t *testing.T) {
	on := day("2026-11-26")
	in := func(id int64, q money.Quantity) catalog.Part { return catalog.Part{ArticleID: id, Quantity: q} }
	own := box(beetroot, sprouts)
	own.Items[0].Instead = []catalog.Part{in(celery, 1000)}
	ended := vegetables()
	gone := ended[sprouts]
	gone.Active.To = on.AddDays(-1)
	ended[sprouts] = gone
	for _, c := range []struct {
		name     string
		box      catalog.BoxContents
		dislikes catalog.Dislikes
		articles map[int64]catalog.Article
		want     []catalog.Part
	}{
		{"nothing is disliked", box(beetroot), nil, vegetables(), nil},
		{"nothing in the box is", box(carrots), catalog.Dislikes{"Randen"}, vegetables(), nil},
		{"the first that is counted alike", box(beetroot), catalog.Dislikes{"Randen"}, vegetables(), []catalog.Part{in(sprouts, 500)}},
		{"not what is disliked too", box(beetroot), catalog.Dislikes{"Randen", "Rosenkohl"}, vegetables(), []catalog.Part{in(carrots, 500)}},
		{"not what is not sold any more", box(beetroot), catalog.Dislikes{"Randen"}, ended, []catalog.Part{in(carrots, 500)}},
		{"what the box says comes first", own, catalog.Dislikes{"Randen"}, vegetables(), []catalog.Part{in(celery, 1000)}},
		{"twice the same if there is nothing else", box(beetroot, sprouts), catalog.Dislikes{"G-2", "G-3"}, vegetables(), []catalog.Part{in(carrots, 500), in(carrots, 500)}},
		{"nothing fits", box(walnuts), catalog.Dislikes{"allergen:nuts"}, vegetables(), []catalog.Part{{}}},
	} {
		swaps := catalog.Swaps(c.box, on, c.dislikes, c.articles)
		var got []catalog.Part
		for _, s := range swaps {
			got = append(got, s.In)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// Nobody gets what they do not want, and nothing is taken out that they do.
func TestASwapNeverBringsWhatIsDisliked(t *testing.T) {
	articles := vegetables()
	ids := []int64{carrots, beetroot, sprouts, walnuts, celery}
	rapid.Check(t, func(t *rapid.T) {
		b := box(rapid.SliceOfDistinct(rapid.SampledFrom(ids), rapid.ID).Draw(t, "items")...)
		words := catalog.Dislikes(rapid.SliceOf(rapid.SampledFrom([]string{"Randen", "G-1", "Rosenkohl", "allergen:nuts", "allergen:celery", "x"})).Draw(t, "dislikes"))
		swaps := catalog.Swaps(b, day("2026-11-26"), words, articles)
		out := map[int64]bool{}
		for _, s := range swaps {
			out[s.Out.ArticleID] = true
			if _, worse := words.Meet(articles[s.In.ArticleID]); worse && s.In.ArticleID != 0 {
				t.Fatalf("%v goes in", s.In)
			}
		}
		for _, item := range b.Items {
			if _, unwanted := words.Meet(articles[item.ArticleID]); unwanted != out[item.ArticleID] {
				t.Fatalf("article %d: unwanted %v, taken out %v", item.ArticleID, unwanted, out[item.ArticleID])
			}
		}
	})
}

func TestContentsHoldUntilTheNext(t *testing.T) {
	first, second, none := box(carrots), box(beetroot), box()
	second.From, none.From = day("2026-11-30"), day("2026-12-07")
	of := catalog.ContentsOf([]catalog.BoxContents{none, second, first})
	for on, want := range map[string]int64{"2026-11-22": 0, "2026-11-23": carrots, "2026-11-29": carrots, "2026-11-30": beetroot, "2026-12-06": beetroot, "2026-12-07": 0} {
		got, ok := of.On(crate, day(on))
		if ok != (want != 0) || ok && got.Items[0].ArticleID != want {
			t.Errorf("%s: %v %v", on, got, ok)
		}
	}
	if _, ok := of.On(carrots, day("2026-12-01")); ok {
		t.Error("carrots are no box")
	}
}

func TestCheckOfContents(t *testing.T) {
	for code, spoil := range map[problem.Code]func(*catalog.BoxContents){
		catalog.CodeContentsNoDay:    func(b *catalog.BoxContents) { b.From = civil.Date{} },
		catalog.CodeContentsItself:   func(b *catalog.BoxContents) { b.Items[0].ArticleID = crate },
		catalog.CodeContentsTwice:    func(b *catalog.BoxContents) { b.Items = append(b.Items, b.Items[0]) },
		catalog.CodeContentsQuantity: func(b *catalog.BoxContents) { b.Items[0].Instead = []catalog.Part{{ArticleID: sprouts}} },
	} {
		b := box(carrots, beetroot)
		if err := b.Check(vegetables()); err != nil {
			t.Fatal(err)
		}
		spoil(&b)
		if found := problem.Of(b.Check(vegetables())); len(found) != 1 || found[0].Code != code {
			t.Errorf("%s: %v", code, found)
		}
	}
}
