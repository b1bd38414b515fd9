package customers

import (
	"context"

	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// openAccount opens what the customer sees of their account.
func (p *cardPane) openAccount() { p.make("account", p.screen.office.Files.AccountPage) }

// makeDisclosure gives the customer everything that is known of them.
func (p *cardPane) makeDisclosure() { p.make("disclose", p.screen.office.Files.Disclosure) }

// make makes a file beside the window and opens it.
func (p *cardPane) make(task string, file func(context.Context, civil.Date, int64) (string, error)) {
	d, id := p.screen.desk, p.show.ID()
	today := d.Today()
	kit.Start(d.Tasks, kit.Work[string]{
		Name: d.T("customers.task." + task),
		Do:   func(ctx context.Context) (string, error) { return file(ctx, today, id) },
		Then: d.View,
	})
}
