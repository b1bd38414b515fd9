package sheet_test

import (
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/sheet"
	"turnus/ui/text"
)

// ahead is the forecast of four weeks of a shop that packs few parcels, one of
// whose articles is called like a formula.
func ahead(t *testing.T) planning.Forecast {
	t.Helper()
	store := shoptest.Demo(t, 40)
	shoptest.Do(t, store, func(tx office.Tx) error {
		s, err := tx.Shop()
		if err != nil {
			return err
		}
		s.Capacity = 8
		if err := tx.SaveShop(&s); err != nil {
			return err
		}
		articles, err := tx.Articles().All()
		if err != nil {
			return err
		}
		for i := range articles {
			articles[i].Names = lang.Texts{lang.DE: "=" + articles[i].Names.In(lang.DE)}
			if err := tx.SaveArticles().Save(&articles[i]); err != nil {
				return err
			}
		}
		return nil
	})
	shoptest.Plan(t, store, 7)
	j := planning.Jobs{Store: store, Clock: shoptest.At("07:30")}
	f, err := j.Forecast(t.Context(), shoptest.Today, civil.Between(shoptest.Today, shoptest.Today.AddDays(27)), nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// saved is the file of a forecast, read back.
func saved(t *testing.T, l lang.Lang, f planning.Forecast, notes map[civil.Date]string) *excelize.File {
	t.Helper()
	documents, err := folder.OpenDocuments(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	where, err := sheet.Folder{Documents: documents, Words: text.For(l, "CH")}.Forecast(f, notes)
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Ext(where) != ".xlsx" || filepath.Base(filepath.Dir(where)) != "11" {
		t.Errorf("written to %s", where)
	}
	file, err := excelize.OpenFile(where)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

// rows are the raw values of a sheet, without its head.
func rows(t *testing.T, file *excelize.File, n int) (head []string, rows [][]string) {
	t.Helper()
	all, err := file.GetRows(file.GetSheetList()[n], excelize.Options{RawCellValue: true})
	if err != nil || len(all) < 2 {
		t.Fatalf("sheet %d has %d rows: %v", n, len(all), err)
	}
	return all[0], all[1:]
}

func date(t *testing.T, raw string) civil.Date {
	t.Helper()
	number, err := strconv.Atoi(raw)
	if err != nil {
		t.Fatalf("%q is no date", raw)
	}
	at, err := excelize.ExcelDateToTime(float64(number), false)
	if err != nil {
		t.Fatal(err)
	}
	return civil.MustParse(at.Format(time.DateOnly))
}

func quantity(t *testing.T, raw string) money.Quantity {
	t.Helper()
	if raw == "" {
		return 0
	}
	q, err := money.ParseQuantity(raw)
	if err != nil {
		t.Fatalf("%q is no quantity", raw)
	}
	return q
}

func TestTheDaysOfAForecastComeBack(t *testing.T) {
	f := ahead(t)
	holiday := shoptest.Today.AddDays(15)
	head, got := rows(t, saved(t, lang.DE, f, map[civil.Date]string{holiday: "Mariä Empfängnis"}), 0)
	if len(head) != 10 || head[0] != "Tag" || len(got) != len(f.Days) {
		t.Fatalf("%d rows, head %q", len(got), head)
	}
	over := 0
	for i, d := range f.Days {
		row := got[i]
		want := []int{d.Parcels.Total(), d.Parcels.Made, d.Parcels.Planned, d.Orders.Made, d.Orders.Planned, 8, f.Over(d)}
		over += f.Over(d)
		if date(t, row[0]) != d.Date {
			t.Errorf("row %d is of %s, want %s", i, row[0], d.Date)
		}
		for n, w := range want {
			if row[n+2] != strconv.Itoa(w) {
				t.Errorf("%s, column %d: %q, want %d", d.Date, n+2, row[n+2], w)
			}
		}
		if note := len(row) > 9 && row[9] == "Mariä Empfängnis"; note != (d.Date == holiday) {
			t.Errorf("%s: %q", d.Date, row)
		}
	}
	if over == 0 {
		t.Error("no day is over its capacity: too little to compare")
	}
}

// TestTheArticlesOfAForecastComeBack, on their delivery days and on their pick
// days; what begins like a formula stays a name.
func TestTheArticlesOfAForecastComeBack(t *testing.T) {
	f := ahead(t)
	file := saved(t, lang.DE, f, nil)
	for n, of := range []func(planning.ForecastDay) map[int64]planning.Amounts{
		func(d planning.ForecastDay) map[int64]planning.Amounts { return d.Delivered },
		func(d planning.ForecastDay) map[int64]planning.Amounts { return d.Picked },
	} {
		head, got := rows(t, file, n+1)
		byNumber := map[string][]string{}
		for _, row := range got {
			byNumber[row[0]] = row
		}
		compared := 0
		for _, a := range f.Articles {
			var sum planning.Amounts
			for _, d := range f.Days {
				sum = sum.Plus(of(d)[a.ID])
			}
			row := byNumber[a.Number]
			if sum == (planning.Amounts{}) {
				continue
			}
			if row == nil {
				t.Errorf("sheet %d has no %s", n, a.Number)
				continue
			}
			if row[1][0] != '=' || row[1] != a.Names.In(lang.DE) {
				t.Errorf("%s is called %q", a.Number, row[1])
			}
			if quantity(t, row[3]) != sum.Total() || quantity(t, row[4]) != sum.Made || quantity(t, row[5]) != sum.Planned {
				t.Errorf("sheet %d, %s: %q, want %+v", n, a.Number, row[3:6], sum)
			}
			for i := 6; i < len(row); i++ {
				day := date(t, head[i])
				want := of(f.Days[day.Sub(f.Days[0].Date)])[a.ID].Total()
				if quantity(t, row[i]) != want {
					t.Errorf("sheet %d, %s on %s: %q, want %v", n, a.Number, day, row[i], want)
				}
				compared++
			}
		}
		if compared < 20 {
			t.Errorf("sheet %d has %d quantities: too little to compare", n, compared)
		}
	}
	if formula, err := file.GetCellFormula(file.GetSheetList()[1], "B2"); err != nil || formula != "" {
		t.Errorf("the formula %q (%v)", formula, err)
	}
}

// TestSheetsHaveNamesInEveryLanguage that a workbook takes.
func TestSheetsHaveNamesInEveryLanguage(t *testing.T) {
	f := ahead(t)
	heads := map[string]bool{}
	for _, l := range lang.All {
		file := saved(t, l, f, nil)
		if list := file.GetSheetList(); len(list) != 3 {
			t.Errorf("%s: %q", l, list)
		}
		head, _ := rows(t, file, 0)
		heads[head[2]] = true
	}
	if len(heads) != len(lang.All) {
		t.Errorf("parcels are called %v", heads)
	}
}
