package picking

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/civil"
	"turnus/domain/office/fulfilment"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/planning"
	"turnus/ui/desktop/why"
)

// Screen is Rüsten on the screen.
type Screen struct {
	desk    *kit.Desk
	show    *Presenter
	orders  planning.Office
	content fyne.CanvasObject

	print, pdf, close, plan, why, remark, swap, previous, next *kit.Command

	because *why.Asker

	days   *dayPane
	head   *headPane
	slips  *slipPane
	totals *kit.Table[TotalRow]
	parts  *kit.Parts
	work   *fyne.Container   // head and parts
	empty  fyne.CanvasObject // in their place when there is nothing to pick

	wanted            civil.Date // the day asked for last
	reading, counting kit.Latest
}

// New makes the screen; orders is for making them from here.
func New(d *kit.Desk, o Office, orders planning.Office) *Screen {
	s := &Screen{desk: d, orders: orders, show: NewPresenter(o, d.Words, d.Today, d.Location), because: why.New(d, o.Why)}
	s.print = &kit.Command{
		Name: d.T("picking.command.print"), Icon: kit.Icon("act-print"), Key: kit.KeyPrint,
		Primary: true, Run: s.askPrint, Ready: s.show.CanPrint,
	}
	s.pdf = &kit.Command{
		Name: d.T("picking.command.open"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO),
		Run: func() { d.View(s.show.PDF()) }, Ready: func() bool { return s.show.PDF() != "" },
	}
	s.close = &kit.Command{
		Name: d.T("picking.command.close"), Icon: kit.Icon("act-close-day"), Run: s.askClose, Ready: s.show.Open,
	}
	s.plan = &kit.Command{Name: d.T("planning.command"), Icon: kit.Icon("act-plan"), Run: s.planOrders}
	s.why = &kit.Command{
		Name: d.T("why.command"), Icon: kit.Icon("act-why"), Key: kit.Ctrl(fyne.KeyI),
		Run: func() { s.slips.detail.askWhy() }, Ready: func() bool { return s.slips.detail.canAsk() },
	}
	s.remark = &kit.Command{
		Name: d.T("picking.command.remark"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyM),
		Run: func() { s.askRemark(RemarkRow{}) }, Ready: func() bool { return len(s.slips.detail.shown.Parcels) > 0 },
	}
	s.swap = &kit.Command{
		Name: d.T("picking.command.swap"), Icon: kit.Icon("sign-swapped"), Key: kit.Ctrl(fyne.KeyE),
		Run: func() { s.askSwap(fulfilment.Swapping{}) }, Ready: func() bool { return len(s.slips.detail.shown.asks()) > 0 },
	}
	s.previous = &kit.Command{
		Name: d.T("picking.command.previous"), Icon: kit.Icon("act-previous"), Key: kit.Ctrl(fyne.KeyPageUp),
		Run: func() { s.choose(s.show.Neighbour(false)) },
	}
	s.next = &kit.Command{
		Name: d.T("picking.command.next"), Icon: kit.Icon("act-next"), Key: kit.Ctrl(fyne.KeyPageDown),
		Run: func() { s.choose(s.show.Neighbour(true)) },
	}
	s.build()
	return s
}

func (s *Screen) build() {
	s.days, s.head, s.slips = newDayPane(s), newHeadPane(), newSlipPane(s)
	s.totals = newTotals(s.desk, s.show)
	s.parts = kit.NewParts(s.desk,
		kit.Part{Name: s.desk.T("picking.tab.slips"), Content: s.slips.object},
		kit.Part{Name: s.desk.T("picking.tab.totals"), Content: s.totals})
	s.parts.OnChange = func(chosen int) { setShown(s.slips.search.Object(), chosen == 0) }
	s.work = container.NewBorder(s.head.object, nil, nil, nil,
		container.New(withSearch{}, s.parts.Object(), s.slips.search.Object()))
	s.empty = kit.NewEmpty(s.desk.T("picking.empty.title"), s.desk.T("picking.empty.day"), s.planAgain())
	s.empty.Hide()
	body := container.New(layout.NewCustomPaddedLayout(0, 0, kit.Gap, 0), container.NewStack(s.work, s.empty))
	s.content = kit.NewPage(s.desk.T("picking.title"), nil, []*kit.Command{s.print, s.pdf, s.close, s.plan},
		container.NewBorder(nil, nil, s.days.object, nil, body))
	s.refreshCommands()
}

// planAgain is the command to make orders once more: a button can stand in one
// place only.
func (s *Screen) planAgain() *kit.Command {
	again := *s.plan
	again.Primary = true
	return &again
}

// Content is for the shell.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Open shows a pick day: a civil.Date, or the one that was shown before.
func (s *Screen) Open(p kit.Place) {
	day := s.wanted
	if asked, ok := p.Show.(civil.Date); ok {
		day = asked
	}
	s.read(day)
}

// Reload shows what is stored now.
func (s *Screen) Reload() { s.read(s.wanted) }

// Commands is for the shell.
func (s *Screen) Commands() []*kit.Command {
	return []*kit.Command{s.print, s.pdf, s.close, s.plan, s.why, s.remark, s.swap, s.previous, s.next}
}

// Search is what Ctrl+F focuses.
func (s *Screen) Search() fyne.Focusable {
	s.parts.Choose(0)
	return s.slips.search.Focus()
}

// choose shows another day. What can be said of it before it is read is said at
// once.
func (s *Screen) choose(day civil.Date) {
	if !day.IsZero() && day != s.wanted {
		s.head.show(s.show.Coming(day))
		s.read(day)
	}
}

// read reads a day and shows it when it is there. A day asked for meanwhile
// makes the one before it worthless.
func (s *Screen) read(day civil.Date) {
	s.wanted = day
	kit.StartLatest(&s.reading, s.desk.Tasks, kit.Work[Reading]{Do: s.show.Read(day), Then: s.take, Failed: s.stay})
}

// stay says why another day cannot be shown, and keeps to the one there is.
func (s *Screen) stay(err error) {
	if s.wanted = s.show.Day(); !s.wanted.IsZero() {
		s.days.refresh()
		s.refreshHead()
	}
	kit.ShowError(s.desk, err)
}

func (s *Screen) take(r Reading) {
	another := r.Day != s.show.Day()
	lost := s.show.Take(r)
	s.wanted = r.Day
	s.refresh(another)
	s.lookAtOthers()
	if len(lost) > 0 {
		kit.ShowMessage(s.desk, s.desk.T("picking.short.lost_title"), strings.Join(lost, "\n"))
	}
}

// lookAtOthers tells of the other days whether their paper still holds.
func (s *Screen) lookAtOthers() {
	days := s.show.Unlooked()
	if len(days) == 0 {
		return
	}
	kit.StartLatest(&s.counting, s.desk.Tasks, kit.Work[map[civil.Date]int]{
		Do: func(ctx context.Context) (map[civil.Date]int, error) { return s.show.CountStale(ctx, days) },
		Then: func(counts map[civil.Date]int) {
			s.show.TakeStale(counts)
			s.days.refresh()
		},
	})
}

// refresh shows what the presenter has; another says that it is another day.
func (s *Screen) refresh(another bool) {
	s.days.refresh()
	s.slips.refresh(another)
	s.totals.Reload()
	s.refreshHead()
	s.parts.SetName(0, counted(s.desk, "picking.tab.slips", s.show.CountSlips()))
	s.parts.SetName(1, counted(s.desk, "picking.tab.totals", s.show.CountTotals()))
	setShown(s.work, s.show.CanPrint())
	setShown(s.empty, !s.show.CanPrint())
	s.refreshCommands()
}

func (s *Screen) refreshHead() {
	s.head.show(s.show.Head(s.desk.Closed(s.show.Day())))
	s.work.Layout.Layout(s.work.Objects, s.work.Size()) // the head may be higher or lower now
}

func (s *Screen) refreshCommands() { kit.RefreshCommands(s.Commands()) }

// counted is the name of a part with how much is in it.
func counted(d *kit.Desk, key string, n int) string {
	return d.T("picking.tab.counted", "name", d.T(key), "count", n)
}

func setShown(o fyne.CanvasObject, shown bool) {
	if shown {
		o.Show()
	} else {
		o.Hide()
	}
}

// withSearch puts the search at the right of the names of the parts.
type withSearch struct{}

const searchWidth float32 = 280

func (withSearch) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size)
	height := o[1].MinSize().Height
	width := min(searchWidth, size.Width/2)
	o[1].Resize(fyne.NewSize(width, height))
	o[1].Move(fyne.NewPos(size.Width-width, kit.Gap*2-height-4))
}

func (withSearch) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }
