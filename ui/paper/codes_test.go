package paper

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/domain/picking"
)

// scan renders a page as a printer would and reads its code as a bank's scanner
// would. The two programs belong to what the tests need; without them nobody
// knows whether an invoice can be paid, so that their absence is a failure.
func scan(t *testing.T, file []byte, page int) string {
	t.Helper()
	dir := t.TempDir()
	pdf, picture := filepath.Join(dir, "paper.pdf"), filepath.Join(dir, "page")
	if err := os.WriteFile(pdf, file, 0o600); err != nil {
		t.Fatal(err)
	}
	p := strconv.Itoa(page)
	program(t, "pdftoppm", "-r", "200", "-f", p, "-l", p, "-singlefile", "-png", pdf, picture)
	return string(program(t, "ZXingReader", "-format", "QRCode", "-bytes", picture+".png"))
}

// program runs a program and gives what it writes; a word on the error output, such
// as that a PDF is not in order, is a failure.
func program(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	var out, complaints bytes.Buffer
	cmd := exec.CommandContext(t.Context(), name, args...) //nolint:gosec // fixed programs
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil || complaints.Len() > 0 {
		t.Fatalf("%s: %v %s", name, err, complaints.Bytes())
	}
	return out.Bytes()
}

// TestPrintedCodesAreReadBack: what a scanner reads from the paper is the payload
// to the byte.
func TestPrintedCodesAreReadBack(t *testing.T) {
	long := invoiceOf(3, 2)
	long.Customer.Party = longParty
	french := invoiceOf(3, 3)
	french.Lang = lang.FR
	for name, d := range map[string]billing.Document{
		"QR-bill": invoiceOf(3, 2), "French": french, "long names": paid(long), "GiroCode": giro(invoiceOf(3, 2)),
	} {
		t.Run(name, func(t *testing.T) {
			file := printInvoices(t, d)
			pages, _ := readPDF(t, file)
			if got := scan(t, file, pages); got != d.Payment.Payload {
				t.Errorf("the paper says %q, not %q", got, d.Payment.Payload)
			}
		})
	}
}

func TestSlipNumberIsReadBack(t *testing.T) {
	s := slipOf(3)
	file := printPickList(t, picking.Sheet{Slips: []picking.Slip{s}})
	if got := scan(t, file, 2); got != s.Number {
		t.Errorf("the paper says %q, not %q", got, s.Number)
	}
}
