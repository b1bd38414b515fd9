package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"turnus/domain/problem"
	"turnus/ui/text"
)

// kong speaks English only. What it says to users is put into their language
// here: a few headings of the help, and the kinds of wrong calls.

// speakHelp prints kong's help with its headings in the user's language.
func speakHelp(w *text.Words) kong.HelpPrinter {
	return func(o kong.HelpOptions, ctx *kong.Context) error {
		out := ctx.Stdout
		var plain bytes.Buffer
		ctx.Stdout = &plain
		err := kong.DefaultHelpPrinter(o, ctx)
		ctx.Stdout = out
		if err != nil {
			return err
		}
		_, err = fmt.Fprint(out, strings.NewReplacer(
			"\nFlags:\n", "\n"+w.T("ctl.help_head.flags")+"\n",
			"\nCommands:\n", "\n"+w.T("ctl.help_head.commands")+"\n",
			"\nArguments:\n", "\n"+w.T("ctl.help_head.arguments")+"\n",
			"Usage: ", w.T("ctl.help_head.usage")+" ",
			"Show context-sensitive help.", w.T("ctl.help_head.help"),
			`Run "turnusctl <command> --help" for more information on a command.`, w.T("ctl.help_head.more"),
		).Replace(plain.String()))
		return err
	}
}

// usageSentences is what is wrong with a call, in the user's language.
func usageSentences(w *text.Words, err error) []string {
	if len(problem.Of(err)) > 0 {
		return w.Error(err)
	}
	said := err.Error()
	for _, kind := range []struct{ english, key string }{
		{"missing flags: ", "ctl.usage.missing"},
		{"expected one of ", "ctl.usage.missing"},
		{"expected ", "ctl.usage.missing"},
		{"unexpected argument ", "ctl.usage.unexpected"},
		{"unknown flag ", "ctl.usage.unexpected"},
	} {
		if rest, ok := strings.CutPrefix(said, kind.english); ok {
			rest, _, _ = strings.Cut(rest, ", did you mean")
			return []string{w.T(kind.key, "detail", strings.ReplaceAll(rest, `"`, ""))}
		}
	}
	where, _, _ := strings.Cut(said, ": ")
	return []string{w.T("ctl.usage.value", "detail", where)}
}
