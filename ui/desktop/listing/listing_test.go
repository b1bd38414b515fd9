package listing_test

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/listing"
	"turnus/ui/sheet"
	"turnus/ui/text"
)

type crate struct {
	id    int64
	name  string
	day   civil.Date
	price money.Amount
}

// shelf keeps documents in memory.
type shelf struct {
	path []string
	file bytes.Buffer
}

func (s *shelf) Write(path []string, content func(io.Writer) error) (string, error) {
	s.path = path
	return strings.Join(path, "/"), content(&s.file)
}

// TestAListIsWrittenAsItIsShown: all of it, by its order and the columns that are
// seen; what a spreadsheet could take for a formula is a text.
func TestAListIsWrittenAsItIsShown(t *testing.T) {
	app := test.NewTempApp(t)
	opened := ""
	d := &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: app.NewWindow(""), Prefs: app.Preferences(),
		Tasks: kit.InlineTasks(func(err error) { t.Error(err) }),
		Today: func() civil.Date { return civil.MustParse("2026-11-23") }, View: func(path string) { opened = path },
	}
	d.Window.Resize(fyne.NewSize(800, 600))
	var crates []crate
	for i := range 1203 {
		crates = append(crates, crate{int64(i + 1), "=Kiste", civil.MustParse("2026-11-24").AddDays(i), money.Amount(i)})
	}
	column := func(key string, cell func(crate) string, value func(crate) any) kit.Column[crate] {
		return kit.Column[crate]{
			Key: key, Title: key, Width: 90, Sort: true, Value: value,
			Cell: func(c crate) kit.Cell { return kit.Cell{Text: cell(c)} },
		}
	}
	app.Preferences().SetBool("table.crates.hidden.hidden", true)
	table := kit.NewTable(d, "crates", []kit.Column[crate]{
		column("name", func(c crate) string { return c.name }, nil),
		column("hidden", func(c crate) string { return "x" }, nil),
		column("day", func(c crate) string { return d.Words.Date(c.day) }, func(c crate) any { return c.day }),
		column("price", func(c crate) string { return d.Words.Amount(c.price) }, func(c crate) any { return c.price }),
	}, kit.SliceSource(func() []crate { return crates }, func(c crate) int64 { return c.id }, map[string]func(a, b crate) int{
		"day": func(a, b crate) int { return a.day.Compare(b.day) },
	}))
	table.SortBy(kit.Sort{Key: "day", Down: true})
	shelf := &shelf{}
	files := sheet.Folder{Documents: shelf, Words: d.Words, Clock: func() time.Time { return time.Date(2026, 11, 23, 7, 30, 0, 0, time.UTC) }}
	commands := listing.Commands(d, files, "Kisten", func() listing.Listed { return table }, nil)
	commands[1].Do()
	lines := strings.Split(strings.TrimPrefix(shelf.file.String(), "\ufeff"), "\r\n")
	if len(lines) != 1205 || lines[0] != "name;day;price" || lines[1] != "'=Kiste;2030-03-10;12.02" || lines[1203] != "'=Kiste;2026-11-24;0.00" {
		t.Errorf("%d lines, first %q, last %q", len(lines), lines[:2], lines[len(lines)-2:])
	}
	if opened != "2026/11/Kisten 2026-11-23 07-30-00.csv" {
		t.Errorf("opened %q", opened)
	}
	commands[0].Do()
	if !strings.HasSuffix(opened, ".xlsx") {
		t.Errorf("opened %q", opened)
	}
	ctx, cancel := context.WithCancel(t.Context())
	rows := 0
	err := table.Listing().Each(ctx, func([]any) error { rows++; cancel(); return nil }, func(int, int) {})
	if err == nil || rows > 500 {
		t.Errorf("goes on to row %d when it is cancelled, %v", rows, err)
	}
}
