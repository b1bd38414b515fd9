package press_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/planning"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/press"
	"turnus/ui/text"
)

// tuesday is a pick day of the demo shop.
var tuesday = civil.MustParse("2026-11-24")

// pressIn prints into a folder of its own, in German.
func pressIn(t testing.TB, billing press.Billing) (press.Press, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "documents")
	documents, err := folder.OpenDocuments(dir)
	if err != nil {
		t.Fatal(err)
	}
	return press.Press{
		Documents: documents, Billing: billing, Words: text.For(lang.DE, "CH"), Clock: shoptest.At("07:30"),
	}, dir
}

// printed is a pick day of the demo shop, printed.
func printed(t testing.TB, store *db.DB) picking.Sheet {
	t.Helper()
	shoptest.Plan(t, store, 7)
	sheet, err := fulfilment.Jobs{Store: store, Clock: shoptest.At("07:30")}.Print(t.Context(), shoptest.Actor, tuesday)
	if err != nil || len(sheet.Slips) == 0 {
		t.Fatalf("%d slips, %v", len(sheet.Slips), err)
	}
	return sheet
}

// files are the files below a folder, with slashes.
func files(t testing.TB, dir string) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(dir, path)
		content, err := os.ReadFile(path)
		out[filepath.ToSlash(rel)] = content
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func isPDF(content []byte) bool {
	return bytes.HasPrefix(content, []byte("%PDF-")) && bytes.HasSuffix(bytes.TrimSpace(content), []byte("%%EOF"))
}

func TestAPickListIsOneFileOfItsMonth(t *testing.T) {
	p, dir := pressIn(t, nil)
	sheet := printed(t, shoptest.Demo(t, 60))
	for range 2 { // the second time in the place of the first
		where, err := p.PickList(t.Context(), sheet)
		if err != nil || where != filepath.Join(dir, "2026", "11", "Rüsten 2026-11-24.pdf") {
			t.Errorf("printed to %q, %v", where, err)
		}
	}
	got := files(t, dir)
	if len(got) != 1 || !isPDF(got["2026/11/Rüsten 2026-11-24.pdf"]) {
		t.Errorf("%d files", len(got))
	}
	var named bytes.Buffer
	if err := p.WritePickList(&named, sheet); err != nil || !bytes.Equal(named.Bytes(), got["2026/11/Rüsten 2026-11-24.pdf"]) {
		t.Errorf("a file the person named has other content: %v", err)
	}
}

// TestSupplementsAreAFileOfTheirOwn: the list they belong to stays.
func TestSupplementsAreAFileOfTheirOwn(t *testing.T) {
	p, dir := pressIn(t, nil)
	sheet := printed(t, shoptest.Demo(t, 60))
	if _, err := p.PickList(t.Context(), sheet); err != nil {
		t.Fatal(err)
	}
	list := files(t, dir)["2026/11/Rüsten 2026-11-24.pdf"]
	sheet.Slips = sheet.Slips[:1]
	where, err := p.PickListPart(t.Context(), sheet)
	if err != nil || filepath.Base(where) != "Rüsten 2026-11-24 Nachtrag 07-30-00.pdf" {
		t.Errorf("printed to %q, %v", where, err)
	}
	got := files(t, dir)
	if len(got) != 2 || !bytes.Equal(got["2026/11/Rüsten 2026-11-24.pdf"], list) {
		t.Errorf("%d files, or the list is another one", len(got))
	}
}

func TestAPickListIsNamedInTheLanguageOfTheHouse(t *testing.T) {
	p, _ := pressIn(t, nil)
	for l, want := range map[lang.Lang]string{
		lang.DE: "Rüsten 2026-11-24.pdf", lang.FR: "Préparation 2026-11-24.pdf",
		lang.IT: "Preparazione 2026-11-24.pdf", lang.EN: "Picking 2026-11-24.pdf",
	} {
		p.Words = text.For(l, "CH")
		where, err := p.PickList(t.Context(), picking.Sheet{Pick: tuesday})
		if err != nil || filepath.Base(where) != want {
			t.Errorf("%s: %q, %v", l, where, err)
		}
	}
}

// TestAThickPickListIsAFolderOfVolumes, which is what there is to open.
func TestAThickPickListIsAFolderOfVolumes(t *testing.T) {
	p, dir := pressIn(t, nil)
	sheet := picking.Sheet{Shop: "Hof", Pick: tuesday}
	for i := range 1500 {
		sheet.Slips = append(sheet.Slips, picking.Slip{Pick: tuesday, Receiver: fmt.Sprint("Kunde ", i), Edition: 1})
	}
	var told []string
	ctx := office.WithProgress(t.Context(), func(done, total int) { told = append(told, fmt.Sprint(done, "/", total)) })
	where, err := p.PickList(ctx, sheet)
	if err != nil || where != filepath.Join(dir, "2026", "11", "Rüsten 2026-11-24") {
		t.Errorf("printed to %q, %v", where, err)
	}
	got := files(t, dir)
	for _, name := range []string{"Teil 1 von 2.pdf", "Teil 2 von 2.pdf"} {
		if !isPDF(got["2026/11/Rüsten 2026-11-24/"+name]) {
			t.Errorf("%s is missing", name)
		}
	}
	if len(got) != 2 || len(told) == 0 || told[len(told)-1] != "2/2" {
		t.Errorf("%d files, told %v", len(got), told)
	}
}

// jammed is a folder of documents that takes some files and no more.
type jammed struct {
	press.Documents
	takes int
	err   error
	asked atomic.Int64 // volumes are written side by side
}

func (j *jammed) Write(path []string, content func(io.Writer) error) (string, error) {
	if j.asked.Add(1) > int64(j.takes) {
		return "", j.err
	}
	return j.Documents.Write(path, content)
}

var errJammed = problem.New(folder.CodeInUse, "", "path", "x")

func TestWhatStopsAPickListIsTold(t *testing.T) {
	p, dir := pressIn(t, nil)
	p.Documents = &jammed{Documents: p.Documents, takes: 0, err: errJammed}
	thick := picking.Sheet{Pick: tuesday, Slips: make([]picking.Slip, 1500)}
	for _, sheet := range []picking.Sheet{{Pick: tuesday}, thick} {
		if where, err := p.PickList(t.Context(), sheet); where != "" || !errors.Is(err, errJammed) {
			t.Errorf("printed to %q, %v", where, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if where, err := p.PickList(ctx, thick); where != "" || !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled, printed to %q, %v", where, err)
	}
	for name := range files(t, dir) {
		if strings.HasSuffix(name, ".pdf") {
			t.Errorf("%s is there", name)
		}
	}
}

func TestAYearRadarIsOneFileOfTheMonthItIsPrintedIn(t *testing.T) {
	p, dir := pressIn(t, nil)
	radar, err := planning.Jobs{Store: shoptest.Demo(t, 20)}.Radar(t.Context(), 2027)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time in the place of the first
		where, err := p.Radar(radar)
		if err != nil || where != filepath.Join(dir, "2026", "11", "Jahresradar 2027.pdf") {
			t.Errorf("printed to %q, %v", where, err)
		}
	}
	if got := files(t, dir); len(got) != 1 || !isPDF(got["2026/11/Jahresradar 2027.pdf"]) {
		t.Errorf("%d files", len(got))
	}
}
