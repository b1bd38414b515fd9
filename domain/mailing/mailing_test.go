package mailing_test

import (
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/mailing"
	"turnus/domain/problem"
)

// named knows the place holders by their keys.
func named(name string) (mailing.Field, bool) {
	for _, f := range mailing.Fields {
		if string(f) == name {
			return f, true
		}
	}
	return "", false
}

// shown is a text as it was typed, but for blanks.
func shown(t mailing.Text) (subject, body string) {
	of := func(l mailing.Line) string {
		out := ""
		for _, p := range l {
			if p.Field != "" {
				out += "{" + string(p.Field) + "}"
			}
			out += p.Text
		}
		return out
	}
	var lines []string
	for _, l := range t.Body {
		lines = append(lines, of(l))
	}
	return of(t.Subject), strings.Join(lines, "\n")
}

func TestATextHasParagraphsAndPlaceHolders(t *testing.T) {
	const body = "Abo {subscription} kostet {price}.\n\nNächstes Mal am {next}.\nBis dann"
	text, err := mailing.Parse(" Neues\n für {name} ", "\n"+strings.ReplaceAll(body, "\n", "  \r\n")+"\n\n", named)
	if err != nil {
		t.Fatal(err)
	}
	if s, b := shown(text); s != "Neues für {name}" || b != body || len(text.Body) != 4 || len(text.Body[1]) != 0 {
		t.Errorf("read %q and %q", s, b)
	}
	if !text.Has(mailing.Name) || !text.Has(mailing.NextDay) || text.Has(mailing.LastDay) {
		t.Error("the place holders are not known")
	}
}

func TestWhatIsNoTextIsToldBesideIt(t *testing.T) {
	for _, c := range []struct {
		subject, body, field string
		code                 problem.Code
	}{
		{"", "x", "subject", mailing.CodeEmpty},
		{"x", " \n ", "text", mailing.CodeEmpty},
		{"{nome}", "x", "subject", mailing.CodeUnknown},
		{"x", "a\nb {}", "text", mailing.CodeUnknown},
		{"x", "a {name", "text", mailing.CodeOpen},
	} {
		_, err := mailing.Parse(c.subject, c.body, named)
		if found := problem.Of(err); len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%q, %q: %v", c.subject, c.body, err)
		}
	}
}

func TestTheNextDeliveryIsTheFirstOfAll(t *testing.T) {
	l := mailing.Letter{About: []mailing.Subscription{{}, {Next: civil.MustParse("2026-12-03")}, {Next: civil.MustParse("2026-11-26")}, {}}}
	if got := l.Next().String(); got != "2026-11-26" {
		t.Errorf("next is %s", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Neues {name}", "Guten Tag {name}\n\n{price}")
	f.Add("{", "}{name}}{")
	f.Fuzz(func(t *testing.T, subject, body string) {
		text, err := mailing.Parse(subject, body, named)
		if err != nil {
			if len(problem.Of(err)) == 0 {
				t.Fatalf("no problem for a person: %v", err)
			}
			return
		}
		s, b := shown(text)
		again, err := mailing.Parse(s, b, named)
		if s2, b2 := shown(again); err != nil || s2 != s || b2 != b {
			t.Fatalf("%q and %q become %q and %q: %v", s, b, s2, b2, err)
		}
	})
}
