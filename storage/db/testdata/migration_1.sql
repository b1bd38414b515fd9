PRAGMA application_id = 1416983150;
BEGIN;
CREATE TABLE schema_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	);
CREATE TABLE number_series (
	kind   TEXT NOT NULL,            -- a kind of aggregate; "id" and "serial" for what people do not see
	prefix TEXT NOT NULL,
	year   INTEGER NOT NULL,         -- 0: a series without years
	last   INTEGER NOT NULL CHECK (last >= 0),
	PRIMARY KEY (kind, prefix, year)
) STRICT, WITHOUT ROWID;
CREATE TABLE calendar (
	id            INTEGER PRIMARY KEY,
	number        TEXT NOT NULL UNIQUE,
	version       INTEGER NOT NULL CHECK (version >= 1),
	delivery_days TEXT NOT NULL,     -- MO,TU
	work_days     TEXT NOT NULL,
	region        TEXT NOT NULL,
	switches      TEXT NOT NULL,     -- JSON, as the next two
	closures      TEXT NOT NULL,
	replacements  TEXT NOT NULL,
	cutoff_days   INTEGER NOT NULL,
	cutoff_time   INTEGER NOT NULL   -- minutes since midnight
) STRICT;
CREATE TABLE shop (
	id          INTEGER PRIMARY KEY CHECK (id = 1), -- one database, one shop
	number      TEXT NOT NULL,
	version     INTEGER NOT NULL CHECK (version >= 1),
	calendar_id INTEGER REFERENCES calendar (id),
	settings    TEXT NOT NULL        -- JSON
) STRICT;
CREATE TABLE vat_rate (
	shop_id    INTEGER NOT NULL REFERENCES shop (id),
	pos        INTEGER NOT NULL,
	code       TEXT NOT NULL,
	valid_from TEXT NOT NULL,
	rate       INTEGER NOT NULL,
	source     TEXT NOT NULL,
	PRIMARY KEY (shop_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE name_text (
	owner_kind TEXT NOT NULL,
	owner_id   INTEGER NOT NULL,
	lang       TEXT NOT NULL,
	text       TEXT NOT NULL,
	PRIMARY KEY (owner_kind, owner_id, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE remark (
	owner_kind TEXT NOT NULL,
	owner_id   INTEGER NOT NULL,
	pos        INTEGER NOT NULL,
	text       TEXT NOT NULL,
	lasts      TEXT NOT NULL,
	first_day  TEXT NOT NULL,
	last_day   TEXT NOT NULL,
	safety     INTEGER NOT NULL CHECK (safety IN (0, 1)),
	source     TEXT NOT NULL,
	PRIMARY KEY (owner_kind, owner_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE delivery_plan (
	id          INTEGER PRIMARY KEY,
	number      TEXT NOT NULL UNIQUE,
	version     INTEGER NOT NULL CHECK (version >= 1),
	calendar_id INTEGER REFERENCES calendar (id)
) STRICT;
CREATE TABLE plan_version (
	plan_id       INTEGER NOT NULL REFERENCES delivery_plan (id),
	pos           INTEGER NOT NULL,
	valid_from    TEXT NOT NULL,
	rhythm        TEXT NOT NULL,     -- JSON
	policy        TEXT NOT NULL,     -- JSON
	discount      INTEGER NOT NULL,
	min_term      INTEGER NOT NULL,
	notice_days   INTEGER NOT NULL,
	pause_extends INTEGER NOT NULL CHECK (pause_extends IN (0, 1)),
	PRIMARY KEY (plan_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE article (
	id                INTEGER PRIMARY KEY,
	number            TEXT NOT NULL UNIQUE,
	version           INTEGER NOT NULL CHECK (version >= 1),
	unit              TEXT NOT NULL,
	vat_code          TEXT NOT NULL,
	storage           TEXT NOT NULL,
	lead_days         INTEGER NOT NULL,
	freshness         INTEGER NOT NULL,
	sell_single       INTEGER NOT NULL CHECK (sell_single IN (0, 1)),
	sell_subscription INTEGER NOT NULL CHECK (sell_subscription IN (0, 1)),
	active_from       TEXT NOT NULL,
	active_to         TEXT NOT NULL
) STRICT;
CREATE TABLE article_price (
	article_id INTEGER NOT NULL REFERENCES article (id),
	pos        INTEGER NOT NULL,
	valid_from TEXT NOT NULL,
	amount     INTEGER NOT NULL,
	PRIMARY KEY (article_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_plan (
	article_id INTEGER NOT NULL REFERENCES article (id),
	plan_id    INTEGER NOT NULL REFERENCES delivery_plan (id),
	PRIMARY KEY (article_id, plan_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE pickup_point (
	id          INTEGER PRIMARY KEY,
	number      TEXT NOT NULL UNIQUE,
	version     INTEGER NOT NULL CHECK (version >= 1),
	street      TEXT NOT NULL,
	house_no    TEXT NOT NULL,
	postal_code TEXT NOT NULL,
	town        TEXT NOT NULL,
	country     TEXT NOT NULL,
	weekdays    TEXT NOT NULL,
	note        TEXT NOT NULL
) STRICT;
CREATE TABLE customer (
	id                   INTEGER PRIMARY KEY,
	number               TEXT NOT NULL UNIQUE,
	version              INTEGER NOT NULL CHECK (version >= 1),
	serial               INTEGER NOT NULL UNIQUE CHECK (serial > 0), -- in payment references
	lang                 TEXT NOT NULL,
	company              TEXT NOT NULL,
	salutation           TEXT NOT NULL,
	first_name           TEXT NOT NULL,
	last_name            TEXT NOT NULL,
	street               TEXT NOT NULL,
	house_no             TEXT NOT NULL,
	postal_code          TEXT NOT NULL,
	town                 TEXT NOT NULL,
	country              TEXT NOT NULL,
	email                TEXT NOT NULL,
	phone                TEXT NOT NULL,
	uid                  TEXT NOT NULL,
	ship_pickup_point_id INTEGER REFERENCES pickup_point (id),
	ship_street          TEXT NOT NULL,
	ship_house_no        TEXT NOT NULL,
	ship_postal_code     TEXT NOT NULL,
	ship_town            TEXT NOT NULL,
	ship_country         TEXT NOT NULL,
	ship_drop_place      TEXT NOT NULL,
	ship_door_code       TEXT NOT NULL,
	ship_tour            TEXT NOT NULL,
	cycle                TEXT NOT NULL,
	dislikes             TEXT NOT NULL, -- JSON list
	name_key             TEXT NOT NULL  -- sorts like the name; so do all keys
) STRICT;
CREATE TABLE subscription (
	id               INTEGER PRIMARY KEY,
	number           TEXT NOT NULL UNIQUE,
	version          INTEGER NOT NULL CHECK (version >= 1),
	payer_id         INTEGER NOT NULL REFERENCES customer (id),
	receiver_id      INTEGER NOT NULL REFERENCES customer (id),
	created_on       TEXT NOT NULL,
	first_day        TEXT NOT NULL,
	end_day          TEXT NOT NULL,
	last_day         TEXT NOT NULL,  -- the earlier of end and cancellation, for queries
	max_count        INTEGER NOT NULL,
	cycle            TEXT NOT NULL,
	cancelled        INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
	cancel_effective TEXT NOT NULL,
	cancel_given     TEXT NOT NULL,
	cancel_reason    TEXT NOT NULL,
	cancel_source    TEXT NOT NULL,
	number_key       TEXT NOT NULL
) STRICT;
CREATE TABLE subscription_version (
	subscription_id      INTEGER NOT NULL REFERENCES subscription (id),
	pos                  INTEGER NOT NULL,
	valid_from           TEXT NOT NULL,
	plan_id              INTEGER NOT NULL REFERENCES delivery_plan (id),
	ship_pickup_point_id INTEGER REFERENCES pickup_point (id),
	ship_street          TEXT NOT NULL,
	ship_house_no        TEXT NOT NULL,
	ship_postal_code     TEXT NOT NULL,
	ship_town            TEXT NOT NULL,
	ship_country         TEXT NOT NULL,
	ship_drop_place      TEXT NOT NULL,
	ship_door_code       TEXT NOT NULL,
	ship_tour            TEXT NOT NULL,
	PRIMARY KEY (subscription_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscription_line (
	subscription_id INTEGER NOT NULL,
	part_pos        INTEGER NOT NULL, -- of the version
	pos             INTEGER NOT NULL,
	article_id      INTEGER NOT NULL REFERENCES article (id),
	quantity        INTEGER NOT NULL,
	price           INTEGER,          -- agreed; NULL: the list price
	PRIMARY KEY (subscription_id, part_pos, pos),
	FOREIGN KEY (subscription_id, part_pos) REFERENCES subscription_version (subscription_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscription_pause (
	subscription_id INTEGER NOT NULL REFERENCES subscription (id),
	pos             INTEGER NOT NULL,
	first_day       TEXT NOT NULL,
	last_day        TEXT NOT NULL,
	source          TEXT NOT NULL,
	PRIMARY KEY (subscription_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscription_skip (
	subscription_id INTEGER NOT NULL REFERENCES subscription (id),
	pos             INTEGER NOT NULL,
	nominal         TEXT NOT NULL,
	source          TEXT NOT NULL,
	PRIMARY KEY (subscription_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscription_move (
	subscription_id INTEGER NOT NULL REFERENCES subscription (id),
	pos             INTEGER NOT NULL,
	nominal         TEXT NOT NULL,
	moved_to        TEXT NOT NULL,
	source          TEXT NOT NULL,
	PRIMARY KEY (subscription_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscription_single (
	subscription_id INTEGER NOT NULL REFERENCES subscription (id),
	pos             INTEGER NOT NULL,
	nominal         TEXT NOT NULL,
	source          TEXT NOT NULL,
	PRIMARY KEY (subscription_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE single_line (
	subscription_id INTEGER NOT NULL,
	part_pos        INTEGER NOT NULL, -- of the single
	pos             INTEGER NOT NULL,
	article_id      INTEGER NOT NULL REFERENCES article (id),
	quantity        INTEGER NOT NULL,
	price           INTEGER,
	PRIMARY KEY (subscription_id, part_pos, pos),
	FOREIGN KEY (subscription_id, part_pos) REFERENCES subscription_single (subscription_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscription_overview (
	subscription_id INTEGER PRIMARY KEY REFERENCES subscription (id),
	state           TEXT NOT NULL,
	next_day        TEXT NOT NULL,
	as_of           TEXT NOT NULL,
	holds_until     TEXT NOT NULL   -- '': to be computed, or what it was computed from has changed
) STRICT;
CREATE TABLE plan_mark (
	id  INTEGER PRIMARY KEY CHECK (id = 1),
	day TEXT NOT NULL
) STRICT;
CREATE TABLE sales_order (
	id                   INTEGER PRIMARY KEY,
	number               TEXT NOT NULL UNIQUE,
	version              INTEGER NOT NULL CHECK (version >= 1),
	subscription_id      INTEGER REFERENCES subscription (id),
	payer_id             INTEGER NOT NULL REFERENCES customer (id),
	receiver_id          INTEGER NOT NULL REFERENCES customer (id),
	ship_pickup_point_id INTEGER REFERENCES pickup_point (id),
	ship_street          TEXT NOT NULL,
	ship_house_no        TEXT NOT NULL,
	ship_postal_code     TEXT NOT NULL,
	ship_town            TEXT NOT NULL,
	ship_country         TEXT NOT NULL,
	ship_drop_place      TEXT NOT NULL,
	ship_door_code       TEXT NOT NULL,
	ship_tour            TEXT NOT NULL,
	place                TEXT NOT NULL,     -- equal for equal doors; with receiver and day it is a parcel
	delivery_day         TEXT NOT NULL CHECK (length(delivery_day) = 10),
	cutoff               INTEGER NOT NULL,
	state                TEXT NOT NULL,
	reason               TEXT NOT NULL,
	payment_state        TEXT,              -- NULL: nothing said about payment
	payment_method       TEXT NOT NULL,
	payment_amount       INTEGER NOT NULL,
	placed_on            TEXT NOT NULL,
	pick_day             TEXT NOT NULL,     -- the latest of its lines
	moved_from           TEXT NOT NULL,     -- first nominal date, if it is delivered on none of them
	unbilled             INTEGER NOT NULL DEFAULT 0 CHECK (unbilled >= 0) -- packed lines without a live claim
) STRICT;
CREATE TABLE order_line (
	id         INTEGER PRIMARY KEY,
	order_id   INTEGER NOT NULL REFERENCES sales_order (id),
	pos        INTEGER NOT NULL,
	article_id INTEGER NOT NULL REFERENCES article (id),
	ordered    INTEGER NOT NULL,
	packed     INTEGER NOT NULL,
	short      INTEGER NOT NULL,
	unit_price INTEGER NOT NULL,
	agreed     INTEGER NOT NULL CHECK (agreed IN (0, 1)),
	discount   INTEGER NOT NULL,
	vat_code   TEXT NOT NULL,
	vat_rate   INTEGER NOT NULL,
	pick_day   TEXT NOT NULL
) STRICT;
CREATE TABLE order_cover (
	subscription_id INTEGER NOT NULL REFERENCES subscription (id),
	nominal         TEXT NOT NULL CHECK (length(nominal) = 10),
	order_id        INTEGER NOT NULL REFERENCES sales_order (id),
	PRIMARY KEY (subscription_id, nominal)
) STRICT, WITHOUT ROWID;
CREATE TABLE slip (
	id           INTEGER PRIMARY KEY,
	number       TEXT NOT NULL UNIQUE,
	version      INTEGER NOT NULL CHECK (version >= 1),
	receiver_id  INTEGER NOT NULL REFERENCES customer (id),
	place        TEXT NOT NULL,
	delivery_day TEXT NOT NULL CHECK (length(delivery_day) = 10),
	edition      INTEGER NOT NULL,
	pick_day     TEXT NOT NULL,
	printed_at   INTEGER NOT NULL,
	closed_at    INTEGER NOT NULL,
	content      TEXT NOT NULL,     -- JSON of the last edition
	UNIQUE (receiver_id, delivery_day, place)
) STRICT;
CREATE TABLE document (
	id           INTEGER PRIMARY KEY,
	kind         TEXT NOT NULL,
	number       TEXT NOT NULL UNIQUE,
	number_key   TEXT NOT NULL,
	customer_id  INTEGER NOT NULL REFERENCES customer (id),
	day          TEXT NOT NULL CHECK (length(day) = 10),
	due_day      TEXT NOT NULL,
	period_first TEXT NOT NULL,
	period_last  TEXT NOT NULL,
	currency     TEXT NOT NULL,
	prices_net   INTEGER NOT NULL CHECK (prices_net IN (0, 1)),
	paid         INTEGER NOT NULL CHECK (paid IN (0, 1)), -- the webshop has the money
	sum          INTEGER NOT NULL,
	net          INTEGER NOT NULL,
	tax          INTEGER NOT NULL,
	rounding     INTEGER NOT NULL,
	total        INTEGER NOT NULL,
	reference    TEXT NOT NULL,
	issued_at    INTEGER NOT NULL,
	frozen       TEXT NOT NULL,     -- JSON, the only input of the paper
	sha256       TEXT NOT NULL,     -- of frozen
	CHECK (net + tax + rounding = total)
) STRICT;
CREATE TABLE document_line (
	document_id   INTEGER NOT NULL REFERENCES document (id),
	pos           INTEGER NOT NULL,
	order_line_id INTEGER REFERENCES order_line (id),
	service_day   TEXT NOT NULL,
	article       TEXT NOT NULL,    -- number, as frozen
	quantity      INTEGER NOT NULL,
	unit_price    INTEGER NOT NULL,
	discount      INTEGER NOT NULL,
	amount        INTEGER NOT NULL,
	vat_code      TEXT NOT NULL,
	vat_rate      INTEGER NOT NULL,
	PRIMARY KEY (document_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_vat (
	document_id INTEGER NOT NULL REFERENCES document (id),
	pos         INTEGER NOT NULL,
	code        TEXT NOT NULL,
	rate        INTEGER NOT NULL,
	net         INTEGER NOT NULL,
	tax         INTEGER NOT NULL,
	gross       INTEGER NOT NULL,
	PRIMARY KEY (document_id, pos)
) STRICT, WITHOUT ROWID;
CREATE TABLE billed_line (
	document_id   INTEGER NOT NULL REFERENCES document (id),
	order_line_id INTEGER NOT NULL REFERENCES order_line (id),
	quantity      INTEGER NOT NULL,
	released_at   INTEGER,
	PRIMARY KEY (document_id, order_line_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_paper (
	id          INTEGER PRIMARY KEY,
	document_id INTEGER NOT NULL REFERENCES document (id),
	file        TEXT NOT NULL,
	sha256      TEXT NOT NULL,
	at          INTEGER NOT NULL
) STRICT;
CREATE TABLE import_file (
	id       INTEGER PRIMARY KEY,
	name     TEXT NOT NULL,
	sha256   TEXT NOT NULL,
	state    TEXT NOT NULL,
	rejected INTEGER NOT NULL CHECK (rejected IN (0, 1)),
	owner    TEXT NOT NULL,
	lease    INTEGER NOT NULL,
	arrived  INTEGER NOT NULL
) STRICT;
CREATE TABLE request (
	id      INTEGER PRIMARY KEY,
	request TEXT NOT NULL UNIQUE,   -- its id in the file
	type    TEXT NOT NULL,
	file_id INTEGER REFERENCES import_file (id),
	verdict TEXT NOT NULL,
	code    TEXT NOT NULL,
	body    TEXT NOT NULL,          -- JSON, as it came
	answer  TEXT NOT NULL,          -- JSON, as answered
	at      INTEGER NOT NULL
) STRICT;
CREATE TABLE change (
	id           INTEGER PRIMARY KEY,
	at           INTEGER NOT NULL,
	user_name    TEXT NOT NULL,
	role         TEXT NOT NULL,
	machine      TEXT NOT NULL,
	via          TEXT NOT NULL,
	job          TEXT NOT NULL,
	request      TEXT NOT NULL,
	source       TEXT NOT NULL,
	kind         TEXT NOT NULL,
	object_id    INTEGER NOT NULL,
	number       TEXT NOT NULL,
	version      INTEGER NOT NULL,
	payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
	prev_hash    BLOB NOT NULL CHECK (length(prev_hash) = 32),
	hash         BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE change_payload (
	change_id INTEGER PRIMARY KEY REFERENCES change (id),
	salt      BLOB NOT NULL,
	before    TEXT NOT NULL,        -- JSON, '' for none
	after     TEXT NOT NULL
) STRICT;
CREATE TABLE search_term (
	owner_kind TEXT NOT NULL,
	term       TEXT NOT NULL,
	owner_id   INTEGER NOT NULL,
	PRIMARY KEY (owner_kind, term, owner_id)
) STRICT, WITHOUT ROWID;
INSERT INTO schema_version VALUES (1, 0, 1, '2026-11-23 17:06:59');
INSERT INTO schema_version VALUES (2, 1, 1, '2026-11-23 17:06:59');
INSERT INTO number_series VALUES ('document', '', 2026, 5);
INSERT INTO number_series VALUES ('id', 'article', 0, 40);
INSERT INTO number_series VALUES ('id', 'calendar', 0, 2);
INSERT INTO number_series VALUES ('id', 'customer', 0, 5);
INSERT INTO number_series VALUES ('id', 'delivery_plan', 0, 6);
INSERT INTO number_series VALUES ('id', 'document', 0, 5);
INSERT INTO number_series VALUES ('id', 'import_file', 0, 1);
INSERT INTO number_series VALUES ('id', 'order_line', 0, 15);
INSERT INTO number_series VALUES ('id', 'pickup_point', 0, 5);
INSERT INTO number_series VALUES ('id', 'request', 0, 1);
INSERT INTO number_series VALUES ('id', 'sales_order', 0, 12);
INSERT INTO number_series VALUES ('id', 'shop', 0, 1);
INSERT INTO number_series VALUES ('id', 'slip', 0, 6);
INSERT INTO number_series VALUES ('id', 'subscription', 0, 8);
INSERT INTO number_series VALUES ('order', 'L-', 2026, 12);
INSERT INTO number_series VALUES ('serial', 'customer', 0, 5);
INSERT INTO number_series VALUES ('slip', 'R-', 2026, 6);
INSERT INTO number_series VALUES ('unlogged', '', 0, 3);
INSERT INTO calendar VALUES (1, 'standard', 1, 'TU,WE,TH,FR,SA', 'MO,TU,WE,TH,FR,SA', 'CH-ZH', '', '[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}]', '', 1, 720);
INSERT INTO calendar VALUES (2, 'tour', 1, 'WE,TH,FR', 'MO,TU,WE,TH,FR,SA', 'CH-ZH', '', '[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}]', '', 2, 1080);
INSERT INTO shop VALUES (1, 'hofladen', 1, 1, '{"id":0,"number":"","version":0,"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","languages":["de","fr","it","en"],"zone":"Europe/Zurich","currency":"CHF","cash_step":"0.05","prices_net":false,"vat_number":"CHE-123.456.788","vat_rates":null,"iban":"CH44 3199 9123 0008 8901 2","reference_prefix":"","payment_days":30,"invoice_prefix":"","window_left":false,"calendar_id":0,"plan_ahead":7}');
INSERT INTO vat_rate VALUES (1, 0, 'standard', '2018-01-01', 7700, 'MWSTG Art. 25 (AS 2017 6305)');
INSERT INTO vat_rate VALUES (1, 1, 'standard', '2024-01-01', 8100, 'MWSTG Art. 25 (AS 2023 486)');
INSERT INTO vat_rate VALUES (1, 2, 'reduced', '2018-01-01', 2500, 'MWSTG Art. 25 (AS 2017 6305)');
INSERT INTO vat_rate VALUES (1, 3, 'reduced', '2024-01-01', 2600, 'MWSTG Art. 25 (AS 2023 486)');
INSERT INTO vat_rate VALUES (1, 4, 'special', '2018-01-01', 3700, 'MWSTG Art. 25 (AS 2017 6305)');
INSERT INTO vat_rate VALUES (1, 5, 'special', '2024-01-01', 3800, 'MWSTG Art. 25 (AS 2023 486)');
INSERT INTO vat_rate VALUES (1, 6, 'zero', '2018-01-01', 0, 'MWSTG Art. 21');
INSERT INTO name_text VALUES ('article', 1, 'de', 'Gemüsekiste klein');
INSERT INTO name_text VALUES ('article', 1, 'en', 'Vegetable box, small');
INSERT INTO name_text VALUES ('article', 1, 'fr', 'Panier de légumes, petit');
INSERT INTO name_text VALUES ('article', 1, 'it', 'Cassetta di verdura piccola');
INSERT INTO name_text VALUES ('article', 2, 'de', 'Gemüsekiste mittel');
INSERT INTO name_text VALUES ('article', 2, 'en', 'Vegetable box, medium');
INSERT INTO name_text VALUES ('article', 2, 'fr', 'Panier de légumes, moyen');
INSERT INTO name_text VALUES ('article', 2, 'it', 'Cassetta di verdura media');
INSERT INTO name_text VALUES ('article', 3, 'de', 'Gemüsekiste gross');
INSERT INTO name_text VALUES ('article', 3, 'en', 'Vegetable box, large');
INSERT INTO name_text VALUES ('article', 3, 'fr', 'Panier de légumes, grand');
INSERT INTO name_text VALUES ('article', 3, 'it', 'Cassetta di verdura grande');
INSERT INTO name_text VALUES ('article', 4, 'de', 'Obstkiste mittel');
INSERT INTO name_text VALUES ('article', 4, 'en', 'Fruit box, medium');
INSERT INTO name_text VALUES ('article', 4, 'fr', 'Panier de fruits, moyen');
INSERT INTO name_text VALUES ('article', 4, 'it', 'Cassetta di frutta media');
INSERT INTO name_text VALUES ('article', 5, 'de', 'Obstkiste klein');
INSERT INTO name_text VALUES ('article', 5, 'en', 'Fruit box, small');
INSERT INTO name_text VALUES ('article', 5, 'fr', 'Panier de fruits, petit');
INSERT INTO name_text VALUES ('article', 5, 'it', 'Cassetta di frutta piccola');
INSERT INTO name_text VALUES ('article', 6, 'de', 'Gemüse und Obst gemischt');
INSERT INTO name_text VALUES ('article', 6, 'en', 'Mixed vegetables and fruit');
INSERT INTO name_text VALUES ('article', 6, 'fr', 'Légumes et fruits, assortis');
INSERT INTO name_text VALUES ('article', 6, 'it', 'Verdura e frutta miste');
INSERT INTO name_text VALUES ('article', 7, 'de', 'Kartoffeln festkochend 2 kg');
INSERT INTO name_text VALUES ('article', 7, 'en', 'Waxy potatoes 2 kg');
INSERT INTO name_text VALUES ('article', 7, 'fr', 'Pommes de terre fermes 2 kg');
INSERT INTO name_text VALUES ('article', 7, 'it', 'Patate sode 2 kg');
INSERT INTO name_text VALUES ('article', 8, 'de', 'Tafeläpfel 2 kg');
INSERT INTO name_text VALUES ('article', 8, 'en', 'Eating apples 2 kg');
INSERT INTO name_text VALUES ('article', 8, 'fr', 'Pommes de table 2 kg');
INSERT INTO name_text VALUES ('article', 8, 'it', 'Mele da tavola 2 kg');
INSERT INTO name_text VALUES ('article', 9, 'de', 'Blumenstrauss klein');
INSERT INTO name_text VALUES ('article', 9, 'en', 'Bunch of flowers, small');
INSERT INTO name_text VALUES ('article', 9, 'fr', 'Bouquet de fleurs, petit');
INSERT INTO name_text VALUES ('article', 9, 'it', 'Mazzo di fiori piccolo');
INSERT INTO name_text VALUES ('article', 10, 'de', 'Blumenstrauss mittel');
INSERT INTO name_text VALUES ('article', 10, 'en', 'Bunch of flowers, medium');
INSERT INTO name_text VALUES ('article', 10, 'fr', 'Bouquet de fleurs, moyen');
INSERT INTO name_text VALUES ('article', 10, 'it', 'Mazzo di fiori medio');
INSERT INTO name_text VALUES ('article', 11, 'de', 'Blumenstrauss gross');
INSERT INTO name_text VALUES ('article', 11, 'en', 'Bunch of flowers, large');
INSERT INTO name_text VALUES ('article', 11, 'fr', 'Bouquet de fleurs, grand');
INSERT INTO name_text VALUES ('article', 11, 'it', 'Mazzo di fiori grande');
INSERT INTO name_text VALUES ('article', 12, 'de', 'Bürli 4 Stück');
INSERT INTO name_text VALUES ('article', 12, 'en', 'Bread rolls, pack of 4');
INSERT INTO name_text VALUES ('article', 12, 'fr', 'Petits pains, 4 pièces');
INSERT INTO name_text VALUES ('article', 12, 'it', 'Panini, 4 pezzi');
INSERT INTO name_text VALUES ('article', 13, 'de', 'Bauernbrot 1 kg');
INSERT INTO name_text VALUES ('article', 13, 'en', 'Farmhouse bread 1 kg');
INSERT INTO name_text VALUES ('article', 13, 'fr', 'Pain paysan 1 kg');
INSERT INTO name_text VALUES ('article', 13, 'it', 'Pane del contadino 1 kg');
INSERT INTO name_text VALUES ('article', 14, 'de', 'Dinkelvollkornbrot 500 g');
INSERT INTO name_text VALUES ('article', 14, 'en', 'Wholegrain spelt bread 500 g');
INSERT INTO name_text VALUES ('article', 14, 'fr', 'Pain complet à l’épeautre 500 g');
INSERT INTO name_text VALUES ('article', 14, 'it', 'Pane integrale di spelta 500 g');
INSERT INTO name_text VALUES ('article', 15, 'de', 'Ruchbrot 500 g');
INSERT INTO name_text VALUES ('article', 15, 'en', 'Swiss dark bread 500 g');
INSERT INTO name_text VALUES ('article', 15, 'fr', 'Pain bis 500 g');
INSERT INTO name_text VALUES ('article', 15, 'it', 'Pane bigio 500 g');
INSERT INTO name_text VALUES ('article', 16, 'de', 'Butterzopf 500 g');
INSERT INTO name_text VALUES ('article', 16, 'en', 'Plaited butter loaf 500 g');
INSERT INTO name_text VALUES ('article', 16, 'fr', 'Tresse au beurre 500 g');
INSERT INTO name_text VALUES ('article', 16, 'it', 'Treccia al burro 500 g');
INSERT INTO name_text VALUES ('article', 17, 'de', 'Buttergipfel 4 Stück');
INSERT INTO name_text VALUES ('article', 17, 'en', 'Butter croissants, pack of 4');
INSERT INTO name_text VALUES ('article', 17, 'fr', 'Croissants au beurre, 4 pièces');
INSERT INTO name_text VALUES ('article', 17, 'it', 'Cornetti al burro, 4 pezzi');
INSERT INTO name_text VALUES ('article', 18, 'de', 'Vollmilch pasteurisiert 1 l');
INSERT INTO name_text VALUES ('article', 18, 'en', 'Whole milk, pasteurised, 1 l');
INSERT INTO name_text VALUES ('article', 18, 'fr', 'Lait entier pasteurisé 1 l');
INSERT INTO name_text VALUES ('article', 18, 'it', 'Latte intero pastorizzato 1 l');
INSERT INTO name_text VALUES ('article', 19, 'de', 'Naturejoghurt 500 g');
INSERT INTO name_text VALUES ('article', 19, 'en', 'Plain yoghurt 500 g');
INSERT INTO name_text VALUES ('article', 19, 'fr', 'Yogourt nature 500 g');
INSERT INTO name_text VALUES ('article', 19, 'it', 'Yogurt al naturale 500 g');
INSERT INTO name_text VALUES ('article', 20, 'de', 'Rahmquark 250 g');
INSERT INTO name_text VALUES ('article', 20, 'en', 'Cream quark 250 g');
INSERT INTO name_text VALUES ('article', 20, 'fr', 'Séré à la crème 250 g');
INSERT INTO name_text VALUES ('article', 20, 'it', 'Quark alla panna 250 g');
INSERT INTO name_text VALUES ('article', 21, 'de', 'Hofbutter 200 g');
INSERT INTO name_text VALUES ('article', 21, 'en', 'Farm butter 200 g');
INSERT INTO name_text VALUES ('article', 21, 'fr', 'Beurre de la ferme 200 g');
INSERT INTO name_text VALUES ('article', 21, 'it', 'Burro della fattoria 200 g');
INSERT INTO name_text VALUES ('article', 22, 'de', 'Freilandeier 6 Stück');
INSERT INTO name_text VALUES ('article', 22, 'en', 'Free-range eggs, box of 6');
INSERT INTO name_text VALUES ('article', 22, 'fr', 'Œufs de plein air, 6 pièces');
INSERT INTO name_text VALUES ('article', 22, 'it', 'Uova da allevamento all’aperto, 6 pezzi');
INSERT INTO name_text VALUES ('article', 23, 'de', 'Freilandeier 10 Stück');
INSERT INTO name_text VALUES ('article', 23, 'en', 'Free-range eggs, box of 10');
INSERT INTO name_text VALUES ('article', 23, 'fr', 'Œufs de plein air, 10 pièces');
INSERT INTO name_text VALUES ('article', 23, 'it', 'Uova da allevamento all’aperto, 10 pezzi');
INSERT INTO name_text VALUES ('article', 24, 'de', 'Bergkäse rezent 300 g');
INSERT INTO name_text VALUES ('article', 24, 'en', 'Mature mountain cheese 300 g');
INSERT INTO name_text VALUES ('article', 24, 'fr', 'Fromage de montagne corsé 300 g');
INSERT INTO name_text VALUES ('article', 24, 'it', 'Formaggio di montagna stagionato 300 g');
INSERT INTO name_text VALUES ('article', 25, 'de', 'Mutschli 350 g');
INSERT INTO name_text VALUES ('article', 25, 'en', 'Mutschli semi-hard cheese 350 g');
INSERT INTO name_text VALUES ('article', 25, 'fr', 'Petit fromage mi-dur «Mutschli» 350 g');
INSERT INTO name_text VALUES ('article', 25, 'it', 'Formaggella «Mutschli» 350 g');
INSERT INTO name_text VALUES ('article', 26, 'de', 'Raclettekäse in Scheiben 400 g');
INSERT INTO name_text VALUES ('article', 26, 'en', 'Raclette cheese, sliced, 400 g');
INSERT INTO name_text VALUES ('article', 26, 'fr', 'Fromage à raclette en tranches 400 g');
INSERT INTO name_text VALUES ('article', 26, 'it', 'Formaggio per raclette a fette 400 g');
INSERT INTO name_text VALUES ('article', 27, 'de', 'Landjäger 2 Paar');
INSERT INTO name_text VALUES ('article', 27, 'en', 'Landjäger sausages, 2 pairs');
INSERT INTO name_text VALUES ('article', 27, 'fr', 'Gendarmes, 2 paires');
INSERT INTO name_text VALUES ('article', 27, 'it', 'Landjäger, 2 paia');
INSERT INTO name_text VALUES ('article', 28, 'de', 'Rindfleisch-Mischpaket 5 kg');
INSERT INTO name_text VALUES ('article', 28, 'en', 'Mixed beef pack 5 kg');
INSERT INTO name_text VALUES ('article', 28, 'fr', 'Colis de bœuf assorti 5 kg');
INSERT INTO name_text VALUES ('article', 28, 'it', 'Pacco misto di manzo 5 kg');
INSERT INTO name_text VALUES ('article', 29, 'de', 'Poulet vom Hof, ganz, ca. 1.4 kg');
INSERT INTO name_text VALUES ('article', 29, 'en', 'Whole farm chicken, approx. 1.4 kg');
INSERT INTO name_text VALUES ('article', 29, 'fr', 'Poulet fermier entier, env. 1,4 kg');
INSERT INTO name_text VALUES ('article', 29, 'it', 'Pollo di fattoria intero, ca. 1,4 kg');
INSERT INTO name_text VALUES ('article', 30, 'de', 'Röstkaffee Sonnenberg 250 g');
INSERT INTO name_text VALUES ('article', 30, 'en', 'Sonnenberg roast coffee 250 g');
INSERT INTO name_text VALUES ('article', 30, 'fr', 'Café torréfié Sonnenberg 250 g');
INSERT INTO name_text VALUES ('article', 30, 'it', 'Caffè tostato Sonnenberg 250 g');
INSERT INTO name_text VALUES ('article', 31, 'de', 'Röstkaffee Sonnenberg 1 kg');
INSERT INTO name_text VALUES ('article', 31, 'en', 'Sonnenberg roast coffee 1 kg');
INSERT INTO name_text VALUES ('article', 31, 'fr', 'Café torréfié Sonnenberg 1 kg');
INSERT INTO name_text VALUES ('article', 31, 'it', 'Caffè tostato Sonnenberg 1 kg');
INSERT INTO name_text VALUES ('article', 32, 'de', 'Espresso kräftig 250 g');
INSERT INTO name_text VALUES ('article', 32, 'en', 'Espresso, strong, 250 g');
INSERT INTO name_text VALUES ('article', 32, 'fr', 'Espresso corsé 250 g');
INSERT INTO name_text VALUES ('article', 32, 'it', 'Espresso intenso 250 g');
INSERT INTO name_text VALUES ('article', 33, 'de', 'Blütenhonig 500 g');
INSERT INTO name_text VALUES ('article', 33, 'en', 'Blossom honey 500 g');
INSERT INTO name_text VALUES ('article', 33, 'fr', 'Miel de fleurs 500 g');
INSERT INTO name_text VALUES ('article', 33, 'it', 'Miele di fiori 500 g');
INSERT INTO name_text VALUES ('article', 34, 'de', 'Erdbeerkonfitüre 350 g');
INSERT INTO name_text VALUES ('article', 34, 'en', 'Strawberry jam 350 g');
INSERT INTO name_text VALUES ('article', 34, 'fr', 'Confiture de fraises 350 g');
INSERT INTO name_text VALUES ('article', 34, 'it', 'Confettura di fragole 350 g');
INSERT INTO name_text VALUES ('article', 35, 'de', 'Ruchmehl 1 kg');
INSERT INTO name_text VALUES ('article', 35, 'en', 'Swiss dark wheat flour 1 kg');
INSERT INTO name_text VALUES ('article', 35, 'fr', 'Farine bise 1 kg');
INSERT INTO name_text VALUES ('article', 35, 'it', 'Farina bigia 1 kg');
INSERT INTO name_text VALUES ('article', 36, 'de', 'Holunderblütensirup 5 dl');
INSERT INTO name_text VALUES ('article', 36, 'en', 'Elderflower syrup 50 cl');
INSERT INTO name_text VALUES ('article', 36, 'fr', 'Sirop de fleurs de sureau 5 dl');
INSERT INTO name_text VALUES ('article', 36, 'it', 'Sciroppo di fiori di sambuco 5 dl');
INSERT INTO name_text VALUES ('article', 37, 'de', 'Apfelsaft naturtrüb 1 l');
INSERT INTO name_text VALUES ('article', 37, 'en', 'Cloudy apple juice 1 l');
INSERT INTO name_text VALUES ('article', 37, 'fr', 'Jus de pomme trouble 1 l');
INSERT INTO name_text VALUES ('article', 37, 'it', 'Succo di mele torbido 1 l');
INSERT INTO name_text VALUES ('article', 38, 'de', 'Müller-Thurgau 75 cl');
INSERT INTO name_text VALUES ('article', 38, 'en', 'Müller-Thurgau white wine 75 cl');
INSERT INTO name_text VALUES ('article', 38, 'fr', 'Müller-Thurgau 75 cl');
INSERT INTO name_text VALUES ('article', 38, 'it', 'Müller-Thurgau 75 cl');
INSERT INTO name_text VALUES ('article', 39, 'de', 'Pinot Noir 75 cl');
INSERT INTO name_text VALUES ('article', 39, 'en', 'Pinot Noir red wine 75 cl');
INSERT INTO name_text VALUES ('article', 39, 'fr', 'Pinot noir 75 cl');
INSERT INTO name_text VALUES ('article', 39, 'it', 'Pinot nero 75 cl');
INSERT INTO name_text VALUES ('article', 40, 'de', 'Bienenwachskerze');
INSERT INTO name_text VALUES ('article', 40, 'en', 'Beeswax candle');
INSERT INTO name_text VALUES ('article', 40, 'fr', 'Bougie en cire d’abeille');
INSERT INTO name_text VALUES ('article', 40, 'it', 'Candela di cera d’api');
INSERT INTO name_text VALUES ('calendar', 1, 'de', 'Hofladen');
INSERT INTO name_text VALUES ('calendar', 1, 'en', 'Farm shop');
INSERT INTO name_text VALUES ('calendar', 1, 'fr', 'Magasin de la ferme');
INSERT INTO name_text VALUES ('calendar', 1, 'it', 'Negozio della fattoria');
INSERT INTO name_text VALUES ('calendar', 2, 'de', 'Tour Oberland');
INSERT INTO name_text VALUES ('calendar', 2, 'en', 'Oberland tour');
INSERT INTO name_text VALUES ('calendar', 2, 'fr', 'Tournée de l’Oberland');
INSERT INTO name_text VALUES ('calendar', 2, 'it', 'Giro dell’Oberland');
INSERT INTO name_text VALUES ('pickup_point', 1, 'de', 'Hofladen Sonnenberg');
INSERT INTO name_text VALUES ('pickup_point', 1, 'en', 'Sonnenberg farm shop');
INSERT INTO name_text VALUES ('pickup_point', 1, 'fr', 'Magasin de la ferme Sonnenberg');
INSERT INTO name_text VALUES ('pickup_point', 1, 'it', 'Negozio della fattoria Sonnenberg');
INSERT INTO name_text VALUES ('pickup_point', 2, 'de', 'Quartierladen Wipkingen');
INSERT INTO name_text VALUES ('pickup_point', 2, 'en', 'Wipkingen corner shop');
INSERT INTO name_text VALUES ('pickup_point', 2, 'fr', 'Épicerie de quartier Wipkingen');
INSERT INTO name_text VALUES ('pickup_point', 2, 'it', 'Negozio di quartiere Wipkingen');
INSERT INTO name_text VALUES ('pickup_point', 3, 'de', 'Velowerkstatt Oerlikon');
INSERT INTO name_text VALUES ('pickup_point', 3, 'en', 'Oerlikon bike workshop');
INSERT INTO name_text VALUES ('pickup_point', 3, 'fr', 'Atelier vélo Oerlikon');
INSERT INTO name_text VALUES ('pickup_point', 3, 'it', 'Officina biciclette Oerlikon');
INSERT INTO name_text VALUES ('pickup_point', 4, 'de', 'Café am Bahnhof Wetzikon');
INSERT INTO name_text VALUES ('pickup_point', 4, 'en', 'Café at Wetzikon station');
INSERT INTO name_text VALUES ('pickup_point', 4, 'fr', 'Café de la gare de Wetzikon');
INSERT INTO name_text VALUES ('pickup_point', 4, 'it', 'Caffè alla stazione di Wetzikon');
INSERT INTO name_text VALUES ('pickup_point', 5, 'de', 'Gärtnerei Seeblick Thalwil');
INSERT INTO name_text VALUES ('pickup_point', 5, 'en', 'Seeblick nursery, Thalwil');
INSERT INTO name_text VALUES ('pickup_point', 5, 'fr', 'Jardinerie Seeblick, Thalwil');
INSERT INTO name_text VALUES ('pickup_point', 5, 'it', 'Vivaio Seeblick, Thalwil');
INSERT INTO name_text VALUES ('plan', 1, 'de', 'Jede Woche am Dienstag');
INSERT INTO name_text VALUES ('plan', 1, 'en', 'Every week on Tuesday');
INSERT INTO name_text VALUES ('plan', 1, 'fr', 'Chaque semaine, le mardi');
INSERT INTO name_text VALUES ('plan', 1, 'it', 'Ogni settimana, il martedì');
INSERT INTO name_text VALUES ('plan', 2, 'de', 'Jede Woche am Donnerstag');
INSERT INTO name_text VALUES ('plan', 2, 'en', 'Every week on Thursday');
INSERT INTO name_text VALUES ('plan', 2, 'fr', 'Chaque semaine, le jeudi');
INSERT INTO name_text VALUES ('plan', 2, 'it', 'Ogni settimana, il giovedì');
INSERT INTO name_text VALUES ('plan', 3, 'de', 'Brot am Dienstag und Freitag');
INSERT INTO name_text VALUES ('plan', 3, 'en', 'Bread on Tuesday and Friday');
INSERT INTO name_text VALUES ('plan', 3, 'fr', 'Pain le mardi et le vendredi');
INSERT INTO name_text VALUES ('plan', 3, 'it', 'Pane il martedì e il venerdì');
INSERT INTO name_text VALUES ('plan', 4, 'de', 'Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A)');
INSERT INTO name_text VALUES ('plan', 4, 'en', 'Every 2 weeks on Thursday, Oberland tour (group A)');
INSERT INTO name_text VALUES ('plan', 4, 'fr', 'Toutes les 2 semaines le jeudi, tournée Oberland (groupe A)');
INSERT INTO name_text VALUES ('plan', 4, 'it', 'Ogni 2 settimane il giovedì, giro Oberland (gruppo A)');
INSERT INTO name_text VALUES ('plan', 5, 'de', 'Jeden ersten Freitag im Monat');
INSERT INTO name_text VALUES ('plan', 5, 'en', 'First Friday of each month');
INSERT INTO name_text VALUES ('plan', 5, 'fr', 'Chaque premier vendredi du mois');
INSERT INTO name_text VALUES ('plan', 5, 'it', 'Ogni primo venerdì del mese');
INSERT INTO name_text VALUES ('plan', 6, 'de', 'Kaffee einmal im Monat, am 15.');
INSERT INTO name_text VALUES ('plan', 6, 'en', 'Coffee once a month, on the 15th');
INSERT INTO name_text VALUES ('plan', 6, 'fr', 'Café une fois par mois, le 15');
INSERT INTO name_text VALUES ('plan', 6, 'it', 'Caffè una volta al mese, il 15');
INSERT INTO remark VALUES ('subscription', 5, 0, 'Randen bitte durch Rüebli ersetzen.', 'always', '', '', 0, 'demo');
INSERT INTO delivery_plan VALUES (1, 'weekly-tue', 1, 1);
INSERT INTO delivery_plan VALUES (2, 'weekly-thu', 1, 1);
INSERT INTO delivery_plan VALUES (3, 'weekly-tue-fri', 1, 1);
INSERT INTO delivery_plan VALUES (4, 'biweekly-thu-a', 1, 2);
INSERT INTO delivery_plan VALUES (5, 'monthly-first-fri', 1, 1);
INSERT INTO delivery_plan VALUES (6, 'monthly-coffee', 1, 1);
INSERT INTO plan_version VALUES (1, 0, '2018-01-01', '{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]}', '{"single":"after","long":"skip","max_shift":6,"collision":"single"}', 3000, 1, 7, 0);
INSERT INTO plan_version VALUES (1, 1, '2026-01-01', '{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]}', '{"single":"after","long":"skip","max_shift":6,"collision":"single"}', 5000, 1, 7, 0);
INSERT INTO plan_version VALUES (2, 0, '2018-01-01', '{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TH"]}]}', '{"single":"before","long":"skip","max_shift":6,"collision":"single"}', 3000, 1, 7, 0);
INSERT INTO plan_version VALUES (3, 0, '2018-01-01', '{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU,FR"]}]}', '{"single":"before","long":"skip","max_shift":6,"collision":"single"}', 8000, 1, 7, 0);
INSERT INTO plan_version VALUES (4, 0, '2018-01-01', '{"anchor":"2024-01-11","segments":[{"rules":["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"]}]}', '{"single":"before","long":"skip","max_shift":6,"collision":"single"}', 2000, 2, 14, 0);
INSERT INTO plan_version VALUES (5, 0, '2018-01-01', '{"segments":[{"rules":["FREQ=MONTHLY;BYDAY=1FR"]}]}', '{"single":"after","long":"after","max_shift":21,"collision":"single"}', 0, 3, 14, 0);
INSERT INTO plan_version VALUES (6, 0, '2018-01-01', '{"segments":[{"rules":["FREQ=MONTHLY;BYMONTHDAY=15"]}]}', '{"single":"after","long":"after","max_shift":21,"collision":"single"}', 10000, 3, 14, 0);
INSERT INTO article VALUES (1, 'GEM-S', 1, 'Kiste', 'reduced', 'Kühlraum', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (2, 'GEM-M', 1, 'Kiste', 'reduced', 'Kühlraum', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (3, 'GEM-L', 1, 'Kiste', 'reduced', 'Kühlraum', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (4, 'OBST-M', 1, 'Kiste', 'reduced', 'Kühlraum', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (5, 'OBST-S', 1, 'Kiste', 'reduced', 'Kühlraum', 2, 0, 0, 1, '', '');
INSERT INTO article VALUES (6, 'MIX-M', 1, 'Kiste', 'reduced', 'Kühlraum', 2, 0, 0, 1, '', '');
INSERT INTO article VALUES (7, 'KART-2KG', 1, 'Sack', 'reduced', 'Lager', 1, 0, 1, 1, '', '');
INSERT INTO article VALUES (8, 'APFEL-2KG', 1, 'Sack', 'reduced', 'Lager', 1, 0, 1, 1, '', '');
INSERT INTO article VALUES (9, 'BLUM-S', 1, 'Strauss', 'reduced', 'Gewächshaus', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (10, 'BLUM-M', 1, 'Strauss', 'reduced', 'Gewächshaus', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (11, 'BLUM-L', 1, 'Strauss', 'reduced', 'Gewächshaus', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (12, 'BROT-01', 1, 'Pack', 'reduced', 'Backstube', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (13, 'BROT-02', 1, 'Stück', 'reduced', 'Backstube', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (14, 'BROT-03', 1, 'Stück', 'reduced', 'Backstube', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (15, 'BROT-04', 1, 'Stück', 'reduced', 'Backstube', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (16, 'BROT-05', 1, 'Stück', 'reduced', 'Backstube', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (17, 'BROT-06', 1, 'Pack', 'reduced', 'Backstube', 1, 2, 1, 1, '', '');
INSERT INTO article VALUES (18, 'MILCH-1L', 1, 'Flasche', 'reduced', 'Milchkammer', 1, 3, 1, 1, '', '');
INSERT INTO article VALUES (19, 'JOG-500', 1, 'Glas', 'reduced', 'Milchkammer', 1, 3, 1, 1, '', '');
INSERT INTO article VALUES (20, 'QUARK-250', 1, 'Becher', 'reduced', 'Milchkammer', 1, 3, 1, 1, '', '');
INSERT INTO article VALUES (21, 'BUTTER-200', 1, 'Stück', 'reduced', 'Milchkammer', 1, 3, 1, 1, '', '');
INSERT INTO article VALUES (22, 'EIER-6', 1, 'Schachtel', 'reduced', 'Milchkammer', 1, 3, 1, 1, '', '');
INSERT INTO article VALUES (23, 'EIER-10', 1, 'Schachtel', 'reduced', 'Milchkammer', 1, 3, 1, 1, '', '');
INSERT INTO article VALUES (24, 'KAESE-BK', 1, 'Stück', 'reduced', 'Käsekeller', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (25, 'KAESE-MT', 1, 'Stück', 'reduced', 'Käsekeller', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (26, 'KAESE-RC', 1, 'Pack', 'reduced', 'Käsekeller', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (27, 'WURST-2P', 1, 'Pack', 'reduced', 'Kühlraum', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (28, 'RIND-5KG', 1, 'Paket', 'reduced', 'Tiefkühler', 3, 0, 1, 0, '', '');
INSERT INTO article VALUES (29, 'POULET-1', 1, 'Stück', 'reduced', 'Tiefkühler', 3, 0, 1, 0, '', '');
INSERT INTO article VALUES (30, 'KAFF-250', 1, 'Pack', 'reduced', 'Rösterei', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (31, 'KAFF-1KG', 1, 'Pack', 'reduced', 'Rösterei', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (32, 'KAFF-E250', 1, 'Pack', 'reduced', 'Rösterei', 2, 0, 1, 1, '', '');
INSERT INTO article VALUES (33, 'HONIG-500', 1, 'Glas', 'reduced', 'Lager', 1, 0, 1, 1, '', '');
INSERT INTO article VALUES (34, 'KONF-350', 1, 'Glas', 'reduced', 'Lager', 1, 0, 1, 1, '', '');
INSERT INTO article VALUES (35, 'MEHL-1KG', 1, 'Pack', 'reduced', 'Lager', 1, 0, 1, 0, '', '');
INSERT INTO article VALUES (36, 'SIRUP-500', 1, 'Flasche', 'reduced', 'Lager', 1, 0, 1, 0, '', '');
INSERT INTO article VALUES (37, 'MOST-1L', 1, 'Flasche', 'reduced', 'Getränkekeller', 1, 0, 1, 1, '', '');
INSERT INTO article VALUES (38, 'WEIN-MT', 1, 'Flasche', 'standard', 'Getränkekeller', 1, 0, 1, 1, '', '');
INSERT INTO article VALUES (39, 'WEIN-PN', 1, 'Flasche', 'standard', 'Getränkekeller', 1, 0, 1, 1, '', '');
INSERT INTO article VALUES (40, 'KERZE-01', 1, 'Stück', 'standard', 'Laden', 1, 0, 1, 0, '', '');
INSERT INTO article_price VALUES (1, 0, '2018-01-01', 2250);
INSERT INTO article_price VALUES (1, 1, '2026-01-01', 2400);
INSERT INTO article_price VALUES (2, 0, '2018-01-01', 3200);
INSERT INTO article_price VALUES (2, 1, '2026-01-01', 3400);
INSERT INTO article_price VALUES (3, 0, '2018-01-01', 4350);
INSERT INTO article_price VALUES (3, 1, '2026-01-01', 4600);
INSERT INTO article_price VALUES (4, 0, '2018-01-01', 2800);
INSERT INTO article_price VALUES (5, 0, '2018-01-01', 1900);
INSERT INTO article_price VALUES (6, 0, '2018-01-01', 3400);
INSERT INTO article_price VALUES (6, 1, '2026-01-01', 3600);
INSERT INTO article_price VALUES (7, 0, '2018-01-01', 690);
INSERT INTO article_price VALUES (8, 0, '2018-01-01', 790);
INSERT INTO article_price VALUES (8, 1, '2026-01-01', 840);
INSERT INTO article_price VALUES (9, 0, '2018-01-01', 1800);
INSERT INTO article_price VALUES (10, 0, '2018-01-01', 2600);
INSERT INTO article_price VALUES (10, 1, '2026-10-01', 2800);
INSERT INTO article_price VALUES (11, 0, '2018-01-01', 4200);
INSERT INTO article_price VALUES (11, 1, '2026-10-01', 4500);
INSERT INTO article_price VALUES (12, 0, '2018-01-01', 480);
INSERT INTO article_price VALUES (13, 0, '2018-01-01', 850);
INSERT INTO article_price VALUES (13, 1, '2026-01-01', 890);
INSERT INTO article_price VALUES (14, 0, '2018-01-01', 650);
INSERT INTO article_price VALUES (14, 1, '2026-01-01', 680);
INSERT INTO article_price VALUES (15, 0, '2018-01-01', 440);
INSERT INTO article_price VALUES (15, 1, '2026-01-01', 460);
INSERT INTO article_price VALUES (16, 0, '2018-01-01', 850);
INSERT INTO article_price VALUES (17, 0, '2018-01-01', 640);
INSERT INTO article_price VALUES (18, 0, '2018-01-01', 220);
INSERT INTO article_price VALUES (18, 1, '2026-01-01', 240);
INSERT INTO article_price VALUES (19, 0, '2018-01-01', 420);
INSERT INTO article_price VALUES (20, 0, '2018-01-01', 290);
INSERT INTO article_price VALUES (21, 0, '2018-01-01', 490);
INSERT INTO article_price VALUES (21, 1, '2026-01-01', 520);
INSERT INTO article_price VALUES (22, 0, '2018-01-01', 540);
INSERT INTO article_price VALUES (23, 0, '2018-01-01', 880);
INSERT INTO article_price VALUES (24, 0, '2018-01-01', 860);
INSERT INTO article_price VALUES (24, 1, '2026-01-01', 890);
INSERT INTO article_price VALUES (25, 0, '2018-01-01', 980);
INSERT INTO article_price VALUES (26, 0, '2018-01-01', 1120);
INSERT INTO article_price VALUES (27, 0, '2018-01-01', 920);
INSERT INTO article_price VALUES (27, 1, '2026-01-01', 960);
INSERT INTO article_price VALUES (28, 0, '2018-01-01', 17800);
INSERT INTO article_price VALUES (28, 1, '2026-01-01', 18500);
INSERT INTO article_price VALUES (29, 0, '2018-01-01', 3200);
INSERT INTO article_price VALUES (30, 0, '2018-01-01', 980);
INSERT INTO article_price VALUES (30, 1, '2026-10-01', 1050);
INSERT INTO article_price VALUES (31, 0, '2018-01-01', 3550);
INSERT INTO article_price VALUES (31, 1, '2026-10-01', 3800);
INSERT INTO article_price VALUES (32, 0, '2018-01-01', 1050);
INSERT INTO article_price VALUES (32, 1, '2026-10-01', 1120);
INSERT INTO article_price VALUES (33, 0, '2018-01-01', 1480);
INSERT INTO article_price VALUES (33, 1, '2026-01-01', 1550);
INSERT INTO article_price VALUES (34, 0, '2018-01-01', 780);
INSERT INTO article_price VALUES (35, 0, '2018-01-01', 420);
INSERT INTO article_price VALUES (36, 0, '2018-01-01', 980);
INSERT INTO article_price VALUES (37, 0, '2018-01-01', 420);
INSERT INTO article_price VALUES (37, 1, '2026-01-01', 450);
INSERT INTO article_price VALUES (38, 0, '2018-01-01', 1650);
INSERT INTO article_price VALUES (39, 0, '2018-01-01', 1890);
INSERT INTO article_price VALUES (39, 1, '2026-01-01', 1980);
INSERT INTO article_price VALUES (40, 0, '2018-01-01', 1400);
INSERT INTO article_plan VALUES (1, 1);
INSERT INTO article_plan VALUES (1, 2);
INSERT INTO article_plan VALUES (1, 4);
INSERT INTO article_plan VALUES (2, 1);
INSERT INTO article_plan VALUES (2, 2);
INSERT INTO article_plan VALUES (2, 4);
INSERT INTO article_plan VALUES (3, 1);
INSERT INTO article_plan VALUES (3, 2);
INSERT INTO article_plan VALUES (3, 4);
INSERT INTO article_plan VALUES (4, 1);
INSERT INTO article_plan VALUES (4, 2);
INSERT INTO article_plan VALUES (4, 4);
INSERT INTO article_plan VALUES (5, 1);
INSERT INTO article_plan VALUES (5, 2);
INSERT INTO article_plan VALUES (5, 4);
INSERT INTO article_plan VALUES (6, 1);
INSERT INTO article_plan VALUES (6, 2);
INSERT INTO article_plan VALUES (6, 4);
INSERT INTO article_plan VALUES (7, 1);
INSERT INTO article_plan VALUES (7, 2);
INSERT INTO article_plan VALUES (7, 4);
INSERT INTO article_plan VALUES (8, 1);
INSERT INTO article_plan VALUES (8, 2);
INSERT INTO article_plan VALUES (8, 4);
INSERT INTO article_plan VALUES (9, 1);
INSERT INTO article_plan VALUES (9, 2);
INSERT INTO article_plan VALUES (9, 5);
INSERT INTO article_plan VALUES (10, 1);
INSERT INTO article_plan VALUES (10, 2);
INSERT INTO article_plan VALUES (10, 5);
INSERT INTO article_plan VALUES (11, 1);
INSERT INTO article_plan VALUES (11, 2);
INSERT INTO article_plan VALUES (11, 5);
INSERT INTO article_plan VALUES (12, 1);
INSERT INTO article_plan VALUES (12, 2);
INSERT INTO article_plan VALUES (13, 1);
INSERT INTO article_plan VALUES (13, 2);
INSERT INTO article_plan VALUES (13, 3);
INSERT INTO article_plan VALUES (14, 1);
INSERT INTO article_plan VALUES (14, 2);
INSERT INTO article_plan VALUES (14, 3);
INSERT INTO article_plan VALUES (15, 1);
INSERT INTO article_plan VALUES (15, 2);
INSERT INTO article_plan VALUES (15, 3);
INSERT INTO article_plan VALUES (16, 1);
INSERT INTO article_plan VALUES (16, 2);
INSERT INTO article_plan VALUES (16, 3);
INSERT INTO article_plan VALUES (17, 1);
INSERT INTO article_plan VALUES (17, 2);
INSERT INTO article_plan VALUES (17, 3);
INSERT INTO article_plan VALUES (18, 1);
INSERT INTO article_plan VALUES (18, 2);
INSERT INTO article_plan VALUES (18, 4);
INSERT INTO article_plan VALUES (19, 1);
INSERT INTO article_plan VALUES (19, 2);
INSERT INTO article_plan VALUES (19, 4);
INSERT INTO article_plan VALUES (20, 1);
INSERT INTO article_plan VALUES (20, 2);
INSERT INTO article_plan VALUES (20, 4);
INSERT INTO article_plan VALUES (21, 1);
INSERT INTO article_plan VALUES (21, 2);
INSERT INTO article_plan VALUES (21, 4);
INSERT INTO article_plan VALUES (22, 1);
INSERT INTO article_plan VALUES (22, 2);
INSERT INTO article_plan VALUES (22, 4);
INSERT INTO article_plan VALUES (23, 1);
INSERT INTO article_plan VALUES (23, 2);
INSERT INTO article_plan VALUES (23, 4);
INSERT INTO article_plan VALUES (24, 1);
INSERT INTO article_plan VALUES (24, 2);
INSERT INTO article_plan VALUES (24, 5);
INSERT INTO article_plan VALUES (25, 1);
INSERT INTO article_plan VALUES (25, 2);
INSERT INTO article_plan VALUES (25, 5);
INSERT INTO article_plan VALUES (26, 1);
INSERT INTO article_plan VALUES (26, 2);
INSERT INTO article_plan VALUES (26, 5);
INSERT INTO article_plan VALUES (27, 1);
INSERT INTO article_plan VALUES (27, 2);
INSERT INTO article_plan VALUES (27, 5);
INSERT INTO article_plan VALUES (30, 6);
INSERT INTO article_plan VALUES (31, 6);
INSERT INTO article_plan VALUES (32, 6);
INSERT INTO article_plan VALUES (33, 5);
INSERT INTO article_plan VALUES (33, 6);
INSERT INTO article_plan VALUES (34, 5);
INSERT INTO article_plan VALUES (34, 6);
INSERT INTO article_plan VALUES (37, 1);
INSERT INTO article_plan VALUES (37, 2);
INSERT INTO article_plan VALUES (37, 5);
INSERT INTO article_plan VALUES (38, 5);
INSERT INTO article_plan VALUES (39, 5);
INSERT INTO pickup_point VALUES (1, 'HOF', 1, 'Sonnenbergstrasse', '40', '8610', 'Uster', 'CH', '', 'Kühlraum beim Laden, Dienstag bis Samstag 8–18.30 Uhr');
INSERT INTO pickup_point VALUES (2, 'WIPKINGEN', 1, 'Röschibachstrasse', '70', '8037', 'Zürich', 'CH', 'TU,WE,TH,FR,SA', 'Abholung 10–19 Uhr, Samstag bis 16 Uhr');
INSERT INTO pickup_point VALUES (3, 'OERLIKON', 1, 'Ohmstrasse', '14', '8050', 'Zürich', 'CH', 'TU,TH,FR', 'Kisten stehen links vom Eingang, 8–18 Uhr');
INSERT INTO pickup_point VALUES (4, 'WETZIKON', 1, 'Bahnhofstrasse', '2', '8620', 'Wetzikon ZH', 'CH', 'TU,TH,FR,SA', 'An der Theke fragen, 6.30–20 Uhr');
INSERT INTO pickup_point VALUES (5, 'THALWIL', 1, 'Alte Landstrasse', '88', '8800', 'Thalwil', 'CH', 'TU,WE,TH,FR', 'Schlüssel im Kasten, Code beim Laden erfragen');
INSERT INTO customer VALUES (1, 'K-1', 1, 1, 'de', '', 'Frau', 'Regula', 'Hug', 'Bäckerstrasse', '5', '8004', 'Zürich', 'CH', 'regula.hug@example.com', '', '', NULL, '', '', '', '', '', '', '', 'Stadt', 'monthly', '["Randen"]', 'hug regula');
INSERT INTO customer VALUES (2, 'K-2', 1, 2, 'de', '', 'Familie', '', 'Sivakumar', 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'sivakumar@example.net', '+41 76 000 51 41', '', NULL, '', '', '', '', '', 'im Velokeller', '', 'Limmattal', 'per_delivery', '', 'sivakumar');
INSERT INTO customer VALUES (3, 'K-3', 1, 3, 'de', '', 'Herr', 'Roland', 'Gut', 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'roland.gut@example.org', '+41 79 000 98 65', '', NULL, '', '', '', '', '', 'im Treppenhaus links', '', 'Glatttal', 'monthly', '', 'gut roland');
INSERT INTO customer VALUES (4, 'K-4', 1, 4, 'de', '', 'Herr', 'Tiago', 'Pereira', 'Ackersteinstrasse', '28', '8049', 'Zürich', 'CH', 'tiago.pereira@example.com', '+41 79 000 04 26', '', 2, '', '', '', '', '', '', '', '', 'monthly', '', 'pereira tiago');
INSERT INTO customer VALUES (5, 'K-17', 1, 5, 'de', '', 'Frau', 'Zoë', 'Müller', 'Bächlerstrasse', '12a', '8046', 'Zürich', 'CH', 'zoe@example.ch', '', '', NULL, '', '', '', '', '', '', '', 'Stadt', 'monthly', '', 'muller zoe');
INSERT INTO subscription VALUES (1, 'A-501', 1, 1, 1, '2026-11-23', '2023-08-16', '', '', 0, '', 0, '', '', '', '', 'a-000000000501');
INSERT INTO subscription VALUES (2, 'A-502', 1, 3, 3, '2026-11-23', '2024-04-13', '', '', 0, '', 0, '', '', '', '', 'a-000000000502');
INSERT INTO subscription VALUES (3, 'A-503', 1, 4, 4, '2026-11-23', '2024-11-18', '2027-03-11', '2027-03-11', 0, '', 0, '', '', '', '', 'a-000000000503');
INSERT INTO subscription VALUES (4, 'A-504', 1, 3, 3, '2026-11-23', '2025-06-01', '', '', 0, '', 0, '', '', '', '', 'a-000000000504');
INSERT INTO subscription VALUES (5, 'A-505', 1, 2, 2, '2026-11-23', '2025-11-21', '', '', 0, '', 0, '', '', '', '', 'a-000000000505');
INSERT INTO subscription VALUES (6, 'A-506', 1, 2, 2, '2026-11-23', '2026-04-19', '', '', 0, '', 0, '', '', '', '', 'a-000000000506');
INSERT INTO subscription VALUES (7, 'A-507', 1, 2, 2, '2026-11-23', '2026-08-24', '', '2026-11-01', 0, '', 1, '2026-11-01', '2026-10-18', 'Wir haben jetzt einen eigenen Garten.', 'demo', 'a-000000000507');
INSERT INTO subscription VALUES (8, 'A-733', 1, 5, 5, '2026-11-23', '2024-01-04', '', '', 0, '', 0, '', '', '', '', 'a-000000000733');
INSERT INTO subscription_version VALUES (1, 0, '2023-08-16', 1, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_version VALUES (2, 0, '2024-04-13', 3, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_version VALUES (3, 0, '2024-11-18', 2, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_version VALUES (4, 0, '2025-06-01', 5, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_version VALUES (5, 0, '2025-11-21', 1, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_version VALUES (6, 0, '2026-04-19', 1, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_version VALUES (7, 0, '2026-08-24', 1, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_version VALUES (8, 0, '2024-01-04', 2, NULL, '', '', '', '', '', '', '', '');
INSERT INTO subscription_line VALUES (1, 0, 0, 13, 1000, NULL);
INSERT INTO subscription_line VALUES (2, 0, 0, 14, 1000, NULL);
INSERT INTO subscription_line VALUES (3, 0, 0, 2, 2000, NULL);
INSERT INTO subscription_line VALUES (4, 0, 0, 10, 1000, NULL);
INSERT INTO subscription_line VALUES (4, 0, 1, 25, 2000, NULL);
INSERT INTO subscription_line VALUES (5, 0, 0, 18, 1000, NULL);
INSERT INTO subscription_line VALUES (5, 0, 1, 20, 1000, NULL);
INSERT INTO subscription_line VALUES (6, 0, 0, 5, 1000, NULL);
INSERT INTO subscription_line VALUES (6, 0, 1, 19, 1000, NULL);
INSERT INTO subscription_line VALUES (7, 0, 0, 2, 1000, NULL);
INSERT INTO subscription_line VALUES (8, 0, 0, 2, 1000, NULL);
INSERT INTO subscription_overview VALUES (1, 'active', '2026-11-24', '2026-11-23', '2026-11-24');
INSERT INTO subscription_overview VALUES (2, 'active', '2026-11-24', '2026-11-23', '2026-11-24');
INSERT INTO subscription_overview VALUES (3, 'ending', '2026-11-26', '2026-11-23', '2026-11-26');
INSERT INTO subscription_overview VALUES (4, 'active', '2026-12-04', '2026-11-23', '2026-12-04');
INSERT INTO subscription_overview VALUES (5, 'active', '2026-11-24', '2026-11-23', '2026-11-24');
INSERT INTO subscription_overview VALUES (6, 'active', '2026-11-24', '2026-11-23', '2026-11-24');
INSERT INTO subscription_overview VALUES (7, 'cancelled', '', '2026-11-23', '2026-12-24');
INSERT INTO subscription_overview VALUES (8, 'active', '2026-11-26', '2026-11-23', '2026-11-26');
INSERT INTO plan_mark VALUES (1, '2026-11-23');
INSERT INTO sales_order VALUES (1, 'L-2026-000001', 2, 1, 1, 1, NULL, 'Bäckerstrasse', '5', '8004', 'Zürich', 'CH', '', '', 'Stadt', 'ch
8004
zürich
bäckerstrasse 5', '2026-11-24', 1795258800000, 'packed', '', NULL, '', 0, '2026-11-23', '2026-11-23', '', 0);
INSERT INTO sales_order VALUES (2, 'L-2026-000002', 1, 1, 1, 1, NULL, 'Bäckerstrasse', '5', '8004', 'Zürich', 'CH', '', '', 'Stadt', 'ch
8004
zürich
bäckerstrasse 5', '2026-12-01', 1795863600000, 'open', '', NULL, '', 0, '2026-11-23', '2026-11-30', '', 0);
INSERT INTO sales_order VALUES (3, 'L-2026-000003', 2, 2, 3, 3, NULL, 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'im Treppenhaus links', '', 'Glatttal', 'ch
8305
dietlikon
bergstrasse 2', '2026-11-24', 1795258800000, 'packed', '', NULL, '', 0, '2026-11-23', '2026-11-23', '', 0);
INSERT INTO sales_order VALUES (4, 'L-2026-000004', 2, 2, 3, 3, NULL, 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'im Treppenhaus links', '', 'Glatttal', 'ch
8305
dietlikon
bergstrasse 2', '2026-11-27', 1795604400000, 'packed', '', NULL, '', 0, '2026-11-23', '2026-11-26', '', 0);
INSERT INTO sales_order VALUES (5, 'L-2026-000005', 1, 2, 3, 3, NULL, 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'im Treppenhaus links', '', 'Glatttal', 'ch
8305
dietlikon
bergstrasse 2', '2026-12-01', 1795863600000, 'open', '', NULL, '', 0, '2026-11-23', '2026-11-30', '', 0);
INSERT INTO sales_order VALUES (6, 'L-2026-000006', 2, 3, 4, 4, 2, '', '', '', '', '', '', '', '', 'point:2', '2026-11-26', 1795431600000, 'packed', '', NULL, '', 0, '2026-11-23', '2026-11-24', '', 0);
INSERT INTO sales_order VALUES (7, 'L-2026-000007', 1, 3, 4, 4, 2, '', '', '', '', '', '', '', '', 'point:2', '2026-12-03', 1796036400000, 'open', '', NULL, '', 0, '2026-11-23', '2026-12-01', '', 0);
INSERT INTO sales_order VALUES (8, 'L-2026-000008', 2, 5, 2, 2, NULL, 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'im Velokeller', '', 'Limmattal', 'ch
8102
oberengstringen
dorfstrasse 63', '2026-11-24', 1795258800000, 'packed', '', NULL, '', 0, '2026-11-23', '2026-11-23', '', 0);
INSERT INTO sales_order VALUES (9, 'L-2026-000009', 1, 5, 2, 2, NULL, 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'im Velokeller', '', 'Limmattal', 'ch
8102
oberengstringen
dorfstrasse 63', '2026-12-01', 1795863600000, 'open', '', NULL, '', 0, '2026-11-23', '2026-11-30', '', 0);
INSERT INTO sales_order VALUES (10, 'L-2026-000010', 1, 6, 2, 2, NULL, 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'im Velokeller', '', 'Limmattal', 'ch
8102
oberengstringen
dorfstrasse 63', '2026-12-01', 1795777200000, 'open', '', NULL, '', 0, '2026-11-23', '2026-11-30', '', 0);
INSERT INTO sales_order VALUES (11, 'L-2026-000011', 2, 8, 5, 5, NULL, 'Bächlerstrasse', '12a', '8046', 'Zürich', 'CH', '', '', 'Stadt', 'ch
8046
zürich
bächlerstrasse 12a', '2026-11-26', 1795431600000, 'packed', '', NULL, '', 0, '2026-11-23', '2026-11-24', '', 0);
INSERT INTO sales_order VALUES (12, 'L-2026-000012', 1, 8, 5, 5, NULL, 'Bächlerstrasse', '12a', '8046', 'Zürich', 'CH', '', '', 'Stadt', 'ch
8046
zürich
bächlerstrasse 12a', '2026-12-03', 1796036400000, 'open', '', NULL, '', 0, '2026-11-23', '2026-12-01', '', 0);
INSERT INTO order_line VALUES (1, 1, 0, 13, 1000, 1000, 0, 890, 0, 5000, 'reduced', 2600, '2026-11-23');
INSERT INTO order_line VALUES (2, 2, 0, 13, 1000, 0, 0, 890, 0, 5000, 'reduced', 2600, '2026-11-30');
INSERT INTO order_line VALUES (3, 3, 0, 14, 1000, 1000, 0, 680, 0, 8000, 'reduced', 2600, '2026-11-23');
INSERT INTO order_line VALUES (4, 4, 0, 14, 1000, 1000, 0, 680, 0, 8000, 'reduced', 2600, '2026-11-26');
INSERT INTO order_line VALUES (5, 5, 0, 14, 1000, 0, 0, 680, 0, 8000, 'reduced', 2600, '2026-11-30');
INSERT INTO order_line VALUES (6, 6, 0, 2, 2000, 2000, 0, 3400, 0, 3000, 'reduced', 2600, '2026-11-24');
INSERT INTO order_line VALUES (7, 7, 0, 2, 2000, 0, 0, 3400, 0, 3000, 'reduced', 2600, '2026-12-01');
INSERT INTO order_line VALUES (8, 8, 0, 18, 1000, 1000, 0, 240, 0, 5000, 'reduced', 2600, '2026-11-23');
INSERT INTO order_line VALUES (9, 8, 1, 20, 1000, 1000, 0, 290, 0, 5000, 'reduced', 2600, '2026-11-23');
INSERT INTO order_line VALUES (10, 9, 0, 18, 1000, 0, 0, 240, 0, 5000, 'reduced', 2600, '2026-11-30');
INSERT INTO order_line VALUES (11, 9, 1, 20, 1000, 0, 0, 290, 0, 5000, 'reduced', 2600, '2026-11-30');
INSERT INTO order_line VALUES (12, 10, 0, 5, 1000, 0, 0, 1900, 0, 5000, 'reduced', 2600, '2026-11-28');
INSERT INTO order_line VALUES (13, 10, 1, 19, 1000, 0, 0, 420, 0, 5000, 'reduced', 2600, '2026-11-30');
INSERT INTO order_line VALUES (14, 11, 0, 2, 1000, 1000, 0, 3400, 0, 3000, 'reduced', 2600, '2026-11-24');
INSERT INTO order_line VALUES (15, 12, 0, 2, 1000, 0, 0, 3400, 0, 3000, 'reduced', 2600, '2026-12-01');
INSERT INTO order_cover VALUES (1, '2026-11-24', 1);
INSERT INTO order_cover VALUES (1, '2026-12-01', 2);
INSERT INTO order_cover VALUES (2, '2026-11-24', 3);
INSERT INTO order_cover VALUES (2, '2026-11-27', 4);
INSERT INTO order_cover VALUES (2, '2026-12-01', 5);
INSERT INTO order_cover VALUES (3, '2026-11-26', 6);
INSERT INTO order_cover VALUES (3, '2026-12-03', 7);
INSERT INTO order_cover VALUES (5, '2026-11-24', 8);
INSERT INTO order_cover VALUES (5, '2026-12-01', 9);
INSERT INTO order_cover VALUES (6, '2026-12-01', 10);
INSERT INTO order_cover VALUES (8, '2026-11-26', 11);
INSERT INTO order_cover VALUES (8, '2026-12-03', 12);
INSERT INTO slip VALUES (1, 'R-2026-000001', 2, 3, 'ch
8305
dietlikon
bergstrasse 2', '2026-11-24', 1, '2026-11-23', 1795415400000, 1795415400000, '{"id":0,"number":"","version":0,"key":{"receiver_id":0,"place":"","date":""},"edition":0,"pick":"","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}]}');
INSERT INTO slip VALUES (2, 'R-2026-000002', 2, 2, 'ch
8102
oberengstringen
dorfstrasse 63', '2026-11-24', 1, '2026-11-23', 1795415400000, 1795415400000, '{"id":0,"number":"","version":0,"key":{"receiver_id":0,"place":"","date":""},"edition":0,"pick":"","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}]}');
INSERT INTO slip VALUES (3, 'R-2026-000003', 2, 1, 'ch
8004
zürich
bäckerstrasse 5', '2026-11-24', 1, '2026-11-23', 1795415400000, 1795415400000, '{"id":0,"number":"","version":0,"key":{"receiver_id":0,"place":"","date":""},"edition":0,"pick":"","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}]}');
INSERT INTO slip VALUES (4, 'R-2026-000004', 2, 4, 'point:2', '2026-11-26', 1, '2026-11-24', 1795415400000, 1795415400000, '{"id":0,"number":"","version":0,"key":{"receiver_id":0,"place":"","date":""},"edition":0,"pick":"","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}]}');
INSERT INTO slip VALUES (5, 'R-2026-000005', 2, 5, 'ch
8046
zürich
bächlerstrasse 12a', '2026-11-26', 1, '2026-11-24', 1795415400000, 1795415400000, '{"id":0,"number":"","version":0,"key":{"receiver_id":0,"place":"","date":""},"edition":0,"pick":"","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}]}');
INSERT INTO slip VALUES (6, 'R-2026-000006', 2, 3, 'ch
8305
dietlikon
bergstrasse 2', '2026-11-27', 1, '2026-11-26', 1795415400000, 1795415400000, '{"id":0,"number":"","version":0,"key":{"receiver_id":0,"place":"","date":""},"edition":0,"pick":"","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}]}');
INSERT INTO document VALUES (1, 'invoice', '2026-00001', '000000002026-000000000001', 1, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 845, 824, 21, 0, 845, '000000000000000012600000016', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00001","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":1,"number":"K-1","party":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}}},"lines":[{"order_line_id":1,"date":"2026-11-24","order":"L-2026-000001","origin":"A-501","article":"BROT-02","text":"Bauernbrot 1 kg","quantity":"1","unit":"Stück","unit_price":"8.90","discount":"5","amount":"8.45","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"8.24","tax":"0.21","gross":"8.45"}],"sum":"8.45","net":"8.24","tax":"0.21","rounding":"0.00","total":"8.45"},"calendar":[{"date":"2026-11-24","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n8.45\nCHF\nS\nRegula Hug\nBäckerstrasse\n5\n8004\nZürich\nCH\nQRR\n000000000000000012600000016\n\nEPD\n//S1/10/2026-00001/11/261130/20/K-1/30/123456788/31/261101261130/32/2.6:8.24/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}},"amount":"8.45","reference":"000000000000000012600000016","message":"","bill_info":"//S1/10/2026-00001/11/261130/20/K-1/30/123456788/31/261101261130/32/2.6:8.24/40/0:30"}}', 'a08f84dd3a51ea3287e18b15f1aae61a8d54b09cbca73459c3ef82e00c225771');
INSERT INTO document VALUES (2, 'invoice', '2026-00002', '000000002026-000000000002', 2, '2026-11-24', '2026-12-24', '2026-11-24', '2026-11-24', 'CHF', 0, 0, 503, 490, 13, 2, 505, '000000000000000022600000023', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00002","date":"2026-11-24","due":"2026-12-24","period":{"from":"2026-11-24","to":"2026-11-24"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":2,"number":"K-2","party":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}}},"lines":[{"order_line_id":8,"date":"2026-11-24","order":"L-2026-000008","origin":"A-505","article":"MILCH-1L","text":"Vollmilch pasteurisiert 1 l","quantity":"1","unit":"Flasche","unit_price":"2.40","discount":"5","amount":"2.28","vat_code":"reduced","vat_rate":"2.6"},{"order_line_id":9,"date":"2026-11-24","order":"L-2026-000008","origin":"A-505","article":"QUARK-250","text":"Rahmquark 250 g","quantity":"1","unit":"Becher","unit_price":"2.90","discount":"5","amount":"2.75","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"4.90","tax":"0.13","gross":"5.03"}],"sum":"5.03","net":"4.90","tax":"0.13","rounding":"0.02","total":"5.05"},"calendar":[{"date":"2026-11-24","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n5.05\nCHF\nS\nSivakumar\nDorfstrasse\n63\n8102\nOberengstringen\nCH\nQRR\n000000000000000022600000023\n\nEPD\n//S1/10/2026-00002/11/261124/20/K-2/30/123456788/31/261124261124/32/2.6:4.9/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}},"amount":"5.05","reference":"000000000000000022600000023","message":"","bill_info":"//S1/10/2026-00002/11/261124/20/K-2/30/123456788/31/261124261124/32/2.6:4.9/40/0:30"}}', '80fbcbc7316f138ad2878b55cc6bba99e23808deb547dabe436be7dfeda5cd4d');
INSERT INTO document VALUES (3, 'invoice', '2026-00003', '000000002026-000000000003', 3, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 1252, 1220, 32, -2, 1250, '000000000000000032600000030', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00003","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":3,"number":"K-3","party":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}}},"lines":[{"order_line_id":3,"date":"2026-11-24","order":"L-2026-000003","origin":"A-502","article":"BROT-03","text":"Dinkelvollkornbrot 500 g","quantity":"1","unit":"Stück","unit_price":"6.80","discount":"8","amount":"6.26","vat_code":"reduced","vat_rate":"2.6"},{"order_line_id":4,"date":"2026-11-27","order":"L-2026-000004","origin":"A-502","article":"BROT-03","text":"Dinkelvollkornbrot 500 g","quantity":"1","unit":"Stück","unit_price":"6.80","discount":"8","amount":"6.26","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"12.20","tax":"0.32","gross":"12.52"}],"sum":"12.52","net":"12.20","tax":"0.32","rounding":"-0.02","total":"12.50"},"calendar":[{"date":"2026-11-24","mark":"delivered"},{"date":"2026-11-27","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n12.50\nCHF\nS\nRoland Gut\nBergstrasse\n2\n8305\nDietlikon\nCH\nQRR\n000000000000000032600000030\n\nEPD\n//S1/10/2026-00003/11/261130/20/K-3/30/123456788/31/261101261130/32/2.6:12.2/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}},"amount":"12.50","reference":"000000000000000032600000030","message":"","bill_info":"//S1/10/2026-00003/11/261130/20/K-3/30/123456788/31/261101261130/32/2.6:12.2/40/0:30"}}', '4fb57a36f8424158e7d615c116e0ec40dc1d09f743fdcd3083742bc229f933a0');
INSERT INTO document VALUES (4, 'invoice', '2026-00004', '000000002026-000000000004', 4, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 6596, 6429, 167, -1, 6595, '000000000000000042600000046', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00004","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":4,"number":"K-4","party":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}}},"lines":[{"order_line_id":6,"date":"2026-11-26","order":"L-2026-000006","origin":"A-503","article":"GEM-M","text":"Gemüsekiste mittel","quantity":"2","unit":"Kiste","unit_price":"34.00","discount":"3","amount":"65.96","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"64.29","tax":"1.67","gross":"65.96"}],"sum":"65.96","net":"64.29","tax":"1.67","rounding":"-0.01","total":"65.95"},"calendar":[{"date":"2026-11-26","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n65.95\nCHF\nS\nTiago Pereira\nAckersteinstrasse\n28\n8049\nZürich\nCH\nQRR\n000000000000000042600000046\n\nEPD\n//S1/10/2026-00004/11/261130/20/K-4/30/123456788/31/261101261130/32/2.6:64.29/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}},"amount":"65.95","reference":"000000000000000042600000046","message":"","bill_info":"//S1/10/2026-00004/11/261130/20/K-4/30/123456788/31/261101261130/32/2.6:64.29/40/0:30"}}', '7bc5fa982902fcc47d147ae9a370fd88be67d2a80f159ad7a08d11ee64cfcb82');
INSERT INTO document VALUES (5, 'invoice', '2026-00005', '000000002026-000000000005', 5, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 3298, 3214, 84, 2, 3300, '000000000000000052600000050', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00005","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":5,"number":"K-17","party":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}}},"lines":[{"order_line_id":14,"date":"2026-11-26","order":"L-2026-000011","origin":"A-733","article":"GEM-M","text":"Gemüsekiste mittel","quantity":"1","unit":"Kiste","unit_price":"34.00","discount":"3","amount":"32.98","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"32.14","tax":"0.84","gross":"32.98"}],"sum":"32.98","net":"32.14","tax":"0.84","rounding":"0.02","total":"33.00"},"calendar":[{"date":"2026-11-26","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n33.00\nCHF\nS\nZoë Müller\nBächlerstrasse\n12a\n8046\nZürich\nCH\nQRR\n000000000000000052600000050\n\nEPD\n//S1/10/2026-00005/11/261130/20/K-17/30/123456788/31/261101261130/32/2.6:32.14/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}},"amount":"33.00","reference":"000000000000000052600000050","message":"","bill_info":"//S1/10/2026-00005/11/261130/20/K-17/30/123456788/31/261101261130/32/2.6:32.14/40/0:30"}}', 'b8660692745e5e79a15a609040d331a7626a4a5d595e94962a50661b231e1615');
INSERT INTO document_line VALUES (1, 0, 1, '2026-11-24', 'BROT-02', 1000, 890, 5000, 845, 'reduced', 2600);
INSERT INTO document_line VALUES (2, 0, 8, '2026-11-24', 'MILCH-1L', 1000, 240, 5000, 228, 'reduced', 2600);
INSERT INTO document_line VALUES (2, 1, 9, '2026-11-24', 'QUARK-250', 1000, 290, 5000, 275, 'reduced', 2600);
INSERT INTO document_line VALUES (3, 0, 3, '2026-11-24', 'BROT-03', 1000, 680, 8000, 626, 'reduced', 2600);
INSERT INTO document_line VALUES (3, 1, 4, '2026-11-27', 'BROT-03', 1000, 680, 8000, 626, 'reduced', 2600);
INSERT INTO document_line VALUES (4, 0, 6, '2026-11-26', 'GEM-M', 2000, 3400, 3000, 6596, 'reduced', 2600);
INSERT INTO document_line VALUES (5, 0, 14, '2026-11-26', 'GEM-M', 1000, 3400, 3000, 3298, 'reduced', 2600);
INSERT INTO document_vat VALUES (1, 0, 'reduced', 2600, 824, 21, 845);
INSERT INTO document_vat VALUES (2, 0, 'reduced', 2600, 490, 13, 503);
INSERT INTO document_vat VALUES (3, 0, 'reduced', 2600, 1220, 32, 1252);
INSERT INTO document_vat VALUES (4, 0, 'reduced', 2600, 6429, 167, 6596);
INSERT INTO document_vat VALUES (5, 0, 'reduced', 2600, 3214, 84, 3298);
INSERT INTO billed_line VALUES (1, 1, 1000, NULL);
INSERT INTO billed_line VALUES (2, 8, 1000, NULL);
INSERT INTO billed_line VALUES (2, 9, 1000, NULL);
INSERT INTO billed_line VALUES (3, 3, 1000, NULL);
INSERT INTO billed_line VALUES (3, 4, 1000, NULL);
INSERT INTO billed_line VALUES (4, 6, 2000, NULL);
INSERT INTO billed_line VALUES (5, 14, 1000, NULL);
INSERT INTO import_file VALUES (1, 'a.json', 'abc', 'archived', 0, '', 0, 0);
INSERT INTO request VALUES (1, 'R-1', '', 1, 'applied', '', '{}', '', 0);
INSERT INTO change VALUES (1, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 1, 'standard', 1, X'E4A44748C69C1D5A1DAF9711E1BB9D025B48C1704633D7F5F1A715241D219E01', X'0000000000000000000000000000000000000000000000000000000000000000', X'168E43E8032BA0B2E711A8749B1F4492DE947AF2F1387CD35B281678834E3B33');
INSERT INTO change VALUES (2, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 2, 'tour', 1, X'9BE7E60FB25B243BE189B6B8E272531D3890642D462D11DA01092996BB07B84A', X'168E43E8032BA0B2E711A8749B1F4492DE947AF2F1387CD35B281678834E3B33', X'B4764E0CB5A1D440346FBD027A9FE3D90012F3A75737B5A7067D76633FBE2670');
INSERT INTO change VALUES (3, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'shop', 1, 'hofladen', 1, X'DD6F2016A16D20219AF2568E42603E1FA2CDF7EBDF3397CD86A33572895C88C3', X'B4764E0CB5A1D440346FBD027A9FE3D90012F3A75737B5A7067D76633FBE2670', X'E5F74A4C386BB9308FADA9BBA7D5B59C66C9A076E0F30AFABE786254EEC52076');
INSERT INTO change VALUES (4, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 1, 'weekly-tue', 1, X'7A37E53FDDD161FA07022FB816FF897CD2CC8A58BD29EEEE81F4CEB647B34B05', X'E5F74A4C386BB9308FADA9BBA7D5B59C66C9A076E0F30AFABE786254EEC52076', X'AB9AE5C0974462DCD68D43BF6580DFBA4589BCAEA605776CD89BE6A66FC08C13');
INSERT INTO change VALUES (5, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 2, 'weekly-thu', 1, X'3B44A426C3FC3DD72B78D591038E3B8A495010FD915038A66F2081E3FCD21538', X'AB9AE5C0974462DCD68D43BF6580DFBA4589BCAEA605776CD89BE6A66FC08C13', X'29AE38E2BB3065EFD1DE90A1DCD68B07BE08B8092FE425813B35F4C020182913');
INSERT INTO change VALUES (6, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 3, 'weekly-tue-fri', 1, X'A9A92C9902BDE1EE14AA222EC1D5F4ACFCF1FA7A1946C5DDF2E63A53012D17DD', X'29AE38E2BB3065EFD1DE90A1DCD68B07BE08B8092FE425813B35F4C020182913', X'E66DE7852B3C0AAF5381313A5A7FD2DBF148DA7A1D2E1BC1AD9DD2396920AA16');
INSERT INTO change VALUES (7, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 4, 'biweekly-thu-a', 1, X'A7674681E69FF38A3AC91184026FACEB0FB375A9B16D9DA9926662C0FF304299', X'E66DE7852B3C0AAF5381313A5A7FD2DBF148DA7A1D2E1BC1AD9DD2396920AA16', X'B85A0643E4DCABC6C6D3AE222FC9E0ED24145082BD52723FDDB45713E251EB9A');
INSERT INTO change VALUES (8, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 5, 'monthly-first-fri', 1, X'EFEC228B8A389189209335F43B5A6F71F9F5C42E92FB3DCDCF5D9F0A4617C894', X'B85A0643E4DCABC6C6D3AE222FC9E0ED24145082BD52723FDDB45713E251EB9A', X'EEACF796C4915A274620160155C3C839182747B1B9B49C4935EB307EF1273456');
INSERT INTO change VALUES (9, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 6, 'monthly-coffee', 1, X'CEC83E7AB642C99254B1A417E1524C4B54C3C098D82BD8E87CA79273A23DF917', X'EEACF796C4915A274620160155C3C839182747B1B9B49C4935EB307EF1273456', X'BBDE01264A6756AF5A96DBF8181B4B9FEAFF479064B5804A3ECF8D50A6C538BC');
INSERT INTO change VALUES (10, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 1, 'GEM-S', 1, X'21276C63D9B75829B03F2A7C05AD20EF833E9E3AB20D723D63E25B947F0060E4', X'BBDE01264A6756AF5A96DBF8181B4B9FEAFF479064B5804A3ECF8D50A6C538BC', X'13186AD9DF8E978FC1A2B2710313334383A0D25698844869E1E7AFED473465F7');
INSERT INTO change VALUES (11, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 2, 'GEM-M', 1, X'5BFDB03583C022FBC63FB18B41C4859BAE2E6386FB45B439EC23D55F4509C7E5', X'13186AD9DF8E978FC1A2B2710313334383A0D25698844869E1E7AFED473465F7', X'6FE9D5C65B67DA86FFC122965E9FF091B30C0E06E8C11EE9947F09B4179165B4');
INSERT INTO change VALUES (12, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 3, 'GEM-L', 1, X'13077C5D4C4C1A27AA10CE5ADC7267ECEEB468E1D77086AC85AE3157225105CD', X'6FE9D5C65B67DA86FFC122965E9FF091B30C0E06E8C11EE9947F09B4179165B4', X'E106341E2492EA4BEB3FA605660A417E6A82550B623204D12F12783B44E4FB7F');
INSERT INTO change VALUES (13, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 4, 'OBST-M', 1, X'C6736D84D60E8429FB5AFF256876CE77EE52F85B6FE5A9BAD4EA36F4B0D8B357', X'E106341E2492EA4BEB3FA605660A417E6A82550B623204D12F12783B44E4FB7F', X'4888A9F49793FED840F83442B2DF76336C3DD796E8C7FDDFB4EBB9F71AD63281');
INSERT INTO change VALUES (14, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 5, 'OBST-S', 1, X'16232C90C07DEEA7AC0E712CFC3767D0C2C5021AF869EA5535046534F5972C15', X'4888A9F49793FED840F83442B2DF76336C3DD796E8C7FDDFB4EBB9F71AD63281', X'7119FFFD5B6247037F3A89ED669835C86A49B2CDB8A90910120A93CB0961F309');
INSERT INTO change VALUES (15, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 6, 'MIX-M', 1, X'E0989541D32FFC8FFA0AA573B79392247B26C5FD719EF35BD571C8C7BF1321F1', X'7119FFFD5B6247037F3A89ED669835C86A49B2CDB8A90910120A93CB0961F309', X'9B5618269838BD6A0C97E0D41DFBCAE8BD96C20295EB038618F8C0A0CC40D60E');
INSERT INTO change VALUES (16, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 7, 'KART-2KG', 1, X'39A1126B5AA947FB109FAE848F4495DC99DACA5CA95179F0AD359D6777C063D4', X'9B5618269838BD6A0C97E0D41DFBCAE8BD96C20295EB038618F8C0A0CC40D60E', X'0FBD46E2EBBF89B71AE7FD362B05AA317E6BE943F8B53342B392FCFB97D3C0FE');
INSERT INTO change VALUES (17, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 8, 'APFEL-2KG', 1, X'6717BB2D4F655B32FC1DD47E080C35887F9EC562FEA0CE04B207F4C587B66F02', X'0FBD46E2EBBF89B71AE7FD362B05AA317E6BE943F8B53342B392FCFB97D3C0FE', X'0EEF111097B76AD71EBA3A896C5B4C701ABCBA19644B9F6463D1F48EE7DD2531');
INSERT INTO change VALUES (18, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 9, 'BLUM-S', 1, X'EE73AC82DC572BF85847C02E5073573E72D69066E826ACF13DDD63A30F20C68B', X'0EEF111097B76AD71EBA3A896C5B4C701ABCBA19644B9F6463D1F48EE7DD2531', X'84B64E6F2CC9C99C8736B03A52E4748EDECC9AF6A26F50A4F369759634B6FB56');
INSERT INTO change VALUES (19, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 10, 'BLUM-M', 1, X'72D346A437427EB17D703DF6D32A8E4AF80D255737B712748ADDB7D10B0AA1CF', X'84B64E6F2CC9C99C8736B03A52E4748EDECC9AF6A26F50A4F369759634B6FB56', X'FB45855041F00A8176392E4D4015F74BCF4E74ED018EA96917267C01D2AB22A3');
INSERT INTO change VALUES (20, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 11, 'BLUM-L', 1, X'FE07FBB53E5A54D860FDC0601E55E82A405CF251F908D02B482F3A8BDAA990C3', X'FB45855041F00A8176392E4D4015F74BCF4E74ED018EA96917267C01D2AB22A3', X'A0FEC9CD02C597F7C40712183C22D285BDFB3524FD768CB9FDFDCDDAD26C116D');
INSERT INTO change VALUES (21, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 12, 'BROT-01', 1, X'8FA86F05C05AC99AAFFC0D9C08CDC94DC4B99491AC9A3A8DB6F2C5BA5DB585B1', X'A0FEC9CD02C597F7C40712183C22D285BDFB3524FD768CB9FDFDCDDAD26C116D', X'6B99F5DE4A88F03BC4ADAD8933521028E464F481F40E719A0A9532C7577D5DA0');
INSERT INTO change VALUES (22, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 13, 'BROT-02', 1, X'54068BE2E4DCD7EAD60493C63944AFD3A9427EF406BE6C1AB231D48C17A41A05', X'6B99F5DE4A88F03BC4ADAD8933521028E464F481F40E719A0A9532C7577D5DA0', X'544E4387132DD581A26D580812726AF27459F5428C358D2FC834374E263FDA2E');
INSERT INTO change VALUES (23, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 14, 'BROT-03', 1, X'C269A93995904E69EC1911CBF2A29F59A1536AE7BB8C6A07E78E9658B38DCFDB', X'544E4387132DD581A26D580812726AF27459F5428C358D2FC834374E263FDA2E', X'0737640DF1B65C2C47D388918DBD299BA095B403C4A19FB09448963378A376BC');
INSERT INTO change VALUES (24, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 15, 'BROT-04', 1, X'CFE4788CDF0C3022DFFBA8A7F3684C32535E31684502FE65EA16484784E8FF04', X'0737640DF1B65C2C47D388918DBD299BA095B403C4A19FB09448963378A376BC', X'B5859BAA9941CF8B9491307D4AFF175AE94D2174A8B4490BC1B95F881CE05682');
INSERT INTO change VALUES (25, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 16, 'BROT-05', 1, X'2EC3396DA706236CE6027EFA0DDA4ADB0EAD4F9B52B17414DEB40231C0E1300B', X'B5859BAA9941CF8B9491307D4AFF175AE94D2174A8B4490BC1B95F881CE05682', X'0C1D94AB79C6F8823059B67A12B4B1F9A02918645EED38FC46F269DC8EADECCA');
INSERT INTO change VALUES (26, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 17, 'BROT-06', 1, X'8BE869C4173A8AF2673E71368A8DC1EC1B4863829BED79E08286B333D264569F', X'0C1D94AB79C6F8823059B67A12B4B1F9A02918645EED38FC46F269DC8EADECCA', X'AD5B3CC9F54AC306224B3B7C634A5DA1836D4706BB55B73DEED232A1C657F608');
INSERT INTO change VALUES (27, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 18, 'MILCH-1L', 1, X'D337F59E59641AC2E6A8AFD8D2991410BE6A34EBCA6ACB711941B3C4E529C6A0', X'AD5B3CC9F54AC306224B3B7C634A5DA1836D4706BB55B73DEED232A1C657F608', X'3124A3B232DCAA7EF63814E70CA78FE869E2B723CBE764EDF0EFF8FA0E79568B');
INSERT INTO change VALUES (28, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 19, 'JOG-500', 1, X'DC178847D481D6F51E8AD27993B6BF7F9BEBC4C99361CB58A17E2A44C12CE489', X'3124A3B232DCAA7EF63814E70CA78FE869E2B723CBE764EDF0EFF8FA0E79568B', X'B7837206D8E6AC06EEE8A030D75BE286760F69477D1D13FC0A8B2222703F71A6');
INSERT INTO change VALUES (29, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 20, 'QUARK-250', 1, X'B1F05D59C00691363279B0D9E8570E52A6808C44D78F459663BFECECABA4180D', X'B7837206D8E6AC06EEE8A030D75BE286760F69477D1D13FC0A8B2222703F71A6', X'FB19DF81A529FE8692A8166AA450ED48EDAC1DC1029AF96E11028395A03382A9');
INSERT INTO change VALUES (30, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 21, 'BUTTER-200', 1, X'76AC9A6AF9BB06E1D4F742BE3103C77401227B1BE4EEAC74C0540F3C3CD2AFA3', X'FB19DF81A529FE8692A8166AA450ED48EDAC1DC1029AF96E11028395A03382A9', X'32EE2864C32BC8106E05C9F112F4845886CDFE85E8E4605FE952D0E14F53C99A');
INSERT INTO change VALUES (31, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 22, 'EIER-6', 1, X'CACC53F28B1A53569042D0E087291840B2E7099530CC9A04B2F16875DBA6167E', X'32EE2864C32BC8106E05C9F112F4845886CDFE85E8E4605FE952D0E14F53C99A', X'72955683E9AEC8386579C5DE93264C99D32FAD72EB254FC47520AC90FC4C4C74');
INSERT INTO change VALUES (32, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 23, 'EIER-10', 1, X'7BC14CA3173C23E5A729BD96A51EC6DC7DCC03740D8904617A46AF9023A8493C', X'72955683E9AEC8386579C5DE93264C99D32FAD72EB254FC47520AC90FC4C4C74', X'83FE463BF8C2978A039E7B11057D5E349F7A3C66B2E3FEAA251922057977C196');
INSERT INTO change VALUES (33, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 24, 'KAESE-BK', 1, X'69F0D50F60E2B3C75124E20A9B0C17CB017CB6BF146FA0FDEE5940DF8EBA4F82', X'83FE463BF8C2978A039E7B11057D5E349F7A3C66B2E3FEAA251922057977C196', X'D2ACE6B74A0798E3FD9C06606CEB08971FD42E238947A229AE434319151FD1EC');
INSERT INTO change VALUES (34, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 25, 'KAESE-MT', 1, X'1170318CF111B9AED61642EF1379897FBD67AA3778600CD56B22BEE06CECFC46', X'D2ACE6B74A0798E3FD9C06606CEB08971FD42E238947A229AE434319151FD1EC', X'DDC36328A3B1B3B94CA0AF23216D220739C9C46DF4FE5EE3AA2EEAE9629F5929');
INSERT INTO change VALUES (35, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 26, 'KAESE-RC', 1, X'DE0365FE3C0113293559972733D2D023AF1CAE115B10D6B2E5C8DB77D3A93BA1', X'DDC36328A3B1B3B94CA0AF23216D220739C9C46DF4FE5EE3AA2EEAE9629F5929', X'E03DE6AFF8F4BF003F3D1B71F0A6A6D0A202A87B7A1E579C3F316270BD7705C7');
INSERT INTO change VALUES (36, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 27, 'WURST-2P', 1, X'650907373AE6E5B79D9E2869807038ADE3AF8E1B54B4E7993C4DF01974E514D9', X'E03DE6AFF8F4BF003F3D1B71F0A6A6D0A202A87B7A1E579C3F316270BD7705C7', X'D0F5F81CDBDFC2ADD556C89F90ECABD59CAF9C9C2E03AE6272A563B492FC3989');
INSERT INTO change VALUES (37, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 28, 'RIND-5KG', 1, X'4C25E91B1A32A2884E1935037996AF97566781C7D6ABDA568FA82ED71383DE08', X'D0F5F81CDBDFC2ADD556C89F90ECABD59CAF9C9C2E03AE6272A563B492FC3989', X'50142A62CA2B19E2C5C41C3FA0CBB03F86E86B0A9581939082E7677EB0A5D9DE');
INSERT INTO change VALUES (38, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 29, 'POULET-1', 1, X'AE62EE4FA80B7780F4AA5A2C76089353961C9C61A5D06B85FE013998449B3700', X'50142A62CA2B19E2C5C41C3FA0CBB03F86E86B0A9581939082E7677EB0A5D9DE', X'FF9E1A651D5AD173D4F41D908D8EB921437B53D06AE543815C73BE678BB7E378');
INSERT INTO change VALUES (39, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 30, 'KAFF-250', 1, X'780B259D0B9F649443B094210DAE4DEA145D19214C7B08A14CB04BBF4056ADF4', X'FF9E1A651D5AD173D4F41D908D8EB921437B53D06AE543815C73BE678BB7E378', X'78FFED09804D279A9F1CF1372360C370EE65783A81AB46FC2A4D6970898F0E8D');
INSERT INTO change VALUES (40, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 31, 'KAFF-1KG', 1, X'75D2AF9D69A33F7E95117A85544FFA40B6A486488B2AD4C499E567E71DCCFD05', X'78FFED09804D279A9F1CF1372360C370EE65783A81AB46FC2A4D6970898F0E8D', X'DC0DF910BBA11AAC875F269EB9419EEB522D25255E3F8522160623F0AA5F4C79');
INSERT INTO change VALUES (41, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 32, 'KAFF-E250', 1, X'7F88E98EB9C4933362AB2E6E52482D0772AB0880FB35E54D27FE91265EBBA6C1', X'DC0DF910BBA11AAC875F269EB9419EEB522D25255E3F8522160623F0AA5F4C79', X'1987FD130E0EE170DDABEED1AE5BC0906D679ABAD4590D4F814CB4FC2E8A8A64');
INSERT INTO change VALUES (42, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 33, 'HONIG-500', 1, X'240B2A128BEAD4CAAD8C9BFAF1E61CBF1316356AC843DDE794B3988818114366', X'1987FD130E0EE170DDABEED1AE5BC0906D679ABAD4590D4F814CB4FC2E8A8A64', X'065AB35D7BD906C7E4BA9C054AF4C854A2DDF8C1482F9ADFE4E355857ACE74E8');
INSERT INTO change VALUES (43, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 34, 'KONF-350', 1, X'0D2B07D501D2100D4F0C1CA7E1FA8631210FE4FFB452DA4B05B5C9F138611B5F', X'065AB35D7BD906C7E4BA9C054AF4C854A2DDF8C1482F9ADFE4E355857ACE74E8', X'F3277D6C06B795CC7141AAB8432FD0EB52B076C3287B7FEF386BFA076CE42814');
INSERT INTO change VALUES (44, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 35, 'MEHL-1KG', 1, X'11068723C4DD52ECCCC1275164D6287D3DF19FE27B39B6D3111BBC717B078088', X'F3277D6C06B795CC7141AAB8432FD0EB52B076C3287B7FEF386BFA076CE42814', X'C3E61CA6EC859C70820F6F0E3ACE7BFE1460D9B468B3B3FB7781E1540F53D199');
INSERT INTO change VALUES (45, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 36, 'SIRUP-500', 1, X'2C20A14C0C19B30CD27C1F64939FC0A0AB48CF56C80157D81434901E4BD57ED6', X'C3E61CA6EC859C70820F6F0E3ACE7BFE1460D9B468B3B3FB7781E1540F53D199', X'2172E5E6B9D6F1F562395F863AD52A78768D9E3995F5FDAA8A72D363B355F4C7');
INSERT INTO change VALUES (46, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 37, 'MOST-1L', 1, X'C30F38B67BE269C0528660CCF21D6D054FDE7A6B05D88B2ABE12BE1F0E7BBDDD', X'2172E5E6B9D6F1F562395F863AD52A78768D9E3995F5FDAA8A72D363B355F4C7', X'D2E873A8DC0B56DEAF6D3C3D25EA09A58B974E87A078C9B609C04FB41E4C96FB');
INSERT INTO change VALUES (47, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 38, 'WEIN-MT', 1, X'ABD31FA214D0F49A1F30A7E4D5FBE0B9AD34E36034EBCF5259E86F80522CA87B', X'D2E873A8DC0B56DEAF6D3C3D25EA09A58B974E87A078C9B609C04FB41E4C96FB', X'EFC816974E2D62B2EE63DBC3C03C2CB316552847AC4FC66B843BD277853BBA40');
INSERT INTO change VALUES (48, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 39, 'WEIN-PN', 1, X'283BA9B7E72CD79C0C0101B11A9421EC54ADDB940CB44752DD4EF106A47506E7', X'EFC816974E2D62B2EE63DBC3C03C2CB316552847AC4FC66B843BD277853BBA40', X'7F1CB63F08441E04F362EFE3706EAB38A558BE006267674304DA9CAA35F95643');
INSERT INTO change VALUES (49, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 40, 'KERZE-01', 1, X'D8F8C43D18C93E07D3C534349E17BC56AA580E444ED543C2DFD2F2D0099FA89F', X'7F1CB63F08441E04F362EFE3706EAB38A558BE006267674304DA9CAA35F95643', X'A86F0BB36A649915F2CF239C3B7CD9681123847867AAC08CA78431B1DAA762DD');
INSERT INTO change VALUES (50, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 1, 'HOF', 1, X'81F5B95C726BBF033CC7262FDF06728FF971F90ECF534B9AF465A89E1694EE5B', X'A86F0BB36A649915F2CF239C3B7CD9681123847867AAC08CA78431B1DAA762DD', X'7DEF97F7EDDAF8E32F0E011F9D2B1B8AE676586C91C53D6D8A5727D20C7F3A67');
INSERT INTO change VALUES (51, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 2, 'WIPKINGEN', 1, X'60DCBCC821B8C1B6F295D3103A0491EA29CD1DDD914FDCFB43EF1B828FF91A8F', X'7DEF97F7EDDAF8E32F0E011F9D2B1B8AE676586C91C53D6D8A5727D20C7F3A67', X'95F6D121670B4BD9FBB6DCA7C45904C4E1285E4F9DB4D2E18A49236C576BE629');
INSERT INTO change VALUES (52, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 3, 'OERLIKON', 1, X'7EE7FD2377EC1B689DB82E35F930152A0779617E18AE72A9EDBC7DB64B5AA12F', X'95F6D121670B4BD9FBB6DCA7C45904C4E1285E4F9DB4D2E18A49236C576BE629', X'5A0077318D1212D47194F6970E67C94312C890BF9ED078B8460CE34295F97E79');
INSERT INTO change VALUES (53, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 4, 'WETZIKON', 1, X'542250EF6B2783DCBD6F4F3EE0B9BAD9DC53ADF110861CA270696A165A74148E', X'5A0077318D1212D47194F6970E67C94312C890BF9ED078B8460CE34295F97E79', X'8FA9A923975175A9E721EC6C39F814CB3880CDF83F3D4DABAA04713044949DAB');
INSERT INTO change VALUES (54, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 5, 'THALWIL', 1, X'12DEE708CEBCE744A89F6CC0ABDD4E96B36432117040B30136F8F3C233837A59', X'8FA9A923975175A9E721EC6C39F814CB3880CDF83F3D4DABAA04713044949DAB', X'ED8652F688A6F236EAD83D38BD8EEF16CCDF52B668D23A933047D2AF52B9C2CC');
INSERT INTO change VALUES (55, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 1, 'K-1', 1, X'7A33CBDAD1D4EB491806D18A01CA3638EA900E782D854CD142F1843B37F4568A', X'ED8652F688A6F236EAD83D38BD8EEF16CCDF52B668D23A933047D2AF52B9C2CC', X'F6155A7E49B77C776011D173A74B28A5A1EAE2050D7D31E66C8FC9CB0BF3961C');
INSERT INTO change VALUES (56, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 2, 'K-2', 1, X'DCBE95233F80CC31826BDEB4AB187BD8CCD0F973819F05BF5CB1B4D88958D02B', X'F6155A7E49B77C776011D173A74B28A5A1EAE2050D7D31E66C8FC9CB0BF3961C', X'BB4E375ED8D505AFF332C140FA331DCA9155445E63833FC1C7A46AD43D0744FF');
INSERT INTO change VALUES (57, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 3, 'K-3', 1, X'21A777FDD5023704341A3435FC90C6D0F704B0D45F390B8958CB4C53AB682DA1', X'BB4E375ED8D505AFF332C140FA331DCA9155445E63833FC1C7A46AD43D0744FF', X'5981AC76A77A2CB9DEFE2282AE162C645748E91DD180C1E804713F3BD993CFFA');
INSERT INTO change VALUES (58, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 4, 'K-4', 1, X'F098EEFD1AF3FF508B6C0D134C7B0404F0DD3E7E2DBF908B23ABDE659E840CFC', X'5981AC76A77A2CB9DEFE2282AE162C645748E91DD180C1E804713F3BD993CFFA', X'27201E2734DFE81BD17C4DC8478BA62263007EDE6DB18216AF5D142D92DE908C');
INSERT INTO change VALUES (59, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 5, 'K-17', 1, X'55982488FB9F3930FA3FFA60E3EEEAAA01CDE40D3714588BC26A177429749C69', X'27201E2734DFE81BD17C4DC8478BA62263007EDE6DB18216AF5D142D92DE908C', X'F247C9F4FAD8CF7DDD23AC36D4DB275E851D6EB7A32B5844260B6F0B442C5B17');
INSERT INTO change VALUES (60, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 1, 'A-501', 1, X'2B74C91C6F35349478344DA5B356385F21F6D6FC94B617E4D8D94F1B2B92470D', X'F247C9F4FAD8CF7DDD23AC36D4DB275E851D6EB7A32B5844260B6F0B442C5B17', X'04E354AAA592279E253734FCC5CCCE28FE28A03759708BC0D0CBF591FDC9CD84');
INSERT INTO change VALUES (61, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 2, 'A-502', 1, X'754FFC4F5E08FE5579265BFE76BCB1012125FF9963F1D961D82570B1908696AA', X'04E354AAA592279E253734FCC5CCCE28FE28A03759708BC0D0CBF591FDC9CD84', X'7B64AA0D4FEBCD6295269FA9304E6CCC11778623FF95280C2FDF5DF3398A5926');
INSERT INTO change VALUES (62, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 3, 'A-503', 1, X'B173D00BE58B68801A4C951469072BFF1D298459A5E0A69E8492F99433CF944B', X'7B64AA0D4FEBCD6295269FA9304E6CCC11778623FF95280C2FDF5DF3398A5926', X'4426AC196737FF889C5F129A45F176F459D784DA0D7467355A2CDBBEF6DE765A');
INSERT INTO change VALUES (63, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 4, 'A-504', 1, X'E9BD3389F0895E8E7974EE9C0C9FA9DCA83484C654C81E9F96416839A84451AB', X'4426AC196737FF889C5F129A45F176F459D784DA0D7467355A2CDBBEF6DE765A', X'29894C15E56A3D6894E2E789C01691FB8D99EA5B248A2F6C75682F5DCA566B9A');
INSERT INTO change VALUES (64, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 5, 'A-505', 1, X'45200A07599694FC84C9422C3A249F51DB92160A1E276590CDF9CFD5F9B33650', X'29894C15E56A3D6894E2E789C01691FB8D99EA5B248A2F6C75682F5DCA566B9A', X'68CBDA81FDECE8D2377CCCB32267D612926D56086DEEEE5125AE6292FCB1CF8A');
INSERT INTO change VALUES (65, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 6, 'A-506', 1, X'E98C7082A592AA416CD82A6856436FEBFA1A49F7811B13407389CB6B78DA8B7B', X'68CBDA81FDECE8D2377CCCB32267D612926D56086DEEEE5125AE6292FCB1CF8A', X'BF737A16C9A3A322A6B59C95B03B5C17239FBC8D185F8046F66B889E26567FCD');
INSERT INTO change VALUES (66, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 7, 'A-507', 1, X'6F6CB95059552FDFB57E53552260030EBAE8FFA5443198689A5B21E147FD1C1E', X'BF737A16C9A3A322A6B59C95B03B5C17239FBC8D185F8046F66B889E26567FCD', X'3C9493AA780A8A3E1F55951B3188A02CA844176047B4C3A72FD2B1F3AF690E72');
INSERT INTO change VALUES (67, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 8, 'A-733', 1, X'A2D866D22116BF1FC16018359CFF23E4512B5C98388C2DC2BEFEC2382B834F7B', X'3C9493AA780A8A3E1F55951B3188A02CA844176047B4C3A72FD2B1F3AF690E72', X'C76B7A6FDFF4A4C6B842915E5ACDFEACE475B65075F67ABEF83E00D56D464840');
INSERT INTO change VALUES (68, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 1, 'L-2026-000001', 1, X'77D579AB8C8DF2F95B82E21FE4DFB080DEF1A2BB1577123523C0D3CC9DC49360', X'C76B7A6FDFF4A4C6B842915E5ACDFEACE475B65075F67ABEF83E00D56D464840', X'1EC0ABA49E48EF7EB7E19F453A1F7EFFCF59C7A85278FB7F327C9A9394D9A34A');
INSERT INTO change VALUES (69, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 2, 'L-2026-000002', 1, X'9F9F5545645512F964509896A9E70FEE3E81DBE3CD51C270B8AC305A612CC5DD', X'1EC0ABA49E48EF7EB7E19F453A1F7EFFCF59C7A85278FB7F327C9A9394D9A34A', X'42E0DCA24048681434AE1B5D2AE355CDC7FA1AA60C522E50C76CD60EAD06BE78');
INSERT INTO change VALUES (70, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 3, 'L-2026-000003', 1, X'1862F8C4B8710076EDD9E65EDF16E34E4DBFA452D56A64408C8616A06DF7B1CA', X'42E0DCA24048681434AE1B5D2AE355CDC7FA1AA60C522E50C76CD60EAD06BE78', X'928BDBEE55174469BDE54048F3562BDD6049ECC26D57A47AB03EB6317A6E80D0');
INSERT INTO change VALUES (71, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 4, 'L-2026-000004', 1, X'70D01287DC14A9A3DD43D115BFB2751BAB32ADB4342D4B9B670C1AD1CEEFBBC1', X'928BDBEE55174469BDE54048F3562BDD6049ECC26D57A47AB03EB6317A6E80D0', X'10DC866865782601BEB42B8518F7950E0271A51CDBED62F39CED64411890661D');
INSERT INTO change VALUES (72, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 5, 'L-2026-000005', 1, X'28D11C7D95915E4C75A9E64283F5D8205A41D3CCEA0943B0D73F73CEEA8F5B57', X'10DC866865782601BEB42B8518F7950E0271A51CDBED62F39CED64411890661D', X'6B10E0BAABEE321AC60D87CED398D5F3F87C95AFB4F0B0FD7E9CB4F8199381E4');
INSERT INTO change VALUES (73, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 6, 'L-2026-000006', 1, X'A42946C6C200C77B68AECCAC05AF16D27FDD8FAE01C226E36D00D0E07C1809C0', X'6B10E0BAABEE321AC60D87CED398D5F3F87C95AFB4F0B0FD7E9CB4F8199381E4', X'64A5656B15A6458B0C743E625EC44D78042C3C7B50243473CEA4CE491C06B878');
INSERT INTO change VALUES (74, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 7, 'L-2026-000007', 1, X'F99D5C60AFE2E150E80D621AF5A5E754056691D64FA3C7B024B7951571DCCDE9', X'64A5656B15A6458B0C743E625EC44D78042C3C7B50243473CEA4CE491C06B878', X'AD164B7B61AD45D14F68336599F935056A7CB1EAED2A31FEF45966BDDBABD51A');
INSERT INTO change VALUES (75, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 8, 'L-2026-000008', 1, X'93280E39D98BA6BDF9A265EF518FE6CFE3C5AE32AC883BB1A24EA7094EF13B67', X'AD164B7B61AD45D14F68336599F935056A7CB1EAED2A31FEF45966BDDBABD51A', X'A523BED86CEA8FEA300240DF3170F3FA056BE36FC78958CCE1D74D75944612F3');
INSERT INTO change VALUES (76, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 9, 'L-2026-000009', 1, X'C260304CEEF2D674547E784A2C8DCF396DBFBB37BBD9BA7909E3FBF6FAC0B3BE', X'A523BED86CEA8FEA300240DF3170F3FA056BE36FC78958CCE1D74D75944612F3', X'402CAD8C3B21741A028C837EB90B12FB9BB4EB06A2E161F052A339D19F626F8C');
INSERT INTO change VALUES (77, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 10, 'L-2026-000010', 1, X'1D71DBEFB255BB992FC4B69154C4AA64C0D2E0147469FA454DB638C8ECDC2C51', X'402CAD8C3B21741A028C837EB90B12FB9BB4EB06A2E161F052A339D19F626F8C', X'8BE4982E16DE7523B670B39B7C0FA0927FF108257D3FE2A95395595E26449431');
INSERT INTO change VALUES (78, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 11, 'L-2026-000011', 1, X'3EA63DB67ED98CCA7034906F04765FB292FF9407DE3FF20FF05D42584A4678A9', X'8BE4982E16DE7523B670B39B7C0FA0927FF108257D3FE2A95395595E26449431', X'038F31101F8876661D15C17C89AF6CC6A2D2E42C1F7A3FAB3CF5AF54BC64E914');
INSERT INTO change VALUES (79, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 12, 'L-2026-000012', 1, X'8977E897FE8D52F2614C5C7B87FE48983ADECA89F8349737D0454CB63871CE52', X'038F31101F8876661D15C17C89AF6CC6A2D2E42C1F7A3FAB3CF5AF54BC64E914', X'F6F26A8460DF247FC70C56C8C70930DDDA5EAEF258803CAB192D74912EC85F9F');
INSERT INTO change VALUES (80, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 1, X'23FB27CC616E26A3C69586F8A8F3699BA6C82BEB90B5231CF316A908BDCB22E8', X'F6F26A8460DF247FC70C56C8C70930DDDA5EAEF258803CAB192D74912EC85F9F', X'13A728FD7AB6231EC558FB9730CCE0033764F27F1639080C2D140AB3E068E231');
INSERT INTO change VALUES (81, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 1, X'10571908C8DB13F34E8B66F7B9E4B79824894CF8C256DA531D2C232592F532F6', X'13A728FD7AB6231EC558FB9730CCE0033764F27F1639080C2D140AB3E068E231', X'80B6FF16140A0AC4BAFA47B46B29E789FF158D27758A4A17DBBE194476719429');
INSERT INTO change VALUES (82, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 1, X'357A87A4D74173116A197BF71870FE9B3076EABF437DCCB1B89A378A7657B4CD', X'80B6FF16140A0AC4BAFA47B46B29E789FF158D27758A4A17DBBE194476719429', X'86D91BB1D12126C36903AB192CB0DA5E31849A6E5662AF861234515AF099B64D');
INSERT INTO change VALUES (83, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 2, X'1AE14034D038E5EE40F80B10056DF65391071F9D439740D7439FF38AD6B3F355', X'86D91BB1D12126C36903AB192CB0DA5E31849A6E5662AF861234515AF099B64D', X'6EAF4C77BB951DD4E56C81B134E5A15822D9A8AFA51F49837721A2608AB31737');
INSERT INTO change VALUES (84, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 2, X'A4F3E2C2E17931CCF512D61CF234BE7FF5359E3FF20A6AD1EC9318778277B35D', X'6EAF4C77BB951DD4E56C81B134E5A15822D9A8AFA51F49837721A2608AB31737', X'1629E9CBC43DD163F48C37E376100C5564CE7E8B3AA53C7A9B90FCE016805FA9');
INSERT INTO change VALUES (85, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 2, X'27424F1BE61D49BFD0CF5E6162A4100CDFB659A1459CD67827F87B1FC2E4DA69', X'1629E9CBC43DD163F48C37E376100C5564CE7E8B3AA53C7A9B90FCE016805FA9', X'16BB152DFB0F7D503EC44EC2B3D94DCE5A6504216169C25BF6338A7237AA1906');
INSERT INTO change VALUES (86, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 1, 'L-2026-000001', 2, X'4A8B06360BC9BAD52286504FAF2C428DDAB6B78D88C0CDB23FAF61087342EE9E', X'16BB152DFB0F7D503EC44EC2B3D94DCE5A6504216169C25BF6338A7237AA1906', X'AD016046D09A1B6AAC5979402E617E838037471D3D5B813459C2AF7E28F76F27');
INSERT INTO change VALUES (87, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 3, 'L-2026-000003', 2, X'74D51A5CF23F13B7D34FC90B1CE48C0D3CC3E88DBA16BC2D7774D0D6FEA15088', X'AD016046D09A1B6AAC5979402E617E838037471D3D5B813459C2AF7E28F76F27', X'F1703A259C1E2D1DA8EDE8D21C7E9F871CDE7E11CED8E6B189BBCD3722EF993C');
INSERT INTO change VALUES (88, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 8, 'L-2026-000008', 2, X'D75665355A266A06619CC4CCABF080D248326C686732B9D1F228DEEECAED2D59', X'F1703A259C1E2D1DA8EDE8D21C7E9F871CDE7E11CED8E6B189BBCD3722EF993C', X'7DDBE236DACE6447689FA7C94B8C5AC820FC1F3E197323B1D960D8FD877CE395');
INSERT INTO change VALUES (89, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 1, X'ACBEE6FBA67BBB071ACCA3D4042B1191E0D90E56AE4EDB5375A0098BFD2D668D', X'7DDBE236DACE6447689FA7C94B8C5AC820FC1F3E197323B1D960D8FD877CE395', X'C6E3A0157F58AD6208312677511024B84AD536C01777E17796391E7F83D32F24');
INSERT INTO change VALUES (90, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 1, X'E2C3714AC488CBB0D053A4A57CE5FBA2DB90C5FDD9AC3916203DC260E2D02B34', X'C6E3A0157F58AD6208312677511024B84AD536C01777E17796391E7F83D32F24', X'162E5DCB1A7CF42AA645135BEA37D66FF27D6BAB6BEEC5CA5F812EA4A3E3BD95');
INSERT INTO change VALUES (91, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 2, X'5772F44F536D6448D3B554E2197BB15DBE77A5C05A67436CD7AB04790166E9B4', X'162E5DCB1A7CF42AA645135BEA37D66FF27D6BAB6BEEC5CA5F812EA4A3E3BD95', X'4CD49F091F7790680FC6A57E86853C71D3C39136A0BEB9ED694EA362C8817AD2');
INSERT INTO change VALUES (92, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 2, X'DB1C6F1F8B45A6F268213C2B8C55D07053AF0A02C1108A4B69F9A8C45EB0B8CE', X'4CD49F091F7790680FC6A57E86853C71D3C39136A0BEB9ED694EA362C8817AD2', X'BAF9DB680F0CE3CD9F9D40B18038686394A4F8638B522755D03CA0DC09CCFF82');
INSERT INTO change VALUES (93, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 6, 'L-2026-000006', 2, X'F2F0151360FDEFF0774275B6E907DAE4DB43C5836BDFBA94518C1CBFD614166F', X'BAF9DB680F0CE3CD9F9D40B18038686394A4F8638B522755D03CA0DC09CCFF82', X'5EC2250B8234F0171E5135BE53B607BA341B026BAB75024EB92F69F5C979BB4E');
INSERT INTO change VALUES (94, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 11, 'L-2026-000011', 2, X'F11FFA4BFF3ECDF8F9319D8EEF2F4327ACDD03D9DFBE1EF0261357CAAFA1E93D', X'5EC2250B8234F0171E5135BE53B607BA341B026BAB75024EB92F69F5C979BB4E', X'4498E8622C23F41D8086548446D70F740096E173CFD48E677C001A1E34BFC643');
INSERT INTO change VALUES (95, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 1, X'5B7491288C3FED04EBA51E5039436685F442F8B6B0B86E8784BE6759E8379F76', X'4498E8622C23F41D8086548446D70F740096E173CFD48E677C001A1E34BFC643', X'CC6AEFF73F1B599DFE385D451F3046C8CEF64A5CF85EC7B21ABCD6A89B056CCA');
INSERT INTO change VALUES (96, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 2, X'ECB6703DD685AE1F542551FE395E8A3D18D2E2186788060435F16D5AE3761411', X'CC6AEFF73F1B599DFE385D451F3046C8CEF64A5CF85EC7B21ABCD6A89B056CCA', X'441FB7C38F28C3DD324AAA9DDA5E2C83734722EE63913283E50ACDB768259881');
INSERT INTO change VALUES (97, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 4, 'L-2026-000004', 2, X'A8AC1F7BD3C43180060FDD8435B94CA83421CDDFCF86754FD471B31F7B4B90D6', X'441FB7C38F28C3DD324AAA9DDA5E2C83734722EE63913283E50ACDB768259881', X'A279BD3A34FA29D0863785A08B4F9271054E8304736ACB679CA87A1D3EC2902A');
INSERT INTO change VALUES (98, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 1, '2026-00001', 1, X'87BA1F44843521CCF96987A1F35C17CE0B4CA35D0518327895A41D5FB3C5755D', X'A279BD3A34FA29D0863785A08B4F9271054E8304736ACB679CA87A1D3EC2902A', X'56D05A39A6DBF86C4656CBC6DB8B7277088520957E1B3A6A61622276F491B847');
INSERT INTO change VALUES (99, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 2, '2026-00002', 1, X'E3F527A98B5DAC04ED3A7311A78AECAE48B9439299522006E7AA1686BE684FE1', X'56D05A39A6DBF86C4656CBC6DB8B7277088520957E1B3A6A61622276F491B847', X'673467897BC7D6938E2D51D8DA211B16EAF4C038325579482D8B98373DDC8E05');
INSERT INTO change VALUES (100, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 3, '2026-00003', 1, X'62766098366088D8D459F04E6260EDED5B37CD072FF3DBE69A2258D7EF64FE98', X'673467897BC7D6938E2D51D8DA211B16EAF4C038325579482D8B98373DDC8E05', X'4E509CA3068B89DBBD62D2FD70A1CA7FF36D866C77BF99235CA00AFBEB9F8872');
INSERT INTO change VALUES (101, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 4, '2026-00004', 1, X'A98D6496F27E3D6D3CB0B97792E74F0C4E0881FE9483E1933D7F71204895F934', X'4E509CA3068B89DBBD62D2FD70A1CA7FF36D866C77BF99235CA00AFBEB9F8872', X'BFC9C309FCF002DEBB6859F437FDCD4521857F9506D90F4C8028F13848377F0A');
INSERT INTO change VALUES (102, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 5, '2026-00005', 1, X'AAC983BAC7211C43209EAC53C77C12FBCA77A21B314156EBF582E12B05ECCD13', X'BFC9C309FCF002DEBB6859F437FDCD4521857F9506D90F4C8028F13848377F0A', X'C0203DEE443DB84A007179019BC991B9A4D786C08DCD544E30A455B6B5489838');
INSERT INTO change VALUES (103, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', 'R-1', 'a.json', 'request', 1, 'R-1', 0, X'CFCFCC926622F6685F6A222D477CBAB2C4A858BC86A749954A34FEF2DE1F2C09', X'C0203DEE443DB84A007179019BC991B9A4D786C08DCD544E30A455B6B5489838', X'B0E0F9B6BC45FD19A9B9AA43F539EC572B5DC4EB47243A75D1576F875B448F61');
INSERT INTO change_payload VALUES (1, X'0A0AB8C69C5095D8B806FFA042BC24B9', '', '{"id":1,"number":"standard","version":1,"names":{"de":"Hofladen","en":"Farm shop","fr":"Magasin de la ferme","it":"Negozio della fattoria"},"delivery_days":"TU,WE,TH,FR,SA","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":1,"cutoff_time":"12:00"}');
INSERT INTO change_payload VALUES (2, X'609A03878B322255A938060052AE25FA', '', '{"id":2,"number":"tour","version":1,"names":{"de":"Tour Oberland","en":"Oberland tour","fr":"Tournée de l’Oberland","it":"Giro dell’Oberland"},"delivery_days":"WE,TH,FR","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":2,"cutoff_time":"18:00"}');
INSERT INTO change_payload VALUES (3, X'BD8AFCE7731E40CFDA8F3BA73CC0E245', '', '{"id":1,"number":"hofladen","version":1,"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","languages":["de","fr","it","en"],"zone":"Europe/Zurich","currency":"CHF","cash_step":"0.05","prices_net":false,"vat_number":"CHE-123.456.788","vat_rates":[{"code":"standard","from":"2018-01-01","rate":"7.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"standard","from":"2024-01-01","rate":"8.1","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"reduced","from":"2018-01-01","rate":"2.5","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"reduced","from":"2024-01-01","rate":"2.6","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"special","from":"2018-01-01","rate":"3.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"special","from":"2024-01-01","rate":"3.8","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"zero","from":"2018-01-01","rate":"0","source":"MWSTG Art. 21"}],"iban":"CH44 3199 9123 0008 8901 2","reference_prefix":"","payment_days":30,"invoice_prefix":"","window_left":false,"calendar_id":1,"plan_ahead":7}');
INSERT INTO change_payload VALUES (4, X'5F77A2DEEF90B868F263F546D99F1374', '', '{"id":1,"number":"weekly-tue","version":1,"names":{"de":"Jede Woche am Dienstag","en":"Every week on Tuesday","fr":"Chaque semaine, le mardi","it":"Ogni settimana, il martedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false},{"from":"2026-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"5","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (5, X'9D7F3690869EC4E98E54B71E8ECB8B63', '', '{"id":2,"number":"weekly-thu","version":1,"names":{"de":"Jede Woche am Donnerstag","en":"Every week on Thursday","fr":"Chaque semaine, le jeudi","it":"Ogni settimana, il giovedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (6, X'FE40E50CCFF0C43581C1636CB43DAE32', '', '{"id":3,"number":"weekly-tue-fri","version":1,"names":{"de":"Brot am Dienstag und Freitag","en":"Bread on Tuesday and Friday","fr":"Pain le mardi et le vendredi","it":"Pane il martedì e il venerdì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU,FR"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"8","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (7, X'20028FE48B40C6A89B6DB1EADF6A7F05', '', '{"id":4,"number":"biweekly-thu-a","version":1,"names":{"de":"Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A)","en":"Every 2 weeks on Thursday, Oberland tour (group A)","fr":"Toutes les 2 semaines le jeudi, tournée Oberland (groupe A)","it":"Ogni 2 settimane il giovedì, giro Oberland (gruppo A)"},"calendar_id":2,"versions":[{"from":"2018-01-01","rhythm":{"anchor":"2024-01-11","segments":[{"rules":["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"2","min_term":2,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (8, X'2232CC326ED6CE4E40786BD2A1BFB216', '', '{"id":5,"number":"monthly-first-fri","version":1,"names":{"de":"Jeden ersten Freitag im Monat","en":"First Friday of each month","fr":"Chaque premier vendredi du mois","it":"Ogni primo venerdì del mese"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYDAY=1FR"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"0","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (9, X'7B19AE691147BD709A70CB191743BEC3', '', '{"id":6,"number":"monthly-coffee","version":1,"names":{"de":"Kaffee einmal im Monat, am 15.","en":"Coffee once a month, on the 15th","fr":"Café une fois par mois, le 15","it":"Caffè una volta al mese, il 15"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYMONTHDAY=15"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"10","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (10, X'8AAEE280F3FCB71CA5BCC38A77AB45ED', '', '{"id":1,"number":"GEM-S","version":1,"names":{"de":"Gemüsekiste klein","en":"Vegetable box, small","fr":"Panier de légumes, petit","it":"Cassetta di verdura piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"22.50"},{"from":"2026-01-01","amount":"24.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (11, X'2534B71A3CA5287AD10FDF18C7C00196', '', '{"id":2,"number":"GEM-M","version":1,"names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"32.00"},{"from":"2026-01-01","amount":"34.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (12, X'ED0ED7AB8AC726677465473F0F8646BD', '', '{"id":3,"number":"GEM-L","version":1,"names":{"de":"Gemüsekiste gross","en":"Vegetable box, large","fr":"Panier de légumes, grand","it":"Cassetta di verdura grande"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"43.50"},{"from":"2026-01-01","amount":"46.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (13, X'04A2E9602EFFC1885E0F1CECE729ADD0', '', '{"id":4,"number":"OBST-M","version":1,"names":{"de":"Obstkiste mittel","en":"Fruit box, medium","fr":"Panier de fruits, moyen","it":"Cassetta di frutta media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (14, X'B18F55833A53BB2F648038C069E4AAC0', '', '{"id":5,"number":"OBST-S","version":1,"names":{"de":"Obstkiste klein","en":"Fruit box, small","fr":"Panier de fruits, petit","it":"Cassetta di frutta piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"19.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (15, X'23965446C0878DBA7FB943763DF2C106', '', '{"id":6,"number":"MIX-M","version":1,"names":{"de":"Gemüse und Obst gemischt","en":"Mixed vegetables and fruit","fr":"Légumes et fruits, assortis","it":"Verdura e frutta miste"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"34.00"},{"from":"2026-01-01","amount":"36.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (16, X'45FBFD43FDB935278F31C5928F0EC9CC', '', '{"id":7,"number":"KART-2KG","version":1,"names":{"de":"Kartoffeln festkochend 2 kg","en":"Waxy potatoes 2 kg","fr":"Pommes de terre fermes 2 kg","it":"Patate sode 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"6.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (17, X'C19A5C7E64D017C6C0E2DDF8C42BFCD9', '', '{"id":8,"number":"APFEL-2KG","version":1,"names":{"de":"Tafeläpfel 2 kg","en":"Eating apples 2 kg","fr":"Pommes de table 2 kg","it":"Mele da tavola 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"7.90"},{"from":"2026-01-01","amount":"8.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (18, X'1948C3C9393C655354F9C2B430E221B9', '', '{"id":9,"number":"BLUM-S","version":1,"names":{"de":"Blumenstrauss klein","en":"Bunch of flowers, small","fr":"Bouquet de fleurs, petit","it":"Mazzo di fiori piccolo"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"18.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (19, X'4FA74855C095643476B72202F96A12A6', '', '{"id":10,"number":"BLUM-M","version":1,"names":{"de":"Blumenstrauss mittel","en":"Bunch of flowers, medium","fr":"Bouquet de fleurs, moyen","it":"Mazzo di fiori medio"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"26.00"},{"from":"2026-10-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (20, X'B20F1880D6176FCA5179430899A75A84', '', '{"id":11,"number":"BLUM-L","version":1,"names":{"de":"Blumenstrauss gross","en":"Bunch of flowers, large","fr":"Bouquet de fleurs, grand","it":"Mazzo di fiori grande"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"42.00"},{"from":"2026-10-01","amount":"45.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (21, X'FF1BF7D6398930CC5F146BD5334A58D6', '', '{"id":12,"number":"BROT-01","version":1,"names":{"de":"Bürli 4 Stück","en":"Bread rolls, pack of 4","fr":"Petits pains, 4 pièces","it":"Panini, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2],"prices":[{"from":"2018-01-01","amount":"4.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (22, X'371FD080EB88C8A39DE4A7C35A8835DA', '', '{"id":13,"number":"BROT-02","version":1,"names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (23, X'60A754443616992EA0B1615D2506F33D', '', '{"id":14,"number":"BROT-03","version":1,"names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.50"},{"from":"2026-01-01","amount":"6.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (24, X'EE21FD0E52FB2A992B6E96107C2B0BAF', '', '{"id":15,"number":"BROT-04","version":1,"names":{"de":"Ruchbrot 500 g","en":"Swiss dark bread 500 g","fr":"Pain bis 500 g","it":"Pane bigio 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"4.40"},{"from":"2026-01-01","amount":"4.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (25, X'90FBC4125379E4B1F35B285B805CCA2A', '', '{"id":16,"number":"BROT-05","version":1,"names":{"de":"Butterzopf 500 g","en":"Plaited butter loaf 500 g","fr":"Tresse au beurre 500 g","it":"Treccia al burro 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (26, X'FD3E20D319F36D1E833D1BAC6EB4518A', '', '{"id":17,"number":"BROT-06","version":1,"names":{"de":"Buttergipfel 4 Stück","en":"Butter croissants, pack of 4","fr":"Croissants au beurre, 4 pièces","it":"Cornetti al burro, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (27, X'B93A4F8F85C1E86740FF461F55468346', '', '{"id":18,"number":"MILCH-1L","version":1,"names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.20"},{"from":"2026-01-01","amount":"2.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (28, X'1B5D260B9886157344D50A4A5E22A067', '', '{"id":19,"number":"JOG-500","version":1,"names":{"de":"Naturejoghurt 500 g","en":"Plain yoghurt 500 g","fr":"Yogourt nature 500 g","it":"Yogurt al naturale 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (29, X'8853C4CC5DD56B2402BD8AAB1AE452C9', '', '{"id":20,"number":"QUARK-250","version":1,"names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (30, X'00DEF600F10EBB24926C7FF846602956', '', '{"id":21,"number":"BUTTER-200","version":1,"names":{"de":"Hofbutter 200 g","en":"Farm butter 200 g","fr":"Beurre de la ferme 200 g","it":"Burro della fattoria 200 g"},"unit":"Stück","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.90"},{"from":"2026-01-01","amount":"5.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (31, X'36BD33F2881006C211AF23134849816F', '', '{"id":22,"number":"EIER-6","version":1,"names":{"de":"Freilandeier 6 Stück","en":"Free-range eggs, box of 6","fr":"Œufs de plein air, 6 pièces","it":"Uova da allevamento all’aperto, 6 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"5.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (32, X'0542FBB8AB52A28CB18DB736A4790105', '', '{"id":23,"number":"EIER-10","version":1,"names":{"de":"Freilandeier 10 Stück","en":"Free-range eggs, box of 10","fr":"Œufs de plein air, 10 pièces","it":"Uova da allevamento all’aperto, 10 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"8.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (33, X'8C0EF4D94C3342468586BAE9291DFF11', '', '{"id":24,"number":"KAESE-BK","version":1,"names":{"de":"Bergkäse rezent 300 g","en":"Mature mountain cheese 300 g","fr":"Fromage de montagne corsé 300 g","it":"Formaggio di montagna stagionato 300 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"8.60"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (34, X'9859D3756D0B6D36760B99143533D07C', '', '{"id":25,"number":"KAESE-MT","version":1,"names":{"de":"Mutschli 350 g","en":"Mutschli semi-hard cheese 350 g","fr":"Petit fromage mi-dur «Mutschli» 350 g","it":"Formaggella «Mutschli» 350 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (35, X'53898BAFD4BFA424F310AD4A65C50114', '', '{"id":26,"number":"KAESE-RC","version":1,"names":{"de":"Raclettekäse in Scheiben 400 g","en":"Raclette cheese, sliced, 400 g","fr":"Fromage à raclette en tranches 400 g","it":"Formaggio per raclette a fette 400 g"},"unit":"Pack","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (36, X'883B5528F7F22A65FA5CC5E27F94E162', '', '{"id":27,"number":"WURST-2P","version":1,"names":{"de":"Landjäger 2 Paar","en":"Landjäger sausages, 2 pairs","fr":"Gendarmes, 2 paires","it":"Landjäger, 2 paia"},"unit":"Pack","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.20"},{"from":"2026-01-01","amount":"9.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (37, X'763AFB99460E4A13EF0CD56D36DC0786', '', '{"id":28,"number":"RIND-5KG","version":1,"names":{"de":"Rindfleisch-Mischpaket 5 kg","en":"Mixed beef pack 5 kg","fr":"Colis de bœuf assorti 5 kg","it":"Pacco misto di manzo 5 kg"},"unit":"Paket","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"178.00"},{"from":"2026-01-01","amount":"185.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (38, X'CF709F487A7E66BE35CE41A93BEDAED5', '', '{"id":29,"number":"POULET-1","version":1,"names":{"de":"Poulet vom Hof, ganz, ca. 1.4 kg","en":"Whole farm chicken, approx. 1.4 kg","fr":"Poulet fermier entier, env. 1,4 kg","it":"Pollo di fattoria intero, ca. 1,4 kg"},"unit":"Stück","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"32.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (39, X'9D84F59827ADF664B0B118A9D691FCB1', '', '{"id":30,"number":"KAFF-250","version":1,"names":{"de":"Röstkaffee Sonnenberg 250 g","en":"Sonnenberg roast coffee 250 g","fr":"Café torréfié Sonnenberg 250 g","it":"Caffè tostato Sonnenberg 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"9.80"},{"from":"2026-10-01","amount":"10.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (40, X'678C272FF2365975CD15F5E59AF4102D', '', '{"id":31,"number":"KAFF-1KG","version":1,"names":{"de":"Röstkaffee Sonnenberg 1 kg","en":"Sonnenberg roast coffee 1 kg","fr":"Café torréfié Sonnenberg 1 kg","it":"Caffè tostato Sonnenberg 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"35.50"},{"from":"2026-10-01","amount":"38.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (41, X'6A74EA6698566E2B021B3577481E950C', '', '{"id":32,"number":"KAFF-E250","version":1,"names":{"de":"Espresso kräftig 250 g","en":"Espresso, strong, 250 g","fr":"Espresso corsé 250 g","it":"Espresso intenso 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"10.50"},{"from":"2026-10-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (42, X'EFADB1F0DFB6F9D3D6D7B51560281A56', '', '{"id":33,"number":"HONIG-500","version":1,"names":{"de":"Blütenhonig 500 g","en":"Blossom honey 500 g","fr":"Miel de fleurs 500 g","it":"Miele di fiori 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"14.80"},{"from":"2026-01-01","amount":"15.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (43, X'A91B34940A3210E6FFF9BD8F759888B8', '', '{"id":34,"number":"KONF-350","version":1,"names":{"de":"Erdbeerkonfitüre 350 g","en":"Strawberry jam 350 g","fr":"Confiture de fraises 350 g","it":"Confettura di fragole 350 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"7.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (44, X'E4F7462AC4391D0381078BF20AAC5031', '', '{"id":35,"number":"MEHL-1KG","version":1,"names":{"de":"Ruchmehl 1 kg","en":"Swiss dark wheat flour 1 kg","fr":"Farine bise 1 kg","it":"Farina bigia 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (45, X'748895C386A371AF2B194C486C00F368', '', '{"id":36,"number":"SIRUP-500","version":1,"names":{"de":"Holunderblütensirup 5 dl","en":"Elderflower syrup 50 cl","fr":"Sirop de fleurs de sureau 5 dl","it":"Sciroppo di fiori di sambuco 5 dl"},"unit":"Flasche","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (46, X'FE6469B4F12A04766223F35454995EDE', '', '{"id":37,"number":"MOST-1L","version":1,"names":{"de":"Apfelsaft naturtrüb 1 l","en":"Cloudy apple juice 1 l","fr":"Jus de pomme trouble 1 l","it":"Succo di mele torbido 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"4.20"},{"from":"2026-01-01","amount":"4.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (47, X'B76DE0453B76BCB66A436699DA65AC7C', '', '{"id":38,"number":"WEIN-MT","version":1,"names":{"de":"Müller-Thurgau 75 cl","en":"Müller-Thurgau white wine 75 cl","fr":"Müller-Thurgau 75 cl","it":"Müller-Thurgau 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"16.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (48, X'E85844E1E484142F9AC07389ABEDD959', '', '{"id":39,"number":"WEIN-PN","version":1,"names":{"de":"Pinot Noir 75 cl","en":"Pinot Noir red wine 75 cl","fr":"Pinot noir 75 cl","it":"Pinot nero 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"18.90"},{"from":"2026-01-01","amount":"19.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (49, X'CC633D2373D3240A40D54FE015F900A6', '', '{"id":40,"number":"KERZE-01","version":1,"names":{"de":"Bienenwachskerze","en":"Beeswax candle","fr":"Bougie en cire d’abeille","it":"Candela di cera d’api"},"unit":"Stück","vat_code":"standard","storage":"Laden","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"14.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (50, X'5547A28FE14D00DE59F183E357AD9B7D', '', '{"id":1,"number":"HOF","version":1,"names":{"de":"Hofladen Sonnenberg","en":"Sonnenberg farm shop","fr":"Magasin de la ferme Sonnenberg","it":"Negozio della fattoria Sonnenberg"},"address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"},"weekdays":"","note":"Kühlraum beim Laden, Dienstag bis Samstag 8–18.30 Uhr"}');
INSERT INTO change_payload VALUES (51, X'5C29C7AC8013EEC3FF5B669AAAC79A59', '', '{"id":2,"number":"WIPKINGEN","version":1,"names":{"de":"Quartierladen Wipkingen","en":"Wipkingen corner shop","fr":"Épicerie de quartier Wipkingen","it":"Negozio di quartiere Wipkingen"},"address":{"street":"Röschibachstrasse","house_no":"70","postal_code":"8037","town":"Zürich","country":"CH"},"weekdays":"TU,WE,TH,FR,SA","note":"Abholung 10–19 Uhr, Samstag bis 16 Uhr"}');
INSERT INTO change_payload VALUES (52, X'206A3609C19ADB945920F8DA4C712176', '', '{"id":3,"number":"OERLIKON","version":1,"names":{"de":"Velowerkstatt Oerlikon","en":"Oerlikon bike workshop","fr":"Atelier vélo Oerlikon","it":"Officina biciclette Oerlikon"},"address":{"street":"Ohmstrasse","house_no":"14","postal_code":"8050","town":"Zürich","country":"CH"},"weekdays":"TU,TH,FR","note":"Kisten stehen links vom Eingang, 8–18 Uhr"}');
INSERT INTO change_payload VALUES (53, X'2CA0BD75089CEC55AD340C554D6A8952', '', '{"id":4,"number":"WETZIKON","version":1,"names":{"de":"Café am Bahnhof Wetzikon","en":"Café at Wetzikon station","fr":"Café de la gare de Wetzikon","it":"Caffè alla stazione di Wetzikon"},"address":{"street":"Bahnhofstrasse","house_no":"2","postal_code":"8620","town":"Wetzikon ZH","country":"CH"},"weekdays":"TU,TH,FR,SA","note":"An der Theke fragen, 6.30–20 Uhr"}');
INSERT INTO change_payload VALUES (54, X'EAD8F06379C4702D5EA265C06BAFBC9F', '', '{"id":5,"number":"THALWIL","version":1,"names":{"de":"Gärtnerei Seeblick Thalwil","en":"Seeblick nursery, Thalwil","fr":"Jardinerie Seeblick, Thalwil","it":"Vivaio Seeblick, Thalwil"},"address":{"street":"Alte Landstrasse","house_no":"88","postal_code":"8800","town":"Thalwil","country":"CH"},"weekdays":"TU,WE,TH,FR","note":"Schlüssel im Kasten, Code beim Laden erfragen"}');
INSERT INTO change_payload VALUES (55, X'E04964A0903BFE151A5F953C16876ECB', '', '{"id":1,"number":"K-1","version":1,"serial":1,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}},"email":"regula.hug@example.com","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":["Randen"]}');
INSERT INTO change_payload VALUES (56, X'833B31983913CE28FC298CCC521AAF8B', '', '{"id":2,"number":"K-2","version":1,"serial":2,"lang":"de","party":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}},"email":"sivakumar@example.net","phone":"+41 76 000 51 41","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Velokeller","tour":"Limmattal"},"cycle":"per_delivery","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (57, X'CAE6C16225E67C48D35AB2E5306DB231', '', '{"id":3,"number":"K-3","version":1,"serial":3,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}},"email":"roland.gut@example.org","phone":"+41 79 000 98 65","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (58, X'1D8E2F0647E32560FE899E822C40F07B', '', '{"id":4,"number":"K-4","version":1,"serial":4,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}},"email":"tiago.pereira@example.com","phone":"+41 79 000 04 26","ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (59, X'6F050BC64F8DA6044047958927ABCB55', '', '{"id":5,"number":"K-17","version":1,"serial":5,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}},"email":"zoe@example.ch","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (60, X'C4739E4FABC7F5CD7449F157EE10AF23', '', '{"id":1,"number":"A-501","version":1,"payer_id":1,"receiver_id":1,"created_on":"2026-11-23","start":"2023-08-16","end":"","versions":[{"from":"2023-08-16","plan_id":1,"lines":[{"article_id":13,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (61, X'5DD49801F424D7E5A4005D230E95AD37', '', '{"id":2,"number":"A-502","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2024-04-13","end":"","versions":[{"from":"2024-04-13","plan_id":3,"lines":[{"article_id":14,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (62, X'16C53B41750BF0B9C915E26441DF21AD', '', '{"id":3,"number":"A-503","version":1,"payer_id":4,"receiver_id":4,"created_on":"2026-11-23","start":"2024-11-18","end":"2027-03-11","versions":[{"from":"2024-11-18","plan_id":2,"lines":[{"article_id":2,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (63, X'45AAE4704D6D29E3EE4B4EDC997741E8', '', '{"id":4,"number":"A-504","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2025-06-01","end":"","versions":[{"from":"2025-06-01","plan_id":5,"lines":[{"article_id":10,"quantity":"1"},{"article_id":25,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (64, X'A37F16038F296ECAFACAF493AF590734', '', '{"id":5,"number":"A-505","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2025-11-21","end":"","versions":[{"from":"2025-11-21","plan_id":1,"lines":[{"article_id":18,"quantity":"1"},{"article_id":20,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","lasts":"always","from":"","until":"","safety":false,"source":"demo"}]}');
INSERT INTO change_payload VALUES (65, X'C8B2AFE75FA6E37952C333DF2B5945C4', '', '{"id":6,"number":"A-506","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-04-19","end":"","versions":[{"from":"2026-04-19","plan_id":1,"lines":[{"article_id":5,"quantity":"1"},{"article_id":19,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (66, X'B389C8463912AABAA0EDACFC2A01CBA1', '', '{"id":7,"number":"A-507","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-08-24","end":"","versions":[{"from":"2026-08-24","plan_id":1,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null,"cancellation":{"effective":"2026-11-01","given":"2026-10-18","reason":"Wir haben jetzt einen eigenen Garten.","source":"demo"}}');
INSERT INTO change_payload VALUES (67, X'CC04FB2D1B3AD73030094E62A2AE6AE5', '', '{"id":8,"number":"A-733","version":1,"payer_id":5,"receiver_id":5,"created_on":"2026-11-23","start":"2024-01-04","end":"","versions":[{"from":"2024-01-04","plan_id":2,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (68, X'7F92F5FB050132C04FAFF985138FF5B1', '', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (69, X'8C8184EB3E31A1AE1C7B92E96367B64E', '', '{"id":2,"number":"L-2026-000002","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":2,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (70, X'3E9D89AC68A3A669C97A08A58C864837', '', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (71, X'98B0AC08943D807C987D6EC4032CAC80', '', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (72, X'1250BC08AC74B4F4A1ABCC05D8E87732', '', '{"id":5,"number":"L-2026-000005","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":5,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (73, X'F24A75BA172B367B98E4D0EAC971CACA', '', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (74, X'DEB1D49C054C937502E6B82FF753FC8D', '', '{"id":7,"number":"L-2026-000007","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":7,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (75, X'5359C3F0E844C5F5AA6DC1BD044E71CB', '', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (76, X'CCFEC9D94C9B42E5A74F4F5A46F04C14', '', '{"id":9,"number":"L-2026-000009","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":10,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"},{"id":11,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (77, X'7975636B8587226D2EA7BA0B4F437D0F', '', '{"id":10,"number":"L-2026-000010","version":1,"subscription_id":6,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-27T11:00:00Z","state":"open","lines":[{"id":12,"article_id":5,"ordered":"1","packed":"0","short":"0","unit_price":"19.00","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-28"},{"id":13,"article_id":19,"ordered":"1","packed":"0","short":"0","unit_price":"4.20","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (78, X'4483673BB450314516B0035326DBFDF7', '', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (79, X'188DE9937DB25A4268E142DFDA103650', '', '{"id":12,"number":"L-2026-000012","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":15,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (80, X'C4E2DBF40E4A3F431B96DA89FE788EB7', '', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (81, X'52E1EB5983876D28F349697515D3ED1E', '', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (82, X'890F43E2C2600BA4CEDF4E6D8A373DDD', '', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (83, X'6315782B0AAB46DB15BC824B547C2F52', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":1,"number":"R-2026-000001","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (84, X'E7E25265065EEC1D5EF86F1525C07DB7', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":2,"number":"R-2026-000002","version":2,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (85, X'BD08F99F8DF920605E4D584BEA8AB1B4', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":3,"number":"R-2026-000003","version":2,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (86, X'BB60F13FB0190A23B8493469FB472F4F', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":1,"number":"L-2026-000001","version":2,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"1","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (87, X'32DA82639DD2B59EF61608A7723EF6B8', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":3,"number":"L-2026-000003","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (88, X'DACB305A1FB3E231162D2DCE0A25CFAD', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":8,"number":"L-2026-000008","version":2,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"1","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"1","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (89, X'07FB73B22C814AF74D5833420501B51D', '', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (90, X'01C7A4515AB140E61E21B47BA43294D1', '', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (91, X'EE636ABDBFAEE2ACB69B0A70E1295050', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":4,"number":"R-2026-000004","version":2,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (92, X'BD38C20143626F88DACC36B7D7575D28', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":5,"number":"R-2026-000005","version":2,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (93, X'FCF23B9ECA9828F2180B330BD933F986', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":6,"number":"L-2026-000006","version":2,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"2","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (94, X'BE2D13BE90E6F1FD42093B7B37BED510', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":11,"number":"L-2026-000011","version":2,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"1","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (95, X'0A3861469A5DA6E2C224C6351487EEAC', '', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (96, X'D15AEB6ED2B6777BE2F4B3FAB41E1896', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":6,"number":"R-2026-000006","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (97, X'15E1B25948372EAFCB827B03BB83A648', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":4,"number":"L-2026-000004","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"packed","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (98, X'BBEA612E6C704D018C3A9B0DBB509A72', '', '{"number":"2026-00001","sha256":"a08f84dd3a51ea3287e18b15f1aae61a8d54b09cbca73459c3ef82e00c225771"}');
INSERT INTO change_payload VALUES (99, X'96BD1DD7D77C2CB409E040BD96AD9FF2', '', '{"number":"2026-00002","sha256":"80fbcbc7316f138ad2878b55cc6bba99e23808deb547dabe436be7dfeda5cd4d"}');
INSERT INTO change_payload VALUES (100, X'4962A491F9E55B677CEBCEB780F12276', '', '{"number":"2026-00003","sha256":"4fb57a36f8424158e7d615c116e0ec40dc1d09f743fdcd3083742bc229f933a0"}');
INSERT INTO change_payload VALUES (101, X'4B5C42731E3BF2FA1EAB8367A07371C1', '', '{"number":"2026-00004","sha256":"7bc5fa982902fcc47d147ae9a370fd88be67d2a80f159ad7a08d11ee64cfcb82"}');
INSERT INTO change_payload VALUES (102, X'2D1A89C741680D14D76320B1C7994E54', '', '{"number":"2026-00005","sha256":"b8660692745e5e79a15a609040d331a7626a4a5d595e94962a50661b231e1615"}');
INSERT INTO change_payload VALUES (103, X'5A25370723E59B72C367A001E18AF90C', '', '{"answer":"","code":"","verdict":"applied"}');
INSERT INTO search_term VALUES ('article', 'box', 1);
INSERT INTO search_term VALUES ('article', 'cassetta', 1);
INSERT INTO search_term VALUES ('article', 'de', 1);
INSERT INTO search_term VALUES ('article', 'di', 1);
INSERT INTO search_term VALUES ('article', 'gem', 1);
INSERT INTO search_term VALUES ('article', 'gems', 1);
INSERT INTO search_term VALUES ('article', 'gemuesekiste', 1);
INSERT INTO search_term VALUES ('article', 'gemusekiste', 1);
INSERT INTO search_term VALUES ('article', 'klein', 1);
INSERT INTO search_term VALUES ('article', 'legumes', 1);
INSERT INTO search_term VALUES ('article', 'panier', 1);
INSERT INTO search_term VALUES ('article', 'petit', 1);
INSERT INTO search_term VALUES ('article', 'piccola', 1);
INSERT INTO search_term VALUES ('article', 's', 1);
INSERT INTO search_term VALUES ('article', 'small', 1);
INSERT INTO search_term VALUES ('article', 'vegetable', 1);
INSERT INTO search_term VALUES ('article', 'verdura', 1);
INSERT INTO search_term VALUES ('article', 'box', 2);
INSERT INTO search_term VALUES ('article', 'cassetta', 2);
INSERT INTO search_term VALUES ('article', 'de', 2);
INSERT INTO search_term VALUES ('article', 'di', 2);
INSERT INTO search_term VALUES ('article', 'gem', 2);
INSERT INTO search_term VALUES ('article', 'gemm', 2);
INSERT INTO search_term VALUES ('article', 'gemuesekiste', 2);
INSERT INTO search_term VALUES ('article', 'gemusekiste', 2);
INSERT INTO search_term VALUES ('article', 'legumes', 2);
INSERT INTO search_term VALUES ('article', 'm', 2);
INSERT INTO search_term VALUES ('article', 'media', 2);
INSERT INTO search_term VALUES ('article', 'medium', 2);
INSERT INTO search_term VALUES ('article', 'mittel', 2);
INSERT INTO search_term VALUES ('article', 'moyen', 2);
INSERT INTO search_term VALUES ('article', 'panier', 2);
INSERT INTO search_term VALUES ('article', 'vegetable', 2);
INSERT INTO search_term VALUES ('article', 'verdura', 2);
INSERT INTO search_term VALUES ('article', 'box', 3);
INSERT INTO search_term VALUES ('article', 'cassetta', 3);
INSERT INTO search_term VALUES ('article', 'de', 3);
INSERT INTO search_term VALUES ('article', 'di', 3);
INSERT INTO search_term VALUES ('article', 'gem', 3);
INSERT INTO search_term VALUES ('article', 'geml', 3);
INSERT INTO search_term VALUES ('article', 'gemuesekiste', 3);
INSERT INTO search_term VALUES ('article', 'gemusekiste', 3);
INSERT INTO search_term VALUES ('article', 'grand', 3);
INSERT INTO search_term VALUES ('article', 'grande', 3);
INSERT INTO search_term VALUES ('article', 'gross', 3);
INSERT INTO search_term VALUES ('article', 'l', 3);
INSERT INTO search_term VALUES ('article', 'large', 3);
INSERT INTO search_term VALUES ('article', 'legumes', 3);
INSERT INTO search_term VALUES ('article', 'panier', 3);
INSERT INTO search_term VALUES ('article', 'vegetable', 3);
INSERT INTO search_term VALUES ('article', 'verdura', 3);
INSERT INTO search_term VALUES ('article', 'box', 4);
INSERT INTO search_term VALUES ('article', 'cassetta', 4);
INSERT INTO search_term VALUES ('article', 'de', 4);
INSERT INTO search_term VALUES ('article', 'di', 4);
INSERT INTO search_term VALUES ('article', 'fruit', 4);
INSERT INTO search_term VALUES ('article', 'fruits', 4);
INSERT INTO search_term VALUES ('article', 'frutta', 4);
INSERT INTO search_term VALUES ('article', 'm', 4);
INSERT INTO search_term VALUES ('article', 'media', 4);
INSERT INTO search_term VALUES ('article', 'medium', 4);
INSERT INTO search_term VALUES ('article', 'mittel', 4);
INSERT INTO search_term VALUES ('article', 'moyen', 4);
INSERT INTO search_term VALUES ('article', 'obst', 4);
INSERT INTO search_term VALUES ('article', 'obstkiste', 4);
INSERT INTO search_term VALUES ('article', 'obstm', 4);
INSERT INTO search_term VALUES ('article', 'panier', 4);
INSERT INTO search_term VALUES ('article', 'box', 5);
INSERT INTO search_term VALUES ('article', 'cassetta', 5);
INSERT INTO search_term VALUES ('article', 'de', 5);
INSERT INTO search_term VALUES ('article', 'di', 5);
INSERT INTO search_term VALUES ('article', 'fruit', 5);
INSERT INTO search_term VALUES ('article', 'fruits', 5);
INSERT INTO search_term VALUES ('article', 'frutta', 5);
INSERT INTO search_term VALUES ('article', 'klein', 5);
INSERT INTO search_term VALUES ('article', 'obst', 5);
INSERT INTO search_term VALUES ('article', 'obstkiste', 5);
INSERT INTO search_term VALUES ('article', 'obsts', 5);
INSERT INTO search_term VALUES ('article', 'panier', 5);
INSERT INTO search_term VALUES ('article', 'petit', 5);
INSERT INTO search_term VALUES ('article', 'piccola', 5);
INSERT INTO search_term VALUES ('article', 's', 5);
INSERT INTO search_term VALUES ('article', 'small', 5);
INSERT INTO search_term VALUES ('article', 'and', 6);
INSERT INTO search_term VALUES ('article', 'assortis', 6);
INSERT INTO search_term VALUES ('article', 'e', 6);
INSERT INTO search_term VALUES ('article', 'et', 6);
INSERT INTO search_term VALUES ('article', 'fruit', 6);
INSERT INTO search_term VALUES ('article', 'fruits', 6);
INSERT INTO search_term VALUES ('article', 'frutta', 6);
INSERT INTO search_term VALUES ('article', 'gemischt', 6);
INSERT INTO search_term VALUES ('article', 'gemuese', 6);
INSERT INTO search_term VALUES ('article', 'gemuse', 6);
INSERT INTO search_term VALUES ('article', 'legumes', 6);
INSERT INTO search_term VALUES ('article', 'm', 6);
INSERT INTO search_term VALUES ('article', 'miste', 6);
INSERT INTO search_term VALUES ('article', 'mix', 6);
INSERT INTO search_term VALUES ('article', 'mixed', 6);
INSERT INTO search_term VALUES ('article', 'mixm', 6);
INSERT INTO search_term VALUES ('article', 'obst', 6);
INSERT INTO search_term VALUES ('article', 'und', 6);
INSERT INTO search_term VALUES ('article', 'vegetables', 6);
INSERT INTO search_term VALUES ('article', 'verdura', 6);
INSERT INTO search_term VALUES ('article', '2', 7);
INSERT INTO search_term VALUES ('article', '2kg', 7);
INSERT INTO search_term VALUES ('article', 'de', 7);
INSERT INTO search_term VALUES ('article', 'fermes', 7);
INSERT INTO search_term VALUES ('article', 'festkochend', 7);
INSERT INTO search_term VALUES ('article', 'kart', 7);
INSERT INTO search_term VALUES ('article', 'kart2kg', 7);
INSERT INTO search_term VALUES ('article', 'kartoffeln', 7);
INSERT INTO search_term VALUES ('article', 'kg', 7);
INSERT INTO search_term VALUES ('article', 'patate', 7);
INSERT INTO search_term VALUES ('article', 'pommes', 7);
INSERT INTO search_term VALUES ('article', 'potatoes', 7);
INSERT INTO search_term VALUES ('article', 'sode', 7);
INSERT INTO search_term VALUES ('article', 'terre', 7);
INSERT INTO search_term VALUES ('article', 'waxy', 7);
INSERT INTO search_term VALUES ('article', '2', 8);
INSERT INTO search_term VALUES ('article', '2kg', 8);
INSERT INTO search_term VALUES ('article', 'apfel', 8);
INSERT INTO search_term VALUES ('article', 'apfel2kg', 8);
INSERT INTO search_term VALUES ('article', 'apples', 8);
INSERT INTO search_term VALUES ('article', 'da', 8);
INSERT INTO search_term VALUES ('article', 'de', 8);
INSERT INTO search_term VALUES ('article', 'eating', 8);
INSERT INTO search_term VALUES ('article', 'kg', 8);
INSERT INTO search_term VALUES ('article', 'mele', 8);
INSERT INTO search_term VALUES ('article', 'pommes', 8);
INSERT INTO search_term VALUES ('article', 'table', 8);
INSERT INTO search_term VALUES ('article', 'tafelaepfel', 8);
INSERT INTO search_term VALUES ('article', 'tafelapfel', 8);
INSERT INTO search_term VALUES ('article', 'tavola', 8);
INSERT INTO search_term VALUES ('article', 'blum', 9);
INSERT INTO search_term VALUES ('article', 'blumenstrauss', 9);
INSERT INTO search_term VALUES ('article', 'blums', 9);
INSERT INTO search_term VALUES ('article', 'bouquet', 9);
INSERT INTO search_term VALUES ('article', 'bunch', 9);
INSERT INTO search_term VALUES ('article', 'de', 9);
INSERT INTO search_term VALUES ('article', 'di', 9);
INSERT INTO search_term VALUES ('article', 'fiori', 9);
INSERT INTO search_term VALUES ('article', 'fleurs', 9);
INSERT INTO search_term VALUES ('article', 'flowers', 9);
INSERT INTO search_term VALUES ('article', 'klein', 9);
INSERT INTO search_term VALUES ('article', 'mazzo', 9);
INSERT INTO search_term VALUES ('article', 'of', 9);
INSERT INTO search_term VALUES ('article', 'petit', 9);
INSERT INTO search_term VALUES ('article', 'piccolo', 9);
INSERT INTO search_term VALUES ('article', 's', 9);
INSERT INTO search_term VALUES ('article', 'small', 9);
INSERT INTO search_term VALUES ('article', 'blum', 10);
INSERT INTO search_term VALUES ('article', 'blumenstrauss', 10);
INSERT INTO search_term VALUES ('article', 'blumm', 10);
INSERT INTO search_term VALUES ('article', 'bouquet', 10);
INSERT INTO search_term VALUES ('article', 'bunch', 10);
INSERT INTO search_term VALUES ('article', 'de', 10);
INSERT INTO search_term VALUES ('article', 'di', 10);
INSERT INTO search_term VALUES ('article', 'fiori', 10);
INSERT INTO search_term VALUES ('article', 'fleurs', 10);
INSERT INTO search_term VALUES ('article', 'flowers', 10);
INSERT INTO search_term VALUES ('article', 'm', 10);
INSERT INTO search_term VALUES ('article', 'mazzo', 10);
INSERT INTO search_term VALUES ('article', 'medio', 10);
INSERT INTO search_term VALUES ('article', 'medium', 10);
INSERT INTO search_term VALUES ('article', 'mittel', 10);
INSERT INTO search_term VALUES ('article', 'moyen', 10);
INSERT INTO search_term VALUES ('article', 'of', 10);
INSERT INTO search_term VALUES ('article', 'blum', 11);
INSERT INTO search_term VALUES ('article', 'blumenstrauss', 11);
INSERT INTO search_term VALUES ('article', 'bluml', 11);
INSERT INTO search_term VALUES ('article', 'bouquet', 11);
INSERT INTO search_term VALUES ('article', 'bunch', 11);
INSERT INTO search_term VALUES ('article', 'de', 11);
INSERT INTO search_term VALUES ('article', 'di', 11);
INSERT INTO search_term VALUES ('article', 'fiori', 11);
INSERT INTO search_term VALUES ('article', 'fleurs', 11);
INSERT INTO search_term VALUES ('article', 'flowers', 11);
INSERT INTO search_term VALUES ('article', 'grand', 11);
INSERT INTO search_term VALUES ('article', 'grande', 11);
INSERT INTO search_term VALUES ('article', 'gross', 11);
INSERT INTO search_term VALUES ('article', 'l', 11);
INSERT INTO search_term VALUES ('article', 'large', 11);
INSERT INTO search_term VALUES ('article', 'mazzo', 11);
INSERT INTO search_term VALUES ('article', 'of', 11);
INSERT INTO search_term VALUES ('article', '01', 12);
INSERT INTO search_term VALUES ('article', '4', 12);
INSERT INTO search_term VALUES ('article', 'bread', 12);
INSERT INTO search_term VALUES ('article', 'brot', 12);
INSERT INTO search_term VALUES ('article', 'brot01', 12);
INSERT INTO search_term VALUES ('article', 'buerli', 12);
INSERT INTO search_term VALUES ('article', 'burli', 12);
INSERT INTO search_term VALUES ('article', 'of', 12);
INSERT INTO search_term VALUES ('article', 'pack', 12);
INSERT INTO search_term VALUES ('article', 'pains', 12);
INSERT INTO search_term VALUES ('article', 'panini', 12);
INSERT INTO search_term VALUES ('article', 'petits', 12);
INSERT INTO search_term VALUES ('article', 'pezzi', 12);
INSERT INTO search_term VALUES ('article', 'pieces', 12);
INSERT INTO search_term VALUES ('article', 'rolls', 12);
INSERT INTO search_term VALUES ('article', 'stuck', 12);
INSERT INTO search_term VALUES ('article', 'stueck', 12);
INSERT INTO search_term VALUES ('article', '02', 13);
INSERT INTO search_term VALUES ('article', '1', 13);
INSERT INTO search_term VALUES ('article', 'bauernbrot', 13);
INSERT INTO search_term VALUES ('article', 'bread', 13);
INSERT INTO search_term VALUES ('article', 'brot', 13);
INSERT INTO search_term VALUES ('article', 'brot02', 13);
INSERT INTO search_term VALUES ('article', 'contadino', 13);
INSERT INTO search_term VALUES ('article', 'del', 13);
INSERT INTO search_term VALUES ('article', 'farmhouse', 13);
INSERT INTO search_term VALUES ('article', 'kg', 13);
INSERT INTO search_term VALUES ('article', 'pain', 13);
INSERT INTO search_term VALUES ('article', 'pane', 13);
INSERT INTO search_term VALUES ('article', 'paysan', 13);
INSERT INTO search_term VALUES ('article', '03', 14);
INSERT INTO search_term VALUES ('article', '500', 14);
INSERT INTO search_term VALUES ('article', 'a', 14);
INSERT INTO search_term VALUES ('article', 'bread', 14);
INSERT INTO search_term VALUES ('article', 'brot', 14);
INSERT INTO search_term VALUES ('article', 'brot03', 14);
INSERT INTO search_term VALUES ('article', 'complet', 14);
INSERT INTO search_term VALUES ('article', 'di', 14);
INSERT INTO search_term VALUES ('article', 'dinkelvollkornbrot', 14);
INSERT INTO search_term VALUES ('article', 'epeautre', 14);
INSERT INTO search_term VALUES ('article', 'g', 14);
INSERT INTO search_term VALUES ('article', 'integrale', 14);
INSERT INTO search_term VALUES ('article', 'l', 14);
INSERT INTO search_term VALUES ('article', 'lepeautre', 14);
INSERT INTO search_term VALUES ('article', 'pain', 14);
INSERT INTO search_term VALUES ('article', 'pane', 14);
INSERT INTO search_term VALUES ('article', 'spelt', 14);
INSERT INTO search_term VALUES ('article', 'spelta', 14);
INSERT INTO search_term VALUES ('article', 'wholegrain', 14);
INSERT INTO search_term VALUES ('article', '04', 15);
INSERT INTO search_term VALUES ('article', '500', 15);
INSERT INTO search_term VALUES ('article', 'bigio', 15);
INSERT INTO search_term VALUES ('article', 'bis', 15);
INSERT INTO search_term VALUES ('article', 'bread', 15);
INSERT INTO search_term VALUES ('article', 'brot', 15);
INSERT INTO search_term VALUES ('article', 'brot04', 15);
INSERT INTO search_term VALUES ('article', 'dark', 15);
INSERT INTO search_term VALUES ('article', 'g', 15);
INSERT INTO search_term VALUES ('article', 'pain', 15);
INSERT INTO search_term VALUES ('article', 'pane', 15);
INSERT INTO search_term VALUES ('article', 'ruchbrot', 15);
INSERT INTO search_term VALUES ('article', 'swiss', 15);
INSERT INTO search_term VALUES ('article', '05', 16);
INSERT INTO search_term VALUES ('article', '500', 16);
INSERT INTO search_term VALUES ('article', 'al', 16);
INSERT INTO search_term VALUES ('article', 'au', 16);
INSERT INTO search_term VALUES ('article', 'beurre', 16);
INSERT INTO search_term VALUES ('article', 'brot', 16);
INSERT INTO search_term VALUES ('article', 'brot05', 16);
INSERT INTO search_term VALUES ('article', 'burro', 16);
INSERT INTO search_term VALUES ('article', 'butter', 16);
INSERT INTO search_term VALUES ('article', 'butterzopf', 16);
INSERT INTO search_term VALUES ('article', 'g', 16);
INSERT INTO search_term VALUES ('article', 'loaf', 16);
INSERT INTO search_term VALUES ('article', 'plaited', 16);
INSERT INTO search_term VALUES ('article', 'treccia', 16);
INSERT INTO search_term VALUES ('article', 'tresse', 16);
INSERT INTO search_term VALUES ('article', '06', 17);
INSERT INTO search_term VALUES ('article', '4', 17);
INSERT INTO search_term VALUES ('article', 'al', 17);
INSERT INTO search_term VALUES ('article', 'au', 17);
INSERT INTO search_term VALUES ('article', 'beurre', 17);
INSERT INTO search_term VALUES ('article', 'brot', 17);
INSERT INTO search_term VALUES ('article', 'brot06', 17);
INSERT INTO search_term VALUES ('article', 'burro', 17);
INSERT INTO search_term VALUES ('article', 'butter', 17);
INSERT INTO search_term VALUES ('article', 'buttergipfel', 17);
INSERT INTO search_term VALUES ('article', 'cornetti', 17);
INSERT INTO search_term VALUES ('article', 'croissants', 17);
INSERT INTO search_term VALUES ('article', 'of', 17);
INSERT INTO search_term VALUES ('article', 'pack', 17);
INSERT INTO search_term VALUES ('article', 'pezzi', 17);
INSERT INTO search_term VALUES ('article', 'pieces', 17);
INSERT INTO search_term VALUES ('article', 'stuck', 17);
INSERT INTO search_term VALUES ('article', 'stueck', 17);
INSERT INTO search_term VALUES ('article', '1', 18);
INSERT INTO search_term VALUES ('article', '1l', 18);
INSERT INTO search_term VALUES ('article', 'entier', 18);
INSERT INTO search_term VALUES ('article', 'intero', 18);
INSERT INTO search_term VALUES ('article', 'l', 18);
INSERT INTO search_term VALUES ('article', 'lait', 18);
INSERT INTO search_term VALUES ('article', 'latte', 18);
INSERT INTO search_term VALUES ('article', 'milch', 18);
INSERT INTO search_term VALUES ('article', 'milch1l', 18);
INSERT INTO search_term VALUES ('article', 'milk', 18);
INSERT INTO search_term VALUES ('article', 'pasteurise', 18);
INSERT INTO search_term VALUES ('article', 'pasteurised', 18);
INSERT INTO search_term VALUES ('article', 'pasteurisiert', 18);
INSERT INTO search_term VALUES ('article', 'pastorizzato', 18);
INSERT INTO search_term VALUES ('article', 'vollmilch', 18);
INSERT INTO search_term VALUES ('article', 'whole', 18);
INSERT INTO search_term VALUES ('article', '500', 19);
INSERT INTO search_term VALUES ('article', 'al', 19);
INSERT INTO search_term VALUES ('article', 'g', 19);
INSERT INTO search_term VALUES ('article', 'jog', 19);
INSERT INTO search_term VALUES ('article', 'jog500', 19);
INSERT INTO search_term VALUES ('article', 'naturale', 19);
INSERT INTO search_term VALUES ('article', 'nature', 19);
INSERT INTO search_term VALUES ('article', 'naturejoghurt', 19);
INSERT INTO search_term VALUES ('article', 'plain', 19);
INSERT INTO search_term VALUES ('article', 'yoghurt', 19);
INSERT INTO search_term VALUES ('article', 'yogourt', 19);
INSERT INTO search_term VALUES ('article', 'yogurt', 19);
INSERT INTO search_term VALUES ('article', '250', 20);
INSERT INTO search_term VALUES ('article', 'a', 20);
INSERT INTO search_term VALUES ('article', 'alla', 20);
INSERT INTO search_term VALUES ('article', 'cream', 20);
INSERT INTO search_term VALUES ('article', 'creme', 20);
INSERT INTO search_term VALUES ('article', 'g', 20);
INSERT INTO search_term VALUES ('article', 'la', 20);
INSERT INTO search_term VALUES ('article', 'panna', 20);
INSERT INTO search_term VALUES ('article', 'quark', 20);
INSERT INTO search_term VALUES ('article', 'quark250', 20);
INSERT INTO search_term VALUES ('article', 'rahmquark', 20);
INSERT INTO search_term VALUES ('article', 'sere', 20);
INSERT INTO search_term VALUES ('article', '200', 21);
INSERT INTO search_term VALUES ('article', 'beurre', 21);
INSERT INTO search_term VALUES ('article', 'burro', 21);
INSERT INTO search_term VALUES ('article', 'butter', 21);
INSERT INTO search_term VALUES ('article', 'butter200', 21);
INSERT INTO search_term VALUES ('article', 'de', 21);
INSERT INTO search_term VALUES ('article', 'della', 21);
INSERT INTO search_term VALUES ('article', 'farm', 21);
INSERT INTO search_term VALUES ('article', 'fattoria', 21);
INSERT INTO search_term VALUES ('article', 'ferme', 21);
INSERT INTO search_term VALUES ('article', 'g', 21);
INSERT INTO search_term VALUES ('article', 'hofbutter', 21);
INSERT INTO search_term VALUES ('article', 'la', 21);
INSERT INTO search_term VALUES ('article', '6', 22);
INSERT INTO search_term VALUES ('article', 'air', 22);
INSERT INTO search_term VALUES ('article', 'all', 22);
INSERT INTO search_term VALUES ('article', 'allaperto', 22);
INSERT INTO search_term VALUES ('article', 'allevamento', 22);
INSERT INTO search_term VALUES ('article', 'aperto', 22);
INSERT INTO search_term VALUES ('article', 'box', 22);
INSERT INTO search_term VALUES ('article', 'da', 22);
INSERT INTO search_term VALUES ('article', 'de', 22);
INSERT INTO search_term VALUES ('article', 'eggs', 22);
INSERT INTO search_term VALUES ('article', 'eier', 22);
INSERT INTO search_term VALUES ('article', 'eier6', 22);
INSERT INTO search_term VALUES ('article', 'free', 22);
INSERT INTO search_term VALUES ('article', 'freerange', 22);
INSERT INTO search_term VALUES ('article', 'freilandeier', 22);
INSERT INTO search_term VALUES ('article', 'oeufs', 22);
INSERT INTO search_term VALUES ('article', 'of', 22);
INSERT INTO search_term VALUES ('article', 'pezzi', 22);
INSERT INTO search_term VALUES ('article', 'pieces', 22);
INSERT INTO search_term VALUES ('article', 'plein', 22);
INSERT INTO search_term VALUES ('article', 'range', 22);
INSERT INTO search_term VALUES ('article', 'stuck', 22);
INSERT INTO search_term VALUES ('article', 'stueck', 22);
INSERT INTO search_term VALUES ('article', 'uova', 22);
INSERT INTO search_term VALUES ('article', '10', 23);
INSERT INTO search_term VALUES ('article', 'air', 23);
INSERT INTO search_term VALUES ('article', 'all', 23);
INSERT INTO search_term VALUES ('article', 'allaperto', 23);
INSERT INTO search_term VALUES ('article', 'allevamento', 23);
INSERT INTO search_term VALUES ('article', 'aperto', 23);
INSERT INTO search_term VALUES ('article', 'box', 23);
INSERT INTO search_term VALUES ('article', 'da', 23);
INSERT INTO search_term VALUES ('article', 'de', 23);
INSERT INTO search_term VALUES ('article', 'eggs', 23);
INSERT INTO search_term VALUES ('article', 'eier', 23);
INSERT INTO search_term VALUES ('article', 'eier10', 23);
INSERT INTO search_term VALUES ('article', 'free', 23);
INSERT INTO search_term VALUES ('article', 'freerange', 23);
INSERT INTO search_term VALUES ('article', 'freilandeier', 23);
INSERT INTO search_term VALUES ('article', 'oeufs', 23);
INSERT INTO search_term VALUES ('article', 'of', 23);
INSERT INTO search_term VALUES ('article', 'pezzi', 23);
INSERT INTO search_term VALUES ('article', 'pieces', 23);
INSERT INTO search_term VALUES ('article', 'plein', 23);
INSERT INTO search_term VALUES ('article', 'range', 23);
INSERT INTO search_term VALUES ('article', 'stuck', 23);
INSERT INTO search_term VALUES ('article', 'stueck', 23);
INSERT INTO search_term VALUES ('article', 'uova', 23);
INSERT INTO search_term VALUES ('article', '300', 24);
INSERT INTO search_term VALUES ('article', 'bergkaese', 24);
INSERT INTO search_term VALUES ('article', 'bergkase', 24);
INSERT INTO search_term VALUES ('article', 'bk', 24);
INSERT INTO search_term VALUES ('article', 'cheese', 24);
INSERT INTO search_term VALUES ('article', 'corse', 24);
INSERT INTO search_term VALUES ('article', 'de', 24);
INSERT INTO search_term VALUES ('article', 'di', 24);
INSERT INTO search_term VALUES ('article', 'formaggio', 24);
INSERT INTO search_term VALUES ('article', 'fromage', 24);
INSERT INTO search_term VALUES ('article', 'g', 24);
INSERT INTO search_term VALUES ('article', 'kaese', 24);
INSERT INTO search_term VALUES ('article', 'kaesebk', 24);
INSERT INTO search_term VALUES ('article', 'mature', 24);
INSERT INTO search_term VALUES ('article', 'montagna', 24);
INSERT INTO search_term VALUES ('article', 'montagne', 24);
INSERT INTO search_term VALUES ('article', 'mountain', 24);
INSERT INTO search_term VALUES ('article', 'rezent', 24);
INSERT INTO search_term VALUES ('article', 'stagionato', 24);
INSERT INTO search_term VALUES ('article', '350', 25);
INSERT INTO search_term VALUES ('article', 'cheese', 25);
INSERT INTO search_term VALUES ('article', 'dur', 25);
INSERT INTO search_term VALUES ('article', 'formaggella', 25);
INSERT INTO search_term VALUES ('article', 'fromage', 25);
INSERT INTO search_term VALUES ('article', 'g', 25);
INSERT INTO search_term VALUES ('article', 'hard', 25);
INSERT INTO search_term VALUES ('article', 'kaese', 25);
INSERT INTO search_term VALUES ('article', 'kaesemt', 25);
INSERT INTO search_term VALUES ('article', 'mi', 25);
INSERT INTO search_term VALUES ('article', 'midur', 25);
INSERT INTO search_term VALUES ('article', 'mt', 25);
INSERT INTO search_term VALUES ('article', 'mutschli', 25);
INSERT INTO search_term VALUES ('article', 'petit', 25);
INSERT INTO search_term VALUES ('article', 'semi', 25);
INSERT INTO search_term VALUES ('article', 'semihard', 25);
INSERT INTO search_term VALUES ('article', '400', 26);
INSERT INTO search_term VALUES ('article', 'a', 26);
INSERT INTO search_term VALUES ('article', 'cheese', 26);
INSERT INTO search_term VALUES ('article', 'en', 26);
INSERT INTO search_term VALUES ('article', 'fette', 26);
INSERT INTO search_term VALUES ('article', 'formaggio', 26);
INSERT INTO search_term VALUES ('article', 'fromage', 26);
INSERT INTO search_term VALUES ('article', 'g', 26);
INSERT INTO search_term VALUES ('article', 'in', 26);
INSERT INTO search_term VALUES ('article', 'kaese', 26);
INSERT INTO search_term VALUES ('article', 'kaeserc', 26);
INSERT INTO search_term VALUES ('article', 'per', 26);
INSERT INTO search_term VALUES ('article', 'raclette', 26);
INSERT INTO search_term VALUES ('article', 'raclettekaese', 26);
INSERT INTO search_term VALUES ('article', 'raclettekase', 26);
INSERT INTO search_term VALUES ('article', 'rc', 26);
INSERT INTO search_term VALUES ('article', 'scheiben', 26);
INSERT INTO search_term VALUES ('article', 'sliced', 26);
INSERT INTO search_term VALUES ('article', 'tranches', 26);
INSERT INTO search_term VALUES ('article', '2', 27);
INSERT INTO search_term VALUES ('article', '2p', 27);
INSERT INTO search_term VALUES ('article', 'gendarmes', 27);
INSERT INTO search_term VALUES ('article', 'landjaeger', 27);
INSERT INTO search_term VALUES ('article', 'landjager', 27);
INSERT INTO search_term VALUES ('article', 'paar', 27);
INSERT INTO search_term VALUES ('article', 'paia', 27);
INSERT INTO search_term VALUES ('article', 'paires', 27);
INSERT INTO search_term VALUES ('article', 'pairs', 27);
INSERT INTO search_term VALUES ('article', 'sausages', 27);
INSERT INTO search_term VALUES ('article', 'wurst', 27);
INSERT INTO search_term VALUES ('article', 'wurst2p', 27);
INSERT INTO search_term VALUES ('article', '5', 28);
INSERT INTO search_term VALUES ('article', '5kg', 28);
INSERT INTO search_term VALUES ('article', 'assorti', 28);
INSERT INTO search_term VALUES ('article', 'beef', 28);
INSERT INTO search_term VALUES ('article', 'boeuf', 28);
INSERT INTO search_term VALUES ('article', 'colis', 28);
INSERT INTO search_term VALUES ('article', 'de', 28);
INSERT INTO search_term VALUES ('article', 'di', 28);
INSERT INTO search_term VALUES ('article', 'kg', 28);
INSERT INTO search_term VALUES ('article', 'manzo', 28);
INSERT INTO search_term VALUES ('article', 'mischpaket', 28);
INSERT INTO search_term VALUES ('article', 'misto', 28);
INSERT INTO search_term VALUES ('article', 'mixed', 28);
INSERT INTO search_term VALUES ('article', 'pacco', 28);
INSERT INTO search_term VALUES ('article', 'pack', 28);
INSERT INTO search_term VALUES ('article', 'rind', 28);
INSERT INTO search_term VALUES ('article', 'rind5kg', 28);
INSERT INTO search_term VALUES ('article', 'rindfleisch', 28);
INSERT INTO search_term VALUES ('article', 'rindfleischmischpaket', 28);
INSERT INTO search_term VALUES ('article', '1', 29);
INSERT INTO search_term VALUES ('article', '14', 29);
INSERT INTO search_term VALUES ('article', '4', 29);
INSERT INTO search_term VALUES ('article', 'approx', 29);
INSERT INTO search_term VALUES ('article', 'ca', 29);
INSERT INTO search_term VALUES ('article', 'chicken', 29);
INSERT INTO search_term VALUES ('article', 'di', 29);
INSERT INTO search_term VALUES ('article', 'entier', 29);
INSERT INTO search_term VALUES ('article', 'env', 29);
INSERT INTO search_term VALUES ('article', 'farm', 29);
INSERT INTO search_term VALUES ('article', 'fattoria', 29);
INSERT INTO search_term VALUES ('article', 'fermier', 29);
INSERT INTO search_term VALUES ('article', 'ganz', 29);
INSERT INTO search_term VALUES ('article', 'hof', 29);
INSERT INTO search_term VALUES ('article', 'intero', 29);
INSERT INTO search_term VALUES ('article', 'kg', 29);
INSERT INTO search_term VALUES ('article', 'pollo', 29);
INSERT INTO search_term VALUES ('article', 'poulet', 29);
INSERT INTO search_term VALUES ('article', 'poulet1', 29);
INSERT INTO search_term VALUES ('article', 'vom', 29);
INSERT INTO search_term VALUES ('article', 'whole', 29);
INSERT INTO search_term VALUES ('article', '250', 30);
INSERT INTO search_term VALUES ('article', 'cafe', 30);
INSERT INTO search_term VALUES ('article', 'caffe', 30);
INSERT INTO search_term VALUES ('article', 'coffee', 30);
INSERT INTO search_term VALUES ('article', 'g', 30);
INSERT INTO search_term VALUES ('article', 'kaff', 30);
INSERT INTO search_term VALUES ('article', 'kaff250', 30);
INSERT INTO search_term VALUES ('article', 'roast', 30);
INSERT INTO search_term VALUES ('article', 'roestkaffee', 30);
INSERT INTO search_term VALUES ('article', 'rostkaffee', 30);
INSERT INTO search_term VALUES ('article', 'sonnenberg', 30);
INSERT INTO search_term VALUES ('article', 'torrefie', 30);
INSERT INTO search_term VALUES ('article', 'tostato', 30);
INSERT INTO search_term VALUES ('article', '1', 31);
INSERT INTO search_term VALUES ('article', '1kg', 31);
INSERT INTO search_term VALUES ('article', 'cafe', 31);
INSERT INTO search_term VALUES ('article', 'caffe', 31);
INSERT INTO search_term VALUES ('article', 'coffee', 31);
INSERT INTO search_term VALUES ('article', 'kaff', 31);
INSERT INTO search_term VALUES ('article', 'kaff1kg', 31);
INSERT INTO search_term VALUES ('article', 'kg', 31);
INSERT INTO search_term VALUES ('article', 'roast', 31);
INSERT INTO search_term VALUES ('article', 'roestkaffee', 31);
INSERT INTO search_term VALUES ('article', 'rostkaffee', 31);
INSERT INTO search_term VALUES ('article', 'sonnenberg', 31);
INSERT INTO search_term VALUES ('article', 'torrefie', 31);
INSERT INTO search_term VALUES ('article', 'tostato', 31);
INSERT INTO search_term VALUES ('article', '250', 32);
INSERT INTO search_term VALUES ('article', 'corse', 32);
INSERT INTO search_term VALUES ('article', 'e250', 32);
INSERT INTO search_term VALUES ('article', 'espresso', 32);
INSERT INTO search_term VALUES ('article', 'g', 32);
INSERT INTO search_term VALUES ('article', 'intenso', 32);
INSERT INTO search_term VALUES ('article', 'kaff', 32);
INSERT INTO search_term VALUES ('article', 'kaffe250', 32);
INSERT INTO search_term VALUES ('article', 'kraeftig', 32);
INSERT INTO search_term VALUES ('article', 'kraftig', 32);
INSERT INTO search_term VALUES ('article', 'strong', 32);
INSERT INTO search_term VALUES ('article', '500', 33);
INSERT INTO search_term VALUES ('article', 'blossom', 33);
INSERT INTO search_term VALUES ('article', 'bluetenhonig', 33);
INSERT INTO search_term VALUES ('article', 'blutenhonig', 33);
INSERT INTO search_term VALUES ('article', 'de', 33);
INSERT INTO search_term VALUES ('article', 'di', 33);
INSERT INTO search_term VALUES ('article', 'fiori', 33);
INSERT INTO search_term VALUES ('article', 'fleurs', 33);
INSERT INTO search_term VALUES ('article', 'g', 33);
INSERT INTO search_term VALUES ('article', 'honey', 33);
INSERT INTO search_term VALUES ('article', 'honig', 33);
INSERT INTO search_term VALUES ('article', 'honig500', 33);
INSERT INTO search_term VALUES ('article', 'miel', 33);
INSERT INTO search_term VALUES ('article', 'miele', 33);
INSERT INTO search_term VALUES ('article', '350', 34);
INSERT INTO search_term VALUES ('article', 'confettura', 34);
INSERT INTO search_term VALUES ('article', 'confiture', 34);
INSERT INTO search_term VALUES ('article', 'de', 34);
INSERT INTO search_term VALUES ('article', 'di', 34);
INSERT INTO search_term VALUES ('article', 'erdbeerkonfituere', 34);
INSERT INTO search_term VALUES ('article', 'erdbeerkonfiture', 34);
INSERT INTO search_term VALUES ('article', 'fragole', 34);
INSERT INTO search_term VALUES ('article', 'fraises', 34);
INSERT INTO search_term VALUES ('article', 'g', 34);
INSERT INTO search_term VALUES ('article', 'jam', 34);
INSERT INTO search_term VALUES ('article', 'konf', 34);
INSERT INTO search_term VALUES ('article', 'konf350', 34);
INSERT INTO search_term VALUES ('article', 'strawberry', 34);
INSERT INTO search_term VALUES ('article', '1', 35);
INSERT INTO search_term VALUES ('article', '1kg', 35);
INSERT INTO search_term VALUES ('article', 'bigia', 35);
INSERT INTO search_term VALUES ('article', 'bise', 35);
INSERT INTO search_term VALUES ('article', 'dark', 35);
INSERT INTO search_term VALUES ('article', 'farina', 35);
INSERT INTO search_term VALUES ('article', 'farine', 35);
INSERT INTO search_term VALUES ('article', 'flour', 35);
INSERT INTO search_term VALUES ('article', 'kg', 35);
INSERT INTO search_term VALUES ('article', 'mehl', 35);
INSERT INTO search_term VALUES ('article', 'mehl1kg', 35);
INSERT INTO search_term VALUES ('article', 'ruchmehl', 35);
INSERT INTO search_term VALUES ('article', 'swiss', 35);
INSERT INTO search_term VALUES ('article', 'wheat', 35);
INSERT INTO search_term VALUES ('article', '5', 36);
INSERT INTO search_term VALUES ('article', '50', 36);
INSERT INTO search_term VALUES ('article', '500', 36);
INSERT INTO search_term VALUES ('article', 'cl', 36);
INSERT INTO search_term VALUES ('article', 'de', 36);
INSERT INTO search_term VALUES ('article', 'di', 36);
INSERT INTO search_term VALUES ('article', 'dl', 36);
INSERT INTO search_term VALUES ('article', 'elderflower', 36);
INSERT INTO search_term VALUES ('article', 'fiori', 36);
INSERT INTO search_term VALUES ('article', 'fleurs', 36);
INSERT INTO search_term VALUES ('article', 'holunderbluetensirup', 36);
INSERT INTO search_term VALUES ('article', 'holunderblutensirup', 36);
INSERT INTO search_term VALUES ('article', 'sambuco', 36);
INSERT INTO search_term VALUES ('article', 'sciroppo', 36);
INSERT INTO search_term VALUES ('article', 'sirop', 36);
INSERT INTO search_term VALUES ('article', 'sirup', 36);
INSERT INTO search_term VALUES ('article', 'sirup500', 36);
INSERT INTO search_term VALUES ('article', 'sureau', 36);
INSERT INTO search_term VALUES ('article', 'syrup', 36);
INSERT INTO search_term VALUES ('article', '1', 37);
INSERT INTO search_term VALUES ('article', '1l', 37);
INSERT INTO search_term VALUES ('article', 'apfelsaft', 37);
INSERT INTO search_term VALUES ('article', 'apple', 37);
INSERT INTO search_term VALUES ('article', 'cloudy', 37);
INSERT INTO search_term VALUES ('article', 'de', 37);
INSERT INTO search_term VALUES ('article', 'di', 37);
INSERT INTO search_term VALUES ('article', 'juice', 37);
INSERT INTO search_term VALUES ('article', 'jus', 37);
INSERT INTO search_term VALUES ('article', 'l', 37);
INSERT INTO search_term VALUES ('article', 'mele', 37);
INSERT INTO search_term VALUES ('article', 'most', 37);
INSERT INTO search_term VALUES ('article', 'most1l', 37);
INSERT INTO search_term VALUES ('article', 'naturtrub', 37);
INSERT INTO search_term VALUES ('article', 'naturtrueb', 37);
INSERT INTO search_term VALUES ('article', 'pomme', 37);
INSERT INTO search_term VALUES ('article', 'succo', 37);
INSERT INTO search_term VALUES ('article', 'torbido', 37);
INSERT INTO search_term VALUES ('article', 'trouble', 37);
INSERT INTO search_term VALUES ('article', '75', 38);
INSERT INTO search_term VALUES ('article', 'cl', 38);
INSERT INTO search_term VALUES ('article', 'mt', 38);
INSERT INTO search_term VALUES ('article', 'mueller', 38);
INSERT INTO search_term VALUES ('article', 'muellerthurgau', 38);
INSERT INTO search_term VALUES ('article', 'muller', 38);
INSERT INTO search_term VALUES ('article', 'mullerthurgau', 38);
INSERT INTO search_term VALUES ('article', 'thurgau', 38);
INSERT INTO search_term VALUES ('article', 'wein', 38);
INSERT INTO search_term VALUES ('article', 'weinmt', 38);
INSERT INTO search_term VALUES ('article', 'white', 38);
INSERT INTO search_term VALUES ('article', 'wine', 38);
INSERT INTO search_term VALUES ('article', '75', 39);
INSERT INTO search_term VALUES ('article', 'cl', 39);
INSERT INTO search_term VALUES ('article', 'nero', 39);
INSERT INTO search_term VALUES ('article', 'noir', 39);
INSERT INTO search_term VALUES ('article', 'pinot', 39);
INSERT INTO search_term VALUES ('article', 'pn', 39);
INSERT INTO search_term VALUES ('article', 'red', 39);
INSERT INTO search_term VALUES ('article', 'wein', 39);
INSERT INTO search_term VALUES ('article', 'weinpn', 39);
INSERT INTO search_term VALUES ('article', 'wine', 39);
INSERT INTO search_term VALUES ('article', '01', 40);
INSERT INTO search_term VALUES ('article', 'abeille', 40);
INSERT INTO search_term VALUES ('article', 'api', 40);
INSERT INTO search_term VALUES ('article', 'beeswax', 40);
INSERT INTO search_term VALUES ('article', 'bienenwachskerze', 40);
INSERT INTO search_term VALUES ('article', 'bougie', 40);
INSERT INTO search_term VALUES ('article', 'candela', 40);
INSERT INTO search_term VALUES ('article', 'candle', 40);
INSERT INTO search_term VALUES ('article', 'cera', 40);
INSERT INTO search_term VALUES ('article', 'cire', 40);
INSERT INTO search_term VALUES ('article', 'd', 40);
INSERT INTO search_term VALUES ('article', 'dabeille', 40);
INSERT INTO search_term VALUES ('article', 'dapi', 40);
INSERT INTO search_term VALUES ('article', 'di', 40);
INSERT INTO search_term VALUES ('article', 'en', 40);
INSERT INTO search_term VALUES ('article', 'kerze', 40);
INSERT INTO search_term VALUES ('article', 'kerze01', 40);
INSERT INTO search_term VALUES ('customer', '1', 1);
INSERT INTO search_term VALUES ('customer', '8004', 1);
INSERT INTO search_term VALUES ('customer', 'hug', 1);
INSERT INTO search_term VALUES ('customer', 'k', 1);
INSERT INTO search_term VALUES ('customer', 'k1', 1);
INSERT INTO search_term VALUES ('customer', 'regula', 1);
INSERT INTO search_term VALUES ('customer', 'zuerich', 1);
INSERT INTO search_term VALUES ('customer', 'zurich', 1);
INSERT INTO search_term VALUES ('customer', '2', 2);
INSERT INTO search_term VALUES ('customer', '8102', 2);
INSERT INTO search_term VALUES ('customer', 'k', 2);
INSERT INTO search_term VALUES ('customer', 'k2', 2);
INSERT INTO search_term VALUES ('customer', 'oberengstringen', 2);
INSERT INTO search_term VALUES ('customer', 'sivakumar', 2);
INSERT INTO search_term VALUES ('customer', '3', 3);
INSERT INTO search_term VALUES ('customer', '8305', 3);
INSERT INTO search_term VALUES ('customer', 'dietlikon', 3);
INSERT INTO search_term VALUES ('customer', 'gut', 3);
INSERT INTO search_term VALUES ('customer', 'k', 3);
INSERT INTO search_term VALUES ('customer', 'k3', 3);
INSERT INTO search_term VALUES ('customer', 'roland', 3);
INSERT INTO search_term VALUES ('customer', '4', 4);
INSERT INTO search_term VALUES ('customer', '8049', 4);
INSERT INTO search_term VALUES ('customer', 'k', 4);
INSERT INTO search_term VALUES ('customer', 'k4', 4);
INSERT INTO search_term VALUES ('customer', 'pereira', 4);
INSERT INTO search_term VALUES ('customer', 'tiago', 4);
INSERT INTO search_term VALUES ('customer', 'zuerich', 4);
INSERT INTO search_term VALUES ('customer', 'zurich', 4);
INSERT INTO search_term VALUES ('customer', '17', 5);
INSERT INTO search_term VALUES ('customer', '8046', 5);
INSERT INTO search_term VALUES ('customer', 'k', 5);
INSERT INTO search_term VALUES ('customer', 'k17', 5);
INSERT INTO search_term VALUES ('customer', 'mueller', 5);
INSERT INTO search_term VALUES ('customer', 'muller', 5);
INSERT INTO search_term VALUES ('customer', 'zoe', 5);
INSERT INTO search_term VALUES ('customer', 'zuerich', 5);
INSERT INTO search_term VALUES ('customer', 'zurich', 5);
INSERT INTO search_term VALUES ('document', '00001', 1);
INSERT INTO search_term VALUES ('document', '1', 1);
INSERT INTO search_term VALUES ('document', '2026', 1);
INSERT INTO search_term VALUES ('document', '202600001', 1);
INSERT INTO search_term VALUES ('document', '00002', 2);
INSERT INTO search_term VALUES ('document', '2', 2);
INSERT INTO search_term VALUES ('document', '2026', 2);
INSERT INTO search_term VALUES ('document', '202600002', 2);
INSERT INTO search_term VALUES ('document', '00003', 3);
INSERT INTO search_term VALUES ('document', '2026', 3);
INSERT INTO search_term VALUES ('document', '202600003', 3);
INSERT INTO search_term VALUES ('document', '3', 3);
INSERT INTO search_term VALUES ('document', '00004', 4);
INSERT INTO search_term VALUES ('document', '2026', 4);
INSERT INTO search_term VALUES ('document', '202600004', 4);
INSERT INTO search_term VALUES ('document', '4', 4);
INSERT INTO search_term VALUES ('document', '00005', 5);
INSERT INTO search_term VALUES ('document', '2026', 5);
INSERT INTO search_term VALUES ('document', '202600005', 5);
INSERT INTO search_term VALUES ('document', '5', 5);
INSERT INTO search_term VALUES ('pickup_point', '8610', 1);
INSERT INTO search_term VALUES ('pickup_point', 'de', 1);
INSERT INTO search_term VALUES ('pickup_point', 'della', 1);
INSERT INTO search_term VALUES ('pickup_point', 'farm', 1);
INSERT INTO search_term VALUES ('pickup_point', 'fattoria', 1);
INSERT INTO search_term VALUES ('pickup_point', 'ferme', 1);
INSERT INTO search_term VALUES ('pickup_point', 'hof', 1);
INSERT INTO search_term VALUES ('pickup_point', 'hofladen', 1);
INSERT INTO search_term VALUES ('pickup_point', 'la', 1);
INSERT INTO search_term VALUES ('pickup_point', 'magasin', 1);
INSERT INTO search_term VALUES ('pickup_point', 'negozio', 1);
INSERT INTO search_term VALUES ('pickup_point', 'shop', 1);
INSERT INTO search_term VALUES ('pickup_point', 'sonnenberg', 1);
INSERT INTO search_term VALUES ('pickup_point', 'uster', 1);
INSERT INTO search_term VALUES ('pickup_point', '8037', 2);
INSERT INTO search_term VALUES ('pickup_point', 'corner', 2);
INSERT INTO search_term VALUES ('pickup_point', 'de', 2);
INSERT INTO search_term VALUES ('pickup_point', 'di', 2);
INSERT INTO search_term VALUES ('pickup_point', 'epicerie', 2);
INSERT INTO search_term VALUES ('pickup_point', 'negozio', 2);
INSERT INTO search_term VALUES ('pickup_point', 'quartier', 2);
INSERT INTO search_term VALUES ('pickup_point', 'quartiere', 2);
INSERT INTO search_term VALUES ('pickup_point', 'quartierladen', 2);
INSERT INTO search_term VALUES ('pickup_point', 'shop', 2);
INSERT INTO search_term VALUES ('pickup_point', 'wipkingen', 2);
INSERT INTO search_term VALUES ('pickup_point', 'zuerich', 2);
INSERT INTO search_term VALUES ('pickup_point', 'zurich', 2);
INSERT INTO search_term VALUES ('pickup_point', '8050', 3);
INSERT INTO search_term VALUES ('pickup_point', 'atelier', 3);
INSERT INTO search_term VALUES ('pickup_point', 'biciclette', 3);
INSERT INTO search_term VALUES ('pickup_point', 'bike', 3);
INSERT INTO search_term VALUES ('pickup_point', 'oerlikon', 3);
INSERT INTO search_term VALUES ('pickup_point', 'officina', 3);
INSERT INTO search_term VALUES ('pickup_point', 'velo', 3);
INSERT INTO search_term VALUES ('pickup_point', 'velowerkstatt', 3);
INSERT INTO search_term VALUES ('pickup_point', 'workshop', 3);
INSERT INTO search_term VALUES ('pickup_point', 'zuerich', 3);
INSERT INTO search_term VALUES ('pickup_point', 'zurich', 3);
INSERT INTO search_term VALUES ('pickup_point', '8620', 4);
INSERT INTO search_term VALUES ('pickup_point', 'alla', 4);
INSERT INTO search_term VALUES ('pickup_point', 'am', 4);
INSERT INTO search_term VALUES ('pickup_point', 'at', 4);
INSERT INTO search_term VALUES ('pickup_point', 'bahnhof', 4);
INSERT INTO search_term VALUES ('pickup_point', 'cafe', 4);
INSERT INTO search_term VALUES ('pickup_point', 'caffe', 4);
INSERT INTO search_term VALUES ('pickup_point', 'de', 4);
INSERT INTO search_term VALUES ('pickup_point', 'di', 4);
INSERT INTO search_term VALUES ('pickup_point', 'gare', 4);
INSERT INTO search_term VALUES ('pickup_point', 'la', 4);
INSERT INTO search_term VALUES ('pickup_point', 'station', 4);
INSERT INTO search_term VALUES ('pickup_point', 'stazione', 4);
INSERT INTO search_term VALUES ('pickup_point', 'wetzikon', 4);
INSERT INTO search_term VALUES ('pickup_point', 'zh', 4);
INSERT INTO search_term VALUES ('pickup_point', '8800', 5);
INSERT INTO search_term VALUES ('pickup_point', 'gaertnerei', 5);
INSERT INTO search_term VALUES ('pickup_point', 'gartnerei', 5);
INSERT INTO search_term VALUES ('pickup_point', 'jardinerie', 5);
INSERT INTO search_term VALUES ('pickup_point', 'nursery', 5);
INSERT INTO search_term VALUES ('pickup_point', 'seeblick', 5);
INSERT INTO search_term VALUES ('pickup_point', 'thalwil', 5);
INSERT INTO search_term VALUES ('pickup_point', 'vivaio', 5);
INSERT INTO search_term VALUES ('request', '1', 1);
INSERT INTO search_term VALUES ('request', 'r', 1);
INSERT INTO search_term VALUES ('request', 'r1', 1);
INSERT INTO search_term VALUES ('subscription', '501', 1);
INSERT INTO search_term VALUES ('subscription', 'a', 1);
INSERT INTO search_term VALUES ('subscription', 'a501', 1);
INSERT INTO search_term VALUES ('subscription', '502', 2);
INSERT INTO search_term VALUES ('subscription', 'a', 2);
INSERT INTO search_term VALUES ('subscription', 'a502', 2);
INSERT INTO search_term VALUES ('subscription', '503', 3);
INSERT INTO search_term VALUES ('subscription', 'a', 3);
INSERT INTO search_term VALUES ('subscription', 'a503', 3);
INSERT INTO search_term VALUES ('subscription', '504', 4);
INSERT INTO search_term VALUES ('subscription', 'a', 4);
INSERT INTO search_term VALUES ('subscription', 'a504', 4);
INSERT INTO search_term VALUES ('subscription', '505', 5);
INSERT INTO search_term VALUES ('subscription', 'a', 5);
INSERT INTO search_term VALUES ('subscription', 'a505', 5);
INSERT INTO search_term VALUES ('subscription', '506', 6);
INSERT INTO search_term VALUES ('subscription', 'a', 6);
INSERT INTO search_term VALUES ('subscription', 'a506', 6);
INSERT INTO search_term VALUES ('subscription', '507', 7);
INSERT INTO search_term VALUES ('subscription', 'a', 7);
INSERT INTO search_term VALUES ('subscription', 'a507', 7);
INSERT INTO search_term VALUES ('subscription', '733', 8);
INSERT INTO search_term VALUES ('subscription', 'a', 8);
INSERT INTO search_term VALUES ('subscription', 'a733', 8);
CREATE INDEX customer_name ON customer (name_key);
CREATE INDEX customer_ship_point ON customer (ship_pickup_point_id) WHERE ship_pickup_point_id IS NOT NULL;
CREATE INDEX subscription_payer ON subscription (payer_id);
CREATE INDEX subscription_receiver ON subscription (receiver_id);
CREATE INDEX subscription_other_payer ON subscription (payer_id) WHERE payer_id <> receiver_id;
CREATE INDEX subscription_number_key ON subscription (number_key);
CREATE INDEX subscription_last ON subscription (last_day);
CREATE INDEX subscription_version_plan ON subscription_version (plan_id);
CREATE INDEX subscription_version_point ON subscription_version (ship_pickup_point_id) WHERE ship_pickup_point_id IS NOT NULL;
CREATE INDEX subscription_line_article ON subscription_line (article_id);
CREATE INDEX subscription_overview_state ON subscription_overview (state, next_day);
CREATE INDEX subscription_overview_next ON subscription_overview (next_day);
CREATE INDEX subscription_overview_holds ON subscription_overview (holds_until);
CREATE INDEX subscription_overview_day ON subscription_overview (as_of);
CREATE INDEX sales_order_parcel ON sales_order (delivery_day, receiver_id, place, pick_day, state);
CREATE INDEX sales_order_subscription ON sales_order (subscription_id, delivery_day);
CREATE INDEX sales_order_cancelled ON sales_order (pick_day) WHERE state = 'cancelled';
CREATE INDEX sales_order_moved ON sales_order (delivery_day) WHERE moved_from <> '';
CREATE INDEX sales_order_open_payer ON sales_order (payer_id) WHERE state = 'open';
CREATE INDEX sales_order_open_receiver ON sales_order (receiver_id) WHERE state = 'open';
CREATE INDEX sales_order_unbilled ON sales_order (payer_id, delivery_day) WHERE unbilled > 0;
CREATE INDEX order_line_order ON order_line (order_id, pos);
CREATE INDEX order_line_pick ON order_line (pick_day, order_id);
CREATE INDEX order_line_article ON order_line (article_id, pick_day);
CREATE INDEX order_line_short ON order_line (pick_day) WHERE short > 0;
CREATE INDEX order_cover_order ON order_cover (order_id);
CREATE INDEX slip_pick ON slip (pick_day);
CREATE INDEX document_customer ON document (customer_id, day);
CREATE INDEX document_day ON document (day);
CREATE INDEX document_number_key ON document (number_key);
CREATE INDEX document_due ON document (due_day);
CREATE INDEX document_total ON document (total);
CREATE INDEX document_reference ON document (reference) WHERE reference <> '';
CREATE INDEX document_line_order_line ON document_line (order_line_id);
CREATE UNIQUE INDEX billed_line_live ON billed_line (order_line_id) WHERE released_at IS NULL;
CREATE INDEX billed_line_order_line ON billed_line (order_line_id);
CREATE INDEX document_paper_document ON document_paper (document_id);
CREATE INDEX import_file_sha256 ON import_file (sha256);
CREATE INDEX import_file_arrived ON import_file (arrived);
CREATE INDEX request_file ON request (file_id, verdict);
CREATE INDEX request_at ON request (at, verdict);
CREATE INDEX request_verdict ON request (verdict, at);
CREATE INDEX change_object ON change (kind, object_id, version);
CREATE INDEX change_at ON change (at);
CREATE INDEX search_term_owner ON search_term (owner_kind, owner_id, term);
CREATE TRIGGER document_update BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'issued documents are frozen'); END;
CREATE TRIGGER document_delete BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'issued documents are frozen'); END;
CREATE TRIGGER document_line_update BEFORE UPDATE ON document_line
BEGIN SELECT RAISE(ABORT, 'issued documents are frozen'); END;
CREATE TRIGGER document_line_delete BEFORE DELETE ON document_line
BEGIN SELECT RAISE(ABORT, 'issued documents are frozen'); END;
CREATE TRIGGER document_vat_update BEFORE UPDATE ON document_vat
BEGIN SELECT RAISE(ABORT, 'issued documents are frozen'); END;
CREATE TRIGGER document_vat_delete BEFORE DELETE ON document_vat
BEGIN SELECT RAISE(ABORT, 'issued documents are frozen'); END;
CREATE TRIGGER document_paper_update BEFORE UPDATE ON document_paper
BEGIN SELECT RAISE(ABORT, 'records of papers are only added'); END;
CREATE TRIGGER document_paper_delete BEFORE DELETE ON document_paper
BEGIN SELECT RAISE(ABORT, 'records of papers are only added'); END;
CREATE TRIGGER billed_line_update BEFORE UPDATE ON billed_line
WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL
	OR NEW.document_id <> OLD.document_id OR NEW.order_line_id <> OLD.order_line_id OR NEW.quantity <> OLD.quantity
BEGIN SELECT RAISE(ABORT, 'a claim can only be released'); END;
CREATE TRIGGER billed_line_delete BEFORE DELETE ON billed_line
BEGIN SELECT RAISE(ABORT, 'a claim can only be released'); END;
CREATE TRIGGER change_update BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END;
CREATE TRIGGER change_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END;
CREATE TRIGGER change_payload_update BEFORE UPDATE ON change_payload
BEGIN SELECT RAISE(ABORT, 'payloads can only be erased'); END;
COMMIT;
