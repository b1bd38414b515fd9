-- Drafts, automatic renewal of terms, and greeting cards of gifts.

-- +goose Up
ALTER TABLE plan_version ADD COLUMN renewal TEXT NOT NULL DEFAULT ''; -- JSON, '' for none
ALTER TABLE subscription ADD COLUMN draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1));
ALTER TABLE subscription ADD COLUMN renewal TEXT NOT NULL DEFAULT ''; -- JSON, '' for what the plan says

-- Few end after so many deliveries, and those are looked at for what ends soon.
CREATE INDEX subscription_counted ON subscription (last_day) WHERE max_count > 0;

-- Texts of greeting cards.
CREATE TABLE subscription_card (
	subscription_id INTEGER NOT NULL REFERENCES subscription (id),
	pos             INTEGER NOT NULL,
	nominal         TEXT NOT NULL,     -- '' for every delivery
	text            TEXT NOT NULL,
	source          TEXT NOT NULL,
	PRIMARY KEY (subscription_id, pos)
) STRICT, WITHOUT ROWID;
