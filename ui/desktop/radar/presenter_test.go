package radar

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/planning"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/press"
	"turnus/ui/text"
)

func today() civil.Date { return shoptest.Today }

// house is the demo shop with a folder for documents.
func house(t *testing.T, l lang.Lang) Office {
	t.Helper()
	documents, err := folder.OpenDocuments(filepath.Join(t.TempDir(), "documents"))
	if err != nil {
		t.Fatal(err)
	}
	return Office{
		Jobs:   planning.Jobs{Store: shoptest.Demo(t, 120)},
		Papers: press.Press{Documents: documents, Words: text.For(l, "CH"), Clock: shoptest.At("07:30")},
	}
}

// looked is a presenter that has looked at the year so many after the coming one.
func looked(t *testing.T, by int) *Presenter {
	t.Helper()
	p := NewPresenter(house(t, lang.DE), text.For(lang.DE, "CH"), today)
	p.Step(by)
	r, err := p.Read()(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p.Take(r)
	return p
}

func TestRadarBeginsWithTheComingYear(t *testing.T) {
	p := NewPresenter(house(t, lang.DE), text.For(lang.DE, "CH"), today)
	if p.Year() != 2027 || p.Shown() || len(p.Rows()) != 0 {
		t.Errorf("%d, shown: %t", p.Year(), p.Shown())
	}
}

// TestYearsThatAreOverAreNotOffered: nobody plans them, and what they were is no
// projection.
func TestYearsThatAreOverAreNotOffered(t *testing.T) {
	p := NewPresenter(house(t, lang.DE), text.For(lang.DE, "CH"), today)
	if !p.CanStep(-1) || p.CanStep(-2) || !p.CanStep(1) || p.CanStep(100) {
		t.Error("from the coming year one can go back to this one, and on to 2100")
	}
}

func TestRadarTellsEachHolidayWithItsDeliveries(t *testing.T) {
	p := looked(t, 0)
	var friday Row
	for i, r := range p.Rows() {
		if r.ID != int64(i+1) {
			t.Errorf("row %d has the id %d", i, r.ID)
		}
		if r.Name == "Karfreitag" {
			friday = r
		}
	}
	if friday.Day != "Fr 26.3.2027" || friday.Moved == "" || !strings.Contains(friday.To, "Do\u00a025.3.") {
		t.Errorf("%+v", friday)
	}
	if d := p.Detail(friday); !strings.HasPrefix(d, "Fr 26.3.2027 Karfreitag · verschoben: "+friday.To) {
		t.Error(d)
	}
	if !strings.Contains(p.Sums(), "Lieferungen verschoben") || len(p.Doubles()) == 0 {
		t.Errorf("%q, %q", p.Sums(), p.Doubles())
	}
	if w := p.Weeks(); len(w) != 1 || !strings.HasPrefix(w[0], "2027 hat 52 Wochen") {
		t.Errorf("%q", w)
	}
}

func TestWeek53NamesThePlansOfEverySecondWeek(t *testing.T) {
	w := looked(t, -1).Weeks()
	if len(w) != 3 || !strings.HasPrefix(w[0], "2026 hat eine Woche 53 (28.12.2026–3.1.2027).") || !strings.HasPrefix(w[2], "Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A): KW 52 (21.12.): ") {
		t.Errorf("%q", w)
	}
}

func TestAnswerForAnotherYearIsNotShown(t *testing.T) {
	p := looked(t, 0)
	late := *p.found
	p.Step(1)
	p.Take(late)
	if p.Shown() {
		t.Error("2028 shows what was found of 2027")
	}
}

func TestRadarIsPrintedIntoTheDocuments(t *testing.T) {
	path, err := looked(t, 0).Print()(t.Context())
	if err != nil || filepath.Base(path) != "Jahresradar 2027.pdf" {
		t.Fatal(path, err)
	}
	if file, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(file), "%PDF-") {
		t.Errorf("%v", err)
	}
}
