// Package start is what the desktop program needs before and beside its window:
// what was said on the command line, the jobs of the office on the data folder,
// the screens and what each of them gets, and the system's viewer. The window
// itself is opened in cmd/turnus, so that everything here is tested without one.
package start

import (
	"flag"
	"fmt"
	"io"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/ui/text"
)

// Options are what can be said on the command line.
type Options struct {
	Data  string     // data folder; "": the system's usual place
	Today civil.Date // zero: the computer's
	Lang  lang.Lang  // "": as chosen before
}

// Parse reads the command line. The error is flag.ErrHelp when help was asked
// for; either way the usage has been written to out.
func Parse(args []string, words *text.Words, out io.Writer) (Options, error) {
	var o Options
	flags := flag.NewFlagSet("turnus", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.Data, "data", "", "")
	flags.TextVar(&o.Today, "today", civil.Date{}, "")
	flags.Func("lang", "", func(s string) error {
		if o.Lang = lang.Lang(s); !o.Lang.Valid() {
			return fmt.Errorf("language %q is not spoken", s)
		}
		return nil
	})
	err := flags.Parse(args)
	if err == nil && flags.NArg() > 0 {
		err = fmt.Errorf("%q is not an option", flags.Arg(0))
	}
	if err != nil {
		usage(words, out)
	}
	return o, err
}

func usage(words *text.Words, out io.Writer) {
	fmt.Fprintln(out, words.T("shell.usage.line"))
	for _, option := range []string{"data", "today", "lang"} {
		fmt.Fprintf(out, "  --%-6s %s\n", option, words.T("shell.usage."+option))
	}
}

// HasDisplay reports whether there is a screen to open a window on.
func HasDisplay(system string, env func(string) string) bool {
	return system == "windows" || system == "darwin" || env("DISPLAY") != "" || env("WAYLAND_DISPLAY") != ""
}

// Language is the language of the system, for what is said before there is a
// window.
func Language(env func(string) string) lang.Lang {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		v := env(name)
		if l := lang.Lang(v[:min(2, len(v))]); l.Valid() {
			return l
		}
	}
	return lang.DE
}
