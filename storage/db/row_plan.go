package db

import (
	"errors"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/record"
)

type planRow struct {
	Head       headRow `gorm:"embedded"`
	CalendarID ref
}

func (r planRow) owner() int64 { return r.Head.ID }

type planVersionRow struct {
	PlanID       int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos          int   `gorm:"primaryKey;autoIncrement:false"`
	ValidFrom    civil.Date
	Rhythm       string // JSON
	Policy       string // JSON
	Discount     money.Rate
	MinTerm      int
	NoticeDays   int
	PauseExtends bool
	Cutoff       string // JSON, "" for the calendar's
	SkipLimit    int
	SkipDays     int
	Renewal      string // JSON, "" for none
}

func (r planVersionRow) owner() int64 { return r.PlanID }

var plans = mapping[catalog.DeliveryPlan]{
	kind:   record.KindPlan,
	table:  "delivery_plan",
	head:   (*catalog.DeliveryPlan).RecordHead,
	settle: doubtPlans.settle,
	parts: []tablePart[catalog.DeliveryPlan]{
		part[catalog.DeliveryPlan, planRow]{
			table: "delivery_plan", by: "id",
			split: func(p *catalog.DeliveryPlan) []planRow {
				return []planRow{{headRow(p.Head), ref(p.CalendarID)}}
			},
			join: func(p *catalog.DeliveryPlan, r planRow) error {
				p.Head, p.CalendarID = record.Head(r.Head), int64(r.CalendarID)
				return nil
			},
		},
		namesOf(record.KindPlan, func(p *catalog.DeliveryPlan) (int64, *lang.Texts) { return p.ID, &p.Names }),
		part[catalog.DeliveryPlan, planVersionRow]{
			table: "plan_version", by: "plan_id", order: "pos",
			split: splitPlanVersions,
			join:  joinPlanVersion,
		},
	},
}

func splitPlanVersions(p *catalog.DeliveryPlan) []planVersionRow {
	return rowsOf(p.Versions, func(i int, v catalog.PlanVersion) planVersionRow {
		row := planVersionRow{
			PlanID: p.ID, Pos: i, ValidFrom: v.From, Rhythm: toJSON(v.Rhythm), Policy: toJSON(v.Policy),
			Discount: v.Discount, MinTerm: v.MinTerm, NoticeDays: v.NoticeDays, PauseExtends: v.PauseExtends,
			SkipLimit: v.SkipLimit, SkipDays: v.SkipDays,
		}
		if v.Cutoff != nil {
			row.Cutoff = toJSON(v.Cutoff)
		}
		if v.Renewal != nil {
			row.Renewal = toJSON(v.Renewal)
		}
		return row
	})
}

func joinPlanVersion(p *catalog.DeliveryPlan, r planVersionRow) error {
	v := catalog.PlanVersion{
		From: r.ValidFrom, Discount: r.Discount,
		MinTerm: r.MinTerm, NoticeDays: r.NoticeDays, PauseExtends: r.PauseExtends,
		SkipLimit: r.SkipLimit, SkipDays: r.SkipDays,
	}
	err := errors.Join(fromJSON(r.Rhythm, &v.Rhythm), fromJSON(r.Policy, &v.Policy), fromJSON(r.Cutoff, &v.Cutoff),
		fromJSON(r.Renewal, &v.Renewal))
	p.Versions = append(p.Versions, v)
	return err
}
