package sheet

import (
	"fmt"
	"io"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/ui/text"
)

// Folder writes lists into the folder of documents.
type Folder struct {
	Documents Documents
	Words     *text.Words  // of whoever reads the lists
	Clock     office.Clock // not needed for lists without a time in their name
}

// Documents is the folder. Paths are names from its root on; parts that are no
// plain names (see exchange.IsPlainName) are refused.
type Documents interface {
	// Write keeps what content writes, whole or not at all, and returns where.
	// Equal content is left alone.
	Write(path []string, content func(io.Writer) error) (where string, err error)
}

// workbook writes tables as one file among those of a day's month, in the place of
// an earlier one of that name.
func (f Folder) workbook(day civil.Date, name string, tables ...Table) (string, error) {
	path := []string{fmt.Sprintf("%04d", day.Year()), fmt.Sprintf("%02d", day.Month()), exchange.SafeName(name + ".xlsx")}
	return f.Documents.Write(path, func(w io.Writer) error { return XLSX(w, tables...) })
}
