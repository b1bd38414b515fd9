package demo

import (
	"embed"
	"strings"

	"turnus/domain/picture"
)

// The pictures of some articles, by their number in small letters. Each was drawn
// for Turnus as the SVG beside it.
//
//go:embed pictures/*.png
var drawn embed.FS

// pictures are those of the articles that have one, by number.
func pictures() map[string]picture.Fitted {
	out := map[string]picture.Fitted{}
	files, _ := drawn.ReadDir("pictures") // it is there, it was compiled in
	for _, f := range files {
		content, _ := drawn.ReadFile("pictures/" + f.Name())
		number, _ := strings.CutSuffix(f.Name(), ".png")
		if fitted, err := picture.AsIs(content); err == nil {
			out[strings.ToUpper(number)] = fitted
		}
	}
	return out
}
