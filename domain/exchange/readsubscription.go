package exchange

import (
	"turnus/domain/remark"
)

func readCreate(f *fields) Body {
	c := CreateSubscription{
		Number:          f.required("number", MaxNumber),
		Customer:        f.required("customer", MaxNumber),
		Receiver:        f.text("receiver", MaxNumber).Value,
		Payer:           f.text("payer", MaxNumber).Value,
		Plan:            f.required("plan", MaxNumber),
		Start:           f.requiredDate("start"),
		End:             f.date("end").Value,
		Deliveries:      f.integer("deliveries", 1, maxDeliveries).Value,
		Lines:           f.requiredLines("lines"),
		Comment:         f.prose("comment").Value,
		DeliveryAddress: f.place("delivery_address"),
		PickupPoint:     f.text("pickup_point", MaxNumber).Value,
	}
	f.forwards("end", c.Start, c.End)
	f.notBoth("end", "deliveries")
	return c
}

func readPause(f *fields) Body {
	p := Pause{Ref: f.ref(), From: f.requiredDate("from"), To: f.date("to").Value}
	f.forwards("to", p.From, p.To)
	return p
}

func readResume(f *fields) Body { return Resume{Ref: f.ref(), On: f.requiredDate("on")} }

func readExtend(f *fields) Body {
	e := Extend{
		Ref:        f.ref(),
		Deliveries: f.integer("deliveries", 1, maxDeliveries).Value,
		Until:      f.date("until").Value,
	}
	f.notBoth("deliveries", "until")
	f.someOf("deliveries", "until")
	return e
}

func readCancel(f *fields) Body {
	return Cancel{Ref: f.ref(), Effective: f.date("effective").Value, Reason: f.prose("reason").Value}
}

func readChange(f *fields) Body {
	c := Change{
		Ref:             f.ref(),
		From:            f.date("from").Value,
		Lines:           f.lines("lines"),
		Plan:            f.text("plan", MaxNumber).Value,
		DeliveryAddress: f.place("delivery_address"),
		PickupPoint:     f.text("pickup_point", MaxNumber),
	}
	f.someOf("lines", "plan", "delivery_address", "pickup_point")
	return c
}

func readComment(f *fields) Body {
	c := Comment{
		Ref:    f.ref(),
		Text:   f.prose("text").Value,
		Lasts:  word(f, "lasts", remark.Once, remark.Until, remark.Always).Value,
		Date:   f.date("date").Value,
		From:   f.date("from").Value,
		Until:  f.date("until").Value,
		Safety: f.truth("safety").Value,
	}
	f.missing("text")
	if c.Lasts == remark.Until {
		f.missing("until")
	}
	if c.Lasts == "" {
		c.Lasts = remark.Always
	}
	f.forwards("until", c.From, c.Until)
	return c
}

func readAcceptRenewal(f *fields) Body { return AcceptRenewal{Ref: f.ref()} }

func readSkip(f *fields) Body { return Skip{Ref: f.ref(), Date: f.requiredDate("date")} }

func readUnskip(f *fields) Body { return Unskip{Ref: f.ref(), Date: f.requiredDate("date")} }

func readChangeDelivery(f *fields) Body {
	return ChangeDelivery{Ref: f.ref(), Date: f.requiredDate("date"), Lines: f.requiredLines("lines")}
}

func readMove(f *fields) Body {
	return Move{Ref: f.ref(), Date: f.requiredDate("date"), To: f.requiredDate("to")}
}
