package schedule

import (
	"strconv"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// String is the canonical text: parts in one order, values sorted, nothing
// that goes without saying. Two rules with the same text are equal. The zero
// Rule is "".
func (r Rule) String() string {
	if r.IsZero() {
		return ""
	}
	p := r.Parts()
	out := []string{"FREQ=" + p.Freq.String()}
	if p.Interval > 1 {
		out = append(out, "INTERVAL="+strconv.Itoa(p.Interval))
	}
	out = appendPart(out, "BYMONTH", p.Months, func(m time.Month) string { return strconv.Itoa(int(m)) })
	out = appendPart(out, "BYMONTHDAY", p.MonthDays, strconv.Itoa)
	out = appendPart(out, "BYDAY", p.Weekdays, NthWeekday.String)
	out = appendPart(out, "BYSETPOS", p.SetPos, strconv.Itoa)
	return strings.Join(out, ";")
}

// appendPart adds NAME=a,b,c, nothing if there are no values.
func appendPart[T any](out []string, name string, values []T, text func(T) string) []string {
	if len(values) == 0 {
		return out
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = text(v)
	}
	return append(out, name+"="+strings.Join(texts, ","))
}

// String is the text of RFC 5545: "MO", "2TU", "-1FR".
func (w NthWeekday) String() string {
	code := civil.WeekdayCode(w.Day)
	if w.N == 0 {
		return code
	}
	return strconv.Itoa(w.N) + code
}

// MarshalText is String.
func (r Rule) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText is ParseRule.
func (r *Rule) UnmarshalText(b []byte) error {
	var err error
	*r, err = ParseRule(string(b))
	return err
}

// ruleNames are the parts of RFC 5545. The value says whether a rhythm can
// have the part.
var ruleNames = map[string]bool{
	"FREQ": true, "INTERVAL": true, "BYMONTH": true, "BYMONTHDAY": true, "BYDAY": true, "BYSETPOS": true, "WKST": true,
	"COUNT": false, "UNTIL": false, "BYYEARDAY": false, "BYWEEKNO": false,
	"BYHOUR": false, "BYMINUTE": false, "BYSECOND": false,
}

// ruleFields are the parts of a rule's text by name, in capitals.
type ruleFields map[string]string

// splitRule cuts a rule's text into its parts. Letters may be small, as RFC
// 5545 does not tell them apart. Unknown, doubled and misshapen parts are
// problems, and so is a rule without FREQ.
func splitRule(text string) (ruleFields, error) {
	var wrong problem.List
	fields := ruleFields{}
	text = strings.TrimPrefix(strings.ToUpper(strings.TrimSpace(text)), "RRULE:")
	for part := range strings.SplitSeq(strings.TrimSuffix(text, ";"), ";") {
		name, value, found := strings.Cut(part, "=")
		_, known := ruleNames[name]
		_, twice := fields[name]
		switch {
		case !found || name == "" || value == "":
			wrong.Add(CodeRuleMalformed, "", "part", part)
		case !known:
			wrong.Add(CodeRulePartUnknown, "", "part", name)
		case twice:
			wrong.Add(CodeRulePartTwice, "", "part", name)
		default:
			fields[name] = value
		}
	}
	if _, ok := fields["FREQ"]; !ok && len(wrong) == 0 {
		wrong.Add(CodeRuleFreqMissing, "")
	}
	return fields, wrong.Err()
}

// parts reads the fields a rhythm can have and refuses the others.
func (f ruleFields) parts() (Parts, error) {
	wrong := f.refused()
	p := Parts{Interval: 1}
	var err error
	if p.Freq, err = parseFreq(f["FREQ"]); err != nil {
		_ = wrong.Append(err) // always a problem
	}
	if text, ok := f["INTERVAL"]; ok {
		p.Interval = f.interval(text, &wrong)
	}
	for _, m := range f.numbers("BYMONTH", &wrong) {
		p.Months = append(p.Months, time.Month(m))
	}
	p.MonthDays = f.numbers("BYMONTHDAY", &wrong)
	p.SetPos = f.numbers("BYSETPOS", &wrong)
	p.Weekdays = f.weekdays(&wrong)
	return p, wrong.Err()
}

// refused lists the parts that RFC 5545 has and a rhythm has not.
func (f ruleFields) refused() problem.List {
	var wrong problem.List
	for _, name := range [...]string{"COUNT", "UNTIL"} {
		if _, ok := f[name]; ok {
			wrong.Add(CodeRuleEnds, "", "part", name)
		}
	}
	for _, name := range [...]string{"BYYEARDAY", "BYWEEKNO", "BYHOUR", "BYMINUTE", "BYSECOND"} {
		if _, ok := f[name]; ok {
			wrong.Add(CodeRuleUnsupported, "", "part", name)
		}
	}
	if start, ok := f["WKST"]; ok && start != "MO" {
		wrong.Add(CodeRuleWeekStart, "", "value", start)
	}
	return wrong
}

// interval reads INTERVAL; 0 is refused here, because Parts reads it as 1.
func (f ruleFields) interval(text string, wrong *problem.List) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		wrong.Add(CodeRuleInterval, "", "value", text, "min", 1, "max", MaxInterval)
		return 1
	}
	return n
}

// numbers reads a list of numbers, none if the part is not there.
func (f ruleFields) numbers(name string, wrong *problem.List) []int {
	text, ok := f[name]
	if !ok {
		return nil
	}
	var out []int
	for item := range strings.SplitSeq(text, ",") {
		n, err := strconv.Atoi(item)
		if err != nil {
			wrong.Add(CodeRuleValue, "", "part", name, "value", item)
			continue
		}
		out = append(out, n)
	}
	return out
}

// weekdays reads BYDAY.
func (f ruleFields) weekdays(wrong *problem.List) []NthWeekday {
	text, ok := f["BYDAY"]
	if !ok {
		return nil
	}
	var out []NthWeekday
	for item := range strings.SplitSeq(text, ",") {
		w, ok := parseNthWeekday(item)
		if !ok {
			wrong.Add(CodeRuleValue, "", "part", "BYDAY", "value", item)
			continue
		}
		out = append(out, w)
	}
	return out
}

// parseNthWeekday reads "MO", "2TU", "+2TU" or "-1FR". A written 0 is wrong.
func parseNthWeekday(text string) (NthWeekday, bool) {
	if len(text) < 2 {
		return NthWeekday{}, false
	}
	number, code := text[:len(text)-2], text[len(text)-2:]
	day, err := civil.ParseWeekday(code)
	if err != nil {
		return NthWeekday{}, false
	}
	if number == "" {
		return NthWeekday{Day: day}, true
	}
	n, err := strconv.Atoi(number)
	return NthWeekday{N: n, Day: day}, err == nil && n != 0
}

// parseFreq reads the value of FREQ.
func parseFreq(text string) (Freq, error) {
	switch text {
	case "DAILY":
		return Daily, nil
	case "WEEKLY":
		return Weekly, nil
	case "MONTHLY":
		return Monthly, nil
	case "YEARLY":
		return Yearly, nil
	case "HOURLY", "MINUTELY", "SECONDLY":
		return 0, problem.New(CodeRuleSubDaily, "", "value", text)
	}
	return 0, problem.New(CodeRuleFreqUnknown, "", "value", text)
}
