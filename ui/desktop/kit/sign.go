package kit

import (
	"bytes"
	"fmt"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"

	"turnus/assets"
)

// Sign marks a state, always beside its word: colour alone says nothing.
type Sign string

// The signs.
const (
	NoSign  Sign = ""
	Planned Sign = "planned" // not yet an order
	Due     Sign = "due"     // to do now
	Running Sign = "running" // as it should be
	Moved   Sign = "moved"   // by a holiday or closure
	Paused  Sign = "paused"
	Dropped Sign = "dropped"
	Held    Sign = "held" // stopped on purpose: deliveries, invoices, reminders
	Done    Sign = "done"
	Swapped Sign = "swapped" // one thing comes out, another goes in
	Clash   Sign = "clash"   // two want what cannot both be
	Wrong   Sign = "wrong"
	Safety  Sign = "safety" // allergies and the like
)

// signColors are the colours signs and their words have.
var signColors = map[Sign]fyne.ThemeColorName{
	Planned: ColorPlanned, Due: ColorDue, Running: ColorDone, Moved: ColorMoved, Paused: ColorStill, Dropped: ColorStill,
	Done: ColorDone, Held: ColorDue, Clash: ColorDue, Wrong: ColorWrong, Safety: ColorWrong,
}

// Color is what the sign and its word are drawn in.
func (s Sign) Color() fyne.ThemeColorName {
	if c, ok := signColors[s]; ok {
		return c
	}
	return theme.ColorNameForeground
}

// Resource is the drawing of the sign; nil for none.
func (s Sign) Resource() fyne.Resource {
	if s == NoSign {
		return nil
	}
	return icon{name: "sign-" + string(s), color: s.Color()}
}

// Icon is a drawing of assets/icons, in the colour of text.
func Icon(name string) fyne.Resource { return icon{name: name, color: theme.ColorNameForeground} }

// ColoredIcon is a drawing of assets/icons in a colour of the theme.
func ColoredIcon(name string, c fyne.ThemeColorName) fyne.Resource { return icon{name: name, color: c} }

// ProgramIcon is what the system shows of the program.
func ProgramIcon() fyne.Resource { return fyne.NewStaticResource("turnus.svg", drawing("turnus")) }

// icon draws with strokes, which Fyne's own recolouring leaves alone: the colour
// of the theme is put into the drawing instead. Its name has the colour in it,
// because Fyne keeps pictures by name.
type icon struct {
	name  string
	color fyne.ThemeColorName
}

func (i icon) hex() string {
	c := color.NRGBAModel.Convert(theme.Color(i.color)).(color.NRGBA)
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}

// Name is unique for the drawing and its colour.
func (i icon) Name() string { return i.name + i.hex() + ".svg" }

// Content is the drawing as SVG.
func (i icon) Content() []byte {
	return bytes.ReplaceAll(drawing(i.name), []byte("currentColor"), []byte(i.hex()))
}

func drawing(name string) []byte {
	b, err := assets.Icons.ReadFile("icons/" + name + ".svg")
	if err != nil {
		return []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"></svg>`)
	}
	return b
}

// signSize is the edge of a sign in a line of text.
const signSize float32 = 14

// NewSign is a sign as a picture.
func NewSign(s Sign) *canvas.Image {
	i := canvas.NewImageFromResource(s.Resource())
	i.FillMode = canvas.ImageFillContain
	i.SetMinSize(fyne.NewSquareSize(signSize))
	return i
}

// NewChip is a sign with its word, both in the colour of the state.
func NewChip(s Sign, word string) fyne.CanvasObject {
	text := newLine(word, theme.SizeNameText, s.Color(), false)
	return container.New(layout.NewCustomPaddedHBoxLayout(6), container.NewCenter(NewSign(s)), text)
}
