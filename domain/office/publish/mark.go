package publish

import (
	"encoding/json"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
)

// What was written is remembered in files of the export folder itself: another
// folder, or an emptied one, has nothing written yet.
const (
	accountsMark  = "state/accounts.json"
	catalogueMark = "state/catalogue.json"
	markFormat    = "turnus.written/1"
)

// mark is what was written of the accounts, and when it holds no longer.
type mark struct {
	Format    string            `json:"format"`
	Edition   string            `json:"edition"` // of the pages
	Today     civil.Date        `json:"today"`   // when the last export ran
	At        time.Time         `json:"at"`
	Log       office.LogMark    `json:"log"` // end of the change log then
	Customers map[int64]written `json:"customers"`
}

// written is one customer's account as it was written.
type written struct {
	Number string    `json:"number"`
	Due    time.Time `json:"due,omitzero"` // when time alone changes it; zero: never
}

// readMark reads the mark of an earlier export; none, or one that cannot be read,
// is that of an export that has written nothing.
func (j Jobs) readMark() (mark, error) {
	var m mark
	text, found, err := j.Out.Read(accountsMark)
	if err != nil {
		return m, err
	}
	if !found || json.Unmarshal(text, &m) != nil || m.Format != markFormat {
		m = mark{}
	}
	if m.Customers == nil {
		m.Customers = map[int64]written{}
	}
	return m, nil
}

func (j Jobs) writeMark(m mark) error {
	m.Format = markFormat
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	_, err = j.Out.Write(accountsMark, text)
	return err
}

// holds reports whether what the mark says was written can be trusted: by the
// same pages, from this database, and time went on.
func (m mark) holds(r office.Reader, edition string, today civil.Date, now time.Time) (bool, error) {
	if m.Edition != edition || today.Before(m.Today) || now.Before(m.At) || m.Log.ID == 0 {
		return false, nil
	}
	return r.LogHas(m.Log)
}

// remove takes a customer's files out of the folder.
func (j Jobs) remove(number string) error {
	for _, path := range []string{exchange.AccountPath(number), exchange.AccountPage(number)} {
		if err := j.Out.Remove(path); err != nil {
			return err
		}
	}
	return nil
}

// lying are the numbers, as file names, of which both files are in the folder.
func (j Jobs) lying() (map[string]bool, error) {
	names, err := j.Out.Names(exchange.AccountsDir)
	if err != nil {
		return nil, err
	}
	files := make(map[string]bool, len(names))
	for _, n := range names {
		files[n] = true
	}
	both := make(map[string]bool, len(names)/2)
	for n := range files {
		if stem, ok := strings.CutSuffix(n, ".json"); ok && files[stem+".html"] {
			both[stem] = true
		}
	}
	return both, nil
}
