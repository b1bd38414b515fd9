package db

import (
	"encoding/json"

	"gorm.io/gorm/clause"

	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
)

type importFileRow struct {
	ID       int64 `gorm:"primaryKey;autoIncrement:false"`
	Name     string
	SHA256   string `gorm:"column:sha256"`
	State    office.FileState
	Rejected bool
	Owner    string
	Lease    int64
	Arrived  int64
}

func (r importFileRow) file() office.ImportFile {
	return office.ImportFile{
		ID: r.ID, Name: r.Name, SHA256: r.SHA256, State: r.State, Rejected: r.Rejected, Owner: r.Owner,
		Lease: fromInstant(r.Lease), Arrived: fromInstant(r.Arrived),
	}
}

// SaveImportFile implements office.Tx. How far a file has come is no aggregate
// and leaves no change: its requests do.
func (u *unit) SaveImportFile(f *office.ImportFile) error {
	if f.ID == 0 {
		id, err := u.takeIDs("import_file", 1)
		if err != nil {
			return err
		}
		f.ID = id
	}
	row := importFileRow{f.ID, f.Name, f.SHA256, f.State, f.Rejected, f.Owner, toInstant(f.Lease), toInstant(f.Arrived)}
	if err := insert(u.reader, "import_file", []importFileRow{row}, clause.OnConflict{UpdateAll: true}); err != nil {
		return err
	}
	return u.countUnlogged()
}

// UnfinishedFile implements office.RequestQueries.
func (r reader) UnfinishedFile(name, sha256 string) (office.ImportFile, bool, error) {
	var row importFileRow
	err := r.table("import_file").Where("sha256 = ? AND name = ? AND state <> ?", sha256, name, office.FileArchived).
		Order("id DESC").Limit(1).Find(&row).Error
	return row.file(), row.ID != 0, failure("read import file", err)
}

type requestRow struct {
	ID      int64 `gorm:"primaryKey;autoIncrement:false"`
	Request string
	Type    string
	FileID  ref
	Verdict string
	Code    problem.Code
	Body    string
	Answer  string
	At      int64
}

func (r requestRow) request() office.RequestRecord {
	return office.RequestRecord{
		ID: r.Request, Type: r.Type, FileID: int64(r.FileID), Verdict: r.Verdict, Code: r.Code,
		Body: bytesOf(r.Body), Answer: bytesOf(r.Answer), At: fromInstant(r.At),
	}
}

// bytesOf is a stored text as bytes, nil if empty.
func bytesOf(text string) []byte {
	if text == "" {
		return nil
	}
	return []byte(text)
}

// Request implements office.RequestQueries.
func (r reader) Request(id string) (office.RequestRecord, bool, error) {
	row, ok, err := r.requestRow(id)
	return row.request(), ok, err
}

func (r reader) requestRow(id string) (requestRow, bool, error) {
	var row requestRow
	err := r.table("request").Where("request = ?", id).Limit(1).Find(&row).Error
	return row, row.ID != 0, failure("read request", err)
}

// SaveRequest implements office.Tx. The log has the verdict and the answer, not
// the request again.
func (u *unit) SaveRequest(rec office.RequestRecord) error {
	before, known, err := u.requestRow(rec.ID)
	if err != nil {
		return err
	}
	row := requestRow{
		before.ID, rec.ID, rec.Type, ref(rec.FileID), rec.Verdict, rec.Code, string(rec.Body), string(rec.Answer), toInstant(rec.At),
	}
	if known && row == before {
		return nil
	}
	was := ""
	if known {
		was = before.verdictJSON()
	} else if row.ID, err = u.takeIDs("request", 1); err != nil {
		return err
	}
	if err := insert(u.reader, "request", []requestRow{row}, clause.OnConflict{UpdateAll: true}); err != nil {
		return err
	}
	if err := u.replaceTerms(record.KindRequest, row.ID, append(numbersIn(rec.Body), rec.ID, rec.Type)...); err != nil {
		return err
	}
	return u.note(record.KindRequest, record.Head{ID: row.ID, Number: rec.ID}, was, row.verdictJSON())
}

// numbersIn are the numbers a request says it is about, by which people look
// for it: of its customer, subscription, order or article. What is not a
// request in JSON has none.
func numbersIn(body []byte) []string {
	type thing struct{ Number, Customer string }
	var request map[string]json.RawMessage
	if json.Unmarshal(body, &request) != nil {
		return nil
	}
	var out []string
	for _, name := range []string{"customer", "subscription", "order", "article"} {
		var number string
		var made thing
		switch {
		case json.Unmarshal(request[name], &number) == nil:
			out = append(out, number)
		case json.Unmarshal(request[name], &made) == nil:
			out = append(out, made.Number, made.Customer)
		}
	}
	return out
}

func (r requestRow) verdictJSON() string {
	v := map[string]any{"verdict": r.Verdict, "code": r.Code, "answer": r.Answer}
	if json.Valid([]byte(r.Answer)) {
		v["answer"] = json.RawMessage(r.Answer)
	}
	return toJSON(v)
}
