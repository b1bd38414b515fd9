package notices

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// Jobs tell customers.
type Jobs interface {
	Letters(ctx context.Context, today civil.Date, noticeIDs []int64) ([]notice.Letter, error)
	Give(ctx context.Context, actor office.Actor, today civil.Date, way notice.Way, seen []record.Head) (noticing.Given, error)
}

// Revising makes notices of moved deliveries that nobody has been told of.
type Revising interface {
	Announce(ctx context.Context, actor office.Actor, today civil.Date, nominal civil.Range) (int, error)
}

// Lists finds notices that are still to be given.
type Lists interface {
	FindNotices(ctx context.Context, q view.NoticeQuery, limit int) ([]int64, error)
	NoticeRows(ctx context.Context, ids []int64) ([]view.NoticeRow, error)
}

// Papers makes files and tells where they lie.
type Papers interface {
	Letters(ctx context.Context, letters []notice.Letter) (path string, err error)
	NoticeList(letters []notice.Letter) (path string, err error)
}

// Office is what the part asks of the rest of the program.
type Office struct {
	Jobs     Jobs
	Revising Revising
	Lists    Lists
	Papers   Papers
	Actor    office.Actor
}
