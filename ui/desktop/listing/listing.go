// Package listing writes the list of a screen, as it is shown, into a file that other
// programs open: the same for every screen. How such a file looks is decided in
// ui/sheet, what stands in the list by the screen.
package listing

import (
	"context"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/ui/desktop/kit"
	"turnus/ui/sheet"
)

// Files keeps lists in the folder of documents, and returns where.
type Files interface {
	List(day civil.Date, t sheet.Table, f sheet.Format) (string, error)
}

// Listed is a table.
type Listed interface{ Listing() kit.Listing }

// Commands write a list with a name as a workbook, and as text.
func Commands(d *kit.Desk, files Files, name string, of func() Listed, ready func() bool) []*kit.Command {
	command := func(key string, f sheet.Format) *kit.Command {
		return &kit.Command{Name: d.T("listing.command." + key), Icon: kit.Icon("act-export"), Ready: ready, Run: func() {
			write(d, files, f, name, of().Listing())
		}}
	}
	return []*kit.Command{command("xlsx", sheet.Workbook), command("csv", sheet.Lines)}
}

// Menu is a button with them.
func Menu(d *kit.Desk, commands []*kit.Command) *kit.Command {
	return kit.NewMenu(d, d.T("listing.command.menu"), kit.Key{Name: fyne.KeyE, Modifier: fyne.KeyModifierAlt},
		func() []*kit.Command { return commands })
}

// write writes a list beside the window and opens it. When it is cancelled nothing of
// it is kept.
func write(d *kit.Desk, files Files, f sheet.Format, name string, l kit.Listing) {
	today := d.Today()
	kit.Start(d.Tasks, kit.Work[string]{
		Name: d.T("listing.task", "name", name),
		Do: func(ctx context.Context) (string, error) {
			return files.List(today, table(ctx, name, l), f)
		},
		Then: func(path string) { d.View(path) },
	})
}

// table is a list whose rows are read while they are written.
func table(ctx context.Context, name string, l kit.Listing) sheet.Table {
	t := sheet.Table{Name: name}
	for _, h := range l.Heads {
		t.Columns = append(t.Columns, sheet.Column{Head: h.Title, Right: h.Right})
	}
	t.Each = func(row func([]sheet.Cell) error) error {
		cells := make([]sheet.Cell, len(l.Heads))
		return l.Each(ctx, func(values []any) error {
			for i, v := range values {
				cells[i] = cell(v)
			}
			return row(cells)
		}, func(done, total int) { office.Report(ctx, done, total) })
	}
	return t
}

// cell is a value of a table as files have it.
func cell(v any) sheet.Cell {
	switch v := v.(type) {
	case string:
		return sheet.Text(v)
	case int:
		return sheet.Number(v)
	case money.Amount:
		return sheet.Amount(v)
	case civil.Date:
		if !v.IsZero() {
			return sheet.Day(v)
		}
	}
	return nil
}
