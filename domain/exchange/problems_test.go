package exchange_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/exchange"
	"turnus/domain/problem"
	"turnus/domain/shipto"
)

func customerAddress() shipto.ShipTo {
	return shipto.ShipTo{
		Address:   address.Address{Street: "Weg", HouseNo: "1", PostalCode: "8000", Town: "Zürich", Country: "CH"},
		DropPlace: "Keller", DoorCode: "1", Tour: "Nord",
	}
}

func TestAFileThatIsNoKnownFormatIsRefusedWithItsPlace(t *testing.T) {
	head := `{"format": "turnus.requests/1", `
	deep := strings.Repeat("[", exchange.MaxDepth) + strings.Repeat("]", exchange.MaxDepth)
	tests := []struct {
		name         string
		file         string
		code         problem.Code
		field        string
		line, column int
	}{
		{"empty", "", exchange.CodeTruncated, "", 1, 1},
		{"blank", " \n ", exchange.CodeTruncated, "", 2, 2},
		{"no JSON", "Id;Typ\n1;x", exchange.CodeNotJSON, "", 1, 1},
		{"a comma too much", head + "\n \"requests\": [,]}", exchange.CodeNotJSON, "", 2, 15},
		{"column in characters", "{\"ä\":\n\"ööö\" x}", exchange.CodeNotJSON, "", 2, 7},
		{"cut off", head + `"requests": [{"id": "R-`, exchange.CodeTruncated, "", 1, 56},
		{"cut off within a letter", "{\"shop\": \"H\xc3", exchange.CodeTruncated, "", 1, 12},
		{"something after the end", head + "\"requests\": []}\n}", exchange.CodeNotJSON, "", 2, 1},
		{"two files in one", head + `"requests": []}` + "\n" + head + `"requests": []}`, exchange.CodeNotJSON, "", 2, 1},
		{"Latin-1", "{\"shop\": \"H\xf6fli\"}", exchange.CodeNotUTF8, "", 1, 12},
		{"UTF-16", "\xff\xfe{\x00", exchange.CodeNotUTF8, "", 1, 1},
		{"a list", `[]`, exchange.CodeFormatUnknown, "", 1, 1},
		{"a text", ` "x"`, exchange.CodeFormatUnknown, "", 1, 2},
		{"no format", `{"requests": []}`, exchange.CodeFormatUnknown, "format", 1, 1},
		{"another format", "{\n\"format\": \"turnus.requests/2\", \"requests\": []}", exchange.CodeFormatUnknown, "format", 2, 11},
		{"format of another kind", `{"format": 1, "requests": []}`, exchange.CodeFormatUnknown, "format", 1, 12},
		{"no requests", `{"format": "turnus.requests/1"}`, exchange.CodeFileField, "requests", 1, 1},
		{"requests no list", head + `"requests": {}}`, exchange.CodeFileField, "requests", 1, 45},
		{"shop no text", head + `"shop": 7, "requests": []}`, exchange.CodeFileField, "shop", 1, 41},
		{"created no time", head + `"created": "2026-11-23", "requests": []}`, exchange.CodeFileField, "created", 1, 44},
		{"requests twice", head + `"requests": [], "requests": []}`, exchange.CodeFileFieldTwice, "requests", 1, 49},
		{"too deep", head + "\n\"x\": " + deep + `, "requests": []}`, exchange.CodeTooDeep, "", 2, 6 + exchange.MaxDepth - 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := exchange.Parse([]byte(tt.file))
			l := problem.Of(err)
			if len(l) != 1 || l[0].Code != tt.code || l[0].Field != tt.field {
				t.Fatalf("got %v, want %s of %q", err, tt.code, tt.field)
			}
			if l[0].Args["line"] != tt.line || l[0].Args["column"] != tt.column {
				t.Errorf("at %v, want line %d, column %d", l[0].Args, tt.line, tt.column)
			}
		})
	}
}

func TestLimitsOfAFile(t *testing.T) {
	many := func(n int) []byte {
		return fileOf(strings.TrimSuffix(strings.Repeat("0,", n), ","))
	}
	if f := parse(t, many(exchange.MaxRequests)); len(f.Requests) != exchange.MaxRequests {
		t.Errorf("%d requests read", len(f.Requests))
	}
	if _, err := exchange.Parse(many(exchange.MaxRequests + 1)); !problem.Has(err, exchange.CodeTooManyRequests) {
		t.Errorf("one request too many: %v", err)
	}
	if _, err := exchange.Parse(bytes.Repeat([]byte(" "), exchange.MaxBytes+1)); !problem.Has(err, exchange.CodeTooLarge) {
		t.Errorf("a byte too many: %v", err)
	}
}

func TestAByteOrderMarkIsNoProblem(t *testing.T) {
	parse(t, append([]byte("\ufeff"), fileOf("")...))
}

func TestUnknownFieldsAreWarnedOfWithTheirPath(t *testing.T) {
	f := parse(t, []byte(`{"format": "turnus.requests/1", "version": 3, "author": {}, "requests": [
		{"id": "1", "type": "order.place", "prio": 1, "order": {"number": "B", "customer": "K", "deliver_on": "2026-12-03",
		 "colour": "red", "lines": [{"article": "A", "quantity": "1", "size": "L"}], "payment": {"state": "paid", "fee": "1"},
		 "delivery_address": {"town": "Bern", "floor": 3}}}]}`))
	if d := diff([]string{"exchange.field_unknown author", "exchange.field_unknown version"}, said(f.Warnings)); d != "" {
		t.Error(d)
	}
	r := f.Requests[0]
	want := []string{
		"exchange.field_unknown order.lines[0].size", "exchange.field_unknown order.delivery_address.floor",
		"exchange.field_unknown order.payment.fee", "exchange.field_unknown order.colour", "exchange.field_unknown prio",
	}
	if d := diff(want, said(r.Warnings)); d != "" || len(r.Problems) > 0 {
		t.Error(d, r.Problems)
	}
}

func TestAThousandUnknownFieldsAreFiftyWarnings(t *testing.T) {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, `"x%d": 0, `, i)
	}
	r := one(t, `{`+b.String()+`"id": "1", "type": "delivery.skip", "subscription": "A", "date": "2026-12-03"}`)
	if len(r.Warnings) != 50 || len(r.Problems) != 0 {
		t.Errorf("%d warnings, problems %v", len(r.Warnings), r.Problems)
	}
}

func TestASecondRequestWithTheSameIdIsRefused(t *testing.T) {
	skip := `{"id": "R-1", "type": "delivery.skip", "subscription": "A", "date": "2026-12-03"}`
	f := parse(t, fileOf(skip+",\n\n"+skip))
	first, second := f.Requests[0], f.Requests[1]
	if len(first.Problems) > 0 || !problem.Has(second.Problems, exchange.CodeIDTwice) {
		t.Errorf("first %v, second %v", first.Problems, second.Problems)
	}
	if args := second.Problems[0].Args; args["line"] != 1 || args["id"] != "R-1" {
		t.Errorf("args %v", args)
	}
}

func TestARequestThatCannotBeReadDoesNotStopTheOthers(t *testing.T) {
	f := parse(t, fileOf(`17, {"id": "2", "type": "x"}, {"id": "3", "type": "delivery.skip", "subscription": "A", "date": "2026-12-03"}`))
	got := [][]string{said(f.Requests[0].Problems), said(f.Requests[1].Problems), said(f.Requests[2].Problems)}
	if d := diff([][]string{{"exchange.not_an_object "}, {"request.type_unknown type"}, {}}, got); d != "" {
		t.Error(d)
	}
}

func TestProblemsOfRequestsNameTheField(t *testing.T) {
	order := func(line string) string {
		return `{"id": "1", "type": "order.place", "order": {"number": "B", "customer": "K", "deliver_on": "2026-12-03", "lines": [` + line + `]}}`
	}
	customer := func(field string) string {
		return `{"id": "1", "type": "customer.upsert", "customer": {"number": "K", ` + field + `}}`
	}
	article := func(field string) string {
		return `{"id": "1", "type": "article.upsert", "article": {"number": "A", ` + field + `}}`
	}
	on := func(typ, rest string) string {
		return `{"id": "1", "type": "` + typ + `", "subscription": "A"` + rest + `}`
	}
	tests := []struct {
		request string
		want    string // codes and fields, separated by ;
	}{
		{`{"type": "delivery.skip", "subscription": "A", "date": "2026-12-03"}`, "exchange.field_missing id"},
		{`{"id": " ", "type": "delivery.skip", "subscription": "A", "date": "2026-12-03"}`, "exchange.field_missing id"},
		{`{"id": 5001, "type": "delivery.skip", "subscription": "A", "date": "2026-12-03"}`, "exchange.number_not_text id"},
		{`{"id": "1"}`, "exchange.field_missing type"},
		{`{"id": "1", "type": "customer.upsert"}`, "exchange.field_missing customer"},
		{`{"id": "1", "type": "customer.upsert", "customer": "K-17"}`, "exchange.wrong_kind customer"},
		{`{"id": "1", "id": "2", "type": "subscription.accept_renewal", "subscription": "A"}`, "exchange.field_twice id"},
		{`{"id": "1", "type": "order.place", "order": {}}`, "exchange.field_missing order.number;" +
			"exchange.field_missing order.customer;exchange.field_missing order.deliver_on;exchange.field_missing order.lines"},
		{`{"id": "1", "type": "subscription.create", "subscription": {"number": "A", "customer": "K", "plan": "P", "start": "2026-12-03",
			"end": "2026-12-02", "deliveries": 3, "lines": [{"article": "X", "quantity": "1"}]}}`,
			"exchange.range_backwards subscription.end;exchange.either_or subscription.deliveries"},

		{order(`{"article": "A", "quantity": 1}`), "exchange.number_not_text order.lines[0].quantity"},
		{order(`{"article": "A", "quantity": "1"}, {"article": "A", "quantity": "-2"}`), "exchange.quantity_not_positive order.lines[1].quantity"},
		{order(`{"article": "A", "quantity": "0"}`), "exchange.quantity_not_positive order.lines[0].quantity"},
		{order(`{"article": "A", "quantity": "1,5"}`), "exchange.quantity_invalid order.lines[0].quantity"},
		{order(`{"article": "A", "quantity": "1.2345"}`), "exchange.quantity_invalid order.lines[0].quantity"},
		{order(`{"article": "A"}`), "exchange.field_missing order.lines[0].quantity"},
		{order(`{"quantity": "1"}`), "exchange.field_missing order.lines[0].article"},
		{order(`{"article": "A", "quantity": "1", "unit_price": 4.8}`), "exchange.number_not_text order.lines[0].unit_price"},
		{order(`{"article": "A", "quantity": "1", "unit_price": "-4.80"}`), "exchange.amount_negative order.lines[0].unit_price"},
		{order(`{"article": "A", "quantity": "1", "unit_price": "4.805"}`), "exchange.amount_invalid order.lines[0].unit_price"},
		{order(`"A"`), "exchange.wrong_kind order.lines[0]"},
		{order(`null`), "exchange.field_missing order.lines[0]"},
		{order(``), "exchange.field_missing order.lines"},

		{on("delivery.skip", ``), "exchange.field_missing date"},
		{on("delivery.skip", `, "date": ""`), "exchange.field_missing date"},
		{on("delivery.skip", `, "date": "2026-02-31"`), "exchange.date_invalid date"},
		{on("delivery.skip", `, "date": "9999-12-31"`), "exchange.date_far date"},
		{on("delivery.skip", `, "date": "0026-12-03"`), "exchange.date_far date"},
		{on("delivery.skip", `, "date": "3.12.2026"`), "exchange.date_invalid date"},
		{on("delivery.skip", `, "date": 20261203`), "exchange.number_not_text date"},
		{on("delivery.skip", `, "date": "2026-12-03", "at": "gestern"`), "exchange.time_invalid at"},
		{on("subscription.pause", `, "from": "2026-12-21", "to": "2026-12-20"`), "exchange.range_backwards to"},
		{on("subscription.extend", ``), "exchange.nothing_asked deliveries"},
		{on("subscription.extend", `, "deliveries": 10, "until": "2027-01-01"`), "exchange.either_or until"},
		{on("subscription.extend", `, "deliveries": 0`), "exchange.integer_invalid deliveries"},
		{on("subscription.extend", `, "deliveries": 1.5`), "exchange.integer_invalid deliveries"},
		{on("subscription.extend", `, "deliveries": "10"`), "exchange.wrong_kind deliveries"},
		{on("subscription.change", ``), "exchange.nothing_asked lines"},
		{on("subscription.change", `, "lines": []`), "exchange.field_missing lines"},
		{on("subscription.comment", `, "text": ""`), "exchange.field_missing text"},
		{on("subscription.comment", `, "text": "x", "lasts": "forever"`), "exchange.word_unknown lasts"},
		{on("subscription.comment", `, "text": "x", "lasts": "until"`), "exchange.field_missing until"},
		{on("subscription.comment", `, "text": "x", "safety": "yes"`), "exchange.wrong_kind safety"},
		{on("subscription.comment", `, "text": "`+strings.Repeat("ä", exchange.MaxText+1)+`"`), "exchange.text_too_long text"},
		{on("subscription.comment", `, "text": "a\u0000b"`), "exchange.text_control text"},
		{`{"id": "1", "type": "order.change", "order": "B"}`, "exchange.nothing_asked deliver_on"},
		{`{"id": "1", "type": "order.change", "order": {"number": "B"}}`, "exchange.nothing_asked order.deliver_on"},
		{`{"id": "1", "type": "order.change", "order": "B", "payment": {}}`, "exchange.field_missing payment.state"},
		{`{"id": "1", "type": "customer.dislikes", "customer": "K"}`, "exchange.field_missing dislikes"},
		{`{"id": "1", "type": "customer.dislikes", "customer": "K", "dislikes": ["", 3, null]}`,
			"exchange.field_missing dislikes[0];exchange.number_not_text dislikes[1];exchange.field_missing dislikes[2]"},

		{customer(`"language": "es"`), "exchange.word_unknown customer.language"},
		{customer(`"billing_cycle": "daily"`), "exchange.word_unknown customer.billing_cycle"},
		{customer(`"billing_address": {"postal_code": 8046}`), "exchange.number_not_text customer.billing_address.postal_code"},
		{customer(`"billing_address": {"country": "Schweiz"}`), "exchange.country_invalid customer.billing_address.country"},
		{customer(`"billing_address": "Bern"`), "exchange.wrong_kind customer.billing_address"},
		{customer(`"last_name": "` + strings.Repeat("x", exchange.MaxName+1) + `"`), "exchange.text_too_long customer.last_name"},
		{customer(`"last_name": "Mül\nler"`), "exchange.text_control customer.last_name"},
		{article(`"price": 4.8`), "exchange.number_not_text article.price"},
		{article(`"price": "-1"`), "exchange.amount_negative article.price"},
		{article(`"lead_days": -1`), "exchange.integer_invalid article.lead_days"},
		{article(`"lead_days": "1"`), "exchange.wrong_kind article.lead_days"},
		{article(`"sell_single": 1`), "exchange.wrong_kind article.sell_single"},
		{article(`"name": "Brot"`), "exchange.wrong_kind article.name"},
		{article(`"plans": ["a", ""]`), "exchange.field_missing article.plans[1]"},
		{article(`"plans": [` + strings.Repeat(`"a", `, exchange.MaxLines) + `"a"]`), "exchange.too_many_entries article.plans"},
		{article(`"active_from": "2026-12-03", "active_until": "2026-12-02"`), "exchange.range_backwards article.active_until"},
		{`{"id": "1", "x": [` + strings.Repeat(`0,`, 20_000) + `0]}`, "exchange.request_too_large "},
	}
	for _, tt := range tests {
		got := strings.Join(said(one(t, tt.request).Problems), ";")
		if got != tt.want {
			t.Errorf("%.120s\n got %s\nwant %s", tt.request, got, tt.want)
		}
	}
}

func TestAProblemCarriesTheWrongValue(t *testing.T) {
	r := one(t, `{"id": "1", "type": "delivery.skip", "subscription": "A", "date": "2026-02-31"}`)
	if v := r.Problems[0].Args["value"]; v != "2026-02-31" {
		t.Errorf("value %v", v)
	}
	if r.ID != "1" || r.Body.(exchange.Skip).Subscription != "A" {
		t.Errorf("the rest of a wrong request is still told: %+v", r.Body)
	}
}

func TestBlanksAroundTextsDoNotCount(t *testing.T) {
	r := one(t, `{"id": " 1 ", "type": "subscription.comment", "subscription": "\tA-1 ", "text": "a\r\nb\n"}`)
	c := r.Body.(exchange.Comment)
	if r.ID != "1" || c.Subscription != "A-1" || c.Text != "a\nb" || len(r.Problems) > 0 {
		t.Errorf("%q %+v %v", r.ID, c, r.Problems)
	}
}
