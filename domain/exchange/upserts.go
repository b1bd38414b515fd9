package exchange

import (
	"encoding/json"
	"maps"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/shipto"
)

// UpsertArticle makes an article or changes the fields it names.
type UpsertArticle struct {
	Number           string            `json:"number"`
	Name             lang.Texts        `json:"name,omitempty"` // languages named only; "" clears one
	Unit             Opt[string]       `json:"unit,omitzero"`
	Price            Opt[money.Amount] `json:"price,omitzero"`      // list price, not negative
	PriceFrom        civil.Date        `json:"price_from,omitzero"` // delivery day the price holds from; zero: at once
	VAT              Opt[string]       `json:"vat,omitzero"`        // code of the shop's VAT table
	LeadDays         Opt[int]          `json:"lead_days,omitzero"`  // work days, not negative
	Freshness        Opt[int]          `json:"freshness,omitzero"`  // calendar days, 0: any
	Storage          Opt[string]       `json:"storage,omitzero"`
	SellSingle       Opt[bool]         `json:"sell_single,omitzero"`
	SellSubscription Opt[bool]         `json:"sell_subscription,omitzero"`
	Plans            Opt[[]string]     `json:"plans,omitzero"` // numbers of plans, replaces all
	ActiveFrom       Opt[civil.Date]   `json:"active_from,omitzero"`
	ActiveUntil      Opt[civil.Date]   `json:"active_until,omitzero"`

	Description lang.Texts              `json:"description,omitempty"` // as Name
	Family      Opt[string]             `json:"family,omitzero"`       // number of the article it is a size of
	Size        lang.Texts              `json:"size,omitempty"`        // as Name
	Step        Opt[money.Quantity]     `json:"step,omitzero"`         // 0: whole pieces
	Deposit     Opt[money.Amount]       `json:"deposit,omitzero"`      // per unit, not negative
	Allergens   Opt[[]catalog.Allergen] `json:"allergens,omitzero"`    // replaces all
	Substitutes Opt[[]string]           `json:"substitutes,omitzero"`  // numbers of articles, the best first; replaces all
}

// TextsWith are texts with those of a request put in.
func TextsWith(old, named lang.Texts) lang.Texts {
	if len(named) == 0 {
		return old
	}
	out := lang.Texts{}
	maps.Copy(out, old)
	for l, s := range named {
		if s == "" {
			delete(out, l)
			continue
		}
		out[l] = s
	}
	return out
}

// UpsertCustomer makes a customer or changes the fields it names.
type UpsertCustomer struct {
	Number          string              `json:"number"`
	Language        Opt[lang.Lang]      `json:"language,omitzero"`
	Salutation      Opt[string]         `json:"salutation,omitzero"`
	FirstName       Opt[string]         `json:"first_name,omitzero"`
	LastName        Opt[string]         `json:"last_name,omitzero"`
	Company         Opt[string]         `json:"company,omitzero"`
	Email           Opt[string]         `json:"email,omitzero"`
	Phone           Opt[string]         `json:"phone,omitzero"`
	UID             Opt[string]         `json:"uid,omitzero"`
	BillingAddress  Place               `json:"billing_address,omitzero"`
	DeliveryAddress Place               `json:"delivery_address,omitzero"`
	PickupPoint     Opt[string]         `json:"pickup_point,omitzero"` // number of the point
	BillingCycle    Opt[customer.Cycle] `json:"billing_cycle,omitzero"`
}

// Place is an address of a request, field by field like the upsert it is part
// of: what is absent is kept, "" clears; "" in place of the whole clears all.
type Place struct {
	Clear      bool        `json:"-"`
	Street     Opt[string] `json:"street,omitzero"`
	HouseNo    Opt[string] `json:"house_no,omitzero"`
	PostalCode Opt[string] `json:"postal_code,omitzero"`
	Town       Opt[string] `json:"town,omitzero"`
	Country    Opt[string] `json:"country,omitzero"` // ISO 3166-1 alpha-2
	DropPlace  Opt[string] `json:"drop_place,omitzero"`
	DoorCode   Opt[string] `json:"door_code,omitzero"`
}

// IsZero reports whether the request says nothing of the place.
func (p Place) IsZero() bool { return p == Place{} }

// MarshalJSON writes the fields named, or "" for a place that is cleared.
func (p Place) MarshalJSON() ([]byte, error) {
	if p.Clear {
		return []byte(`""`), nil
	}
	type plain Place
	return json.Marshal(plain(p))
}

// Address is the old address with the request's fields put in.
func (p Place) Address(old address.Address) address.Address {
	if p.Clear {
		return address.Address{}
	}
	return address.Address{
		Street:     p.Street.Or(old.Street),
		HouseNo:    p.HouseNo.Or(old.HouseNo),
		PostalCode: p.PostalCode.Or(old.PostalCode),
		Town:       p.Town.Or(old.Town),
		Country:    p.Country.Or(old.Country),
	}
}

// ShipTo is the old place with the request's fields put in; pick-up point and
// tour stay as they are unless the place is cleared.
func (p Place) ShipTo(old shipto.ShipTo) shipto.ShipTo {
	if p.Clear {
		return shipto.ShipTo{}
	}
	old.Address = p.Address(old.Address)
	old.DropPlace = p.DropPlace.Or(old.DropPlace)
	old.DoorCode = p.DoorCode.Or(old.DoorCode)
	return old
}

// Dislikes replaces the list of what a customer does not want in the box.
type Dislikes struct {
	Customer string   `json:"customer"`
	Dislikes []string `json:"dislikes"` // article numbers or words; none: likes everything
}
