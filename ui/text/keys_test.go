package text_test

import (
	"go/ast"
	"iter"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"turnus/domain/lang"
)

// faces are the folders whose code speaks to people.
var faces = []string{"ui", "cmd"}

// dynamicPrefixes begin keys that this package puts together at run time. Those
// the faces put together are seen where they do it: T("ctl.help."+name).
var dynamicPrefixes = []string{
	"problem.",              // by problem.Code
	"field.",                // by the path of a field
	"common.weekday.",       // by time.Weekday
	"common.weekday_short.", // by time.Weekday
	"common.month.",         // by time.Month
	"common.month_short.",   // by time.Month
	"common.language.",      // by lang.Lang
	"common.job.",           // {job:job}
	"common.role.",          // {role:role}
	"common.payment.",       // {state:payment}
	"common.kind.",          // {want:kind}
	"common.cycle.",         // {now:cycle}
	"common.subscription.",  // {state:subscription}
	"common.unit.",          // by the typed word
	"common.allergen.",      // by catalog.Allergen
}

// TestEveryKeyUsedExists: what code asks for is there in each language.
func TestEveryKeyUsedExists(t *testing.T) {
	used := keysUsed(t)
	for _, l := range lang.All {
		texts := textsOf(t, l)
		for key, at := range used {
			switch {
			case !strings.HasSuffix(key, ".") && texts[key] == nil:
				t.Errorf("%s: %s is missing, used at %s", l, key, at)
			case strings.HasSuffix(key, ".") && !anyStarts(maps.Keys(texts), key):
				t.Errorf("%s: no key starts with %s, used at %s", l, key, at)
			}
		}
	}
}

// TestEveryKeyIsUsed finds texts nobody asks for.
func TestEveryKeyIsUsed(t *testing.T) {
	used := keysUsed(t)
	for _, key := range slices.Sorted(maps.Keys(textsOf(t, lang.DE))) {
		if used[key] == "" && !isDynamic(key, used) {
			t.Errorf("%s is used nowhere", key)
		}
	}
}

func anyStarts(keys iter.Seq[string], prefix string) bool {
	for key := range keys {
		if strings.HasPrefix(key, prefix) {
			return true
		}
	}
	return false
}

// isDynamic reports whether a key begins as one that is put together.
func isDynamic(key string, used map[string]string) bool {
	for i := range key {
		if beginning := key[:i+1]; key[i] == '.' && (used[beginning] != "" || slices.Contains(dynamicPrefixes, beginning)) {
			return true
		}
	}
	return false
}

// keysUsed are the keys that stand as literals in the code of the faces, with a
// place of each: anything given to T, and any literal of the form of a key in
// an area there is. One that ends in a point begins keys put together.
func keysUsed(t *testing.T) map[string]string {
	t.Helper()
	form := keyForm(t)
	used := map[string]string{}
	for _, s := range sources(t, faces...) {
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				f, ok := n.Fun.(*ast.SelectorExpr)
				if ok && f.Sel.Name == "T" && len(n.Args) > 0 {
					if key, ok := literal(leftmost(n.Args[0])); ok {
						used[key] = s.at(n)
					}
				}
			case *ast.BinaryExpr:
				if key, ok := literal(leftmost(n)); ok && strings.HasSuffix(key, ".") && form.MatchString(key+"x") {
					used[key] = s.at(n)
				}
			case *ast.ValueSpec:
				return !isCodeType(n.Type) // "ctl.short_form" is a code, its key begins with "problem."
			case *ast.BasicLit:
				if key, ok := literal(n); ok && form.MatchString(key) {
					used[key] = s.at(n)
				}
			}
			return true
		})
	}
	return used
}

// leftmost is the beginning of a sum of strings.
func leftmost(e ast.Expr) ast.Expr {
	for {
		sum, ok := e.(*ast.BinaryExpr)
		if !ok {
			return e
		}
		e = sum.X
	}
}

// keyForm matches "area.name" for the areas that exist; the name of a package's
// file or a beginning such as "problem." is none.
func keyForm(t *testing.T) *regexp.Regexp {
	t.Helper()
	areas := map[string]bool{}
	for key := range textsOf(t, lang.DE) {
		area, _ := cutArea(key)
		areas[area] = true
	}
	return regexp.MustCompile(`^(` + strings.Join(slices.Sorted(maps.Keys(areas)), "|") + `)(\.[a-z0-9_]+)+$`)
}

// TestNoWordsOutsideTheFiles: a literal with a letter only our languages have
// is a text somebody forgot to translate.
func TestNoWordsOutsideTheFiles(t *testing.T) {
	for _, s := range sources(t, faces...) {
		ast.Inspect(s.file, func(n ast.Node) bool {
			l, ok := n.(*ast.BasicLit)
			if !ok {
				return true
			}
			if v, ok := literal(l); ok && strings.ContainsAny(v, "äöüÄÖÜéèêàâçîôûìòù") && s.dir != "ui/text" {
				t.Errorf("%s: %q belongs into assets/words", s.at(n), v)
			}
			return true
		})
	}
}
