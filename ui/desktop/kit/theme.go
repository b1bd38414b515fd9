package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Appearance is how light the window is.
type Appearance string

// The appearances.
const (
	LikeSystem Appearance = "system"
	Light      Appearance = "light"
	Dark       Appearance = "dark"
)

// The colours that Fyne has no name for. Use them with theme.Color.
const (
	ColorSurface  fyne.ThemeColorName = "turnus.surface"  // tables and forms
	ColorMuted    fyne.ThemeColorName = "turnus.muted"    // captions
	ColorLine     fyne.ThemeColorName = "turnus.line"     // hairlines
	ColorSelected fyne.ThemeColorName = "turnus.selected" // selected row
	ColorPlanned  fyne.ThemeColorName = "turnus.planned"
	ColorDue      fyne.ThemeColorName = "turnus.due"
	ColorMoved    fyne.ThemeColorName = "turnus.moved"
	ColorStill    fyne.ThemeColorName = "turnus.still" // paused, dropped
	ColorDone     fyne.ThemeColorName = "turnus.done"
	ColorWrong    fyne.ThemeColorName = "turnus.wrong"

	// The grounds of days in a year view.
	ColorDayOff      fyne.ThemeColorName = "turnus.day_off"
	ColorDayHoliday  fyne.ThemeColorName = "turnus.day_holiday"
	ColorDayClosed   fyne.ThemeColorName = "turnus.day_closed"
	ColorDaySelected fyne.ThemeColorName = "turnus.day_selected"
)

// Lengths of the layout, in Fyne's units.
const (
	unit       float32 = 4
	Gap                = 4 * unit // between groups
	PageMargin         = 6 * unit
	RowHeight  float32 = 28
)

// shades are the light and the dark form of a colour.
type shades [2]color.NRGBA

func rgb(light, dark uint32) shades { return shades{opaque(light), opaque(dark)} }

func opaque(c uint32) color.NRGBA {
	return color.NRGBA{R: uint8(c >> 16), G: uint8(c >> 8), B: uint8(c), A: 0xff}
}

// over is one colour laid over another, as strong as alpha of 255.
func over(under, upper color.NRGBA, alpha uint32) color.NRGBA {
	mix := func(u, o uint8) uint8 { return uint8((uint32(u)*(255-alpha) + uint32(o)*alpha) / 255) }
	return color.NRGBA{R: mix(under.R, upper.R), G: mix(under.G, upper.G), B: mix(under.B, upper.B), A: 0xff}
}

func tint(under, upper shades, alpha uint32) shades {
	return shades{over(under[0], upper[0], alpha), over(under[1], upper[1], alpha)}
}

func seeThrough(c shades, alpha uint8) shades {
	c[0].A, c[1].A = alpha, alpha
	return c
}

// The tokens everything is coloured by.
var (
	ground  = rgb(0xF7F6F3, 0x1B1C1A)
	surface = rgb(0xFFFFFF, 0x242522)
	ink     = rgb(0x1F2421, 0xECEEE9)
	muted   = rgb(0x5E665F, 0xA3ABA2)
	line    = rgb(0xDEDDD7, 0x3A3C37)
	accent  = rgb(0x2E6B4F, 0x7CC3A0)
	onThem  = rgb(0xFFFFFF, 0x1B1C1A) // text on accent and on the colours of states
	planned = rgb(0x3F6296, 0x8FB0DD)
	due     = rgb(0x865A00, 0xE0B04A)
	moved   = rgb(0x7A4E9E, 0xC39BE0)
	still   = rgb(0x5E625E, 0x9AA09A)
	done    = rgb(0x276B2B, 0x81C784)
	wrong   = rgb(0xB3261E, 0xF2B8B5)
	shadow  = shades{{A: 0x24}, {A: 0x60}} // quieter than Fyne's, which also marks where more can be scrolled to
)

// selectedTint is 12 % of the accent.
const selectedTint = 31

// palette says which token each colour name is drawn with.
var palette = map[fyne.ThemeColorName]shades{
	ColorSurface:  surface,
	ColorMuted:    muted,
	ColorLine:     line,
	ColorSelected: tint(surface, accent, selectedTint),
	ColorPlanned:  planned,
	ColorDue:      due,
	ColorMoved:    moved,
	ColorStill:    still,
	ColorDone:     done,
	ColorWrong:    wrong,

	ColorDayOff:      tint(surface, ink, 14),
	ColorDayHoliday:  tint(surface, moved, 26),
	ColorDayClosed:   tint(surface, due, 72),
	ColorDaySelected: tint(surface, accent, 80),

	theme.ColorNameBackground:          ground,
	theme.ColorNameForeground:          ink,
	theme.ColorNamePlaceHolder:         muted,
	theme.ColorNameDisabled:            tint(ground, muted, 190),
	theme.ColorNameButton:              {over(ground[0], ink[0], 15), over(surface[1], ink[1], 28)},
	theme.ColorNameDisabledButton:      {over(ground[0], ink[0], 8), over(surface[1], ink[1], 14)},
	theme.ColorNameHover:               seeThrough(ink, 15),
	theme.ColorNamePressed:             seeThrough(ink, 36),
	theme.ColorNamePrimary:             accent,
	theme.ColorNameHyperlink:           accent,
	theme.ColorNameFocus:               seeThrough(accent, 80),
	theme.ColorNameSelection:           seeThrough(accent, 64),
	theme.ColorNameForegroundOnPrimary: onThem,
	theme.ColorNameForegroundOnError:   onThem,
	theme.ColorNameForegroundOnSuccess: onThem,
	theme.ColorNameForegroundOnWarning: onThem,
	theme.ColorNameError:               wrong,
	theme.ColorNameSuccess:             done,
	theme.ColorNameWarning:             due,
	theme.ColorNameInputBackground:     surface,
	theme.ColorNameInputBorder:         tint(surface, muted, 128),
	theme.ColorNameSeparator:           line,
	theme.ColorNameHeaderBackground:    ground,
	theme.ColorNameMenuBackground:      surface,
	theme.ColorNameOverlayBackground:   surface,
	theme.ColorNameScrollBar:           seeThrough(ink, 100),
	theme.ColorNameShadow:              shadow,
}

// lengths are Fyne's sizes where ours differ.
var lengths = map[fyne.ThemeSizeName]float32{
	theme.SizeNameText:               14,
	theme.SizeNameCaptionText:        12,
	theme.SizeNameSubHeadingText:     16,
	theme.SizeNameHeadingText:        22,
	theme.SizeNamePadding:            unit,
	theme.SizeNameInnerPadding:       2 * unit,
	theme.SizeNameLineSpacing:        unit,
	theme.SizeNameInlineIcon:         18,
	theme.SizeNameSeparatorThickness: 1,
	theme.SizeNameInputRadius:        4,
	theme.SizeNameSelectionRadius:    3,
	theme.SizeNameButtonRadius:       4,
	theme.SizeNamePopupRadius:        6,
	theme.SizeNameMenuRadius:         6,
	theme.SizeNameDialogRadius:       8,
}

// Theme is Turnus's own look; fonts and icons that are not ours are Fyne's.
func Theme(a Appearance) fyne.Theme { return look{appearance: a, Theme: theme.DefaultTheme()} }

type look struct {
	fyne.Theme
	appearance Appearance
}

// Color is the token's shade for the appearance.
func (l look) Color(name fyne.ThemeColorName, system fyne.ThemeVariant) color.Color {
	variant := l.variant(system)
	if c, ok := palette[name]; ok {
		if variant == theme.VariantDark {
			return c[1]
		}
		return c[0]
	}
	return l.Theme.Color(name, variant)
}

func (l look) variant(system fyne.ThemeVariant) fyne.ThemeVariant {
	switch l.appearance {
	case Light:
		return theme.VariantLight
	case Dark:
		return theme.VariantDark
	}
	return system
}

// Size is ours, else Fyne's.
func (l look) Size(name fyne.ThemeSizeName) float32 {
	if s, ok := lengths[name]; ok {
		return s
	}
	return l.Theme.Size(name)
}
