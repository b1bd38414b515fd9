package ui_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayRunBeside are the packages that may start work beside the caller's, and
// why. Everybody else computes in line and leaves it to the caller, so that a
// test, a command and a screen can each run the same job in their own way.
var mayRunBeside = map[string]string{
	"storage/folder":    "watches the import folder while the program runs; waits for the disk with many files at once",
	"storage/storetest": "tests only: two programs at one database",
	"ui/paper":          "writes the volumes of a large batch in parallel",
	"ui/desktop/kit":    "the one task runner of the window",
	"cmd/turnus":        "tells the window test where things are",
	"cmd/turnus/start":  "waits for the viewer of a paper to say that there is none",
}

// mayTouchTheScreen is the only package that hands work back to the window's own
// goroutine.
const mayTouchTheScreen = "ui/desktop/kit"

func TestWorkRunsBesideOtherWorkInFewPlacesOnly(t *testing.T) {
	read := 0
	for _, file := range sources(t) {
		src, err := os.ReadFile(filepath.Join("..", file))
		if err != nil {
			t.Fatal(err)
		}
		read++
		for _, breach := range breaches(t, file, src) {
			t.Error(breach)
		}
	}
	if read == 0 {
		t.Error("found no source file: this test looks at nothing")
	}
}

// A check that finds nothing may be blind: each rule is shown something to find,
// and something that only looks like it.
func TestTheCheckSeesWhatItForbids(t *testing.T) {
	for name, c := range map[string]struct {
		file, src string
		want      int
	}{
		"go statement in the domain":       {"domain/order/a.go", `func f() { go f() }`, 1},
		"go statement in a closure":        {"ui/text/a.go", `var f = func() { if true { go func() {}() } }`, 1},
		"go statement on a screen":         {"ui/desktop/heute/a.go", `func f() { go f() }`, 1},
		"go statement in the kit":          {"ui/desktop/kit/a.go", `func f() { go f() }`, 0},
		"go statement below the kit":       {"ui/desktop/kit/table/a.go", `func f() { go f() }`, 1},
		"go statement of the watcher":      {"storage/folder/a.go", `func f() { go f() }`, 0},
		"go statement in a program":        {"cmd/turnusctl/a.go", `func f() { go f() }`, 1},
		"group of goroutines":              {"storage/db/a.go", `func f() { var g sync.WaitGroup; g.Go(f) }`, 1},
		"group with errors":                {"ui/sheet/a.go", `func f() { g, _ := errgroup.WithContext(nil); g.Go(func() error { return nil }) }`, 1},
		"group in the paper mill":          {"ui/paper/a.go", `func f() { var g sync.WaitGroup; g.Go(f) }`, 0},
		"timer":                            {"domain/order/a.go", "import \"time\"\nfunc f() { time.AfterFunc(1, f) }", 1},
		"end of a context":                 {"storage/db/a.go", "import \"context\"\nfunc f() { context.AfterFunc(nil, f) }", 1},
		"timer under another name":         {"domain/order/a.go", "import clock \"time\"\nfunc f() { clock.AfterFunc(1, f) }", 1},
		"screen touched by a screen":       {"ui/desktop/heute/a.go", "import \"fyne.io/fyne/v2\"\nfunc f() { fyne.Do(f) }", 1},
		"screen touched and waited for":    {"ui/desktop/heute/a.go", "import \"fyne.io/fyne/v2\"\nfunc f() { fyne.DoAndWait(f) }", 1},
		"screen touched as a value":        {"ui/desktop/heute/a.go", "import \"fyne.io/fyne/v2\"\nvar do = fyne.Do", 1},
		"screen touched under an alias":    {"cmd/turnus/a.go", "import f2 \"fyne.io/fyne/v2\"\nfunc f() { f2.Do(f) }", 1},
		"screen touched by dot import":     {"ui/desktop/heute/a.go", "import . \"fyne.io/fyne/v2\"\nfunc f() { Do(f) }", 1},
		"screen touched by the kit":        {"ui/desktop/kit/a.go", "import \"fyne.io/fyne/v2\"\nfunc f() { fyne.Do(f) }", 0},
		"screen touched by the printer":    {"ui/paper/a.go", "import \"fyne.io/fyne/v2\"\nfunc f() { fyne.Do(f) }", 1},
		"a unit of work, called Do":        {"domain/order/a.go", `func f() { store.Do(ctx, f) }`, 0},
		"a word in a comment":              {"domain/order/a.go", "// go f()\nfunc f() { _ = \"go f()\" }", 0},
		"something else of the clock":      {"domain/order/a.go", "import \"time\"\nvar d = time.Date", 0},
		"a method Go of no argument":       {"domain/order/a.go", `func f() { ship.Go() }`, 0},
		"own type with the name AfterFunc": {"domain/order/a.go", `func f() { x.AfterFunc(1, f) }`, 0},
	} {
		t.Run(name, func(t *testing.T) {
			got := breaches(t, c.file, []byte("package p\n"+c.src))
			if len(got) != c.want {
				t.Errorf("found %d, want %d: %q", len(got), c.want, got)
			}
		})
	}
}

// sources are the Go files of the module without tests, by slash path from its
// root. Tests may run things side by side: that is what some of them are about.
func sources(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, top := range []string{"assets", "cmd", "domain", "storage", "ui"} {
		err := filepath.WalkDir(filepath.Join("..", top), func(path string, d fs.DirEntry, err error) error {
			switch {
			case os.IsNotExist(err):
				return nil
			case err != nil:
				return err
			case d.IsDir() && d.Name() == "testdata":
				return filepath.SkipDir
			case strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go"):
				files = append(files, strings.TrimPrefix(filepath.ToSlash(path), "../"))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// breaches are the places of a file that start work, or touch the screen from
// beside it, where that is not the package's to do.
func breaches(t *testing.T, file string, src []byte) []string {
	t.Helper()
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, file, src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.ToSlash(filepath.Dir(file))
	_, starts := mayRunBeside[dir]
	c := checker{imports: importNames(parsed), starts: starts, touches: dir == mayTouchTheScreen}
	ast.Inspect(parsed, func(n ast.Node) bool {
		if n != nil {
			if what := c.breach(n); what != "" {
				c.found = append(c.found, fmt.Sprintf("%s: %s; only %s may", fset.Position(n.Pos()), what, c.who(what)))
			}
		}
		return true
	})
	return c.found
}

// checker looks at the nodes of one file.
type checker struct {
	imports map[string]string // import path by the name it has in the file
	starts  bool              // may start work
	touches bool              // may hand work to the screen
	found   []string
}

const touchesScreen = "hands work to the screen's goroutine"

// breach says what a node does that it may not, or nothing.
func (c *checker) breach(n ast.Node) string {
	switch n := n.(type) {
	case *ast.GoStmt:
		return c.start("starts a goroutine")
	case *ast.CallExpr:
		// sync.WaitGroup and errgroup.Group, whatever the variable is called.
		if s, ok := n.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "Go" && len(n.Args) == 1 {
			return c.start("starts a goroutine in a group")
		}
	case *ast.SelectorExpr:
		x, ok := n.X.(*ast.Ident)
		if !ok {
			return ""
		}
		return c.use(c.imports[x.Name], n.Sel.Name)
	case *ast.ImportSpec: // without a name the calls could not be told apart
		if n.Name != nil && n.Name.Name == "." && strings.HasPrefix(n.Path.Value, `"fyne.io/fyne/`) && !c.touches {
			return touchesScreen
		}
	}
	return ""
}

// use judges one name of an imported package.
func (c *checker) use(path, name string) string {
	switch {
	case (path == "time" || path == "context") && name == "AfterFunc":
		return c.start("starts a goroutine later")
	case strings.HasPrefix(path, "fyne.io/fyne/") && (name == "Do" || name == "DoAndWait") && !c.touches:
		return touchesScreen
	}
	return ""
}

func (c *checker) start(what string) string {
	if c.starts {
		return ""
	}
	return what
}

// who names the packages that may do it.
func (c *checker) who(what string) string {
	if what == touchesScreen {
		return mayTouchTheScreen
	}
	var all []string
	for dir := range mayRunBeside {
		all = append(all, dir)
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}

// importNames are the packages of a file by the name it calls them.
func importNames(f *ast.File) map[string]string {
	names := map[string]string{}
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		name := path[strings.LastIndex(path, "/")+1:]
		if path == "fyne.io/fyne/v2" {
			name = "fyne"
		}
		if spec.Name != nil {
			name = spec.Name.Name
		}
		names[name] = path
	}
	return names
}
