-- What a person decided to put into the boxes of one order for what its receiver
-- does not want.

-- +goose Up
ALTER TABLE sales_order ADD COLUMN swaps TEXT NOT NULL DEFAULT ''; -- JSON, '' for none
