package db

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"

	"turnus/domain/office"
	"turnus/domain/record"
)

// changesAtOnce is how many changes are kept before they are written.
const changesAtOnce = 1000

// changeRow is one change of one aggregate.
type changeRow struct {
	ID          int64 `gorm:"primaryKey;autoIncrement:false"`
	At          int64
	UserName    string
	Role        string
	Machine     string
	Via         string
	Job         string
	Request     string
	Source      string
	Kind        string
	ObjectID    int64
	Number      string
	Version     int
	PayloadHash []byte
	PrevHash    []byte
	Hash        []byte
}

// payloadRow is what a change wrote. It may be erased: the chain covers only
// its hash, and the salt keeps that from being guessed back.
type payloadRow struct {
	ChangeID int64 `gorm:"primaryKey;autoIncrement:false"`
	Salt     []byte
	Before   string
	After    string
}

// changeLog gathers the changes of a unit of work and chains them.
type changeLog struct {
	actor    office.Actor
	cause    office.Cause
	at       int64
	last     *changeRow // end of the chain; nil until it is read
	rows     []changeRow
	payloads []payloadRow
}

// note remembers a change of an aggregate from one state to another, both JSON;
// before is "" for a new one.
func (u *unit) note(kind record.Kind, head record.Head, before, after string) error {
	last, err := u.lastChange()
	if err != nil {
		return err
	}
	payload, err := newPayload(last.ID+1, before, after)
	if err != nil {
		return err
	}
	l := &u.log
	row := changeRow{
		ID: last.ID + 1, At: l.at,
		UserName: l.actor.User, Role: string(l.actor.Role), Machine: l.actor.Machine, Via: string(l.actor.Via),
		Job: string(l.cause.Job), Request: l.cause.Request, Source: l.cause.Source,
		Kind: string(kind), ObjectID: head.ID, Number: head.Number, Version: head.Version,
		PayloadHash: payload.hash(), PrevHash: last.Hash,
	}
	row.Hash = row.chained()
	l.rows, l.payloads, l.last = append(l.rows, row), append(l.payloads, payload), &row
	if len(l.rows) >= changesAtOnce {
		return u.flushChanges()
	}
	return nil
}

// lastChange is the end of the chain; before the first change it is a row of
// zeros.
func (u *unit) lastChange() (*changeRow, error) {
	if u.log.last != nil {
		return u.log.last, nil
	}
	var row changeRow
	if err := u.table("change").Order("id DESC").Limit(1).Find(&row).Error; err != nil {
		return nil, failure("read change", err)
	}
	if row.ID == 0 {
		row.Hash = make([]byte, sha256.Size)
	}
	u.log.last = &row
	return &row, nil
}

// flushChanges writes the changes gathered.
func (u *unit) flushChanges() error {
	if err := insert(u.reader, "change", u.log.rows); err != nil {
		return err
	}
	if err := insert(u.reader, "change_payload", u.log.payloads); err != nil {
		return err
	}
	u.log.rows, u.log.payloads = u.log.rows[:0], u.log.payloads[:0]
	return nil
}

func newPayload(id int64, before, after string) (payloadRow, error) {
	p := payloadRow{ChangeID: id, Salt: make([]byte, 16), Before: before, After: after}
	_, err := rand.Read(p.Salt)
	return p, err
}

// stateJSON is an aggregate as the log keeps it, "" for none.
func stateJSON[T any](t *T) string {
	if t == nil {
		return ""
	}
	return toJSON(t)
}

// hash covers the salt and both states.
func (p payloadRow) hash() []byte {
	h := sha256.New()
	h.Write(p.Salt)
	h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(p.Before)))) // so that nothing can slip from one to the other
	h.Write([]byte(p.Before))
	h.Write([]byte(p.After))
	return h.Sum(nil)
}

// chained is the row's hash, over its other fields and the hash of the row
// before it. The order of the fields is part of every hash ever written.
func (c changeRow) chained() []byte {
	sum := sha256.Sum256([]byte(toJSON([]any{
		c.PrevHash, c.ID, c.At, c.UserName, c.Role, c.Machine, c.Via, c.Job, c.Request, c.Source,
		c.Kind, c.ObjectID, c.Number, c.Version, c.PayloadHash,
	})))
	return sum[:]
}
