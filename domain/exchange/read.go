package exchange

import (
	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/lang"
)

// Bounds of integers in requests; the sense of a value is judged elsewhere.
const (
	maxDays       = 366
	maxDeliveries = 10_000
)

// shape is how a type is written: the name of the object its body is in, ""
// if it stands beside id and type; and how the body is read.
type shape struct {
	under string
	read  func(*fields) Body
}

// shapes has every type there is. Types that make or replace something keep it
// under the name of what it is.
var shapes = map[Type]shape{
	TypeArticleUpsert:      {"article", readArticle},
	TypeCustomerUpsert:     {"customer", readCustomer},
	TypeCustomerDislikes:   {"", readDislikes},
	TypeSubscriptionCreate: {"subscription", readCreate},
	TypeSubscriptionPause:  {"", readPause},
	TypeSubscriptionResume: {"", readResume},
	TypeSubscriptionExtend: {"", readExtend},
	TypeSubscriptionCancel: {"", readCancel},
	TypeSubscriptionChange: {"", readChange},
	TypeSubscriptionNote:   {"", readComment},
	TypeAcceptRenewal:      {"", readAcceptRenewal},
	TypeDeliverySkip:       {"", readSkip},
	TypeDeliveryUnskip:     {"", readUnskip},
	TypeDeliveryChange:     {"", readChangeDelivery},
	TypeDeliveryMove:       {"", readMove},
	TypeOrderPlace:         {"order", readPlaceOrder},
	TypeOrderChange:        {"", readChangeOrder},
	TypeOrderCancel:        {"", readCancelOrder},
}

// body reads a body from where its shape has it.
func (s shape) body(f *fields) Body {
	if s.under == "" {
		return s.read(f)
	}
	f.missing(s.under)
	in, _ := f.object(s.under)
	body := s.read(in)
	in.warnUnknown()
	return body
}

func readArticle(f *fields) Body {
	u := UpsertArticle{
		Number:           f.required("number", MaxNumber),
		Name:             f.inLanguages("name", nameIn),
		Unit:             f.text("unit", MaxNumber),
		Price:            f.amount("price"),
		PriceFrom:        f.date("price_from").Value,
		VAT:              f.text("vat", MaxNumber),
		LeadDays:         f.integer("lead_days", 0, maxDays),
		Freshness:        f.integer("freshness", 0, maxDays),
		Storage:          f.text("storage", MaxName),
		SellSingle:       f.truth("sell_single"),
		SellSubscription: f.truth("sell_subscription"),
		Plans:            f.texts("plans", MaxNumber),
		ActiveFrom:       f.date("active_from"),
		ActiveUntil:      f.date("active_until"),
		Description:      f.inLanguages("description", (*fields).prose),
		Family:           f.text("family", MaxNumber),
		Size:             f.inLanguages("size", nameIn),
		Step:             f.step("step"),
		Deposit:          f.optionalAmount("deposit"),
		Allergens:        words(f, "allergens", catalog.Allergens...),
		Substitutes:      f.texts("substitutes", MaxNumber),
	}
	f.forwards("active_until", u.ActiveFrom.Value, u.ActiveUntil.Value)
	return u
}

func readCustomer(f *fields) Body {
	return UpsertCustomer{
		Number:          f.required("number", MaxNumber),
		Language:        word(f, "language", lang.All...),
		Salutation:      f.text("salutation", MaxName),
		FirstName:       f.text("first_name", MaxName),
		LastName:        f.text("last_name", MaxName),
		Company:         f.text("company", MaxName),
		Email:           f.text("email", MaxName),
		Phone:           f.text("phone", MaxName),
		UID:             f.text("uid", MaxNumber),
		BillingAddress:  f.address("billing_address"),
		DeliveryAddress: f.place("delivery_address"),
		PickupPoint:     f.text("pickup_point", MaxNumber),
		BillingCycle:    word(f, "billing_cycle", customer.PerDelivery, customer.Weekly, customer.Monthly, customer.Quarterly),
	}
}

func readDislikes(f *fields) Body {
	d := Dislikes{Customer: f.required("customer", MaxNumber), Dislikes: f.texts("dislikes", MaxName).Value}
	f.missing("dislikes")
	return d
}

func readPlaceOrder(f *fields) Body {
	return PlaceOrder{
		Number:          f.required("number", MaxNumber),
		Customer:        f.required("customer", MaxNumber),
		Receiver:        f.text("receiver", MaxNumber).Value,
		Payer:           f.text("payer", MaxNumber).Value,
		DeliverOn:       f.requiredDate("deliver_on"),
		Lines:           f.requiredLines("lines"),
		Remark:          f.prose("remark").Value,
		DeliveryAddress: f.place("delivery_address"),
		PickupPoint:     f.text("pickup_point", MaxNumber).Value,
		Payment:         f.payment("payment"),
	}
}

func readChangeOrder(f *fields) Body {
	number, in := f.order()
	defer in.warnUnknown()
	c := ChangeOrder{
		Order:     number,
		Customer:  in.text("customer", MaxNumber).Value,
		DeliverOn: in.date("deliver_on").Value,
		Lines:     in.lines("lines"),
		Remark:    in.prose("remark"),
		Payment:   in.payment("payment"),
	}
	in.someOf("deliver_on", "lines", "remark", "payment")
	return c
}

func readCancelOrder(f *fields) Body {
	number, in := f.order()
	defer in.warnUnknown()
	return CancelOrder{
		Order:    number,
		Customer: in.text("customer", MaxNumber).Value,
		Reason:   in.prose("reason").Value,
	}
}
