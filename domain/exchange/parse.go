package exchange

import (
	"turnus/domain/problem"
)

// Problems of a file as a whole. Where there is a place in the file, args are
// line and column, both from 1, the column in characters.
const (
	CodeTooLarge        problem.Code = "exchange.too_large"         // max: bytes
	CodeNotUTF8         problem.Code = "exchange.not_utf8"          // line, column
	CodeNotJSON         problem.Code = "exchange.not_json"          // line, column
	CodeTruncated       problem.Code = "exchange.truncated"         // line, column: ends in the middle
	CodeTooDeep         problem.Code = "exchange.too_deep"          // line, column, max
	CodeTooManyRequests problem.Code = "exchange.too_many_requests" // line, column, max
	CodeFormatUnknown   problem.Code = "exchange.format_unknown"    // line, column, value, want
	CodeFileField       problem.Code = "exchange.file_field"        // line, column, want: kind of value; Field: which
	CodeFileFieldTwice  problem.Code = "exchange.file_field_twice"  // line, column; Field: which
)

// Problems of one request, and of a field of it by its path.
const (
	CodeNotAnObject     problem.Code = "exchange.not_an_object"         // value where fields were expected
	CodeMissing         problem.Code = "exchange.field_missing"         // required
	CodeFieldTwice      problem.Code = "exchange.field_twice"           // the same name twice in one object
	CodeWrongKind       problem.Code = "exchange.wrong_kind"            // want, got: kinds of value
	CodeNumberNotText   problem.Code = "exchange.number_not_text"       // value: a JSON number where "4.80" was expected
	CodeIDTwice         problem.Code = "exchange.id_twice"              // id, line: of the first
	CodeTextTooLong     problem.Code = "exchange.text_too_long"         // length, max
	CodeTextControl     problem.Code = "exchange.text_control"          // control characters
	CodeTooManyEntries  problem.Code = "exchange.too_many_entries"      // count, max
	CodeDateInvalid     problem.Code = "exchange.date_invalid"          // value
	CodeTimeInvalid     problem.Code = "exchange.time_invalid"          // value
	CodeAmountInvalid   problem.Code = "exchange.amount_invalid"        // value
	CodeAmountNegative  problem.Code = "exchange.amount_negative"       // value
	CodeQuantityInvalid problem.Code = "exchange.quantity_invalid"      // value
	CodeNotPositive     problem.Code = "exchange.quantity_not_positive" // value
	CodeIntegerInvalid  problem.Code = "exchange.integer_invalid"       // value, min, max
	CodeWordUnknown     problem.Code = "exchange.word_unknown"          // value, allowed: the words, comma-separated
	CodeRangeBackwards  problem.Code = "exchange.range_backwards"       // from, to
	CodeEitherOr        problem.Code = "exchange.either_or"             // other: exactly or at most one of two fields
	CodeNothingAsked    problem.Code = "exchange.nothing_asked"         // a change that changes nothing
)

// CodeFieldUnknown warns of a field no format knows; its value is not used.
const CodeFieldUnknown problem.Code = "exchange.field_unknown"

// Parse reads a request file. An error is a problem of the whole file: nothing
// of it is used. Problems of single requests are in the requests.
func Parse(data []byte) (File, error) { return File{}, nil }

// ParseRequest reads one request alone, such as one kept for a decision.
func ParseRequest(raw []byte) (Request, error) { return Request{}, nil }
