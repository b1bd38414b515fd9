package picture_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"turnus/domain/picture"
	"turnus/domain/problem"
)

// gradient is red at the left and blue at the right.
func gradient(w, h int, alpha uint8) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetNRGBA(x, y, color.NRGBA{R: uint8(255 - 255*x/w), B: uint8(255 * x / w), A: alpha}) //nolint:gosec // below 256
		}
	}
	return img
}

func asPNG(t testing.TB, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func asJPEG(t testing.TB, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// held is a JPEG with an Exif segment that says how the camera was held.
func held(file []byte, orientation byte) []byte {
	exif := []byte("Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00")
	exif = append(exif, orientation, 0, 0, 0, 0, 0, 0)
	segment := append([]byte{0xff, 0xe1, 0, byte(len(exif) + 2)}, exif...) //nolint:gosec // short
	return append(append(append([]byte{}, file[:2]...), segment...), file[2:]...)
}

func fit(t *testing.T, file []byte) (picture.Fitted, image.Image) {
	t.Helper()
	f, err := picture.Fit(file)
	if err != nil {
		t.Fatal(err)
	}
	img, kind, err := image.Decode(bytes.NewReader(f.Content))
	if err != nil || "image/"+kind != f.Picture.MediaType || img.Bounds().Dx() != f.Picture.Width || img.Bounds().Dy() != f.Picture.Height {
		t.Fatalf("%v says %+v, is %s of %v", err, f.Picture, kind, img.Bounds())
	}
	if sum := sha256.Sum256(f.Content); hex.EncodeToString(sum[:]) != f.Picture.Hash || len(f.Content) > picture.MaxContent {
		t.Errorf("hash or size: %d bytes", len(f.Content))
	}
	return f, img
}

func TestALargePictureIsScaledAndSmallOnesStay(t *testing.T) {
	if f, _ := fit(t, asJPEG(t, gradient(2400, 1000, 255))); f.Picture.Width != 1200 || f.Picture.Height != 500 || f.Picture.MediaType != picture.JPEG {
		t.Errorf("%+v", f.Picture)
	}
	if f, _ := fit(t, asPNG(t, gradient(30, 20, 255))); f.Picture.Width != 30 || f.Picture.MediaType != picture.JPEG {
		t.Errorf("%+v", f.Picture)
	}
	if f, _ := fit(t, asPNG(t, gradient(30, 20, 100))); f.Picture.MediaType != picture.PNG {
		t.Errorf("what shines through stays so: %+v", f.Picture)
	}
	if f, _ := fit(t, asPNG(t, gradient(9000, 2, 255))); f.Picture.Height != 1 {
		t.Errorf("a line of pixels: %+v", f.Picture)
	}
}

func TestWebPIsRead(t *testing.T) {
	file, err := base64.StdEncoding.DecodeString("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
	if err != nil {
		t.Fatal(err)
	}
	fit(t, file)
}

// TestAPhotoIsUpright: the red side is where it was when it was taken, and what
// the camera wrote is gone.
func TestAPhotoIsUpright(t *testing.T) {
	for orientation, red := range map[byte]image.Point{1: {2, 15}, 2: {57, 15}, 3: {57, 15}, 4: {2, 15}, 5: {15, 2}, 6: {15, 2}, 7: {15, 57}, 8: {15, 57}} {
		f, img := fit(t, held(asJPEG(t, gradient(60, 30, 255)), orientation))
		if r, _, b, _ := img.At(red.X, red.Y).RGBA(); r < b {
			t.Errorf("%d: not red at %v of %v", orientation, red, img.Bounds())
		}
		if bytes.Contains(f.Content, []byte("Exif")) {
			t.Error("Exif is kept")
		}
	}
}

func TestWhatIsNoPictureIsRefused(t *testing.T) {
	huge := asPNG(t, gradient(8, 8, 255))
	copy(huge[16:], "\x00\x00\xff\xff\x00\x00\xff\xff") // width and height of the header
	for name, c := range map[string]struct {
		file []byte
		code problem.Code
	}{
		"nothing":   {nil, picture.CodeUnreadable},
		"text":      {[]byte("<svg onload=alert(1)>"), picture.CodeUnreadable},
		"cut off":   {asJPEG(t, gradient(50, 50, 255))[:400], picture.CodeUnreadable},
		"header":    {huge, picture.CodeUnreadable}, // its checksum is wrong
		"too large": {make([]byte, picture.MaxInput+1), picture.CodeTooManyBytes},
		"pixels":    {[]byte("RIFF\x16\x00\x00\x00WEBPVP8L\x0a\x00\x00\x00\x2f\xff\xff\xff\x0f\x00\x00\x00\x00\x00"), picture.CodeTooManyPixels},
	} {
		if _, err := picture.Fit(c.file); !problem.Has(err, c.code) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzFit(f *testing.F) {
	f.Add(asPNG(f, gradient(3, 2, 9)))
	f.Add(held(asJPEG(f, gradient(3, 2, 255)), 6))
	f.Fuzz(func(t *testing.T, file []byte) {
		if got, err := picture.Fit(file); err == nil && (len(got.Content) == 0 || max(got.Picture.Width, got.Picture.Height) > picture.Longest) {
			t.Errorf("%+v", got.Picture)
		}
	})
}

func TestAPictureThatFitsStaysAsItIs(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewPaletted(image.Rect(0, 0, 4, 3), color.Palette{color.Black})); err != nil {
		t.Fatal(err)
	}
	f, err := picture.AsIs(b.Bytes())
	if err != nil || !bytes.Equal(f.Content, b.Bytes()) || f.Picture.Width != 4 || f.Picture.Height != 3 || f.Picture.MediaType != picture.PNG {
		t.Errorf("%+v, %v", f.Picture, err)
	}
	if _, err := picture.AsIs([]byte("<svg/>")); !problem.Has(err, picture.CodeUnreadable) {
		t.Errorf("%v", err)
	}
}
