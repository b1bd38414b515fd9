-- Customers are told that the term of a subscription is over and what follows.

-- +goose Up
ALTER TABLE notice ADD COLUMN term TEXT NOT NULL DEFAULT ''; -- JSON, '' where it is about a delivery
CREATE INDEX notice_open_term ON notice (subscription_id) WHERE told = '' AND withdrawn = 0 AND term <> '';
