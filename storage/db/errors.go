package db

import (
	"errors"
	"fmt"

	"gorm.io/gorm"

	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// failure turns an error of the database into a problem a person can be told.
// What is no such problem (a mistake of ours) stays an error for the log.
func failure(doing string, err error, args ...any) error {
	if err == nil || len(problem.Of(err)) > 0 {
		return err
	}
	if code, known := sqliteProblem(err); known {
		return fmt.Errorf("%s: %w: %w", doing, problem.New(code, "", args...), err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// duplicate is what writing an aggregate's row a second time means: somebody
// else made the same thing in the meantime. Numbers are looked at before.
func duplicate(doing string, err error) error {
	if errors.Is(err, gorm.ErrDuplicatedKey) {
		return fmt.Errorf("%s: %w: %w", doing, problem.New(office.CodeChangedElsewhere, ""), err)
	}
	return failure(doing, err)
}

func notFound(kind record.Kind, id int64) error {
	return problem.New(office.CodeNotFound, "", "kind", string(kind), "id", id)
}
