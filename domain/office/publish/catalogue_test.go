package publish_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/publish"
	"turnus/storage/shoptest"
)

// TestTheCatalogueIsWrittenInEachLanguage, once, and follows what is sold.
func TestTheCatalogueIsWrittenInEachLanguage(t *testing.T) {
	store := shoptest.Demo(t, 12)
	j, dir := jobs(t, store)
	write := func() publish.Written {
		t.Helper()
		done, err := j.Catalogue(t.Context(), shoptest.Actor, shoptest.Today)
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	shoptest.Do(t, store, func(tx office.Tx) error { return picture(tx, "GEM-M") })
	first := write()
	if content, err := os.ReadFile(filepath.Join(dir, "catalogue", "pictures", "ab12.png")); err != nil || string(content) != "bild" {
		t.Errorf("picture: %q, %v", content, err)
	}
	box := articleOf(t, dir, "GEM-M")
	for _, l := range lang.All {
		page, err := os.ReadFile(filepath.Join(dir, "catalogue", box.Pages[l]))
		if err != nil || !strings.Contains(string(page), box.Name[l]) || box.Pages[l] != string(l)+"/GEM-M.html" {
			t.Errorf("%s: %v", l, err)
		}
	}
	thu := box.Plans[slices.IndexFunc(box.Plans, func(p exchange.CataloguePlan) bool { return p.Plan == "weekly-thu" })]
	if thu.First != civil.MustParse("2026-11-26") || thu.Start != shoptest.Today || thu.Rhythm[lang.FR] != "chaque semaine, le jeudi" {
		t.Errorf("%+v", thu)
	}
	if first.Pages != 2+len(lang.All)*(first.Articles+1)+pictures(t, dir) {
		t.Errorf("first: %+v", first)
	}
	if again := write(); again.Pages != 0 {
		t.Errorf("nothing has changed: %+v", again)
	}
	// What the webshop put into the folder stays; the pages of an article that is
	// not sold any more do not.
	own := filepath.Join(dir, "catalogue", "de", "eigene.html")
	if err := os.WriteFile(own, []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	shoptest.Do(t, store, func(tx office.Tx) error { return endSale(tx, "GEM-M", shoptest.Today.AddDays(-1)) })
	if then := write(); then.Articles != first.Articles-1 {
		t.Errorf("one article less: %+v", then)
	}
	if _, err := os.Stat(filepath.Join(dir, "catalogue", "it", "GEM-M.html")); !os.IsNotExist(err) {
		t.Errorf("its page: %v", err)
	}
	if _, err := os.Stat(own); err != nil {
		t.Errorf("the webshop's own page: %v", err)
	}
}

// picture gives an article a picture, and another one a picture that is lost.
func picture(tx office.Tx, number string) error {
	for n, hash := range map[string]string{number: "ab12", "GEM-L": "lost"} {
		a, _, err := tx.Articles().Find(n)
		if err != nil {
			return err
		}
		a.Picture = catalog.Picture{Hash: hash, MediaType: "image/png", Width: 3, Height: 2}
		if err := tx.SaveArticles().Save(&a); err != nil {
			return err
		}
	}
	return tx.SavePicture("ab12", []byte("bild"))
}

func endSale(tx office.Tx, number string, last civil.Date) error {
	a, _, err := tx.Articles().Find(number)
	if err != nil {
		return err
	}
	a.Active = civil.Range{To: last}
	return tx.SaveArticles().Save(&a)
}

func articleOf(t *testing.T, dir, number string) exchange.CatalogueArticle {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(exchange.CataloguePath)))
	if err != nil {
		t.Fatal(err)
	}
	var c exchange.Catalogue
	if err := json.Unmarshal(content, &c); err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(c.Articles, func(a exchange.CatalogueArticle) bool { return a.Number == number })
	if i < 0 {
		t.Fatalf("%s is not in the catalogue", number)
	}
	return c.Articles[i]
}

// TestAMarkThatWasMeddledWithLeadsNowhereElse.
func TestAMarkThatWasMeddledWithLeadsNowhereElse(t *testing.T) {
	j, dir := jobs(t, shoptest.Demo(t, 12))
	if err := os.MkdirAll(filepath.Join(dir, "state"), 0o755); err != nil {
		t.Fatal(err)
	}
	precious := filepath.Join(filepath.Dir(dir), "precious.txt")
	if err := os.WriteFile(precious, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	mark := `{"format":"turnus.written/1","files":["../../precious.txt","../answers/x.json"]}`
	if err := os.WriteFile(filepath.Join(dir, "state", "catalogue.json"), []byte(mark), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Catalogue(t.Context(), shoptest.Actor, shoptest.Today); err == nil {
		t.Error("a path out of the folder was taken")
	}
	if _, err := os.Stat(precious); err != nil {
		t.Error(err)
	}
}

// pictures counts those beside the pages.
func pictures(t *testing.T, dir string) int {
	t.Helper()
	files, err := os.ReadDir(filepath.Join(dir, "catalogue", "pictures"))
	if err != nil {
		t.Fatal(err)
	}
	return len(files)
}
