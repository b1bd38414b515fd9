//go:build windowtest

package main

import (
	"bytes"
	"context"
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	_ "github.com/glebarez/go-sqlite" // to hold the database from outside
)

// TestTheWindowGoesOn meets it with what goes wrong around it: one sentence each,
// and it goes on.
func TestTheWindowGoesOn(t *testing.T) {
	home, data := t.TempDir(), filepath.Join(t.TempDir(), "laden")
	demoShop(t, data)
	s := launch(t, home, data, workday, "1280x720", "PATH="+t.TempDir()) // no viewer there
	s.see("Zu tun")
	s.folderVanishes(data)
	s.databaseIsHeld(data)
	s.noViewer()
	s.quit()
}

// folderVanishes takes the import folder away while it is watched.
func (s *screen) folderVanishes(data string) {
	s.Helper()
	folder, aside := filepath.Join(data, "import"), filepath.Join(data, "import-weg")
	if err := os.Rename(folder, aside); err != nil {
		s.Fatal(err)
	}
	s.within(40*time.Second, "word of the folder that is gone", func() bool {
		_, watched := s.find("Importordner: überwacht")
		_, named := s.find(folder)
		return !watched && named
	})
	s.shot("1-ordner-weg")
	s.press("ctrl+2") // and everything else goes on
	s.see("Empfänger")
	if err := os.Rename(aside, folder); err != nil {
		s.Fatal(err)
	}
	s.within(40*time.Second, "watch of the folder that is back", func() bool {
		_, watched := s.find("Importordner: überwacht")
		return watched
	})
}

// databaseIsHeld lets another program hold the database while a subscription is
// paused.
func (s *screen) databaseIsHeld(data string) {
	s.Helper()
	db, err := sql.Open("sqlite", filepath.Join(data, "turnus.db"))
	if err != nil {
		s.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	s.press("ctrl+f")
	s.write("A-733")
	s.see("1 Abonnement")
	s.press("Down", "Down", "Return")
	s.see("Nächste Lieferungen")
	s.press("ctrl+e")
	s.see("A-733 pausieren")
	s.write("10.12.")
	s.press("Tab")
	s.write("16.12.")
	s.see("1 Lieferung fällt aus")
	s.eventually("button", func() bool { return s.enabled("Pausieren") })
	if _, err := db.ExecContext(context.Background(), "BEGIN IMMEDIATE"); err != nil {
		s.Fatal(err)
	}
	s.press("Return")
	s.within(30*time.Second, "word of the database that is held", func() bool {
		_, ok := s.find("Datenbank")
		return ok
	})
	s.shot("2-datenbank")
	if _, err := db.ExecContext(context.Background(), "ROLLBACK"); err != nil {
		s.Fatal(err)
	}
	s.eventually("button", func() bool { return s.enabled("Pausieren") })
	s.press("Return")
	s.gone("A-733 pausieren")
	s.see("Pause (anna)")
	s.press("Escape")
}

// noViewer prints where no program shows papers.
func (s *screen) noViewer() {
	s.Helper()
	s.goTo("Rüsten")
	s.see("Di 24.11.")
	s.click("Di 24.11.")
	s.see("Dienstag, 24. November 2026")
	s.press("ctrl+p")
	s.see("Auf diesem PC öffnet kein Programm")
	s.shot("3-kein-betrachter")
	s.press("Escape")
	s.gone("Auf diesem PC öffnet kein Programm")
}

// TestAFolderThatCannotBeUsedIsAClearEnd opens a database no program can read.
func TestAFolderThatCannotBeUsedIsAClearEnd(t *testing.T) {
	data := t.TempDir()
	if err := os.WriteFile(filepath.Join(data, "turnus.db"), bytes.Repeat([]byte("kein Datenbankinhalt "), 500), 0o600); err != nil {
		t.Fatal(err)
	}
	s := launch(t, t.TempDir(), data, workday, "1280x720")
	s.eventually("sentence on the terminal", func() bool { return strings.Contains(s.stderr.String(), "beschädigt") })
	s.shot("1")
	s.press("Escape")
	if err := s.program.Wait(); err == nil {
		t.Error("the program ended as if all were well")
	}
}

// TestAnEmptyFolderOffersTheDemoShop loads it by mouse.
func TestAnEmptyFolderOffersTheDemoShop(t *testing.T) {
	s := launch(t, t.TempDir(), filepath.Join(t.TempDir(), "leer"), workday, "1280x720")
	s.see("Willkommen bei Turnus")
	s.shot("1-leer")
	s.button("Demoladen laden")
	s.within(2*time.Minute, "the demo shop", func() bool {
		_, ok := s.find("Zu tun")
		return ok
	})
	s.shot("2-demoladen")
	s.quit()
}

// TestWithoutADisplayTheProgramSaysSo names the way out.
func TestWithoutADisplayTheProgramSaysSo(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for name, env := range map[string][]string{
		"no display":                  {asProgram + "=1", "LANG=de_CH.UTF-8", "HOME=" + t.TempDir()},
		"a display nobody answers at": {asProgram + "=1", "LANG=de_CH.UTF-8", "HOME=" + t.TempDir(), "DISPLAY=:4711"},
	} {
		cmd := exec.Command(program, "--data", t.TempDir())
		cmd.Env = env
		out, err := cmd.CombinedOutput()
		if err == nil || !strings.Contains(string(out), "xvfb-run") || strings.Contains(string(out), "goroutine") {
			t.Errorf("%s: %v, %s", name, err, out)
		}
	}
}
