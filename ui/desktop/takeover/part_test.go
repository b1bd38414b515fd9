package takeover

import (
	"context"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/takeover"
	"turnus/domain/problem"
	old "turnus/domain/takeover"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// house tries and takes the same, and remembers what it was asked.
type house struct{ asked []string }

func (h *house) Try(_ context.Context, _ office.Actor, _ civil.Date, files []old.File) (takeover.Report, error) {
	h.asked = append(h.asked, "try "+files[0].Name)
	return report, nil
}

func (h *house) Take(_ context.Context, _ office.Actor, _ civil.Date, files []old.File) (takeover.Report, error) {
	h.asked = append(h.asked, "take "+files[0].Name)
	return report, nil
}

func (h *house) Tables(path string) ([]old.File, []string, error) {
	return []old.File{{Name: "kunden.csv", Content: []byte("Nummer;Firma\n1;A\n;B\n" + path)}, {Name: "abos.csv", Content: []byte("Abo\n")}}, []string{"preise.csv"}, nil
}

func (h *house) Totals(civil.Date, takeover.Report) (string, error)   { return "totals.csv", nil }
func (h *house) Findings(civil.Date, takeover.Report) (string, error) { return "findings.csv", nil }
func (h *house) Templates(civil.Date) (string, error)                 { return "templates", nil }
func (h *house) Page(context.Context, civil.Date, takeover.Report) (string, error) {
	return "totals.pdf", nil
}

var before = int64(8)

var report = takeover.Report{
	Files: []old.ReadFile{{Name: "kunden.csv", Kind: old.Customers, Rows: 3}, {Name: "abos.csv", Kind: old.Subscriptions}},
	Findings: []old.Finding{
		{File: "kunden.csv", Line: 4, Problem: problem.New(takeover.CodeOpenNotPositive, "amount", "value", money.Amount(-500))},
		{File: "abos.csv", Warning: true, Problem: problem.New(takeover.CodeThereAlready, "number", "number", "A-1")},
	},
	Read: map[old.Kind]int{old.Customers: 3}, Taken: map[old.Kind]int{old.Customers: 2}, There: map[old.Kind]int{old.Subscriptions: 1},
	Totals: takeover.Totals{Figures: []takeover.Figure{
		{FigureOf: old.FigureOf{Figure: old.FigureCustomers}, Here: 2},
		{FigureOf: old.FigureOf{Figure: old.FigurePlan, Number: "P"}, Names: lang.Texts{lang.DE: "Jede Woche"}, Here: 7, Before: &before},
	}},
}

// TestATakeOverIsTriedReadAndDone by keyboard, and only after a dry run.
func TestATakeOverIsTriedReadAndDone(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	window := app.NewWindow("")
	saved, viewed := 0, []string{}
	d := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: window, Prefs: app.Preferences(), Today: func() civil.Date { return civil.MustParse("2026-11-23") },
		Saved: func() { saved++ }, View: func(path string) { viewed = append(viewed, path) }, Keys: func(fyne.KeyName) bool { return false },
	}
	d.Browse = func(context.Context, string) (kit.Folder, error) { return kit.Folder{Path: "alt"}, nil }
	d.Tasks = kit.InlineTasks(func(err error) { t.Error(err) })
	h := &house{}
	p := New(d, Office{Jobs: h, Files: h})
	window.SetContent(p.Content())
	window.Resize(fyne.NewSize(1080, 640))
	if p.try.IsReady() || p.take.IsReady() || p.print.IsReady() || p.more.IsReady() {
		t.Error("can be taken without tables")
	}
	p.choose.Do()
	window.Canvas().FocusNext() // from the list to the way out
	window.Canvas().FocusNext() // and to the verb
	enter := func() { window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) }
	enter()
	if len(p.found) != 3 || p.found[0].State != "1 Fehler" || p.found[0].Rows != "3" || !p.found[2].Unread || p.take.IsReady() || !p.finds.IsReady() {
		t.Errorf("found: %+v", p.found)
	}
	p.try.Do()
	if p.findings.Len() != 2 || p.rows[0].Line != "4" || p.rows[1].Line != "" || !strings.Contains(p.result.Text(), "1") {
		t.Errorf("shown: %+v, %q", p.rows, p.result.Text())
	}
	if p.found[0].State != "2 neu · 1 Fehler" || p.found[1].State != "0 neu · 1 schon da" {
		t.Errorf("tried: %+v", p.found)
	}
	if len(p.sums) != 4 || !p.sums[2].IsHead || p.sums[3].Name != "P Jede Woche" || p.sums[3].Difference != "-1" || !p.sums[3].Differs || p.sums[1].Differs {
		t.Errorf("totals: %+v", p.sums)
	}
	p.take.Do()
	enter()
	for _, c := range []*kit.Command{p.totals, p.finds, p.print} {
		c.Do()
	}
	p.help.Do()
	enter()
	if !slices.Equal(h.asked, []string{"try kunden.csv", "take kunden.csv"}) || saved != 1 || !slices.Equal(viewed, []string{"totals.csv", "findings.csv", "totals.pdf", "templates"}) {
		t.Errorf("asked %q, saved %d, viewed %q", h.asked, saved, viewed)
	}
	if least := p.Content().MinSize(); least.Width > 1030 || least.Height > 520 {
		t.Errorf("wants %v", least)
	}
}
