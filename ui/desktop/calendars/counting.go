package calendars

import (
	"context"
	"strings"

	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
)

// current is the effect of the draft as it is now, nil if that is not counted.
func (e *editor) current() *revising.Effect {
	if e.counted != e.draft.Edits() || !e.draft.Changed() {
		return nil
	}
	return e.effect
}

// count begins to count the effect of the draft, unless that is done or cannot
// be.
func (e *editor) count() {
	_, wrong := e.draft.Wrong()
	if !e.draft.Changed() || wrong != nil || e.stopped || e.current() != nil {
		return
	}
	if e.task != nil {
		e.again = true
		e.task.Cancel()
		return
	}
	edits, revision, today := e.draft.Edits(), e.draft.Revision(), e.desk.Today()
	done := false
	task := kit.Start(e.desk.Tasks, kit.Work[revising.Effect]{
		Name: e.desk.T("calendars.task.weigh"),
		Do: func(ctx context.Context) (revising.Effect, error) {
			return e.office.Jobs.Weigh(ctx, e.office.Actor, today, revision)
		},
		Then: func(effect revising.Effect) {
			done = true
			e.effect, e.counted = &effect, edits
		},
		Failed: func(err error) {
			done, e.stopped, e.pending = true, true, false
			kit.ShowError(e.desk, err)
		},
		Always: func() { e.weighed(done) },
	})
	if !done {
		e.task = task
	}
}

// weighed is called when the counting has ended, however it did.
func (e *editor) weighed(done bool) {
	e.task = nil
	again := e.again
	e.again = false
	if !done && !again {
		e.stopped, e.pending = true, false // the person ended it
	}
	if again {
		e.count()
	}
	e.mark()
	e.tell()
	kit.RefreshCommands(e.commands())
	if e.pending && e.current() != nil {
		e.startSave()
	}
}

// tell says what the draft does, or what keeps it from being saved.
func (e *editor) tell() {
	d := e.desk
	name, wrong := e.draft.Wrong()
	switch effect := e.current(); {
	case wrong != nil:
		e.notice.Tell(kit.Wrong, d.T("calendars.notice.wrong", "name", name, "why", strings.Join(d.Words.Error(wrong), " ")))
	case e.draft.Elsewhere():
		e.notice.Tell(kit.Wrong, d.T("calendars.notice.elsewhere"),
			&kit.Command{Name: d.T("calendars.command.insist"), Icon: kit.Icon("act-edit"), Run: func() { e.draft.Insist(); e.edited() }})
	case !e.draft.Changed() && e.told:
		e.notice.Tell(kit.Done, e.said, &kit.Command{Name: d.T("notices.command.show"), Icon: kit.Icon("act-list"), Run: func() {
			d.Visit(kit.Place{Screen: "calendars", Show: Notices{}})
		}})
	case !e.draft.Changed() && e.said != "":
		e.notice.Tell(kit.Done, e.said)
	case !e.draft.Changed():
		e.notice.Clear()
	case effect != nil:
		e.notice.Tell(kit.Moved, EffectSays(d.Words, *effect))
	case e.stopped:
		e.notice.Tell(kit.Due, d.T("calendars.notice.stopped"),
			&kit.Command{Name: d.T("calendars.command.count"), Icon: kit.Icon("act-refresh"), Run: e.countAgain})
	default:
		e.notice.Tell(kit.Planned, d.T("calendars.notice.counting"))
	}
	e.right.Refresh()
}

func (e *editor) countAgain() {
	e.stopped = false
	e.count()
	e.tell()
}

// canSave holds for a draft that nothing is wrong with.
func (e *editor) canSave() bool {
	_, wrong := e.draft.Wrong()
	return e.draft.Changed() && wrong == nil && !e.draft.Elsewhere() && !e.pending
}

// startSave asks what is to become of deliveries, as soon as it is known what
// does.
func (e *editor) startSave() {
	effect := e.current()
	if effect == nil {
		e.pending, e.stopped = true, false
		e.count()
		return
	}
	e.pending = false
	revision := e.draft.Revision()
	e.ask(question{effect: effect, orders: effect.Orders,
		carryOut: func(ctx context.Context, decided revising.Decisions, _ revising.Decisions) (revising.Done, error) {
			_, done, err := e.office.Jobs.Save(ctx, e.office.Actor, e.desk.Today(), revision, decided)
			return done, err
		},
	})
}

// askDiscard gives up the draft.
func (e *editor) askDiscard() {
	kit.Confirm(e.desk, e.desk.T("calendars.discard.title"), e.desk.T("calendars.discard.says"), e.desk.T("calendars.discard.do"), true, func() {
		e.draft.Discard()
		e.effect = nil
		e.edited()
	})
}

// openUnsettled shows the orders that do not fit the stored calendars.
func (e *editor) openUnsettled() {
	kit.Start(e.desk.Tasks, kit.Work[[]revising.Touched]{
		Name: e.desk.T("calendars.task.unsettled"),
		Do: func(ctx context.Context) ([]revising.Touched, error) {
			return e.office.Jobs.Unsettled(ctx, e.office.Actor, e.desk.Today())
		},
		Then: func(touched []revising.Touched) {
			if len(touched) == 0 {
				e.said, e.told = e.desk.T("calendars.unsettled.none"), false
				e.tell()
				return
			}
			e.ask(question{orders: touched,
				carryOut: func(ctx context.Context, _, each revising.Decisions) (revising.Done, error) {
					return e.office.Jobs.Decide(ctx, e.office.Actor, e.desk.Today(), each)
				},
			})
		},
	})
}

// changedElsewhere reports whether somebody else was faster.
func changedElsewhere(err error) bool { return problem.Has(err, office.CodeChangedElsewhere) }
