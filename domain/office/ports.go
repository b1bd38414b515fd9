package office

import (
	"io"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/problem"
)

// Clock tells the instant; the day of work is always a parameter.
type Clock func() time.Time

// Inbox is the import folder.
type Inbox interface {
	// Waiting lists the files to be read: settled ones in the folder, and those
	// in work/ whose owner died.
	Waiting() ([]Incoming, error)
	// Claim takes a file into work/; false if somebody else was faster.
	Claim(f Incoming) (bool, error)
	// Open reads a claimed file.
	Open(f Incoming) (io.ReadCloser, error)
	// Done moves a claimed file to done/YEAR-MONTH/.
	Done(f Incoming, at time.Time) error
	// Reject moves a claimed file to rejected/YEAR-MONTH/ with its report beside it.
	Reject(f Incoming, at time.Time, report []byte) error
	// Release puts a claimed file back, untouched.
	Release(f Incoming) error
}

// Incoming is a file of the import folder.
type Incoming struct {
	Name     string
	Size     int64
	Modified time.Time
	InWork   bool // found in work/, claimed before
}

// Outbox is where files for the webshop are put.
type Outbox interface {
	// Write puts a file into the folder, to a temporary name first and then
	// renamed; a file with the same content is left alone and false returned.
	Write(path string, content []byte) (bool, error)
}

// File is a file for the export folder.
type File struct {
	Path    string
	Content []byte
}

// ExportFolder is the export folder for those who keep it in order.
type ExportFolder interface {
	Outbox
	// WriteAll is Write for many files, in a fraction of the time: they are brought
	// to the disk together, before the first gets its name. It tells of each whether
	// it was written, also when one cannot be.
	WriteAll(files []File) ([]bool, error)
	// Read returns a file of the folder; false if there is none.
	Read(path string) ([]byte, bool, error)
	// Names lists the files of a folder below it, none if there is no such folder.
	Names(dir string) ([]string, error)
	// Remove takes a file out of the folder; one that is not there is no error.
	Remove(path string) error
}

// Pages makes what customers read in a browser out of the documents of the
// export folder, each page whole and by itself.
type Pages interface {
	// Front is the first page of the catalogue, in the main language.
	Front(c exchange.Catalogue) ([]byte, error)
	// Catalogue makes the pages of the catalogue in a language, by their path
	// below its folder: exchange.CatalogueList and exchange.CataloguePage.
	Catalogue(c exchange.Catalogue, l lang.Lang) (map[string][]byte, error)
	// Account makes a customer's page, in the customer's language.
	Account(a exchange.Account) ([]byte, error)
	// Edition changes whenever a page of the same content would look different.
	Edition() string
}

// Words turns a problem into a sentence in a language, for files that leave
// the program; screens and papers ask ui/text themselves.
type Words func(l lang.Lang, p *problem.Problem) string
