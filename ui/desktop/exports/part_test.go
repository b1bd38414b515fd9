package exports

import (
	"context"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// shop has two answers and sixty thousand accounts, which are only found by words.
type shop struct{}

func (shop) ExportDir() string { return "/export" }

func (shop) Shelf(_ context.Context, k Kind, search string, most int) (Shelf, error) {
	at := time.Date(2026, 11, 23, 6, 12, 0, 0, time.UTC)
	switch {
	case k == Answers:
		files := []File{{"b.answer.json", "/export/answers/b.answer.json", 2048, at}, {"a.answer.json", "/export/answers/a.answer.json", 100, at.Add(-time.Hour)}}
		return Shelf{Count: 2, Found: 2, Files: files[:min(most, 2)]}, nil
	case k == Accounts && search == "":
		return Shelf{Count: 60_000, Found: 60_000}, nil
	case k == Accounts:
		return Shelf{Count: 60_000, Found: 1, Files: []File{{"K-17.html", "/export/accounts/K-17.html", 5000, at}}}, nil
	}
	return Shelf{}, nil
}

func TestWhatTheExportFolderHolds(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	window, viewed := app.NewWindow(""), ""
	d := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: window, Prefs: app.Preferences(), Today: func() civil.Date { return civil.MustParse("2026-11-23") },
		Location: func() *time.Location { return time.UTC }, View: func(path string) { viewed = path }, Keys: func(fyne.KeyName) bool { return false },
	}
	d.Tasks = kit.InlineTasks(func(err error) { t.Error(err) })
	p := New(d, shop{})
	window.SetContent(p.Content())
	window.Resize(fyne.NewSize(1080, 560))
	p.Reload()
	if p.table.Len() != 2 || p.rows[0].Name != "b.answer.json" || !strings.Contains(p.says.Text(), "60") || p.open.IsReady() {
		t.Errorf("%+v, %q", p.rows, p.says.Text())
	}
	p.kind.SetValue(Accounts)
	p.Reload()
	if p.table.Len() != 0 || !strings.Contains(p.says.Text(), "Kundennummer") {
		t.Errorf("%d accounts, %q", p.table.Len(), p.says.Text())
	}
	window.Canvas().Focus(p.search.Focus())
	for _, r := range "k-17" {
		window.Canvas().Focused().TypedRune(r)
	}
	window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if viewed != "/export/accounts/K-17.html" {
		t.Errorf("opened %q", viewed)
	}
}
