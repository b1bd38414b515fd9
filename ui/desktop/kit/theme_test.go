package kit

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// luminance is the relative luminance of WCAG 2.1.
func luminance(c color.Color) float64 {
	part := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	r, g, b, _ := c.RGBA()
	return 0.2126*part(r) + 0.7152*part(g) + 0.0722*part(b)
}

func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

func TestContrastIsTheOneOfWCAG(t *testing.T) {
	if got := contrast(color.White, color.Black); math.Abs(got-21) > 0.01 {
		t.Errorf("white on black is %.2f, want 21", got)
	}
}

// Text and signs are readable on every ground they stand on.
func TestColoursAreReadable(t *testing.T) {
	grounds := []fyne.ThemeColorName{theme.ColorNameBackground, ColorSurface, ColorSelected, theme.ColorNameInputBackground}
	texts := []fyne.ThemeColorName{
		theme.ColorNameForeground, ColorMuted, theme.ColorNamePlaceHolder, theme.ColorNamePrimary,
		ColorPlanned, ColorDue, ColorMoved, ColorStill, ColorDone, ColorWrong,
	}
	pairs := map[[2]fyne.ThemeColorName]bool{
		{theme.ColorNameForegroundOnPrimary, theme.ColorNamePrimary}: true,
		{theme.ColorNameForegroundOnError, theme.ColorNameError}:     true,
		{theme.ColorNameForegroundOnSuccess, theme.ColorNameSuccess}: true,
		{theme.ColorNameForegroundOnWarning, theme.ColorNameWarning}: true,
		{theme.ColorNameForeground, theme.ColorNameButton}:           true,
		{theme.ColorNameForegroundOnPrimary, ColorPlanned}:           true, // days of a year view
		{theme.ColorNameForegroundOnPrimary, ColorMoved}:             true,
		{theme.ColorNameForeground, ColorDayOff}:                     true,
		{ColorMuted, ColorDayOff}:                                    true,
		{theme.ColorNameForeground, ColorDayHoliday}:                 true,
		{ColorMuted, ColorDayHoliday}:                                true,
		{theme.ColorNameForeground, ColorDayClosed}:                  true,
		{theme.ColorNameForeground, ColorDaySelected}:                true,
	}
	for _, g := range grounds {
		for _, x := range texts {
			pairs[[2]fyne.ThemeColorName{x, g}] = true
		}
	}
	for _, a := range []Appearance{Light, Dark} {
		l := Theme(a)
		for p := range pairs {
			if c := contrast(l.Color(p[0], theme.VariantLight), l.Color(p[1], theme.VariantLight)); c < 4.5 {
				t.Errorf("%s: %s on %s has a contrast of %.2f, want 4.5", a, p[0], p[1], c)
			}
		}
	}
}

func TestAppearanceFollowsTheSystemUnlessChosen(t *testing.T) {
	for _, c := range []struct {
		a      Appearance
		system fyne.ThemeVariant
		want   color.Color
	}{
		{LikeSystem, theme.VariantLight, ground[0]},
		{LikeSystem, theme.VariantDark, ground[1]},
		{Light, theme.VariantDark, ground[0]},
		{Dark, theme.VariantLight, ground[1]},
	} {
		if got := Theme(c.a).Color(theme.ColorNameBackground, c.system); got != c.want {
			t.Errorf("%s in a system of %d: %v, want %v", c.a, c.system, got, c.want)
		}
	}
}
