package imports

import (
	"strings"

	"turnus/ui/desktop/kit"
)

// readNow takes what waits without waiting for the watch.
func (s *Screen) readNow() {
	kit.Start(s.desk.Tasks, kit.Work[string]{
		Name: s.desk.T("shell.task.import"), Do: s.show.Import,
		Then: func(says string) {
			tell(s.told, kit.Done, says)
			s.content.Refresh()
			s.desk.Saved()
		},
	})
}

// lookIntoFolder tells what lies there still. That the folder is gone stands
// here, too: nothing is read until it is back.
func (s *Screen) lookIntoFolder() {
	kit.StartLatest(&s.looking, s.desk.Tasks, kit.Work[[]string]{
		Do:     s.show.Waiting(),
		Then:   func(files []string) { s.tellWaiting(kit.Planned, files) },
		Failed: func(err error) { s.tellWaiting(kit.Wrong, s.desk.Words.Error(err)) },
	})
}

func (s *Screen) tellWaiting(sign kit.Sign, sentences []string) {
	if tell(s.waiting, sign, strings.Join(sentences, "\n")) {
		s.content.Refresh()
	}
}

// tell changes a notice, which is hidden while it says nothing, and reports
// whether it did.
func tell(n *kit.Notice, sign kit.Sign, says string) bool {
	if n.Text() == says {
		return false
	}
	if says == "" {
		n.Clear()
	} else {
		n.Tell(sign, says)
	}
	return true
}
