package assets

import "embed"

// Words are the translations: words/<language>/<area>.json, one file per area
// and language, keys sorted. Package ui/text reads them and says how they are
// written.
//
//go:embed words
var Words embed.FS
