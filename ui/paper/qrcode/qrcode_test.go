package qrcode_test

import (
	"errors"
	"image"
	"image/color"
	"strings"
	"testing"

	"github.com/boombuler/barcode/qr"
	"github.com/makiuchi-d/gozxing"
	zxing "github.com/makiuchi-d/gozxing/qrcode"
	"pgregory.net/rapid"

	"turnus/ui/paper/qrcode"
)

// TestEveryVersionIsRead: a text of the greatest length of each version is read
// back by a decoder that has nothing in common with this encoder.
func TestEveryVersionIsRead(t *testing.T) {
	seen := map[int]bool{}
	for n := 1; n <= qrcode.MaxBytes; n += 7 {
		s := strings.Repeat("Zürich 8046\n", 100)[:n]
		s = strings.ToValidUTF8(s, "?")
		c := encode(t, s)
		if seen[c.Version()] {
			continue
		}
		seen[c.Version()] = true
		if got := decode(t, c); got != s {
			t.Errorf("version %d: %q is read as %q", c.Version(), s, got)
		}
	}
	if len(seen) != 25 {
		t.Errorf("%d versions tried", len(seen))
	}
}

// TestSameModulesAsAnotherEncoder: where both choose the same mask, not one
// module differs. Texts are in lower case, which leaves both the byte mode.
func TestSameModulesAsAnotherEncoder(t *testing.T) {
	same := 0
	for n := 1; n <= qrcode.MaxBytes; n += 13 {
		s := strings.Repeat("abo a-733, hof sonnenberg ", 50)[:n]
		c := encode(t, s)
		other, err := qr.Encode(s, qr.M, qr.Unicode)
		if err != nil {
			t.Fatal(err)
		}
		if other.Bounds().Dx() != c.Size() {
			t.Fatalf("%d bytes: size %d, other %d", n, c.Size(), other.Bounds().Dx())
		}
		isDark := func(x, y int) bool { r, _, _, _ := other.At(x, y).RGBA(); return r == 0 }
		if maskOf(c.Dark) != maskOf(isDark) {
			continue
		}
		same++
		for y := range c.Size() {
			for x := range c.Size() {
				if c.Dark(x, y) != isDark(x, y) {
					t.Fatalf("%d bytes: module %d,%d differs", n, x, y)
				}
			}
		}
	}
	if same < 10 {
		t.Errorf("only %d codes have the same mask, the comparison says little", same)
	}
}

// maskOf are the three bits of the mask in the format.
func maskOf(dark func(x, y int) bool) int {
	m := 0
	for x := 2; x <= 4; x++ {
		m <<= 1
		if dark(x, 8) {
			m |= 1
		}
	}
	return m
}

func TestRectsCoverEachDarkModuleOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, err := qrcode.Encode(rapid.StringN(0, 300, qrcode.MaxBytes).Draw(t, "text"))
		if err != nil {
			t.Fatal(err)
		}
		covered := map[[2]int]int{}
		for _, r := range c.Rects() {
			for y := r.Y; y < r.Y+r.H; y++ {
				for x := r.X; x < r.X+r.W; x++ {
					covered[[2]int{x, y}]++
				}
			}
		}
		for y := range c.Size() {
			for x := range c.Size() {
				want := 0
				if c.Dark(x, y) {
					want = 1
				}
				if covered[[2]int{x, y}] != want {
					t.Fatalf("module %d,%d is covered %d times", x, y, covered[[2]int{x, y}])
				}
			}
		}
	})
}

func TestTooLongTextIsRefused(t *testing.T) {
	encode(t, strings.Repeat("x", qrcode.MaxBytes))
	if _, err := qrcode.Encode(strings.Repeat("x", qrcode.MaxBytes+1)); !errors.Is(err, qrcode.ErrTooLong) {
		t.Errorf("%v", err)
	}
}

func FuzzEncode(f *testing.F) {
	f.Add("SPC\n0200\n1\n")
	f.Fuzz(func(t *testing.T, s string) {
		if _, err := qrcode.Encode(s); (err != nil) != (len(s) > qrcode.MaxBytes) {
			t.Errorf("%d bytes: %v", len(s), err)
		}
	})
}

func BenchmarkEncode(b *testing.B) {
	s := strings.Repeat("abcd-1234\n", 42) // as long as a QR-bill
	for b.Loop() {
		if _, err := qrcode.Encode(s); err != nil {
			b.Fatal(err)
		}
	}
}

func encode(t *testing.T, s string) *qrcode.Code {
	t.Helper()
	c, err := qrcode.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// decode reads a code drawn with three pixels a module and a quiet zone.
func decode(t *testing.T, c *qrcode.Code) string {
	t.Helper()
	const scale, quiet = 3, 4
	side := (c.Size() + 2*quiet) * scale
	img := image.NewGray(image.Rect(0, 0, side, side))
	for i := range img.Pix {
		img.Pix[i] = 0xFF
	}
	for y := range side {
		for x := range side {
			mx, my := x/scale-quiet, y/scale-quiet
			if mx >= 0 && my >= 0 && mx < c.Size() && my < c.Size() && c.Dark(mx, my) {
				img.SetGray(x, y, color.Gray{})
			}
		}
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		t.Fatal(err)
	}
	hints := map[gozxing.DecodeHintType]any{
		gozxing.DecodeHintType_TRY_HARDER: true, gozxing.DecodeHintType_CHARACTER_SET: "UTF-8",
	}
	r, err := zxing.NewQRCodeReader().Decode(bitmap, hints)
	if err != nil {
		t.Fatalf("version %d: %v", c.Version(), err)
	}
	return r.GetText()
}
