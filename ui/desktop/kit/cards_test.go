package kit

import (
	"context"
	"errors"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/lang"
)

// rowsOf are the rows of a list without a table.
type rowsOf struct {
	ids      []int64
	selected int64
}

func (r *rowsOf) Select(id int64) { r.selected = id }

func (r *rowsOf) Beside(id int64, by int) int64 {
	for i, x := range r.ids {
		if x == id && i+by >= 0 && i+by < len(r.ids) {
			return r.ids[i+by]
		}
	}
	return 0
}

var errGone = errors.New("gone")

// TestAScreenTurnsFromItsListToACardAndBack: what cannot be read leaves what is
// there, and a card whose row is gone gives way to the list.
func TestAScreenTurnsFromItsListToACardAndBack(t *testing.T) {
	desk := newPerson(t, lang.DE, "CH").desk
	told := func() bool {
		said := desk.InDialog()
		desk.layerKey(fyne.KeyEscape)
		return said
	}
	list, card, mask := widget.NewLabel("list"), widget.NewLabel("card"), widget.NewLabel("mask")
	rows, shown, changed := &rowsOf{ids: []int64{3, 5, 7}}, int64(0), 0
	desk.CommandsChanged = func() { changed++ }
	fails := map[int64]error{}
	c := Cards[int64]{
		Read: func(id int64) func(context.Context) (int64, error) {
			return func(context.Context) (int64, error) { return id, fails[id] }
		},
		Take: func(id int64) { shown = id }, ID: func() int64 { return shown },
		Gone: func(err error) bool { return errors.Is(err, errGone) }, Focus: func() {}, Rows: rows,
	}
	c.Begin(desk, list, card)
	if c.Reload(); c.CardShown() || !c.Shows(list) {
		t.Error("it does not begin with the list")
	}
	c.Show(5)
	if !c.CardShown() || shown != 5 || rows.selected != 5 || changed != 1 || c.Neighbour(1) != 7 || c.Neighbour(-2) != 0 {
		t.Errorf("shows %d, selects %d", shown, rows.selected)
	}
	fails[7] = errors.New("no")
	if c.Show(7); !c.CardShown() || shown != 5 || c.Neighbour(-1) != 3 || !told() {
		t.Errorf("after a failure it shows %d beside %d", shown, c.Neighbour(-1))
	}
	fails[5] = errGone
	if c.Reload(); !c.Shows(list) || !told() {
		t.Error("the card of a row that is gone stays")
	}
	c.Show(3)
	c.Put(mask)
	shown = 0
	if c.Reload(); !c.Shows(mask) || shown != 0 {
		t.Error("a mask does not stay")
	}
}
