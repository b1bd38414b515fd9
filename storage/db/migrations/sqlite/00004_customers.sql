-- What people do with customers: further delivery places, holds, a note for the
-- office, merging two into one, anonymising; and how duplicates are found.

-- +goose Up
ALTER TABLE customer ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN merged_into INTEGER REFERENCES customer (id);
ALTER TABLE customer ADD COLUMN anonymised TEXT NOT NULL DEFAULT ''; -- '' while its data are there

-- What is compared and searched, computed by the database itself: letters of an
-- address for mail are all the same, a telephone number is its digits as dialled
-- within the country.
ALTER TABLE customer ADD COLUMN email_key TEXT GENERATED ALWAYS AS (lower(trim(email))) VIRTUAL;
ALTER TABLE customer ADD COLUMN phone_digits TEXT GENERATED ALWAYS AS (
	replace(replace(replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '/', ''), '.', ''), '(0)', ''), '(', ''), ')', '')) VIRTUAL;
ALTER TABLE customer ADD COLUMN phone_key TEXT GENERATED ALWAYS AS (
	CASE WHEN phone_digits LIKE '+41%' OR phone_digits LIKE '+49%' OR phone_digits LIKE '+43%' THEN '0' || substr(phone_digits, 4)
		WHEN phone_digits LIKE '0041%' OR phone_digits LIKE '0049%' OR phone_digits LIKE '0043%' THEN '0' || substr(phone_digits, 5)
		ELSE phone_digits END) VIRTUAL;
CREATE INDEX customer_email ON customer (email_key) WHERE email_key <> '';
CREATE INDEX customer_phone ON customer (phone_key) WHERE phone_key <> '';
CREATE INDEX customer_door ON customer (name_key, postal_code);
-- The list has those who were neither merged nor anonymised, unless it is searched.
CREATE INDEX customer_open_name ON customer (name_key) WHERE merged_into IS NULL AND anonymised = '';
CREATE INDEX customer_open_number ON customer (length(number), number) WHERE merged_into IS NULL AND anonymised = '';
CREATE INDEX customer_town ON customer (town, name_key) WHERE merged_into IS NULL AND anonymised = '';
CREATE INDEX customer_lang ON customer (lang, name_key) WHERE merged_into IS NULL AND anonymised = '';
CREATE INDEX customer_cycle ON customer (cycle, name_key) WHERE merged_into IS NULL AND anonymised = '';
CREATE INDEX sales_order_receiver ON sales_order (receiver_id, delivery_day);
CREATE INDEX sales_order_payer ON sales_order (payer_id, delivery_day) WHERE payer_id <> receiver_id;
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_anonymised ON customer (id) WHERE anonymised <> '';

-- Single orders that a delivery stop has cancelled.
CREATE INDEX sales_order_held ON sales_order (delivery_day) WHERE state = 'cancelled' AND reason = 'held' AND subscription_id IS NULL;

CREATE TABLE customer_place (
	customer_id          INTEGER NOT NULL REFERENCES customer (id),
	pos                  INTEGER NOT NULL,
	name                 TEXT NOT NULL,
	ship_pickup_point_id INTEGER REFERENCES pickup_point (id),
	ship_street          TEXT NOT NULL,
	ship_house_no        TEXT NOT NULL,
	ship_postal_code     TEXT NOT NULL,
	ship_town            TEXT NOT NULL,
	ship_country         TEXT NOT NULL,
	ship_drop_place      TEXT NOT NULL,
	ship_door_code       TEXT NOT NULL,
	ship_tour            TEXT NOT NULL,
	PRIMARY KEY (customer_id, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_hold (
	customer_id INTEGER NOT NULL REFERENCES customer (id),
	pos         INTEGER NOT NULL,
	kind        TEXT NOT NULL,
	first_day   TEXT NOT NULL,
	last_day    TEXT NOT NULL,     -- '' until further notice
	reason      TEXT NOT NULL,
	source      TEXT NOT NULL,
	PRIMARY KEY (customer_id, pos)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_hold_kind ON customer_hold (kind, customer_id);
