package assets

import "embed"

// Icons are the drawings of the window, SVG of 24 × 24, our own. What is drawn
// in "currentColor" takes a colour of the theme; turnus.svg, the icon of the
// program, has colours of its own. turnus.png is the same for the packager,
// which cannot draw.
//
//go:embed icons/*.svg
var Icons embed.FS
