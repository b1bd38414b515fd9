package qrbill_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/problem"
	"turnus/domain/qrbill"
)

func TestQRReferenceIsCustomerIDZerosNumberCheckDigit(t *testing.T) {
	cases := []struct{ customerID, number, want string }{
		{"123456", "11223344", "123456000000000000112233440"},
		{"000000", "11223344", "000000000000000000112233442"},
		{" 310 014 ", " 1831001 9779911119 ", "310014000183100197799111196"},
		{"", "123456", "000000000000000000001234565"},
	}
	for _, c := range cases {
		got, err := qrbill.NewQRR(c.customerID, c.number)
		if err != nil || got != c.want {
			t.Errorf("%q %q: got %s %v, want %s", c.customerID, c.number, got, err, c.want)
		}
	}
}

func TestPartsThatMakeNoReference(t *testing.T) {
	cases := []struct{ customerID, number, field string }{
		{"123456789012", "1", "customer_id"},
		{"12345A", "1", "customer_id"},
		{"123456", "", "number"},
		{"123456", "12.0", "number"},
		{"123456", "123456789012345678901", "number"},
		{"", "123456789012345678901234567", "number"},
		{"000", "000", "number"},
	}
	for _, c := range cases {
		_, err := qrbill.NewQRR(c.customerID, c.number)
		p := problem.Of(err)
		if len(p) != 1 || p[0].Code != qrbill.CodeReferencePart || p[0].Field != c.field {
			t.Errorf("%q %q: %v", c.customerID, c.number, err)
		}
	}
	for _, text := range []string{"", "ABC-DEF", "Ä", strings.Repeat("1", 22)} {
		if _, err := qrbill.NewSCOR(text); !errors.Is(err, problem.New(qrbill.CodeReferencePart, "")) {
			t.Errorf("%q: %v", text, err)
		}
	}
	for _, digits := range []string{"", " ", "12a"} {
		if _, ok := qrbill.QRRCheckDigit(digits); ok {
			t.Errorf("%q has a check digit", digits)
		}
	}
}

func TestCreatedReferencesAreValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.StringMatching(`[0-9]{0,11}`).Draw(t, "id")
		number := rapid.StringMatching(`[0-9]{0,14}[1-9]`).Draw(t, "number")
		ref, err := qrbill.NewQRR(id, number)
		if err != nil || !qrbill.ValidQRR(ref) || !qrbill.ValidQRR(qrbill.FormatReference(ref)) {
			t.Errorf("%s, %v", ref, err)
		}
		text := rapid.StringMatching(`[0-9A-Za-z]{1,21}`).Draw(t, "text")
		ref, err = qrbill.NewSCOR(text)
		if err != nil || !qrbill.ValidSCOR(ref) || !qrbill.ValidSCOR(strings.ToLower(ref)) {
			t.Errorf("%s, %v", ref, err)
		}
	})
}

func TestOneWrongDigitIsNoticed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for _, ref := range []string{qrr, scor} {
			digits := []byte(ref)
			i := rapid.IntRange(2, len(digits)-1).Draw(t, "position")
			other := rapid.SampledFrom([]byte("0123456789")).Draw(t, "digit")
			if digits[i] == other {
				continue
			}
			digits[i] = other
			if s := string(digits); qrbill.ValidQRR(s) || qrbill.ValidSCOR(s) {
				t.Errorf("%s is taken for %s", s, ref)
			}
		}
	})
}

func TestCreditorReferencesFromOtherTestSuites(t *testing.T) {
	valid := []string{
		"RF49N73GBST73AKL38ZX", "RF08 B370 0321", "RF 44 all lower case", " RF19N8BG33KQ9HSS7BG ",
		"RF66qs9H7NJ4fvs99SPO", "RF040", "RF48 5000 0567 8901 2345",
	}
	invalid := []string{
		"RF04", "RF 04", "RF04GHJ74CV9B4DFH99RXPLMMQ43JKL0", "RF20.0000.3", " RO49AAAA1B31007593840000",
		" RFA8FN3DD938494", "RF0CNHF", "RF43029348BDEF3823", "RF0072", "RF0154", "RF991X", "",
	}
	for _, s := range valid {
		if !qrbill.ValidSCOR(s) {
			t.Errorf("%s is refused", s)
		}
	}
	for _, s := range invalid {
		if qrbill.ValidSCOR(s) {
			t.Errorf("%s is accepted", s)
		}
	}
}

func TestKindOfReferenceShowsInItsShape(t *testing.T) {
	for ref, want := range map[string]qrbill.ReferenceType{"": qrbill.NON, qrr: qrbill.QRR, "123": qrbill.QRR, scor: qrbill.SCOR, "RF": qrbill.SCOR} {
		if got, ok := qrbill.TypeOf(ref); !ok || got != want {
			t.Errorf("%q: %s %v, want %s", ref, got, ok, want)
		}
	}
	if typ, ok := qrbill.TypeOf("ABC"); ok {
		t.Errorf("ABC is taken for %s", typ)
	}
}

func FuzzReferences(f *testing.F) {
	for _, seed := range []string{qrr, scor, "", "RF", "  2 1 ", "Ä1", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if qrbill.ValidQRR(s) && qrbill.ValidSCOR(s) {
			t.Errorf("%q cannot be both", s)
		}
		if ref, err := qrbill.NewSCOR(s); err == nil && !qrbill.ValidSCOR(ref) {
			t.Errorf("%q gives %q", s, ref)
		}
		if ref, err := qrbill.NewQRR("", s); err == nil && !qrbill.ValidQRR(ref) {
			t.Errorf("%q gives %q", s, ref)
		}
		qrbill.FormatReference(s)
		qrbill.FormatIBAN(s)
	})
}
