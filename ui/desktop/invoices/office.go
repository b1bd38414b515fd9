package invoices

import (
	"context"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/view"
	"turnus/ui/press"
)

// Jobs are the bookkeeper's jobs.
type Jobs interface {
	Preview(ctx context.Context, until civil.Date) (invoicing.Run, error)
	IssueSeen(ctx context.Context, actor office.Actor, preview invoicing.Run) (invoicing.Run, error)
	Document(ctx context.Context, number string) (billing.Document, error)
}

// Lists finds issued documents.
type Lists interface {
	FindDocuments(ctx context.Context, q view.DocumentQuery, limit int) ([]int64, error)
	DocumentRows(ctx context.Context, ids []int64) ([]view.DocumentRow, error)
}

// Papers makes PDFs and tells where they lie.
type Papers interface {
	Invoices(ctx context.Context, actor office.Actor, docs []billing.Document) (press.Printed, error)
	Document(ctx context.Context, actor office.Actor, number string) (path string, err error)
}

// Office is what the screen asks of the rest of the program.
type Office struct {
	Jobs   Jobs
	Lists  Lists
	Papers Papers
	Actor  office.Actor
}
