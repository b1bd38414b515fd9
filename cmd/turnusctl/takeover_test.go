package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/money"
	"turnus/domain/tabular"
)

// TestTablesOfAnotherSystemAreTriedAndTaken: what cannot be taken asks for a
// person, what can is taken once.
func TestTablesOfAnotherSystemAreTriedAndTaken(t *testing.T) {
	const today = "2026-11-23"
	p := shopWith(t, "8")
	dir := t.TempDir()
	var files []string
	for name, content := range map[string]string{
		"kunden.csv": "Kunden-Nr;Nachname;PLZ;Ort\nM1;M\xfcller;8001;Z\xfcrich\n",
		"abos.csv": "Abo-Nr;Kunden-Nr;Wiederholung;Artikel-Nr;Menge;Nächste Lieferung\n" +
			"M-1;M1;weekly-thu;GEM-M;1;26.11.2026\nM-2;M1;weekly-thu;GEM-M;1,234;26.11.2026\n",
	} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	for _, args := range [][]string{append([]string{"takeover", "--dry-run"}, files...), append([]string{"takeover"}, files...)} {
		var res takeoverResult
		p.json(exitAttention, today, &res, args...)
		if len(res.Tables) != 2 || res.Tables[0] != (takenRow{"customers", 1, 1, 0}) || res.Tables[1] != (takenRow{"subscriptions", 2, 1, 0}) {
			t.Errorf("%v: %+v", args[1], res.Tables)
		}
		if len(res.Findings) != 1 || res.Findings[0].Line != 3 || res.Findings[0].Code != tabular.CodeNumberTwofold {
			t.Errorf("%+v", res.Findings)
		}
		if tot := res.Totals; len(tot.Articles) != 1 || tot.Articles[0] != (articleTotal{"GEM-M", money.One}) || tot.Plans[0].Subscriptions != 1 {
			t.Errorf("%+v", tot)
		}
	}
	page := filepath.Join(dir, "totals.pdf")
	var res takeoverResult
	p.json(exitAttention, today, &res, append([]string{"takeover", "--dry-run", "--pdf", page}, files...)...)
	if f := res.Totals.Figures; len(f) == 0 || f[0].Figure != "customers" || f[0].Here != "1" || f[0].Before != nil {
		t.Errorf("what is there already is not counted: %+v", f)
	}
	if content, err := os.ReadFile(page); err != nil || !strings.HasPrefix(string(content), "%PDF") {
		t.Errorf("no page: %v", err)
	}
	out, _ := p.run(exitDone, today, "why", "M-1", "2026-11-26")
	if !strings.Contains(out, "Geliefert wird am üblichen Tag.") {
		t.Errorf("the subscription is not there: %q", out)
	}
}
