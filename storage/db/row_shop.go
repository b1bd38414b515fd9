package db

import (
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/shop"
)

// shopID is the id of the one shop of a database.
const shopID = 1

type shopRow struct {
	Head       headRow `gorm:"embedded"`
	CalendarID ref
	Settings   string // JSON of what has no column
}

func (r shopRow) owner() int64 { return r.Head.ID }

type vatRateRow struct {
	ShopID    int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos       int   `gorm:"primaryKey;autoIncrement:false"`
	Code      string
	ValidFrom civil.Date
	Rate      money.Rate
	Source    string
}

func (r vatRateRow) owner() int64 { return r.ShopID }

var shops = mapping[shop.Shop]{
	kind:  record.KindShop,
	table: "shop",
	head:  (*shop.Shop).RecordHead,
	parts: []tablePart[shop.Shop]{
		part[shop.Shop, shopRow]{
			table: "shop", by: "id",
			split: func(s *shop.Shop) []shopRow {
				rest := *s
				rest.Head, rest.CalendarID, rest.VATRates = record.Head{}, 0, nil
				return []shopRow{{headRow(s.Head), ref(s.CalendarID), toJSON(rest)}}
			},
			join: func(s *shop.Shop, r shopRow) error {
				err := fromJSON(r.Settings, s)
				s.Head, s.CalendarID = record.Head(r.Head), int64(r.CalendarID)
				return err
			},
		},
		part[shop.Shop, vatRateRow]{
			table: "vat_rate", by: "shop_id", order: "pos",
			split: func(s *shop.Shop) []vatRateRow {
				return rowsOf(s.VATRates, func(i int, v shop.VATRate) vatRateRow {
					return vatRateRow{s.ID, i, v.Code, v.From, v.Rate, v.Source}
				})
			},
			join: func(s *shop.Shop, r vatRateRow) error {
				s.VATRates = append(s.VATRates, shop.VATRate{Code: r.Code, From: r.ValidFrom, Rate: r.Rate, Source: r.Source})
				return nil
			},
		},
	},
}

// Shop implements office.Reader.
func (r reader) Shop() (shop.Shop, error) {
	s, err := read(r, &shops).Get(shopID)
	if problem.Has(err, office.CodeNotFound) {
		return s, problem.New(office.CodeNoShop, "")
	}
	return s, err
}

// SaveShop implements office.Tx. There is one shop: a second first save comes
// from somebody who has not seen it.
func (u *unit) SaveShop(s *shop.Shop) error {
	if s.Version == 0 {
		s.ID = 0
		switch _, err := u.Shop(); {
		case err == nil:
			return problem.New(office.CodeChangedElsewhere, "", "kind", string(record.KindShop))
		case !problem.Has(err, office.CodeNoShop):
			return err
		}
	}
	return save(u, &shops).Save(s)
}
