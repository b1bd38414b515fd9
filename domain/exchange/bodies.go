package exchange

// Body is what a request says beside its id, type and time. Zero values of
// fields that are not Opt mean that the request does not say.
type Body interface {
	// Type of the requests that have this body.
	Type() Type
}

func (UpsertArticle) Type() Type      { return TypeArticleUpsert }
func (UpsertCustomer) Type() Type     { return TypeCustomerUpsert }
func (Dislikes) Type() Type           { return TypeCustomerDislikes }
func (CreateSubscription) Type() Type { return TypeSubscriptionCreate }
func (Pause) Type() Type              { return TypeSubscriptionPause }
func (Resume) Type() Type             { return TypeSubscriptionResume }
func (Extend) Type() Type             { return TypeSubscriptionExtend }
func (Cancel) Type() Type             { return TypeSubscriptionCancel }
func (Change) Type() Type             { return TypeSubscriptionChange }
func (Comment) Type() Type            { return TypeSubscriptionNote }
func (AcceptRenewal) Type() Type      { return TypeAcceptRenewal }
func (Skip) Type() Type               { return TypeDeliverySkip }
func (Unskip) Type() Type             { return TypeDeliveryUnskip }
func (ChangeDelivery) Type() Type     { return TypeDeliveryChange }
func (Move) Type() Type               { return TypeDeliveryMove }
func (PlaceOrder) Type() Type         { return TypeOrderPlace }
func (ChangeOrder) Type() Type        { return TypeOrderChange }
func (CancelOrder) Type() Type        { return TypeOrderCancel }
