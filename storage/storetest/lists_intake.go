package storetest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	words "turnus/domain/search"
)

var verdicts = []exchange.Verdict{exchange.Applied, exchange.Unchanged, exchange.NeedsDecision, exchange.Rejected}

// noon is the instant requests begin to come in.
var noon = time.UnixMilli(1_795_000_000_000).UTC()

// answered saves files and requests, some of them judged again, newest last.
func (s *stock) answered() ([]office.ImportFile, []office.RequestRecord) {
	files := make([]office.ImportFile, 5)
	for i := range files {
		files[i] = office.ImportFile{
			Name: fmt.Sprintf("file-%d.json", i), State: office.FileArchived, Rejected: i == 3, Arrived: noon.Add(time.Duration(i/2) * time.Hour),
		}
	}
	s.do(func(tx office.Tx) error {
		for i := range files {
			if err := tx.SaveImportFile(&files[i]); err != nil {
				return err
			}
		}
		return nil
	})
	requests := make([]office.RequestRecord, 40)
	for i := range requests {
		id := fmt.Sprintf("R-%d", 100+i)
		requests[i] = office.RequestRecord{
			ID: id, FileID: files[s.rnd.IntN(3)].ID, At: noon.Add(time.Duration(s.rnd.IntN(10)) * time.Hour),
			Type: one(s, "subscription.pause", "order.place"), Code: problem.Code("request.x"),
			Body: []byte(one(s, `{"subscription":"A-7","customer":"K-3"}`, `{"order":{"number":"2026-77","customer":"K-4"}}`, `[1]`)),
		}
	}
	for range 2 { // judged again, with what came first
		s.do(func(tx office.Tx) error {
			for i := range requests {
				r := &requests[i]
				if r.Verdict != "" && !s.chance(2) {
					continue
				}
				r.Verdict = string(one(s, verdicts...))
				r.Answer = []byte(fmt.Sprintf(`{"id":%q,"text":"%s, sagt der Hof"}`, r.ID, r.Verdict))
				if err := tx.SaveRequest(*r); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return files, requests
}

func requestLists(w *world) {
	s := &stock{world: w, rnd: newStock(w, 1).rnd}
	files, all := s.answered()
	for range 80 {
		var q view.RequestQuery
		if s.chance(3) {
			q.FileID = one(s, files...).ID
		}
		if s.chance(3) {
			q.Verdicts = []exchange.Verdict{one(s, verdicts...), exchange.Applied}
		}
		if s.chance(4) {
			q.Words = one(s, "r-10", "R-105", "pause", "a-7", "k-4", "2026-77 place", "nobody")
		}
		if s.chance(3) {
			q.Since = noon.Add(time.Duration(s.rnd.IntN(10)) * time.Hour)
		}
		s.sameRequests(q, files, all)
	}
	s.sameCounts(files, all)
}

// sameRequests compares a query and its rows with a filter.
func (s *stock) sameRequests(q view.RequestQuery, files []office.ImportFile, all []office.RequestRecord) {
	want := slices.DeleteFunc(slices.Clone(all), func(r office.RequestRecord) bool {
		texts := []string{r.ID, r.Type}
		switch r.Body[2] {
		case 's':
			texts = append(texts, "A-7", "K-3")
		case 'o':
			texts = append(texts, "2026-77", "K-4")
		}
		return q.FileID != 0 && r.FileID != q.FileID || r.At.Before(q.Since) || !words.For(q.Words).Finds(texts...) ||
			len(q.Verdicts) > 0 && !slices.Contains(q.Verdicts, exchange.Verdict(r.Verdict))
	})
	slices.SortFunc(want, func(a, b office.RequestRecord) int { return cmp.Or(b.At.Compare(a.At), cmp.Compare(b.ID, a.ID)) })
	ids, err := s.store.FindRequests(context.Background(), q, 0)
	rows, err2 := s.store.RequestRows(context.Background(), append(ids, 999_999))
	if err != nil || err2 != nil || len(rows) != len(want) {
		s.Fatalf("%+v finds %d, %v, %v; want %d", q, len(rows), err, err2, len(want))
	}
	first, err := s.store.FindRequests(context.Background(), q, 3)
	if err != nil || !slices.Equal(first, ids[:min(3, len(ids))]) {
		s.Fatalf("%+v: the first three are %v, %v", q, first, err)
	}
	for i, r := range want {
		file := files[slices.IndexFunc(files, func(f office.ImportFile) bool { return f.ID == r.FileID })]
		truth := view.RequestRow{
			ID: ids[i], Request: r.ID, Type: exchange.Type(r.Type), Verdict: exchange.Verdict(r.Verdict), Code: r.Code,
			Text: r.Verdict + ", sagt der Hof", At: r.At, FileID: r.FileID, File: file.Name, Body: r.Body, Answer: r.Answer,
		}
		if diff := gocmp.Diff(truth, rows[i]); diff != "" {
			s.Fatalf("(-saved +row):\n%s", diff)
		}
	}
}

// sameCounts compares the counts of verdicts since several instants.
func (s *stock) sameCounts(files []office.ImportFile, all []office.RequestRecord) {
	for hour := range 12 {
		since := noon.Add(time.Duration(hour) * time.Hour)
		want := view.RequestCounts{Answered: map[exchange.Verdict]int{}}
		for _, r := range all {
			if !r.At.Before(since) {
				want.Answered[exchange.Verdict(r.Verdict)]++
			}
			if r.Verdict == string(exchange.NeedsDecision) {
				want.Waiting++
			}
		}
		for _, f := range files {
			if f.Rejected && !f.Arrived.Before(since) {
				want.Rejected++
			}
		}
		got, err := s.store.RequestCounts(context.Background(), since)
		if diff := gocmp.Diff(want, got); err != nil || diff != "" {
			s.Errorf("since %s: %v (-want +got):\n%s", since, err, diff)
		}
	}
}

func fileLists(w *world) {
	s := &stock{world: w, rnd: newStock(w, 1).rnd}
	files, all := s.answered()
	yes, no := true, false
	for _, q := range []view.ImportFileQuery{
		{}, {Rejected: &yes}, {Rejected: &no}, {From: noon.Add(time.Hour)}, {Before: noon.Add(time.Hour)},
		{From: noon.Add(time.Hour), Before: noon.Add(2 * time.Hour), Rejected: &no},
	} {
		var want []view.ImportFileRow
		for _, f := range slices.Backward(files) {
			if q.Rejected != nil && f.Rejected != *q.Rejected || f.Arrived.Before(q.From) || !q.Before.IsZero() && !f.Arrived.Before(q.Before) {
				continue
			}
			row := view.ImportFileRow{ID: f.ID, Name: f.Name, SHA256: f.SHA256, State: f.State, Rejected: f.Rejected, Arrived: f.Arrived}
			for _, r := range all {
				if r.FileID == f.ID {
					if row.Verdicts == nil {
						row.Verdicts = map[exchange.Verdict]int{}
					}
					row.Verdicts[exchange.Verdict(r.Verdict)]++
					row.Requests++
				}
			}
			want = append(want, row)
		}
		ids, err := w.store.FindImportFiles(context.Background(), q, 0)
		rows, err2 := w.store.ImportFileRows(context.Background(), append(ids, 999_999))
		if diff := gocmp.Diff(want, rows); err != nil || err2 != nil || diff != "" {
			w.Errorf("%+v: %v, %v (-want +got):\n%s", q, err, err2, diff)
		}
		first, err := w.store.FindImportFiles(context.Background(), q, 1)
		if err != nil || !slices.Equal(first, ids[:min(1, len(ids))]) {
			w.Errorf("%+v: the first is %v, %v", q, first, err)
		}
	}
}
