package customers

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// meetsShown is how many articles are named that a dislike falls on.
const meetsShown = 6

// Meeting is a dislike and what it falls on.
type Meeting struct {
	Says string
	None bool // it falls on nothing: perhaps it is written wrongly
}

// Meetings say of each dislike which articles it falls on, among those that are
// sold or will be.
func Meetings(w *text.Words, dislikes []string, articles map[int64]catalog.Article, today civil.Date) []Meeting {
	var out []Meeting
	for _, one := range dislikes {
		var names []string
		for _, a := range articles {
			over := !a.Active.To.IsZero() && a.Active.To.Before(today)
			if _, meets := (catalog.Dislikes{one}).Meet(a); meets && !over {
				names = append(names, a.Names.In(w.Lang()))
			}
		}
		slices.Sort(names)
		out = append(out, meeting(w, one, slices.Compact(names)))
	}
	return out
}

func meeting(w *text.Words, one string, names []string) Meeting {
	if len(names) == 0 {
		return Meeting{Says: w.T("customers.meets.none", "dislike", w.Dislike(one)), None: true}
	}
	list := strings.Join(names[:min(len(names), meetsShown)], ", ")
	if more := len(names) - meetsShown; more > 0 {
		list = w.T("customers.meets.more", "articles", list, "count", more)
	}
	return Meeting{Says: w.T("customers.meets.some", "dislike", w.Dislike(one), "articles", list)}
}

// dislikesFields are where what somebody does not want is typed and ticked, and
// what says which articles that falls on.
type dislikesFields struct {
	desk      *kit.Desk
	articles  map[int64]catalog.Article
	words     *kit.TextField
	allergens *kit.TicksField[catalog.Allergen]
	meets     *kit.OwnField
	lines     *fyne.Container
}

func newDislikesFields(d *kit.Desk, dislikes []string, articles map[int64]catalog.Article) *dislikesFields {
	f := &dislikesFields{desk: d, articles: articles, lines: kit.NewColumn(kit.Gap / 4)}
	f.words = kit.NewTextField(d, "dislikes", d.T("customers.field.dislikes"))
	var options []kit.Option[catalog.Allergen]
	for _, a := range catalog.Allergens {
		options = append(options, kit.Option[catalog.Allergen]{Value: a, Name: d.Words.Allergen(a)})
	}
	slices.SortFunc(options, func(a, b kit.Option[catalog.Allergen]) int { return cmp.Compare(a.Name, b.Name) })
	f.allergens = kit.NewTicksField(d, "", d.T("customers.field.allergens"), options)
	f.meets = kit.NewOwnField(d, "", d.T("customers.field.meets"), f.lines, nil)
	var typed []string
	var ticked []catalog.Allergen
	for _, one := range dislikes {
		if code, is := strings.CutPrefix(one, catalog.AllergenMark); is {
			ticked = append(ticked, catalog.Allergen(code))
			continue
		}
		typed = append(typed, one)
	}
	f.words.SetText(strings.Join(typed, ", "))
	f.allergens.SetValues(ticked...)
	f.say()
	return f
}

// dislikes are what is typed and ticked. What was there before keeps its place, so
// that nothing has changed where nobody changed anything.
func (f *dislikesFields) dislikes(before []string) []string {
	var now []string
	add := func(one string) {
		if one != "" && !slices.Contains(now, one) {
			now = append(now, one)
		}
	}
	for one := range strings.SplitSeq(f.words.Text(), ",") {
		add(strings.TrimSpace(one))
	}
	for _, a := range f.allergens.Values() {
		add(catalog.AllergenMark + string(a))
	}
	var out []string
	for _, one := range before {
		if slices.Contains(now, one) {
			out = append(out, one)
		}
	}
	for _, one := range now {
		if !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	return out
}

// say says what the dislikes fall on.
func (f *dislikesFields) say() {
	f.lines.Objects = nil
	meetings := Meetings(f.desk.Words, f.dislikes(nil), f.articles, f.desk.Today())
	for _, m := range meetings {
		sign := kit.Done
		if m.None {
			sign = kit.Due
		}
		f.lines.Add(kit.NewMarked(sign, kit.NewProse(m.Says)))
	}
	if len(meetings) == 0 {
		f.lines.Add(kit.NewCaption(f.desk.T("customers.meets.nothing")))
	}
	f.meets.Resized()
}
