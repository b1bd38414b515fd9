-- What the masks of recurrence and holidays ask for: a plan's own cut-off and how
-- often customers may leave deliveries out, and who is to be told of moved ones.

-- +goose Up
ALTER TABLE plan_version ADD COLUMN cutoff TEXT NOT NULL DEFAULT ''; -- JSON, '' for the calendar's
ALTER TABLE plan_version ADD COLUMN skip_limit INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan_version ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;

-- That a person left an order on a day the calendar has closed since.
ALTER TABLE sales_order ADD COLUMN day_kept INTEGER NOT NULL DEFAULT 0 CHECK (day_kept IN (0, 1));

-- One thing a customer is to be told of one delivery.
CREATE TABLE notice (
	id              INTEGER PRIMARY KEY,
	number          TEXT NOT NULL UNIQUE,
	version         INTEGER NOT NULL CHECK (version >= 1),
	customer_id     INTEGER NOT NULL REFERENCES customer (id),
	subscription_id INTEGER REFERENCES subscription (id),
	order_id        INTEGER REFERENCES sales_order (id),
	nominal         TEXT NOT NULL,
	was             TEXT NOT NULL,
	becomes         TEXT NOT NULL,     -- '' if it is not delivered
	cutoff          INTEGER NOT NULL,
	causes          TEXT NOT NULL,     -- JSON
	since           TEXT NOT NULL,
	told            TEXT NOT NULL,     -- '' until it is
	way             TEXT NOT NULL,
	withdrawn       INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX notice_open ON notice (id) WHERE told = '' AND withdrawn = 0;
CREATE INDEX notice_open_was ON notice (was, id) WHERE told = '' AND withdrawn = 0;
CREATE INDEX notice_open_becomes ON notice (becomes, id) WHERE told = '' AND withdrawn = 0;
CREATE INDEX notice_open_since ON notice (since, id) WHERE told = '' AND withdrawn = 0;
CREATE INDEX notice_subscription ON notice (subscription_id, nominal);
CREATE INDEX notice_order ON notice (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX notice_customer ON notice (customer_id);
