package intake

import (
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
)

// Upsert makes or changes an article or a customer as a request would, within a
// unit of work; false if it is so already. The judge's offer follows.
func Upsert(tx office.Tx, judge *subscribing.Judge, body exchange.Body) (changed bool, err error) {
	h := handler{Judge: judge, tx: tx}
	o, err := h.handle(body)
	return err == nil && o.verdict != exchange.Unchanged, err
}
