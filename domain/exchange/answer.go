package exchange

import (
	"time"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// AnswerFormat is the "format" of an answer file.
const AnswerFormat = "turnus.answer/1"

// FileResult says what became of a file as a whole.
type FileResult string

// The results: read, whatever its verdicts, or refused whole.
const (
	FileDone     FileResult = "done"
	FileRejected FileResult = "rejected"
)

// Answer is what Turnus says about one import file.
type Answer struct {
	Format   string          `json:"format"` // AnswerFormat, set by Encode
	File     string          `json:"file"`   // name it was put into the folder with
	SHA256   string          `json:"sha256"` // hex; "" if the file was not read
	Time     time.Time       `json:"time"`   // of the first answer, UTC, to the second
	Shop     string          `json:"shop"`   // name of the shop that answers
	Result   FileResult      `json:"result"`
	Errors   []AnswerProblem `json:"errors,omitempty"`   // why the file was refused
	Warnings []AnswerProblem `json:"warnings,omitempty"` // beside the requests
	Requests []RequestAnswer `json:"requests"`           // in the order of the file
}

// RequestAnswer is the verdict on one request.
type RequestAnswer struct {
	ID       string          `json:"id"`
	Verdict  Verdict         `json:"verdict"`
	Code     problem.Code    `json:"code"`               // the first reason
	Text     string          `json:"text"`               // of the code, in the customer's language
	From     civil.Date      `json:"from,omitzero"`      // first delivery it holds for
	Proposed civil.Date      `json:"proposed,omitzero"`  // the next possible day, where a person decides
	Problems []AnswerProblem `json:"problems,omitempty"` // every reason to reject
	Warnings []AnswerProblem `json:"warnings,omitempty"` // it was applied nevertheless
	Before   []Delivery      `json:"before,omitempty"`   // next three deliveries as they were
	After    []Delivery      `json:"after,omitempty"`    // as they are now
}

// AnswerProblem is one problem in an answer file.
type AnswerProblem struct {
	Code   problem.Code `json:"code"`
	Text   string       `json:"text"`
	Field  string       `json:"field,omitempty"` // path such as "order.lines[0].quantity"
	Line   int          `json:"line,omitempty"`  // of the file, from 1
	Column int          `json:"column,omitempty"`
}

// Encode writes the answer file: indented JSON ending in a line break, the
// same for the same answer.
func (a Answer) Encode() ([]byte, error) {
	a.Format = AnswerFormat
	a.Time = a.Time.UTC().Truncate(time.Second)
	a.Requests = orEmpty(a.Requests)
	return encode(a)
}
