package picking

import (
	"slices"
	"strings"

	"turnus/domain/customer"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/remark"
)

// OtherWish is that one remark wants what another does not: the same words, with a
// no among them.
const OtherWish Matter = "wish"

// Clash is something two who have a say in a parcel do not agree on: its receiver,
// the subscriptions and the single orders in it.
type Clash struct {
	Matter     Matter
	One, Other Said
}

// Said is what stands on one side of a clash.
type Said struct {
	Text   string
	Origin Origin
	Remark remark.Remark // for OtherLifetime
}

// clashes finds what the slip of some orders cannot do both of. It is told once,
// with the first two who say it.
func (src Sources) clashes(receiver customer.Customer, orders []order.Order) []Clash {
	var out []Clash
	add := func(c Clash) {
		same := func(x Clash) bool {
			return x.Matter == c.Matter && plain(x.One.Text) == plain(c.One.Text) && plain(x.Other.Text) == plain(c.Other.Text)
		}
		if !slices.ContainsFunc(out, same) {
			out = append(out, c)
		}
	}
	said := src.said(receiver, orders)
	for i, o := range orders {
		for _, p := range orders[i+1:] {
			src.doors(o, p, add)
		}
	}
	for i, a := range said {
		for _, b := range said[i+1:] {
			switch {
			case plain(a.Text) == plain(b.Text):
				if a.Remark.Lasts != remark.Once && b.Remark.Lasts != remark.Once && !sameTime(a.Remark, b.Remark) {
					add(Clash{OtherLifetime, a, b})
				}
			case opposite(a.Text, b.Text):
				add(Clash{OtherWish, a, b})
			}
		}
	}
	return out
}

// doors compares where two orders of a parcel are to be put.
func (src Sources) doors(o, p order.Order, add func(Clash)) {
	for _, x := range []struct {
		matter      Matter
		one, others string
	}{{OtherDropPlace, o.ShipTo.DropPlace, p.ShipTo.DropPlace}, {OtherDoorCode, o.ShipTo.DoorCode, p.ShipTo.DoorCode}} {
		if plain(x.one) != "" && plain(x.others) != "" && plain(x.one) != plain(x.others) {
			add(Clash{x.matter, Said{Text: x.one, Origin: src.origin(o)}, Said{Text: x.others, Origin: src.origin(p)}})
		}
	}
}

// said are the remarks that are printed for a parcel, with who says them, also those
// that stand on the paper once because another says the same.
func (src Sources) said(receiver customer.Customer, orders []order.Order) []Said {
	var out []Said
	add := func(list []remark.Remark, o order.Order, origin Origin) {
		for _, r := range list {
			one := Said{r.Text, origin, r}
			if r.PrintedOn(o.Nominal, o.Date) && !slices.Contains(out, one) {
				out = append(out, one)
			}
		}
	}
	for _, o := range orders {
		add(receiver.Remarks, o, Origin{Kind: record.KindCustomer, Number: receiver.Number})
		add(src.Subscriptions[o.SubscriptionID].Remarks, o, src.origin(o))
		add(o.Remarks, o, src.origin(o))
	}
	return out
}

// negations turn a wish into its opposite, and courtesies say nothing; in the
// languages customers write in.
var (
	negations  = []string{"nicht", "kein", "keine", "keinen", "nie", "ohne", "ne", "n", "pas", "jamais", "sans", "aucun", "aucune", "non", "mai", "senza", "nessun", "not", "no", "never", "don", "t", "without"}
	courtesies = []string{"bitte", "svp", "prego", "please", "merci", "danke", "mit", "do", "immer"}
)

// opposite reports whether one text is the other with a negation among its words.
func opposite(a, b string) bool {
	x, no := wish(a)
	y, not := wish(b)
	return no != not && len(x) > 0 && slices.Equal(x, y)
}

// wish are the words of a text but for negations and courtesies, sorted, and whether
// it has a negation.
func wish(text string) (words []string, negated bool) {
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" \t\n.,;:!?'’()«»\"-", r) }) {
		switch {
		case slices.Contains(negations, word):
			negated = true
		case !slices.Contains(courtesies, word):
			words = append(words, word)
		}
	}
	slices.Sort(words)
	return words, negated
}
