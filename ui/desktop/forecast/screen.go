package forecast

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// Screen is Vorschau on the screen. In a place of it Show is a civil.Date, a day
// to be chosen.
type Screen struct {
	desk *kit.Desk
	show *Presenter

	export, capacity, stop *kit.Command

	from     *kit.DateField
	weeks    *kit.ChoiceField[int]
	progress *progress
	result   *kit.Notice // of what a person did
	leftOut  *kit.Notice // what is in no number

	chart    *kit.Bars
	days     *kit.Table[DayRow]
	articles *articlePane
	summary  *summary
	body     *fyne.Container // all below the bar
	work     *fyne.Container // chart and tables
	empty    fyne.CanvasObject
	page     fyne.CanvasObject

	reading kit.Latest
	running bool
}

// New makes the screen. Nothing is read before it is opened.
func New(d *kit.Desk, o Office) *Screen {
	s := &Screen{desk: d, show: NewPresenter(o, d.Words, d.Today, d.Closed), result: kit.NewNotice(), leftOut: kit.NewNotice()}
	s.export = &kit.Command{
		Name: d.T("forecast.command.export"), Icon: kit.Icon("act-export"), Key: kit.Ctrl(fyne.KeyE), Primary: true,
		Run: s.write, Ready: func() bool { return s.show.Whole() && !s.show.Nothing() },
	}
	s.capacity = &kit.Command{
		Name: d.T("forecast.command.capacity"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyK), Run: s.askCapacity,
	}
	s.stop = &kit.Command{
		Name: d.T("forecast.command.stop"), Icon: kit.Icon("act-close"), Key: kit.KeyClose,
		Run: s.cancel, Ready: func() bool { return s.running },
	}
	s.build()
	return s
}

func (s *Screen) build() {
	d := s.desk
	s.from = kit.NewDateField(d, "from", d.T("forecast.from"))
	s.from.OnChange = s.startAt
	options := make([]kit.Option[int], len(WeekChoices))
	for i, n := range WeekChoices {
		options[i] = kit.Option[int]{Value: n, Name: d.T("forecast.weeks_of", "count", n)}
	}
	s.weeks = kit.NewChoiceField(d, "weeks", d.T("forecast.weeks"), options)
	s.weeks.SetValue(s.show.Weeks())
	s.weeks.OnChange = func() { s.show.Look(s.weeks.Value()); s.readOthers() }
	s.progress = newProgress(s.stop)
	s.chart = kit.NewBars(d,
		kit.Series{Name: d.T("forecast.series.made"), Color: kit.ColorDone},
		kit.Series{Name: d.T("forecast.series.planned"), Color: kit.ColorPlanned, Hollow: true})
	s.chart.OnChoose = func(i int) { s.show.Choose(i); s.chosen() }
	s.days = newDays(s)
	s.articles = newArticlePane(s)
	s.summary = newSummary()
	s.work = container.New(chartAndTables{}, s.chart, newTitled(s.summary.object, s.days), s.articles.object)
	s.empty = kit.NewEmpty(d.T("forecast.empty.title"), d.T("forecast.empty.says"), &kit.Command{
		Name: d.T("forecast.command.subscriptions"), Icon: kit.Icon("nav-subscriptions"), Primary: true,
		Run: func() { d.Visit(kit.Place{Screen: "subscriptions"}) },
	})
	s.empty.Hide()
	bar := container.New(barLayout{}, s.from.Object(), s.weeks.Object(), s.progress.object)
	top := kit.NewColumn(barGap, bar, s.result, s.leftOut, kit.NewColumn(0))
	s.body = container.NewBorder(top, nil, nil, nil, container.NewStack(s.work, s.empty))
	s.page = kit.NewPage(d.T("forecast.title"), nil, []*kit.Command{s.export, s.capacity}, s.body)
	kit.RefreshCommands(s.Commands())
}

// Content implements kit.Screen.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Open implements kit.Screen.
func (s *Screen) Open(p kit.Place) {
	if day, ok := p.Show.(civil.Date); ok {
		if !s.show.Days().Contains(day) {
			s.show.StartAt(day)
		}
		s.show.ChooseDay(day)
	}
	s.Reload()
}

// Reload implements kit.Screen.
func (s *Screen) Reload() {
	if s.from.Problem() == "" {
		s.from.SetDate(s.show.From()) // today may be another day by now
	}
	s.read()
}

// Commands implements kit.Screen.
func (s *Screen) Commands() []*kit.Command { return []*kit.Command{s.export, s.capacity, s.stop} }

// Search implements kit.Screen: there is nothing to search.
func (s *Screen) Search() fyne.Focusable { return nil }

// startAt looks from the day that was typed on, once it can be read.
func (s *Screen) startAt() {
	if s.from.Problem() == "" && s.from.Date() != s.show.From() {
		s.show.StartAt(s.from.Date())
		s.readOthers()
	}
	s.body.Refresh()
}

// readOthers reads other days: what was done with those before is no longer told.
func (s *Screen) readOthers() {
	s.result.Clear()
	s.read()
}

// read counts the days anew, beside the window. Orders are shown before what is
// planned is counted.
func (s *Screen) read() {
	tasks := s.desk.Tasks
	s.setRunning(true)
	kit.StartLatest(&s.reading, tasks, kit.Work[Reading]{
		Do: func(ctx context.Context) (Reading, error) {
			latest := func(fn func()) {
				tasks.Post(func() {
					if ctx.Err() == nil {
						fn()
					}
				})
			}
			work := s.show.Read(func(r Reading) { latest(func() { s.take(r) }) })
			return work(Told(ctx, func(percent int) { latest(func() { s.tell(percent) }) }))
		},
		Then: func(r Reading) {
			s.setRunning(false)
			s.take(r)
		},
		Failed: func(err error) {
			s.setRunning(false)
			kit.ShowError(s.desk, err)
		},
	})
}

func (s *Screen) tell(percent int) {
	s.progress.tell(s.desk.T("forecast.progress", "percent", percent))
}

// cancel stops counting; what is there stays.
func (s *Screen) cancel() {
	s.reading.Cancel()
	s.setRunning(false)
	s.progress.tell(s.desk.T("forecast.stopped"))
}

func (s *Screen) setRunning(on bool) {
	s.running = on
	s.progress.run(on)
	kit.RefreshCommands(s.Commands())
}

// take shows what was read.
func (s *Screen) take(r Reading) {
	s.show.Take(r)
	s.chart.Set(s.show.Bars(), s.show.Limit())
	s.days.Reload()
	s.summary.show(s.show.Summary())
	s.tellLeftOut()
	setShown(s.work, !s.show.Nothing())
	setShown(s.empty, s.show.Nothing())
	s.chosen()
	kit.RefreshCommands(s.Commands())
	s.body.Refresh()
}

func (s *Screen) tellLeftOut() {
	says := s.show.LeftOut()
	if says == "" {
		s.leftOut.Clear()
		return
	}
	if says != s.leftOut.Text() {
		s.leftOut.Tell(kit.Due, says, &kit.Command{
			Name: s.desk.T("forecast.command.today"), Icon: kit.Icon("nav-today"), Run: func() { s.desk.Visit(kit.Place{Screen: "today"}) },
		})
	}
}

// chosen shows the chosen day everywhere.
func (s *Screen) chosen() {
	s.chart.Choose(s.show.Chosen())
	if id := s.show.ChosenID(); s.days.Len() > 0 {
		s.days.Select(id)
	}
	s.articles.refresh()
}

// write writes what is shown as a workbook.
func (s *Screen) write() {
	kit.Start(s.desk.Tasks, kit.Work[Exported]{
		Name: s.desk.T("forecast.task.export"), Do: s.show.Export(),
		Then: func(e Exported) {
			s.result.Tell(kit.Done, e.Says, &kit.Command{
				Name: s.desk.T("forecast.command.open"), Icon: kit.Icon("act-open"), Run: func() { s.desk.View(e.Path) },
			})
			s.body.Refresh()
			s.desk.View(e.Path)
		},
	})
}
