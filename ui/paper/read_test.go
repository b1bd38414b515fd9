package paper

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

// word is a text as it stands on a page, found again in the file.
type word struct {
	page       int
	x, y, size float64 // millimetres from the upper left corner, points
	bold       bool
	text       string
}

func (r word) style() style   { return style{size: r.size, bold: r.bold} }
func (r word) right() float64 { return r.x + r.style().width(printable(r.text)) }

// tester is a test, or a property being tested.
type tester interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// readPDF checks the skeleton of a file and gives the texts of all pages. It
// reads no other PDFs than ours: each page's content is one compressed stream.
func readPDF(t tester, file []byte) (pages int, words []word) {
	t.Helper()
	checkSkeleton(t, file)
	bold := boldFont(t, file)
	for _, m := range contentOf.FindAllSubmatchIndex(file, -1) {
		z, err := zlib.NewReader(bytes.NewReader(file[m[1]:]))
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(z)
		if err != nil {
			t.Fatal(err)
		}
		pages++
		words = append(words, wordsOf(t, pages, content, bold)...)
	}
	if m := countOf.FindSubmatch(file); m == nil || string(m[1]) != strconv.Itoa(pages) {
		t.Errorf("%d pages, the file says %q", pages, m)
	}
	return pages, words
}

var (
	contentOf = regexp.MustCompile(`<</Filter /FlateDecode /Length \d+>>\nstream\n`)
	countOf   = regexp.MustCompile(`/Count (\d+)\n`)
	xrefOf    = regexp.MustCompile(`(?m)^(\d{10}) 00000 n $`)
)

// checkSkeleton holds that the table of objects leads to them, and that the
// file ends as it must.
func checkSkeleton(t tester, file []byte) {
	t.Helper()
	if !bytes.HasPrefix(file, []byte("%PDF-1.")) || !bytes.HasSuffix(file, []byte("%%EOF\n")) {
		t.Fatal("no PDF")
	}
	for i, m := range xrefOf.FindAllSubmatch(file, -1) {
		at, _ := strconv.Atoi(string(m[1]))
		if want := fmt.Sprintf("%d 0 obj", i+1); !bytes.HasPrefix(file[at:], []byte(want)) {
			t.Fatalf("object %d is not at %d", i+1, at)
		}
	}
}

var (
	fontOp = regexp.MustCompile(`BT /F([0-9a-f]+) ([0-9.]+) Tf ET`)
	textOp = regexp.MustCompile(`(?s)^BT (-?[0-9.]+) (-?[0-9.]+) Td \(`)
)

// wordsOf reads what the canvas writes: a font, or a text at a place.
func wordsOf(t tester, page int, content []byte, bold string) []word {
	var out []word
	font, size := "", 0.0
	for i := bytes.Index(content, []byte("BT ")); i >= 0 && i < len(content); {
		rest := content[i:]
		if m := fontOp.FindSubmatch(rest); m != nil && bytes.HasPrefix(rest, m[0]) {
			font, size = string(m[1]), number(t, m[2])
			i += len(m[0])
		} else if m := textOp.FindSubmatch(rest); m != nil {
			s, n := literalString(rest[len(m[0]):])
			out = append(out, word{page: page, x: number(t, m[1]) * mmPerPt,
				y: pageHeight - number(t, m[2])*mmPerPt, size: size, bold: font == bold, text: s})
			i += len(m[0]) + n
		} else {
			i += 3
		}
		next := bytes.Index(content[i:], []byte("BT "))
		if next < 0 {
			break
		}
		i += next
	}
	return out
}

// literalString reads a string of UTF-16 up to its closing bracket.
func literalString(b []byte) (string, int) {
	var raw []byte
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case ')':
			units := make([]uint16, len(raw)/2)
			for k := range units {
				units[k] = uint16(raw[2*k])<<8 | uint16(raw[2*k+1])
			}
			return string(utf16.Decode(units)), i
		case '\\':
			i++
			if b[i] == 'r' {
				raw = append(raw, '\r')
				continue
			}
		}
		raw = append(raw, b[i])
	}
	return "", len(b)
}

func number(t tester, b []byte) float64 {
	v, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

var (
	boldObject = regexp.MustCompile(`(\d+) 0 obj\n<</Type /Font\n/Subtype /Type0\n/BaseFont /utf8turnusB\n`)
	fontEntry  = regexp.MustCompile(`/F([0-9a-f]{40}) (\d+) 0 R`)
)

// boldFont is the name of the bold font in a file.
func boldFont(t tester, file []byte) string {
	t.Helper()
	object := boldObject.FindSubmatch(file)
	for _, m := range fontEntry.FindAllSubmatch(file, -1) {
		if object != nil && string(m[2]) == string(object[1]) {
			return string(m[1])
		}
	}
	t.Fatal("no bold font")
	return ""
}

// textOf is the whole text of a page, as one line.
func textOf(words []word, page int) string {
	var parts []string
	for _, r := range words {
		if r.page == page {
			parts = append(parts, r.text)
		}
	}
	return strings.Join(parts, " ")
}

// checkLayout holds what must be true of every page: all texts stand within the
// margins (of a payment part: its own), and no two of them touch.
func checkLayout(t tester, words []word) {
	t.Helper()
	const slack = 0.1
	for i, r := range words {
		left, right, bottom := marginLeft, marginRight, marginBottom
		if r.y > slipTop && onSlip(words, r.page) {
			left, right, bottom = slipPad, pageWidth-slipPad, pageHeight-slipPad
		}
		top := r.y - r.style().capHeight()
		if r.x < left-slack || r.right() > right+slack || top < marginTop-slack || r.y > bottom+slack {
			t.Errorf("page %d: %q lies outside: x %.1f–%.1f, y %.1f", r.page, r.text, r.x, r.right(), r.y)
		}
		for _, s := range words[i+1:] {
			if s.page != r.page {
				break
			}
			if touch(r, s) {
				t.Errorf("page %d: %q (y %.1f) and %q (y %.1f) overlap", r.page, r.text, r.y, s.text, s.y)
			}
		}
	}
}

// touch reports whether the capitals of two texts overlap.
func touch(a, b word) bool {
	const slack = 0.2
	return math.Max(a.x, b.x) < math.Min(a.right(), b.right())-slack &&
		math.Max(a.y-a.style().capHeight(), b.y-b.style().capHeight()) < math.Min(a.y, b.y)-slack
}

// onSlip reports whether a page ends in a payment part.
func onSlip(words []word, page int) bool {
	for _, r := range words {
		if r.page == page && r.size == slipTitle.size && r.bold && math.Abs(r.x-partLeft) < 0.1 && r.y > slipTop {
			return true
		}
	}
	return false
}
