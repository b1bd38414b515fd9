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
INSERT INTO schema_version VALUES (1, 0, 1, '2026-11-23 17:13:48');
INSERT INTO schema_version VALUES (2, 1, 1, '2026-11-23 17:13:48');
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
INSERT INTO change VALUES (1, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 1, 'standard', 1, X'56723872195B4FE19D18275863FBC47F17096186BCC1635E8BB3769176891D86', X'0000000000000000000000000000000000000000000000000000000000000000', X'86A64623A6051AB12E6EC0BA4A150E36357CBB19BA4F18780919F5EFC5F2E7F9');
INSERT INTO change VALUES (2, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 2, 'tour', 1, X'ACB3AEA4990110B4A4034CF8F561CF64526546868BCEA0030D09545F69222886', X'86A64623A6051AB12E6EC0BA4A150E36357CBB19BA4F18780919F5EFC5F2E7F9', X'C52D9770E45A7E94115D7AD9F1EEEB1E9B86CC477C45E38CC9B9B6A8095F9B73');
INSERT INTO change VALUES (3, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'shop', 1, 'hofladen', 1, X'1A630BCAF6A65D975CB30291BE0DA268FB2A7F1F2D9A9E1DB1C8E365E4229188', X'C52D9770E45A7E94115D7AD9F1EEEB1E9B86CC477C45E38CC9B9B6A8095F9B73', X'28F602CF6641F55451DE238DDF71D582D880A130452A086DD3C94E04CBC1480A');
INSERT INTO change VALUES (4, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 1, 'weekly-tue', 1, X'5E9878A637D184B0E8B1DF1A3D734CE89CBA7941F6E1B9B8CDB6702CC43285CE', X'28F602CF6641F55451DE238DDF71D582D880A130452A086DD3C94E04CBC1480A', X'9C8877BB6CFB1F9A774D1A022128CC04BF36CC52F3D59CC93B8C078CFA9DD3EF');
INSERT INTO change VALUES (5, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 2, 'weekly-thu', 1, X'11CB89B84D89D75FAD75149FCFF73F766D46D31A4E1AC688150E8DC4E80F55DC', X'9C8877BB6CFB1F9A774D1A022128CC04BF36CC52F3D59CC93B8C078CFA9DD3EF', X'1BF1CE21FF542D80D65E94547DBDD5C7447FB2ABBA603D88FD0050867E0583DF');
INSERT INTO change VALUES (6, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 3, 'weekly-tue-fri', 1, X'2BE8816767FF4A1EE1023534DB12702E7B9CB7CD47B5835ECAC12DECBBF0D58A', X'1BF1CE21FF542D80D65E94547DBDD5C7447FB2ABBA603D88FD0050867E0583DF', X'97571E641C8120C8D84022F41163AD7ADE4112DE5C704CF379D6BBBECB1C16FF');
INSERT INTO change VALUES (7, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 4, 'biweekly-thu-a', 1, X'F5C07815B73FFEA2D4EE6ECCFA2A04CA6D9B7618E348B8E8B5BD506C87ECBABC', X'97571E641C8120C8D84022F41163AD7ADE4112DE5C704CF379D6BBBECB1C16FF', X'02C314B2356CD48A62C0FA25ACDDBAF78C907B577B773C28D19EB225D8738FEC');
INSERT INTO change VALUES (8, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 5, 'monthly-first-fri', 1, X'E651F27876E1B9EF5274A4DC72232D159AD3CF0B1F0B818BF179F28EF0BF57B2', X'02C314B2356CD48A62C0FA25ACDDBAF78C907B577B773C28D19EB225D8738FEC', X'7D67052E420B1C05E83A7BC3CDAD1FCA8131635B8DC376D43E4DCEF781BC841B');
INSERT INTO change VALUES (9, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 6, 'monthly-coffee', 1, X'2533D94C2F4F48857C1198961ED4EB6F490AEF34FE6313C2013BD837FF9B2A77', X'7D67052E420B1C05E83A7BC3CDAD1FCA8131635B8DC376D43E4DCEF781BC841B', X'1E87CB5086C824CE81F116BC476624C139D2867D40CE53CA1DD071F8589EA3B6');
INSERT INTO change VALUES (10, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 1, 'GEM-S', 1, X'FCF0D4DFB37C1756257A9E6708E2196A3B1648B9E5EFA4D8B3C0C84C78C77EB0', X'1E87CB5086C824CE81F116BC476624C139D2867D40CE53CA1DD071F8589EA3B6', X'303CD6E0F72B51FFEA8130727FEAAC8384C71FD6BDFD059A54A29FC8D326A67C');
INSERT INTO change VALUES (11, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 2, 'GEM-M', 1, X'62051356FB2900B3FEA5F9B7F460BF3E3898827C06345E47D1321E6ED74CDF43', X'303CD6E0F72B51FFEA8130727FEAAC8384C71FD6BDFD059A54A29FC8D326A67C', X'90022343EFF6727DC91D42D02AE1DF9F84601B9560011BF3C47BB6157A5A22DA');
INSERT INTO change VALUES (12, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 3, 'GEM-L', 1, X'8474C2A4A7825432B174990291DE386B8A7B5C04A2B74911184B882C693290C6', X'90022343EFF6727DC91D42D02AE1DF9F84601B9560011BF3C47BB6157A5A22DA', X'0A382194C55C4481182197C0CD6D56004145550B6C6F1C68A55B47DDB064546B');
INSERT INTO change VALUES (13, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 4, 'OBST-M', 1, X'84AA78DF3DF1D663633C129819D83317EDA4C1CF860416E1B68ED47946EAD2D5', X'0A382194C55C4481182197C0CD6D56004145550B6C6F1C68A55B47DDB064546B', X'B5E24C3DDCC922E267B971D8AE62FFB733A1DDE50F37E5AACA7DB7115D9B0019');
INSERT INTO change VALUES (14, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 5, 'OBST-S', 1, X'26EBCE24780951D1E91E14DCAB707EC2F2D4D4C03924A35ABFF95765A0BE213C', X'B5E24C3DDCC922E267B971D8AE62FFB733A1DDE50F37E5AACA7DB7115D9B0019', X'74475FC0911DCC8CFB92C9A41CF3AA52E3628D969F7C544912B52A8D60058E9F');
INSERT INTO change VALUES (15, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 6, 'MIX-M', 1, X'31EBAA478559BF0007DE5B14F71C1833D49E6AAA34072005283B58FE83A5C737', X'74475FC0911DCC8CFB92C9A41CF3AA52E3628D969F7C544912B52A8D60058E9F', X'DF5DE8D4B6F41C9D77EB059EA46AD74159BC6562E9231B86DB53C6A451A57639');
INSERT INTO change VALUES (16, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 7, 'KART-2KG', 1, X'1DBCB3E387774B44C49CD2C7881C569C9B7A3F4545260217439B3BD981484775', X'DF5DE8D4B6F41C9D77EB059EA46AD74159BC6562E9231B86DB53C6A451A57639', X'9879C7487789207F138149DCFF91B27597DE9C6A24B071AC02788D2966709835');
INSERT INTO change VALUES (17, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 8, 'APFEL-2KG', 1, X'3801B1CF73301786AC234F026487DB86CFA81C696305A3C5357E179E8B0697B3', X'9879C7487789207F138149DCFF91B27597DE9C6A24B071AC02788D2966709835', X'03A72C6DE892868163218BD35F939A1B5DE95DB9FFCDFA40CDC2C37A0938010A');
INSERT INTO change VALUES (18, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 9, 'BLUM-S', 1, X'9065F9D3275475E1D8B89445D6174BF5814A0E9EEEB3C0BD03045E4601554722', X'03A72C6DE892868163218BD35F939A1B5DE95DB9FFCDFA40CDC2C37A0938010A', X'9564D85A795C3ABC61C460A4BA66F00F374EF508072EBAE241995DF01D841418');
INSERT INTO change VALUES (19, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 10, 'BLUM-M', 1, X'7B104D3B4B9E0F10BB99E18DA9519DB8BA675433D7ACED777B206BDF505B4543', X'9564D85A795C3ABC61C460A4BA66F00F374EF508072EBAE241995DF01D841418', X'BB5591F4208C71EA252FF8889C7061A59696041929E1FD8BB3E7BDF29217406F');
INSERT INTO change VALUES (20, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 11, 'BLUM-L', 1, X'1BC5D63FFEFD13AA140FE76DEE1152D3B1B2CFA79E337C119D2C3AA0B8D0E8E7', X'BB5591F4208C71EA252FF8889C7061A59696041929E1FD8BB3E7BDF29217406F', X'16E6BFFAA5EBC12B141619207B90A15205646B2D19482F4E81870C9B86AFE575');
INSERT INTO change VALUES (21, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 12, 'BROT-01', 1, X'850B03C96650449F0C1C90DE7EB311433F7077DF6454600A3E1817824DEBC216', X'16E6BFFAA5EBC12B141619207B90A15205646B2D19482F4E81870C9B86AFE575', X'9BFE34FE555ED988BEDF57644DE3DA9DE1D79E99736777725BD24A934A5CA24D');
INSERT INTO change VALUES (22, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 13, 'BROT-02', 1, X'F4E2A84B0D5100BA299809773139A96A2A8B52C5CEAFC043ACC7458AF41A33E2', X'9BFE34FE555ED988BEDF57644DE3DA9DE1D79E99736777725BD24A934A5CA24D', X'33E72BE88A657A2D51BA8391306851AB5C7CCB25A6CF3A9DEAE9BD1A90AF198A');
INSERT INTO change VALUES (23, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 14, 'BROT-03', 1, X'DA3DF7DED719975D11716C174C272160353ABEBCA0D2492FBB0BAE13932666FD', X'33E72BE88A657A2D51BA8391306851AB5C7CCB25A6CF3A9DEAE9BD1A90AF198A', X'7BB35867AD34FAB36F7D870158CB7F51CBA8BB30F65C3D5312CDA8BF1237CB92');
INSERT INTO change VALUES (24, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 15, 'BROT-04', 1, X'B795DDC2B65DB63636880A65B94A5F6E771140572FFA9F7AF7308DF5985C8D4D', X'7BB35867AD34FAB36F7D870158CB7F51CBA8BB30F65C3D5312CDA8BF1237CB92', X'417646A019C96A9F922C7C48B7468BFBB6515FE626F7A77C3E3DA0952631B1D2');
INSERT INTO change VALUES (25, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 16, 'BROT-05', 1, X'B33376991EBC2242592B903C663DD10C6DB0676A83E80FAC6D579BDEA03D5B13', X'417646A019C96A9F922C7C48B7468BFBB6515FE626F7A77C3E3DA0952631B1D2', X'BE6AB9728E8D00A5729D829CED4721443601E500FD36F63E1E6FB5F1FC61A1E4');
INSERT INTO change VALUES (26, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 17, 'BROT-06', 1, X'844E651BF90D74B29316D7F9FCF7F33CDEB14DCB9098D5EB5586F07BFB15E40A', X'BE6AB9728E8D00A5729D829CED4721443601E500FD36F63E1E6FB5F1FC61A1E4', X'114A991162749D697AC5F7E31BE81E3126753D938F998A9862B5564260B9E8D4');
INSERT INTO change VALUES (27, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 18, 'MILCH-1L', 1, X'6E08D2BE90D52185BED817C369678D17BA068BAA33E3DEBA725CC3BE0E5AB929', X'114A991162749D697AC5F7E31BE81E3126753D938F998A9862B5564260B9E8D4', X'4072CCA4B688694960C13CBFBAC562181D8A9A90ECE6C95C3591496A0AF39724');
INSERT INTO change VALUES (28, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 19, 'JOG-500', 1, X'EF6483D48FD917641EF49738DC5612003B50F241A69F0F6E2C6EF5F98F26177A', X'4072CCA4B688694960C13CBFBAC562181D8A9A90ECE6C95C3591496A0AF39724', X'E8A5E7681E0A3FFC2AA454D7961C70ACCF124C1A40F5BD20EA6964E46021A55E');
INSERT INTO change VALUES (29, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 20, 'QUARK-250', 1, X'92E07A2A4C2516CA6B1D5EF869E644AB66FD01EE013720154016AB0C428B42D1', X'E8A5E7681E0A3FFC2AA454D7961C70ACCF124C1A40F5BD20EA6964E46021A55E', X'F51DED831A19597B574DC238B34BF1EF593A286AE61F4BFF5DC81743197F3B5D');
INSERT INTO change VALUES (30, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 21, 'BUTTER-200', 1, X'242312747B1138CE0505F5ACD5B163326360C972FB29426C4889CAF4CC198245', X'F51DED831A19597B574DC238B34BF1EF593A286AE61F4BFF5DC81743197F3B5D', X'123CBBBB1909D54F2D6B40C9DCB5A3F6682C8FDFD405D01E9AA5AFBBD0499B14');
INSERT INTO change VALUES (31, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 22, 'EIER-6', 1, X'23BA47165A469B57B60DDB5675032189B809EF33E6F6FEB36BB70F9F649CB29A', X'123CBBBB1909D54F2D6B40C9DCB5A3F6682C8FDFD405D01E9AA5AFBBD0499B14', X'E4F4BB2C65C6EEE095AB2A38F615D1464FD3EF9F552BD7AA96A796E4F8C87967');
INSERT INTO change VALUES (32, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 23, 'EIER-10', 1, X'8EDD3CAE0B497C691A0ACFB7E969D4B72E7A8FA8C57316C8F18BAD43E071CD68', X'E4F4BB2C65C6EEE095AB2A38F615D1464FD3EF9F552BD7AA96A796E4F8C87967', X'725299F3977CFF27B2334B455FCFB8A56B1E8D72434E2DF43F9CE0A0C8D987C9');
INSERT INTO change VALUES (33, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 24, 'KAESE-BK', 1, X'142B9398B47D3F8E9E41A6C96D434000201106F147CC78C2E0FB4E0000B6B733', X'725299F3977CFF27B2334B455FCFB8A56B1E8D72434E2DF43F9CE0A0C8D987C9', X'E326A1E24566088876584AD0254F19A6F1B8BDEE28B38790CB1835A515999B02');
INSERT INTO change VALUES (34, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 25, 'KAESE-MT', 1, X'B0BBDCA2CBD90396B0D3382BC11EDF1D780C7674D84B2370DC15CCF3405068FE', X'E326A1E24566088876584AD0254F19A6F1B8BDEE28B38790CB1835A515999B02', X'C277262D94CFFBD0A57CB5A3F5E62EF0394ED7A2D9DDFA2F58BC5561A0C90C93');
INSERT INTO change VALUES (35, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 26, 'KAESE-RC', 1, X'186EA6493F3E173B012C5433DAC65B5C603A32AD9CB47F13BCF22D3DE194DC41', X'C277262D94CFFBD0A57CB5A3F5E62EF0394ED7A2D9DDFA2F58BC5561A0C90C93', X'6AD1B4DA4C3A8E493EF4AEF9F01A8F9147A6A3AC530EECF554E18B22D0306576');
INSERT INTO change VALUES (36, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 27, 'WURST-2P', 1, X'D8B04950BAD6ED56F4EBC32345E1CAF3C4FE81C7F90727C0BFAB98A96D2B0B4C', X'6AD1B4DA4C3A8E493EF4AEF9F01A8F9147A6A3AC530EECF554E18B22D0306576', X'2E465E44F1C9C4B15E30B5594242894026235C723AAB27E06C1740E06094A951');
INSERT INTO change VALUES (37, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 28, 'RIND-5KG', 1, X'89DE64CD87695D67253CD243EA46A896401F6C456BA15EAF0DD6FB80868D96F3', X'2E465E44F1C9C4B15E30B5594242894026235C723AAB27E06C1740E06094A951', X'C618324F3FC6CAFACB3E96B180F3E559B6B69D43A617A7D9764FCBA611AFE200');
INSERT INTO change VALUES (38, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 29, 'POULET-1', 1, X'BD96B70F6E0C62E3E61AB7359A8355A6BA2448A0B7027B531ECB70693C5AFEE1', X'C618324F3FC6CAFACB3E96B180F3E559B6B69D43A617A7D9764FCBA611AFE200', X'B0773E060CC604EC81F90E58673C95580EC44B7AA4CD2823B24FB593F1276192');
INSERT INTO change VALUES (39, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 30, 'KAFF-250', 1, X'ED175C15D17EE5270381511CE8DE71CB8FDC96576C523717A15BE9AC8C684326', X'B0773E060CC604EC81F90E58673C95580EC44B7AA4CD2823B24FB593F1276192', X'0149871225DC1F7F06F1C5AE9E46A91DAF5FAD0D98DD4477D79C939AEC2C5F21');
INSERT INTO change VALUES (40, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 31, 'KAFF-1KG', 1, X'27A4A05A6E60B5AE54BEF43F2A385B8AE37D372998E460D1E815C4EF9C191B62', X'0149871225DC1F7F06F1C5AE9E46A91DAF5FAD0D98DD4477D79C939AEC2C5F21', X'8085B65D82FD6CD96C8C1A7D81D33A294C53A7F1D707283931086EA6A5FE5F71');
INSERT INTO change VALUES (41, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 32, 'KAFF-E250', 1, X'5940214E712AD91B64761ACD4BBFED7ED5E9D4818EF92E5745A47E8DF7FDD1CB', X'8085B65D82FD6CD96C8C1A7D81D33A294C53A7F1D707283931086EA6A5FE5F71', X'4CC7035E81E8BCFC186AC4FB116765CD74795091D562D2BB4B42637C6273A0B6');
INSERT INTO change VALUES (42, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 33, 'HONIG-500', 1, X'88F9B44BFC268FDEE04DF962ABED2932A8CDEC40BC7CDBABFC6CFFC14DA73D05', X'4CC7035E81E8BCFC186AC4FB116765CD74795091D562D2BB4B42637C6273A0B6', X'5A30951BAB46D86C93A6ADBC7B03E05C70394F6C0141A485DE3B217DE2B4735A');
INSERT INTO change VALUES (43, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 34, 'KONF-350', 1, X'217EDC145229897AB6345AE8876926F151C16F16B55C2A89E08F73438E29D2B9', X'5A30951BAB46D86C93A6ADBC7B03E05C70394F6C0141A485DE3B217DE2B4735A', X'4B7DE2BC2891E6C16FFF2516155C75F8053781DDEDFE35954546427F660B2DF5');
INSERT INTO change VALUES (44, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 35, 'MEHL-1KG', 1, X'4F74B1024E72E914F4FA0A535EE008B95F0D7558E367BB140EBB10A5CEB5E7E2', X'4B7DE2BC2891E6C16FFF2516155C75F8053781DDEDFE35954546427F660B2DF5', X'854C0C803EF2EDC8D6E0C502235255987525F5CF6B3F373CF2DECFD802A9EDF2');
INSERT INTO change VALUES (45, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 36, 'SIRUP-500', 1, X'694E20786711630922B5E8BC1EA12E57A9936D00F83B2E18E835272E076BD2DA', X'854C0C803EF2EDC8D6E0C502235255987525F5CF6B3F373CF2DECFD802A9EDF2', X'6F7B12823126C587CBABF8C5DE564B5A8F819B6828F5FD3D4DC7BB930788DE37');
INSERT INTO change VALUES (46, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 37, 'MOST-1L', 1, X'12E2D1FDF070FFE1B73224C2F61A62A7D87A0E88F69308EEFE2BE8727BFC9C4F', X'6F7B12823126C587CBABF8C5DE564B5A8F819B6828F5FD3D4DC7BB930788DE37', X'D07ADDEF7A7CF164E45438A1E7DD2D1EE415E165201E6677957303F7024E4C16');
INSERT INTO change VALUES (47, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 38, 'WEIN-MT', 1, X'33F4E8C9AC19BE7F6B9C94BCFB75B1AA662C297A56D180B897B9B951924C9252', X'D07ADDEF7A7CF164E45438A1E7DD2D1EE415E165201E6677957303F7024E4C16', X'16D430C92CD4EE5E09D288CA9842CE7E9825C8933CC4BCBAFFD6E19E760DFD36');
INSERT INTO change VALUES (48, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 39, 'WEIN-PN', 1, X'CF730AB3E01F08F688767DCCF3F1678F9ACB51EFF12C5D6EE4A2776F30F72499', X'16D430C92CD4EE5E09D288CA9842CE7E9825C8933CC4BCBAFFD6E19E760DFD36', X'065CC9DEDA748372F84E0703486C40C2B26F245C8B82C40484916767C15C3948');
INSERT INTO change VALUES (49, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 40, 'KERZE-01', 1, X'48831E498FBA14EAB774E04BD5B2DBF5B2858CE7FB8B9A361E231F5C2718A416', X'065CC9DEDA748372F84E0703486C40C2B26F245C8B82C40484916767C15C3948', X'739659E23FD2A1448A812895F591ED306769905C7E0FC1430D831AD558D9F5D8');
INSERT INTO change VALUES (50, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 1, 'HOF', 1, X'5848BBFA9AA5195C9F3EBA3A02AC9320B649D28DDFABD91E0FEE52C4A3297358', X'739659E23FD2A1448A812895F591ED306769905C7E0FC1430D831AD558D9F5D8', X'897C42776B28D757E40372271640A64DF5504A6388447B80B855AF15BBA82C48');
INSERT INTO change VALUES (51, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 2, 'WIPKINGEN', 1, X'CEB7669E8234DF7AF75A9830FC87BE4391EB792688513D08E4C723101E60CECC', X'897C42776B28D757E40372271640A64DF5504A6388447B80B855AF15BBA82C48', X'F7A282524F95042BC64BAAB6568DE8C924D1CCD2000D135BAE4041A780544DE0');
INSERT INTO change VALUES (52, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 3, 'OERLIKON', 1, X'F522661315B69CC1EF63BB0AE911FCF0009C54A853A77F3C7E33F80195C01C93', X'F7A282524F95042BC64BAAB6568DE8C924D1CCD2000D135BAE4041A780544DE0', X'E07C4FFC91F668196B282E6E4806DDD5D73E03F2391E37AA5848CDD2E4600E95');
INSERT INTO change VALUES (53, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 4, 'WETZIKON', 1, X'EE329E6D435017DF52B16EA11074C5D6E480CE71BF72475D52FF9B659F1FC18C', X'E07C4FFC91F668196B282E6E4806DDD5D73E03F2391E37AA5848CDD2E4600E95', X'69815ACEA9E871FA43D74F84078B0B042CBD0423A10327F5C1D6580531CEE0C4');
INSERT INTO change VALUES (54, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 5, 'THALWIL', 1, X'472F648B67625C7E5F699FAC0BAEA90DEAAC17E8DD768A15893424BAA519DDBE', X'69815ACEA9E871FA43D74F84078B0B042CBD0423A10327F5C1D6580531CEE0C4', X'3CB3E5373A06FD5F6773AC72E72AC1BD399C2B6293174187D028FF85FEE88367');
INSERT INTO change VALUES (55, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 1, 'K-1', 1, X'BDB66AF31DB6E0CC605DEFF251B654AB9149FBCE34D203E75198D70F24CD98D4', X'3CB3E5373A06FD5F6773AC72E72AC1BD399C2B6293174187D028FF85FEE88367', X'FAED9357ECFE0284BC8EFCCD1346DB26615FAE77A9261724D70ECE986C0CEB47');
INSERT INTO change VALUES (56, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 2, 'K-2', 1, X'B0040012B8011DAA6D63F19D492BC82581B828C5AC60CB925DEA94FBFA9747B7', X'FAED9357ECFE0284BC8EFCCD1346DB26615FAE77A9261724D70ECE986C0CEB47', X'4821973ED736480EF017F43D1E02CEDC9079B0DC3EA7B12B094A6E32DE510DC3');
INSERT INTO change VALUES (57, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 3, 'K-3', 1, X'0912C12A50A9B54A1F2EEC4FAA59192D4F5E5A7F63AFDF41CC931B46633247CF', X'4821973ED736480EF017F43D1E02CEDC9079B0DC3EA7B12B094A6E32DE510DC3', X'A5175AFBFAC8CB8EC31508A828C5E94EEAB8DD97A7ADDDCBDF525E6D9CA5D7D5');
INSERT INTO change VALUES (58, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 4, 'K-4', 1, X'BDD9ED2022728EDD5BE57CAB681B050CE813CE27D6F32945A9BD1333F549484E', X'A5175AFBFAC8CB8EC31508A828C5E94EEAB8DD97A7ADDDCBDF525E6D9CA5D7D5', X'01BA47051FF8EA39338D81BB7BBF7262A73C0110BD3FA8B8486327BB308ECC19');
INSERT INTO change VALUES (59, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 5, 'K-17', 1, X'8DA98BF3F2EBCD43D58A60790E554188419DCD28D1541CBC8418B87809737F2E', X'01BA47051FF8EA39338D81BB7BBF7262A73C0110BD3FA8B8486327BB308ECC19', X'D23972E48294138C8E3FBCA54CE3D9C6165B10A47CF89971B0A01418B1AD580F');
INSERT INTO change VALUES (60, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 1, 'A-501', 1, X'187663BA810798ED227E2AAC4C8C5B81530FA4D2A05175CD4AF9B934010073DE', X'D23972E48294138C8E3FBCA54CE3D9C6165B10A47CF89971B0A01418B1AD580F', X'E92BB9132D71B388A21BA030B249F88BB4C4F1A9ABA86B850A83CD7900338A90');
INSERT INTO change VALUES (61, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 2, 'A-502', 1, X'189434AA9C6E2D6BF9B9659F8147FCBA8D66D68E4ED6432FB15DDE1C25517C3A', X'E92BB9132D71B388A21BA030B249F88BB4C4F1A9ABA86B850A83CD7900338A90', X'F1276DD6A902E3F89D42760D13B49EA0D7154E4030A848D4460DA5FBBAA16B6F');
INSERT INTO change VALUES (62, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 3, 'A-503', 1, X'5E77A8B182B5F8DCE73B298449E6241CED61A176A575758E89A7936985CA9736', X'F1276DD6A902E3F89D42760D13B49EA0D7154E4030A848D4460DA5FBBAA16B6F', X'2D4554F4174E6653C08D7B642831BEB582602478AA608DF7D8A6490882015382');
INSERT INTO change VALUES (63, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 4, 'A-504', 1, X'0CAE75CFC45D96CF398141BCF5EF9533A95AAEC248F2CA7D2222FAF6130A6365', X'2D4554F4174E6653C08D7B642831BEB582602478AA608DF7D8A6490882015382', X'5F5D685871F59A77314A2C8C38B60B1B41B8F55125E2F431EA9C28C6EE10A7BD');
INSERT INTO change VALUES (64, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 5, 'A-505', 1, X'7F96EC64D37A23318B60A2C046FF17DAFFE0F3E4A18D8B398F390B9B7CD367A0', X'5F5D685871F59A77314A2C8C38B60B1B41B8F55125E2F431EA9C28C6EE10A7BD', X'84EB74E93FE7AECB53CE8764062C2E101166D0505EBC3BFE5E8161C49B1692DF');
INSERT INTO change VALUES (65, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 6, 'A-506', 1, X'E0D7315826F004C5A7503E2684D76936827D27E8DE0E7529BAE82E0260CF018C', X'84EB74E93FE7AECB53CE8764062C2E101166D0505EBC3BFE5E8161C49B1692DF', X'94B2A5F803209A9CECAD7C1F37C66282310EE09E7B4858C8E662D77787A552B3');
INSERT INTO change VALUES (66, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 7, 'A-507', 1, X'E6C576618144B6D2854E875112062CF9B8791CB814B9DE16F02EC6251ADFD86A', X'94B2A5F803209A9CECAD7C1F37C66282310EE09E7B4858C8E662D77787A552B3', X'B65E7452A34D663DBF2E444E9B9260303A52A899EC2B109F94CC2F80E0924547');
INSERT INTO change VALUES (67, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 8, 'A-733', 1, X'73A304C55AE8036CBCCF7D2B56DA2006730F3E590AA76163A0F6C2D7A1534661', X'B65E7452A34D663DBF2E444E9B9260303A52A899EC2B109F94CC2F80E0924547', X'15E4CDBF5EDE167DDFAA4B943F7A982922463AAFB6AE64EE094B7229823B99EA');
INSERT INTO change VALUES (68, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 1, 'L-2026-000001', 1, X'7B28EF73D3A1B3EDE7EA1D982AADAAE723BFD3DFB068BEDE9A3A97E0B7346F71', X'15E4CDBF5EDE167DDFAA4B943F7A982922463AAFB6AE64EE094B7229823B99EA', X'9BD7BCD2D273A2FC19F6A07979D2221DDC323C4F2E2CB8248DFB5269B7E2AAAF');
INSERT INTO change VALUES (69, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 2, 'L-2026-000002', 1, X'10213697EE715517D7BA600988DC35AD036667AB3D4FCAD78420048F7EA9355A', X'9BD7BCD2D273A2FC19F6A07979D2221DDC323C4F2E2CB8248DFB5269B7E2AAAF', X'B151D190EE8FD543943A99D0F508B7034098DF424213FE2336820413E556967B');
INSERT INTO change VALUES (70, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 3, 'L-2026-000003', 1, X'8981F43F7C50FDC89633ABFB7206970D9D4F324F93C77ED3C93CCB9B8E0236B3', X'B151D190EE8FD543943A99D0F508B7034098DF424213FE2336820413E556967B', X'E48FC64298CA1CE888605299A4CC9B4977003496E362EB77F1BBD68212D74542');
INSERT INTO change VALUES (71, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 4, 'L-2026-000004', 1, X'E5F3B2B99C5BA2C5C12FC50EAAA9A4FADFED18D1762309AD39AB600130AA2DF4', X'E48FC64298CA1CE888605299A4CC9B4977003496E362EB77F1BBD68212D74542', X'A1034B14F6ECA94E3F342E3E8480310F10CF39FF2455F428EBB595CC6B080B71');
INSERT INTO change VALUES (72, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 5, 'L-2026-000005', 1, X'FF68DA91981820E4F8F4F76B2245C1BB79CD7A9156636D1204F88A112033478F', X'A1034B14F6ECA94E3F342E3E8480310F10CF39FF2455F428EBB595CC6B080B71', X'C549FCADE2A0C1F376019C4C75557E61AEB51C8B1D0E536ACEC10ED90F7DDDF1');
INSERT INTO change VALUES (73, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 6, 'L-2026-000006', 1, X'ABB7AB301F81ADCEB455BB8002612066AE141C1CFB366CFCD18CFE1F81330928', X'C549FCADE2A0C1F376019C4C75557E61AEB51C8B1D0E536ACEC10ED90F7DDDF1', X'49ADA1CD90E4F5AFA66CF46ECF1DAAB920182E4D67025BBBF48FABB20F6B10F8');
INSERT INTO change VALUES (74, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 7, 'L-2026-000007', 1, X'2B6EE3F95A59FE620BC0756559BAA2F6307045EF6C994003E73066A9123E5BF5', X'49ADA1CD90E4F5AFA66CF46ECF1DAAB920182E4D67025BBBF48FABB20F6B10F8', X'4B3D2EC643757D7F2332F1A94EB8CAEA2D339824A67A04E9D79BCE3C89A5FA62');
INSERT INTO change VALUES (75, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 8, 'L-2026-000008', 1, X'2D8B8C702870968E92F756FDD46F0EADCEB69233F4724532FE8A2C40D6423A3E', X'4B3D2EC643757D7F2332F1A94EB8CAEA2D339824A67A04E9D79BCE3C89A5FA62', X'9D9F78DA8EB91561E97C7560EF1EC24B8E61A30DC0E755DD6D752CF8ACFACD57');
INSERT INTO change VALUES (76, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 9, 'L-2026-000009', 1, X'6327502AA49C2BC94DD2439959EA9D4E2EB0727D0C1FE23BB29472AE2BE49059', X'9D9F78DA8EB91561E97C7560EF1EC24B8E61A30DC0E755DD6D752CF8ACFACD57', X'6486696BE1C47D816647329442E74D9E34C1299F914171D69CE5B47AD69EE121');
INSERT INTO change VALUES (77, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 10, 'L-2026-000010', 1, X'F1A9409523492E2EF35CDFB0BF427033655A21C012C33B300CB2445568F1C4FD', X'6486696BE1C47D816647329442E74D9E34C1299F914171D69CE5B47AD69EE121', X'E3F9B1E07A79880DFB5C8510C59B7C43B69A5A283F289C618B20DB768824776A');
INSERT INTO change VALUES (78, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 11, 'L-2026-000011', 1, X'A5E5C5CA1BFCB3A078F98319C5F1896AD9F5C8C9A52AE9BDF89F96939E881F12', X'E3F9B1E07A79880DFB5C8510C59B7C43B69A5A283F289C618B20DB768824776A', X'3CD54E9DCA890699F5DFC08AF3094EB6D34436F8FE99220D96638E5ADBD815A1');
INSERT INTO change VALUES (79, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 12, 'L-2026-000012', 1, X'A46170D68C54166FDA2B7ECADEC9353215DFEF95CC437B48250450D3CD9E3592', X'3CD54E9DCA890699F5DFC08AF3094EB6D34436F8FE99220D96638E5ADBD815A1', X'D1BCF6834183623890970A9B7A7D546A25CEE7F1736CF49869715CE8495082FC');
INSERT INTO change VALUES (80, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 1, X'FFF4736A4EB1E738E112AE7D52CDD0574691D666C7ADCA19F89B30990F9106A5', X'D1BCF6834183623890970A9B7A7D546A25CEE7F1736CF49869715CE8495082FC', X'90C945B3385B609891AE5A5A1736DA90AC928DC5BADD44BA86F77A6ED6A39B15');
INSERT INTO change VALUES (81, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 1, X'AA183C3A521AFB85900E4E09A06FD21AAD73E33573AE50A7271405B26ED59CFC', X'90C945B3385B609891AE5A5A1736DA90AC928DC5BADD44BA86F77A6ED6A39B15', X'3741B8DB353F150176B89422FA11DD55EC99CDFF61168B3836EA622B49AB7BDB');
INSERT INTO change VALUES (82, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 1, X'C89E255BAE67854BAA3C071C879906FC19BF58DCB1EBE9968A03F5502F035BCF', X'3741B8DB353F150176B89422FA11DD55EC99CDFF61168B3836EA622B49AB7BDB', X'074B3ECE40997C929AC5CE6D0D0C28A119F2D08BF628DC8AC0743B6B977C4E2B');
INSERT INTO change VALUES (83, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 2, X'75F0E933D6E9EA77AB7947D22CF5A01FF56B2B67E26F1869A3A0934AEF319BE8', X'074B3ECE40997C929AC5CE6D0D0C28A119F2D08BF628DC8AC0743B6B977C4E2B', X'41E5C8A7DA337CA3E8922525ED43488B4154F78C007EA4571A4D9B8DDB34AE9C');
INSERT INTO change VALUES (84, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 2, X'2DF88A9DDCC4558404D96861CE99436D7234D44E953E5093C6A1E9AD5C2F9594', X'41E5C8A7DA337CA3E8922525ED43488B4154F78C007EA4571A4D9B8DDB34AE9C', X'46B16E364C2221463BE462BD24CCEA9BB5E6CD9EFA91259A5DA803DF6CEFD6DD');
INSERT INTO change VALUES (85, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 2, X'1B9930FB108194DB4A2BB240AF2847EA181068A5C78E017E8F3B19A617BA3CF4', X'46B16E364C2221463BE462BD24CCEA9BB5E6CD9EFA91259A5DA803DF6CEFD6DD', X'558BB4BCA72825D72ED26143918C9CF7E134E9B12FA72D66CA40C0BFA9789A9D');
INSERT INTO change VALUES (86, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 1, 'L-2026-000001', 2, X'9C8D3F459DDF89E68EA228D333C3B5797F2E854E253085B08A73380C788DBDD1', X'558BB4BCA72825D72ED26143918C9CF7E134E9B12FA72D66CA40C0BFA9789A9D', X'EA8935F6AF00E9FAB9CC5BDD95CFF7ACFC917F2B32A3B963ACA4020E798CC46B');
INSERT INTO change VALUES (87, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 3, 'L-2026-000003', 2, X'7E9CD1FD0157D9E0FD9C64C930AE9ADF0FF6F8CE0AA7BB192C49934A2BD91A72', X'EA8935F6AF00E9FAB9CC5BDD95CFF7ACFC917F2B32A3B963ACA4020E798CC46B', X'ABA9D29FE650C0A55D359CD650078ABD94DDE6EC3B3690795A20B3637DEA489B');
INSERT INTO change VALUES (88, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 8, 'L-2026-000008', 2, X'E143672DE54610843FBCA071EBD428EB5AA541F094ECCA4D3ECA752B866E9127', X'ABA9D29FE650C0A55D359CD650078ABD94DDE6EC3B3690795A20B3637DEA489B', X'A41FFA439302D88824D5CEF6ECBA7FF1CC7BE4DB595B470670AB14AF5FC4DB86');
INSERT INTO change VALUES (89, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 1, X'A8701196B48AD822260B3843A2545237EAC278A81C5801475ED469007E26488E', X'A41FFA439302D88824D5CEF6ECBA7FF1CC7BE4DB595B470670AB14AF5FC4DB86', X'3CC9183D0B8B7F9F98189065A26F759F18CC9C4F48C723150B0A367F2ECFA267');
INSERT INTO change VALUES (90, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 1, X'40480A468457B53FEDD8DF6E773C0CDEA15F1CD425DB6DA7C958AEB7195AEE55', X'3CC9183D0B8B7F9F98189065A26F759F18CC9C4F48C723150B0A367F2ECFA267', X'2621EF1A01E061709371713C45727CB444DC52EF9266B8D3D77E1E95C249C216');
INSERT INTO change VALUES (91, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 2, X'3ECF26F0745DA6408A2DF386FC9C0462F7EDCC0E3B295C1292997815C1D04A16', X'2621EF1A01E061709371713C45727CB444DC52EF9266B8D3D77E1E95C249C216', X'93CD1076D678F40F8E033EF67CC1D8414A94A4066D491FC8AD6513CE034EC7ED');
INSERT INTO change VALUES (92, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 2, X'BA25EC9D98B2F489E00FF493C3E01259DBFEB33744CD1C1EB2ECBB1561F16D07', X'93CD1076D678F40F8E033EF67CC1D8414A94A4066D491FC8AD6513CE034EC7ED', X'F4B6D586AF147765C9F0A91955900B3937946A0212AFBB6A4F3F76D4DB9BCEB2');
INSERT INTO change VALUES (93, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 6, 'L-2026-000006', 2, X'B66C41D6691A03E2D4C395C49D5F611C83A60602A1EBFB9CC5A60CEBAFEB7133', X'F4B6D586AF147765C9F0A91955900B3937946A0212AFBB6A4F3F76D4DB9BCEB2', X'B624FB22591A0A73CB4FDF43BB10EE6DDCEF535B3D555178A93749CD293626D5');
INSERT INTO change VALUES (94, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 11, 'L-2026-000011', 2, X'1891253B6D4C199F0792D9500944F3FC013EBCA41A7C49F1BC5FA81FD8F13279', X'B624FB22591A0A73CB4FDF43BB10EE6DDCEF535B3D555178A93749CD293626D5', X'503A96AA0FD422D39C28ED56F6464A549BB333CFE6D3B41C4092D0010E93205C');
INSERT INTO change VALUES (95, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 1, X'BED18A5426132FDA70F865DA360B4890BCE4A87A9DD08B92662F6B7D3B4806F4', X'503A96AA0FD422D39C28ED56F6464A549BB333CFE6D3B41C4092D0010E93205C', X'EF7611607A72315C348A8D09C029DF15D5C510B05BF8DDB9E7DD2A65FB8AEEDC');
INSERT INTO change VALUES (96, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 2, X'686894BD92254B9EF2407E610E57C124045A95774CCBB2B046C745A7F08568AC', X'EF7611607A72315C348A8D09C029DF15D5C510B05BF8DDB9E7DD2A65FB8AEEDC', X'AC1DBCB5E2C221D3BA9458D9ED6CC49BBA4B43E9ECF0901E25342CE3A5C80C0E');
INSERT INTO change VALUES (97, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 4, 'L-2026-000004', 2, X'BB004CA8B5A37B459CEA5B69C1C55B9826AB793E0009F098702FC607F20D7497', X'AC1DBCB5E2C221D3BA9458D9ED6CC49BBA4B43E9ECF0901E25342CE3A5C80C0E', X'7842C81D20F403ADBD869A4FB9C14A5438E31345D86CA571A652944C87E5A59E');
INSERT INTO change VALUES (98, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 1, '2026-00001', 1, X'DE08BA244B60A2757200E8773FA73AE69F24E78988B9F7EB517F44072B1F69C6', X'7842C81D20F403ADBD869A4FB9C14A5438E31345D86CA571A652944C87E5A59E', X'083D2A0F786025E736F9DF6D93646E1EB7C1D5A1F8AA63A60F073DED8C4F2504');
INSERT INTO change VALUES (99, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 2, '2026-00002', 1, X'184DAE2DFC6BCC06B0E8913F4F2F5DEC2C0C037ABAE063911D4387C30EE7FC4E', X'083D2A0F786025E736F9DF6D93646E1EB7C1D5A1F8AA63A60F073DED8C4F2504', X'F275ABC86FCC093763A6B873C9E88791035A7C03A40000755E8B82CF59129FE2');
INSERT INTO change VALUES (100, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 3, '2026-00003', 1, X'38B8D8174ED61F83156884F287B9ECF2C8A844DB84F9A10E5019F0FB145C5A31', X'F275ABC86FCC093763A6B873C9E88791035A7C03A40000755E8B82CF59129FE2', X'D4301799A9E9FF45955BD4781AF927E07C349C24AD55974C3B488CAEEC47CDF6');
INSERT INTO change VALUES (101, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 4, '2026-00004', 1, X'CD42F1A203F345D5D8C8B3F4D6D01F015F43EDD5135A1AF00328ECDBF933DF7B', X'D4301799A9E9FF45955BD4781AF927E07C349C24AD55974C3B488CAEEC47CDF6', X'932FB9BB10BF90D5DCA0F59655C7EA8470E0015C1AD676C330D598BD0E091D5C');
INSERT INTO change VALUES (102, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 5, '2026-00005', 1, X'6A1AA7CE81C552C4A18E80D19A9D0340D4D0710BFF580A05A8321792B83B473D', X'932FB9BB10BF90D5DCA0F59655C7EA8470E0015C1AD676C330D598BD0E091D5C', X'A974C7BC38F37F7AFBDD34E6374FBA03343C06A3BC2E85E64F5F96229F0DF0DF');
INSERT INTO change VALUES (103, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', 'R-1', 'a.json', 'request', 1, 'R-1', 0, X'C6A3C689BDAFF3EF7DF1F50FA263DA45AB045246A460EA9B954C8C0971C18609', X'A974C7BC38F37F7AFBDD34E6374FBA03343C06A3BC2E85E64F5F96229F0DF0DF', X'B7A39C24A96412E7C469BF037A1035EFD2EBD44568EDD9EEEBF39381C9A5A39D');
INSERT INTO change_payload VALUES (1, X'B3641919589C0428B669B3F83D6EA21F', '', '{"id":1,"number":"standard","version":1,"names":{"de":"Hofladen","en":"Farm shop","fr":"Magasin de la ferme","it":"Negozio della fattoria"},"delivery_days":"TU,WE,TH,FR,SA","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":1,"cutoff_time":"12:00"}');
INSERT INTO change_payload VALUES (2, X'F194F3054CA90CD986D0E4E2C4899089', '', '{"id":2,"number":"tour","version":1,"names":{"de":"Tour Oberland","en":"Oberland tour","fr":"Tournée de l’Oberland","it":"Giro dell’Oberland"},"delivery_days":"WE,TH,FR","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":2,"cutoff_time":"18:00"}');
INSERT INTO change_payload VALUES (3, X'BE47B34B9B589B671931DF7443740D8A', '', '{"id":1,"number":"hofladen","version":1,"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","languages":["de","fr","it","en"],"zone":"Europe/Zurich","currency":"CHF","cash_step":"0.05","prices_net":false,"vat_number":"CHE-123.456.788","vat_rates":[{"code":"standard","from":"2018-01-01","rate":"7.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"standard","from":"2024-01-01","rate":"8.1","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"reduced","from":"2018-01-01","rate":"2.5","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"reduced","from":"2024-01-01","rate":"2.6","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"special","from":"2018-01-01","rate":"3.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"special","from":"2024-01-01","rate":"3.8","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"zero","from":"2018-01-01","rate":"0","source":"MWSTG Art. 21"}],"iban":"CH44 3199 9123 0008 8901 2","reference_prefix":"","payment_days":30,"invoice_prefix":"","window_left":false,"calendar_id":1,"plan_ahead":7}');
INSERT INTO change_payload VALUES (4, X'9245D396B86C2767FB336933A29A56B0', '', '{"id":1,"number":"weekly-tue","version":1,"names":{"de":"Jede Woche am Dienstag","en":"Every week on Tuesday","fr":"Chaque semaine, le mardi","it":"Ogni settimana, il martedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false},{"from":"2026-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"5","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (5, X'178329695389E7E911D9B1C7AFFB274C', '', '{"id":2,"number":"weekly-thu","version":1,"names":{"de":"Jede Woche am Donnerstag","en":"Every week on Thursday","fr":"Chaque semaine, le jeudi","it":"Ogni settimana, il giovedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (6, X'20862CF348D22C0452344A6DBE2A2390', '', '{"id":3,"number":"weekly-tue-fri","version":1,"names":{"de":"Brot am Dienstag und Freitag","en":"Bread on Tuesday and Friday","fr":"Pain le mardi et le vendredi","it":"Pane il martedì e il venerdì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU,FR"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"8","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (7, X'FE16A41FF7EAE746AE40889E0F105AF6', '', '{"id":4,"number":"biweekly-thu-a","version":1,"names":{"de":"Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A)","en":"Every 2 weeks on Thursday, Oberland tour (group A)","fr":"Toutes les 2 semaines le jeudi, tournée Oberland (groupe A)","it":"Ogni 2 settimane il giovedì, giro Oberland (gruppo A)"},"calendar_id":2,"versions":[{"from":"2018-01-01","rhythm":{"anchor":"2024-01-11","segments":[{"rules":["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"2","min_term":2,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (8, X'8E55FD83BCF237FD55AC18C453B95915', '', '{"id":5,"number":"monthly-first-fri","version":1,"names":{"de":"Jeden ersten Freitag im Monat","en":"First Friday of each month","fr":"Chaque premier vendredi du mois","it":"Ogni primo venerdì del mese"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYDAY=1FR"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"0","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (9, X'0E4CD11519F075B7DF902F06CCD90A11', '', '{"id":6,"number":"monthly-coffee","version":1,"names":{"de":"Kaffee einmal im Monat, am 15.","en":"Coffee once a month, on the 15th","fr":"Café une fois par mois, le 15","it":"Caffè una volta al mese, il 15"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYMONTHDAY=15"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"10","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (10, X'E2920862B9D4E3FCBC5C062E668298CF', '', '{"id":1,"number":"GEM-S","version":1,"names":{"de":"Gemüsekiste klein","en":"Vegetable box, small","fr":"Panier de légumes, petit","it":"Cassetta di verdura piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"22.50"},{"from":"2026-01-01","amount":"24.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (11, X'67042FAC12A5D1879CF5916ACD5E4AFD', '', '{"id":2,"number":"GEM-M","version":1,"names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"32.00"},{"from":"2026-01-01","amount":"34.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (12, X'222DE0866821E06B3517CE20A6626B87', '', '{"id":3,"number":"GEM-L","version":1,"names":{"de":"Gemüsekiste gross","en":"Vegetable box, large","fr":"Panier de légumes, grand","it":"Cassetta di verdura grande"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"43.50"},{"from":"2026-01-01","amount":"46.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (13, X'61650885DE98A3CAC8B4A09BD499B2AC', '', '{"id":4,"number":"OBST-M","version":1,"names":{"de":"Obstkiste mittel","en":"Fruit box, medium","fr":"Panier de fruits, moyen","it":"Cassetta di frutta media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (14, X'F3316D83DBE9572DE9DF7B401D30003D', '', '{"id":5,"number":"OBST-S","version":1,"names":{"de":"Obstkiste klein","en":"Fruit box, small","fr":"Panier de fruits, petit","it":"Cassetta di frutta piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"19.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (15, X'3BC7181B19687A27804685D622FF268B', '', '{"id":6,"number":"MIX-M","version":1,"names":{"de":"Gemüse und Obst gemischt","en":"Mixed vegetables and fruit","fr":"Légumes et fruits, assortis","it":"Verdura e frutta miste"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"34.00"},{"from":"2026-01-01","amount":"36.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (16, X'E274D6DEC30DD2824B032C589B2AEE38', '', '{"id":7,"number":"KART-2KG","version":1,"names":{"de":"Kartoffeln festkochend 2 kg","en":"Waxy potatoes 2 kg","fr":"Pommes de terre fermes 2 kg","it":"Patate sode 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"6.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (17, X'0299AA65FC69C086065C223AF2D31A28', '', '{"id":8,"number":"APFEL-2KG","version":1,"names":{"de":"Tafeläpfel 2 kg","en":"Eating apples 2 kg","fr":"Pommes de table 2 kg","it":"Mele da tavola 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"7.90"},{"from":"2026-01-01","amount":"8.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (18, X'CA76A90E4B28DFF331F7414AF706BC56', '', '{"id":9,"number":"BLUM-S","version":1,"names":{"de":"Blumenstrauss klein","en":"Bunch of flowers, small","fr":"Bouquet de fleurs, petit","it":"Mazzo di fiori piccolo"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"18.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (19, X'BCA03BACFF968290AEAF58052966EEDB', '', '{"id":10,"number":"BLUM-M","version":1,"names":{"de":"Blumenstrauss mittel","en":"Bunch of flowers, medium","fr":"Bouquet de fleurs, moyen","it":"Mazzo di fiori medio"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"26.00"},{"from":"2026-10-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (20, X'024918A26FBDC700A67BA28FFB0B29D7', '', '{"id":11,"number":"BLUM-L","version":1,"names":{"de":"Blumenstrauss gross","en":"Bunch of flowers, large","fr":"Bouquet de fleurs, grand","it":"Mazzo di fiori grande"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"42.00"},{"from":"2026-10-01","amount":"45.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (21, X'C9BF2EB300E5930BA6DEDDB0EA8F37BD', '', '{"id":12,"number":"BROT-01","version":1,"names":{"de":"Bürli 4 Stück","en":"Bread rolls, pack of 4","fr":"Petits pains, 4 pièces","it":"Panini, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2],"prices":[{"from":"2018-01-01","amount":"4.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (22, X'4EF8439A2661344F19C83743FEE2C1E1', '', '{"id":13,"number":"BROT-02","version":1,"names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (23, X'E34AF8F6D26FF8B294D58DCD860A7AA2', '', '{"id":14,"number":"BROT-03","version":1,"names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.50"},{"from":"2026-01-01","amount":"6.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (24, X'F200AF06E4F276580DA26D67C5606DED', '', '{"id":15,"number":"BROT-04","version":1,"names":{"de":"Ruchbrot 500 g","en":"Swiss dark bread 500 g","fr":"Pain bis 500 g","it":"Pane bigio 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"4.40"},{"from":"2026-01-01","amount":"4.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (25, X'186BB2BFBA5AF33179F1E42B7653DB6D', '', '{"id":16,"number":"BROT-05","version":1,"names":{"de":"Butterzopf 500 g","en":"Plaited butter loaf 500 g","fr":"Tresse au beurre 500 g","it":"Treccia al burro 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (26, X'3DEB8489D16F73FDB87DD9021C3911D9', '', '{"id":17,"number":"BROT-06","version":1,"names":{"de":"Buttergipfel 4 Stück","en":"Butter croissants, pack of 4","fr":"Croissants au beurre, 4 pièces","it":"Cornetti al burro, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (27, X'0987AD9DB3E91E07A30DFFCE9ECCA1F2', '', '{"id":18,"number":"MILCH-1L","version":1,"names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.20"},{"from":"2026-01-01","amount":"2.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (28, X'7F0A85C31ADCC7901CD5C80456B30B28', '', '{"id":19,"number":"JOG-500","version":1,"names":{"de":"Naturejoghurt 500 g","en":"Plain yoghurt 500 g","fr":"Yogourt nature 500 g","it":"Yogurt al naturale 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (29, X'3C38A83BA40F0A5C858ED83B6DB978BB', '', '{"id":20,"number":"QUARK-250","version":1,"names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (30, X'D2F8EF9005CE605F8F9EEBEDAC7C5BB1', '', '{"id":21,"number":"BUTTER-200","version":1,"names":{"de":"Hofbutter 200 g","en":"Farm butter 200 g","fr":"Beurre de la ferme 200 g","it":"Burro della fattoria 200 g"},"unit":"Stück","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.90"},{"from":"2026-01-01","amount":"5.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (31, X'C2BD69E4EC0F99C17AD39FADA4960EBF', '', '{"id":22,"number":"EIER-6","version":1,"names":{"de":"Freilandeier 6 Stück","en":"Free-range eggs, box of 6","fr":"Œufs de plein air, 6 pièces","it":"Uova da allevamento all’aperto, 6 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"5.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (32, X'E705B62633F194EAE5C8A42752EDB91F', '', '{"id":23,"number":"EIER-10","version":1,"names":{"de":"Freilandeier 10 Stück","en":"Free-range eggs, box of 10","fr":"Œufs de plein air, 10 pièces","it":"Uova da allevamento all’aperto, 10 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"8.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (33, X'F703427651B19BDE8B82A6170B64F9E4', '', '{"id":24,"number":"KAESE-BK","version":1,"names":{"de":"Bergkäse rezent 300 g","en":"Mature mountain cheese 300 g","fr":"Fromage de montagne corsé 300 g","it":"Formaggio di montagna stagionato 300 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"8.60"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (34, X'5F747B9B4B9D780B9E1457382995FB70', '', '{"id":25,"number":"KAESE-MT","version":1,"names":{"de":"Mutschli 350 g","en":"Mutschli semi-hard cheese 350 g","fr":"Petit fromage mi-dur «Mutschli» 350 g","it":"Formaggella «Mutschli» 350 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (35, X'48824AD1BA9A23F8067D3A883D9606AB', '', '{"id":26,"number":"KAESE-RC","version":1,"names":{"de":"Raclettekäse in Scheiben 400 g","en":"Raclette cheese, sliced, 400 g","fr":"Fromage à raclette en tranches 400 g","it":"Formaggio per raclette a fette 400 g"},"unit":"Pack","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (36, X'17C3FC7D86B09EC11907BBC0C580CF4A', '', '{"id":27,"number":"WURST-2P","version":1,"names":{"de":"Landjäger 2 Paar","en":"Landjäger sausages, 2 pairs","fr":"Gendarmes, 2 paires","it":"Landjäger, 2 paia"},"unit":"Pack","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.20"},{"from":"2026-01-01","amount":"9.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (37, X'BC47A2FBCD9D6B862E42ACDC05B92F36', '', '{"id":28,"number":"RIND-5KG","version":1,"names":{"de":"Rindfleisch-Mischpaket 5 kg","en":"Mixed beef pack 5 kg","fr":"Colis de bœuf assorti 5 kg","it":"Pacco misto di manzo 5 kg"},"unit":"Paket","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"178.00"},{"from":"2026-01-01","amount":"185.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (38, X'18CB470967B16491E810CC1394343840', '', '{"id":29,"number":"POULET-1","version":1,"names":{"de":"Poulet vom Hof, ganz, ca. 1.4 kg","en":"Whole farm chicken, approx. 1.4 kg","fr":"Poulet fermier entier, env. 1,4 kg","it":"Pollo di fattoria intero, ca. 1,4 kg"},"unit":"Stück","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"32.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (39, X'69F45565DA57293573BB3A75E07DF399', '', '{"id":30,"number":"KAFF-250","version":1,"names":{"de":"Röstkaffee Sonnenberg 250 g","en":"Sonnenberg roast coffee 250 g","fr":"Café torréfié Sonnenberg 250 g","it":"Caffè tostato Sonnenberg 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"9.80"},{"from":"2026-10-01","amount":"10.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (40, X'FC43BBB338F591B1A45966BC911E4C7E', '', '{"id":31,"number":"KAFF-1KG","version":1,"names":{"de":"Röstkaffee Sonnenberg 1 kg","en":"Sonnenberg roast coffee 1 kg","fr":"Café torréfié Sonnenberg 1 kg","it":"Caffè tostato Sonnenberg 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"35.50"},{"from":"2026-10-01","amount":"38.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (41, X'7874A171B1D2A38E36E9F0B89680A733', '', '{"id":32,"number":"KAFF-E250","version":1,"names":{"de":"Espresso kräftig 250 g","en":"Espresso, strong, 250 g","fr":"Espresso corsé 250 g","it":"Espresso intenso 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"10.50"},{"from":"2026-10-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (42, X'DCABAE5784687EA721438F511452F4AD', '', '{"id":33,"number":"HONIG-500","version":1,"names":{"de":"Blütenhonig 500 g","en":"Blossom honey 500 g","fr":"Miel de fleurs 500 g","it":"Miele di fiori 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"14.80"},{"from":"2026-01-01","amount":"15.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (43, X'6334565CCC22C13C1CBCF699D98EF765', '', '{"id":34,"number":"KONF-350","version":1,"names":{"de":"Erdbeerkonfitüre 350 g","en":"Strawberry jam 350 g","fr":"Confiture de fraises 350 g","it":"Confettura di fragole 350 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"7.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (44, X'F95D22734053DD7F743F5DF1C55A4333', '', '{"id":35,"number":"MEHL-1KG","version":1,"names":{"de":"Ruchmehl 1 kg","en":"Swiss dark wheat flour 1 kg","fr":"Farine bise 1 kg","it":"Farina bigia 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (45, X'2F9A5220878E84DE09BA15F75FC2482D', '', '{"id":36,"number":"SIRUP-500","version":1,"names":{"de":"Holunderblütensirup 5 dl","en":"Elderflower syrup 50 cl","fr":"Sirop de fleurs de sureau 5 dl","it":"Sciroppo di fiori di sambuco 5 dl"},"unit":"Flasche","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (46, X'A3B22347C966A24D8F32E259DDA1FA07', '', '{"id":37,"number":"MOST-1L","version":1,"names":{"de":"Apfelsaft naturtrüb 1 l","en":"Cloudy apple juice 1 l","fr":"Jus de pomme trouble 1 l","it":"Succo di mele torbido 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"4.20"},{"from":"2026-01-01","amount":"4.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (47, X'296CC044149439A43D948F72BFDFC6E4', '', '{"id":38,"number":"WEIN-MT","version":1,"names":{"de":"Müller-Thurgau 75 cl","en":"Müller-Thurgau white wine 75 cl","fr":"Müller-Thurgau 75 cl","it":"Müller-Thurgau 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"16.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (48, X'96FC361922864C4D6D95DB86A6B33559', '', '{"id":39,"number":"WEIN-PN","version":1,"names":{"de":"Pinot Noir 75 cl","en":"Pinot Noir red wine 75 cl","fr":"Pinot noir 75 cl","it":"Pinot nero 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"18.90"},{"from":"2026-01-01","amount":"19.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (49, X'10436F4CB2B441E173146744A99F7007', '', '{"id":40,"number":"KERZE-01","version":1,"names":{"de":"Bienenwachskerze","en":"Beeswax candle","fr":"Bougie en cire d’abeille","it":"Candela di cera d’api"},"unit":"Stück","vat_code":"standard","storage":"Laden","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"14.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (50, X'EE7AFB38B339A2540DE82E5BB5C1501E', '', '{"id":1,"number":"HOF","version":1,"names":{"de":"Hofladen Sonnenberg","en":"Sonnenberg farm shop","fr":"Magasin de la ferme Sonnenberg","it":"Negozio della fattoria Sonnenberg"},"address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"},"weekdays":"","note":"Kühlraum beim Laden, Dienstag bis Samstag 8–18.30 Uhr"}');
INSERT INTO change_payload VALUES (51, X'14A0FCBFB9B6182FB8A23A9C92114448', '', '{"id":2,"number":"WIPKINGEN","version":1,"names":{"de":"Quartierladen Wipkingen","en":"Wipkingen corner shop","fr":"Épicerie de quartier Wipkingen","it":"Negozio di quartiere Wipkingen"},"address":{"street":"Röschibachstrasse","house_no":"70","postal_code":"8037","town":"Zürich","country":"CH"},"weekdays":"TU,WE,TH,FR,SA","note":"Abholung 10–19 Uhr, Samstag bis 16 Uhr"}');
INSERT INTO change_payload VALUES (52, X'46D05A0493FE6167EE37655378D4B58F', '', '{"id":3,"number":"OERLIKON","version":1,"names":{"de":"Velowerkstatt Oerlikon","en":"Oerlikon bike workshop","fr":"Atelier vélo Oerlikon","it":"Officina biciclette Oerlikon"},"address":{"street":"Ohmstrasse","house_no":"14","postal_code":"8050","town":"Zürich","country":"CH"},"weekdays":"TU,TH,FR","note":"Kisten stehen links vom Eingang, 8–18 Uhr"}');
INSERT INTO change_payload VALUES (53, X'84F3DC529FE0AB8390702CA0DFC9FC88', '', '{"id":4,"number":"WETZIKON","version":1,"names":{"de":"Café am Bahnhof Wetzikon","en":"Café at Wetzikon station","fr":"Café de la gare de Wetzikon","it":"Caffè alla stazione di Wetzikon"},"address":{"street":"Bahnhofstrasse","house_no":"2","postal_code":"8620","town":"Wetzikon ZH","country":"CH"},"weekdays":"TU,TH,FR,SA","note":"An der Theke fragen, 6.30–20 Uhr"}');
INSERT INTO change_payload VALUES (54, X'1544DCEDB06646C94C31894736C8AEAE', '', '{"id":5,"number":"THALWIL","version":1,"names":{"de":"Gärtnerei Seeblick Thalwil","en":"Seeblick nursery, Thalwil","fr":"Jardinerie Seeblick, Thalwil","it":"Vivaio Seeblick, Thalwil"},"address":{"street":"Alte Landstrasse","house_no":"88","postal_code":"8800","town":"Thalwil","country":"CH"},"weekdays":"TU,WE,TH,FR","note":"Schlüssel im Kasten, Code beim Laden erfragen"}');
INSERT INTO change_payload VALUES (55, X'D7D7DA0464D16355CF1A6A0CB975468D', '', '{"id":1,"number":"K-1","version":1,"serial":1,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}},"email":"regula.hug@example.com","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":["Randen"]}');
INSERT INTO change_payload VALUES (56, X'41FF3E4AF262447D5E4E8AC6A4F52883', '', '{"id":2,"number":"K-2","version":1,"serial":2,"lang":"de","party":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}},"email":"sivakumar@example.net","phone":"+41 76 000 51 41","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Velokeller","tour":"Limmattal"},"cycle":"per_delivery","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (57, X'B505CFAB15A432F2848CE13165A9C07B', '', '{"id":3,"number":"K-3","version":1,"serial":3,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}},"email":"roland.gut@example.org","phone":"+41 79 000 98 65","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (58, X'A9B3BFF72F521825B254C0BE9199643C', '', '{"id":4,"number":"K-4","version":1,"serial":4,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}},"email":"tiago.pereira@example.com","phone":"+41 79 000 04 26","ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (59, X'FA1D7B6156E5A9FFD4CFDEEB7E792A8C', '', '{"id":5,"number":"K-17","version":1,"serial":5,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}},"email":"zoe@example.ch","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (60, X'8C428D97BBEDC16D2F553E62DF8D9AB8', '', '{"id":1,"number":"A-501","version":1,"payer_id":1,"receiver_id":1,"created_on":"2026-11-23","start":"2023-08-16","end":"","versions":[{"from":"2023-08-16","plan_id":1,"lines":[{"article_id":13,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (61, X'F80D4F43FFEFE39CB1D1D4149F379021', '', '{"id":2,"number":"A-502","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2024-04-13","end":"","versions":[{"from":"2024-04-13","plan_id":3,"lines":[{"article_id":14,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (62, X'5150A69A5945A95E9C128F0DDABB7762', '', '{"id":3,"number":"A-503","version":1,"payer_id":4,"receiver_id":4,"created_on":"2026-11-23","start":"2024-11-18","end":"2027-03-11","versions":[{"from":"2024-11-18","plan_id":2,"lines":[{"article_id":2,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (63, X'A92E5A58708C8A04FC325E24B616F4BD', '', '{"id":4,"number":"A-504","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2025-06-01","end":"","versions":[{"from":"2025-06-01","plan_id":5,"lines":[{"article_id":10,"quantity":"1"},{"article_id":25,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (64, X'B463E99FA0975204C36C513B98C78BCD', '', '{"id":5,"number":"A-505","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2025-11-21","end":"","versions":[{"from":"2025-11-21","plan_id":1,"lines":[{"article_id":18,"quantity":"1"},{"article_id":20,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","lasts":"always","from":"","until":"","safety":false,"source":"demo"}]}');
INSERT INTO change_payload VALUES (65, X'04F08A9AD7E2982E78ABBE805A2BFF0F', '', '{"id":6,"number":"A-506","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-04-19","end":"","versions":[{"from":"2026-04-19","plan_id":1,"lines":[{"article_id":5,"quantity":"1"},{"article_id":19,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (66, X'9529BE39AE994540EC2C157D99CB8CF2', '', '{"id":7,"number":"A-507","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-08-24","end":"","versions":[{"from":"2026-08-24","plan_id":1,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null,"cancellation":{"effective":"2026-11-01","given":"2026-10-18","reason":"Wir haben jetzt einen eigenen Garten.","source":"demo"}}');
INSERT INTO change_payload VALUES (67, X'B864B7CE55D5F81A9603C975C7033BF1', '', '{"id":8,"number":"A-733","version":1,"payer_id":5,"receiver_id":5,"created_on":"2026-11-23","start":"2024-01-04","end":"","versions":[{"from":"2024-01-04","plan_id":2,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (68, X'008CA74EEF35D057AB2F1B7FE63AF26F', '', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (69, X'B9D128D0E9221F377EA61DBFFA6AABC3', '', '{"id":2,"number":"L-2026-000002","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":2,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (70, X'427ABDC60F89C44F964877C7C2BDD206', '', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (71, X'706DBF418687BED3C953C541E17AB49C', '', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (72, X'02845B9169F5B202E7B37777130D4244', '', '{"id":5,"number":"L-2026-000005","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":5,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (73, X'CEB1DC5A4CC8A0643610BD5D63852F84', '', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (74, X'41C8E44C0E170E66C2C0B60DF3EF764D', '', '{"id":7,"number":"L-2026-000007","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":7,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (75, X'B0F0FB14E030C981099FD68085A4EAF7', '', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (76, X'07D9EA3D73C5D35750AE6BB0F4D9E376', '', '{"id":9,"number":"L-2026-000009","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":10,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"},{"id":11,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (77, X'8986A3D3BAA66E0FEE6EF24826A7C8FB', '', '{"id":10,"number":"L-2026-000010","version":1,"subscription_id":6,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-27T11:00:00Z","state":"open","lines":[{"id":12,"article_id":5,"ordered":"1","packed":"0","short":"0","unit_price":"19.00","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-28"},{"id":13,"article_id":19,"ordered":"1","packed":"0","short":"0","unit_price":"4.20","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (78, X'D55C9A7FBD30446C4420B3484F777331', '', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (79, X'6AF9D4D1F34C54AA7FE93A410F86D6BD', '', '{"id":12,"number":"L-2026-000012","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":15,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (80, X'8208595370850089AD6E561B0A03A73D', '', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (81, X'8FA3B6B2655A46655E36FE5887B10392', '', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (82, X'EEB961EFAAC28AEB2E260FB0E0E3E2D1', '', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (83, X'2BA845D3335B34E1F1763FBEC0A114AB', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":1,"number":"R-2026-000001","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (84, X'02206D80A96CCF824A1082C81891514A', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":2,"number":"R-2026-000002","version":2,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (85, X'F83047D33E95FA41F3517FD2A8F43A06', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":3,"number":"R-2026-000003","version":2,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (86, X'8F826A22918F4B519CA1BF4CDE734642', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":1,"number":"L-2026-000001","version":2,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"1","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (87, X'A5CEFCCC716E99C982DABC6A790B0FB1', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":3,"number":"L-2026-000003","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (88, X'CF6373B9C96E076D2A3BE0B2B72E17E3', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":8,"number":"L-2026-000008","version":2,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"1","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"1","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (89, X'F709B130E3ED75081D94D250681509B9', '', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (90, X'5342A7866A611CED8A62B14AEA98D8AD', '', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (91, X'BD5E988842173AAB2E80A574537DA9E8', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":4,"number":"R-2026-000004","version":2,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (92, X'4387B536CDFCDBB0B107ADBFB7D6EB50', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":5,"number":"R-2026-000005","version":2,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (93, X'BC7BE812ED1ED1620AD4D70F65829779', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":6,"number":"L-2026-000006","version":2,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"2","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (94, X'D39633D467DD5F6767318F200A74CCFF', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":11,"number":"L-2026-000011","version":2,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"1","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (95, X'D537000FA6BE84AF482D097A0E0E1867', '', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (96, X'AB8982BFEC58BC25C7E3AF919C77F8A4', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":6,"number":"R-2026-000006","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (97, X'849351DB0B84ABBDD1D41C90DB19EC6B', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":4,"number":"L-2026-000004","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"packed","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (98, X'72A89C5F0386A87F2B672BDF7D88AE10', '', '{"number":"2026-00001","sha256":"a08f84dd3a51ea3287e18b15f1aae61a8d54b09cbca73459c3ef82e00c225771"}');
INSERT INTO change_payload VALUES (99, X'80C3728EC03A84DC6FB37C6B6D5E507D', '', '{"number":"2026-00002","sha256":"80fbcbc7316f138ad2878b55cc6bba99e23808deb547dabe436be7dfeda5cd4d"}');
INSERT INTO change_payload VALUES (100, X'CF84042E3EE9C2D2720A0A6406A05CD8', '', '{"number":"2026-00003","sha256":"4fb57a36f8424158e7d615c116e0ec40dc1d09f743fdcd3083742bc229f933a0"}');
INSERT INTO change_payload VALUES (101, X'2354DDDCA5C351312F138C9347EB019E', '', '{"number":"2026-00004","sha256":"7bc5fa982902fcc47d147ae9a370fd88be67d2a80f159ad7a08d11ee64cfcb82"}');
INSERT INTO change_payload VALUES (102, X'47958AB8A93C4FC9945587D670BE78BC', '', '{"number":"2026-00005","sha256":"b8660692745e5e79a15a609040d331a7626a4a5d595e94962a50661b231e1615"}');
INSERT INTO change_payload VALUES (103, X'E081379C552AC40601789BF1DA9CC083', '', '{"answer":"","code":"","verdict":"applied"}');
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
CREATE INDEX sales_order_open_pick ON sales_order (pick_day) WHERE state = 'open';
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
CREATE INDEX slip_parcel ON slip (receiver_id, delivery_day, place, edition, closed_at);
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
