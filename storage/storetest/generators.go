package storetest

import (
	"reflect"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/opening"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

// bound keeps numbers within what the domain reads back from text.
const bound = 1_000_000_000

// generators fill every field of an aggregate by its type, so that a field
// added later is tested without a word; only what must refer to something is
// named.
func generators(w *world) rapid.MakeConfig {
	return rapid.MakeConfig{
		Types: map[reflect.Type]*rapid.Generator[any]{
			reflect.TypeFor[record.Head]():       rapid.Just(record.Head{}).AsAny(),
			reflect.TypeFor[civil.Date]():        anyDate().AsAny(),
			reflect.TypeFor[civil.Weekdays]():    rapid.Map(rapid.Uint8Max(127), func(n uint8) civil.Weekdays { return civil.Weekdays(n) }).AsAny(),
			reflect.TypeFor[civil.TimeOfDay]():   rapid.Map(rapid.IntRange(0, 1439), func(n int) civil.TimeOfDay { return civil.TimeOfDay(n) }).AsAny(),
			reflect.TypeFor[time.Time]():         anyInstant().AsAny(),
			reflect.TypeFor[lang.Texts]():        anyTexts().AsAny(),
			reflect.TypeFor[schedule.Rule]():     anyRule().AsAny(),
			reflect.TypeFor[schedule.MonthDay](): rapid.Map(anyDate(), monthDay).AsAny(),
		},
		Kinds: map[reflect.Kind]*rapid.Generator[any]{
			reflect.String: rapid.StringN(0, 8, -1).AsAny(),
			reflect.Int64:  rapid.Int64Range(-bound, bound).AsAny(),
			reflect.Int:    rapid.IntRange(-bound, bound).AsAny(),
		},
		Fields: references(w),
	}
}

// references are the fields with the id of something.
func references(w *world) map[reflect.Type]map[string]*rapid.Generator[any] {
	one := func(ids ...int64) *rapid.Generator[any] { return rapid.SampledFrom(ids).AsAny() }
	people, articles := one(w.customers...), one(w.articles...)
	orNone := func(id int64) *rapid.Generator[any] { return one(0, id) }
	s := w.saveSubscription(w.customers[0], w.customers[1])
	return map[reflect.Type]map[string]*rapid.Generator[any]{
		reflect.TypeFor[schedule.Segment]():     {"Rules": rapid.SliceOfN(anyRule(), 0, 3).AsAny()},
		reflect.TypeFor[shop.Shop]():            {"CalendarID": orNone(w.calendar)},
		reflect.TypeFor[catalog.DeliveryPlan](): {"CalendarID": orNone(w.calendar)},
		reflect.TypeFor[catalog.Article](): {
			"PlanIDs": rapid.SliceOf(rapid.SampledFrom(w.plans)).AsAny(), "FamilyID": orNone(w.articles[0]),
			"SubstituteIDs": rapid.SliceOf(rapid.SampledFrom(w.articles)).AsAny(),
		},
		reflect.TypeFor[customer.Customer]():         {"MergedInto": orNone(w.customers[2])},
		reflect.TypeFor[shipto.ShipTo]():             {"PickupPointID": orNone(w.point)},
		reflect.TypeFor[subscription.Subscription](): {"PayerID": people, "ReceiverID": people},
		reflect.TypeFor[subscription.Version]():      {"PlanID": one(w.plans...)},
		reflect.TypeFor[subscription.Line]():         {"ArticleID": articles},
		reflect.TypeFor[order.Order](): {
			"SubscriptionID": orNone(s.ID), "PayerID": people, "ReceiverID": people, "Date": someDate().AsAny(),
		},
		reflect.TypeFor[opening.Balance]():     {"CustomerID": people, "SubscriptionID": orNone(s.ID), "ArticleID": orNone(w.articles[0])},
		reflect.TypeFor[catalog.BoxContents](): {"ArticleID": articles},
		reflect.TypeFor[notice.Notice]():       {"CustomerID": people, "SubscriptionID": orNone(s.ID), "OrderID": rapid.Just(int64(0)).AsAny()},
		reflect.TypeFor[order.Line]():          {"ArticleID": articles},
		reflect.TypeFor[picking.Key]():         {"ReceiverID": people, "Date": someDate().AsAny()},
	}
}

// someDate is a date, anyDate may be none.
func someDate() *rapid.Generator[civil.Date] {
	return rapid.Map(rapid.IntRange(0, 40_000), func(n int) civil.Date { return day("2000-01-01").AddDays(n) })
}

func anyDate() *rapid.Generator[civil.Date] {
	return rapid.OneOf(rapid.Just(civil.Date{}), someDate())
}

func monthDay(d civil.Date) schedule.MonthDay {
	if d.IsZero() {
		return schedule.MonthDay{}
	}
	return schedule.MonthDayOf(d)
}

// anyInstant has milliseconds, as the store keeps them.
func anyInstant() *rapid.Generator[time.Time] {
	return rapid.Map(rapid.Int64Range(0, 4_000_000_000_000), func(ms int64) time.Time {
		if ms == 0 {
			return time.Time{}
		}
		return time.UnixMilli(ms).UTC()
	})
}

func anyTexts() *rapid.Generator[lang.Texts] {
	return rapid.Map(rapid.MapOf(rapid.SampledFrom(lang.All), rapid.StringN(0, 8, -1)), func(m map[lang.Lang]string) lang.Texts { return m })
}

func anyRule() *rapid.Generator[schedule.Rule] {
	return rapid.Map(rapid.SampledFrom([]string{
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "FREQ=DAILY;INTERVAL=10",
	}), func(text string) schedule.Rule {
		r, err := schedule.ParseRule(text)
		if err != nil {
			panic(err)
		}
		return r
	})
}
