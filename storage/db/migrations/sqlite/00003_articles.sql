-- What is said of articles and goes with them.

-- +goose Up
ALTER TABLE article ADD COLUMN description TEXT NOT NULL DEFAULT '';    -- JSON
ALTER TABLE article ADD COLUMN family_id INTEGER REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE article ADD COLUMN size TEXT NOT NULL DEFAULT '';           -- JSON
ALTER TABLE article ADD COLUMN step INTEGER NOT NULL DEFAULT 0;         -- thousandths
ALTER TABLE article ADD COLUMN deposit INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN allergens TEXT NOT NULL DEFAULT '';      -- JSON
ALTER TABLE article ADD COLUMN picture_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN picture_type TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN picture_width INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN picture_height INTEGER NOT NULL DEFAULT 0;

CREATE TABLE article_substitute (
	article_id    INTEGER NOT NULL REFERENCES article (id),
	pos           INTEGER NOT NULL,
	substitute_id INTEGER NOT NULL REFERENCES article (id),
	PRIMARY KEY (article_id, pos)
) STRICT, WITHOUT ROWID;

-- The bytes of pictures, by what they are. What an article had before stays, so
-- that its history can be shown.
CREATE TABLE picture (
	hash    TEXT PRIMARY KEY,
	content BLOB NOT NULL
) STRICT;
