package picking

import (
	"cmp"
	"math"
	"strconv"

	"turnus/domain/picking"
	"turnus/ui/desktop/kit"
)

// headingID is that of no article.
const headingID = math.MinInt64

// TotalRow is an article of the total list, or the heading above what goes into
// boxes.
type TotalRow struct {
	ID       int64 // of the article; negative where it goes into a box
	Heading  bool  // only Storage says something
	Storage  string
	Quantity string
	Unit     string
	Name     string
	Article  string // number
	Slips    string // how many slips it goes into
}

// makeTotalRows are what is packed, then what goes into the boxes among it.
func (p *Presenter) makeTotalRows() []TotalRow {
	total := p.sheet.Total
	rows := make([]TotalRow, 0, len(total.Rows)+1+len(total.Contents))
	for _, l := range total.Rows {
		rows = append(rows, p.totalRow(l))
	}
	if len(total.Contents) == 0 {
		return rows
	}
	rows = append(rows, TotalRow{ID: headingID, Heading: true, Storage: p.words.T("paper.total.contents")})
	for _, l := range total.Contents {
		r := p.totalRow(l)
		r.ID = -r.ID
		rows = append(rows, r)
	}
	return rows
}

func (p *Presenter) totalRow(l picking.TotalLine) TotalRow {
	return TotalRow{
		ID: l.ArticleID, Storage: cmp.Or(l.Storage, p.words.T("paper.total.no_storage")),
		Quantity: p.words.Quantity(l.Quantity), Unit: p.words.Unit(l.Unit), Name: l.Names.In(p.words.Lang()),
		Article: l.Article, Slips: strconv.Itoa(l.Slips),
	}
}

// CountTotals is the number of articles that are packed, without those that go
// into boxes.
func (p *Presenter) CountTotals() int { return len(p.sheet.Total.Rows) }

// newTotals is the total list.
func newTotals(d *kit.Desk, show *Presenter) *kit.Table[TotalRow] {
	column := func(key string, width float32, text func(TotalRow) string) kit.Column[TotalRow] {
		return kit.Column[TotalRow]{
			Key: key, Title: d.T("picking.column." + key), Width: width,
			Cell: func(r TotalRow) kit.Cell { return kit.Cell{Text: text(r)} },
		}
	}
	storage := column("storage", 140, func(r TotalRow) string { return r.Storage })
	storage.Cell = func(r TotalRow) kit.Cell { return kit.Cell{Text: r.Storage, Muted: !r.Heading, Bold: r.Heading} }
	quantity := column("quantity", 80, func(r TotalRow) string { return r.Quantity })
	quantity.Right = true
	quantity.Cell = func(r TotalRow) kit.Cell { return kit.Cell{Text: r.Quantity, Bold: true} }
	article := column("article", 200, func(r TotalRow) string { return r.Name })
	article.Grow = true
	slips := column("parcels", 70, func(r TotalRow) string { return r.Slips })
	slips.Right = true
	return kit.NewTable(d, "totals", []kit.Column[TotalRow]{
		storage, quantity,
		column("unit", 84, func(r TotalRow) string { return r.Unit }),
		article,
		column("number", 110, func(r TotalRow) string { return r.Article }),
		slips,
	}, kit.SliceSource(show.Totals, func(r TotalRow) int64 { return r.ID }, nil))
}
