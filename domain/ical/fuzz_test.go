package ical_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"turnus/domain/ical"
	"turnus/domain/schedule"
)

// FuzzRead reads anything. What it takes for closures can be kept in a calendar,
// and is the same when it is written and read again.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.ics")
	if err != nil || len(files) == 0 {
		f.Fatal(files, err)
	}
	for _, name := range files {
		file, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		rows, err := ical.Read(bytes.NewReader(file))
		if err != nil {
			return
		}
		var closures []schedule.Closure
		for _, row := range rows {
			if len(row.Problems) > 0 {
				continue
			}
			if err := row.Closure.Check(""); err != nil {
				t.Fatal(err)
			}
			closures = append(closures, row.Closure)
		}
		if len(closures) == 0 {
			return
		}
		again, err := ical.Read(bytes.NewBufferString(written(t, "again", closures...)))
		if err != nil || len(again) != len(closures) {
			t.Fatal(len(again), err)
		}
		for i, row := range again {
			if row.Closure != closures[i] || len(row.Problems) > 0 {
				t.Fatalf("got %+v %v, want %+v", row.Closure, row.Problems, closures[i])
			}
		}
	})
}
