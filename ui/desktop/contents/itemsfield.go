package contents

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/boxes"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
)

// itemsField is what is in a box: an article and how much of it, and below it what
// goes in instead, the best first. There is always an empty item at the end.
type itemsField struct {
	*kit.OwnField
	desk *kit.Desk
	of   boxes.Day
	on   func() civil.Date
	rows []*partRow
	box  *fyne.Container
}

// partRow is an article with its quantity as they are typed.
type partRow struct {
	instead  bool // of the row above it that is not
	article  *kit.Finder[int64]
	quantity *kit.Inline
	unit     *kit.Line
	more     fyne.CanvasObject // adds what goes in instead; the Insert key does it, too
	remove   fyne.CanvasObject // Backspace on the article does it, too
	object   *fyne.Container
}

func newItemsField(d *kit.Desk, of boxes.Day, on func() civil.Date) *itemsField {
	f := &itemsField{desk: d, of: of, on: on, box: kit.NewColumn(kit.Gap / 4)}
	f.OwnField = kit.NewOwnField(d, "items", d.T("contents.field.items"), f.box, nil)
	f.Now = func() string {
		_, err := f.read()
		return strings.Join(d.Words.Error(err), " ")
	}
	f.Wrong = f.mark
	return f
}

// fill shows items.
func (f *itemsField) fill(items []catalog.BoxItem) {
	f.rows = nil
	for _, item := range items {
		f.rows = append(f.rows, f.row(item.Part, false))
		for _, p := range item.Instead {
			f.rows = append(f.rows, f.row(p, true))
		}
	}
	f.rows = append(f.rows, f.row(catalog.Part{}, false))
	f.arrange()
}

// read is what is typed, with what is wrong with it.
func (f *itemsField) read() ([]catalog.BoxItem, error) {
	var out []catalog.BoxItem
	var wrong problem.List
	for _, r := range f.rows {
		if r.article.Value() == 0 {
			continue
		}
		q, err := f.quantity(r)
		if err != nil {
			wrong = append(wrong, problem.Of(err)...)
		}
		part := catalog.Part{ArticleID: r.article.Value(), Quantity: q}
		if last := len(out) - 1; r.instead && last >= 0 {
			out[last].Instead = append(out[last].Instead, part)
		} else {
			out = append(out, catalog.BoxItem{Part: part})
		}
	}
	return out, wrong.Err()
}

func (f *itemsField) quantity(r *partRow) (money.Quantity, error) {
	var q money.Quantity
	var err error
	if typed := strings.TrimSpace(r.quantity.Text()); typed != "" {
		if q, err = f.desk.Words.ParseQuantity(typed); err != nil {
			return 0, err
		}
	}
	if q <= 0 {
		name := f.of.Articles[r.article.Value()].Names.In(f.desk.Words.Lang())
		return 0, problem.New(catalog.CodeContentsQuantity, "items", "article", name, "value", q)
	}
	return q, nil
}

func (f *itemsField) mark(on bool) {
	for _, r := range f.rows {
		_, err := f.quantity(r)
		r.quantity.SetWrong(on && r.article.Value() != 0 && err != nil)
	}
}

func (f *itemsField) row(p catalog.Part, instead bool) *partRow {
	d := f.desk
	r := &partRow{instead: instead, quantity: kit.NewInline(d, true), unit: kit.NewCaption("").Cut()}
	r.article = kit.NewFinder(d, d.T("contents.find"), finding(d, f.of, f.on))
	r.remove = kit.NewTap("act-close", func() { f.drop(r) })
	var lead fyne.CanvasObject = kit.NewCaption("")
	r.more = kit.NewLink(d.T("contents.instead.add"), func() { f.addInstead(r) })
	if instead {
		lead, r.more = kit.NewCaption(d.T("contents.instead")), kit.NewCaption("")
	}
	if p.ArticleID != 0 {
		r.article.SetValue(p.ArticleID, f.name(p.ArticleID))
		r.quantity.SetText(d.Words.Quantity(p.Quantity))
	}
	r.article.OnChange = func() { f.chosen(r) }
	r.article.OnSubmit = f.Submitted
	r.quantity.OnChange = func(string) { f.Touched() }
	r.quantity.OnSubmit, r.quantity.OnLeave = f.Submitted, f.Left
	r.quantity.OnKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyInsert {
			f.addInstead(r)
		}
		return k == fyne.KeyInsert
	}
	r.object = container.New(partColumns{instead}, lead, r.article.Object(), r.quantity.Object(), r.unit, r.more, container.NewCenter(r.remove))
	f.about(r)
	return r
}

func (f *itemsField) name(id int64) string { return f.of.Articles[id].Names.In(f.desk.Words.Lang()) }

// about shows what an article is counted in.
func (f *itemsField) about(r *partRow) {
	id := r.article.Value()
	r.unit.SetText(f.desk.Words.Unit(f.of.Articles[id].Unit))
	for _, o := range []fyne.CanvasObject{r.remove, r.more} {
		if id == 0 {
			o.Hide()
		} else {
			o.Show()
		}
	}
	if r.instead {
		r.remove.Show()
	}
}

// chosen is called when a person has chosen an article, or none.
func (f *itemsField) chosen(r *partRow) {
	last := f.rows[len(f.rows)-1]
	id := r.article.Value()
	if id == 0 && r != last {
		f.drop(r)
		return
	}
	f.about(r)
	if id != 0 {
		r.article.SetValue(id, f.name(id))
		if r == last {
			f.rows = append(f.rows, f.row(catalog.Part{}, false))
			f.arrange()
		}
	}
	f.Touched()
}

// group is the place of an item and the one after what goes in for it.
func (f *itemsField) group(r *partRow) (from, to int) {
	from = slices.Index(f.rows, r)
	for from > 0 && f.rows[from].instead {
		from--
	}
	to = from + 1
	for to < len(f.rows) && f.rows[to].instead {
		to++
	}
	return from, to
}

// addInstead adds an empty line for what goes in instead, after those there are.
func (f *itemsField) addInstead(r *partRow) {
	_, to := f.group(r)
	line := f.row(catalog.Part{}, true)
	item := f.rows[to-1]
	for i := to - 1; i >= 0; i-- {
		if item = f.rows[i]; !item.instead {
			break
		}
	}
	line.quantity.SetText(item.quantity.Text())
	f.rows = slices.Insert(f.rows, to, line)
	f.arrange()
	f.desk.Window.Canvas().Focus(line.article.Focus())
}

// drop removes a line, and with an item what goes in for it.
func (f *itemsField) drop(r *partRow) {
	from := slices.Index(f.rows, r)
	to := from + 1
	if !r.instead {
		_, to = f.group(r)
	}
	f.rows = slices.Delete(slices.Clone(f.rows), from, to)
	f.arrange()
	f.desk.Window.Canvas().Focus(f.rows[min(from, len(f.rows)-1)].article.Focus())
	f.Touched()
}

func (f *itemsField) arrange() {
	f.box.Objects = nil
	for _, r := range f.rows {
		f.box.Add(r.object)
	}
	f.SetFocus(f.rows[0].article.Focus())
	f.box.Refresh()
	f.Resized()
}

// Widths in a line.
const (
	leadRoom     float32 = 84
	quantityRoom float32 = 76
	unitRoom     float32 = 56
	moreRoom     float32 = 100
	removeRoom   float32 = 34
	lineGap      float32 = 8
	leastName    float32 = 150
)

// partColumns lays out one line; what goes in instead is indented.
type partColumns struct{ instead bool }

func (c partColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	widths := []float32{0, 0, quantityRoom, unitRoom, moreRoom, removeRoom}
	rest := size.Width - 4*lineGap
	if c.instead {
		widths[0] = leadRoom
		rest -= lineGap
	}
	for _, w := range widths {
		rest -= w
	}
	widths[1] = rest
	x := float32(0)
	for i, w := range widths {
		if w == 0 {
			o[i].Resize(fyne.Size{})
			continue
		}
		h := o[i].MinSize().Height
		o[i].Resize(fyne.NewSize(w, h))
		o[i].Move(fyne.NewPos(x, (size.Height-h)/2))
		x += w + lineGap
	}
}

func (partColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, x := range o {
		h = max(h, x.MinSize().Height)
	}
	return fyne.NewSize(leadRoom+leastName+quantityRoom+unitRoom+moreRoom+removeRoom+5*lineGap, h)
}
