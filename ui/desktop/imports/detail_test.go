package imports

import (
	"strings"
	"testing"

	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/ui/text"
)

func TestDetailTellsWhatWasAskedInWords(t *testing.T) {
	h := full(t)
	p := h.presenter()
	d := p.Detail(h.request(p, "R-5003"))
	same(t, "title", d.Title, "R-5003 · Abonnement pausieren")
	same(t, "asked", d.Asked, "[{Abonnement A-733} {Von Mo 21.12.2026} {Bis So 3.1.2027}]")
	same(t, "facts", d.Facts, "[{Wann 23.11.2026 07:30} {Datei wuensche-1.json}]")
	same(t, "about", d.About, "A-733")
	same(t, "before", d.Before[0], "Do 26.11.2026: Gemüsekiste mittel ×1")
	if len(d.After) == 0 || d.Next != "" || !strings.Contains(d.Raw, `"from": "2026-12-21"`) {
		t.Errorf("%+v", d)
	}
	d = p.Detail(h.request(p, "R-5009"))
	same(t, "asked", d.Asked, "[{Abonnement A-733} {Text Nussallergie!} {Gilt immer} {Sicherheit ja}]")
	d = p.Detail(h.request(p, "R-5020"))
	same(t, "asked", d.Asked, "[{Nummer X-1} {Kunde K-17} {Lieferung am So 6.12.2026} {Artikel GEM-M ×1}]")
	same(t, "next", d.Next, german().T("imports.next.request.day_impossible"))
	d = p.Detail(h.request(p, "R-5013"))
	same(t, "next", d.Next, german().T("imports.next.rejected"))
	d = p.Detail(h.request(p, "B-1"))
	if !strings.Contains(d.Says, "«blumen»") {
		t.Errorf("a request for another shop says %q", d.Says)
	}
}

// TestDetailOfWhateverCame: a request may be anything that is JSON, and its
// answer may be of another version.
func TestDetailOfWhateverCame(t *testing.T) {
	p := NewPresenter(nil, german(), zurich)
	for body, want := range map[string]string{
		`{"customer": {"number": "K-1", "delivery_address": {"street": "Weg", "house_no": "3", "town": ""}, "language": "fr"}}`:          "[{Nummer K-1} {Lieferadresse Weg, 3, leer} {Sprache Französisch}]",
		`{"subscription": "A-1", "lines": [{"article": "X", "quantity": "2", "unit_price": "3.50"}, {"article": "Y", "quantity": "1"}]}`: "[{Abonnement A-1} {Artikel X ×2 zu 3.50\nY ×1}]",
		`{"dislikes": ["Randen", "Sellerie"], "billing_cycle": "monthly", "payment": {"state": "paid"}}`:                                 "[{Abneigungen Randen\nSellerie} {Rechnungsverdichtung monatlich} {Zahlung bezahlt}]",
		`{"unheard_of": 7, "nested": [[1, {"a": null}]], "lines": "x"}`:                                                                  "[{unheard_of 7} {nested 1\nleer} {Artikel x}]",
		`[1, 2]`: "[]", `7`: "[]", `{"a": `: "[]", "": "[]", `{"a" 1}`: "[]",
	} {
		d := p.Detail(view.RequestRow{Body: []byte(body), Answer: []byte("{"), Verdict: exchange.Applied})
		same(t, body, d.Asked, want)
	}
}

// TestEveryReasonToDecideSaysWhatCanBeDone, in each language.
func TestEveryReasonToDecideSaysWhatCanBeDone(t *testing.T) {
	for _, l := range lang.All {
		p := NewPresenter(nil, text.For(l, "CH"), zurich)
		general := p.next(view.RequestRow{Verdict: exchange.NeedsDecision, Code: "request.unheard_of"})
		for _, code := range []problem.Code{
			exchange.CodeDayImpossible, exchange.CodePrinted, exchange.CodeUnpaid, exchange.CodeOrderFixed, exchange.CodeNoRenewal,
		} {
			says := p.next(view.RequestRow{Verdict: exchange.NeedsDecision, Code: code})
			if says == "" || says == general || strings.Contains(says, "imports.") {
				t.Errorf("%s %s: %q", l, code, says)
			}
		}
	}
}
