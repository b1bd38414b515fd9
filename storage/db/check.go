package db

import (
	"context"

	"turnus/domain/office"
	"turnus/domain/problem"
)

// Codes of what Check finds.
const (
	CodeFileBroken problem.Code = "store.check_file" // the file itself is damaged
)

// Check looks whether the database is whole and what it keeps twice agrees.
func (db *DB) Check(ctx context.Context) ([]office.Finding, error) {
	var found []office.Finding
	err := inTransaction(ctx, db.read, nil, func(r reader) error {
		lines, err := query[string](r, "integrity check", "PRAGMA integrity_check(20)")
		for _, line := range lines {
			if line != "ok" {
				found = append(found, office.Finding{Problem: problem.New(CodeFileBroken, "", "value", line)})
			}
		}
		return err
	})
	return found, err
}
