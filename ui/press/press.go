// Package press prints: it makes files of the papers of ui/paper and the lists of
// ui/sheet, and puts them where they belong. What a file is called and which folder
// it comes into, that a batch is cut into volumes, and that of an issued document
// the very paper can be had again that the customer has: that lives here. How a
// paper looks is decided in ui/paper, what becomes of the bytes by the folder of
// documents, and when something is printed by the faces, which print no other way.
package press

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/takeover"
	"turnus/domain/picking"
	"turnus/ui/paper"
	"turnus/ui/text"
)

// Press prints into one folder.
type Press struct {
	Documents Documents
	Billing   Billing      // not needed for pick lists
	Words     *text.Words  // of those who work here, for pick lists and names of files
	Clock     office.Clock // in the location in which times of printing are given
}

// Documents is the folder of PDFs. Paths are names from its root on; parts that
// are no plain names (see exchange.IsPlainName) are refused. It is used by
// several goroutines at once.
type Documents interface {
	// Write keeps what content writes, whole or not at all, and returns where.
	// Equal content is left alone.
	Write(path []string, content func(io.Writer) error) (where string, err error)
	// Find returns where a file lies and its SHA-256 in hexadecimal, "" if there
	// is none.
	Find(path []string) (where, sha256 string, err error)
}

// Billing is what the press asks of the bookkeeper's jobs.
type Billing interface {
	Document(ctx context.Context, number string) (billing.Document, error)
	Papers(ctx context.Context, numbers []string) ([]office.Paper, error)
	RecordPapers(ctx context.Context, actor office.Actor, papers []office.Paper) error
}

// volumesAtOnce bounds the memory that volumes being printed take.
const volumesAtOnce = 4

// PickList prints the list of a pick day, which fulfilment.Print gave, in the
// place of an earlier one. It returns what is to be opened: the PDF, or of a list
// that is too thick for one the folder its volumes are in.
func (p Press) PickList(ctx context.Context, sheet picking.Sheet) (string, error) {
	return p.pickList(ctx, sheet, p.Words.T("press.picklist", "date", sheet.Pick.String()))
}

// PickListPart prints some slips of such a list, supplements to what is on paper
// already. The file is its own, by the time of printing, and the list stays.
func (p Press) PickListPart(ctx context.Context, sheet picking.Sheet) (string, error) {
	return p.pickList(ctx, sheet, p.Words.T("press.picklist_part",
		"date", sheet.Pick.String(), "time", p.Clock().Format("15-04-05")))
}

func (p Press) pickList(ctx context.Context, sheet picking.Sheet, name string) (string, error) {
	return p.pile(ctx, sheet.Pick, name, paper.PickListVolumes(sheet, p.Words, p.now()))
}

// pile prints volumes, one at least, into the month of a day: one as a file with
// a name, several into a folder with it. It returns the file or the folder.
func (p Press) pile(ctx context.Context, day civil.Date, name string, volumes []paper.Volume) (string, error) {
	if len(volumes) == 1 {
		where, _, err := p.write(filed(day, name+ending), volumes[0])
		return where, err
	}
	files, err := p.volumes(ctx, volumes, func(n int) []string {
		part := p.Words.T("press.volume", "volume", n+1, "volumes", len(volumes))
		return append(filed(day, name), exchange.SafeName(part+ending))
	})
	if err != nil {
		return "", err
	}
	return filepath.Dir(files[0]), nil
}

// WritePickList writes such a list, however thick, to a file the person named.
func (p Press) WritePickList(w io.Writer, sheet picking.Sheet) error {
	return paper.PickList(w, sheet, p.Words, p.now())
}

// Radar prints a year radar, in the place of one printed earlier in the month.
func (p Press) Radar(r planning.Radar) (string, error) {
	name := p.Words.T("press.radar", "year", strconv.Itoa(r.Year))
	return p.Documents.Write(filed(civil.FromTime(p.Clock()), name+ending), func(w io.Writer) error {
		return paper.Radar(w, r, p.Words, p.now())
	})
}

// Takeover prints the totals of a take-over in the place of an earlier page of the
// day, and returns where.
func (p Press) Takeover(shop string, day civil.Date, r takeover.Report) (string, error) {
	name := p.Words.T("press.takeover", "date", day.String())
	return p.Documents.Write(filed(day, name+ending), func(w io.Writer) error { return p.WriteTakeover(w, shop, day, r) })
}

// WriteTakeover writes such a page to a file the person named.
func (p Press) WriteTakeover(w io.Writer, shop string, day civil.Date, r takeover.Report) error {
	return paper.Takeover(w, shop, day, r, p.Words, p.now())
}

func (p Press) now() paper.Options { return paper.Options{Created: p.Clock()} }

// volumes prints volumes and returns where they lie, in their order. Between two
// it tells how far it is, and stops when ctx is cancelled.
func (p Press) volumes(ctx context.Context, volumes []paper.Volume, path func(n int) []string) ([]string, error) {
	files := make([]string, len(volumes))
	done := 0
	for some := range slices.Chunk(volumes, volumesAtOnce) {
		before := done
		err := paper.Print(ctx, some, func(n int, v paper.Volume) error {
			var err error
			files[before+n], _, err = p.write(path(before+n), v)
			return err
		})
		if err != nil {
			return files, err
		}
		done += len(some)
		office.Report(ctx, done, len(volumes))
	}
	return files, nil
}

// write keeps a volume and returns where it lies, and its SHA-256.
func (p Press) write(path []string, v paper.Volume) (where, sum string, err error) {
	hash := sha256.New()
	where, err = p.Documents.Write(path, func(w io.Writer) error {
		return v.Write(io.MultiWriter(w, hash))
	})
	return where, hex.EncodeToString(hash.Sum(nil)), err
}

const ending = ".pdf"

// filed is the path of a file among those of a day's month. Numbers may have
// signs that no file name can have.
func filed(day civil.Date, name string) []string {
	return []string{fmt.Sprintf("%04d", day.Year()), fmt.Sprintf("%02d", day.Month()), exchange.SafeName(name)}
}
