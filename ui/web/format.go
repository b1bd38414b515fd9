package web

import (
	"html/template"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// capital begins a sentence.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// href is the path of a file as the address of a page: what is special in one,
// such as the percent signs of names, is escaped.
func href(path string) template.URL {
	parts := strings.Split(path, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return template.URL(strings.Join(parts, "/")) //nolint:gosec // every part is escaped
}

// phone is the address that calls a number.
func phone(number string) template.URL {
	digits := strings.Map(func(r rune) rune {
		if r == '+' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, number)
	if digits == "" {
		return ""
	}
	return template.URL("tel:" + digits) //nolint:gosec // digits only
}

// mail is the address that begins a mail.
func mail(to string) template.URL {
	if to == "" {
		return ""
	}
	return template.URL("mailto:" + url.PathEscape(to)) //nolint:gosec // it is escaped
}

// site is the address of a page elsewhere; "" for what is none of the web.
func site(address string) template.URL {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return ""
	}
	return template.URL(u.String()) //nolint:gosec // it is one of the web, escaped anew
}

// unbroken keeps a short text on one line.
func unbroken(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }

// paragraphs are a text taken apart at its line breaks.
func paragraphs(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}
