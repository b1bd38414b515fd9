package demo

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/remark"
	"turnus/domain/subscription"
)

// requestFile is a file of wishes as a webshop writes it. The form is written
// down here once more, and not taken from package exchange, because a webshop
// has no other way either.
type requestFile struct {
	Format   string    `json:"format"`
	Shop     string    `json:"shop"`
	Created  time.Time `json:"created"`
	Requests []request `json:"requests"`
}

// request is a wish: the first two fields and those its type needs.
type request struct {
	ID           string          `json:"id"`
	Type         string          `json:"type"`
	At           time.Time       `json:"at"`
	Customer     any             `json:"customer,omitempty"`     // a new one, or the number of the one who asks
	Subscription any             `json:"subscription,omitempty"` // a new one, or the number of one
	Order        *newOrder       `json:"order,omitempty"`
	Date         civil.Date      `json:"date,omitzero"`
	From         civil.Date      `json:"from,omitzero"`
	To           civil.Date      `json:"to,omitzero"`
	Lines        []wantedLine    `json:"lines,omitempty"`
	Dislikes     []string        `json:"dislikes,omitempty"`
	Text         string          `json:"text,omitempty"`
	Lasts        remark.Lifetime `json:"lasts,omitempty"`
	Safety       bool            `json:"safety,omitempty"`
}

type newCustomer struct {
	Number          string         `json:"number"`
	Language        string         `json:"language"`
	Salutation      string         `json:"salutation"`
	FirstName       string         `json:"first_name"`
	LastName        string         `json:"last_name"`
	Email           string         `json:"email"`
	Phone           string         `json:"phone"`
	BillingAddress  place          `json:"billing_address"`
	DeliveryAddress place          `json:"delivery_address"`
	BillingCycle    customer.Cycle `json:"billing_cycle"`
}

type place struct {
	Street     string `json:"street"`
	HouseNo    string `json:"house_no"`
	PostalCode string `json:"postal_code"`
	Town       string `json:"town"`
	Country    string `json:"country"`
	DropPlace  string `json:"drop_place,omitempty"`
	DoorCode   string `json:"door_code,omitempty"`
}

type newSubscription struct {
	Number   string       `json:"number"`
	Customer string       `json:"customer"`
	Plan     string       `json:"plan"`
	Start    civil.Date   `json:"start"`
	Lines    []wantedLine `json:"lines"`
	Comment  string       `json:"comment,omitempty"`
}

type newOrder struct {
	Number    string       `json:"number"`
	Customer  string       `json:"customer"`
	DeliverOn civil.Date   `json:"deliver_on"`
	Lines     []wantedLine `json:"lines"`
	Remark    string       `json:"remark,omitempty"`
}

type wantedLine struct {
	Article  string `json:"article"`
	Quantity string `json:"quantity"`
}

// Requests is the file a webshop would have put into the import folder of the
// demo shop by the morning of a day (turnus.requests/1): new and old customers,
// one wish that comes too late and one that cannot be fulfilled at all.
func Requests(today civil.Date) []byte {
	const morning = 6*60 + 12
	zone := settings().Location()
	f := requestFile{
		Format: "turnus.requests/1", Shop: shopNumber,
		Created: today.At(morning, zone), Requests: wishesOf(today),
	}
	for i := range f.Requests {
		f.Requests[i].ID = fmt.Sprintf("R-%s-%02d", today.Time().Format("20060102"), i+1)
		f.Requests[i].At = evening(today, i, zone)
	}
	b, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		panic(err) // nothing in it that JSON cannot hold
	}
	return append(b, '\n')
}

// evening spreads the wishes over the evening before and the night.
func evening(today civil.Date, i int, zone *time.Location) time.Time {
	const first, apart = 18*60 + 40, 29 // minutes
	return today.AddDays(-1).At(first, zone).Add(time.Duration(i*apart) * time.Minute)
}

// wishesOf are those of one day, most of them about what runs in a shop of the
// usual size.
func wishesOf(today civil.Date) []request {
	data := Shop(Subscriptions, today)
	days := daysOf(data.Calendars[0])
	about := func(plan int64, i int) (number, asks string) {
		running := data.running(plan, today)
		s := running[i%len(running)]
		return s.Number, data.Customers[s.ReceiverID-1].Number
	}
	stamp := today.Time().Format("060102")
	who := "K-" + stamp                                                     // beyond the numbers of any demo shop
	thursday := today.AddDays(10).Monday().AddDays(weekdayOf[planThursday]) // 7 to 13 days ahead
	pause, pauses := about(planThursday, 0)
	skip, skips := about(planThursday, 1)
	note, notes := about(planThursday, 2)
	_, dislikes := about(planThursday, 3)
	late := tooLate(today)
	late.Subscription, late.Customer = about(late.plan, 4)
	return []request{
		{Type: "customer.upsert", Customer: arrival(who)},
		{Type: "subscription.create", Subscription: newSubscription{
			Number: "A-" + stamp, Customer: who, Plan: "weekly-thu", Start: thursday, Comment: "Bitte hinters Haus",
			Lines: []wantedLine{{"GEM-M", "1"}, {"BROT-02", "1"}},
		}},
		{Type: "order.place", Order: &newOrder{
			Number: orderNumber(today, 1), Customer: "K-17", DeliverOn: firstDelivery(days, thursday),
			Lines:  []wantedLine{{"BROT-05", "1"}, {"BLUM-M", "1"}},
			Remark: "Geschenk: bitte eine Karte «Alles Gute zum Geburtstag» beilegen.",
		}},
		{Type: "subscription.pause", Customer: pauses, Subscription: pause, From: thursday.Monday(), To: thursday.Monday().AddDays(13)},
		{Type: "delivery.skip", Customer: skips, Subscription: skip, Date: thursday},
		{Type: "subscription.comment", Customer: notes, Subscription: note, Lasts: remark.Always, Safety: true,
			Text: "Unsere Tochter hat eine Nussallergie: bitte nichts mit Nüssen beilegen."},
		{Type: "customer.dislikes", Customer: dislikes, Dislikes: []string{"Rosenkohl", "Randen"}},
		late.request,
		{Type: "order.place", Order: &newOrder{
			Number: orderNumber(today, 2), Customer: dislikes, DeliverOn: firstDelivery(days, thursday.AddDays(1)),
			Lines: []wantedLine{{"SPARGEL-1KG", "2"}, {"KART-2KG", "1"}},
		}},
	}
}

// lateRequest is a wish about a subscription of a plan.
type lateRequest struct {
	request
	plan int64
}

// tooLate wants something else in the very next delivery, whose cut-off was
// before the evening the wish was made: on which plan depends on the weekday.
func tooLate(today civil.Date) lateRequest {
	l := lateRequest{plan: planThursday, request: request{
		Type: "subscription.change", Lines: []wantedLine{{"GEM-L", "1"}, {"EIER-10", "1"}},
	}}
	next := time.Thursday
	switch today.Weekday() {
	case time.Saturday, time.Sunday, time.Monday:
		l.plan, next = planTuesday, time.Tuesday
	case time.Friday:
		l.plan, next = planBread, time.Friday
		l.Lines = []wantedLine{{"BROT-03", "1"}, {"BROT-05", "1"}}
	case time.Tuesday, time.Wednesday, time.Thursday:
	}
	l.From = today
	for l.From.Weekday() != next {
		l.From = l.From.AddDays(1)
	}
	return l
}

// running are the subscriptions of a plan that nothing is planned to happen
// to, the newest first.
func (data Data) running(plan int64, today civil.Date) []subscription.Subscription {
	var out []subscription.Subscription
	for _, s := range slices.Backward(data.Subscriptions) {
		plain := len(s.Pauses)+len(s.Skips)+len(s.Moves)+len(s.Singles) == 0 && s.LastDay().IsZero() && s.Count == 0
		if plain && s.On(today).PlanID == plan && s.Start.Before(today.AddDays(-settled)) && s.PayerID == s.ReceiverID {
			out = append(out, s)
		}
	}
	return out
}

func arrival(number string) newCustomer {
	address := place{Street: "Schulhausstrasse", HouseNo: "23", PostalCode: "8610", Town: "Uster", Country: shopCountry}
	delivery := address
	delivery.DropPlace, delivery.DoorCode = "hinter dem Haus, neben dem Brunnen", "4711"
	return newCustomer{
		Number: number, Language: "de", Salutation: "Frau", FirstName: "Seraina", LastName: "Bosshard",
		Email: "seraina.bosshard@example.org", Phone: "+41 79 000 23 23",
		BillingAddress: address, DeliveryAddress: delivery, BillingCycle: customer.Monthly,
	}
}

// orderNumber is one the demo's own single orders do not have.
func orderNumber(today civil.Date, n int) string {
	return fmt.Sprintf("%d-W%02d%02d%d", today.Year(), today.Month(), today.Day(), n)
}
