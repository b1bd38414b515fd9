package remark

import (
	"slices"

	"turnus/domain/problem"
)

// CodeUnknown says that the remark to change is not there any more.
const CodeUnknown problem.Code = "remark.unknown"

// Without are the remarks of a list but one; CodeUnknown if it is not there.
func Without(list []Remark, r Remark) ([]Remark, error) {
	i := slices.Index(list, r)
	if i < 0 {
		return list, problem.New(CodeUnknown, "text", "text", r.Text)
	}
	return slices.Delete(slices.Clone(list), i, i+1), nil
}

// Replace puts another remark in the place of one, and says whether that changes
// anything: who wrote the same text does not count.
func Replace(list []Remark, was, now Remark) ([]Remark, bool, error) {
	if err := now.Check("text"); err != nil {
		return list, false, err
	}
	i := slices.Index(list, was)
	if i < 0 {
		return list, false, problem.New(CodeUnknown, "text", "text", was.Text)
	}
	was.Source = now.Source
	if was == now {
		return list, false, nil
	}
	list = slices.Clone(list)
	list[i] = now
	return list, true, nil
}
