package sheet

import (
	"turnus/domain/civil"
	"turnus/domain/money"
)

// Table is a list as it is written: a sheet of a workbook, or a file of its own.
type Table struct {
	Name    string // of the sheet: at most 31 letters, none of : \ / ? * [ ]
	Columns []Column
	Rows    [][]Cell // each as long as Columns
	// Each calls row for what comes after Rows, one after the other; the cells are
	// used until it returns. nil: nothing does.
	Each func(row func([]Cell) error) error
}

// Column is what stands above a column.
type Column struct {
	Head  string
	Width float64    // in letters, about; 0: as wide as the program makes it
	Right bool       // the head too: below it are numbers
	Day   civil.Date // a date instead of Head; zero: none
}

// Cell is one of the kinds below, or nil: nothing stands there.
type Cell interface{ cell() }

// The kinds of cells.
type (
	// Text is words; they are never taken for a formula.
	Text string
	// Number counts things.
	Number int
	// Quantity is how much of something.
	Quantity money.Quantity
	// Amount is money, without its currency.
	Amount money.Amount
	// Day is a date.
	Day civil.Date
)

// each calls row for all rows.
func (t Table) each(row func([]Cell) error) error {
	for _, cells := range t.Rows {
		if err := row(cells); err != nil {
			return err
		}
	}
	if t.Each == nil {
		return nil
	}
	return t.Each(row)
}

func (Text) cell()     {}
func (Number) cell()   {}
func (Quantity) cell() {}
func (Amount) cell()   {}
func (Day) cell()      {}
