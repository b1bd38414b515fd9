package db

import (
	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// headRow begins the row of every aggregate.
type headRow struct {
	ID      int64 `gorm:"primaryKey;autoIncrement:false"`
	Number  string
	Version int
}

// addressRow are the columns of a postal address.
type addressRow struct {
	Street     string
	HouseNo    string
	PostalCode string
	Town       string
	Country    string
}

// shipRow are the columns of a place parcels go to.
type shipRow struct {
	PickupPointID ref
	Address       addressRow `gorm:"embedded"`
	DropPlace     string
	DoorCode      string
	Tour          string
}

func shipRowOf(s shipto.ShipTo) shipRow {
	return shipRow{ref(s.PickupPointID), addressRow(s.Address), s.DropPlace, s.DoorCode, s.Tour}
}

func (r shipRow) shipTo() shipto.ShipTo {
	return shipto.ShipTo{
		PickupPointID: int64(r.PickupPointID), Address: address.Address(r.Address),
		DropPlace: r.DropPlace, DoorCode: r.DoorCode, Tour: r.Tour,
	}
}

// nameRow is a name in one language.
type nameRow struct {
	OwnerKind record.Kind `gorm:"primaryKey"`
	OwnerID   int64       `gorm:"primaryKey;autoIncrement:false"`
	Lang      lang.Lang   `gorm:"primaryKey"`
	Text      string
}

func (r nameRow) owner() int64 { return r.OwnerID }

// namesOf is the part of an aggregate's names.
func namesOf[T any](kind record.Kind, of func(*T) (id int64, names *lang.Texts)) part[T, nameRow] {
	return part[T, nameRow]{
		table: "name_text", by: "owner_id", kind: kind,
		split: func(t *T) []nameRow {
			var rows []nameRow
			id, names := of(t)
			for _, l := range lang.All {
				if text, ok := (*names)[l]; ok {
					rows = append(rows, nameRow{kind, id, l, text})
				}
			}
			return rows
		},
		join: func(t *T, r nameRow) error {
			_, names := of(t)
			if *names == nil {
				*names = lang.Texts{}
			}
			(*names)[r.Lang] = r.Text
			return nil
		},
	}
}

// inAll is a name in every language it has.
func inAll(names lang.Texts) []string {
	var out []string
	for _, l := range lang.All {
		out = append(out, names[l])
	}
	return out
}

// remarkRow is one remark.
type remarkRow struct {
	OwnerKind record.Kind `gorm:"primaryKey"`
	OwnerID   int64       `gorm:"primaryKey;autoIncrement:false"`
	Pos       int         `gorm:"primaryKey;autoIncrement:false"`
	Text      string
	Lasts     remark.Lifetime
	FirstDay  civil.Date
	LastDay   civil.Date
	Safety    bool
	Source    string
}

func (r remarkRow) owner() int64 { return r.OwnerID }

// remarksOf is the part of an aggregate's remarks.
func remarksOf[T any](kind record.Kind, of func(*T) (id int64, remarks *[]remark.Remark)) part[T, remarkRow] {
	return part[T, remarkRow]{
		table: "remark", by: "owner_id", kind: kind, order: "pos",
		split: func(t *T) []remarkRow {
			id, remarks := of(t)
			return rowsOf(*remarks, func(i int, m remark.Remark) remarkRow {
				return remarkRow{kind, id, i, m.Text, m.Lasts, m.From, m.Until, m.Safety, m.Source}
			})
		},
		join: func(t *T, r remarkRow) error {
			_, remarks := of(t)
			*remarks = append(*remarks, remark.Remark{
				Text: r.Text, Lasts: r.Lasts, From: r.FirstDay, Until: r.LastDay, Safety: r.Safety, Source: r.Source,
			})
			return nil
		},
	}
}

// rowsOf makes a row of each element of a list.
func rowsOf[E, R any](list []E, row func(i int, e E) R) []R {
	out := make([]R, len(list))
	for i, e := range list {
		out[i] = row(i, e)
	}
	return out
}
