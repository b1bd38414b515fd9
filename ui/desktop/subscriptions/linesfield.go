package subscriptions

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/ui/desktop/kit"
)

// linesField is the lines of a subscription: an article, how much of it and,
// where it is not the list price, what was agreed. There is always an empty line
// at the end.
type linesField struct {
	*kit.OwnField
	desk  *kit.Desk
	goods Goods
	rows  []*lineRow
	box   *fyne.Container
}

// lineRow is one line as it is typed.
type lineRow struct {
	article  *kit.Finder[int64]
	quantity *kit.Inline
	unit     *kit.Line
	price    *kit.Inline
	remove   fyne.CanvasObject // Backspace on the article does it, too
	object   *fyne.Container
}

func newLinesField(d *kit.Desk, g Goods, lines []TypedLine) *linesField {
	f := &linesField{desk: d, goods: g, box: kit.NewColumn(lineGap)}
	f.OwnField = kit.NewOwnField(d, "lines", d.T("subscriptions.field.lines"), f.box, nil)
	f.Now, f.Wrong = f.problem, f.mark
	for _, l := range lines {
		f.add(l)
	}
	f.add(TypedLine{})
	f.arrange()
	return f
}

// typed are the lines as they stand there.
func (f *linesField) typed() []TypedLine {
	var out []TypedLine
	for _, r := range f.rows {
		if r.article.Value() != 0 {
			out = append(out, TypedLine{r.article.Value(), r.quantity.Text(), r.price.Text()})
		}
	}
	return out
}

// Empty reports whether nothing was chosen yet.
func (f *linesField) Empty() bool { return len(f.typed()) == 0 }

// problem is what cannot be read.
func (f *linesField) problem() string {
	if len(f.typed()) == 0 {
		if f.Required {
			return f.desk.T("desk.field.missing")
		}
		return ""
	}
	_, err := f.goods.Read(f.typed())
	return strings.Join(f.desk.Words.Error(err), " ")
}

// mark marks the lines that cannot be read, all of them where the problem is
// another.
func (f *linesField) mark(on bool) {
	single := false
	for _, r := range f.rows {
		_, err := f.goods.Read([]TypedLine{{r.article.Value(), r.quantity.Text(), r.price.Text()}})
		r.quantity.SetWrong(on && err != nil)
		single = single || err != nil
	}
	for _, r := range f.rows {
		r.article.SetWrong(on && !single && r.article.Value() != 0)
	}
}

// leave says what is wrong with what was typed, if anything was.
func (f *linesField) leave() {
	if len(f.typed()) > 0 {
		f.Left()
	}
}

// add adds a line.
func (f *linesField) add(l TypedLine) {
	d := f.desk
	r := &lineRow{quantity: kit.NewInline(d, true), price: kit.NewInline(d, true), unit: kit.NewCaption("").Cut()}
	r.article = kit.NewFinder(d, d.T("subscriptions.find_article"), func(_ context.Context, words string, limit int) ([]kit.Option[int64], error) {
		return options(f.goods.Find(words, r.article.Value(), limit)), nil
	})
	r.remove = kit.NewTap("act-close", func() { f.drop(r) })
	r.quantity.SetText(l.Quantity)
	r.price.SetText(l.Price)
	if l.Article != 0 {
		r.article.SetValue(l.Article, f.goods.Name(l.Article))
	}
	r.article.OnChange = func() { f.chosen(r) }
	r.article.OnSubmit = f.Submitted
	for _, x := range []*kit.Inline{r.quantity, r.price} {
		x.OnChange = func(string) { f.Touched() }
		x.OnSubmit, x.OnLeave = f.Submitted, f.leave
	}
	r.object = container.New(lineColumns{}, r.article.Object(), r.quantity.Object(), r.unit, r.price.Object(), container.NewCenter(r.remove))
	f.rows = append(f.rows, r)
	f.about(r)
}

// about shows what an article is counted in, and costs.
func (f *linesField) about(r *lineRow) {
	id := r.article.Value()
	r.unit.SetText(f.goods.Unit(id))
	r.price.SetHint(f.goods.ListPrice(id))
	if id == 0 {
		r.remove.Hide()
	} else {
		r.remove.Show()
	}
}

// chosen is called when a person has chosen an article, or none.
func (f *linesField) chosen(r *lineRow) {
	if id := r.article.Value(); id == 0 && r != f.rows[len(f.rows)-1] {
		f.drop(r)
		return
	} else if id != 0 {
		r.article.SetValue(id, f.goods.Name(id))
		if r.quantity.Text() == "" {
			r.quantity.SetText(f.desk.T("subscriptions.number", "n", 1))
		}
	}
	f.about(r)
	if r == f.rows[len(f.rows)-1] && r.article.Value() != 0 {
		f.add(TypedLine{})
		f.arrange()
	}
	f.Touched()
}

// drop removes a line.
func (f *linesField) drop(r *lineRow) {
	var kept []*lineRow
	for _, x := range f.rows {
		if x != r {
			kept = append(kept, x)
		}
	}
	f.rows = kept
	f.arrange()
	f.desk.Window.Canvas().Focus(f.rows[len(f.rows)-1].article.Focus())
	f.Touched()
}

// arrange shows the lines below their heads.
func (f *linesField) arrange() {
	d := f.desk
	f.box.Objects = []fyne.CanvasObject{container.New(lineColumns{},
		kit.NewCaption(d.T("subscriptions.column.article")), kit.NewCaption(d.T("subscriptions.column.quantity")),
		kit.NewCaption(""), kit.NewCaption(d.T("subscriptions.column.price")).Cut(), kit.NewCaption(""))}
	for _, r := range f.rows {
		f.box.Add(r.object)
	}
	f.SetFocus(f.rows[0].article.Focus())
	f.box.Refresh()
	f.Resized()
}

// Widths in a line.
const (
	lineGap       float32 = 4
	quantityRoom  float32 = 72
	unitRoom      float32 = 60
	priceRoom     float32 = 96
	removeRoom    float32 = 34
	leastLineName float32 = 160
)

// lineColumns lays out one line.
type lineColumns struct{}

func (lineColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	widths := []float32{0, quantityRoom, unitRoom, priceRoom, removeRoom}
	rest := size.Width
	for _, w := range widths {
		rest -= w
	}
	widths[0] = rest - float32(len(o)-1)*kit.Gap/2
	x := float32(0)
	for i, w := range widths {
		h := o[i].MinSize().Height
		o[i].Resize(fyne.NewSize(w, h))
		o[i].Move(fyne.NewPos(x, (size.Height-h)/2))
		x += w + kit.Gap/2
	}
}

func (lineColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, x := range o {
		h = max(h, x.MinSize().Height)
	}
	return fyne.NewSize(leastLineName+quantityRoom+unitRoom+priceRoom+removeRoom+4*kit.Gap/2, h)
}
