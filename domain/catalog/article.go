// Package catalog has what the shop offers: articles with their dated prices,
// and the delivery plans customers can have them on.
package catalog

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// Codes of this package.
const (
	CodeNumberMissing   problem.Code = "catalog.number_missing"
	CodeNameMissing     problem.Code = "catalog.name_missing"
	CodePriceNegative   problem.Code = "catalog.price_negative"
	CodeVATUnknown      problem.Code = "catalog.vat_unknown"
	CodeLeadInvalid     problem.Code = "catalog.lead_invalid"
	CodeFreshInvalid    problem.Code = "catalog.freshness_invalid" // value, max
	CodeNotSoldAtAll    problem.Code = "catalog.not_sold_at_all"
	CodeStepNegative    problem.Code = "catalog.step_negative"    // value
	CodeNotInSteps      problem.Code = "catalog.not_in_steps"     // article, value, step
	CodeDepositNegative problem.Code = "catalog.deposit_negative" // value
	CodeAllergenUnknown problem.Code = "catalog.allergen_unknown" // value
	CodeOwnSubstitute   problem.Code = "catalog.own_substitute"
	CodeOwnFamily       problem.Code = "catalog.own_family"
	CodePlanWithoutRule problem.Code = "catalog.plan_without_rule"
	CodeDiscountInvalid problem.Code = "catalog.discount_invalid"
	CodeSkipsInvalid    problem.Code = "catalog.skips_invalid"    // value, max
	CodeMinTermInvalid  problem.Code = "catalog.min_term_invalid" // value, max
	CodeNoticeInvalid   problem.Code = "catalog.notice_invalid"   // value, max
)

// Bounds of an article.
const (
	MaxLeadDays  = 60  // lead time, in work days
	MaxFreshness = 366 // days between pick day and delivery
)

// Article is something sold: singly, as a subscription, or both.
type Article struct {
	record.Head
	Names            lang.Texts  `json:"names"`
	Unit             string      `json:"unit"`      // "Pack", "kg", "Stück"; ui/text translates those it knows
	VATCode          string      `json:"vat_code"`  // row of the shop's VAT table
	Storage          string      `json:"storage"`   // storage place it is picked from
	LeadDays         int         `json:"lead_days"` // work days between pick day and delivery
	Freshness        int         `json:"freshness"` // most calendar days between pick day and delivery; 0: any
	SellSingle       bool        `json:"sell_single"`
	SellSubscription bool        `json:"sell_subscription"`
	PlanIDs          []int64     `json:"plan_ids"` // plans it is offered on, ascending
	Prices           []Price     `json:"prices"`   // by From
	Active           civil.Range `json:"active"`   // delivery days it is sold for

	Description   lang.Texts     `json:"description,omitempty"` // what the webshop says of it
	FamilyID      int64          `json:"family_id,omitempty"`   // the article it is a size of; 0: none
	Size          lang.Texts     `json:"size,omitempty"`        // "klein", within its family
	Step          money.Quantity `json:"step,omitempty"`        // smallest quantity, and what it is counted in; see Steps
	Deposit       money.Amount   `json:"deposit,omitempty"`     // per unit, tax included; not in the price
	Allergens     []Allergen     `json:"allergens,omitempty"`   // in the order of the annex
	Picture       Picture        `json:"picture,omitzero"`
	SubstituteIDs []int64        `json:"substitute_ids,omitempty"` // what can go in instead, the best first
}

// Picture is what an article's picture is; its bytes are kept apart, by hash.
type Picture struct {
	Hash      string `json:"hash"`       // SHA-256 in hexadecimal
	MediaType string `json:"media_type"` // "image/jpeg" or "image/png"
	Width     int    `json:"width"`      // in pixels
	Height    int    `json:"height"`
}

// IsZero reports whether there is no picture.
func (p Picture) IsZero() bool { return p == Picture{} }

// Price is the list price from a delivery day on.
type Price struct {
	From   civil.Date   `json:"from"`
	Amount money.Amount `json:"amount"`
}

// PriceOn is the list price on a delivery day; false if there is none yet.
func (a Article) PriceOn(d civil.Date) (money.Amount, bool) {
	var found Price
	ok := false
	for _, p := range a.Prices {
		if !p.From.After(d) && (!ok || !p.From.Before(found.From)) {
			found, ok = p, true
		}
	}
	return found.Amount, ok
}

// SetPrice gives the article a price from a day on, replacing one that starts
// on the same day. Setting the price that already holds changes nothing.
func (a *Article) SetPrice(from civil.Date, amount money.Amount) {
	if now, ok := a.PriceOn(from); ok && now == amount {
		return
	}
	a.Prices = slices.DeleteFunc(slices.Clone(a.Prices), func(p Price) bool { return p.From == from })
	a.Prices = append(a.Prices, Price{From: from, Amount: amount})
	slices.SortFunc(a.Prices, func(x, y Price) int { return x.From.Compare(y.From) })
}

// OfferedOn reports whether the article can be subscribed to on a plan.
func (a Article) OfferedOn(planID int64) bool {
	return a.SellSubscription && slices.Contains(a.PlanIDs, planID)
}

// measured are the units that are weighed or poured and need no step: any
// quantity of them can be had.
var measured = []string{"kg", "g", "l", "dl"}

// Steps is the smallest quantity the article is sold in: its own step, else
// whole pieces, and a thousandth of what is measured.
func (a Article) Steps() money.Quantity {
	switch {
	case a.Step > 0:
		return a.Step
	case slices.Contains(measured, strings.ToLower(strings.TrimSpace(a.Unit))):
		return 1
	}
	return money.One
}

// CheckQuantity refuses a quantity that is not a multiple of the article's step.
// It is asked where somebody orders; what was ordered before stays.
func (a Article) CheckQuantity(q money.Quantity, field string) error {
	if step := a.Steps(); q%step != 0 {
		return problem.New(CodeNotInSteps, field, "article", a.Number, "value", q, "step", step)
	}
	return nil
}

// Check returns everything that is wrong with the article. vatCodes are the
// codes the shop's VAT table has.
func (a Article) Check(vatCodes []string) error {
	var l problem.List
	if strings.TrimSpace(a.Number) == "" {
		l.Add(CodeNumberMissing, "number")
	}
	if a.Names.In(lang.DE) == "" {
		l.Add(CodeNameMissing, "name")
	}
	for _, p := range a.Prices {
		if p.Amount < 0 {
			l.Add(CodePriceNegative, "price", "value", p.Amount)
		}
	}
	if !slices.Contains(vatCodes, a.VATCode) {
		l.Add(CodeVATUnknown, "vat", "value", a.VATCode)
	}
	if a.LeadDays < 0 || a.LeadDays > MaxLeadDays {
		l.Add(CodeLeadInvalid, "lead_days", "value", a.LeadDays, "max", MaxLeadDays)
	}
	if a.Freshness < 0 || a.Freshness > MaxFreshness {
		l.Add(CodeFreshInvalid, "freshness", "value", a.Freshness, "max", MaxFreshness)
	}
	if !a.SellSingle && !a.SellSubscription {
		l.Add(CodeNotSoldAtAll, "sell_single")
	}
	return append(l, a.checkContents()...).Err()
}

// checkContents is the part of Check that is about what is in it and goes with it.
func (a Article) checkContents() problem.List {
	var l problem.List
	if a.Step < 0 {
		l.Add(CodeStepNegative, "step", "value", a.Step)
	}
	if a.Deposit < 0 {
		l.Add(CodeDepositNegative, "deposit", "value", a.Deposit)
	}
	for _, x := range a.Allergens {
		if !slices.Contains(Allergens, x) {
			l.Add(CodeAllergenUnknown, "allergens", "value", string(x))
		}
	}
	if a.ID != 0 && slices.Contains(a.SubstituteIDs, a.ID) {
		l.Add(CodeOwnSubstitute, "substitutes")
	}
	if a.ID != 0 && a.FamilyID == a.ID {
		l.Add(CodeOwnFamily, "family")
	}
	return l
}
