package paper

import (
	"encoding/binary"

	"turnus/assets"
)

// face has the widths of a font's glyphs. fpdf keeps its own in each file it
// writes and cannot say which runes a font has; text is measured and cleaned
// here without any file, once for all.
type face struct {
	advance [1 << 16]uint16 // by rune in thousandths of the size; 0: no such glyph
}

// regular and bold are the two fonts of everything printed. They are read when
// the program starts, which takes less than a millisecond.
var regular, bold = newFace(assets.LiberationSansRegular), newFace(assets.LiberationSansBold)

// newFace reads the tables head, hhea, hmtx and cmap (format 4) of a TrueType
// font. The fonts are part of the program: a broken one is found by any test.
func newFace(font []byte) *face {
	tables := tablesOf(font)
	perEm := int(u16(tables["head"], 18))
	metrics := int(u16(tables["hhea"], 34))
	width := func(glyph int) uint16 {
		w := int(u16(tables["hmtx"], 4*min(glyph, metrics-1)))
		return uint16((w*1000 + perEm/2) / perEm) //nolint:gosec // no glyph is 65 ems wide
	}
	f := &face{}
	eachRune(unicodeMap(tables["cmap"]), func(r, glyph int) { f.advance[r] = width(glyph) })
	return f
}

// has reports whether the font draws the rune.
func (f *face) has(r rune) bool { return r >= 0 && r < 1<<16 && f.advance[r] > 0 }

// units is the width of a text in thousandths of the size.
func (f *face) units(s printable) int {
	n := 0
	for _, r := range s {
		n += int(f.advance[r&0xFFFF])
	}
	return n
}

func u16(b []byte, at int) uint16 { return binary.BigEndian.Uint16(b[at:]) }
func u32(b []byte, at int) uint32 { return binary.BigEndian.Uint32(b[at:]) }

// tablesOf are the tables of a font by name.
func tablesOf(font []byte) map[string][]byte {
	tables := map[string][]byte{}
	for i := range int(u16(font, 4)) {
		entry := font[12+16*i:]
		from, length := u32(entry, 8), u32(entry, 12)
		tables[string(entry[:4])] = font[from : from+length]
	}
	return tables
}

// unicodeMap is the part of cmap for Windows, plane 0.
func unicodeMap(cmap []byte) []byte {
	for i := range int(u16(cmap, 2)) {
		entry := cmap[4+8*i:]
		if u16(entry, 0) == 3 && u16(entry, 2) == 1 {
			return cmap[u32(entry, 4):]
		}
	}
	return nil
}

// eachRune walks a cmap of format 4: segments of runes with a common offset to
// their glyphs, or an offset into a list of glyphs.
func eachRune(m []byte, visit func(r, glyph int)) {
	double := int(u16(m, 6)) // twice the number of segments
	for at := 0; at < double; at += 2 {
		end, start := int(u16(m, 14+at)), int(u16(m, 16+double+at))
		delta, offset := int(u16(m, 16+2*double+at)), int(u16(m, 16+3*double+at))
		for r := start; r <= end && r < 0xFFFF; r++ {
			glyph := (r + delta) & 0xFFFF
			if offset != 0 {
				glyph = int(u16(m, 16+3*double+at+offset+2*(r-start)))
				if glyph != 0 {
					glyph = (glyph + delta) & 0xFFFF
				}
			}
			if glyph != 0 {
				visit(r, glyph)
			}
		}
	}
}
