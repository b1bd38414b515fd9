package customer

import (
	"slices"

	"turnus/domain/address"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// Field names what an event is about.
type Field string

// The fields of a customer, and what becomes of lists in it.
const (
	FieldCreated    Field = "created"
	FieldErased     Field = "erased" // what it was is no longer known
	FieldNumber     Field = "number"
	FieldName       Field = "name"
	FieldSalutation Field = "salutation"
	FieldBilling    Field = "billing"
	FieldEmail      Field = "email"
	FieldPhone      Field = "phone"
	FieldUID        Field = "uid"
	FieldLanguage   Field = "language"
	FieldCycle      Field = "cycle"
	FieldPlace      Field = "place" // the usual one
	FieldDislikes   Field = "dislikes"
	FieldNote       Field = "note"
	FieldMerged     Field = "merged"
	FieldAnonymised Field = "anonymised"

	PlaceAdded    Field = "place_added"
	PlaceRemoved  Field = "place_removed"
	PlaceChanged  Field = "place_changed"
	HoldAdded     Field = "hold_added"
	HoldRemoved   Field = "hold_removed"
	HoldChanged   Field = "hold_changed"
	RemarkAdded   Field = "remark_added"
	RemarkRemoved Field = "remark_removed"
)

// Event is one thing that is different between two states of a customer, for its
// history. Which of the values are set follows from the field.
type Event struct {
	Field           Field
	Was, Now        string        // texts and codes
	WasPlace, Place shipto.ShipTo // of places and the billing address
	Name            string        // of a place
	WasHold, Hold   Hold
	Remark          remark.Remark
	WasList, List   []string
	Customer        int64 // it was merged into
}

// Diff tells what is different between two states of a customer: before is zero
// for a new one. Id, version and serial do not count; any other difference is at
// least one event.
func Diff(before, after Customer) []Event {
	var out []Event
	text := func(f Field, was, now string) {
		if was != now {
			out = append(out, Event{Field: f, Was: was, Now: now})
		}
	}
	if before.Number == "" {
		out = append(out, Event{Field: FieldCreated, Now: after.Party.Name()})
		before.Number, before.Party, before.Lang, before.Cycle = after.Number, after.Party, after.Lang, after.Cycle
		before.Email, before.Phone, before.UID, before.ShipTo = after.Email, after.Phone, after.UID, after.ShipTo
	}
	b, a := before.Party, after.Party
	text(FieldNumber, before.Number, after.Number)
	if names(b) != names(a) {
		out = append(out, Event{Field: FieldName, Was: fullName(before), Now: fullName(after)})
	}
	text(FieldSalutation, b.Salutation, a.Salutation)
	out = append(out, placeEvent(FieldBilling, shipto.ShipTo{Address: b.Address}, shipto.ShipTo{Address: a.Address})...)
	text(FieldEmail, before.Email, after.Email)
	text(FieldPhone, before.Phone, after.Phone)
	text(FieldUID, before.UID, after.UID)
	text(FieldLanguage, string(before.Lang), string(after.Lang))
	text(FieldCycle, string(before.Cycle), string(after.Cycle))
	out = append(out, placeEvent(FieldPlace, before.ShipTo, after.ShipTo)...)
	if !slices.Equal(before.Dislikes, after.Dislikes) {
		out = append(out, Event{Field: FieldDislikes, WasList: before.Dislikes, List: after.Dislikes})
	}
	text(FieldNote, before.Note, after.Note)
	out = append(out, placesDiff(before.Places, after.Places)...)
	out = append(out, holdsDiff(before.Holds, after.Holds)...)
	out = append(out, remarksDiff(before.Remarks, after.Remarks)...)
	if before.MergedInto != after.MergedInto {
		out = append(out, Event{Field: FieldMerged, Customer: after.MergedInto})
	}
	text(FieldAnonymised, before.Anonymised.String(), after.Anonymised.String())
	return out
}

func placeEvent(f Field, was, now shipto.ShipTo) []Event {
	if was == now {
		return nil
	}
	return []Event{{Field: f, WasPlace: was, Place: now}}
}

// names are the parts of a name.
func names(p address.Party) [3]string { return [3]string{p.Company, p.FirstName, p.LastName} }

// fullName is the name on one line, the person after the company.
func fullName(c Customer) string {
	name := c.Party.PersonName()
	if c.Party.Company == "" {
		return name
	}
	if name == "" {
		return c.Party.Company
	}
	return c.Party.Company + ", " + name
}

// placesDiff compares places by name.
func placesDiff(before, after []Place) []Event {
	var out []Event
	for _, p := range after {
		switch was, ok := (Customer{Places: before}).Place(p.Name); {
		case !ok:
			out = append(out, Event{Field: PlaceAdded, Name: p.Name, Place: p.ShipTo})
		case was != p:
			out = append(out, Event{Field: PlaceChanged, Name: p.Name, WasPlace: was.ShipTo, Place: p.ShipTo})
		}
	}
	for _, p := range before {
		if _, ok := (Customer{Places: after}).Place(p.Name); !ok {
			out = append(out, Event{Field: PlaceRemoved, Name: p.Name, Place: p.ShipTo})
		}
	}
	return out
}

// holdsDiff compares holds by kind and first day.
func holdsDiff(before, after []Hold) []Event {
	find := func(list []Hold, h Hold) (Hold, bool) {
		i := slices.IndexFunc(list, func(x Hold) bool { return x.Kind == h.Kind && x.From == h.From })
		if i < 0 {
			return Hold{}, false
		}
		return list[i], true
	}
	var out []Event
	for _, h := range after {
		switch was, ok := find(before, h); {
		case !ok:
			out = append(out, Event{Field: HoldAdded, Hold: h})
		case was != h:
			out = append(out, Event{Field: HoldChanged, WasHold: was, Hold: h})
		}
	}
	for _, h := range before {
		if _, ok := find(after, h); !ok {
			out = append(out, Event{Field: HoldRemoved, Hold: h})
		}
	}
	return out
}

func remarksDiff(before, after []remark.Remark) []Event {
	var out []Event
	gone := slices.Clone(before)
	for _, r := range after {
		if i := slices.Index(gone, r); i >= 0 {
			gone = slices.Delete(gone, i, i+1)
			continue
		}
		out = append(out, Event{Field: RemarkAdded, Remark: r})
	}
	for _, r := range gone {
		out = append(out, Event{Field: RemarkRemoved, Remark: r})
	}
	return out
}
