// Package why answers "Warum dieses Datum?" wherever a delivery date stands: it
// finds the chain of the date beside the window and shows it in a dialog. What the
// sentences say is in ui/text.
package why

import (
	"context"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/office/subscribing"
	"turnus/ui/desktop/kit"
)

// Jobs is where the answer comes from.
type Jobs interface {
	Why(ctx context.Context, subscription string, date civil.Date) (subscribing.Detail, error)
}

// Asker asks why subscriptions are delivered on a day.
type Asker struct {
	desk   *kit.Desk
	jobs   Jobs
	asking kit.Latest
}

// New is an asker for a screen.
func New(d *kit.Desk, j Jobs) *Asker { return &Asker{desk: d, jobs: j} }

// Ask shows why subscriptions, by number, are delivered on a day.
func (a *Asker) Ask(day civil.Date, numbers ...string) {
	kit.StartLatest(&a.asking, a.desk.Tasks, kit.Work[[]subscribing.Detail]{
		Do: func(ctx context.Context) ([]subscribing.Detail, error) {
			found := make([]subscribing.Detail, len(numbers))
			for i, n := range numbers {
				var err error
				if found[i], err = a.jobs.Why(ctx, n, day); err != nil {
					return nil, err
				}
			}
			return found, nil
		},
		Then: func(found []subscribing.Detail) { a.show(day, found) },
	})
}

// show shows the answer: one chain, or one for each under its head.
func (a *Asker) show(day civil.Date, found []subscribing.Detail) {
	title := a.desk.T("why.title", "day", a.desk.Words.DateWeekday(day))
	if len(found) == 1 {
		Show(a.desk, title, a.about(found[0]), a.chain(found[0]))
		return
	}
	answers := kit.NewColumn(kit.Gap / 2)
	for _, d := range found {
		answers.Add(kit.NewHead(a.about(d)))
		answers.Add(steps(a.desk, a.chain(d)))
	}
	kit.ShowDialog(a.desk, kit.Dialog{Title: title, Extra: answers})
}

// about names a subscription and its receiver.
func (a *Asker) about(d subscribing.Detail) string {
	return a.desk.T("why.about", "number", d.Subscription.Number, "name", d.Receiver.Party.Name())
}

func (a *Asker) chain(d subscribing.Detail) []string {
	var out []string
	for _, c := range d.Coming {
		out = append(out, a.desk.Words.WhyDate(c, d.Offer.Location)...)
	}
	return out
}

// Show shows a chain that is known already, a line for each link.
func Show(d *kit.Desk, title, says string, chain []string) {
	kit.ShowDialog(d, kit.Dialog{Title: title, Says: says, Extra: steps(d, chain)})
}

func steps(d *kit.Desk, chain []string) fyne.CanvasObject {
	facts := make([]kit.Fact, len(chain))
	for i, s := range chain {
		facts[i] = kit.Fact{Label: d.T("why.step", "n", i+1), Text: s}
	}
	return kit.NewFacts(facts...)
}
