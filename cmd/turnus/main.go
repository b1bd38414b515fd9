// Command turnus is the desktop program: it opens the data folder and runs the
// window on it. What can be done without a window is in turnusctl.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"turnus/cmd/internal/datafolder"
	"turnus/cmd/turnus/start"
	"turnus/ui/desktop"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// appID is under which the system keeps what this PC remembers of the window.
const appID = "ch.turnus.desktop"

// The exit codes, as those of turnusctl.
const (
	exitDone   = 0
	exitUsage  = 2
	exitFailed = 3
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

// run is the whole program; it returns the exit code.
func run(args []string, out io.Writer) int {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // until a data folder with its log is open
	words := text.For(start.Language(os.Getenv), "CH")
	options, err := start.Parse(args, words, out)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitDone
	case err != nil:
		return exitUsage
	case !start.HasDisplay(runtime.GOOS, os.Getenv):
		_, _ = fmt.Fprintln(out, words.T("shell.no_display"))
		return exitFailed
	}
	makeCache()
	a := app.NewWithID(appID)
	a.SetIcon(kit.ProgramIcon())
	folder, err := datafolder.Open(context.Background(), options.Data, options.Today)
	if err != nil {
		return fail(a, options, err, out)
	}
	shell := desktop.New(start.Config(a, options, folder))
	outline(shell)
	err = errors.Join(show(shell.Window()), folder.Close())
	if errors.Is(err, errNoDisplay) {
		_, _ = fmt.Fprintln(out, words.T("shell.no_display"))
	}
	if err != nil {
		return exitFailed
	}
	return exitDone
}

// errNoDisplay says that the display named in the environment does not answer.
var errNoDisplay = errors.New("no display")

// show runs the window until it closes. What Fyne panics with is kept in the
// log: nobody reads a stack on a screen.
func show(w fyne.Window) (err error) {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		slog.Error("the window broke down", "panic", r, "stack", string(debug.Stack()))
		if err = fmt.Errorf("panic: %v", r); strings.Contains(err.Error(), "GLFW library is not initialized") {
			err = errNoDisplay
		}
	}()
	w.ShowAndRun()
	return nil
}

// makeCache makes the folder for caches a new user of the system may not have
// yet; Fyne complains about it otherwise. It works without.
func makeCache() {
	if dir, err := os.UserCacheDir(); err == nil {
		_ = os.MkdirAll(dir, 0o700)
	}
}

// fail shows why the data folder cannot be used, and ends the program.
func fail(a fyne.App, o start.Options, err error, out io.Writer) int {
	words := text.For(desktop.Language(a.Preferences(), o.Lang), "CH")
	for _, sentence := range words.Error(err) {
		_, _ = fmt.Fprintln(out, sentence)
	}
	desktop.Fail(a, words, err).ShowAndRun()
	return exitFailed
}
