package kit

import "slices"

// wantedColumns are those a person wants to see, on this PC; all at first.
func (t *Table[T]) wantedColumns() []Column[T] {
	var out []Column[T]
	for _, c := range t.all {
		if t.desk.Prefs == nil || !t.desk.Prefs.Bool(t.hiddenKey(c)) {
			out = append(out, c)
		}
	}
	if len(out) == 0 {
		return t.all
	}
	return out
}

func (t *Table[T]) hiddenKey(c Column[T]) string { return "table." + t.name + "." + c.Key + ".hidden" }

// ChooseColumns asks which columns are to be seen. Every table has it behind a click
// with the other button on its head.
func (t *Table[T]) ChooseColumns() {
	d := t.desk
	var all []Option[string]
	for _, c := range t.all {
		all = append(all, Option[string]{c.Key, c.Title})
	}
	which := NewTicksField(d, "", d.T("desk.columns.field"), all)
	which.Required = true
	var seen []string
	for _, c := range t.columns {
		seen = append(seen, c.Key)
	}
	which.SetValues(seen...)
	ShowDialog(d, Dialog{
		Title: d.T("desk.columns.title"), Form: NewForm(d, which), Do: d.T("desk.columns.do"),
		OnDo: func(shut func()) {
			shut()
			t.seeColumns(which.Values())
		},
	})
}

// seeColumns shows these columns and keeps that on this PC.
func (t *Table[T]) seeColumns(keys []string) {
	if t.desk.Prefs != nil {
		for _, c := range t.all {
			t.desk.Prefs.SetBool(t.hiddenKey(c), !slices.Contains(keys, c.Key))
		}
	}
	t.columns = slices.DeleteFunc(slices.Clone(t.all), func(c Column[T]) bool { return !slices.Contains(keys, c.Key) })
	was := t.grid
	t.grid = t.newGrid()
	t.grid.down, t.grid.focused = t.sort.Down, was.focused
	t.grid.sorted = slices.IndexFunc(t.columns, func(c Column[T]) bool { return c.Sort && c.Key == t.sort.Key })
	t.grid.n, t.grid.selected = was.n, was.selected
	t.Refresh()
	t.grid.scrollTo(was.scroll.Offset.Y)
}
