package assets_test

import (
	"encoding/binary"
	"strings"
	"testing"

	"turnus/assets"
)

// The characters a QR-bill may contain (SIX Implementation Guidelines 2.3), and
// those that texts of ours use besides.
func TestFontsHaveEveryCharacterWePrint(t *testing.T) {
	wanted := []rune("ȘșȚț€–—‘’‚“”„«»‹›…•×−→←½ẞ")
	for _, block := range [][2]rune{{0x20, 0x7e}, {0xa0, 0xff}, {0x100, 0x17f}} {
		for r := block[0]; r <= block[1]; r++ {
			wanted = append(wanted, r)
		}
	}
	for name, font := range map[string][]byte{
		"regular": assets.LiberationSansRegular,
		"bold":    assets.LiberationSansBold,
	} {
		covered := characters(t, font)
		for _, r := range wanted {
			if !covered[r] {
				t.Errorf("%s: no glyph for %q (%U)", name, r, r)
			}
		}
		if covered['Ж'] {
			t.Errorf("%s: has Cyrillic: it is the full font, not the reduced one", name)
		}
	}
}

func TestFontLicenceTravelsWithTheFonts(t *testing.T) {
	for _, wanted := range []string{"Copyright (c) 2012 Red Hat, Inc.", "SIL OPEN FONT LICENSE Version 1.1", "THE FONT SOFTWARE IS PROVIDED"} {
		if !strings.Contains(assets.FontLicence, wanted) {
			t.Errorf("the licence lacks %q", wanted)
		}
	}
}

// characters reads the Windows Unicode table (cmap format 4) of a TrueType font.
func characters(t *testing.T, font []byte) map[rune]bool {
	t.Helper()
	u16 := func(at int) int { return int(binary.BigEndian.Uint16(font[at:])) }
	u32 := func(at int) int { return int(binary.BigEndian.Uint32(font[at:])) }

	table := 0
	for i := range u16(4) {
		if entry := 12 + 16*i; string(font[entry:entry+4]) == "cmap" {
			table = u32(entry + 8)
		}
	}
	for i := range u16(table + 2) {
		entry := table + 4 + 8*i
		sub := table + u32(entry+4)
		if u16(entry) != 3 || u16(entry+2) != 1 || u16(sub) != 4 {
			continue
		}
		covered := map[rune]bool{}
		size := u16(sub + 6) // twice the number of segments
		for seg := 0; seg < size; seg += 2 {
			end, start := u16(sub+14+seg), u16(sub+16+size+seg)
			for r := start; r <= end && r != 0xffff; r++ {
				covered[rune(r)] = true
			}
		}
		return covered
	}
	t.Fatal("no Unicode table of format 4")
	return nil
}
