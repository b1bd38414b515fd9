package office

import (
	"io"
	"time"

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

// Outbox is the export folder.
type Outbox interface {
	// Write puts a file into the folder, to a temporary name first and then
	// renamed; a file with the same content is left alone and false returned.
	Write(path string, content []byte) (bool, error)
}

// Words turns a problem into a sentence in a language, for files that leave
// the program; screens and papers ask ui/text themselves.
type Words func(l lang.Lang, p *problem.Problem) string
