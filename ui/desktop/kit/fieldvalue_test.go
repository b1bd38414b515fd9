package kit

import (
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/shop"
)

// Every field of the kit is one of a form.
var _ = []Field{(*TextField)(nil), (*DateField)(nil), (*AmountField)(nil), (*QuantityField)(nil), (*NumberField)(nil), (*RateField)(nil), (*ChoiceField[int])(nil), (*CheckField)(nil)}

// typed is something typed into a field and left: what stands there afterwards,
// what was understood, and the code of what was not.
type typed struct {
	in, shown, value string
	wrong            problem.Code
}

// tries types each into a field of its own and looks at the result.
func tries[T interface{ String() string }](t *testing.T, l lang.Lang, country string, field func(*Desk) (Field, *entry, func() T), all []typed) {
	t.Helper()
	for _, c := range all {
		t.Run(c.in, func(t *testing.T) {
			p := newPerson(t, l, country)
			f, e, value := field(p.desk)
			p.at(f)
			p.goesTo(f)
			p.types(c.in)
			p.leaves()
			if e.Text != c.shown || value().String() != c.value {
				t.Errorf("shows %q and means %q, want %q and %q", e.Text, value(), c.shown, c.value)
			}
			want := ""
			if c.wrong != "" {
				want = sentence(p.desk, f.(interface{ lastError() error }).lastError(), c.wrong)
			}
			if got := f.Problem(); got != want {
				t.Errorf("says %q, want %q", got, want)
			}
			if c.wrong != "" && !p.sees(firstLine(f)) {
				t.Errorf("%q does not stand under the field", want)
			}
		})
	}
}

// lastError is what reading the field gives.
func (f *valueField[T]) lastError() error {
	_, err := f.read()
	return err
}

// sentence is how a language says that something is wrong in the way expected.
func sentence(d *Desk, err error, code problem.Code) string {
	if !problem.Has(err, code) {
		return "an error with the code " + string(code)
	}
	return strings.Join(d.Words.Error(err), " ")
}

// firstLine is the first line of the sentence under a field, as it is wrapped.
func firstLine(f Field) string {
	type has interface{ shownSentence() *Prose }
	s := f.(has).shownSentence()
	if lines := s.lines(s.width); len(lines) > 0 {
		return lines[0]
	}
	return "(no sentence)"
}

func (f *field) shownSentence() *Prose { return f.sentence }

func aDate(d *Desk) (Field, *entry, func() civil.Date) {
	f := NewDateField(d, "day", "Day")
	return f, f.entry, f.Date
}

func anAmount(d *Desk) (Field, *entry, func() money.Amount) {
	f := NewAmountField(d, "amount", "Amount")
	return f, f.entry, f.Amount
}

func aQuantity(d *Desk) (Field, *entry, func() money.Quantity) {
	f := NewQuantityField(d, "quantity", "Quantity")
	return f, f.entry, f.Quantity
}

func aRate(d *Desk) (Field, *entry, func() money.Rate) {
	f := NewRateField(d, "rate", "Rate")
	return f, f.entry, f.Rate
}

func TestADateIsTypedInAnyWayAndShownInFull(t *testing.T) {
	long := strings.Repeat("3.12. ", 20)
	tries(t, lang.DE, "CH", aDate, []typed{
		{in: "3.12.", shown: "3.12.2026", value: "2026-12-03"},
		{in: "0312", shown: "3.12.2026", value: "2026-12-03"},
		{in: "3. dez", shown: "3.12.2026", value: "2026-12-03"},
		{in: "2026-12-03", shown: "3.12.2026", value: "2026-12-03"},
		{in: " 1/2 ", shown: "1.2.2027", value: "2027-02-01"},
		{in: "20.11.", shown: "20.11.2026", value: "2026-11-20"},
		{in: "", shown: "", value: ""},
		{in: "  ", shown: "  ", value: ""},
		{in: "31.2.", shown: "31.2.", value: "", wrong: civil.CodeDateInvalid},
		{in: "2.30", shown: "2.30", value: "", wrong: civil.CodeDateInvalid},
		{in: "29.2.2027", shown: "29.2.2027", value: "", wrong: civil.CodeDateInvalid},
		{in: "3.12.1", shown: "3.12.1", value: "", wrong: civil.CodeDateInvalid},
		{in: "morgen", shown: "morgen", value: "", wrong: civil.CodeDateInvalid},
		{in: "-", shown: "-", value: "", wrong: civil.CodeDateInvalid},
		{in: long, shown: long, value: "", wrong: civil.CodeDateInvalid},
	})
	tries(t, lang.EN, "CH", aDate, []typed{{in: "3.12.", shown: "3 Dec 2026", value: "2026-12-03"}})
	tries(t, lang.FR, "CH", aDate, []typed{
		{in: "1er mars 27", shown: "1.3.2027", value: "2027-03-01"},
		{in: "31.2.", shown: "31.2.", value: "", wrong: civil.CodeDateInvalid},
	})
}

func TestAnAmountIsNeverGuessed(t *testing.T) {
	tries(t, lang.DE, "CH", anAmount, []typed{
		{in: "12,50", shown: "12.50", value: "12.50"},
		{in: "1234.5", shown: "1'234.50", value: "1234.50"},
		{in: "CHF 12.-", shown: "12.00", value: "12.00"},
		{in: "0", shown: "0.00", value: "0.00"},
		{in: "", shown: "", value: "0.00"},
		{in: "1,234", shown: "1,234", value: "0.00", wrong: "number.ambiguous"},
		{in: "zwölf", shown: "zwölf", value: "0.00", wrong: money.CodeAmountInvalid},
		{in: "1.2.3", shown: "1.2.3", value: "0.00", wrong: money.CodeAmountInvalid},
		{in: "12.345678", shown: "12.345678", value: "0.00", wrong: money.CodeAmountInvalid},
		{in: "-5", shown: "-5", value: "0.00", wrong: CodeAmountNegative},
		{in: "99999999999999999999", shown: "99999999999999999999", value: "0.00", wrong: money.CodeAmountInvalid},
	})
	tries(t, lang.DE, "DE", anAmount, []typed{
		{in: "1.234", shown: "1.234,00", value: "1234.00"},
		{in: "12.5", shown: "12,50", value: "12.50"},
	})
	tries(t, lang.FR, "CH", anAmount, []typed{{in: "-5", shown: "-5", value: "0.00", wrong: CodeAmountNegative}})
}

func TestAQuantityMayHaveDecimalsButNoSign(t *testing.T) {
	tries(t, lang.DE, "CH", aQuantity, []typed{
		{in: "2", shown: "2", value: "2"},
		{in: "1,5", shown: "1.5", value: "1.5"},
		{in: "2.50", shown: "2.5", value: "2.5"},
		{in: "1,250", shown: "1,250", value: "0", wrong: "number.ambiguous"},
		{in: "-1", shown: "-1", value: "0", wrong: CodeQuantityNegative},
		{in: "1.2345", shown: "1.2345", value: "0", wrong: money.CodeQuantityInvalid},
		{in: "viel", shown: "viel", value: "0", wrong: money.CodeQuantityInvalid},
	})
	tries(t, lang.DE, "DE", aQuantity, []typed{{in: "1.5", shown: "1,5", value: "1.5"}})
}

func TestARateMayHaveItsSign(t *testing.T) {
	tries(t, lang.DE, "CH", aRate, []typed{
		{in: "8,1%", shown: "8.1 %", value: "8.1"},
		{in: "2.6 %", shown: "2.6 %", value: "2.6"},
		{in: "x", shown: "x", value: "0", wrong: money.CodeRateInvalid},
	})
}

func TestNegativeAmountsAreReadWhereTheyArePossible(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewAmountField(p.desk, "amount", "Amount")
	f.Negative = true
	p.at(f)
	p.goesTo(f)
	p.types("-5")
	if f.Amount() != -500 || f.Problem() != "" {
		t.Errorf("%s, %q", f.Amount(), f.Problem())
	}
}

func TestNumbersStandAtTheRight(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewAmountField(p.desk, "amount", "Amount")
	p.at(f)
	p.goesTo(f)
	end := func() float32 { return f.entry.Position().X + f.entry.Size().Width }
	p.types("1")
	one, width := end(), f.entry.Size().Width
	p.types("234567")
	if end() != one || f.entry.Size().Width <= width {
		t.Errorf("the text ends at %v and then at %v; %v and then %v wide", one, end(), width, f.entry.Size().Width)
	}
	if one != f.box.Size().Width {
		t.Errorf("ends at %v in a box of %v", one, f.box.Size().Width)
	}
	p.types(strings.Repeat("9", 40))
	if f.entry.Size().Width > f.box.Size().Width || f.entry.Position().X < 0 {
		t.Error("a long number leaves its box")
	}
}

func TestWhatIsWrongIsSaidOnLeavingAndUntilItIsRight(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewDateField(p.desk, "day", "Day")
	other := NewTextField(p.desk, "other", "Other")
	p.at(f, other)
	p.goesTo(f)
	p.types("31")
	if f.sentence.Text() != "" {
		t.Errorf("said while typing: %q", f.sentence.Text())
	}
	p.presses(fyne.KeyTab)
	if f.sentence.Text() == "" || !f.box.wrong {
		t.Error("not said on leaving")
	}
	p.canvas().FocusPrevious()
	p.types("31.1")
	if f.sentence.Text() != "" || f.box.wrong {
		t.Errorf("still said of what is right: %q", f.sentence.Text())
	}
	if f.Date() != civil.MustParse("2027-01-31") {
		t.Errorf("read %s", f.Date())
	}
}

func TestComingWithTheKeyboardReplacesAndComingBackToTheWindowDoesNot(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f, other := NewTextField(p.desk, "a", "A"), NewTextField(p.desk, "b", "B")
	p.at(f, other)
	f.SetText("before")
	p.goesTo(f)
	p.types("after")
	if f.Text() != "after" {
		t.Errorf("typing over what was selected gives %q", f.Text())
	}
	f.entry.FocusLost() // another window comes to the front,
	f.entry.FocusGained()
	p.types("wards")
	if f.Text() != "afterwards" {
		t.Errorf("going on gives %q", f.Text())
	}
	p.presses(fyne.KeyTab, fyne.KeyTab)
	p.types("new")
	if f.Text() != "new" {
		t.Errorf("coming from another field gives %q", f.Text())
	}
}

func TestARequiredFieldMayNotBeEmpty(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewDateField(p.desk, "day", "Day")
	p.at(f)
	if !f.Check() {
		t.Error("an empty field that may be empty is wrong")
	}
	f.Required = true
	p.goesTo(f)
	p.leaves()
	if f.sentence.Text() != "" {
		t.Error("a field that was only passed is scolded")
	}
	if f.Check() || !p.sees(p.desk.T("desk.field.missing")) {
		t.Error("the empty field is not asked for")
	}
	f.SetDate(today)
	if f.sentence.Text() != "" || !f.Check() {
		t.Error("filled in by the program, and still asked for")
	}
}

func TestAFieldAsksItsScreenToo(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewDateField(p.desk, "day", "Day")
	f.Valid = func(day civil.Date) error {
		if day.Before(today) {
			return problem.New(civil.CodeRangeBackwards, "day", "from", today, "to", day)
		}
		return nil
	}
	changes := 0
	f.OnChange = func() { changes++ }
	p.at(f)
	p.goesTo(f)
	p.types("1.11.")
	p.leaves()
	if !strings.Contains(f.sentence.Text(), "1.11.2026") || !f.Date().IsZero() || changes != 5 {
		t.Errorf("%q, %s, %d changes", f.sentence.Text(), f.Date(), changes)
	}
	f.SetDate(today)
	if f.Date() != today || f.sentence.Text() != "" || changes != 5 {
		t.Errorf("%s, %q, %d changes: the program's own are none", f.Date(), f.sentence.Text(), changes)
	}
}

// number has a form to be compared in.
type number int

func (n number) String() string { return strconv.Itoa(int(n)) }

// TestANumberIsWhole and not too large; what is wrong is said as the caller says it.
func TestANumberIsWhole(t *testing.T) {
	tries(t, lang.DE, "CH", func(d *Desk) (Field, *entry, func() number) {
		f := NewNumberField(d, "capacity", "Number", shop.MaxCapacity, shop.CodeCapacityInvalid)
		return f, f.entry, func() number { return number(f.Number()) }
	}, []typed{
		{in: "80", shown: "80", value: "80"},
		{in: "1000", shown: "1000", value: "1000"},
		{in: "1'000", shown: "1000", value: "1000"},
		{in: "0", shown: "0", value: "0"},
		{in: "", shown: "", value: "0"},
		{in: "80.5", shown: "80.5", value: "0", wrong: shop.CodeCapacityInvalid},
		{in: "-1", shown: "-1", value: "0", wrong: shop.CodeCapacityInvalid},
		{in: "2000000", shown: "2000000", value: "0", wrong: shop.CodeCapacityInvalid},
		{in: "viele", shown: "viele", value: "0", wrong: shop.CodeCapacityInvalid},
	})
}
