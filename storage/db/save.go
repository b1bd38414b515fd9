package db

import (
	"slices"

	"turnus/domain/office"
	"turnus/domain/problem"
)

// save is the saver of a kind in a unit of work.
func save[T any](u *unit, m *mapping[T]) saver[T] { return saver[T]{read(u.reader, m), u} }

// saver implements office.Saver.
type saver[T any] struct {
	collection[T]
	unit *unit
}

// Save implements office.Saver. It takes many aggregates as quickly as one:
// call it once for a batch.
func (s saver[T]) Save(items ...*T) error {
	changed, err := s.compare(items)
	if err != nil || len(changed) == 0 {
		return err
	}
	if err := s.checkNumbers(changed); err != nil {
		return err
	}
	if err := s.identify(changed); err != nil {
		return err
	}
	if s.prepare != nil {
		if err := s.prepare(s.unit, changed); err != nil {
			return err
		}
	}
	for _, c := range changed {
		s.head(c.after).Version++
	}
	if err := s.write(changed); err != nil {
		return err
	}
	for _, c := range changed {
		head := s.head(c.after)
		if err := s.unit.note(s.kind, *head, stateJSON(c.before), toJSON(c.after)); err != nil {
			return err
		}
	}
	return nil
}

// compare finds what is new and what differs from what is stored.
func (s saver[T]) compare(items []*T) ([]pair[T], error) {
	var known []int64
	for _, t := range items {
		if id := s.head(t).ID; id != 0 {
			known = append(known, id)
		}
	}
	stored, err := s.load(known)
	if err != nil {
		return nil, err
	}
	changed := make([]pair[T], 0, len(items))
	for _, t := range items {
		head := s.head(t)
		if head.ID == 0 {
			head.Version = 0
			changed = append(changed, pair[T]{after: t})
			continue
		}
		before, ok := stored[head.ID]
		if !ok {
			return nil, notFound(s.kind, head.ID)
		}
		if now := s.head(before).Version; now != head.Version {
			return nil, problem.New(office.CodeChangedElsewhere, "",
				"kind", string(s.kind), "number", head.Number, "seen", head.Version, "version", now)
		}
		if !s.same(before, t) {
			changed = append(changed, pair[T]{before, t})
		}
	}
	return changed, nil
}

func (s saver[T]) same(a, b *T) bool {
	return !slices.ContainsFunc(s.parts, func(p tablePart[T]) bool { return !p.same(a, b) })
}

// checkNumbers refuses numbers that another aggregate of the kind has.
func (s saver[T]) checkNumbers(changed []pair[T]) error {
	var numbers []string
	holder := map[string]int64{}
	for _, c := range changed {
		head := s.head(c.after)
		if c.before != nil && s.head(c.before).Number == head.Number {
			continue
		}
		if _, twice := holder[head.Number]; twice {
			return s.taken(head.Number)
		}
		holder[head.Number] = head.ID
		numbers = append(numbers, head.Number)
	}
	for some := range slices.Chunk(numbers, idsAtOnce) {
		var rows []struct {
			ID     int64
			Number string
		}
		if err := s.reader.table(s.mapping.table).Select("id, number").Where("number IN ?", some).Find(&rows).Error; err != nil {
			return failure("check numbers", err)
		}
		for _, row := range rows {
			if holder[row.Number] != row.ID {
				return s.taken(row.Number)
			}
		}
	}
	return nil
}

func (s saver[T]) taken(number string) error {
	return problem.New(office.CodeNumberTaken, "number", "kind", string(s.kind), "value", number)
}

// identify gives new aggregates their ids.
func (s saver[T]) identify(changed []pair[T]) error {
	var fresh []*T
	for _, c := range changed {
		if c.before == nil {
			fresh = append(fresh, c.after)
		}
	}
	id, err := s.unit.takeIDs(s.mapping.table, len(fresh))
	for i, t := range fresh {
		s.head(t).ID = id + int64(i)
	}
	return err
}

func (s saver[T]) write(changed []pair[T]) error {
	for _, p := range slices.Backward(s.parts) {
		if err := p.remove(s.reader, changed); err != nil {
			return err
		}
	}
	for _, p := range s.parts {
		if err := p.store(s.reader, changed); err != nil {
			return err
		}
	}
	if s.settle != nil {
		return s.settle(s.unit, changed)
	}
	return nil
}
