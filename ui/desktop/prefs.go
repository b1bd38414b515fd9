package desktop

import (
	"fyne.io/fyne/v2"

	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
)

// What this PC remembers of the window; tables keep their columns themselves.
const (
	prefLanguage   = "window.language"
	prefAppearance = "window.appearance"
	prefWidth      = "window.width"
	prefHeight     = "window.height"
)

// The window as it opens for the first time, and the smallest it may be.
var (
	firstSize    = fyne.NewSize(1280, 720)
	smallestSize = fyne.NewSize(800, 500)
)

func (s *Shell) language() lang.Lang { return Language(s.App.Preferences(), s.Lang) }

// Language is the one asked for, else what was chosen on this PC, else German.
func Language(p fyne.Preferences, asked lang.Lang) lang.Lang {
	if asked.Valid() {
		return asked
	}
	if l := lang.Lang(p.String(prefLanguage)); l.Valid() {
		return l
	}
	return lang.DE
}

func (s *Shell) chooseLanguage(l lang.Lang) {
	s.Lang = ""
	s.App.Preferences().SetString(prefLanguage, string(l))
	s.build()
}

func (s *Shell) appearance() kit.Appearance {
	switch a := kit.Appearance(s.App.Preferences().String(prefAppearance)); a {
	case kit.Light, kit.Dark:
		return a
	}
	return kit.LikeSystem
}

// chooseAppearance builds the window anew: texts that are drawn keep their
// colour otherwise.
func (s *Shell) chooseAppearance(a kit.Appearance) {
	s.App.Preferences().SetString(prefAppearance, string(a))
	s.App.Settings().SetTheme(kit.Theme(a))
	s.build()
}

func (s *Shell) size() fyne.Size {
	p := s.App.Preferences()
	size := fyne.NewSize(
		float32(p.FloatWithFallback(prefWidth, float64(firstSize.Width))),
		float32(p.FloatWithFallback(prefHeight, float64(firstSize.Height))))
	return size.Max(smallestSize)
}

func (s *Shell) keepSize() {
	size := s.window.Canvas().Size()
	s.App.Preferences().SetFloat(prefWidth, float64(size.Width))
	s.App.Preferences().SetFloat(prefHeight, float64(size.Height))
}
