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
}

// Column is what stands above a column.
type Column struct {
	Head  string
	Width float64    // in letters, about; 0: as wide as the program makes it
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
	// Day is a date.
	Day civil.Date
)

func (Text) cell()     {}
func (Number) cell()   {}
func (Quantity) cell() {}
func (Day) cell()      {}
