package text

import "strings"

// List joins items as a sentence does: "A, B und C".
func (w *Words) List(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + w.T("common.and") + " " + items[last]
}
