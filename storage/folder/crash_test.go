package folder_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/office"
	"turnus/storage/folder"
)

// dieIn makes the test program claim what waits in a folder and die.
const dieIn = "TURNUS_TEST_DIE_IN"

func TestMain(m *testing.M) {
	if dir := os.Getenv(dieIn); dir != "" {
		claimAndDie(dir)
	}
	os.Exit(m.Run())
}

func claimAndDie(dir string) {
	in, err := folder.OpenInbox(dir, 0, time.Now)
	if err != nil {
		os.Exit(3)
	}
	files, _ := in.Waiting()
	for _, f := range files {
		if ok, err := in.Claim(f); err != nil || !ok {
			os.Exit(4)
		}
	}
	os.Exit(0)
}

func TestAFileWhoseOwnerDiedIsTakenAgain(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "content")
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dying := exec.CommandContext(t.Context(), program)
	dying.Env = append(os.Environ(), dieIn+"="+dir)
	if out, err := dying.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	same(t, "after its death", map[string]string{"work/a.json": "content"}, tree(t, dir))
	same(t, "waiting", []string{"work/a.json"}, names(waiting(t, in)))
	if err := in.Done(claim(t, in), november); err != nil {
		t.Fatal(err)
	}
	same(t, "in the end", map[string]string{"done/2026-11/a.json": "content"}, tree(t, dir))
}

func TestAFileInWorkIsNotTakenFromALivingOwner(t *testing.T) {
	dir := t.TempDir()
	owner, other := open(t, dir), open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "content")
	f := claim(t, owner)
	same(t, "waiting for others", []string{}, names(waiting(t, other)))
	f.InWork = true
	if ok, err := other.Claim(f); ok || err != nil {
		t.Errorf("claim: %v, %v", ok, err)
	}
	owner.Crash()
	same(t, "waiting after its death", []string{"work/a.json"}, names(waiting(t, other)))
}

// TestAFileIsAlwaysInExactlyOnePlace lets two PCs do anything in any order,
// dying at any moment, while the webshop puts files of few names.
func TestAFileIsAlwaysInExactlyOnePlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dir, err := os.MkdirTemp("", "turnus")
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = os.RemoveAll(dir) }()
		m := &machine{dir: dir, pcs: []*folder.Inbox{reopen(t, dir), reopen(t, dir)}, found: map[string]int{}}
		t.Repeat(map[string]func(*rapid.T){
			"put": m.put, "claim": m.claim, "done": m.done, "reject": m.reject, "release": m.release, "crash": m.crash, "": m.check,
		})
	})
}

func reopen(t *rapid.T, dir string) *folder.Inbox {
	in, err := folder.OpenInbox(dir, 0, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// machine is a shop with two PCs.
type machine struct {
	dir   string
	pcs   []*folder.Inbox
	files int            // put so far; the content of each is its count
	found map[string]int // how often a content was met at the last check
}

func (m *machine) pc(t *rapid.T) *folder.Inbox { return rapid.SampledFrom(m.pcs).Draw(t, "pc") }

func (m *machine) put(t *rapid.T) {
	path := filepath.Join(m.dir, rapid.SampledFrom([]string{"a.json", "b.json", "a.json.error.json"}).Draw(t, "name"))
	if _, err := os.Stat(path); err == nil {
		return // a webshop that overwrites its own file has itself to blame
	}
	m.files++
	if err := os.WriteFile(path, fmt.Appendf(nil, "%d", m.files), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (m *machine) claim(t *rapid.T) {
	in := m.pc(t)
	files, err := in.Waiting()
	if err != nil {
		t.Fatal(err)
	}
	if len(files) > 0 {
		if _, err := in.Claim(rapid.SampledFrom(files).Draw(t, "file")); err != nil {
			t.Fatal(err)
		}
	}
}

// held gives a file the PC has claimed.
func (m *machine) held(t *rapid.T) (*folder.Inbox, string, bool) {
	in := m.pc(t)
	claims := in.Claimed()
	if len(claims) == 0 {
		return nil, "", false
	}
	return in, rapid.SampledFrom(claims).Draw(t, "claim"), true
}

func (m *machine) done(t *rapid.T) {
	if in, name, ok := m.held(t); ok {
		if err := in.Done(office.Incoming{Name: name}, november); err != nil {
			t.Fatal(err)
		}
	}
}

func (m *machine) reject(t *rapid.T) {
	if in, name, ok := m.held(t); ok {
		if err := in.Reject(office.Incoming{Name: name}, november, []byte("report")); err != nil {
			t.Fatal(err)
		}
	}
}

func (m *machine) release(t *rapid.T) {
	if in, name, ok := m.held(t); ok {
		if err := in.Release(office.Incoming{Name: name}); err != nil {
			t.Fatal(err)
		}
	}
}

func (m *machine) crash(t *rapid.T) {
	i := rapid.IntRange(0, len(m.pcs)-1).Draw(t, "who")
	m.pcs[i].Crash()
	m.pcs[i] = reopen(t, m.dir)
}

func (m *machine) check(t *rapid.T) {
	clear(m.found)
	for _, content := range tree(t, m.dir) {
		m.found[content]++
	}
	for n := 1; n <= m.files; n++ {
		if got := m.found[fmt.Sprint(n)]; got != 1 {
			t.Fatalf("file %d of %d is in %d places", n, m.files, got)
		}
	}
	for _, name := range m.pcs[0].Claimed() {
		for _, other := range m.pcs[1].Claimed() {
			if name == other {
				t.Fatalf("%s is claimed by both", name)
			}
		}
	}
}
