// Package exchange has what webshops and Turnus write to each other through
// the import and export folders: request files read into typed requests, the
// verdicts and the answer file, and the account file of a customer. It turns
// bytes into values and values into bytes; whether a request is possible is
// judged in domain/office, and where the files lie is known to storage/folder.
package exchange

import (
	"cmp"
	"encoding/json"
	"slices"
	"time"

	"turnus/domain/problem"
)

// RequestsFormat is the "format" of a request file.
const RequestsFormat = "turnus.requests/1"

// Limits of a request file. A file beyond MaxBytes, MaxRequests or MaxDepth is
// refused whole; a request beyond the others is rejected for itself.
const (
	MaxBytes    = 20 << 20
	MaxRequests = 50_000
	MaxDepth    = 32  // nested objects and lists, the file itself being 1
	MaxLines    = 500 // lines of an order or subscription, entries of a list
	MaxNumber   = 64  // characters of an id, a number or a short word
	MaxName     = 200 // characters of a name or a line of an address
	MaxText     = 1000
)

// Type names what a request asks for.
type Type string

// The types of requests.
const (
	TypeArticleUpsert      Type = "article.upsert"
	TypeCustomerUpsert     Type = "customer.upsert"
	TypeCustomerDislikes   Type = "customer.dislikes"
	TypeSubscriptionCreate Type = "subscription.create"
	TypeSubscriptionPause  Type = "subscription.pause"
	TypeSubscriptionResume Type = "subscription.resume"
	TypeSubscriptionExtend Type = "subscription.extend"
	TypeSubscriptionCancel Type = "subscription.cancel"
	TypeSubscriptionChange Type = "subscription.change"
	TypeSubscriptionNote   Type = "subscription.comment"
	TypeAcceptRenewal      Type = "subscription.accept_renewal"
	TypeDeliverySkip       Type = "delivery.skip"
	TypeDeliveryUnskip     Type = "delivery.unskip"
	TypeDeliveryChange     Type = "delivery.change"
	TypeDeliveryMove       Type = "delivery.move"
	TypeOrderPlace         Type = "order.place"
	TypeOrderChange        Type = "order.change"
	TypeOrderCancel        Type = "order.cancel"
)

// File is a request file that could be read; its requests may still have
// problems each.
type File struct {
	Format   string       // RequestsFormat
	Shop     string       // name of the shop the file is for; "" if it does not say
	Created  time.Time    // when the webshop wrote it; zero if it does not say
	Requests []Request    // in the order of the file
	Warnings problem.List // unknown fields beside the requests
}

// Request is one thing a customer or the webshop asks for.
type Request struct {
	ID       string          // unique per shop; "" is a problem
	Type     Type            // as written, also if unknown
	At       time.Time       // when the customer made it; zero if it does not say
	Raw      json.RawMessage // as it stands in the file
	Index    int             // position in the file, from 0
	Line     int             // line of the file it starts on, from 1
	Problems problem.List    // not empty: the request is to be rejected
	Warnings problem.List    // unknown fields, at most maxWarnings
	Body     Body            // one of the types of bodies.go; nil if the type is unknown
}

// InOrder gives the requests in the order they are to be applied: articles,
// then customers, then everything else as the file has it. The argument is
// left as it is.
func InOrder(requests []Request) []Request {
	out := slices.Clone(requests)
	slices.SortStableFunc(out, func(a, b Request) int { return cmp.Compare(rank(a.Type), rank(b.Type)) })
	return out
}

func rank(t Type) int {
	switch t {
	case TypeArticleUpsert:
		return 0
	case TypeCustomerUpsert:
		return 1
	}
	return 2
}
