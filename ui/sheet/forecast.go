package sheet

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office/planning"
)

// Widths of columns, in letters.
const (
	dayWide    = 11
	shortWide  = 9
	numberWide = 12
	nameWide   = 32
)

// Forecast writes a forecast: its days, and its articles by delivery day and by
// pick day. notes are the names of holidays and closures by day. It returns where
// the file is.
func (f Folder) Forecast(ahead planning.Forecast, notes map[civil.Date]string) (string, error) {
	if len(ahead.Days) == 0 {
		return "", nil
	}
	first, last := ahead.Days[0].Date, ahead.Days[len(ahead.Days)-1].Date
	name := f.Words.T("forecast.sheet.file", "from", first.String(), "to", last.String())
	return f.workbook(first, name,
		f.days(ahead, notes),
		f.articles(ahead, f.Words.T("forecast.sheet.delivered"), func(d planning.ForecastDay) map[int64]planning.Amounts { return d.Delivered }),
		f.articles(ahead, f.Words.T("forecast.sheet.picked"), func(d planning.ForecastDay) map[int64]planning.Amounts { return d.Picked }))
}

// days has a row for every day, so that they can be drawn one after the other.
func (f Folder) days(ahead planning.Forecast, notes map[civil.Date]string) Table {
	head := func(key string, width float64) Column {
		return Column{Head: f.Words.T("forecast.sheet." + key), Width: width}
	}
	t := Table{Name: f.Words.T("forecast.sheet.days"), Columns: []Column{
		head("day", dayWide), head("weekday", numberWide), head("parcels", numberWide), head("parcels_made", numberWide+8),
		head("parcels_planned", numberWide+8), head("orders", numberWide), head("deliveries", numberWide+8),
		head("capacity", numberWide), head("over", numberWide+4), head("note", nameWide),
	}}
	for _, d := range ahead.Days {
		row := []Cell{
			Day(d.Date), Text(f.Words.Weekday(d.Date.Weekday())), Number(d.Parcels.Total()), Number(d.Parcels.Made),
			Number(d.Parcels.Planned), Number(d.Orders.Made), Number(d.Orders.Planned), nil, nil, nil,
		}
		if ahead.Capacity > 0 {
			row[7], row[8] = Number(ahead.Capacity), Number(ahead.Over(d))
		}
		if note := notes[d.Date]; note != "" {
			row[9] = Text(note)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// articles has a column for each day that has any of them.
func (f Folder) articles(ahead planning.Forecast, name string, of func(planning.ForecastDay) map[int64]planning.Amounts) Table {
	head := func(key string, width float64) Column {
		return Column{Head: f.Words.T("forecast.sheet." + key), Width: width}
	}
	t := Table{Name: name, Columns: []Column{
		head("number", numberWide), head("article", nameWide), head("unit", shortWide),
		head("total", numberWide), head("made", numberWide), head("planned", numberWide),
	}}
	var days []map[int64]planning.Amounts
	for _, d := range ahead.Days {
		if amounts := of(d); len(amounts) > 0 {
			days = append(days, amounts)
			t.Columns = append(t.Columns, Column{Day: d.Date, Width: dayWide})
		}
	}
	for _, a := range ahead.Articles {
		if row := f.article(a, days); row != nil {
			t.Rows = append(t.Rows, row)
		}
	}
	return t
}

// article is a row, nil if none of it is needed.
func (f Folder) article(a catalog.Article, days []map[int64]planning.Amounts) []Cell {
	var sum planning.Amounts
	row := []Cell{Text(a.Number), Text(a.Names.In(f.Words.Lang())), Text(f.Words.Unit(a.Unit)), nil, nil, nil}
	for _, amounts := range days {
		amount := amounts[a.ID]
		sum = sum.Plus(amount)
		if amount.Total() == 0 {
			row = append(row, nil)
			continue
		}
		row = append(row, Quantity(amount.Total()))
	}
	if sum == (planning.Amounts{}) {
		return nil
	}
	row[3], row[4], row[5] = Quantity(sum.Total()), Quantity(sum.Made), Quantity(sum.Planned)
	return row
}
