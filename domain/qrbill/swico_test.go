package qrbill_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/qrbill"
)

// The examples of the Swico syntax definition S1.
func TestSwicoExamples(t *testing.T) {
	rate := money.MustRate("7.7")
	cases := map[string]qrbill.S1{
		"//S1/10/10201409/11/190512/20/1400.000-53/30/106017086/31/180508/32/7.7/40/2:10;0:30": {
			Invoice: "10201409", Date: civil.MustParse("2019-05-12"), CustomerReference: "1400.000-53", UID: "106017086",
			Service: civil.Range{From: civil.MustParse("2018-05-08")}, Rate: &rate,
			Conditions: []qrbill.S1Condition{{Discount: money.MustRate("2"), Days: 10}, {Days: 30}},
		},
		"//S1/10/10104/11/180228/30/395856455/31/180226180227/32/3.7:400.19;7.7:553.39;0:14/40/0:30": {
			Invoice: "10104", Date: civil.MustParse("2018-02-28"), UID: "395856455",
			Service:    civil.Between(civil.MustParse("2018-02-26"), civil.MustParse("2018-02-27")),
			Taxes:      taxesOf([][2]string{{"3.7", "400.19"}, {"7.7", "553.39"}, {"0", "14"}}),
			Conditions: []qrbill.S1Condition{{Days: 30}},
		},
		"": {},
	}
	for text, want := range cases {
		if got := qrbill.EncodeS1(want); got != text {
			t.Errorf("got  %s\nwant %s", got, text)
		}
		got, _ := qrbill.DecodeS1(text)
		if diff := cmp.Diff(want, got, equalDates); diff != "" {
			t.Error(diff)
		}
	}
}

func TestOtherTextsAreNotTakenForSwico(t *testing.T) {
	for _, text := range []string{"", "/S1/10/X", "///S1/10/X", "S1/10/X", "10/X", "//S2/10/X", "//S1"} {
		if _, ok := qrbill.DecodeS1(text); ok {
			t.Errorf("%q is taken", text)
		}
	}
}

func TestUnreadablePartsAreLeftOut(t *testing.T) {
	cases := []struct {
		text string
		want qrbill.S1
	}{
		{"//S1/", qrbill.S1{}},
		{"//S1/10//11//20//30/", qrbill.S1{}},
		{"//S1/10", qrbill.S1{}},
		{"//S1/10/X/XX/200", qrbill.S1{Invoice: "X"}},
		{"//S1/10/X/29/123/20/T", qrbill.S1{Invoice: "X", CustomerReference: "T"}},
		{"//S1/30/123456789/10/X", qrbill.S1{Invoice: "X", UID: "123456789"}},
		{"//S1/11/190570", qrbill.S1{}},
		{"//S1/11/19.05.20", qrbill.S1{}},
		{"//S1/11/2007012107", qrbill.S1{Date: civil.MustParse("2020-07-01")}},
		{"//S1/11/200714210713", qrbill.S1{Date: civil.MustParse("2020-07-14")}},
		{"//S1/11/200301125977", qrbill.S1{}},
		{"//S1/11/990101", qrbill.S1{Date: civil.MustParse("2099-01-01")}},
		{"//S1/31/190501190532", qrbill.S1{}},
		{"//S1/31/1905213", qrbill.S1{}},
		{"//S1/32/3.5.", qrbill.S1{}},
		{"//S1/32/;8:500;x:200;5", qrbill.S1{Taxes: taxesOf([][2]string{{"8", "500"}})}},
		{"//S1/33/8:24.5;8:", qrbill.S1{ImportTaxes: taxesOf([][2]string{{"8", "24.5"}})}},
		{"//S1/40/x:1;2:x;0:30;1:5.0", qrbill.S1{Conditions: []qrbill.S1Condition{{Days: 30}}}},
	}
	for _, c := range cases {
		got, ok := qrbill.DecodeS1(c.text)
		if diff := cmp.Diff(c.want, got, equalDates); !ok || diff != "" {
			t.Errorf("%s: %v %s", c.text, ok, diff)
		}
	}
}

func TestSlashesAndBackslashesInValues(t *testing.T) {
	for text, want := range map[string]string{
		`//S1/20/405\/1/40/0:30`: `405/1`,
		`//S1/20/405\\1`:         `405\1`,
		`//S1/20/\405-1`:         `\405-1`,
		`//S1/20/405\\/40/0:30`:  `405\`,
		`//S1/20/a\`:             `a\`,
	} {
		if got, _ := qrbill.DecodeS1(text); got.CustomerReference != want {
			t.Errorf("%s: got %s, want %s", text, got.CustomerReference, want)
		}
	}
}

func TestSwicoInformationIsReadBackAsWritten(t *testing.T) {
	date := rapid.Map(rapid.IntRange(0, 36_523), civil.MustParse("2000-01-01").AddDays)
	rapid.Check(t, func(t *rapid.T) {
		want := qrbill.S1{
			Invoice:           rapid.StringMatching(`[A-Z0-9/\\.]{1,8}`).Draw(t, "invoice"),
			CustomerReference: rapid.StringMatching(`[A-Z0-9/\\.]{0,8}`).Draw(t, "reference"),
			Date:              date.Draw(t, "date"),
			Service:           civil.Range{From: date.Draw(t, "from"), To: date.Draw(t, "to")},
		}
		for range rapid.IntRange(0, 3).Draw(t, "taxes") {
			want.Taxes = append(want.Taxes, qrbill.S1Tax{
				Rate:   money.Rate(rapid.Int64Range(0, 100_000).Draw(t, "rate")),
				Amount: money.Amount(rapid.Int64Range(0, 1_000_000).Draw(t, "amount")),
			})
			want.Conditions = append(want.Conditions, qrbill.S1Condition{Days: rapid.IntRange(0, 365).Draw(t, "days")})
		}
		got, ok := qrbill.DecodeS1(qrbill.EncodeS1(want))
		if diff := cmp.Diff(want, got, equalDates); !ok || diff != "" {
			t.Error(diff)
		}
	})
}

// FuzzDecodeS1: what was understood of a text is understood again after writing it.
func FuzzDecodeS1(f *testing.F) {
	f.Add("//S1/10/X.66711\\/8824/11/200712/20/MW-2020-04/30/107978798/32/2.5:117.22/40/3:5;1.5:20;1:40;0:60")
	f.Add("//S1/32/7.7/33/8:24.5;5/31/190501190531")
	f.Fuzz(func(t *testing.T, text string) {
		first, ok := qrbill.DecodeS1(text)
		if !ok {
			return
		}
		again, _ := qrbill.DecodeS1(qrbill.EncodeS1(first))
		if diff := cmp.Diff(first, again, equalDates); diff != "" {
			t.Error(diff)
		}
	})
}
