// Command turnusctl does the shop's jobs without a window: for the nightly
// task, for scripts, for support. It calls the same office methods as the
// screens and needs no C compiler and no system package.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"reflect"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/ui/text"
)

// The exit codes, see README.
const (
	exitDone      = 0
	exitAttention = 1 // done, but something needs a person
	exitUsage     = 2
	exitFailed    = 3
)

// errAttention ends a command that did its work, with something left for a
// person to decide.
var errAttention = errors.New("something needs a person")

// errBroken ends check when an invariant does not hold; what was found has been
// printed.
var errBroken = errors.New("an invariant is broken")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], streams{in: os.Stdin, out: os.Stdout, err: os.Stderr})
	stop()
	os.Exit(code)
}

// streams are where a command reads and writes; tests give their own.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run carries out one command line and returns the exit code.
func run(ctx context.Context, args []string, s streams) int {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // until a data folder with its log is open
	words := text.For(language(args), "CH")
	var cli commands
	ended := -1
	parser, err := kong.New(&cli,
		kong.Name("turnusctl"),
		kong.Description(words.T("ctl.help.turnusctl")),
		kong.Vars(helpTexts(words)),
		kong.Writers(s.out, s.err),
		kong.Exit(func(code int) { ended = code }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Help(speakHelp(words)),
		kong.TypeMapper(reflect.TypeFor[civil.Date](), dates(words)),
	)
	if err != nil {
		_, _ = fmt.Fprintln(s.err, err)
		return exitFailed
	}
	parsed, err := parser.Parse(args)
	if ended >= 0 {
		return ended
	}
	if err != nil {
		for _, sentence := range usageSentences(words, err) {
			_, _ = fmt.Fprintln(s.err, sentence)
		}
		return exitUsage
	}
	app := &app{ctx: ctx, streams: s, global: cli.Global, words: words}
	return app.exitCode(app.end(parsed.Run(app)))
}

// dates reads dates as people type them, ISO dates among them.
func dates(w *text.Words) kong.MapperFunc {
	return func(ctx *kong.DecodeContext, target reflect.Value) error {
		var typed string
		if err := ctx.Scan.PopValueInto("date", &typed); err != nil {
			return err
		}
		d, err := w.ParseDate(typed, civil.FromTime(time.Now()))
		if err == nil {
			target.Set(reflect.ValueOf(d))
		}
		return err
	}
}

// language is the value of --lang before the command line is parsed, because
// the help is to be in that language already; German unless it says otherwise.
func language(args []string) lang.Lang {
	for i, a := range args {
		value, inOne := strings.CutPrefix(a, "--lang=")
		if a == "--lang" && i+1 < len(args) {
			value, inOne = args[i+1], true
		}
		if inOne && lang.Lang(value).Valid() {
			return lang.Lang(value)
		}
	}
	return lang.DE
}
