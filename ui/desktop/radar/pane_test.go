package radar

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/planning"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// desk is the pane in a window with somebody before it.
type desk struct {
	*Pane
	window fyne.Window
	viewed []string // files that were opened
	errs   []error  // that were shown
}

func sit(t *testing.T, o Office, l lang.Lang) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{window: app.NewWindow("")}
	d.window.SetPadded(false)
	d.window.Resize(fyne.NewSize(1040, 560))
	k := &kit.Desk{
		Words: text.For(l, "CH"), Window: d.window, Prefs: app.Preferences(), Today: today,
		Location: func() *time.Location { return time.UTC }, Closed: func(civil.Date) string { return "" },
		View: func(path string) { d.viewed = append(d.viewed, path) }, Keys: func(fyne.KeyName) bool { return false },
	}
	k.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err) })
	d.Pane = New(k, o)
	d.window.SetContent(d.Content())
	d.window.Show()
	return d
}

// reads are all texts that can be seen.
func (d *desk) reads() string {
	var out []string
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if !o.Visible() {
			return
		}
		switch o := o.(type) {
		case *canvas.Text:
			out = append(out, o.Text)
		case *fyne.Container:
			for _, x := range o.Objects {
				walk(x)
			}
		case fyne.Widget:
			for _, x := range test.WidgetRenderer(o).Objects() {
				walk(x)
			}
		}
	}
	walk(d.Content())
	return strings.Join(out, "\n")
}

func (d *desk) wantReads(t *testing.T, texts ...string) {
	t.Helper()
	all := d.reads()
	for _, want := range texts {
		if !strings.Contains(all, want) {
			t.Errorf("%q cannot be read:\n%s", want, all)
		}
	}
}

func TestYearIsShownWithAllThatIsToBeKnown(t *testing.T) {
	for l, want := range map[lang.Lang][]string{
		lang.DE: {"2027", "Fr 26.3.2027", "Karfreitag", "verschoben", "fällt aus", "Lieferungen verschoben", "Zwei Verschiebungen in einer Woche", "Woche 53", "2027 hat 52 Wochen"},
		lang.FR: {"2027", "ve 26.3.2027", "Vendredi saint", "déplacées", "livraisons déplacées", "Semaine 53", "2027 compte 52 semaines"},
	} {
		d := sit(t, house(t, l), l)
		d.Reload()
		d.wantReads(t, want...)
	}
}

func TestAnotherYearIsAStepAway(t *testing.T) {
	d := sit(t, house(t, lang.DE), lang.DE)
	d.Reload()
	d.previous.Do()
	d.wantReads(t, "2026", "2026 hat eine Woche 53", "Fr 3.4.2026")
	if d.previous.IsReady() {
		t.Error("a year that is over is offered")
	}
	d.next.Do()
	d.wantReads(t, "2027", "Fr 26.3.2027")
}

func TestChosenRowIsToldInFull(t *testing.T) {
	d := sit(t, house(t, lang.DE), lang.DE)
	d.Reload()
	rows := d.show.Rows()
	friday := rows[slices.IndexFunc(rows, func(r Row) bool { return r.Name == "Karfreitag" })]
	d.table.Select(friday.ID)
	d.wantReads(t, "Fr 26.3.2027 Karfreitag · verschoben: ")
}

func TestPrintingOpensThePDF(t *testing.T) {
	d := sit(t, house(t, lang.DE), lang.DE)
	if d.print.IsReady() {
		t.Error("nothing can be printed yet")
	}
	d.Reload()
	d.print.Do()
	if len(d.viewed) != 1 || filepath.Base(d.viewed[0]) != "Jahresradar 2027.pdf" {
		t.Errorf("opened: %v", d.viewed)
	}
	d.wantReads(t, "Jahresradar 2027.pdf liegt bei den Dokumenten.")
	d.next.Do()
	if strings.Contains(d.reads(), "Jahresradar 2027.pdf") {
		t.Error("the paper of another year is still told of")
	}
}

// jobs answers as a test wants it.
type jobs func(ctx context.Context, year int) (planning.Radar, error)

func (j jobs) Radar(ctx context.Context, year int) (planning.Radar, error) { return j(ctx, year) }

func TestWhatWasStoppedCanBeBegunAgain(t *testing.T) {
	o := house(t, lang.DE)
	office, fails := o.Jobs, true
	o.Jobs = jobs(func(ctx context.Context, year int) (planning.Radar, error) {
		if fails {
			return planning.Radar{}, errors.New("the database is held")
		}
		return office.Radar(ctx, year)
	})
	d := sit(t, o, lang.DE)
	d.Reload()
	d.wantReads(t, "Abgebrochen")
	if len(d.errs) != 1 {
		t.Errorf("told: %v", d.errs)
	}
	fails = false
	d.Reload()
	d.wantReads(t, "Karfreitag")
}

// TestYearThatIsOldAlreadyIsComputedAgain: somebody saved, or stepped on, while
// the year was being looked at.
func TestYearThatIsOldAlreadyIsComputedAgain(t *testing.T) {
	o := house(t, lang.DE)
	office, asked := o.Jobs, []int{}
	var d *desk
	o.Jobs = jobs(func(ctx context.Context, year int) (planning.Radar, error) {
		if asked = append(asked, year); len(asked) == 1 {
			d.next.Do()
		}
		return office.Radar(ctx, year)
	})
	d = sit(t, o, lang.DE)
	d.Reload()
	if !slices.Equal(asked, []int{2027, 2028}) {
		t.Errorf("looked at %v", asked)
	}
	d.wantReads(t, "2028", "Fr 14.4.2028")
}

func TestYearWithoutAnythingInTheWaySaysSo(t *testing.T) {
	o := house(t, lang.DE)
	o.Jobs = jobs(func(_ context.Context, year int) (planning.Radar, error) { return planning.Radar{Year: year}, nil })
	d := sit(t, o, lang.DE)
	d.Reload()
	d.wantReads(t, "Nichts steht im Weg", "2027 hat 52 Wochen")
}
