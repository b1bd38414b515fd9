package web_test

import (
	"iter"
	"math"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// page is a page as a browser reads it.
type page struct {
	*testing.T
	root *html.Node
}

func (p page) nodes() iter.Seq[*html.Node] { return p.root.Descendants() }

func (p page) all(names ...string) []*html.Node {
	var out []*html.Node
	for n := range p.nodes() {
		if n.Type == html.ElementNode && slices.Contains(names, n.Data) {
			out = append(out, n)
		}
	}
	return out
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func unescape(to string) (string, error) { return url.PathUnescape(to) }

// text is what is read of the page, blanks told as one.
func (p page) text() string { return textOf(p.all("body")[0]) }

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data + " ")
		}
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(b.String(), "\u00a0", " ")), " ")
}

// wellMade looks for what every page has or must not have.
func (p page) wellMade() {
	p.Helper()
	p.safe()
	if l := attr(p.all("html")[0], "lang"); len(l) != 2 {
		p.Errorf("language %q", l)
	}
	for _, name := range []string{"title", "header", "main", "footer", "h1"} {
		if n := len(p.all(name)); n != 1 {
			p.Errorf("%d of %s", n, name)
		}
	}
	p.headings()
	p.references()
	for _, n := range p.all("img") {
		if attr(n, "alt") == "" {
			p.Error("a picture without a text")
		}
	}
	for _, n := range p.all("th") {
		if attr(n, "scope") == "" {
			p.Errorf("%q heads nothing", textOf(n))
		}
	}
	for _, n := range p.all("table", "nav", "section") {
		if attr(n, "aria-labelledby") == "" && attr(n, "aria-label") == "" {
			p.Errorf("a %s without a name", n.Data)
		}
	}
	for _, n := range p.all("a") {
		if textOf(n) == "" {
			p.Errorf("a link to %s says nothing", attr(n, "href"))
		}
	}
}

// safe wants nothing that runs or is fetched.
func (p page) safe() {
	p.Helper()
	if n := p.all("script", "iframe", "object", "embed", "form", "base"); len(n) > 0 {
		p.Errorf("there is a %s", n[0].Data)
	}
	policy := ""
	for n := range p.nodes() {
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.ToLower(a.Val), "javascript:") || a.Key == "style" {
				p.Errorf("%s has %s=%q", n.Data, a.Key, a.Val)
			}
			if a.Key == "src" && !strings.HasSuffix(a.Val, "pictures/ab.jpg") || n.Data == "link" && a.Key == "href" && attr(n, "rel") == "stylesheet" {
				p.Errorf("%s is fetched", a.Val)
			}
		}
		if attr(n, "http-equiv") == "Content-Security-Policy" {
			policy = attr(n, "content")
		}
	}
	if !strings.HasPrefix(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") {
		p.Errorf("policy %q", policy)
	}
}

// headings go down by one at a time.
func (p page) headings() {
	p.Helper()
	level := 0
	for _, n := range p.all("h1", "h2", "h3", "h4") {
		now := int(n.Data[1] - '0')
		if now > level+1 {
			p.Errorf("%s %q follows a heading of level %d", n.Data, textOf(n), level)
		}
		level = now
	}
}

// references lead to an id there is, and each id is there once.
func (p page) references() {
	p.Helper()
	ids := map[string]int{}
	for n := range p.nodes() {
		if id := attr(n, "id"); id != "" {
			ids[id]++
			if strings.ContainsAny(id, " \t") {
				p.Errorf("id %q", id)
			}
		}
	}
	for id, n := range ids {
		if n > 1 {
			p.Errorf("%d times id %q", n, id)
		}
	}
	for n := range p.nodes() {
		for _, to := range []string{attr(n, "aria-labelledby"), strings.TrimPrefix(attr(n, "href"), "#")} {
			if to != "" && (attr(n, "aria-labelledby") == to || strings.HasPrefix(attr(n, "href"), "#")) && ids[to] == 0 {
				p.Errorf("%q leads nowhere", to)
			}
		}
	}
}

var colourPattern = regexp.MustCompile(`--(\w+): #([0-9a-f]{6})`)

func coloursOf(css string) map[string]string {
	css, _, _ = strings.Cut(css, "}")
	out := map[string]string{}
	for _, m := range colourPattern.FindAllStringSubmatch(css, -1) {
		out[m[1]] = m[2]
	}
	return out
}

// contrast is that of WCAG 2.2.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(hex string) float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		if err != nil {
			return -1
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}
