package press_test

import (
	"context"
	"path/filepath"
	"testing"

	"turnus/domain/mailing"
	"turnus/storage/shoptest"
)

// written gives letters of a mailing, and counts how many are asked for at most.
func written(t *testing.T, most *int) func(context.Context, int, int) ([]mailing.Letter, error) {
	return func(ctx context.Context, from, to int) ([]mailing.Letter, error) {
		*most = max(*most, to-from)
		var out []mailing.Letter
		for _, l := range lettersTo(to)[from:] {
			out = append(out, mailing.Letter{
				Date: l.Date, Customer: l.Customer, About: []mailing.Subscription{{Number: "A-1"}},
				Text: mailing.Text{Subject: mailing.Line{{Text: "Neues"}}, Body: []mailing.Line{{{Text: "Wir ziehen um."}}}},
			})
		}
		return out, ctx.Err()
	}
}

// TestAMailingIsReadInVolumes: however many letters there are, only those of one
// volume are in memory.
func TestAMailingIsReadInVolumes(t *testing.T) {
	p, dir := pressIn(t, nil)
	most := 0
	where, err := p.Mailing(t.Context(), shoptest.Today, 3, written(t, &most))
	if err != nil || where != filepath.Join(dir, "2026", "11", "Briefe 2026-11-23 07-30-00.pdf") || !isPDF(read(t, where)) {
		t.Errorf("printed to %q, %v", where, err)
	}
	where, err = p.Mailing(shoptest.Watched(t, 1), shoptest.Today, 1001, written(t, &most))
	got := files(t, dir)
	if err != nil || filepath.Base(where) != "Briefe 2026-11-23 07-30-00" || most != 1000 || len(got) != 3 ||
		!isPDF(got["2026/11/Briefe 2026-11-23 07-30-00/Teil 2 von 2.pdf"]) {
		t.Errorf("printed to %q, %d files, at most %d at once, %v", where, len(got), most, err)
	}
	none := func(context.Context, int, int) ([]mailing.Letter, error) { return nil, nil }
	if where, err := p.Mailing(t.Context(), shoptest.Today, 2, none); where != "" || err != nil {
		t.Errorf("nobody's letters are in %q, %v", where, err)
	}
}
