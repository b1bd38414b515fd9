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

func (h *house) Tables(path string) ([]old.File, error) { return []old.File{{Name: path}}, nil }

func (h *house) Totals(civil.Date, takeover.Report) (string, error) { return "totals.csv", nil }

var report = takeover.Report{
	Findings: []old.Finding{
		{File: "kunden.csv", Line: 4, Problem: problem.New(takeover.CodeOpenNotPositive, "amount", "value", money.Amount(-500))},
		{File: "abos.csv", Warning: true, Problem: problem.New(takeover.CodeThereAlready, "number", "number", "A-1")},
	},
	Read: map[old.Kind]int{old.Customers: 3}, Taken: map[old.Kind]int{old.Customers: 2}, There: map[old.Kind]int{},
	Totals: takeover.Totals{
		Plans: []takeover.PlanTotal{{Plan: "P", Names: lang.Texts{lang.DE: "Jede Woche"}, Subscriptions: 7}},
		Days:  []takeover.DayTotal{{Day: civil.MustParse("2026-11-24"), Deliveries: 5}},
	},
}

// TestATakeOverIsTriedReadAndDone by keyboard, and only after a dry run.
func TestATakeOverIsTriedReadAndDone(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	window := app.NewWindow("")
	saved, viewed := 0, ""
	d := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: window, Prefs: app.Preferences(), Today: func() civil.Date { return civil.MustParse("2026-11-23") },
		Saved: func() { saved++ }, View: func(path string) { viewed = path }, Keys: func(fyne.KeyName) bool { return false },
	}
	d.Tasks = kit.InlineTasks(func(err error) { t.Error(err) })
	h := &house{}
	p := New(d, Office{Jobs: h, Files: h})
	window.SetContent(p.Content())
	window.Resize(fyne.NewSize(1080, 640))
	if p.take.IsReady() || p.totals.IsReady() {
		t.Error("can be taken without a dry run")
	}
	enter := func() { window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) }
	p.try.Do()
	for _, r := range "alt" {
		window.Canvas().Focused().TypedRune(r)
	}
	enter()
	if p.table.Len() != 2 || p.rows[0].Line != "4" || p.rows[1].Line != "" || !strings.Contains(p.result.Text(), "1") {
		t.Errorf("shown: %+v, %q", p.rows, p.result.Text())
	}
	p.take.Do()
	enter()
	p.totals.Do()
	if !slices.Equal(h.asked, []string{"try alt", "take alt"}) || saved != 1 || viewed != "totals.csv" {
		t.Errorf("asked %q, saved %d, viewed %q", h.asked, saved, viewed)
	}
	if least := p.Content().MinSize(); least.Width > 860 || least.Height > 520 {
		t.Errorf("wants %v", least)
	}
	var says []string
	for _, b := range Blocks(d.Words, report, true) {
		says = append(says, b.Lines...)
	}
	if all := strings.Join(says, "\n"); !strings.Contains(all, "Jede Woche: 7") || !strings.Contains(all, "5 Lieferungen") || !strings.Contains(all, "Kunden: 2 von 3") {
		t.Errorf("totals: %s", all)
	}
}
