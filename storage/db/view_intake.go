package db

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// FindImportFiles implements view.Lists.
func (db *DB) FindImportFiles(ctx context.Context, q view.ImportFileQuery, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		var c conditions
		if q.Rejected != nil {
			c.add("f.rejected = ?", *q.Rejected)
		}
		if !q.From.IsZero() {
			c.add("f.arrived >= ?", toInstant(q.From))
		}
		if !q.Before.IsZero() {
			c.add("f.arrived < ?", toInstant(q.Before))
		}
		newest := section{from: "import_file f", id: "f.id", order: []string{"f.arrived", "f.id"}}
		return r.find(sorting{walk: []section{newest}}, finding{conditions: c, down: true, limit: limit})
	})
}

// ImportFileRows implements view.Lists.
func (db *DB) ImportFileRows(ctx context.Context, ids []int64) ([]view.ImportFileRow, error) {
	return look(ctx, db, func(r reader) ([]view.ImportFileRow, error) {
		out, err := rowsByID(ids, importFileRow.listed, func(some []int64) ([]importFileRow, error) {
			return list[importFileRow](r, "import_file", "id", some)
		})
		if err != nil {
			return nil, err
		}
		counts, err := r.verdictsOf(ids)
		for i := range out {
			out[i].Verdicts = counts[out[i].ID]
			for _, n := range out[i].Verdicts {
				out[i].Requests += n
			}
		}
		return out, err
	})
}

func (r importFileRow) listed() (int64, view.ImportFileRow) {
	return r.ID, view.ImportFileRow{
		ID: r.ID, Name: r.Name, SHA256: r.SHA256, State: r.State, Rejected: r.Rejected, Arrived: fromInstant(r.Arrived),
	}
}

// counted is how many requests have a verdict.
type counted struct {
	FileID  int64
	Verdict exchange.Verdict
	Count   int
}

// verdictsOf counts the requests of files by verdict.
func (r reader) verdictsOf(files []int64) (map[int64]map[exchange.Verdict]int, error) {
	out := map[int64]map[exchange.Verdict]int{}
	for some := range slices.Chunk(files, idsAtOnce) {
		rows, err := query[counted](r, "verdicts of files",
			"SELECT file_id, verdict, COUNT(*) AS count FROM request WHERE file_id IN ? GROUP BY file_id, verdict", some)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			if out[row.FileID] == nil {
				out[row.FileID] = map[exchange.Verdict]int{}
			}
			out[row.FileID][row.Verdict] = row.Count
		}
	}
	return out, nil
}

// FindRequests implements view.Lists.
func (db *DB) FindRequests(ctx context.Context, q view.RequestQuery, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		f := finding{down: true, limit: limit}
		if q.FileID != 0 {
			f.add("q.file_id = ?", q.FileID)
		}
		if len(q.Verdicts) > 0 {
			f.add("q.verdict IN ?", q.Verdicts)
		}
		if !q.Since.IsZero() {
			f.add("q.at >= ?", toInstant(q.Since))
		}
		if err := r.narrowByWords(&f, record.KindRequest, q.Words); err != nil {
			return nil, err
		}
		return r.find(sorting{walk: []section{{from: "request q", id: "q.id", order: []string{"q.at", "q.id"}}}}, f)
	})
}

// requestLine is a row of the list.
type requestLine struct {
	Request requestRow `gorm:"embedded"`
	File    string
}

// RequestRows implements view.Lists.
func (db *DB) RequestRows(ctx context.Context, ids []int64) ([]view.RequestRow, error) {
	return look(ctx, db, func(r reader) ([]view.RequestRow, error) {
		return rowsByID(ids, requestLine.row, func(some []int64) ([]requestLine, error) {
			return query[requestLine](r, "requests", `
				SELECT q.*, COALESCE(f.name, '') AS file
				FROM request q LEFT JOIN import_file f ON f.id = q.file_id WHERE q.id IN ?`, some)
		})
	})
}

func (l requestLine) row() (int64, view.RequestRow) {
	q := l.Request
	row := view.RequestRow{
		ID: q.ID, Request: q.Request, Type: exchange.Type(q.Type), Verdict: exchange.Verdict(q.Verdict), Code: q.Code,
		At: fromInstant(q.At), FileID: int64(q.FileID), File: l.File, Body: bytesOf(q.Body), Answer: bytesOf(q.Answer),
	}
	var answer exchange.RequestAnswer
	if json.Unmarshal(row.Answer, &answer) == nil { // one that cannot be read has no text to show
		row.Text = answer.Text
	}
	return q.ID, row
}

// RequestCounts implements view.Lists.
func (db *DB) RequestCounts(ctx context.Context, since time.Time) (view.RequestCounts, error) {
	return look(ctx, db, func(r reader) (view.RequestCounts, error) {
		out := view.RequestCounts{Answered: map[exchange.Verdict]int{}}
		rows, err := query[counted](r, "answered requests",
			"SELECT verdict, COUNT(*) AS count FROM request WHERE at >= ? GROUP BY verdict", toInstant(since))
		if err != nil {
			return out, err
		}
		for _, row := range rows {
			out.Answered[row.Verdict] = row.Count
		}
		if out.Waiting, err = r.count("SELECT COUNT(*) FROM request WHERE verdict = ?", exchange.NeedsDecision); err != nil {
			return out, err
		}
		out.Rejected, err = r.count("SELECT COUNT(*) FROM import_file WHERE arrived >= ? AND rejected = 1", toInstant(since))
		return out, err
	})
}
