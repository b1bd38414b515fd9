package kit

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
)

const (
	ellipsis = "…"
	// kerning is how much narrower than the sum of its letters a text may be.
	kerning = 0.95
)

// ruler knows how wide letters are. Asking Fyne for the width of a text costs
// some fifty microseconds, far too much for a screen full of cells while it
// scrolls; adding up known letters is free. It is for one size and style.
type ruler struct {
	size    float32
	style   fyne.TextStyle
	height  float32        // of a line
	latin   [0x180]float32 // 0: not yet measured
	others  map[rune]float32
	measure func(text string, size float32, style fyne.TextStyle) fyne.Size
}

func newRuler(size float32, style fyne.TextStyle) *ruler {
	return &ruler{
		size: size, style: style, height: fyne.MeasureText("x", size, style).Height,
		others: map[rune]float32{}, measure: fyne.MeasureText,
	}
}

func (r *ruler) letter(c rune) float32 {
	if c >= 0 && int(c) < len(r.latin) {
		if r.latin[c] == 0 {
			r.latin[c] = r.width(string(c))
		}
		return r.latin[c]
	}
	w, ok := r.others[c]
	if !ok {
		w = r.width(string(c))
		r.others[c] = w
	}
	return w
}

// width is the exact width of a text.
func (r *ruler) width(text string) float32 { return r.measure(text, r.size, r.style).Width }

// about is the width of a text or a little more.
func (r *ruler) about(text string) (w float32) {
	for _, c := range text {
		w += r.letter(c)
	}
	return w
}

// fit is the text on one line, cut at its end if it is wider than room.
func (r *ruler) fit(text string, room float32) string {
	text = oneLine(text)
	about := r.about(text)
	if about <= room || about*kerning <= room && r.width(text) <= room {
		return text
	}
	room -= r.letter([]rune(ellipsis)[0])
	if room <= 0 {
		return ""
	}
	end := 0 // of what fits, never between a letter and its accent
	for i, c := range text {
		if !unicode.Is(unicode.Mn, c) {
			end = i
		}
		if room -= r.letter(c); room < 0 {
			break
		}
	}
	return strings.TrimRightFunc(text[:end], trails) + ellipsis
}

// trails reports what looks odd before an ellipsis.
func trails(c rune) bool { return unicode.IsSpace(c) || unicode.IsPunct(c) }

// oneLine has no line breaks or tabs, which would be drawn as such or as boxes.
func oneLine(text string) string {
	if strings.IndexFunc(text, unicode.IsControl) < 0 {
		return text
	}
	return strings.Map(func(c rune) rune {
		if unicode.IsControl(c) {
			return ' '
		}
		return c
	}, text)
}
