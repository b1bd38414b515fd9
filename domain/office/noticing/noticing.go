// Package noticing tells customers what became of their deliveries: it keeps what
// they are to be told, writes the letters and remembers who was told. How it comes
// about is in revising and planning, what a letter looks like in ui/paper.
package noticing

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/record"
)

// Jobs are the jobs on a store.
type Jobs struct {
	Store office.Store
}

// atOnce is how many notices are read together, or remembered in one unit of
// work.
const atOnce = 250

// Given counts what became of notices that were to be marked as told.
type Given struct {
	Told int
	Left int // told, withdrawn or changed by somebody else in the meantime
}

// Give remembers that customers were told in a way. The notices carry the version
// they were told in: one that was changed, withdrawn or given since is left as it
// is. When it is cut off, what was remembered until then stays and is counted.
func (j Jobs) Give(ctx context.Context, actor office.Actor, today civil.Date, way notice.Way, seen []record.Head) (Given, error) {
	var done Given
	if err := office.Allow(actor, office.JobNotify); err != nil {
		return done, err
	}
	for some := range slices.Chunk(seen, atOnce) {
		var batch Given
		err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobNotify}, func(tx office.Tx) error {
			var err error
			batch, err = give(tx, today, way, some)
			return err
		})
		if err != nil {
			return done, err
		}
		done.Told, done.Left = done.Told+batch.Told, done.Left+batch.Left
		office.Report(ctx, done.Told+done.Left, len(seen))
	}
	return done, nil
}

func give(tx office.Tx, today civil.Date, way notice.Way, seen []record.Head) (Given, error) {
	versions := make(map[int64]int, len(seen))
	for _, h := range seen {
		versions[h.ID] = h.Version
	}
	stored, err := tx.Notices().List(ids(seen))
	if err != nil {
		return Given{}, err
	}
	var told []*notice.Notice
	for i := range stored {
		if n := &stored[i]; n.Open() && n.Version == versions[n.ID] {
			n.Told, n.Way = today, way
			told = append(told, n)
		}
	}
	return Given{Told: len(told), Left: len(seen) - len(told)}, tx.SaveNotices().Save(told...)
}

func ids(heads []record.Head) []int64 {
	out := make([]int64, len(heads))
	for i, h := range heads {
		out[i] = h.ID
	}
	return out
}
