package desktop

import (
	"context"
	"errors"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// pollPause is how often the window looks whether another program changed
// something.
const pollPause = 2 * time.Second

// exportPause is how long the window waits after an export before the next one:
// it looks only at what has changed since.
const exportPause = 5 * time.Minute

// closePatience is how long the window waits for work to end when it closes.
const closePatience = 10 * time.Second

// duties begins what the program does by itself while the window is open.
func (s *Shell) duties() {
	s.seenDay = s.today()
	s.refreshOverviews()
	s.watchImports()
	if !s.polling {
		s.polling = true
		s.tasks.Every(pollPause, s.poll)
	}
}

// watchImports watches the import folder; if that fails, poll tries again.
func (s *Shell) watchImports() {
	s.stopWatch()
	ctx, cancel := context.WithCancel(context.Background())
	s.stopWatch = cancel
	if err := s.Office.WatchImport(ctx, func() { s.tasks.Post(s.takeImports) }); err != nil {
		s.folder = folderState{trouble: s.sentence(err)}
	} else {
		s.folder.watched, s.folder.trouble = true, ""
	}
	s.status.refresh()
}

func (s *Shell) sentence(err error) string { return strings.Join(s.desk.Words.Error(err), " ") }

func (s *Shell) refreshOverviews() {
	kit.Start(s.tasks, kit.Work[struct{}]{
		Name: s.desk.T("shell.task.overviews"),
		Do:   func(ctx context.Context) (struct{}, error) { return struct{}{}, s.Office.RefreshOverviews(ctx) },
	})
}

// takeImports reads what waits in the import folder. What goes wrong is said in
// the status line, not in a dialog: it is tried again by itself.
func (s *Shell) takeImports() {
	kit.Start(s.tasks, kit.Work[int]{
		Name: s.desk.T("shell.task.import"),
		Do:   s.Office.Import,
		Then: func(requests int) {
			s.folder.trouble = ""
			if requests > 0 {
				s.folder.last = s.Clock()
				s.saved()
			}
		},
		Failed: func(err error) { s.folder.trouble = s.sentence(err) },
	})
}

// poll shows what others changed, and a new day.
func (s *Shell) poll() {
	if today := s.today(); today != s.seenDay {
		s.seenDay, s.exported = today, time.Time{}
		s.refreshOverviews()
		for _, screen := range s.screens { // also those not seen: Heute tells of the day
			screen.Reload()
		}
	}
	switch {
	case !s.folder.watched:
		s.watchImports()
	case s.folder.trouble != "":
		s.takeImports()
	}
	s.export()
	kit.Start(s.tasks, kit.Work[int64]{
		Do: s.Office.LastChange,
		Then: func(id int64) {
			if id == s.seen {
				return
			}
			first := s.seen == 0
			s.seen = id
			if !first {
				s.factsAgain()
				s.reload()
			}
		},
		Failed: func(error) {}, // tried again soon; whoever works is told by his own command
	})
}

// export keeps the export folder in step with the shop, from time to time. What
// goes wrong is said in the status line; it is tried again.
func (s *Shell) export() {
	now := s.Clock()
	if s.noShop || s.facts.Shop.Number == "" || s.exporting || !s.exported.IsZero() && now.Sub(s.exported) < exportPause {
		return
	}
	s.exporting, s.exported = true, now
	kit.Start(s.tasks, kit.Work[struct{}]{
		Name: s.desk.T("shell.task.export"),
		Do:   func(ctx context.Context) (struct{}, error) { return struct{}{}, s.Office.Export(ctx) },
		Then: func(struct{}) { s.exporting, s.folder.unwritten = false, "" },
		Failed: func(err error) {
			s.exporting = false
			if !errors.Is(err, context.Canceled) {
				s.folder.unwritten = s.sentence(err)
			}
		},
	})
}

// factsAgain takes over settings and calendar as they are now.
func (s *Shell) factsAgain() {
	kit.Start(s.tasks, kit.Work[Facts]{
		Do:     s.Office.Facts,
		Then:   func(f Facts) { s.facts = f },
		Failed: func(error) {},
	})
}

// saved is called by whoever changed something: what is on the screen is shown
// anew without waiting for the next poll.
func (s *Shell) saved() {
	s.status.refresh()
	s.reload()
}

// view opens a file beside the window.
func (s *Shell) view(path string) {
	kit.Start(s.tasks, kit.Work[struct{}]{
		Do: func(context.Context) (struct{}, error) { return struct{}{}, s.View(path) },
	})
}

// notify tells something beside the window; the system may take its time.
func (s *Shell) notify(title, says string) {
	kit.Start(s.tasks, kit.Work[struct{}]{
		Do: func(context.Context) (struct{}, error) { s.Notify(title, says); return struct{}{}, nil },
	})
}

// close ends the program; what runs is asked about first.
func (s *Shell) close() {
	running := s.tasks.Shown()
	if len(running) == 0 {
		s.quit()
		return
	}
	var names []string
	for _, t := range running {
		names = append(names, t.Name)
	}
	kit.Confirm(s.desk, s.desk.T("shell.close.title"),
		s.desk.T("shell.close.says", "count", len(names), "tasks", s.desk.Words.List(names)),
		s.desk.T("shell.close.do"), true, s.quit)
}

func (s *Shell) quit() {
	s.keepSize()
	s.stopWatch()
	s.tasks.Close(closePatience)
	s.window.SetCloseIntercept(func() {})
	fyne.CurrentApp().Quit()
}
