package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// daysFrom lists ISO dates, both ends inclusive.
func daysFrom(from, to string) []string {
	var out []string
	for d := civil.MustParse(from); !d.After(civil.MustParse(to)); d = d.AddDays(1) {
		out = append(out, d.String())
	}
	return out
}

// payload is the frozen text of an issued invoice's QR code.
func (p program) payload(number string) string {
	p.t.Helper()
	payload := ""
	p.read(func(r office.Reader) error {
		d, ok, err := r.Document(number)
		if ok && d.Payment != nil {
			payload = d.Payment.Payload
		}
		return err
	})
	if payload == "" {
		p.t.Fatalf("invoice %s has no payment part", number)
	}
	return payload
}

// TestTruncatedFileIsRejectedAndTheNextIsRead: nothing of it is applied.
func TestTruncatedFileIsRejectedAndTheNextIsRead(t *testing.T) {
	p := shopWith(t, "20")
	whole := testdata(t, "requests.json")
	p.drop("a-halb.json", whole[:len(whole)/2])
	p.drop("b-ganz.json", whole)
	var res importResult
	p.json(exitAttention, "2026-11-23", &res, "import")
	if len(res.Files) != 2 || res.Files[0].Result != exchange.FileRejected || res.Files[1].Result != exchange.FileDone {
		t.Fatalf("results %+v", res.Files)
	}
	for _, path := range []string{
		"import/rejected/2026-11/a-halb.json", "import/rejected/2026-11/a-halb.json.error.json",
		"export/answers/a-halb.json.answer.json", "import/done/2026-11/b-ganz.json",
	} {
		if !p.has(path) {
			t.Errorf("%s is missing", path)
		}
	}
	for _, r := range res.Files[1].Requests {
		if r.Code == exchange.CodeAlreadyApplied {
			t.Errorf("%s was applied from the truncated file", r.ID)
		}
	}
}

// TestBadWishesAreEachRefusedInASentence: one wrong request does not stop the
// others.
func TestBadWishesAreEachRefusedInASentence(t *testing.T) {
	p := shopWith(t, "20")
	p.drop("schlecht.json", []byte(`{"format": "turnus.requests/1", "shop": "hofladen", "created": "2026-11-23T07:12:00Z", "requests": [
		{"id": "B-1", "type": "order.place", "order": {"number": "X-1", "customer": "K-17", "deliver_on": "2026-12-03", "lines": [{"article": "GIBTS-NICHT", "quantity": "1"}]}},
		{"id": "B-2", "type": "delivery.skip", "subscription": "A-733", "date": "2026-02-31"},
		{"id": "B-3", "type": "subscription.pause", "subscription": "A-733", "customer": "K-9", "from": "2026-12-21", "to": "2027-01-03"},
		{"id": "B-4", "type": "order.place", "order": {"number": "X-2", "customer": "K-17", "deliver_on": "2026-12-03", "lines": [{"article": "BROT-01", "quantity": "-2"}]}},
		{"id": "B-5", "type": "subscription.comment", "subscription": "A-733", "text": "Bitte klingeln 🙂", "lasts": "always"}]}`))
	var res importResult
	p.json(exitAttention, "2026-11-23", &res, "import")
	want := map[string]problem.Code{
		"B-1": exchange.CodeArticleUnknown, "B-2": exchange.CodeDateInvalid, "B-3": exchange.CodeForeignSubscription,
		"B-4": exchange.CodeNotPositive, "B-5": exchange.CodeApplied,
	}
	for _, r := range res.Files[0].Requests {
		if r.Code != want[r.ID] || r.Text == "" {
			t.Errorf("%s: %s (%s), want %s", r.ID, r.Code, r.Text, want[r.ID])
		}
	}
}

// TestABrokenIBANStopsTheInvoiceRun before any number is taken.
func TestABrokenIBANStopsTheInvoiceRun(t *testing.T) {
	p := shopWith(t, "20")
	store, err := db.Open(t.Context(), filepath.Join(p.data, "turnus.db"), db.Options{})
	if err != nil {
		t.Fatal(err)
	}
	shoptest.Do(t, store, func(tx office.Tx) error { // past the settings' own check
		s, err := tx.Shop()
		if err != nil {
			return err
		}
		s.IBAN = "CH44 3199 9123 0008 8901 3"
		return tx.SaveShop(&s)
	})
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if _, said := p.run(exitFailed, "2026-11-30", "invoices", "--until", "2026-11-30"); !strings.Contains(said, "CH44 3199 9123 0008 8901 3") {
		t.Errorf("does not name the IBAN: %q", said)
	}
}

// TestClearSentencesForWhatCannotBe: each of these ends with its exit code and
// one German sentence, and changes nothing.
func TestClearSentencesForWhatCannotBe(t *testing.T) {
	tests := []struct {
		name string
		args []string
		code int
		says string
	}{
		{"unknown subscription", []string{"why", "A-0", "2026-12-03"}, exitFailed, "A-0"},
		{"impossible date", []string{"picklists", "--date", "2026-02-31"}, exitUsage, "2026-02-31"},
		{"unknown command", []string{"tanzen"}, exitUsage, "«tanzen» ist hier nicht bekannt"},
		{"missing flag", []string{"plan"}, exitUsage, "Es fehlt: --until=DATE"},
		{"missing argument", []string{"why"}, exitUsage, "Es fehlt: <subscription> <date>"},
		{"word for a number", []string{"holidays", "--region", "CH-ZH", "--year", "bald"}, exitUsage, "Der Wert bei --year"},
		{"backwards range", []string{"upcoming", "--from", "2026-12-03", "--to", "2026-12-01"}, exitUsage, "1.12.2026"},
		{"malformed shortage", []string{"close", "--date", "2026-12-02", "--short", "R-1"}, exitUsage, "R-1"},
		{"unknown region", []string{"holidays", "--region", "CH-XX", "--year", "2027"}, exitUsage, "CH-XX"},
		{"second demo", []string{"demo"}, exitFailed, "leer"},
		{"malformed size", []string{"demo", "--size", "riesig"}, exitUsage, "riesig"},
	}
	p := shopWith(t, "20")
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := program{t: t, data: p.data}
			if _, said := p.run(tt.code, "2026-11-23", tt.args...); !strings.Contains(said, tt.says) {
				t.Errorf("says %q, want a word of %q", said, tt.says)
			}
		})
	}
}

// TestUnusableDataFolders: a folder without permission, a file that is no
// database, a database of a newer version.
func TestUnusableDataFolders(t *testing.T) {
	t.Run("no database", func(t *testing.T) {
		p := program{t: t, data: t.TempDir()}
		p.write("turnus.db", "das ist keine Datenbank, sondern ein Brief an die Bank, und recht lang ist er auch noch")
		if _, said := p.run(exitFailed, "2026-11-23", "check"); said == "" {
			t.Error("says nothing")
		}
	})
	t.Run("the folder is a file", func(t *testing.T) {
		dir := t.TempDir()
		p := program{t: t, data: filepath.Join(dir, "laden")}
		if err := os.WriteFile(p.data, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, said := p.run(exitFailed, "2026-11-23", "check"); !strings.Contains(said, p.data) {
			t.Errorf("does not name the folder: %q", said)
		}
	})
}

func (p program) write(name, content string) {
	p.t.Helper()
	if err := os.WriteFile(filepath.Join(p.data, name), []byte(content), 0o600); err != nil {
		p.t.Fatal(err)
	}
}

// TestTheLogTellsWhyACommandFailed, with more than the person was told.
func TestTheLogTellsWhyACommandFailed(t *testing.T) {
	p := shopWith(t, "20")
	p.run(exitFailed, "2026-11-23", "why", "A-0", "2026-12-03")
	log, err := os.ReadFile(filepath.Join(p.data, "turnus.log"))
	if err != nil || !strings.Contains(string(log), "command failed") || !strings.Contains(string(log), "A-0") {
		t.Errorf("the log has %q, %v", log, err)
	}
}
