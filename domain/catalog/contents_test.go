package catalog_test

import (
	"slices"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
)

func TestQuantitiesGoInSteps(t *testing.T) {
	for _, c := range []struct {
		unit string
		step money.Quantity
		fits []string
		not  []string
	}{
		{"Stück", 0, []string{"1", "12"}, []string{"0.5", "1.001"}},
		{"kg", 0, []string{"1", "0.125", "0.001"}, nil},
		{" KG ", 250, []string{"0.25", "1", "1.75"}, []string{"0.125", "1.1"}},
		{"Stück", 6000, []string{"6", "12"}, []string{"1", "9"}},
	} {
		a := catalog.Article{Unit: c.unit, Step: c.step}
		for _, q := range c.fits {
			if err := a.CheckQuantity(money.MustQuantity(q), "lines"); err != nil {
				t.Errorf("%s in steps of %v: %s: %v", c.unit, c.step, q, err)
			}
		}
		for _, q := range c.not {
			if err := a.CheckQuantity(money.MustQuantity(q), "lines"); !problem.Has(err, catalog.CodeNotInSteps) {
				t.Errorf("%s in steps of %v: %s: %v", c.unit, c.step, q, err)
			}
		}
	}
}

func TestCheckOfWhatIsInAnArticle(t *testing.T) {
	sound := catalog.Article{
		Head: record.Head{ID: 7, Number: "GEM-M"}, Names: lang.Texts{lang.DE: "Gemüse"}, VATCode: "reduced", SellSingle: true,
		Allergens: []catalog.Allergen{catalog.Celery}, Step: 250, Deposit: 50, FamilyID: 8, SubstituteIDs: []int64{9},
	}
	if err := sound.Check([]string{"reduced"}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code  problem.Code
		field string
		spoil func(*catalog.Article)
	}{
		{catalog.CodeStepNegative, "step", func(a *catalog.Article) { a.Step = -1 }},
		{catalog.CodeDepositNegative, "deposit", func(a *catalog.Article) { a.Deposit = -1 }},
		{catalog.CodeAllergenUnknown, "allergens", func(a *catalog.Article) { a.Allergens = []catalog.Allergen{"pollen"} }},
		{catalog.CodeOwnSubstitute, "substitutes", func(a *catalog.Article) { a.SubstituteIDs = []int64{7} }},
		{catalog.CodeOwnFamily, "family", func(a *catalog.Article) { a.FamilyID = 7 }},
	} {
		a := sound
		c.spoil(&a)
		if found := problem.Of(a.Check([]string{"reduced"})); len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%s: %v", c.code, found)
		}
	}
}

func TestAllergensComeInTheOrderOfTheAnnex(t *testing.T) {
	got := catalog.InAnnexOrder([]catalog.Allergen{catalog.Nuts, "pollen", catalog.Gluten, catalog.Nuts})
	if !slices.Equal(got, []catalog.Allergen{catalog.Gluten, catalog.Nuts}) || len(catalog.Allergens) != 14 {
		t.Error(got)
	}
}

// TestSubstitutesAreItsOwnThenItsFamily: each once, and never the article itself.
func TestSubstitutesAreItsOwnThenItsFamily(t *testing.T) {
	offer := catalog.Offer{Articles: map[int64]catalog.Article{}}
	for id, a := range map[int64]catalog.Article{
		1: {Head: record.Head{Number: "GEM-S"}, FamilyID: 2, SubstituteIDs: []int64{4, 3, 99}},
		2: {Head: record.Head{Number: "GEM-M"}}, 3: {Head: record.Head{Number: "GEM-L"}, FamilyID: 2}, 4: {Head: record.Head{Number: "OBST"}},
	} {
		a.ID = id
		offer.Articles[id] = a
	}
	for id, want := range map[int64][]string{1: {"OBST", "GEM-L", "GEM-M"}, 2: {"GEM-L", "GEM-S"}, 4: nil} {
		var got []string
		for _, a := range offer.SubstitutesOf(offer.Articles[id]) {
			got = append(got, a.Number)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%d: %v, want %v", id, got, want)
		}
	}
}
