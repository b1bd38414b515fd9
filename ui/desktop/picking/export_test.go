package picking

import (
	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// What tests of the screen look at and type into.

// Presenter is what the screen shows.
func (s *Screen) Presenter() *Presenter { return s.show }

// DayTable is the list of pick days.
func (s *Screen) DayTable() *kit.Table[DayRow] { return s.days.table }

// DateField is the way to any other day.
func (s *Screen) DateField() *kit.DateField { return s.days.date }

// SlipTable is the list of slips.
func (s *Screen) SlipTable() *kit.Table[SlipRow] { return s.slips.table }

// SearchEntry is what slips are searched with.
func (s *Screen) SearchEntry() *kit.Search { return s.slips.search }

// TotalTable is the total list.
func (s *Screen) TotalTable() *kit.Table[TotalRow] { return s.totals }

// Detail is what stands below the list of slips.
func (s *Screen) Detail() fyne.CanvasObject { return s.slips.detail.object }

// Empty is what stands there when there is nothing to pick.
func (s *Screen) Empty() fyne.CanvasObject { return s.empty }

// Short is where the shortage of a line of the chosen slip is entered, nil if it
// cannot be.
func (s *Screen) Short(line int) *kit.Inline { return s.slips.detail.rows[line].entry }

// Parts are slips and total list.
func (s *Screen) Parts() *kit.Parts { return s.parts }

// AskRemark is what the link beside a remark does.
func (s *Screen) AskRemark(r RemarkRow) { s.askRemark(r) }
