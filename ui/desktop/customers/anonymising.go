package customers

import (
	"context"

	"turnus/domain/office/people"
	"turnus/ui/desktop/kit"
)

// askAnonymise tells what erasing somebody's data does, or why it cannot be yet.
func (p *cardPane) askAnonymise() {
	s, c := p.screen, p.show.Customer()
	o, today := s.office, s.desk.Today()
	kit.Start(s.desk.Tasks, kit.Work[people.Anonymising]{
		Do: func(ctx context.Context) (people.Anonymising, error) {
			return o.Jobs.WeighAnonymise(ctx, o.Actor, today, c.ID)
		},
		Then: p.confirmAnonymise,
	})
}

func (p *cardPane) confirmAnonymise(a people.Anonymising) {
	s, d := p.screen, p.screen.desk
	o, today := s.office, d.Today()
	paid := kit.NewCheckField(d, "paid", d.T("customers.anonymise.paid", "count", a.Unpaid))
	paid.Required = true
	form := kit.NewForm(d)
	if a.Unpaid > 0 {
		form = kit.NewForm(d, paid)
	}
	says := d.T("customers.anonymise.says", "number", a.Customer.Number)
	if a.Documents > 0 {
		says += " " + d.T("customers.anonymise.documents", "count", a.Documents, "until", a.KeptUntil)
	}
	var dialog *kit.OpenDialog
	dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("customers.anonymise.title", "number", a.Customer.Number), Says: says + " " + d.T("customers.anonymise.final"),
		Form: form, Do: d.T("customers.command.anonymise"), Danger: true,
		OnDo: func(func()) {
			kit.StartIn(dialog, kit.Work[people.Anonymising]{
				Name: d.T("customers.task.anonymise"),
				Do: func(ctx context.Context) (people.Anonymising, error) {
					return o.Jobs.Anonymise(ctx, o.Actor, today, a.Customer.Version, a.Customer.ID, paid.On())
				},
				Then: func(people.Anonymising) { d.Saved() },
			})
		},
	})
}
