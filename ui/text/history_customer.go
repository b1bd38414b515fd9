package text

import (
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/shipto"
)

// CustomerNames tells what the things are called that an event of a customer knows
// only by id: none or "" for one that is not known.
type CustomerNames interface {
	Point(id int64) lang.Texts
	Customer(id int64) string
}

// CustomerEvent tells what happened to a customer, as a line of the history
// without a full stop: "Liefersperre ab 23.11.2026 gesetzt (offen)".
func (w *Words) CustomerEvent(e customer.Event, names CustomerNames) string {
	h := history{w, customerNames{names}}
	switch e.Field {
	case customer.FieldCreated, customer.FieldErased, customer.FieldAnonymised:
		return h.T("history.customer."+string(e.Field), "name", e.Now)
	case customer.FieldLanguage, customer.FieldCycle:
		return h.T("history.customer."+string(e.Field), "was", e.Was, "now", e.Now)
	case customer.FieldMerged:
		return h.T("history.customer.merged", "name", h.or(h.names.Customer(e.Customer)))
	case customer.FieldDislikes:
		return h.T("history.customer.dislikes", "was", h.or(h.Dislikes(e.WasList)), "now", h.or(h.Dislikes(e.List)))
	case customer.FieldBilling, customer.FieldPlace:
		abroad := e.WasPlace.Address.Country != e.Place.Address.Country
		return h.T("history.customer."+string(e.Field), "was", h.or(h.goes(e.WasPlace, abroad)), "now", h.or(h.goes(e.Place, abroad)))
	case customer.PlaceAdded, customer.PlaceRemoved, customer.PlaceChanged:
		return h.T("history.customer."+string(e.Field), "name", e.Name, "was", h.or(h.goes(e.WasPlace, false)), "now", h.or(h.goes(e.Place, false)))
	case customer.HoldAdded, customer.HoldRemoved, customer.HoldChanged:
		return h.T("history.customer."+string(e.Field), "hold", h.T("customers.hold."+string(e.Hold.Kind)),
			"range", e.Hold.Range(), "was", e.WasHold.Range(), "reason", oneLine(e.Hold.Reason))
	case customer.RemarkAdded:
		return h.remark(e.Remark, "history.remark.added", "history.safety.added")
	case customer.RemarkRemoved:
		return h.remark(e.Remark, "history.remark.removed", "history.safety.removed")
	}
	return h.T("history.customer."+string(e.Field), "was", h.or(oneLine(e.Was)), "now", h.or(oneLine(e.Now)))
}

// goes is a place, "" for none: the usual one of a customer is no other's.
func (h history) goes(p shipto.ShipTo, country bool) string {
	if p.IsZero() {
		p.Address.Country = ""
		if p == (shipto.ShipTo{}) {
			return ""
		}
	}
	return h.place(p, country)
}

// customerNames are names of what only events of customers speak of.
type customerNames struct{ CustomerNames }

// Article is for history.
func (customerNames) Article(int64) lang.Texts { return nil }

// Plan is for history.
func (customerNames) Plan(int64) lang.Texts { return nil }
