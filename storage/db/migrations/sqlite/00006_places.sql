-- Tours as things. Places know a tour by its name (ship_tour), or are found by
-- their postal code; a name that stood somewhere becomes a tour.

-- +goose Up

CREATE TABLE tour (
	id       INTEGER PRIMARY KEY,
	number   TEXT NOT NULL UNIQUE, -- the name
	version  INTEGER NOT NULL CHECK (version >= 1),
	weekdays TEXT NOT NULL,        -- '' every delivery day
	areas    TEXT NOT NULL,        -- JSON list of postal codes, from and to, '' for none
	stops    TEXT NOT NULL,        -- JSON list of places in the order they are driven to
	note     TEXT NOT NULL
) STRICT;

INSERT INTO tour (number, version, weekdays, areas, stops, note)
SELECT MIN(name), 1, '', '', '', '' FROM (
	SELECT trim(ship_tour) AS name FROM customer
	UNION SELECT trim(ship_tour) FROM customer_place
	UNION SELECT trim(ship_tour) FROM subscription_version
	UNION SELECT trim(ship_tour) FROM sales_order WHERE state = 'open')
WHERE name <> '' GROUP BY lower(name) ORDER BY lower(name);

INSERT INTO name_text (owner_kind, owner_id, lang, text) SELECT 'tour', id, 'de', number FROM tour;

-- The stops of a tour are looked up by name and by postal code.
CREATE INDEX customer_tour ON customer (ship_tour) WHERE ship_tour <> '';
CREATE INDEX customer_ship_code ON customer (ship_postal_code) WHERE ship_postal_code <> '';
CREATE INDEX customer_code ON customer (postal_code);
