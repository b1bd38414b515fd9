// Package intake takes the files of the import folder: each request is judged,
// applied in a unit of work of its own together with its record, and answered.
// Nothing is applied twice and nothing is lost, wherever the run is cut off.
package intake

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/shop"
)

// lease is how long a claim on a file holds without a sign of life.
const lease = 2 * time.Minute

// Jobs are the import jobs on a store and the two folders.
type Jobs struct {
	Store office.Store
	Inbox office.Inbox
	Out   office.Outbox
	Clock office.Clock
	Words office.Words
	Log   *slog.Logger
}

// FileReport is what became of one file.
type FileReport struct {
	Name   string
	Answer exchange.Answer
}

// Import takes every file that waits, by the time the webshop wrote them, then
// by name. A file that cannot be taken does not hold up the next; the errors
// of all files come back joined. A run that is cut off stops between two
// requests and puts back the files it has not finished: the next one goes on
// with them, and what was applied stays so.
func (j Jobs) Import(ctx context.Context, actor office.Actor, today civil.Date) ([]FileReport, error) {
	if err := office.Allow(actor, office.JobImport); err != nil {
		return nil, err
	}
	var own shop.Shop
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		own, err = r.Shop()
		return err
	})
	if err != nil {
		return nil, err
	}
	files, failed := j.claim(own)
	var reports []FileReport
	done, all := 0, 0
	for _, f := range files {
		all += f.steps()
	}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			failed = append(failed, err, j.Inbox.Release(f.in))
			continue
		}
		report, err := j.take(office.Stage(ctx, done, done+f.steps(), all), actor, own, f, today)
		done += f.steps()
		office.Report(ctx, done, all)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		reports = append(reports, report)
	}
	return reports, errors.Join(failed...)
}

// claimed is a file this run holds.
type claimed struct {
	in     office.Incoming
	sha256 string
	file   exchange.File
	broken error // it cannot be read at all
}

// steps are what is to be done with the file: its requests, and its answer.
func (c claimed) steps() int { return len(c.file.Requests) + 1 }

// claim takes all waiting files and reads each once, because their order is
// that of the times written inside them.
func (j Jobs) claim(own shop.Shop) ([]claimed, []error) {
	waiting, err := j.Inbox.Waiting()
	if err != nil {
		return nil, []error{err}
	}
	var files []claimed
	var failed []error
	for _, in := range waiting {
		mine, err := j.Inbox.Claim(in)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		if mine {
			files = append(files, j.read(in))
		}
	}
	slices.SortStableFunc(files, func(a, b claimed) int {
		return cmp.Or(a.file.Created.Compare(b.file.Created), cmp.Compare(a.in.Name, b.in.Name))
	})
	return files, failed
}

func (j Jobs) read(in office.Incoming) claimed {
	c := claimed{in: in}
	data, err := j.content(in)
	if err != nil {
		c.broken = err
		return c
	}
	sum := sha256.Sum256(data)
	c.sha256 = hex.EncodeToString(sum[:])
	c.file, c.broken = exchange.Parse(data)
	return c
}

func (j Jobs) content(in office.Incoming) ([]byte, error) {
	if in.Size > exchange.MaxBytes {
		return nil, problem.New(exchange.CodeTooLarge, "", "max", exchange.MaxBytes)
	}
	f, err := j.Inbox.Open(in)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(f, exchange.MaxBytes+1))
	return data, errors.Join(err, f.Close())
}

// take brings one claimed file to its end: every request judged, the answer
// written, the file archived. Each step is remembered, so that a file found in
// work/ after a crash ends with the same result. Once every request has its
// verdict the file is brought to its end whoever has given up waiting.
func (j Jobs) take(ctx context.Context, actor office.Actor, own shop.Shop, c claimed, today civil.Date) (FileReport, error) {
	if c.broken != nil && len(problem.Of(c.broken)) == 0 {
		// The disk or the network failed, not the webshop: try again later.
		return FileReport{}, errors.Join(c.broken, j.Inbox.Release(c.in))
	}
	now := j.Clock().UTC()
	rec := office.ImportFile{
		Name: c.in.Name, SHA256: c.sha256, State: office.FileClaimed, Rejected: c.broken != nil,
		Owner: actor.Machine, Lease: now.Add(lease), Arrived: c.in.Modified.UTC(),
	}
	cause := office.Cause{Job: office.JobImport, Source: c.in.Name}
	if err := j.takeUp(ctx, &rec); err != nil {
		return FileReport{}, errors.Join(err, j.Inbox.Release(c.in))
	}
	whole := context.WithoutCancel(ctx)
	save := func(state office.FileState) error {
		rec.State = state
		return j.Store.Do(whole, actor, cause, func(tx office.Tx) error { return tx.SaveImportFile(&rec) })
	}
	if err := save(office.FileClaimed); err != nil {
		return FileReport{}, errors.Join(err, j.Inbox.Release(c.in))
	}
	answer := exchange.Answer{
		File: c.in.Name, SHA256: c.sha256, Time: now.Truncate(time.Second), Shop: own.Number, Result: exchange.FileDone,
	}
	if c.broken != nil {
		answer.Result = exchange.FileRejected
		answer.Errors = j.problems(own.MainLang(), problem.Of(c.broken))
	} else {
		answer.Warnings = j.problems(own.MainLang(), c.file.Warnings)
		var err error
		if answer.Requests, err = j.judgeAll(ctx, actor, own, c, rec.ID, today); err != nil {
			return FileReport{}, errors.Join(err, j.Inbox.Release(c.in))
		}
	}
	if err := j.finish(c, answer, save, now); err != nil {
		// This program would wait for itself for ever: it tries again.
		return FileReport{}, errors.Join(err, j.Inbox.Release(c.in))
	}
	if err := save(office.FileArchived); err != nil {
		return FileReport{}, err
	}
	j.Log.Info("import file taken", "file", c.in.Name, "result", answer.Result, "requests", len(answer.Requests))
	return FileReport{Name: c.in.Name, Answer: answer}, nil
}

// takeUp goes on with the row of a file whose reading was cut off.
func (j Jobs) takeUp(ctx context.Context, rec *office.ImportFile) error {
	return j.Store.Read(ctx, func(r office.Reader) error {
		old, found, err := r.UnfinishedFile(rec.Name, rec.SHA256)
		if found {
			rec.ID, rec.Arrived = old.ID, old.Arrived
		}
		return err
	})
}

// finish writes the answer and archives the file.
func (j Jobs) finish(c claimed, answer exchange.Answer, save func(office.FileState) error, now time.Time) error {
	if err := save(office.FileApplied); err != nil {
		return err
	}
	text, err := answer.Encode()
	if err != nil {
		return err
	}
	if _, err := j.Out.Write(exchange.AnswerPath(c.in.Name), text); err != nil {
		return err
	}
	if err := save(office.FileAnswered); err != nil {
		return err
	}
	if c.broken != nil {
		return j.Inbox.Reject(c.in, now, text)
	}
	return j.Inbox.Done(c.in, now)
}

// judgeAll settles the requests of a file in the order they are to be applied
// and answers them in the order of the file.
func (j Jobs) judgeAll(ctx context.Context, actor office.Actor, own shop.Shop, c claimed, fileID int64,
	today civil.Date) ([]exchange.RequestAnswer, error) {
	answers := make([]exchange.RequestAnswer, len(c.file.Requests))
	actor.Via = office.ViaImport
	for i, req := range exchange.InOrder(c.file.Requests) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s := settling{
			jobs: j, actor: actor, own: own, fileID: fileID, request: req, today: today,
			now: j.Clock(), cause: office.Cause{Job: office.JobImport, Request: req.ID, Source: c.in.Name},
		}
		s.at = judgedBy(req.At, c.file.Created, c.in.Modified, s.now)
		if c.file.Shop != "" && c.file.Shop != own.Number {
			s.foreign = problem.New(exchange.CodeShopOther, "shop", "shop", c.file.Shop, "own", own.Number)
		}
		answer, err := s.settle(ctx)
		if err != nil {
			return nil, err
		}
		answers[req.Index] = answer
		office.Report(ctx, i+1, c.steps())
	}
	return answers, nil
}

// judgedBy is the moment a request is judged by: when the customer made it,
// else when the webshop wrote the file, else when it arrived; never a moment
// still to come.
func judgedBy(at, created, arrived, now time.Time) time.Time {
	for _, t := range []time.Time{at, created, arrived} {
		if !t.IsZero() && !t.After(now) {
			return t
		}
	}
	return now
}

func (j Jobs) problems(l lang.Lang, list problem.List) []exchange.AnswerProblem {
	out := make([]exchange.AnswerProblem, 0, len(list))
	for _, p := range list {
		a := exchange.AnswerProblem{Code: p.Code, Text: j.Words(l, p), Field: p.Field}
		a.Line, _ = p.Args["line"].(int)
		a.Column, _ = p.Args["column"].(int)
		out = append(out, a)
	}
	return out
}
