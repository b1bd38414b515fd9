// Package web makes the pages customers read in a browser: the catalogue of what
// can be had, and a customer's account. They are made of the documents of the
// export folder, whole and by themselves: one file a page, its style inside, no
// scripts, nothing fetched from elsewhere. They can be read with a screen
// reader, without styles, on a telephone, and printed.
//
// What is shown was computed elsewhere; files are written by office/publish.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/hex"
	"html/template"
	"io/fs"
	"slices"
	"strings"

	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/shop"
	"turnus/ui/text"
)

//go:embed page/*.html page/style.css
var files embed.FS

// Pages makes the pages of a shop.
type Pages struct {
	Shop shop.Shop
}

var _ office.Pages = Pages{}

// style is the style sheet of every page.
var style = read("page/style.css")

// The kinds of pages.
var (
	listPage    = parse("page/list.html")
	articlePage = parse("page/article.html")
	accountPage = parse("page/account.html")
	toldPage    = parse("page/disclosure.html")
)

func read(name string) string {
	content, err := fs.ReadFile(files, name)
	if err != nil {
		panic(err) // it is embedded
	}
	return string(content)
}

func parse(name string) *template.Template {
	return template.Must(template.ParseFS(files, "page/layout.html", name))
}

// Edition changes whenever a page of the same content would look different.
func (Pages) Edition() string {
	sum := sha256.New()
	names, err := fs.Glob(files, "page/*")
	if err != nil {
		panic(err) // the pattern is a constant
	}
	for _, name := range names {
		sum.Write([]byte(read(name)))
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

func (p Pages) words(l lang.Lang) *text.Words { return text.For(l, p.Shop.Country()) }

// page is what every page has.
type page struct {
	Lang    lang.Lang
	Title   string
	Says    string // in a sentence, for search engines and previews; "" for none
	Shop    string
	Home    link // of the head; without address it is no link
	Skip    string
	Tongues []tongue // the same page in each language; none if there is but one
	Others  string   // names the list of languages
	Contact []link
	Policy  string // Content-Security-Policy
	Style   template.CSS
	Body    any
}

// link leads to an address; without one it is only a text. Addresses are made
// by href, phone, mail and site only, which let nothing dangerous through.
type link struct {
	Text string
	To   template.URL
}

// tongue is a page in a language.
type tongue struct {
	Lang lang.Lang
	Name string // in itself
	To   template.URL
	Here bool
}

// fact is one line of what is told of a thing.
type fact struct {
	Name  string
	Says  string
	Time  string // for machines; "" if it is no day or moment
	More  string // beside it, smaller
	Was   string // a price that holds no more or not here, struck through; ReadWas says so aloud
	Aloud string
}

// write puts a body into the layout.
func (p Pages) write(t *template.Template, l lang.Lang, title string, home link, tongues []tongue, body any) ([]byte, error) {
	w := p.words(l)
	out := page{
		Lang: l, Title: title, Shop: p.Shop.Party.Name(), Home: home, Skip: w.T("web.skip"), Others: w.T("web.languages"),
		Contact: p.contact(), Policy: policy, Body: body,
		Style: template.CSS(style), //nolint:gosec // it is ours
	}
	if len(tongues) > 1 {
		out.Tongues = tongues
	}
	var b bytes.Buffer
	err := t.ExecuteTemplate(&b, "layout.html", out)
	return b.Bytes(), err
}

// policy lets a page load nothing but the pictures beside it, and run nothing.
var policy = "default-src 'none'; img-src 'self' file:; style-src 'sha256-" + styleHash() + "'; base-uri 'none'; form-action 'none'"

func styleHash() string {
	sum := sha256.Sum256([]byte(style))
	return base64.StdEncoding.EncodeToString(sum[:])
}

// contact is how to reach the shop.
func (p Pages) contact() []link {
	s := p.Shop
	all := []link{
		{Text: strings.Join(slices.DeleteFunc([]string{s.Party.Address.StreetLine(), s.Party.Address.TownLine()}, func(t string) bool { return t == "" }), ", ")},
		{Text: unbroken(s.Phone), To: phone(s.Phone)},
		{Text: s.Email, To: mail(s.Email)},
		{Text: s.Website, To: site(s.Website)},
	}
	return slices.DeleteFunc(all, func(l link) bool { return l.Text == "" })
}

// tongues are the languages of a page, each at its address.
func (p Pages) tongues(here lang.Lang, all []lang.Lang, to func(lang.Lang) template.URL) []tongue {
	var out []tongue
	for _, l := range all {
		out = append(out, tongue{Lang: l, Name: p.words(l).T("web.language"), To: to(l), Here: l == here})
	}
	return out
}
