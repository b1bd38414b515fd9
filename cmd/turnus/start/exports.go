package start

import (
	"context"

	"turnus/ui/desktop/exports"
)

// exportFolder is what the screen of the export folder asks for.
type exportFolder struct{ house *house }

// ExportDir is where the webshop finds its files.
func (f exportFolder) ExportDir() string { return f.house.folder.ExportDir() }

// Shelf lists what lies there of a kind.
func (f exportFolder) Shelf(_ context.Context, k exports.Kind, search string, most int) (exports.Shelf, error) {
	out, err := f.house.folder.Outbox()
	if err != nil {
		return exports.Shelf{}, err
	}
	s, err := out.Shelf(string(k), search, most)
	shown := exports.Shelf{Count: s.Count, Found: s.Found}
	for _, e := range s.Files {
		shown.Files = append(shown.Files, exports.File{Name: e.Name, Path: e.Path, Size: e.Size, Changed: e.Changed})
	}
	return shown, err
}
