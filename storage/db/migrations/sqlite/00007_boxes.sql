-- What is in box articles, from a delivery day on.

-- +goose Up

CREATE TABLE box_contents (
	id         INTEGER PRIMARY KEY,
	number     TEXT NOT NULL UNIQUE,
	version    INTEGER NOT NULL CHECK (version >= 1),
	article_id INTEGER NOT NULL REFERENCES article (id),
	valid_from TEXT NOT NULL,
	items      TEXT NOT NULL,     -- JSON
	UNIQUE (article_id, valid_from)
) STRICT;
CREATE INDEX box_contents_day ON box_contents (valid_from, article_id);

-- Those who dislike something are few among the receivers of a pick day.
CREATE INDEX customer_dislikes ON customer (id) WHERE dislikes <> '';
