package db_test

import (
	"path/filepath"
	"slices"
	"testing"
)

func TestEveryTableIsStrictAndHoldsIntegersAndTexts(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	open(t, path)
	pool := raw(t, path)
	loose := column(t, pool, "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
	if !slices.Equal(loose, []string{"schema_version"}) { // goose's own
		t.Errorf("not strict: %v", loose)
	}
	types := column(t, pool, `SELECT DISTINCT c.type FROM pragma_table_list t, pragma_table_info(t.name) c
		WHERE t.type = 'table' AND t.strict = 1 ORDER BY 1`)
	if !slices.Equal(types, []string{"BLOB", "INTEGER", "TEXT"}) {
		t.Errorf("types: %v", types)
	}
}
