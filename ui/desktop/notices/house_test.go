package notices

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/office/revising"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/press"
	"turnus/ui/text"
)

var day = civil.MustParse

// house is a demo shop whose customers are to be told of Christmas.
type house struct {
	store *db.DB
	dir   string // of the documents
	Office
}

// newHouse is a shop with so many subscriptions and as many notices.
func newHouse(tb testing.TB, subscriptions, notices int) *house {
	tb.Helper()
	h := &house{store: shoptest.Demo(tb, subscriptions), dir: filepath.Join(tb.TempDir(), "documents")}
	documents, err := folder.OpenDocuments(h.dir)
	if err != nil {
		tb.Fatal(err)
	}
	h.Office = Office{
		Jobs: noticing.Jobs{Store: h.store}, Lists: h.store, Actor: shoptest.Actor, Revising: revising.Jobs{Store: h.store, Clock: shoptest.At("07:30")},
		Papers: press.Press{Documents: documents, Words: german(), Clock: shoptest.At("07:30")},
	}
	h.christmas(tb, notices)
	return h
}

// christmas saves what so many receivers are to be told, one thing each: every
// fourth delivery is left out, the others come the day before.
func (h *house) christmas(tb testing.TB, count int) {
	tb.Helper()
	shoptest.Do(tb, h.store, func(tx office.Tx) error {
		ids, err := tx.SubscriptionIDs(civil.Range{}, 0, 0)
		if err != nil {
			return err
		}
		list, err := tx.Subscriptions().List(ids)
		seen := map[int64]bool{}
		for _, s := range list {
			if len(seen) == count || seen[s.ReceiverID] {
				continue
			}
			n := moved(s, len(seen)%4 != 3)
			seen[s.ReceiverID] = true
			if err := tx.SaveNotices().Save(&n); err != nil {
				return err
			}
		}
		return err
	})
}

// moved is what the receiver of a subscription is to be told of Christmas.
func moved(s subscription.Subscription, delivered bool) notice.Notice {
	n := notice.Notice{
		Head: record.Head{Number: s.Number + "/christmas"}, CustomerID: s.ReceiverID, SubscriptionID: s.ID,
		Was: day("2026-12-25"), Nominal: day("2026-12-25"), Since: shoptest.Today,
		Causes: []schedule.Cause{{Kind: schedule.CauseHoliday, Names: lang.Texts{lang.DE: "Weihnachten", lang.FR: "Noël"}}},
	}
	if delivered {
		n.Becomes, n.Cutoff = day("2026-12-24"), time.Date(2026, 12, 21, 11, 0, 0, 0, time.UTC)
	}
	return n
}

// open are the notices that are still to be given.
func (h *house) open(tb testing.TB) []int64 {
	tb.Helper()
	var ids []int64
	shoptest.Read(tb, h.store, func(r office.Reader) (err error) { ids, err = r.OpenNoticeIDs(0, 0); return err })
	return ids
}

func (h *house) get(tb testing.TB, id int64) notice.Notice {
	tb.Helper()
	var n notice.Notice
	shoptest.Read(tb, h.store, func(r office.Reader) (err error) { n, err = r.Notices().Get(id); return err })
	return n
}

func german() *text.Words { return text.For(lang.DE, "CH") }

func today() civil.Date { return shoptest.Today }

func zurich() *time.Location { return shoptest.At("07:30")().Location() }

// desk is the part in a window with somebody before it.
type desk struct {
	*Pane
	t      *testing.T
	kit    *kit.Desk
	viewed []string
	errs   []error
}

func sit(t *testing.T, o Office, l lang.Lang) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{t: t}
	window := app.NewWindow("")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(1032, 560))
	d.kit = &kit.Desk{
		Words: text.For(l, "CH"), Window: window, Prefs: app.Preferences(), Today: today, Location: zurich,
		Closed: func(civil.Date) string { return "" }, View: func(path string) { d.viewed = append(d.viewed, path) },
		Keys: func(fyne.KeyName) bool { return false },
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err); kit.ShowError(d.kit, err) })
	d.kit.Saved = func() { d.Reload() }
	d.Pane = New(d.kit, o)
	window.SetContent(d.Content())
	window.Show()
	d.Reload()
	return d
}

// walk calls for an object and what is in it, as far as it is shown.
func walk(o fyne.CanvasObject, see func(fyne.CanvasObject)) {
	if !o.Visible() {
		return
	}
	see(o)
	var inside []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		inside = o.Objects
	case fyne.Widget:
		inside = test.WidgetRenderer(o).Objects()
	}
	for _, x := range inside {
		walk(x, see)
	}
}

func textsIn(o fyne.CanvasObject) []string {
	var out []string
	walk(o, func(x fyne.CanvasObject) {
		if line, ok := x.(*canvas.Text); ok && line.Text != "" {
			out = append(out, line.Text)
		}
	})
	return out
}

// wantRead looks for something to read, over several lines as well.
func (d *desk) wantRead(says ...string) {
	d.t.Helper()
	all := strings.Join(textsIn(d.Content()), " ")
	for _, s := range says {
		if !strings.Contains(all, s) {
			d.t.Errorf("%q cannot be read in %q", s, all)
		}
	}
}

// dialog is what the uppermost dialog says, "" if there is none.
func (d *desk) dialog() string {
	if top := d.kit.Window.Canvas().Overlays().Top(); top != nil {
		return strings.Join(textsIn(top), " ")
	}
	return ""
}

// press presses a button by its name: in the dialog, if there is one.
func (d *desk) press(name string) {
	d.t.Helper()
	in := d.Content()
	if top := d.kit.Window.Canvas().Overlays().Top(); top != nil {
		in = top
	}
	var found fyne.Tappable
	walk(in, func(o fyne.CanvasObject) {
		button, ok := o.(interface {
			fyne.Widget
			fyne.Tappable
			fyne.Disableable
		})
		if ok && found == nil && !button.Disabled() && slices.Equal(textsIn(button), []string{name}) {
			found = button
		}
	})
	if found == nil {
		d.t.Fatalf("no button %q can be pressed in %q", name, textsIn(in))
	}
	found.Tapped(&fyne.PointEvent{})
}

// key presses a key where the focus is.
func (d *desk) key(name fyne.KeyName) {
	d.t.Helper()
	f := d.kit.Window.Canvas().Focused()
	if f == nil {
		d.t.Fatal("nothing has the focus")
	}
	f.TypedKey(&fyne.KeyEvent{Name: name})
}

func same(tb testing.TB, what string, got, want any) {
	tb.Helper()
	if g, w := fmt.Sprint(got), fmt.Sprint(want); g != w {
		tb.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}
