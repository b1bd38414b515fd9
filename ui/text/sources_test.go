package text_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// source is one file of the program, without its tests.
type source struct {
	dir  string // from the root of the module, with slashes
	file *ast.File
	set  *token.FileSet
}

// sources parses the Go files below some folders of the module that are no
// tests. A folder that does not exist yet has none; nor has a file that another
// hand is writing at this moment and that does not parse.
func sources(t *testing.T, folders ...string) []source {
	t.Helper()
	root, set := filepath.Join("..", ".."), token.NewFileSet()
	var out []source
	for _, folder := range folders {
		err := filepath.WalkDir(filepath.Join(root, folder), func(name string, entry fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Logf("left out: %v", err)
				return nil
			}
			dir, err := filepath.Rel(root, filepath.Dir(name))
			out = append(out, source{filepath.ToSlash(dir), file, set})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// at is the place of a node, for messages.
func (s source) at(n ast.Node) string {
	p := s.set.Position(n.Pos())
	return path.Join(s.dir, filepath.Base(p.Filename)) + ":" + strconv.Itoa(p.Line)
}

// literal is the value of a string literal.
func literal(e ast.Expr) (string, bool) {
	l, ok := e.(*ast.BasicLit)
	if !ok || l.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(l.Value)
	return s, err == nil
}

// packageOf is the import path (within the module, from its root) a name in a
// file stands for, "" if it is not one of ours.
func (s source) packageOf(name string) string {
	for _, imp := range s.file.Imports {
		p, _ := literal(imp.Path)
		dir, ours := strings.CutPrefix(p, "turnus/")
		if ours && ((imp.Name != nil && imp.Name.Name == name) || (imp.Name == nil && path.Base(p) == name)) {
			return dir
		}
	}
	return ""
}
