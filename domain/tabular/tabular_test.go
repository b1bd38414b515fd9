package tabular_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/tabular"
)

var columns = []tabular.Column{
	{Name: "number", Aliases: []string{"kundennr", "kdnr"}, Required: true},
	{Name: "town", Aliases: []string{"ort"}},
	{Name: "start", Aliases: []string{"beginn"}},
	{Name: "price", Aliases: []string{"preis"}},
}

const file = "Kunden-Nr.;Ort;Beginn\r\nK-1;Zürich;3.12.26\r\n;;\r\nK-2;\"Neu;hausen\nam Rheinfall\";2026-12-04\r\n"

// towns reads number and town of each row.
func towns(t *testing.T, content []byte) []string {
	t.Helper()
	table, err := tabular.Read(content, columns)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, row := range table.Rows {
		r := tabular.Reader{Row: row}
		out = append(out, r.Text("number")+" "+r.Text("town")+" "+r.Date("start").String())
	}
	return out
}

func TestFilesOfAnyEncodingAndDelimiter(t *testing.T) {
	want := []string{"K-1 Zürich 2026-12-03", "K-2 Neu;hausen\nam Rheinfall 2026-12-04"}
	old, err := charmap.Windows1252.NewEncoder().String(file)
	if err != nil {
		t.Fatal(err)
	}
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(file)
	if err != nil {
		t.Fatal(err)
	}
	tabs := strings.NewReplacer("Kunden-Nr.;Ort;Beginn", "Kunden-Nr.\tOrt\tBeginn", "K-1;Zürich;", "K-1\tZürich\t", "K-2;", "K-2\t", `";2026`, "\"\t2026", ";;", "\t\t").Replace(file)
	for name, content := range map[string]string{
		"UTF-8": file, "with a mark": "\ufeff" + file, "Windows-1252": old, "UTF-16": wide, "tabs": tabs, "sep": "sep=;\r\n" + file,
	} {
		if got := towns(t, []byte(content)); !slices.Equal(got, want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestLinesAreThoseOfTheFile(t *testing.T) {
	table, err := tabular.Read([]byte("sep=;\n"+file), columns)
	if err != nil || len(table.Rows) != 2 || table.Rows[0].Line != 3 || table.Rows[1].Line != 5 {
		t.Errorf("%+v, %v", table.Rows, err)
	}
}

func TestHeadersThatDoNotFit(t *testing.T) {
	for content, want := range map[string]problem.Code{
		"": tabular.CodeEmpty, "Ort\nBern\n": tabular.CodeColumnMissing, "Kdnr;Kunden-Nr\n1;2\n": tabular.CodeColumnTwice,
	} {
		if _, err := tabular.Read([]byte(content), columns); !problem.Has(err, want) {
			t.Errorf("%q: %v", content, err)
		}
	}
	table, err := tabular.Read([]byte("Kdnr;Farbe\n1;rot\n"), columns)
	if err != nil || !problem.Has(table.Warnings, tabular.CodeColumnUnknown) {
		t.Errorf("%v, %v", table.Warnings, err)
	}
}

func TestNumbersOfAllCountries(t *testing.T) {
	for in, want := range map[string]string{
		"1'234.50": "1234.50", "1’234,50": "1234.50", "1.234,50": "1234.50", "1,234.50": "1234.50", "1234.5": "1234.5",
		"12,5": "12.5", "0,250": "0.250", "1.250": "1.250", "1.234.567": "1234567", "-3,20": "-3.20", "CHF 4.80": "4.80", "2 000,00": "2000.00",
		"1,234": "tabular.number_twofold", "1'234,500": "1234.500", "abc": "tabular.number_invalid", "": "tabular.number_invalid", "1,2,3x": "tabular.number_invalid", "1.-5": "tabular.number_invalid",
	} {
		got, code := tabular.Number(in)
		if code != "" {
			got = string(code)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestValuesThatCannotBeRead(t *testing.T) {
	for content, want := range map[string]problem.Code{
		"31.2.2026;": tabular.CodeDateInvalid, "gestern;": tabular.CodeDateInvalid, ";1,234": tabular.CodeNumberTwofold,
		";1.234": tabular.CodeNumberTooExact, ";viel": tabular.CodeNumberInvalid,
	} {
		table, err := tabular.Read([]byte("Nr;Beginn;Preis\n1;"+content+"\n"), append(slices.Clone(columns[1:]), tabular.Column{Name: "nr"}))
		if err != nil {
			t.Fatal(err)
		}
		r := tabular.Reader{Row: table.Rows[0]}
		r.Date("start")
		r.Amount("price")
		if len(r.Problems) != 1 || r.Problems[0].Code != want {
			t.Errorf("%q: %v", content, r.Problems)
		}
	}
}

// Whatever day is written in whichever way, it is read.
func TestDatesAreReadHoweverTheyAreWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := civil.MustParse("2020-01-01").AddDays(rapid.IntRange(0, 20_000).Draw(t, "day"))
		iso := d.String()
		written := rapid.SampledFrom([]string{iso, iso + "T10:00:00", iso[8:] + "." + iso[5:7] + "." + iso[:4], iso[8:] + "." + iso[5:7] + "." + iso[2:4], iso[8:] + "/" + iso[5:7] + "/" + iso[:4]}).Draw(t, "written")
		table, err := tabular.Read([]byte("nr,beginn\n1,"+written+"\n"), append(slices.Clone(columns[1:]), tabular.Column{Name: "nr"}))
		if err != nil {
			t.Fatal(err)
		}
		r := tabular.Reader{Row: table.Rows[0]}
		if got := r.Date("start"); got != d || r.Problems != nil {
			t.Errorf("%q is read as %s, %v", written, got, r.Problems)
		}
	})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(file))
	f.Add([]byte("\xff\xfeK\x00;\x00"))
	f.Add([]byte("sep=,\nkdnr,\"ort\n1,2"))
	f.Fuzz(func(t *testing.T, content []byte) {
		table, err := tabular.Read(content, columns)
		if err != nil && len(problem.Of(err)) == 0 {
			t.Errorf("not a problem: %v", err)
		}
		for _, row := range table.Rows {
			r := tabular.Reader{Row: row}
			r.Date("start")
			r.Amount("price")
			r.Quantity("price")
			r.Whole("town")
			if len(r.Problems) > 4 {
				t.Errorf("%v", r.Problems)
			}
		}
	})
}
