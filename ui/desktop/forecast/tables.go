package forecast

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/ui/desktop/kit"
)

// newDays is the table of days.
func newDays(s *Screen) *kit.Table[DayRow] {
	d := s.desk
	number := func(key, title string, width float32, text func(DayRow) string) kit.Column[DayRow] {
		return kit.Column[DayRow]{Key: key, Title: d.T(title), Width: width, Right: true, Sort: true,
			Cell: func(r DayRow) kit.Cell { return kit.Cell{Text: text(r)} }}
	}
	t := kit.NewTable(d, "forecast-days", []kit.Column[DayRow]{
		{Key: "day", Title: d.T("forecast.column.day"), Width: 120, Sort: true, Cell: func(r DayRow) kit.Cell { return kit.Cell{Text: r.Name} }},
		number("parcels", "forecast.column.parcels", 64, func(r DayRow) string { return r.Parcels }),
		number("made", "forecast.column.made", 84, func(r DayRow) string { return r.Made }),
		number("planned", "forecast.column.planned", 64, func(r DayRow) string { return r.Planned }),
		{Key: "room", Title: d.T("forecast.column.room"), Width: 104, Sort: true, Cell: func(r DayRow) kit.Cell {
			if r.Over {
				return kit.Cell{Text: r.Room, Sign: kit.Wrong}
			}
			return kit.Cell{Text: r.Room, Muted: true}
		}},
		{Key: "note", Title: d.T("forecast.column.note"), Width: 80, Grow: true, Cell: noteCell},
	}, kit.SliceSource(s.show.DayRows, func(r DayRow) int64 { return r.ID }, DayOrders))
	t.OnSelect = func(r DayRow, ok bool) {
		if ok && r.ID != s.show.ChosenID() {
			s.show.ChooseDay(r.Day)
			s.chosen()
		}
	}
	t.OnLoaded = func(int) { t.Select(s.show.ChosenID()) }
	return t
}

func noteCell(r DayRow) kit.Cell {
	if r.Closed {
		return kit.Cell{Text: r.Note, Color: kit.ColorMoved}
	}
	return kit.Cell{Text: r.Note, Muted: true}
}

// articlePane is the quantities of the chosen days.
type articlePane struct {
	desk   *kit.Desk
	show   *Presenter
	scope  *kit.Choice[Scope]
	by     *kit.Choice[By]
	table  *kit.Table[ArticleRow]
	object fyne.CanvasObject
}

func newArticlePane(s *Screen) *articlePane {
	d := s.desk
	p := &articlePane{desk: d, show: s.show}
	p.scope = kit.NewChoice(d, p.scopes())
	p.by = kit.NewChoice(d, []kit.Option[By]{
		{Value: ByDelivery, Name: d.T("forecast.by.delivery")}, {Value: ByPick, Name: d.T("forecast.by.pick")},
	})
	again := func() {
		p.show.Show(p.scope.Value(), p.by.Value())
		p.table.Restart()
	}
	p.scope.OnChange, p.by.OnChange = again, again
	number := func(key string, width float32, text func(ArticleRow) string) kit.Column[ArticleRow] {
		return kit.Column[ArticleRow]{Key: key, Title: d.T("forecast.column." + key), Width: width, Right: true, Sort: true,
			Cell: func(r ArticleRow) kit.Cell { return kit.Cell{Text: text(r)} }}
	}
	p.table = kit.NewTable(d, "forecast-articles", []kit.Column[ArticleRow]{
		{Key: "article", Title: d.T("forecast.column.article"), Width: 120, Grow: true, Sort: true, Cell: func(r ArticleRow) kit.Cell { return kit.Cell{Text: r.Name} }},
		number("ordered", 72, func(r ArticleRow) string { return r.Made }),
		number("planned", 68, func(r ArticleRow) string { return r.Planned }),
		number("total", 60, func(r ArticleRow) string { return r.Total }),
		{Key: "unit", Title: d.T("forecast.column.unit"), Width: 84, Cell: func(r ArticleRow) kit.Cell { return kit.Cell{Text: r.Unit, Muted: true} }},
	}, kit.SliceSource(s.show.ArticleRows, func(r ArticleRow) int64 { return r.ID }, ArticleOrders))
	p.object = newTitled(container.New(halves{}, p.scope.Object(), p.by.Object()), p.table)
	return p
}

// scopes are the days that can be looked at, as they are now.
func (p *articlePane) scopes() []kit.Option[Scope] {
	var out []kit.Option[Scope]
	for _, s := range []Scope{OfDay, OfWeek, OfAll} {
		out = append(out, kit.Option[Scope]{Value: s, Name: p.show.ScopeName(s)})
	}
	return out
}

func (p *articlePane) refresh() {
	p.scope.SetOptions(p.scopes())
	p.table.Reload()
}
