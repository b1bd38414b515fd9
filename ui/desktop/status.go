package desktop

import (
	"image/color"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// folderState is what the status line says of the import folder.
type folderState struct {
	watched bool
	last    time.Time // when files were taken last, since the window is open
	trouble string    // why it cannot be read
	// unwritten is why the export folder could not be written.
	unwritten string
}

// status is the line at the foot of the window: what is watched and where, and
// at the right what runs, with its progress and a way to stop it.
type status struct {
	shell  *Shell
	object fyne.CanvasObject
	sign   *canvas.Image
	facts  *canvas.Text
	tasks  *fyne.Container
	shown  []*kit.Task
	rows   []*taskRow
}

func newStatus(s *Shell) *status {
	st := &status{shell: s, sign: kit.NewSign(kit.Wrong), facts: canvas.NewText("", color.Transparent)}
	st.facts.TextSize = theme.CaptionTextSize()
	st.tasks = container.NewHBox()
	line := canvas.NewRectangle(theme.Color(kit.ColorLine))
	line.SetMinSize(fyne.NewSize(0, 1))
	facts := container.NewClip(st.facts) // a long folder does not widen the window
	row := container.New(layout.NewCustomPaddedLayout(2, 2, 12, 12), container.NewBorder(nil, nil, container.NewCenter(st.sign), st.tasks, facts))
	least := canvas.NewRectangle(color.Transparent)
	least.SetMinSize(fyne.NewSize(0, statusHeight))
	st.object = container.NewBorder(line, nil, nil, nil, container.NewStack(least, row))
	st.refresh()
	return st
}

const statusHeight = 28

// refresh shows what is so now.
func (st *status) refresh() {
	s := st.shell
	text, ink := st.text(), kit.ColorMuted
	st.sign.Hide()
	if s.folder.trouble != "" || s.folder.unwritten != "" {
		ink = kit.ColorWrong
		st.sign.Show()
	}
	if st.facts.Text != text || st.facts.Color != theme.Color(ink) {
		st.facts.Text, st.facts.Color = text, theme.Color(ink)
		st.facts.Refresh()
	}
	st.showTasks(s.tasks.Shown())
}

// text is the left part of the line.
func (st *status) text() string {
	s, w := st.shell, st.shell.desk.Words
	if s.noShop || s.facts.Shop.Number == "" {
		return w.T("shell.status.place", "folder", s.Dir)
	}
	if s.folder.trouble != "" {
		return s.folder.trouble
	}
	if s.folder.unwritten != "" {
		return s.folder.unwritten
	}
	var last string
	if !s.folder.last.IsZero() {
		last = w.Instant(s.folder.last, s.location())
	}
	key := "shell.status.not_watched"
	if s.folder.watched {
		key = "shell.status.watched"
	}
	return w.T("shell.status.work", "folder_state", w.T(key, "last", last), "shop", s.facts.Shop.Party.Name(), "user", s.User, "folder", s.Dir)
}

// showTasks keeps the objects of tasks that go on, so that nothing flickers.
func (st *status) showTasks(tasks []*kit.Task) {
	same := len(tasks) == len(st.shown)
	for i := range tasks {
		same = same && tasks[i] == st.shown[i]
	}
	if !same {
		st.shown, st.rows, st.tasks.Objects = tasks, nil, nil
		for _, t := range tasks {
			row := newTaskRow(st.shell.desk, t)
			st.rows = append(st.rows, row)
			st.tasks.Add(row.object)
		}
		st.tasks.Refresh()
	}
	for _, r := range st.rows {
		r.refresh()
	}
}

// taskRow is one running task.
type taskRow struct {
	task   *kit.Task
	bar    *widget.ProgressBar
	wait   *widget.Activity
	object fyne.CanvasObject
}

func newTaskRow(d *kit.Desk, t *kit.Task) *taskRow {
	r := &taskRow{task: t, bar: widget.NewProgressBar(), wait: widget.NewActivity()}
	r.bar.TextFormatter = func() string { return "" }
	name := canvas.NewText(t.Name, theme.Color(theme.ColorNameForeground))
	name.TextSize = theme.CaptionTextSize()
	stop := widget.NewButtonWithIcon(d.T("shell.status.stop"), kit.Icon("act-close"), t.Cancel)
	stop.Importance = widget.LowImportance
	stopBox := container.NewGridWrap(fyne.NewSize(stop.MinSize().Width, statusHeight-4), stop) // else the window grows by each task
	bar := container.NewGridWrap(fyne.NewSize(120, 12), r.bar)
	wait := container.NewGridWrap(fyne.NewSquareSize(18), r.wait)
	r.object = container.NewHBox(container.NewCenter(name), container.NewCenter(bar), container.NewCenter(wait), stopBox)
	return r
}

func (r *taskRow) refresh() {
	if r.task.Total == 0 {
		r.bar.Hide()
		r.wait.Show()
		r.wait.Start()
		return
	}
	r.wait.Stop()
	r.wait.Hide()
	r.bar.Show()
	r.bar.SetValue(float64(r.task.Done) / float64(r.task.Total))
}
