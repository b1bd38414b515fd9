package db

import (
	"slices"

	"turnus/domain/lang"
	"turnus/domain/record"
	"turnus/domain/shipto"
)

// tourRow is a delivery round. What stands in it is read whole and never asked for
// in parts.
type tourRow struct {
	Head     headRow `gorm:"embedded"`
	Weekdays string
	Areas    string
	Stops    string
	Note     string
}

func (r tourRow) owner() int64 { return r.Head.ID }

var tours = mapping[shipto.Tour]{
	kind:   record.KindTour,
	table:  "tour",
	head:   (*shipto.Tour).RecordHead,
	settle: settleTours,
	parts: []tablePart[shipto.Tour]{
		part[shipto.Tour, tourRow]{
			table: "tour", by: "id",
			split: func(t *shipto.Tour) []tourRow {
				return []tourRow{{headRow(t.Head), t.Weekdays.String(), listJSON(t.Areas), listJSON(t.Stops), t.Note}}
			},
			join: func(t *shipto.Tour, r tourRow) error {
				t.Head, t.Note = record.Head(r.Head), r.Note
				if err := fromJSON(r.Areas, &t.Areas); err != nil {
					return err
				}
				if err := fromJSON(r.Stops, &t.Stops); err != nil {
					return err
				}
				return t.Weekdays.UnmarshalText([]byte(r.Weekdays))
			},
		},
		namesOf(record.KindTour, func(t *shipto.Tour) (int64, *lang.Texts) { return t.ID, &t.Names }),
	},
}

// settleTours makes every overview row hold no longer if a tour drives on other
// days or to other places: whose they are would have to be looked up by postal
// code, and tours change seldom.
func settleTours(u *unit, changed []pair[shipto.Tour]) error {
	for _, c := range changed {
		var was shipto.Tour
		if c.before != nil {
			was = *c.before
		}
		is := c.after
		same := was.Weekdays == is.Weekdays && (is.Weekdays == 0 || was.Number == is.Number && slices.Equal(was.Areas, is.Areas))
		if !same {
			return u.exec("doubt overviews", "UPDATE subscription_overview SET holds_until = '' WHERE holds_until > ''")
		}
	}
	return nil
}
