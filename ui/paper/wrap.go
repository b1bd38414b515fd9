package paper

import "strings"

const ellipsis = "…"

// fit is a text on one line of a width, ended by an ellipsis if it is longer.
func fit(s printable, st style, width float64) printable {
	if st.width(s) <= width {
		return s
	}
	room := unitsIn(st, width) - st.face().units(ellipsis)
	n := 0
	for i, r := range s {
		if n += int(st.face().advance[r]); n > room {
			return printable(strings.TrimRight(string(s[:i]), " ,;.-")) + ellipsis
		}
	}
	return s
}

func unitsIn(st style, width float64) int { return int(width / st.em() * 1000) }

// wrap breaks a text into at most so many lines of a width: after blanks,
// hyphens and slashes, in the middle of a word only if it is longer than a
// line. What does not fit any more ends in an ellipsis.
func wrap(s printable, st style, width float64, most int) []printable {
	var out []printable
	for len(s) > 0 {
		if len(out) == most-1 {
			return append(out, fit(s, st, width))
		}
		n := lineEnd(s, st, width)
		out = append(out, printable(strings.TrimRight(string(s[:n]), " ")))
		s = printable(strings.TrimLeft(string(s[n:]), " "))
	}
	return out
}

// lineEnd is how many bytes of a text go on the first line, at least one rune.
func lineEnd(s printable, st style, width float64) int {
	f, room := st.face(), unitsIn(st, width)
	n, end := 0, 0 // width so far, end of the last whole word
	for i, r := range s {
		if r == ' ' {
			end = i + 1
			n += int(f.advance[r])
			continue // a blank may hang over the end
		}
		if n += int(f.advance[r]); n > room && i > 0 {
			if end > 0 {
				return end
			}
			return i
		}
		if r == '-' || r == '/' {
			end = i + 1
		}
	}
	return len(s)
}

// paragraphs cleans and wraps a text of several lines.
func paragraphs(s string, st style, width float64, most int) []printable {
	var out []printable
	for line := range strings.Lines(s) {
		if len(out) == most {
			out[most-1] = fit(out[most-1]+" "+ellipsis, st, width)
			break
		}
		out = append(out, wrap(clean(line), st, width, most-len(out))...)
	}
	return out
}
