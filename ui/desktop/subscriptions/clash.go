package subscriptions

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
)

// Clash is what two people made of one subscription, in words.
type Clash struct {
	Mine   []string // what was wanted here and is not saved
	Theirs []Entry  // what was saved meanwhile, newest first
}

// Clash gives the work that reads what somebody else did since an effect was seen.
func (c *Card) Clash(seen Effect) func(context.Context) (subscribing.Clash, error) {
	return func(ctx context.Context) (subscribing.Clash, error) { return c.jobs.Clash(ctx, c.log, seen.weighed) }
}

// ClashSays tells it.
func (c *Card) ClashSays(x subscribing.Clash) Clash {
	var out Clash
	for _, e := range x.Mine {
		out.Mine = append(out.Mine, c.words.Event(e, x.History))
	}
	for _, e := range x.Entries {
		for i, event := range e.Events {
			entry := Entry{Says: c.words.Event(event, x.History)}
			if i == len(e.Events)-1 {
				entry.At, entry.By = c.words.Instant(e.At, c.location()), c.words.Origin(e.Actor, e.Cause)
			}
			out.Theirs = append(out.Theirs, entry)
		}
	}
	return out
}

// failed tells what went wrong with an effect that was agreed to. If somebody else
// was faster, both versions stand beside each other, and what is wanted is weighed
// anew: against what is there now it may do something else, or nothing.
func (a *asking) failed(seen Effect, err error) {
	a.pane.screen.Reload()
	weighAnew := func() {
		a.find(func() {})
		a.dialog.Fail(err)
	}
	if !problem.Has(err, office.CodeChangedElsewhere) {
		weighAnew()
		return
	}
	kit.Start(a.pane.screen.desk.Tasks, kit.Work[subscribing.Clash]{
		Do: a.pane.show.Clash(seen),
		Then: func(c subscribing.Clash) {
			a.tellClash(a.pane.show.ClashSays(c))
			weighAnew()
		},
		Failed: func(error) { weighAnew() }, // that it was changed is said all the same
	})
}

// tellClash shows both versions. To go on leads back to the dialog, with the effect
// as it is now; else what was wanted is given up for what is there.
func (a *asking) tellClash(c Clash) {
	d, again := a.pane.screen.desk, false
	a.clash = kit.ShowDialog(d, kit.Dialog{
		Title: a.pane.text("subscriptions.clash.title"), Says: d.T("subscriptions.clash.says"),
		Extra: kit.NewHalves(a.clashMine(c), a.clashTheirs(c)),
		Do:    d.T("subscriptions.clash.again"), Leave: d.T("subscriptions.clash.reload"),
		OnDo: func(shut func()) {
			again = true
			shut()
		},
		OnShut: func() {
			a.clash = nil
			if !again {
				a.dialog.Close()
			}
		},
	})
}

func (a *asking) clashMine(c Clash) fyne.CanvasObject {
	column := kit.NewColumn(kit.Gap/4, kit.NewHead(a.pane.screen.desk.T("subscriptions.clash.mine")))
	for _, says := range c.Mine {
		column.Add(kit.NewMarked(kit.Due, kit.NewProse(says)))
	}
	return column
}

func (a *asking) clashTheirs(c Clash) fyne.CanvasObject {
	d := a.pane.screen.desk
	column := kit.NewColumn(kit.Gap/4, kit.NewHead(d.T("subscriptions.clash.theirs")))
	for _, e := range c.Theirs {
		says := kit.NewColumn(0, kit.NewProse(e.Says))
		if e.By != "" {
			says.Add(kit.NewCaption(e.At))
			by := kit.NewProse(e.By)
			by.SetColor(kit.ColorMuted)
			says.Add(by)
		}
		column.Add(kit.NewMarked(kit.Done, says))
	}
	if len(c.Theirs) == 0 {
		column.Add(kit.NewProse(d.T("subscriptions.clash.nothing")))
	}
	return column
}

// clashCan says in the dialog of both versions whether what is wanted can still be.
func (a *asking) clashCan(err error) {
	if a.clash == nil {
		return
	}
	reason := a.effect.Nothing
	if err != nil {
		reason = strings.Join(a.pane.screen.desk.Words.Error(err), " ")
	}
	a.clash.SetReason(reason)
}
