package setup

import (
	"context"

	"turnus/domain/office"
	"turnus/domain/shop"
)

// SaveShop saves the shop's settings, if nothing is wrong with them. The error
// lists everything that is, by field.
func (j Jobs) SaveShop(ctx context.Context, actor office.Actor, s *shop.Shop) error {
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return err
	}
	if err := s.Check(); err != nil {
		return err
	}
	return j.Store.Do(ctx, actor, office.Cause{Job: office.JobSetup}, func(tx office.Tx) error {
		return tx.SaveShop(s)
	})
}
