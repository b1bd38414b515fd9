package press

import (
	"context"
	"io"
	"path/filepath"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/mailing"
	"turnus/domain/office"
	"turnus/ui/paper"
)

// Mailing prints so many letters that a person has written, each in its customer's
// language. read gives some of them, from one to before another, so that never all
// are in memory; it may give fewer than asked for. It returns what is to be opened:
// the PDF, or of many letters the folder their volumes are in; "" if there is no
// letter. The name has the time of printing: letters that were sent are not
// replaced by later ones. Between two volumes it can be cancelled; those that are
// printed by then stay.
func (p Press) Mailing(ctx context.Context, day civil.Date, letters int,
	read func(ctx context.Context, from, to int) ([]mailing.Letter, error),
) (string, error) {
	most, err := p.lettersInVolume(ctx, letters, read)
	if err != nil || most == 0 {
		return "", err
	}
	name := p.Words.T("press.mailing", "date", day.String(), "time", p.Clock().Format("15-04-05"))
	volumes, opened := (letters+most-1)/most, ""
	for n := range volumes {
		from, to := n*most, min((n+1)*most, letters)
		some, err := read(office.Stage(ctx, from, to, letters), from, to)
		if err != nil {
			return opened, err
		}
		if len(some) == 0 {
			continue
		}
		path := filed(day, name+ending)
		if volumes > 1 {
			part := p.Words.T("press.volume", "volume", n+1, "volumes", volumes)
			path = append(filed(day, name), exchange.SafeName(part+ending))
		}
		opened, err = p.Documents.Write(path, func(w io.Writer) error {
			return paper.WrittenLetters(w, some, spokenBy(some[0].Issuer), p.now())
		})
		if err != nil {
			return "", err
		}
		office.Report(ctx, to, letters)
	}
	if volumes > 1 && opened != "" {
		opened = filepath.Dir(opened)
	}
	return opened, nil
}

// lettersInVolume is how many letters a volume has, by the pages of the first one.
func (p Press) lettersInVolume(ctx context.Context, letters int,
	read func(ctx context.Context, from, to int) ([]mailing.Letter, error),
) (int, error) {
	for from := range letters {
		first, err := read(ctx, from, from+1)
		if err != nil || len(first) > 0 {
			return lettersFor(first), err
		}
	}
	return 0, nil
}

func lettersFor(first []mailing.Letter) int {
	if len(first) == 0 {
		return 0
	}
	return max(1, paper.MaxPages/paper.WrittenPages(first[0], spokenBy(first[0].Issuer)))
}
