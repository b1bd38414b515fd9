package text_test

import (
	"go/ast"
	"regexp"
	"slices"
	"testing"

	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/ui/text"
)

// codeFolders are where problem codes may be declared.
var codeFolders = []string{"domain", "storage", "ui", "cmd"}

// TestEveryProblemHasASentence walks all constants of type problem.Code.
func TestEveryProblemHasASentence(t *testing.T) {
	codes := declaredCodes(sources(t, codeFolders...))
	if len(codes) < 50 {
		t.Fatalf("only %d codes found: does the test still look in the right place?", len(codes))
	}
	for _, l := range lang.All {
		texts := textsOf(t, l)
		for name, code := range codes {
			if texts["problem."+code] == nil {
				t.Errorf("%s: problem.%s is missing (%s in %s)", l, code, name.name, name.dir)
			}
		}
	}
}

// TestNoSentenceOutlivesItsCode finds sentences of codes that are gone.
func TestNoSentenceOutlivesItsCode(t *testing.T) {
	known := map[string]bool{"unknown": true}
	for _, code := range declaredCodes(sources(t, codeFolders...)) {
		known[code] = true
	}
	for key := range textsOf(t, lang.DE) {
		if area, code := cutArea(key); area == "problem" && !known[code] {
			t.Errorf("%s has no code any more", key)
		}
	}
}

// TestSentencesUseWhatTheirProblemsCarry compares the placeholders of each
// sentence with the arguments at every place that makes such a problem.
func TestSentencesUseWhatTheirProblemsCarry(t *testing.T) {
	all := sources(t, codeFolders...)
	codes, texts := declaredCodes(all), textsOf(t, lang.DE)
	for _, s := range all {
		ast.Inspect(s.file, func(n ast.Node) bool {
			code, args := problemMade(s, n, codes)
			for _, name := range neededBy(texts["problem."+code]) {
				if code != "" && name != "field" && !slices.Contains(args, name) {
					t.Errorf("%s: problem.%s wants {%s}, the problem carries %v", s.at(n), code, name, args)
				}
			}
			return true
		})
	}
}

var optionalPart = regexp.MustCompile(`\[\[.*?\]\]`)

// neededBy are the placeholders a text cannot do without.
func neededBy(text any) []string {
	var names []string
	for _, form := range formsOf(text) {
		names = append(names, placeholdersOf(optionalPart.ReplaceAllString(form, ""))...)
	}
	return names
}

// TestProblemsAreSentencesInEveryLanguage says one aloud.
func TestProblemsAreSentencesInEveryLanguage(t *testing.T) {
	p := problem.New("customer.name_too_long", "company", "length", 212, "max", 200)
	for l, want := range map[lang.Lang]string{
		lang.DE: "Der Name hat 212 Zeichen; möglich sind 200. Bitte kürzen.",
		lang.FR: "Le nom compte 212 caractères\u00a0; 200 sont possibles. Veuillez le raccourcir.",
		lang.IT: "Il nome ha 212 caratteri; ne sono possibili 200. Accorciarlo.",
		lang.EN: "The name has 212 characters; 200 are possible. Please shorten it.",
	} {
		same(t, text.For(l, "CH").Problem(p), want)
	}
	both := problem.List{p, problem.New("customer.number_missing", "number")}
	if got := text.For(lang.DE, "CH").Error(both); len(got) != 2 || got[1] != "Die Kundennummer fehlt." {
		t.Errorf("got %q", got)
	}
}

// constant names a constant of the program.
type constant struct{ dir, name string }

// declaredCodes collects the constants of type problem.Code and their values.
func declaredCodes(all []source) map[constant]string {
	codes := map[constant]string{}
	for _, s := range all {
		ast.Inspect(s.file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || !isCodeType(spec.Type) {
				return true
			}
			for i, value := range spec.Values {
				if code, ok := literal(value); ok {
					codes[constant{s.dir, spec.Names[i].Name}] = code
				}
			}
			return true
		})
	}
	return codes
}

func isCodeType(e ast.Expr) bool {
	sel, ok := e.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	pkg, ok := sel.X.(*ast.Ident)
	return ok && pkg.Name == "problem" && sel.Sel.Name == "Code"
}

// problemMade recognises calls such as New(code, field, name, value, …) and
// add(object, code, name, value, …) and gives the code and the names of its
// arguments; "" for anything else, and for calls that cannot be read off.
func problemMade(s source, n ast.Node, codes map[constant]string) (code string, args []string) {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) < 2 || call.Ellipsis.IsValid() {
		return "", nil
	}
	f, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || !slices.Contains([]string{"New", "Add", "wrong", "add"}, f.Sel.Name) {
		return "", nil
	}
	if code = codeIn(s, call.Args[0], codes); code == "" {
		code = codeIn(s, call.Args[1], codes)
	}
	for i := 2; i < len(call.Args); i += 2 {
		name, ok := literal(call.Args[i])
		if !ok {
			return "", nil
		}
		args = append(args, name)
	}
	return code, args
}

// codeIn is the code an expression names, "" if it is none.
func codeIn(s source, e ast.Expr, codes map[constant]string) string {
	switch e := e.(type) {
	case *ast.Ident:
		return codes[constant{s.dir, e.Name}]
	case *ast.SelectorExpr:
		if pkg, ok := e.X.(*ast.Ident); ok {
			return codes[constant{s.packageOf(pkg.Name), e.Sel.Name}]
		}
	}
	return ""
}
