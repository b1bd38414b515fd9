-- What was open when a shop began to work with Turnus.

-- +goose Up

CREATE TABLE opening_balance (
	id              INTEGER PRIMARY KEY,
	number          TEXT NOT NULL UNIQUE,
	version         INTEGER NOT NULL CHECK (version >= 1),
	kind            TEXT NOT NULL,
	customer_id     INTEGER NOT NULL REFERENCES customer (id),
	subscription_id INTEGER REFERENCES subscription (id),
	article_id      INTEGER REFERENCES article (id),
	document        TEXT NOT NULL,
	day             TEXT NOT NULL,
	due             TEXT NOT NULL,
	amount          INTEGER NOT NULL,
	deliveries      INTEGER NOT NULL,
	quantity        INTEGER NOT NULL
) STRICT;
CREATE INDEX opening_balance_customer ON opening_balance (customer_id);
