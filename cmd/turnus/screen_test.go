//go:build windowtest

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// asProgram makes the test binary be the program itself.
const asProgram = "TURNUS_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Exit(run(os.Args[1:], os.Stderr))
	}
	os.Exit(m.Run())
}

// patience is how long anything may take to appear.
const patience = 20 * time.Second

// screen is an invisible display with the program on it, worked by mouse and
// keyboard from outside.
type screen struct {
	*testing.T
	display string
	socket  string
	window  string
	shots   string // folder of the pictures
	program *exec.Cmd
	stderr  *bytes.Buffer
}

// startDisplay starts an X server of its own and stops it with the test.
func startDisplay(t *testing.T, size string) string {
	t.Helper()
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	// Without -noreset it begins anew whenever its last client leaves, and refuses
	// the program if that was a look for its window.
	x := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", size+"x24", "-nolisten", "tcp", "-noreset")
	x.ExtraFiles = []*os.File{writer}
	if err := x.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = x.Process.Kill()
		_ = x.Wait()
	})
	_ = writer.Close()
	number, err := bufio.NewReader(reader).ReadString('\n')
	if err != nil {
		t.Fatalf("the X server did not start: %v", err)
	}
	_ = reader.Close()
	return ":" + strings.TrimSpace(number)
}

// launch opens the program on a data folder. home is where it keeps what it
// remembers of the window.
func launch(t *testing.T, home, data, today, size string, env ...string) *screen {
	t.Helper()
	s := &screen{
		T: t, display: startDisplay(t, size), stderr: &bytes.Buffer{},
		shots: shotsFolder(t),
	}
	dir, err := os.MkdirTemp("", "turnus") // short: a socket's path is limited
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	s.socket = filepath.Join(dir, "outline")
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	s.program = exec.Command(program, "--data", data, "--today", today, "--lang", "de")
	// An empty WAYLAND_DISPLAY is a Wayland nobody answers at.
	clean := slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "WAYLAND_DISPLAY=") })
	s.program.Env = append(clean,
		asProgram+"=1", "DISPLAY="+s.display, outlineVariable+"="+s.socket, "HOME="+home,
		"XDG_CONFIG_HOME="+filepath.Join(home, "config"), "XDG_CACHE_HOME="+filepath.Join(home, "cache"),
		"LANG=de_CH.UTF-8", "USER=anna", "LIBGL_ALWAYS_SOFTWARE=1")
	s.program.Env = append(s.program.Env, env...)
	s.program.Stderr = s.stderr
	if err := s.program.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = s.program.Process.Kill()
		_ = s.program.Wait()
		if t.Failed() {
			t.Logf("the program said: %s", s.stderr)
		}
	})
	s.eventually("a window", func() bool {
		out, err := s.try("xdotool", "search", "--onlyvisible", "--pid", fmt.Sprint(s.program.Process.Pid))
		lines := strings.Fields(out)
		if err != nil || len(lines) == 0 {
			return false
		}
		s.window = lines[len(lines)-1]
		return true
	})
	width, height, _ := strings.Cut(size, "x")
	s.tool("xdotool", "windowmove", s.window, "0", "0")
	s.tool("xdotool", "windowsize", s.window, width, height)
	s.tool("xdotool", "windowfocus", s.window)
	return s
}

// shotsFolder is where the pictures are kept: build/window of the checkout.
func shotsFolder(t *testing.T) string {
	dir, err := filepath.Abs(filepath.Join("..", "..", "build", "window"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o750); err != nil {
		t.Fatal(err)
	}
	return dir
}

func (s *screen) try(name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+s.display)
	out, err := cmd.Output()
	return string(out), err
}

func (s *screen) tool(name string, args ...string) string {
	s.Helper()
	out, err := s.try(name, args...)
	if err != nil {
		s.Fatalf("%s %v: %v", name, args, err)
	}
	return out
}

// things are what is on the screen now.
func (s *screen) things() []thing {
	conn, err := net.Dial("unix", s.socket)
	if err != nil {
		return nil
	}
	defer conn.Close()
	var all []thing
	if err := json.NewDecoder(conn).Decode(&all); err != nil {
		return nil
	}
	return all
}

// texts are the texts on the screen, for messages.
func (s *screen) texts() string {
	var out []string
	for _, t := range s.things() {
		if t.Kind == "text" && t.Text != "" {
			out = append(out, t.Text)
		}
	}
	return strings.Join(out, " | ")
}

// find looks for a text that contains some words; of several the last, which
// lies on top.
func (s *screen) find(words string) (thing, bool) {
	all := s.things()
	slices.Reverse(all)
	for _, exact := range []bool{true, false} {
		for _, t := range all {
			if t.Kind == "text" && (t.Text == words || !exact && strings.Contains(t.Text, words)) {
				return t, true
			}
		}
	}
	return thing{}, false
}

func (s *screen) eventually(what string, is func() bool) {
	s.Helper()
	s.within(patience, what, is)
}

// within waits until something is so.
func (s *screen) within(limit time.Duration, what string, is func() bool) {
	s.Helper()
	for end := time.Now().Add(limit); ; time.Sleep(50 * time.Millisecond) {
		if is() {
			return
		}
		if time.Now().After(end) {
			s.shot("failed")
			s.Fatalf("no %s within %s. On the screen: %s", what, limit, s.texts())
		}
	}
}

// see waits for words on the screen.
func (s *screen) see(words string) thing {
	s.Helper()
	var found thing
	s.eventually(fmt.Sprintf("%q", words), func() bool {
		var ok bool
		found, ok = s.find(words)
		return ok
	})
	return found
}

// gone waits until words are no longer on the screen.
func (s *screen) gone(words string) {
	s.Helper()
	s.eventually("end of "+words, func() bool {
		_, ok := s.find(words)
		return !ok
	})
}

// click presses the mouse on words, once they no longer move: a dialog grows with
// what it has to say.
func (s *screen) click(words string) {
	s.Helper()
	at := s.see(words)
	s.eventually(words+" at rest", func() bool {
		before := at
		time.Sleep(150 * time.Millisecond)
		now, ok := s.find(words)
		at = now
		return ok && now == before
	})
	s.clickOn(at)
}

// goTo opens a screen from the sidebar, wherever it stands there: of all that is
// called so, that is the leftmost.
func (s *screen) goTo(name string) {
	s.Helper()
	at := s.see(name)
	for _, t := range s.things() {
		if t.Kind == "text" && t.Text == name && t.X < at.X {
			at = t
		}
	}
	s.clickOn(at)
}

// buttonOf looks for the button with these words, of several the last; the same
// words may stand elsewhere, too.
func (s *screen) buttonOf(words string) (thing, bool) {
	all := s.things()
	slices.Reverse(all)
	for _, at := range all {
		if at.Kind != "text" || at.Text != words {
			continue
		}
		for _, t := range all {
			if strings.Contains(strings.ToLower(t.Kind), "button") && t.X <= at.X && t.Y <= at.Y && at.X+at.W <= t.X+t.W && at.Y+at.H <= t.Y+t.H {
				return t, true
			}
		}
	}
	return thing{}, false
}

// enabled reports whether the button with these words can be pressed.
func (s *screen) enabled(words string) bool {
	t, ok := s.buttonOf(words)
	return ok && !t.Disabled
}

// button presses a button as soon as it can be pressed and no longer moves.
func (s *screen) button(words string) {
	s.Helper()
	var at thing
	s.eventually("button "+words, func() bool {
		before := at
		time.Sleep(150 * time.Millisecond)
		now, ok := s.buttonOf(words)
		at = now
		return ok && !now.Disabled && now == before
	})
	s.clickOn(at)
}

func (s *screen) clickOn(t thing) {
	s.Helper()
	s.tool("xdotool", "mousemove", fmt.Sprint(int(t.X+t.W/2)), fmt.Sprint(int(t.Y+t.H/2)))
	time.Sleep(200 * time.Millisecond)
	s.tool("xdotool", "click", "1")
	time.Sleep(100 * time.Millisecond)
}

// press presses keys one after the other, as xdotool names them.
func (s *screen) press(keys ...string) {
	s.Helper()
	for _, k := range keys {
		s.tool("xdotool", "key", k)
		time.Sleep(60 * time.Millisecond)
	}
}

// write types into what has the focus, replacing what is there. It goes through
// the clipboard: keys alone lose accents.
func (s *screen) write(words string) {
	s.Helper()
	clip := exec.Command("xclip", "-selection", "clipboard")
	clip.Env = append(os.Environ(), "DISPLAY="+s.display)
	clip.Stdin = strings.NewReader(words)
	if err := clip.Run(); err != nil {
		s.Fatal(err)
	}
	s.press("ctrl+a", "ctrl+v")
}

// shot keeps a picture of the screen.
func (s *screen) shot(name string) {
	s.Helper()
	file := filepath.Join(s.shots, strings.ReplaceAll(s.Name(), "/", "-")+"-"+name+".png")
	if _, err := s.try("import", "-window", "root", file); err != nil {
		s.Logf("no picture: %v", err)
	}
}

// quit closes the program as a person does and waits for its end.
func (s *screen) quit() {
	s.Helper()
	s.press("ctrl+q")
	ended := make(chan error, 1)
	go func() { ended <- s.program.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			s.Errorf("the program ended with %v: %s", err, s.stderr)
		}
	case <-time.After(patience):
		s.Errorf("the program does not end")
	}
}
