package order

import (
	"slices"
	"strings"

	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/remark"
)

// Codes of what is decided for one order alone.
const (
	CodeNotOpen problem.Code = "order.not_open" // order: closed already, or cancelled
	CodeNoBox   problem.Code = "order.no_box"   // order: the box is not in it any more
)

// Swap (Ersatz) is what a person decided to put into the boxes of one order for
// something its receiver does not want.
type Swap struct {
	BoxID    int64          `json:"box_id"`             // article of the line
	OutID    int64          `json:"out_id"`             // article in the box
	InID     int64          `json:"in_id,omitempty"`    // 0: it is left out, and nothing goes in
	Quantity money.Quantity `json:"quantity,omitempty"` // that goes into one box
	Source   string         `json:"source"`             // user
}

// about reports whether both are about the same article of a box.
func (s Swap) about(t Swap) bool { return s.BoxID == t.BoxID && s.OutID == t.OutID }

// SwapFor is what was decided for an article of a box; false if nothing was.
func (o Order) SwapFor(boxID, outID int64) (Swap, bool) {
	i := slices.IndexFunc(o.Swaps, Swap{BoxID: boxID, OutID: outID}.about)
	if i < 0 {
		return Swap{}, false
	}
	return o.Swaps[i], true
}

// Decide keeps a decision in the place of an earlier one on the same article, and
// says whether that changes anything.
func (o *Order) Decide(s Swap) (bool, error) {
	if err := o.editable(); err != nil {
		return false, err
	}
	if !slices.ContainsFunc(o.Lines, func(l Line) bool { return l.ArticleID == s.BoxID }) {
		return false, problem.New(CodeNoBox, "", "order", o.Number)
	}
	was, decided := o.SwapFor(s.BoxID, s.OutID)
	if decided && was.InID == s.InID && was.Quantity == s.Quantity {
		return false, nil
	}
	o.Swaps = append(slices.DeleteFunc(slices.Clone(o.Swaps), s.about), s)
	return true, nil
}

// Undecide takes a decision back, so that what the box and the article say holds
// again.
func (o *Order) Undecide(boxID, outID int64) (bool, error) {
	if err := o.editable(); err != nil {
		return false, err
	}
	_, decided := o.SwapFor(boxID, outID)
	o.Swaps = slices.DeleteFunc(slices.Clone(o.Swaps), Swap{BoxID: boxID, OutID: outID}.about)
	return decided, nil
}

// Remark writes a remark onto the order: was is the text of the one it stands in
// the place of, "" for a further one; an empty text takes it away. It is printed
// with this order alone.
func (o *Order) Remark(was, text string, safety bool, source string) (bool, error) {
	if err := o.editable(); err != nil {
		return false, err
	}
	r := remark.Remark{Text: strings.TrimSpace(text), Lasts: remark.Once, Safety: safety, Source: source}
	same := func(text string) func(remark.Remark) bool {
		return func(x remark.Remark) bool { return x.Text == text }
	}
	i := slices.IndexFunc(o.Remarks, same(was))
	switch {
	case was != "" && i < 0:
		return false, problem.New(remark.CodeUnknown, "text", "text", was)
	case was != "" && r.Text == "":
		o.Remarks = slices.Delete(slices.Clone(o.Remarks), i, i+1)
		return true, nil
	case was == "":
		if err := r.Check("text"); err != nil {
			return false, err
		}
		if i = slices.IndexFunc(o.Remarks, same(r.Text)); i < 0 {
			o.Remarks = append(slices.Clone(o.Remarks), r)
			return true, nil
		}
	}
	r.From, r.Until = o.Remarks[i].From, o.Remarks[i].Until
	list, changed, err := remark.Replace(o.Remarks, o.Remarks[i], r)
	o.Remarks = list
	return changed, err
}

// editable is a problem once nobody reads of it any more.
func (o Order) editable() error {
	if o.State != Open {
		return problem.New(CodeNotOpen, "", "order", o.Number)
	}
	return nil
}
