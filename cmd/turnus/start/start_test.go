package start

import (
	"bytes"
	"errors"
	"flag"
	"os/exec"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/ui/text"
)

func TestTheCommandLineIsRead(t *testing.T) {
	words := text.For(lang.DE, "CH")
	var out bytes.Buffer
	got, err := Parse([]string{"--data", "/x", "--today", "2026-11-30", "--lang", "fr"}, words, &out)
	want := Options{Data: "/x", Today: civil.MustParse("2026-11-30"), Lang: lang.FR}
	if err != nil || got != want || out.Len() > 0 {
		t.Errorf("%+v, %v, %q", got, err, &out)
	}
	if got, err := Parse(nil, words, &out); err != nil || got != (Options{}) {
		t.Errorf("without anything: %+v, %v", got, err)
	}
}

func TestWrongCommandLinesGetTheUsage(t *testing.T) {
	words := text.For(lang.DE, "CH")
	for _, args := range [][]string{
		{"--today", "31.2.2026"}, {"--lang", "es"}, {"--nothing"}, {"open"}, {"--data"}, {"--help"},
	} {
		var out bytes.Buffer
		_, err := Parse(args, words, &out)
		if err == nil || !strings.Contains(out.String(), "--data") {
			t.Errorf("%v: %v, %q", args, err, &out)
		}
		if help := errors.Is(err, flag.ErrHelp); help != (args[0] == "--help") {
			t.Errorf("%v: help %v", args, help)
		}
	}
}

func TestADisplayIsNeededWhereThereMayBeNone(t *testing.T) {
	env := func(set string) func(string) string {
		return func(name string) string {
			if name == set {
				return ":0"
			}
			return ""
		}
	}
	for _, c := range []struct {
		system, set string
		want        bool
	}{
		{"linux", "", false}, {"linux", "DISPLAY", true}, {"linux", "WAYLAND_DISPLAY", true},
		{"windows", "", true}, {"darwin", "", true},
	} {
		if got := HasDisplay(c.system, env(c.set)); got != c.want {
			t.Errorf("%s with %q: %v", c.system, c.set, got)
		}
	}
}

func TestTheSystemsLanguage(t *testing.T) {
	for value, want := range map[string]lang.Lang{
		"fr_CH.UTF-8": lang.FR, "it": lang.IT, "en_US": lang.EN, "C": lang.DE, "": lang.DE, "es_ES": lang.DE,
	} {
		if got := Language(func(name string) string { return map[string]string{"LANG": value}[name] }); got != want {
			t.Errorf("%q: %s, want %s", value, got, want)
		}
	}
}

func TestAViewerThatIsNotThereIsAProblem(t *testing.T) {
	for name, cmd := range map[string]*exec.Cmd{
		"no such program":         exec.Command("turnus-has-no-such-viewer", "x.pdf"),
		"found nothing to use":    exec.Command("sh", "-c", "exit 3"),
		"opener that is not here": opener("linux-without-xdg", "x.pdf"),
	} {
		if name == "opener that is not here" {
			cmd.Path, cmd.Err = "/nonexistent/xdg-open", nil
		}
		err := open(cmd, "/papers/x.pdf")
		if !problem.Has(err, codeNoViewer) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if s := text.For(lang.DE, "CH").Error(err); len(s) != 1 || !strings.Contains(s[0], "/papers/x.pdf") {
			t.Errorf("%s: said %q", name, s)
		}
	}
}

func TestAViewerThatStaysIsNotWaitedFor(t *testing.T) {
	cmd := exec.Command("sleep", "60")
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	if err := open(cmd, "x.pdf"); err != nil {
		t.Error(err)
	}
	if err := open(exec.Command("true"), "x.pdf"); err != nil {
		t.Errorf("an opener that ends well: %v", err)
	}
}

func TestEachSystemHasItsOpener(t *testing.T) {
	for system, want := range map[string]string{"linux": "xdg-open", "darwin": "open", "windows": "rundll32"} {
		if got := opener(system, "x.pdf").Args[0]; got != want {
			t.Errorf("%s: %s", system, got)
		}
	}
}
