// Package picture makes a photo somebody has on a PC fit for the webshop: upright,
// of a size a page can carry, and without what the camera wrote about place and
// time. It reads JPEG, PNG and WebP and knows no files and no articles' rules.
package picture

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"

	"golang.org/x/image/draw"
	"golang.org/x/image/webp"

	"turnus/domain/catalog"
	"turnus/domain/problem"
)

// Codes of this package.
const (
	CodeUnreadable    problem.Code = "picture.unreadable"
	CodeTooManyBytes  problem.Code = "picture.too_many_bytes"  // value, max: bytes
	CodeTooManyPixels problem.Code = "picture.too_many_pixels" // width, height
)

// Bounds of what is read and of what is kept.
const (
	MaxInput   = 30 << 20   // bytes of the file
	maxPixels  = 60_000_000 // width × height of the file; what is decoded fits into memory
	Longest    = 1200       // pixels of the longer side that is kept
	MaxContent = 2 << 20    // bytes that are kept
)

// The media types that are kept.
const (
	JPEG = "image/jpeg"
	PNG  = "image/png"
)

// Fitted is a picture as it is kept.
type Fitted struct {
	Picture catalog.Picture
	Content []byte
}

// Fit reads a picture and makes it fit. Its size is looked at before its pixels
// are, so that a small file cannot ask for much memory.
func Fit(file []byte) (Fitted, error) {
	if len(file) > MaxInput {
		return Fitted{}, problem.New(CodeTooManyBytes, "picture", "value", len(file), "max", MaxInput)
	}
	read, ok := codecOf(file)
	if !ok {
		return Fitted{}, problem.New(CodeUnreadable, "picture")
	}
	bounds, err := read.config(bytes.NewReader(file))
	if err != nil || bounds.Width <= 0 || bounds.Height <= 0 {
		return Fitted{}, problem.New(CodeUnreadable, "picture")
	}
	if bounds.Width > maxPixels/bounds.Height {
		return Fitted{}, problem.New(CodeTooManyPixels, "picture", "width", bounds.Width, "height", bounds.Height)
	}
	img, err := read.decode(bytes.NewReader(file))
	if err != nil {
		return Fitted{}, problem.New(CodeUnreadable, "picture")
	}
	return encode(upright(scale(img), orientation(file)))
}

// codec reads one format.
type codec struct {
	magic  string
	config func(r *bytes.Reader) (image.Config, error)
	decode func(r *bytes.Reader) (image.Image, error)
}

var codecs = []codec{
	{
		"\xff\xd8\xff", func(r *bytes.Reader) (image.Config, error) { return jpeg.DecodeConfig(r) },
		func(r *bytes.Reader) (image.Image, error) { return jpeg.Decode(r) },
	},
	{
		"\x89PNG\r\n\x1a\n", func(r *bytes.Reader) (image.Config, error) { return png.DecodeConfig(r) },
		func(r *bytes.Reader) (image.Image, error) { return png.Decode(r) },
	},
	{
		"RIFF", func(r *bytes.Reader) (image.Config, error) { return webp.DecodeConfig(r) },
		func(r *bytes.Reader) (image.Image, error) { return webp.Decode(r) },
	},
}

// codecOf goes by the first bytes: what a file is called says nothing.
func codecOf(file []byte) (codec, bool) {
	for _, c := range codecs {
		if bytes.HasPrefix(file, []byte(c.magic)) {
			return c, true
		}
	}
	return codec{}, false
}

// scale makes the longer side at most Longest; small pictures stay as they are.
func scale(img image.Image) *image.NRGBA {
	from := img.Bounds()
	w, h := from.Dx(), from.Dy()
	if long := max(w, h); long > Longest {
		w, h = max(1, w*Longest/long), max(1, h*Longest/long)
	}
	out := image.NewNRGBA(image.Rect(0, 0, w, h))
	if w == from.Dx() && h == from.Dy() {
		draw.Copy(out, image.Point{}, img, from, draw.Src, nil)
	} else {
		draw.CatmullRom.Scale(out, out.Bounds(), img, from, draw.Src, nil)
	}
	return out
}

// encode writes it anew: as JPEG, or as PNG where something shines through and
// it is not too large.
func encode(img *image.NRGBA) (Fitted, error) {
	if !img.Opaque() {
		var out bytes.Buffer
		if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, img); err == nil && out.Len() <= MaxContent {
			return fitted(img.Rect, PNG, out.Bytes()), nil
		}
		img = onWhite(img)
	}
	for quality := 86; ; quality -= 12 {
		var out bytes.Buffer
		if err := jpeg.Encode(&out, img, &jpeg.Options{Quality: quality}); err != nil {
			return Fitted{}, problem.New(CodeUnreadable, "picture")
		}
		if out.Len() <= MaxContent || quality < 24 {
			return fitted(img.Rect, JPEG, out.Bytes()), nil
		}
	}
}

func onWhite(img *image.NRGBA) *image.NRGBA {
	out := image.NewNRGBA(img.Bounds())
	draw.Draw(out, out.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(out, out.Bounds(), img, image.Point{}, draw.Over)
	return out
}

func fitted(size image.Rectangle, mediaType string, content []byte) Fitted {
	sum := sha256.Sum256(content)
	return Fitted{
		Picture: catalog.Picture{Hash: hex.EncodeToString(sum[:]), MediaType: mediaType, Width: size.Dx(), Height: size.Dy()},
		Content: content,
	}
}

// AsIs is a picture that fits already, a PNG or a JPEG, as it is: nothing of it is
// written anew.
func AsIs(content []byte) (Fitted, error) {
	bounds, format, err := image.DecodeConfig(bytes.NewReader(content))
	mediaType := "image/" + format
	if err != nil || len(content) > MaxContent || mediaType != PNG && mediaType != JPEG {
		return Fitted{}, problem.New(CodeUnreadable, "picture")
	}
	return fitted(image.Rect(0, 0, bounds.Width, bounds.Height), mediaType, content), nil
}
