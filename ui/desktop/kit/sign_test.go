package kit

import (
	"bytes"
	"encoding/xml"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"turnus/assets"
)

func TestEverySignHasADrawingInItsColour(t *testing.T) {
	app := test.NewTempApp(t)
	for _, a := range []Appearance{Light, Dark} {
		app.Settings().SetTheme(Theme(a))
		seen := map[string]Sign{}
		for s := range signColors {
			r := s.Resource()
			if !bytes.Contains(r.Content(), []byte("<path")) && !bytes.Contains(r.Content(), []byte("<circle")) {
				t.Errorf("%s has no drawing", s)
			}
			if bytes.Contains(r.Content(), []byte("currentColor")) {
				t.Errorf("%s is not coloured", s)
			}
			if other := seen[r.Name()]; other != "" {
				t.Errorf("%s and %s have the same name %s", s, other, r.Name())
			}
			seen[r.Name()] = s
		}
	}
}

func TestAnIconFollowsTheTheme(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	light := Due.Resource().Name()
	app.Settings().SetTheme(Theme(Dark))
	if dark := Due.Resource().Name(); dark == light {
		t.Errorf("%s in both themes: Fyne would keep the old picture", dark)
	}
}

func TestDrawingsAreWellFormed(t *testing.T) {
	all, err := assets.Icons.ReadDir("icons")
	if err != nil || len(all) == 0 {
		t.Fatalf("%d drawings, %v", len(all), err)
	}
	for _, e := range all {
		b, err := assets.Icons.ReadFile("icons/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if err := xml.Unmarshal(b, &struct {
			XMLName xml.Name `xml:"svg"`
		}{}); err != nil {
			t.Errorf("%s: %v", e.Name(), err)
		}
		if e.Name() != "turnus.svg" && !strings.Contains(string(b), "currentColor") {
			t.Errorf("%s does not take the colour of the theme", e.Name())
		}
	}
	if len(ProgramIcon().Content()) == 0 {
		t.Error("the program has no icon")
	}
}
