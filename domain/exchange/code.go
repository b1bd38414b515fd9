package exchange

import "turnus/domain/problem"

// Problems of a file as a whole. Where there is a place in the file, args are
// line and column, both from 1, the column in characters.
const (
	CodeTooLarge        problem.Code = "exchange.too_large"         // size, max: bytes
	CodeNotUTF8         problem.Code = "exchange.not_utf8"          // line, column
	CodeNotJSON         problem.Code = "exchange.not_json"          // line, column
	CodeTruncated       problem.Code = "exchange.truncated"         // line, column: ends in the middle
	CodeTooDeep         problem.Code = "exchange.too_deep"          // line, column, max
	CodeTooManyRequests problem.Code = "exchange.too_many_requests" // line, column, max
	CodeFormatUnknown   problem.Code = "exchange.format_unknown"    // line, column, value, want
	CodeFileField       problem.Code = "exchange.file_field"        // line, column, want: Kind; Field: which
	CodeFileFieldTwice  problem.Code = "exchange.file_field_twice"  // line, column; Field: which
)

// Problems of one request, or of a field of it by its path.
const (
	CodeNotAnObject     problem.Code = "exchange.not_an_object"         // a request that is not {…}
	CodeRequestTooLarge problem.Code = "exchange.request_too_large"     // max: values in it
	CodeMissing         problem.Code = "exchange.field_missing"         // required, absent or empty
	CodeFieldTwice      problem.Code = "exchange.field_twice"           // the same name twice in one object
	CodeWrongKind       problem.Code = "exchange.wrong_kind"            // want, got: Kind
	CodeNumberNotText   problem.Code = "exchange.number_not_text"       // value: a JSON number where a text as "4.80" belongs
	CodeIDTwice         problem.Code = "exchange.id_twice"              // id, line: of the first
	CodeTextTooLong     problem.Code = "exchange.text_too_long"         // length, max: characters
	CodeTextControl     problem.Code = "exchange.text_control"          // control characters in it
	CodeTooManyEntries  problem.Code = "exchange.too_many_entries"      // count, max
	CodeDateInvalid     problem.Code = "exchange.date_invalid"          // value: not a day that exists
	CodeDateFar         problem.Code = "exchange.date_far"              // value, min, max: dates
	CodeTimeInvalid     problem.Code = "exchange.time_invalid"          // value: not a time with its zone
	CodeAmountInvalid   problem.Code = "exchange.amount_invalid"        // value
	CodeAmountNegative  problem.Code = "exchange.amount_negative"       // value
	CodeQuantityInvalid problem.Code = "exchange.quantity_invalid"      // value
	CodeNotPositive     problem.Code = "exchange.quantity_not_positive" // value
	CodeIntegerInvalid  problem.Code = "exchange.integer_invalid"       // value, min, max
	CodeWordUnknown     problem.Code = "exchange.word_unknown"          // value, allowed: the words, with commas
	CodeCountryInvalid  problem.Code = "exchange.country_invalid"       // value: not two letters
	CodeRangeBackwards  problem.Code = "exchange.range_backwards"       // from, to
	CodeEitherOr        problem.Code = "exchange.either_or"             // other: field that excludes this one
	CodeNothingAsked    problem.Code = "exchange.nothing_asked"         // a change that changes nothing
)

// CodeFieldUnknown warns of a field the format does not know, by its path; its
// value is not used.
const CodeFieldUnknown problem.Code = "exchange.field_unknown"
