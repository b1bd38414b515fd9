package press

import (
	"context"
	"io"

	"turnus/domain/billing"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/pricing"
	"turnus/ui/paper"
	"turnus/ui/sheet"
	"turnus/ui/text"
)

// Letters prints letters, one at least, each in its customer's language. It
// returns what is to be opened: the PDF, or of many letters the folder their
// volumes are in. The name has the time of printing: letters that were sent are
// not replaced by later ones.
func (p Press) Letters(ctx context.Context, letters []notice.Letter) (string, error) {
	volumes := paper.LetterVolumes(letters, spokenIn(letters[0]), p.now())
	return p.pile(ctx, letters[0].Date, p.nameOfLetters(letters), volumes)
}

// NoticeList writes what letters, one at least, say as a list (CSV) and returns
// where it lies.
func (p Press) NoticeList(letters []notice.Letter) (string, error) {
	list := sheet.Notices(letters, spokenIn(letters[0]), p.Words, p.Clock().Location())
	return p.Documents.Write(filed(letters[0].Date, p.nameOfLetters(letters)+".csv"), func(w io.Writer) error {
		return sheet.CSV(w, list)
	})
}

func (p Press) nameOfLetters(letters []notice.Letter) string {
	return p.Words.T("press.letters", "date", letters[0].Date.String(), "time", p.Clock().Format("15-04-05"))
}

// PriceLetters prints letters about new prices, one at least, as Letters.
func (p Press) PriceLetters(ctx context.Context, letters []pricing.Letter) (string, error) {
	volumes := paper.PriceLetterVolumes(letters, spokenBy(letters[0].Issuer), p.now())
	return p.pile(ctx, letters[0].Date, p.nameOfPrices(letters), volumes)
}

// PriceList writes what such letters say as a list (CSV) and returns where it lies.
func (p Press) PriceList(letters []pricing.Letter) (string, error) {
	list := sheet.Prices(letters, spokenBy(letters[0].Issuer), p.Words)
	return p.Documents.Write(filed(letters[0].Date, p.nameOfPrices(letters)+".csv"), func(w io.Writer) error {
		return sheet.CSV(w, list)
	})
}

func (p Press) nameOfPrices(letters []pricing.Letter) string {
	return p.Words.T("press.prices", "date", letters[0].From.String(), "time", p.Clock().Format("15-04-05"))
}

// spokenIn are the words of letters: numbers are written as where the shop is.
func spokenIn(l notice.Letter) func(lang.Lang) *text.Words { return spokenBy(l.Issuer) }

func spokenBy(shop billing.Issuer) func(lang.Lang) *text.Words {
	return func(spoken lang.Lang) *text.Words { return text.For(spoken, shop.Party.Address.Country) }
}
