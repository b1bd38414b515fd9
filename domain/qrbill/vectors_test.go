package qrbill_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/qrbill"
)

// vector is one case of testdata/vectors.json, collected from the test suites
// of other implementations; the file says which.
type vector struct {
	ID          string          `json:"id"`
	Kind        string          `json:"kind"`
	Description string          `json:"description"`
	Input       json.RawMessage `json:"input"`
	Expected    json.RawMessage `json:"expected"`
}

// TestVectorsOfOtherImplementations: on every case that several programs agree
// on, this one agrees too.
func TestVectorsOfOtherImplementations(t *testing.T) {
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Vectors []vector }
	if err := json.Unmarshal(raw, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Vectors) < 62 {
		t.Fatalf("%d vectors, want at least 62", len(file.Vectors))
	}
	for _, v := range file.Vectors {
		run, known := vectorKinds[v.Kind]
		if !known {
			t.Errorf("%s: unknown kind %q", v.ID, v.Kind)
			continue
		}
		t.Run(v.ID+" "+v.Kind+" "+v.Description, func(t *testing.T) { run(t, v) })
	}
}

var vectorKinds = map[string]func(*testing.T, vector){
	"encode":                 encodeVector,
	"decode":                 decodeVector,
	"qrr_create":             createQRRVector,
	"qrr_valid":              validVector(qrbill.ValidQRR),
	"qrr_check_digit":        textVector(func(s string) string { d, _ := qrbill.QRRCheckDigit(s); return d }),
	"scor_create":            textVector(func(s string) string { r, _ := qrbill.NewSCOR(s); return r }),
	"scor_valid":             validVector(qrbill.ValidSCOR),
	"iban_valid_for_qr_bill": validVector(func(s string) bool { return qrbill.CheckIBAN(s) == nil }),
	"is_qr_iban":             validVector(qrbill.IsQRIBAN),
	"format":                 textVector(qrbill.FormatReference),
	"amount_display":         textVector(func(s string) string { return qrbill.FormatAmount(money.MustAmount(s)) }),
	"swico_s1":               swicoVector,
}

func encodeVector(t *testing.T, v vector) {
	got, err := read[qrbill.Input](t, v.Input).Encode()
	if err != nil {
		got = errorOf(err)
	}
	if want := read[string](t, v.Expected); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func decodeVector(t *testing.T, v vector) {
	got := "ok"
	if _, err := qrbill.Decode(read[string](t, v.Input)); err != nil {
		got = errorOf(err)
	}
	if want := read[string](t, v.Expected); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func createQRRVector(t *testing.T, v vector) {
	in := read[struct {
		CustomerID string `json:"customer_id"`
		Number     string
	}](t, v.Input)
	got, err := qrbill.NewQRR(in.CustomerID, in.Number)
	if err != nil {
		got = errorOf(err)
	}
	if want := read[string](t, v.Expected); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func textVector(f func(string) string) func(*testing.T, vector) {
	return func(t *testing.T, v vector) {
		if got, want := f(read[string](t, v.Input)), read[string](t, v.Expected); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func validVector(f func(string) bool) func(*testing.T, vector) {
	return func(t *testing.T, v vector) {
		if got, want := f(read[string](t, v.Input)), read[bool](t, v.Expected); got != want {
			t.Errorf("%s: got %v, want %v", v.Input, got, want)
		}
	}
}

func swicoVector(t *testing.T, v vector) {
	info, text := s1Of(t, v.Input), read[string](t, v.Expected)
	if got := qrbill.EncodeS1(info); got != text {
		t.Errorf("got %s\nwant %s", got, text)
	}
	got, ok := qrbill.DecodeS1(text)
	if !ok {
		t.Fatal("not taken for Swico S1")
	}
	if diff := cmp.Diff(info, got, equalDates); diff != "" {
		t.Error(diff)
	}
}

// equalDates lets cmp compare dates, whose field is not exported.
var equalDates = cmp.Comparer(func(a, b civil.Date) bool { return a == b })

// s1Of reads the vectors' shape of Swico bill information.
func s1Of(t *testing.T, raw json.RawMessage) qrbill.S1 {
	in := read[struct {
		Invoice     string
		Date        civil.Date
		CustomerRef string `json:"customer_ref"`
		UID         string
		VATRate     *money.Rate `json:"vat_rate"`
		VAT         [][2]string
		ImportVAT   [][2]string `json:"import_vat"`
		Conditions  [][2]any
	}](t, raw)
	out := qrbill.S1{
		Invoice: in.Invoice, Date: in.Date, CustomerReference: in.CustomerRef, UID: in.UID,
		Rate: in.VATRate, Taxes: taxesOf(in.VAT), ImportTaxes: taxesOf(in.ImportVAT),
	}
	for _, c := range in.Conditions {
		out.Conditions = append(out.Conditions,
			qrbill.S1Condition{Discount: money.MustRate(c[0].(string)), Days: int(c[1].(float64))})
	}
	return out
}

func taxesOf(pairs [][2]string) []qrbill.S1Tax {
	var out []qrbill.S1Tax
	for _, p := range pairs {
		out = append(out, qrbill.S1Tax{Rate: money.MustRate(p[0]), Amount: money.MustAmount(p[1])})
	}
	return out
}

// errorOf names an error as the vectors do, by the last part of its code; more
// than one problem shows as more than one name.
func errorOf(err error) string {
	var names []string
	for _, p := range problem.Of(err) {
		_, name, _ := strings.Cut(string(p.Code), ".")
		names = append(names, name)
	}
	return "error:" + strings.Join(names, ",")
}

func read[T any](t *testing.T, raw json.RawMessage) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatalf("%s: %v", raw, err)
	}
	return v
}
