package exchange

import (
	"turnus/domain/problem"
)

// Verdict is what became of a request.
type Verdict string

// The verdicts.
const (
	Applied       Verdict = "applied"
	AppliedLater  Verdict = "applied_later" // past the cut-off: holds from a later delivery on
	Unchanged     Verdict = "unchanged"     // it was so already
	NeedsDecision Verdict = "needs_decision"
	Rejected      Verdict = "rejected"
)

// Final reports whether a request with this verdict is only repeated in the
// answer when it comes again; all others are judged anew.
func (v Verdict) Final() bool {
	return v == Applied || v == AppliedLater || v == Unchanged || v == NeedsDecision
}

// Reasons of verdicts that did something, with the values they carry.
const (
	CodeApplied        problem.Code = "request.applied"
	CodeAppliedLater   problem.Code = "request.applied_later"   // from: first delivery it holds for, asked
	CodeSkipLater      problem.Code = "request.skip_later"      // from, asked, days: it had to be said so many days before
	CodeUnchanged      problem.Code = "request.unchanged"       // it was so already
	CodeAlreadyApplied problem.Code = "request.already_applied" // the id came before: id
)

// Reasons to ask a person.
const (
	CodeHeld          problem.Code = "request.held"           // date: a person must decide whether it is delivered
	CodeDayImpossible problem.Code = "request.day_impossible" // date, next: the next possible day, zero if none
	CodePrinted       problem.Code = "request.printed"        // date: in time, but the list of that delivery is printed
	CodeUnpaid        problem.Code = "request.unpaid"         // order, state
	CodeOrderFixed    problem.Code = "request.order_fixed"    // order, cutoff
	CodeNoRenewal     problem.Code = "request.no_renewal"     // subscription: nothing was offered
)

// Reasons to reject.
const (
	CodeShopOther           problem.Code = "request.shop_other"           // shop, own
	CodeTypeUnknown         problem.Code = "request.type_unknown"         // type
	CodeTypeUnsupported     problem.Code = "request.type_unsupported"     // type: known, not done by this version
	CodeTooLate             problem.Code = "request.too_late"             // date, cutoff, next: first date still possible
	CodeSkipTooLate         problem.Code = "request.skip_too_late"        // date, days: it had to be said so many days before; next
	CodeSkipLimit           problem.Code = "request.skip_limit"           // limit, used, wanted: with this wish; from, to: of the season
	CodeSubscriptionUnknown problem.Code = "request.subscription_unknown" // subscription
	CodeForeignSubscription problem.Code = "request.foreign_subscription" // subscription, customer
	CodeSubscriptionOver    problem.Code = "request.subscription_over"    // subscription, end
	CodeCustomerUnknown     problem.Code = "request.customer_unknown"     // customer
	CodeCustomerAnonymised  problem.Code = "request.customer_anonymised"  // customer
	CodeArticleUnknown      problem.Code = "request.article_unknown"      // article
	CodeArticleInactive     problem.Code = "request.article_inactive"     // article, date
	CodeArticleNotOnPlan    problem.Code = "request.article_not_on_plan"  // article, plan
	CodeArticleNotSingle    problem.Code = "request.article_not_single"   // article
	CodePlanUnknown         problem.Code = "request.plan_unknown"         // plan
	CodePickupUnknown       problem.Code = "request.pickup_unknown"       // pickup_point
	CodeVATUnknown          problem.Code = "request.vat_unknown"          // vat
	CodeOrderUnknown        problem.Code = "request.order_unknown"        // order
	CodeForeignOrder        problem.Code = "request.foreign_order"        // order, customer
	CodeOrderCancelled      problem.Code = "request.order_cancelled"      // order
	CodeNumberTaken         problem.Code = "request.number_taken"         // number
	CodeDateInPast          problem.Code = "request.date_in_past"         // date, today
	CodeNoDeliveryOn        problem.Code = "request.no_delivery_on"       // date, next
	CodeNotice              problem.Code = "request.notice_period"        // date, days, earliest
	CodeMinTerm             problem.Code = "request.minimum_term"         // date, months, earliest
)

// CodePriceDiffers warns that a binding price is not the list price.
const CodePriceDiffers problem.Code = "request.price_differs" // article, price, list
