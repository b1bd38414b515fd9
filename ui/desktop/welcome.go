package desktop

import (
	"context"

	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// welcome is what an empty data folder shows: the first step.
func (s *Shell) welcome() fyne.CanvasObject {
	demo := &kit.Command{
		Name: s.desk.T("shell.welcome.demo"), Icon: kit.Icon("nav-subscriptions"), Primary: true, Run: s.loadDemo,
	}
	return kit.NewEmpty(s.desk.T("shell.welcome.title"), s.desk.T("shell.welcome.says", "folder", s.Dir), demo)
}

// loadDemo fills the data folder with the demo shop and goes on with it.
func (s *Shell) loadDemo() {
	kit.Start(s.tasks, kit.Work[struct{}]{
		Name: s.desk.T("shell.task.demo"),
		Do:   func(ctx context.Context) (struct{}, error) { return struct{}{}, s.Office.LoadDemo(ctx) },
		Then: func(struct{}) { s.begin() },
	})
}
