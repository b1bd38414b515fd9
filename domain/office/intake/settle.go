package intake

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

// shownDeliveries is how many deliveries an answer shows before and after.
const shownDeliveries = 3

// settling is the judging of one request.
type settling struct {
	jobs    Jobs
	actor   office.Actor
	own     shop.Shop
	cause   office.Cause
	fileID  int64
	request exchange.Request
	foreign *problem.Problem // the file is for another shop
	today   civil.Date
	at      time.Time // the moment it is judged by
	now     time.Time
}

// outcome is what a request's handler found; the handler has saved what it
// changed unless the verdict is Unchanged or NeedsDecision.
type outcome struct {
	verdict  exchange.Verdict
	reason   *problem.Problem
	from     civil.Date // first delivery it holds for
	proposed civil.Date // next possible day, where a person decides
	warnings problem.List
	lang     lang.Lang // of the customer, "" for the shop's
	before   []subscription.Delivery
	after    []subscription.Delivery
	offer    catalog.Offer
}

// settle judges the request, applies it together with its record, and gives
// the answer. The error is for what went wrong here, never for a bad request.
func (s settling) settle(ctx context.Context) (exchange.RequestAnswer, error) {
	if len(s.request.Problems) > 0 || s.foreign != nil {
		return s.reject(ctx, s.allProblems(), "")
	}
	var answer exchange.RequestAnswer
	var spoken lang.Lang
	err := s.jobs.Store.Do(ctx, s.actor, s.cause, func(tx office.Tx) error {
		old, found, err := tx.Request(s.request.ID)
		if err != nil {
			return err
		}
		if found && exchange.Verdict(old.Verdict).Final() {
			answer, err = s.repeat(old)
			return err
		}
		h, err := newHandler(tx, s)
		if err != nil {
			return err
		}
		o, err := h.handle(s.request.Body)
		spoken = o.lang
		if err != nil {
			return err
		}
		answer = s.answer(o)
		return s.record(tx, answer)
	})
	if err == nil {
		return answer, nil
	}
	if found := problem.Of(err); len(found) > 0 && !isOurs(err) {
		return s.reject(ctx, found, spoken)
	}
	return answer, err
}

// isOurs reports problems of the store rather than of the request: they stop
// the run, and the request is judged again later.
func isOurs(err error) bool {
	for _, code := range []problem.Code{
		office.CodeLocked, office.CodeNotWritable, office.CodeDamaged, office.CodeDiskFull, office.CodeChangedElsewhere,
	} {
		if problem.Has(err, code) {
			return true
		}
	}
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

func (s settling) allProblems() problem.List {
	if s.foreign != nil {
		return problem.List{s.foreign}
	}
	return s.request.Problems
}

// reject records a request that cannot be done; it is judged again when it
// comes again. A request without id is answered but cannot be remembered.
func (s settling) reject(ctx context.Context, why problem.List, l lang.Lang) (exchange.RequestAnswer, error) {
	answer := s.answer(outcome{verdict: exchange.Rejected, reason: why[0], lang: l})
	answer.Problems = s.jobs.problems(s.language(l), why)
	if s.request.ID == "" || problem.Has(why, exchange.CodeIDTwice) {
		return answer, nil
	}
	err := s.jobs.Store.Do(ctx, s.actor, s.cause, func(tx office.Tx) error {
		old, found, err := tx.Request(s.request.ID)
		if err != nil || (found && exchange.Verdict(old.Verdict).Final()) {
			return err
		}
		return s.record(tx, answer)
	})
	return answer, err
}

// repeat answers a request that was settled before: nothing changes. One that
// waits for a person still does, and one of a file whose reading was cut off
// gets the answer it would have got.
func (s settling) repeat(old office.RequestRecord) (exchange.RequestAnswer, error) {
	var answer exchange.RequestAnswer
	if err := json.Unmarshal(old.Answer, &answer); err != nil {
		return answer, err
	}
	if answer.Verdict == exchange.NeedsDecision || old.FileID == s.fileID {
		return answer, nil
	}
	reason := problem.New(exchange.CodeAlreadyApplied, "", "id", s.request.ID, "date", civil.FromTime(old.At.In(s.own.Location())))
	return s.answer(outcome{verdict: exchange.Unchanged, reason: reason, from: answer.From}), nil
}

func (s settling) record(tx office.Tx, a exchange.RequestAnswer) error {
	body, err := json.Marshal(a)
	if err != nil {
		return err
	}
	return tx.SaveRequest(office.RequestRecord{
		ID: s.request.ID, Type: string(s.request.Type), FileID: s.fileID, Verdict: string(a.Verdict), Code: a.Code,
		Body: s.request.Raw, Answer: body, At: s.now.UTC(),
	})
}

func (s settling) language(l lang.Lang) lang.Lang {
	if l.Valid() {
		return l
	}
	return s.own.MainLang()
}

func (s settling) answer(o outcome) exchange.RequestAnswer {
	l := s.language(o.lang)
	return exchange.RequestAnswer{
		ID: s.request.ID, Verdict: o.verdict, Code: o.reason.Code, Text: s.jobs.Words(l, o.reason),
		From: o.from, Proposed: o.proposed,
		Warnings: s.jobs.problems(l, append(s.request.Warnings, o.warnings...)),
		Before:   shown(o.before, o.offer, l), After: shown(o.after, o.offer, l),
	}
}

// shown are the first deliveries as an answer file has them.
func shown(list []subscription.Delivery, offer catalog.Offer, l lang.Lang) []exchange.Delivery {
	var out []exchange.Delivery
	for _, d := range list[:min(len(list), shownDeliveries)] {
		out = append(out, DeliveryOf(d, offer, l))
	}
	return out
}

// DeliveryOf is a delivery as answer and account files have it, without why.
func DeliveryOf(d subscription.Delivery, offer catalog.Offer, l lang.Lang) exchange.Delivery {
	out := exchange.Delivery{
		Nominal: d.Nominal, Date: d.Date, Pick: d.LatestPick(), Moved: d.Moved(),
	}
	for _, c := range d.Contents {
		a := offer.Articles[c.ArticleID]
		out.Lines = append(out.Lines, exchange.DeliveryLine{
			Article: a.Number, Name: a.Names.In(l), Quantity: c.Quantity, Unit: a.Unit, UnitPrice: c.Price,
		})
	}
	return out
}
