package exchange

import "embed"

//go:embed schema/*.schema.json
var schemas embed.FS

// schemaFiles has the names of the schemas by format.
var schemaFiles = map[string]string{
	RequestsFormat:  "requests-1.schema.json",
	AnswerFormat:    "answer-1.schema.json",
	AccountFormat:   "account-1.schema.json",
	CatalogueFormat: "catalogue-1.schema.json",
}

// Schema is the published JSON Schema (draft 2020-12) of a format, with the
// name of its file; false if there is none. What the schema of requests
// accepts, Parse accepts, except for ranges that end before they start, which
// a schema cannot see.
func Schema(format string) (name string, content []byte, ok bool) {
	name, ok = schemaFiles[format]
	if !ok {
		return "", nil, false
	}
	content, err := schemas.ReadFile("schema/" + name)
	return name, content, err == nil
}
