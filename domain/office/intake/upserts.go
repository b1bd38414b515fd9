package intake

import (
	"slices"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/problem"
)

func applied(spoken lang.Lang) outcome {
	return outcome{verdict: exchange.Applied, reason: problem.New(exchange.CodeApplied, ""), lang: spoken}
}

// upsertArticle makes an article or changes it; orders that are still
// projections follow with their price and pick day.
func (h *handler) upsertArticle(b exchange.UpsertArticle) (outcome, error) {
	a, found := h.Article(b.Number)
	if !found {
		a = catalog.Article{SellSingle: true} // without a VAT code it is refused: a tax is not guessed
		a.Number = b.Number
	}
	before := a
	if err := h.setArticle(&a, b); err != nil {
		return outcome{}, err
	}
	if err := a.Check(h.Offer.Shop.VATCodes()); err != nil {
		return outcome{}, err
	}
	if err := h.tx.SaveArticles().Save(&a); err != nil {
		return outcome{}, err
	}
	if found && a.Version == before.Version {
		return unchanged(""), nil
	}
	h.Offer.Articles[a.ID] = a
	if found {
		return applied(""), h.refreshOrdersWith(a.ID)
	}
	return applied(""), nil
}

func (h *handler) setArticle(a *catalog.Article, b exchange.UpsertArticle) error {
	a.Names = exchange.TextsWith(a.Names, b.Name)
	a.Description = exchange.TextsWith(a.Description, b.Description)
	a.Size = exchange.TextsWith(a.Size, b.Size)
	a.Step = b.Step.Or(a.Step)
	a.Deposit = b.Deposit.Or(a.Deposit)
	if b.Allergens.Set {
		a.Allergens = catalog.InAnnexOrder(b.Allergens.Value)
	}
	a.Unit = b.Unit.Or(a.Unit)
	a.VATCode = b.VAT.Or(a.VATCode)
	a.LeadDays = b.LeadDays.Or(a.LeadDays)
	a.Freshness = b.Freshness.Or(a.Freshness)
	a.Storage = b.Storage.Or(a.Storage)
	a.SellSingle = b.SellSingle.Or(a.SellSingle)
	a.SellSubscription = b.SellSubscription.Or(a.SellSubscription)
	a.Active.From = b.ActiveFrom.Or(a.Active.From)
	a.Active.To = b.ActiveUntil.Or(a.Active.To)
	if b.Price.Set {
		from := b.PriceFrom
		if from.IsZero() {
			from = h.Today
		}
		a.SetPrice(from, b.Price.Value)
	}
	var wrong problem.List
	if b.Plans.Set {
		a.PlanIDs = h.plansOf(b.Plans.Value, &wrong)
	}
	if b.Family.Set {
		a.FamilyID = h.articleOf(b.Family.Value, "family", &wrong)
	}
	if b.Substitutes.Set {
		a.SubstituteIDs = nil
		for _, number := range b.Substitutes.Value {
			a.SubstituteIDs = append(a.SubstituteIDs, h.articleOf(number, "substitutes", &wrong))
		}
	}
	return wrong.Err()
}

// plansOf are the ids of plans, ascending, each once.
func (h *handler) plansOf(numbers []string, wrong *problem.List) []int64 {
	var out []int64
	for _, number := range numbers {
		p, err := h.Plan(number)
		if err != nil {
			wrong.Add(exchange.CodePlanUnknown, "plans", "plan", number)
		}
		out = append(out, p.ID)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// articleOf is the id of an article; "" is none.
func (h *handler) articleOf(number, field string, wrong *problem.List) int64 {
	a, ok := h.Article(number)
	if !ok && number != "" {
		wrong.Add(exchange.CodeArticleUnknown, field, "article", number)
	}
	return a.ID
}

// refreshOrdersWith recomputes the projections an article is in.
func (h *handler) refreshOrdersWith(articleID int64) error {
	orders, err := h.tx.OpenOrdersWithArticle(articleID)
	if err != nil {
		return err
	}
	return h.refresh(orders)
}

// refresh recomputes orders that are still projections.
func (h *handler) refresh(orders []order.Order) error {
	return planning.Follow(h.tx, h.Offer, h.Moment(civil.Date{}), orders)
}

// upsertCustomer makes a customer or changes the fields named; a new address
// goes onto the orders that are still projections.
func (h *handler) upsertCustomer(b exchange.UpsertCustomer) (outcome, error) {
	c, found, err := h.tx.Customers().Find(b.Number)
	for err == nil && c.MergedInto != 0 { // the number stands for whom it turned out to be
		c, err = h.tx.Customers().Get(c.MergedInto)
	}
	if err == nil && !c.Anonymised.IsZero() { // the number stays theirs, and their data stay erased
		err = problem.New(exchange.CodeCustomerAnonymised, "customer", "customer", b.Number)
	}
	if err != nil {
		return outcome{}, err
	}
	if !found {
		s := h.Offer.Shop
		c = customer.Customer{Lang: s.MainLang(), Cycle: customer.Monthly, Party: address.Party{
			Address: address.Address{Country: s.Country()},
		}}
		c.Number = b.Number
	}
	before := c
	if err := h.setCustomer(&c, b); err != nil {
		return outcome{lang: c.Lang}, err
	}
	if err := c.Check(); err != nil {
		return outcome{lang: c.Lang}, err
	}
	if err := h.tx.SaveCustomers().Save(&c); err != nil {
		return outcome{lang: c.Lang}, err
	}
	if found && c.Version == before.Version {
		return unchanged(c.Lang), nil
	}
	return applied(c.Lang), h.moveOrders(before, c)
}

func (h *handler) setCustomer(c *customer.Customer, b exchange.UpsertCustomer) error {
	p := &c.Party
	c.Lang = b.Language.Or(c.Lang)
	p.Salutation = b.Salutation.Or(p.Salutation)
	p.FirstName = b.FirstName.Or(p.FirstName)
	p.LastName = b.LastName.Or(p.LastName)
	p.Company = b.Company.Or(p.Company)
	c.Email = b.Email.Or(c.Email)
	c.Phone = b.Phone.Or(c.Phone)
	c.UID = b.UID.Or(c.UID)
	c.Cycle = b.BillingCycle.Or(c.Cycle)
	p.Address = b.BillingAddress.Address(p.Address)
	if p.Address.Country == "" {
		p.Address.Country = h.Offer.Shop.Country()
	}
	to, err := h.Place(b.DeliveryAddress, b.PickupPoint, c.ShipTo)
	if err != nil {
		return err
	}
	if to.Address.Country == "" && !to.Address.IsZero() {
		to.Address.Country = p.Address.Country
	}
	c.ShipTo = to
	return nil
}

// moveOrders sends projections that went to the customer's usual place to the
// new one.
func (h *handler) moveOrders(before, after customer.Customer) error {
	if before.ID == 0 || before.Destination() == after.Destination() {
		return nil
	}
	orders, err := h.tx.OpenOrdersOf(after.ID)
	if err != nil {
		return err
	}
	for i, o := range orders {
		if o.SubscriptionID == 0 && o.ReceiverID == after.ID && o.ShipTo == before.Destination() {
			orders[i].ShipTo = after.Destination()
		}
	}
	return h.refresh(orders)
}

// dislikes replaces the list of what a customer does not want.
func (h *handler) dislikes(b exchange.Dislikes) (outcome, error) {
	c, err := h.Customer(b.Customer, "customer")
	if err != nil {
		return outcome{}, err
	}
	before := c.Version
	c.Dislikes = b.Dislikes
	if err := h.tx.SaveCustomers().Save(&c); err != nil {
		return outcome{lang: c.Lang}, err
	}
	if c.Version == before {
		return unchanged(c.Lang), nil
	}
	return applied(c.Lang), nil
}
