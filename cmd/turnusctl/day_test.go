package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/exchange"
)

// program runs turnusctl on a data folder of its own.
type program struct {
	t    *testing.T
	data string
}

// run calls one command and wants an exit code.
func (p program) run(want int, today string, args ...string) (stdout, stderr string) {
	p.t.Helper()
	var out, errs bytes.Buffer
	line := append([]string{"--data", p.data, "--today", today}, args...)
	if code := run(context.Background(), line, streams{in: strings.NewReader(""), out: &out, err: &errs}); code != want {
		p.t.Fatalf("turnusctl %v: exit code %d, want %d\n%s%s", args, code, want, out.String(), errs.String())
	}
	return out.String(), errs.String()
}

// json calls a command with --json and reads its document.
func (p program) json(want int, today string, into any, args ...string) {
	p.t.Helper()
	out, _ := p.run(want, today, append(args, "--json")...)
	if err := json.Unmarshal([]byte(out), into); err != nil {
		p.t.Fatalf("turnusctl %v: %v\n%s", args, err, out)
	}
}

func (p program) drop(name string, content []byte) {
	p.t.Helper()
	if err := os.WriteFile(filepath.Join(p.data, "import", name), content, 0o600); err != nil {
		p.t.Fatal(err)
	}
}

func (p program) has(path string) bool {
	_, err := os.Stat(filepath.Join(p.data, path))
	return err == nil
}

func testdata(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// shopWith is the demo shop without history, on Monday 23 November 2026.
func shopWith(t *testing.T, size string) program {
	t.Helper()
	p := program{t: t, data: t.TempDir()}
	p.run(exitDone, "2026-11-23", "demo", "--bare", "--size", size)
	return p
}

// TestOneDayAndOneMonth is the main job: the webshop's file goes in, one slip
// with both remarks and one invoice come out.
func TestOneDayAndOneMonth(t *testing.T) {
	p := shopWith(t, "20")
	p.drop("wuensche-1123.json", testdata(t, "requests.json"))
	p.wantVerdicts("2026-11-23", map[string]exchange.Verdict{
		"R-5001": exchange.Unchanged, "R-5002": exchange.Applied, "R-5003": exchange.Applied,
		"R-5004": exchange.Applied, "R-5005": exchange.Applied, "R-5006": exchange.Unchanged,
		"R-5007": exchange.Applied, "R-5008": exchange.Applied, "R-5009": exchange.Applied,
		"R-5012": exchange.Applied, "R-5010": exchange.Applied, "R-5011": exchange.Unchanged,
	})
	if !p.has("import/done/2026-11/wuensche-1123.json") || !p.has("export/answers/wuensche-1123.json.answer.json") {
		t.Fatal("the file is not archived, or has no answer")
	}
	p.run(exitDone, "2026-11-23", "plan", "--until", "2026-12-02")
	p.wantOneSlip("2026-12-02")
	p.wantNothingTwice()
	p.liveDecember()
	p.wantInvoice()
	p.run(exitDone, "2027-01-01", "check")
}

// wantVerdicts imports what waits and compares the verdict of each request.
func (p program) wantVerdicts(today string, want map[string]exchange.Verdict) {
	p.t.Helper()
	code := exitDone
	for _, v := range want {
		if v == exchange.Rejected || v == exchange.NeedsDecision {
			code = exitAttention
		}
	}
	var res importResult
	p.json(code, today, &res, "import")
	if len(res.Files) != 1 || len(res.Files[0].Requests) != len(want) {
		p.t.Fatalf("imported %+v", res)
	}
	for _, r := range res.Files[0].Requests {
		if r.Verdict != want[r.ID] {
			p.t.Errorf("%s: %s (%s: %s), want %s", r.ID, r.Verdict, r.Code, r.Text, want[r.ID])
		}
		if r.Text == "" {
			p.t.Errorf("%s: no sentence", r.ID)
		}
	}
}

type sheetJSON struct {
	Total struct {
		Rows []struct {
			Article  string `json:"article"`
			Quantity string `json:"quantity"`
		} `json:"rows"`
	} `json:"total"`
	Slips []struct {
		Number   string `json:"number"`
		Customer string `json:"customer"`
		Edition  int    `json:"edition"`
		Key      struct {
			Date string `json:"date"`
		} `json:"key"`
		Remarks []struct {
			Text   string `json:"text"`
			Safety bool   `json:"safety"`
		} `json:"remarks"`
		Lines []struct {
			Article string `json:"article"`
			Origin  struct {
				Number string `json:"number"`
			} `json:"origin"`
		} `json:"lines"`
	} `json:"slips"`
}

// wantOneSlip looks for the customer's one parcel of 3 December.
func (p program) wantOneSlip(pick string) {
	p.t.Helper()
	var sheet sheetJSON
	p.json(exitDone, "2026-11-23", &sheet, "picklists", "--date", pick, "--pdf", filepath.Join(p.data, "ruesten.pdf"))
	found := 0
	for _, s := range sheet.Slips {
		if s.Customer != "K-17" || s.Key.Date != "2026-12-03" {
			continue
		}
		found++
		var said, from string
		for _, r := range s.Remarks {
			said += r.Text + "|"
		}
		for _, l := range s.Lines {
			from += l.Origin.Number + "|"
		}
		for _, want := range []string{"Bitte hinters Haus|", "Geschenk|", "Nussallergie!|"} {
			if !strings.Contains(said, want) {
				p.t.Errorf("the slip lacks the remark %q: %s", want, said)
			}
		}
		for _, want := range []string{"A-901|", "A-733|", "2026-10017|"} {
			if !strings.Contains(from, want) {
				p.t.Errorf("the slip lacks lines of %q: %s", want, from)
			}
		}
	}
	if found != 1 {
		p.t.Fatalf("%d slips of K-17 for 3 December, want 1", found)
	}
	if !p.has("ruesten.pdf") {
		p.t.Error("no PDF of the pick list")
	}
}

// wantNothingTwice gives the same file under another name and plans again.
func (p program) wantNothingTwice() {
	p.t.Helper()
	p.drop("noch-einmal.json", testdata(p.t, "requests.json"))
	var res importResult
	p.json(exitDone, "2026-11-23", &res, "import")
	for _, r := range res.Files[0].Requests {
		if r.Verdict != exchange.Unchanged || r.Code != exchange.CodeAlreadyApplied {
			p.t.Errorf("%s again: %s (%s), want unchanged", r.ID, r.Verdict, r.Code)
		}
	}
	var plan struct {
		Made []any `json:"made"`
	}
	p.json(exitDone, "2026-11-23", &plan, "plan", "--until", "2026-12-02")
	if len(plan.Made) != 0 {
		p.t.Errorf("planning twice made %d orders", len(plan.Made))
	}
}

// liveDecember plans and closes every pick day until the end of the year.
func (p program) liveDecember() {
	p.t.Helper()
	p.run(exitDone, "2026-11-24", "plan", "--until", "2026-12-31")
	for _, day := range daysFrom("2026-11-23", "2026-12-31") {
		p.run(exitDone, day, "close", "--date", day)
	}
}

// wantInvoice issues December and reads the QR code of K-17's invoice back.
func (p program) wantInvoice() {
	p.t.Helper()
	p.run(exitDone, "2027-01-01", "invoices", "--until", "2026-11-30")
	var first, second invoicesResult
	p.json(exitDone, "2027-01-01", &first, "invoices", "--until", "2026-12-31")
	p.json(exitDone, "2027-01-01", &second, "invoices", "--until", "2026-12-31")
	if len(second.Invoices) != 0 {
		p.t.Errorf("invoicing twice issued %d more", len(second.Invoices))
	}
	var mine []invoiceRow
	for _, r := range first.Invoices {
		if r.Customer == "K-17" {
			mine = append(mine, r)
		}
	}
	if len(mine) != 1 {
		p.t.Fatalf("%d invoices of K-17 for December, want 1", len(mine))
	}
	want := p.payload(*mine[0].Number)
	if got := scan(p.t, mine[0].File); got != want {
		p.t.Errorf("the QR code says\n%s\nwant\n%s", got, want)
	}
	for _, text := range []string{"A-733", "A-901", "2026-10017"} {
		if !strings.Contains(textOf(p.t, mine[0].File), text) {
			p.t.Errorf("the invoice lacks %s", text)
		}
	}
}

// scan reads the QR code from a 200-dpi picture of the last page.
func scan(t *testing.T, pdf string) string {
	t.Helper()
	dir := t.TempDir()
	tool(t, "pdftoppm", "-r", "200", "-png", pdf, filepath.Join(dir, "page"))
	pages, err := filepath.Glob(filepath.Join(dir, "page*.png"))
	if err != nil || len(pages) == 0 {
		t.Fatalf("no page of %s: %v", pdf, err)
	}
	return tool(t, "ZXingReader", "-format", "QRCode", "-bytes", pages[len(pages)-1])
}

func textOf(t *testing.T, pdf string) string {
	t.Helper()
	return tool(t, "pdftotext", "-layout", pdf, "-")
}

func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), name, args...).Output()
	if err != nil {
		t.Fatalf("%s: %v (make test installs it)", name, err)
	}
	return string(out)
}
