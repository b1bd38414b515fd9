package sheet

import (
	"fmt"
	"io"

	"turnus/domain/civil"
	"turnus/domain/exchange"
)

// Format is what a list is written as.
type Format string

// The formats, by the ends of their files' names.
const (
	Workbook Format = "xlsx"
	Lines    Format = "csv"
)

// List writes a table as a file of its own among those of a day's month, whose name
// has the time: one that is open in another program is not in the way.
func (f Folder) List(day civil.Date, t Table, as Format) (string, error) {
	name := f.Words.T("listing.file", "name", t.Name, "date", day.String(), "time", f.Clock().Format("15-04-05"))
	path := []string{fmt.Sprintf("%04d", day.Year()), fmt.Sprintf("%02d", day.Month()), exchange.SafeName(name + "." + string(as))}
	return f.Documents.Write(path, func(w io.Writer) error {
		if as == Lines {
			return CSV(w, t)
		}
		return XLSX(w, t)
	})
}
