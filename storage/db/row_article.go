package db

import (
	"cmp"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/record"
	"turnus/domain/shipto"
)

type articleRow struct {
	Head             headRow `gorm:"embedded"`
	Unit             string
	VATCode          string
	Storage          string
	LeadDays         int
	Freshness        int
	SellSingle       bool
	SellSubscription bool
	ActiveFrom       civil.Date
	ActiveTo         civil.Date
	Description      string // JSON
	FamilyID         ref
	Size             string // JSON
	Step             money.Quantity
	Deposit          money.Amount
	Allergens        string // JSON
	PictureHash      string
	PictureType      string
	PictureWidth     int
	PictureHeight    int
}

func articleRowOf(a *catalog.Article) articleRow {
	return articleRow{
		Head: headRow(a.Head), Unit: a.Unit, VATCode: a.VATCode, Storage: a.Storage, LeadDays: a.LeadDays, Freshness: a.Freshness,
		SellSingle: a.SellSingle, SellSubscription: a.SellSubscription, ActiveFrom: a.Active.From, ActiveTo: a.Active.To,
		Description: textsJSON(a.Description), FamilyID: ref(a.FamilyID), Size: textsJSON(a.Size), Step: a.Step, Deposit: a.Deposit,
		Allergens: listJSON(a.Allergens), PictureHash: a.Picture.Hash, PictureType: a.Picture.MediaType,
		PictureWidth: a.Picture.Width, PictureHeight: a.Picture.Height,
	}
}

func (r articleRow) article() (catalog.Article, error) {
	a := catalog.Article{
		Head: record.Head(r.Head), Unit: r.Unit, VATCode: r.VATCode, Storage: r.Storage,
		LeadDays: r.LeadDays, Freshness: r.Freshness, SellSingle: r.SellSingle,
		SellSubscription: r.SellSubscription, Active: civil.Between(r.ActiveFrom, r.ActiveTo),
		FamilyID: int64(r.FamilyID), Step: r.Step, Deposit: r.Deposit,
		Picture: catalog.Picture{Hash: r.PictureHash, MediaType: r.PictureType, Width: r.PictureWidth, Height: r.PictureHeight},
	}
	return a, cmp.Or(
		fromJSON(r.Description, &a.Description), fromJSON(r.Size, &a.Size), fromJSON(r.Allergens, &a.Allergens))
}

func (r articleRow) owner() int64 { return r.Head.ID }

type priceRow struct {
	ArticleID int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos       int   `gorm:"primaryKey;autoIncrement:false"`
	ValidFrom civil.Date
	Amount    money.Amount
}

func (r priceRow) owner() int64 { return r.ArticleID }

type articlePlanRow struct {
	ArticleID int64 `gorm:"primaryKey;autoIncrement:false"`
	PlanID    int64 `gorm:"primaryKey;autoIncrement:false"`
}

func (r articlePlanRow) owner() int64 { return r.ArticleID }

type substituteRow struct {
	ArticleID    int64 `gorm:"primaryKey;autoIncrement:false"`
	Pos          int   `gorm:"primaryKey;autoIncrement:false"`
	SubstituteID int64
}

func (r substituteRow) owner() int64 { return r.ArticleID }

var articles = mapping[catalog.Article]{
	kind:   record.KindArticle,
	table:  "article",
	head:   (*catalog.Article).RecordHead,
	settle: doubtArticles.settle,
	parts: []tablePart[catalog.Article]{
		part[catalog.Article, articleRow]{
			table: "article", by: "id",
			split: func(a *catalog.Article) []articleRow { return []articleRow{articleRowOf(a)} },
			join: func(a *catalog.Article, r articleRow) (err error) {
				*a, err = r.article()
				return err
			},
		},
		namesOf(record.KindArticle, func(a *catalog.Article) (int64, *lang.Texts) { return a.ID, &a.Names }),
		part[catalog.Article, priceRow]{
			table: "article_price", by: "article_id", order: "pos",
			split: func(a *catalog.Article) []priceRow {
				return rowsOf(a.Prices, func(i int, p catalog.Price) priceRow {
					return priceRow{a.ID, i, p.From, p.Amount}
				})
			},
			join: func(a *catalog.Article, r priceRow) error {
				a.Prices = append(a.Prices, catalog.Price{From: r.ValidFrom, Amount: r.Amount})
				return nil
			},
		},
		part[catalog.Article, articlePlanRow]{
			table: "article_plan", by: "article_id", order: "plan_id",
			split: func(a *catalog.Article) []articlePlanRow {
				return rowsOf(a.PlanIDs, func(_ int, id int64) articlePlanRow { return articlePlanRow{a.ID, id} })
			},
			join: func(a *catalog.Article, r articlePlanRow) error {
				a.PlanIDs = append(a.PlanIDs, r.PlanID)
				return nil
			},
		},
		part[catalog.Article, substituteRow]{
			table: "article_substitute", by: "article_id", order: "pos",
			split: func(a *catalog.Article) []substituteRow {
				return rowsOf(a.SubstituteIDs, func(i int, id int64) substituteRow { return substituteRow{a.ID, i, id} })
			},
			join: func(a *catalog.Article, r substituteRow) error {
				a.SubstituteIDs = append(a.SubstituteIDs, r.SubstituteID)
				return nil
			},
		},
		termsOf(record.KindArticle, func(a *catalog.Article) (int64, []string) {
			return a.ID, append(inAll(a.Names), a.Number)
		}),
	},
}

type pickupPointRow struct {
	Head     headRow    `gorm:"embedded"`
	Address  addressRow `gorm:"embedded"`
	Weekdays string
	Note     string
}

func (r pickupPointRow) owner() int64 { return r.Head.ID }

var pickupPoints = mapping[shipto.PickupPoint]{
	kind:   record.KindPickupPoint,
	table:  "pickup_point",
	head:   (*shipto.PickupPoint).RecordHead,
	settle: settlePoints,
	parts: []tablePart[shipto.PickupPoint]{
		part[shipto.PickupPoint, pickupPointRow]{
			table: "pickup_point", by: "id",
			split: func(p *shipto.PickupPoint) []pickupPointRow {
				return []pickupPointRow{{headRow(p.Head), addressRow(p.Address), p.Weekdays.String(), p.Note}}
			},
			join: func(p *shipto.PickupPoint, r pickupPointRow) error {
				p.Head, p.Address, p.Note = record.Head(r.Head), address.Address(r.Address), r.Note
				return p.Weekdays.UnmarshalText([]byte(r.Weekdays))
			},
		},
		namesOf(record.KindPickupPoint, func(p *shipto.PickupPoint) (int64, *lang.Texts) { return p.ID, &p.Names }),
		termsOf(record.KindPickupPoint, func(p *shipto.PickupPoint) (int64, []string) {
			return p.ID, append(inAll(p.Names), p.Number, p.Address.PostalCode, p.Address.Town)
		}),
	},
}
