package press_test

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
)

// lettersTo are letters to so many customers, in all languages.
func lettersTo(n int) []notice.Letter {
	out := make([]notice.Letter, n)
	for i := range out {
		out[i] = notice.Letter{
			Date:     shoptest.Today,
			Customer: customer.Customer{Head: record.Head{Number: fmt.Sprintf("K-%d", i+1)}, Lang: lang.All[i%4], Party: address.Party{LastName: "Muster"}},
			Lines:    []notice.Line{{Subscription: "A-1", Notice: notice.Notice{Was: civil.MustParse("2026-12-25"), Becomes: civil.MustParse("2026-12-24")}}},
		}
	}
	return out
}

func TestLettersAreOneFileOfTheirMonth(t *testing.T) {
	p, dir := pressIn(t, nil)
	where, err := p.Letters(t.Context(), lettersTo(5))
	if err != nil || where != filepath.Join(dir, "2026", "11", "Avisierungen 2026-11-23 07-30-00.pdf") {
		t.Errorf("printed to %q, %v", where, err)
	}
	if !isPDF(read(t, where)) {
		t.Error("no PDF")
	}
}

// TestLettersOfBeforeStay: they were sent.
func TestLettersOfBeforeStay(t *testing.T) {
	p, dir := pressIn(t, nil)
	for _, clock := range []string{"07:30", "09:15"} {
		p.Clock = shoptest.At(clock)
		if _, err := p.Letters(t.Context(), lettersTo(2)); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(files(t, dir)); n != 2 {
		t.Errorf("%d files", n)
	}
}

func TestManyLettersAreAFolderOfVolumes(t *testing.T) {
	p, dir := pressIn(t, nil)
	where, err := p.Letters(shoptest.Watched(t, 1), lettersTo(1001))
	if err != nil || where != filepath.Join(dir, "2026", "11", "Avisierungen 2026-11-23 07-30-00") {
		t.Errorf("printed to %q, %v", where, err)
	}
	got := files(t, dir)
	if len(got) != 2 || !isPDF(got["2026/11/Avisierungen 2026-11-23 07-30-00/Teil 2 von 2.pdf"]) {
		t.Errorf("%d files", len(got))
	}
}

func TestAListOfNoticesIsAFileOfItsMonth(t *testing.T) {
	p, dir := pressIn(t, nil)
	where, err := p.NoticeList(lettersTo(3))
	if err != nil || where != filepath.Join(dir, "2026", "11", "Avisierungen 2026-11-23 07-30-00.csv") {
		t.Errorf("written to %q, %v", where, err)
	}
	content := read(t, where)
	if !bytes.HasPrefix(content, []byte("\xef\xbb\xbfKunde Nr.;Kunde;")) || strings.Count(string(content), "\r\n") != 4 {
		t.Errorf("%q", content)
	}
}

func TestLettersThatCannotBeKeptAreTold(t *testing.T) {
	p, _ := pressIn(t, nil)
	p.Documents = &jammed{Documents: p.Documents, err: errJammed}
	if where, err := p.Letters(t.Context(), lettersTo(2)); where != "" || !problem.Has(err, folder.CodeInUse) {
		t.Errorf("printed to %q, %v", where, err)
	}
	if where, err := p.NoticeList(lettersTo(2)); where != "" || !problem.Has(err, folder.CodeInUse) {
		t.Errorf("written to %q, %v", where, err)
	}
}
