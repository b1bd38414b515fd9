package exchange_test

import (
	"strings"
	"testing"

	"turnus/domain/exchange"
	"turnus/domain/problem"
)

// FuzzParse holds that no file breaks Parse, that a refusal is always told as
// a problem, and that what has none can be relied on.
func FuzzParse(f *testing.F) {
	f.Add(sample(f, "requests.json"))
	f.Add(sample(f, "requests_full.json"))
	f.Add(fileOf(`{"id": "1", "type": "delivery.skip", "subscription": "A", "date": "2026-02-31"}, 3, null, []`))
	f.Add([]byte(`{"format": "turnus.requests/1", "requests": [{"id": "\ud800"`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := exchange.Parse(data)
		if err != nil {
			if len(problem.Of(err)) == 0 {
				t.Fatalf("not a problem: %v", err)
			}
			return
		}
		for i, r := range file.Requests {
			if r.Index != i || r.Line < 1 || len(r.Raw) == 0 {
				t.Fatalf("request %d: index %d, line %d", i, r.Index, r.Line)
			}
			if len(r.Problems) == 0 {
				accepted(t, r)
			}
		}
	})
}

// accepted checks what later code takes for granted.
func accepted(t *testing.T, r exchange.Request) {
	t.Helper()
	if r.ID == "" || strings.TrimSpace(r.ID) != r.ID || r.Body == nil || r.Body.Type() != r.Type {
		t.Fatalf("accepted without id or body: %s", r.Raw)
	}
	if on, ok := r.Body.(exchange.OnSubscription); ok && on.About().Subscription == "" {
		t.Fatalf("accepted without subscription: %s", r.Raw)
	}
	var lines []exchange.Line
	switch b := r.Body.(type) {
	case exchange.CreateSubscription:
		if lines = b.Lines; len(lines) == 0 || b.Start.IsZero() || b.Plan == "" || b.Customer == "" {
			t.Fatalf("accepted incomplete: %s", r.Raw)
		}
	case exchange.PlaceOrder:
		if lines = b.Lines; len(lines) == 0 || b.DeliverOn.IsZero() || b.Number == "" {
			t.Fatalf("accepted incomplete: %s", r.Raw)
		}
	case exchange.Change:
		lines = b.Lines
	case exchange.ChangeDelivery:
		lines = b.Lines
	}
	for _, l := range lines {
		if l.Article == "" || l.Quantity <= 0 || l.UnitPrice.Value < 0 {
			t.Fatalf("accepted with a wrong line: %s", r.Raw)
		}
	}
	if again, err := exchange.ParseRequest(r.Raw); err != nil || len(again.Problems) > 0 {
		t.Fatalf("accepted in the file, not alone: %v %v", err, again.Problems)
	}
}
