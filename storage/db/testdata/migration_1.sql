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
	dislikes             TEXT NOT NULL -- JSON list
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
	cancel_source    TEXT NOT NULL
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
	id      TEXT PRIMARY KEY,
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
INSERT INTO schema_version VALUES (1, 0, 1, '2026-11-23 17:00:17');
INSERT INTO schema_version VALUES (2, 1, 1, '2026-11-23 17:00:17');
INSERT INTO number_series VALUES ('document', '', 2026, 5);
INSERT INTO number_series VALUES ('id', 'article', 0, 40);
INSERT INTO number_series VALUES ('id', 'calendar', 0, 2);
INSERT INTO number_series VALUES ('id', 'customer', 0, 5);
INSERT INTO number_series VALUES ('id', 'delivery_plan', 0, 6);
INSERT INTO number_series VALUES ('id', 'document', 0, 5);
INSERT INTO number_series VALUES ('id', 'import_file', 0, 1);
INSERT INTO number_series VALUES ('id', 'order_line', 0, 15);
INSERT INTO number_series VALUES ('id', 'pickup_point', 0, 5);
INSERT INTO number_series VALUES ('id', 'sales_order', 0, 12);
INSERT INTO number_series VALUES ('id', 'shop', 0, 1);
INSERT INTO number_series VALUES ('id', 'slip', 0, 6);
INSERT INTO number_series VALUES ('id', 'subscription', 0, 8);
INSERT INTO number_series VALUES ('order', 'L-', 2026, 12);
INSERT INTO number_series VALUES ('serial', 'customer', 0, 5);
INSERT INTO number_series VALUES ('slip', 'R-', 2026, 6);
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
INSERT INTO customer VALUES (1, 'K-1', 1, 1, 'de', '', 'Frau', 'Regula', 'Hug', 'Bäckerstrasse', '5', '8004', 'Zürich', 'CH', 'regula.hug@example.com', '', '', NULL, '', '', '', '', '', '', '', 'Stadt', 'monthly', '["Randen"]');
INSERT INTO customer VALUES (2, 'K-2', 1, 2, 'de', '', 'Familie', '', 'Sivakumar', 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'sivakumar@example.net', '+41 76 000 51 41', '', NULL, '', '', '', '', '', 'im Velokeller', '', 'Limmattal', 'per_delivery', '');
INSERT INTO customer VALUES (3, 'K-3', 1, 3, 'de', '', 'Herr', 'Roland', 'Gut', 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'roland.gut@example.org', '+41 79 000 98 65', '', NULL, '', '', '', '', '', 'im Treppenhaus links', '', 'Glatttal', 'monthly', '');
INSERT INTO customer VALUES (4, 'K-4', 1, 4, 'de', '', 'Herr', 'Tiago', 'Pereira', 'Ackersteinstrasse', '28', '8049', 'Zürich', 'CH', 'tiago.pereira@example.com', '+41 79 000 04 26', '', 2, '', '', '', '', '', '', '', '', 'monthly', '');
INSERT INTO customer VALUES (5, 'K-17', 1, 5, 'de', '', 'Frau', 'Zoë', 'Müller', 'Bächlerstrasse', '12a', '8046', 'Zürich', 'CH', 'zoe@example.ch', '', '', NULL, '', '', '', '', '', '', '', 'Stadt', 'monthly', '');
INSERT INTO subscription VALUES (1, 'A-501', 1, 1, 1, '2026-11-23', '2023-08-16', '', '', 0, '', 0, '', '', '', '');
INSERT INTO subscription VALUES (2, 'A-502', 1, 3, 3, '2026-11-23', '2024-04-13', '', '', 0, '', 0, '', '', '', '');
INSERT INTO subscription VALUES (3, 'A-503', 1, 4, 4, '2026-11-23', '2024-11-18', '2027-03-11', '2027-03-11', 0, '', 0, '', '', '', '');
INSERT INTO subscription VALUES (4, 'A-504', 1, 3, 3, '2026-11-23', '2025-06-01', '', '', 0, '', 0, '', '', '', '');
INSERT INTO subscription VALUES (5, 'A-505', 1, 2, 2, '2026-11-23', '2025-11-21', '', '', 0, '', 0, '', '', '', '');
INSERT INTO subscription VALUES (6, 'A-506', 1, 2, 2, '2026-11-23', '2026-04-19', '', '', 0, '', 0, '', '', '', '');
INSERT INTO subscription VALUES (7, 'A-507', 1, 2, 2, '2026-11-23', '2026-08-24', '', '2026-11-01', 0, '', 1, '2026-11-01', '2026-10-18', 'Wir haben jetzt einen eigenen Garten.', 'demo');
INSERT INTO subscription VALUES (8, 'A-733', 1, 5, 5, '2026-11-23', '2024-01-04', '', '', 0, '', 0, '', '', '', '');
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
bäckerstrasse 5', '2026-11-24', 1795258800000, 'packed', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (2, 'L-2026-000002', 1, 1, 1, 1, NULL, 'Bäckerstrasse', '5', '8004', 'Zürich', 'CH', '', '', 'Stadt', 'ch
8004
zürich
bäckerstrasse 5', '2026-12-01', 1795863600000, 'open', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (3, 'L-2026-000003', 2, 2, 3, 3, NULL, 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'im Treppenhaus links', '', 'Glatttal', 'ch
8305
dietlikon
bergstrasse 2', '2026-11-24', 1795258800000, 'packed', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (4, 'L-2026-000004', 2, 2, 3, 3, NULL, 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'im Treppenhaus links', '', 'Glatttal', 'ch
8305
dietlikon
bergstrasse 2', '2026-11-27', 1795604400000, 'packed', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (5, 'L-2026-000005', 1, 2, 3, 3, NULL, 'Bergstrasse', '2', '8305', 'Dietlikon', 'CH', 'im Treppenhaus links', '', 'Glatttal', 'ch
8305
dietlikon
bergstrasse 2', '2026-12-01', 1795863600000, 'open', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (6, 'L-2026-000006', 2, 3, 4, 4, 2, '', '', '', '', '', '', '', '', 'point:2', '2026-11-26', 1795431600000, 'packed', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (7, 'L-2026-000007', 1, 3, 4, 4, 2, '', '', '', '', '', '', '', '', 'point:2', '2026-12-03', 1796036400000, 'open', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (8, 'L-2026-000008', 2, 5, 2, 2, NULL, 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'im Velokeller', '', 'Limmattal', 'ch
8102
oberengstringen
dorfstrasse 63', '2026-11-24', 1795258800000, 'packed', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (9, 'L-2026-000009', 1, 5, 2, 2, NULL, 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'im Velokeller', '', 'Limmattal', 'ch
8102
oberengstringen
dorfstrasse 63', '2026-12-01', 1795863600000, 'open', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (10, 'L-2026-000010', 1, 6, 2, 2, NULL, 'Dorfstrasse', '63', '8102', 'Oberengstringen', 'CH', 'im Velokeller', '', 'Limmattal', 'ch
8102
oberengstringen
dorfstrasse 63', '2026-12-01', 1795777200000, 'open', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (11, 'L-2026-000011', 2, 8, 5, 5, NULL, 'Bächlerstrasse', '12a', '8046', 'Zürich', 'CH', '', '', 'Stadt', 'ch
8046
zürich
bächlerstrasse 12a', '2026-11-26', 1795431600000, 'packed', '', NULL, '', 0, '2026-11-23', 0);
INSERT INTO sales_order VALUES (12, 'L-2026-000012', 1, 8, 5, 5, NULL, 'Bächlerstrasse', '12a', '8046', 'Zürich', 'CH', '', '', 'Stadt', 'ch
8046
zürich
bächlerstrasse 12a', '2026-12-03', 1796036400000, 'open', '', NULL, '', 0, '2026-11-23', 0);
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
INSERT INTO document VALUES (1, 'invoice', '2026-00001', 1, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 845, 824, 21, 0, 845, '000000000000000012600000016', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00001","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":1,"number":"K-1","party":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}}},"lines":[{"order_line_id":1,"date":"2026-11-24","order":"L-2026-000001","origin":"A-501","article":"BROT-02","text":"Bauernbrot 1 kg","quantity":"1","unit":"Stück","unit_price":"8.90","discount":"5","amount":"8.45","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"8.24","tax":"0.21","gross":"8.45"}],"sum":"8.45","net":"8.24","tax":"0.21","rounding":"0.00","total":"8.45"},"calendar":[{"date":"2026-11-24","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n8.45\nCHF\nS\nRegula Hug\nBäckerstrasse\n5\n8004\nZürich\nCH\nQRR\n000000000000000012600000016\n\nEPD\n//S1/10/2026-00001/11/261130/20/K-1/30/123456788/31/261101261130/32/2.6:8.24/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}},"amount":"8.45","reference":"000000000000000012600000016","message":"","bill_info":"//S1/10/2026-00001/11/261130/20/K-1/30/123456788/31/261101261130/32/2.6:8.24/40/0:30"}}', 'a08f84dd3a51ea3287e18b15f1aae61a8d54b09cbca73459c3ef82e00c225771');
INSERT INTO document VALUES (2, 'invoice', '2026-00002', 2, '2026-11-24', '2026-12-24', '2026-11-24', '2026-11-24', 'CHF', 0, 0, 503, 490, 13, 2, 505, '000000000000000022600000023', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00002","date":"2026-11-24","due":"2026-12-24","period":{"from":"2026-11-24","to":"2026-11-24"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":2,"number":"K-2","party":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}}},"lines":[{"order_line_id":8,"date":"2026-11-24","order":"L-2026-000008","origin":"A-505","article":"MILCH-1L","text":"Vollmilch pasteurisiert 1 l","quantity":"1","unit":"Flasche","unit_price":"2.40","discount":"5","amount":"2.28","vat_code":"reduced","vat_rate":"2.6"},{"order_line_id":9,"date":"2026-11-24","order":"L-2026-000008","origin":"A-505","article":"QUARK-250","text":"Rahmquark 250 g","quantity":"1","unit":"Becher","unit_price":"2.90","discount":"5","amount":"2.75","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"4.90","tax":"0.13","gross":"5.03"}],"sum":"5.03","net":"4.90","tax":"0.13","rounding":"0.02","total":"5.05"},"calendar":[{"date":"2026-11-24","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n5.05\nCHF\nS\nSivakumar\nDorfstrasse\n63\n8102\nOberengstringen\nCH\nQRR\n000000000000000022600000023\n\nEPD\n//S1/10/2026-00002/11/261124/20/K-2/30/123456788/31/261124261124/32/2.6:4.9/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}},"amount":"5.05","reference":"000000000000000022600000023","message":"","bill_info":"//S1/10/2026-00002/11/261124/20/K-2/30/123456788/31/261124261124/32/2.6:4.9/40/0:30"}}', '80fbcbc7316f138ad2878b55cc6bba99e23808deb547dabe436be7dfeda5cd4d');
INSERT INTO document VALUES (3, 'invoice', '2026-00003', 3, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 1252, 1220, 32, -2, 1250, '000000000000000032600000030', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00003","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":3,"number":"K-3","party":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}}},"lines":[{"order_line_id":3,"date":"2026-11-24","order":"L-2026-000003","origin":"A-502","article":"BROT-03","text":"Dinkelvollkornbrot 500 g","quantity":"1","unit":"Stück","unit_price":"6.80","discount":"8","amount":"6.26","vat_code":"reduced","vat_rate":"2.6"},{"order_line_id":4,"date":"2026-11-27","order":"L-2026-000004","origin":"A-502","article":"BROT-03","text":"Dinkelvollkornbrot 500 g","quantity":"1","unit":"Stück","unit_price":"6.80","discount":"8","amount":"6.26","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"12.20","tax":"0.32","gross":"12.52"}],"sum":"12.52","net":"12.20","tax":"0.32","rounding":"-0.02","total":"12.50"},"calendar":[{"date":"2026-11-24","mark":"delivered"},{"date":"2026-11-27","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n12.50\nCHF\nS\nRoland Gut\nBergstrasse\n2\n8305\nDietlikon\nCH\nQRR\n000000000000000032600000030\n\nEPD\n//S1/10/2026-00003/11/261130/20/K-3/30/123456788/31/261101261130/32/2.6:12.2/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}},"amount":"12.50","reference":"000000000000000032600000030","message":"","bill_info":"//S1/10/2026-00003/11/261130/20/K-3/30/123456788/31/261101261130/32/2.6:12.2/40/0:30"}}', '4fb57a36f8424158e7d615c116e0ec40dc1d09f743fdcd3083742bc229f933a0');
INSERT INTO document VALUES (4, 'invoice', '2026-00004', 4, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 6596, 6429, 167, -1, 6595, '000000000000000042600000046', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00004","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":4,"number":"K-4","party":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}}},"lines":[{"order_line_id":6,"date":"2026-11-26","order":"L-2026-000006","origin":"A-503","article":"GEM-M","text":"Gemüsekiste mittel","quantity":"2","unit":"Kiste","unit_price":"34.00","discount":"3","amount":"65.96","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"64.29","tax":"1.67","gross":"65.96"}],"sum":"65.96","net":"64.29","tax":"1.67","rounding":"-0.01","total":"65.95"},"calendar":[{"date":"2026-11-26","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n65.95\nCHF\nS\nTiago Pereira\nAckersteinstrasse\n28\n8049\nZürich\nCH\nQRR\n000000000000000042600000046\n\nEPD\n//S1/10/2026-00004/11/261130/20/K-4/30/123456788/31/261101261130/32/2.6:64.29/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}},"amount":"65.95","reference":"000000000000000042600000046","message":"","bill_info":"//S1/10/2026-00004/11/261130/20/K-4/30/123456788/31/261101261130/32/2.6:64.29/40/0:30"}}', '7bc5fa982902fcc47d147ae9a370fd88be67d2a80f159ad7a08d11ee64cfcb82');
INSERT INTO document VALUES (5, 'invoice', '2026-00005', 5, '2026-11-30', '2026-12-30', '2026-11-01', '2026-11-30', 'CHF', 0, 0, 3298, 3214, 84, 2, 3300, '000000000000000052600000050', 1795415400000, '{"format":"turnus.document/1","kind":"invoice","number":"2026-00005","date":"2026-11-30","due":"2026-12-30","period":{"from":"2026-11-01","to":"2026-11-30"},"currency":"CHF","lang":"de","issuer":{"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"uid":"CHE-123.456.788 MWST","email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","window_left":false},"customer":{"id":5,"number":"K-17","party":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}}},"lines":[{"order_line_id":14,"date":"2026-11-26","order":"L-2026-000011","origin":"A-733","article":"GEM-M","text":"Gemüsekiste mittel","quantity":"1","unit":"Kiste","unit_price":"34.00","discount":"3","amount":"32.98","vat_code":"reduced","vat_rate":"2.6"}],"totals":{"prices_net":false,"vat":[{"code":"reduced","rate":"2.6","net":"32.14","tax":"0.84","gross":"32.98"}],"sum":"32.98","net":"32.14","tax":"0.84","rounding":"0.02","total":"33.00"},"calendar":[{"date":"2026-11-26","mark":"delivered"}],"payment":{"kind":"qrbill","payload":"SPC\n0200\n1\nCH4431999123000889012\nS\nHofladen Sonnenberg\nSonnenbergstrasse\n40\n8610\nUster\nCH\n\n\n\n\n\n\n\n33.00\nCHF\nS\nZoë Müller\nBächlerstrasse\n12a\n8046\nZürich\nCH\nQRR\n000000000000000052600000050\n\nEPD\n//S1/10/2026-00005/11/261130/20/K-17/30/123456788/31/261101261130/32/2.6:32.14/40/0:30","iban":"CH4431999123000889012","creditor":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"debtor":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}},"amount":"33.00","reference":"000000000000000052600000050","message":"","bill_info":"//S1/10/2026-00005/11/261130/20/K-17/30/123456788/31/261101261130/32/2.6:32.14/40/0:30"}}', 'b8660692745e5e79a15a609040d331a7626a4a5d595e94962a50661b231e1615');
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
INSERT INTO request VALUES ('R-1', '', 1, 'applied', '', '{}', '', 0);
INSERT INTO change VALUES (1, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 1, 'standard', 1, X'E52C9BDC4E2F47C2A1B1A2B0CD2155D0993A02175181C7507A518159F2E9E825', X'0000000000000000000000000000000000000000000000000000000000000000', X'DC2F38EAB75A65C9CCCA30541115AC8F0A81E25AA09B6F0B6BAE5B2A388033D4');
INSERT INTO change VALUES (2, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 2, 'tour', 1, X'8C6516C32F981C5DDBD8DA9BD7CC56D25AB0AF60323C819B8C47F5C5A40D263C', X'DC2F38EAB75A65C9CCCA30541115AC8F0A81E25AA09B6F0B6BAE5B2A388033D4', X'547D11702B7D8ED15CD0BA0F3CB9E0B59BEE171945CABD3889CA437583BEE315');
INSERT INTO change VALUES (3, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'shop', 1, 'hofladen', 1, X'CEF4458EE6A32481B06F30FFD274ADB5EB0485A8F012BD2FDBFDD3339496D9F3', X'547D11702B7D8ED15CD0BA0F3CB9E0B59BEE171945CABD3889CA437583BEE315', X'65A104C140EBC2E89A22432518D8E10E720744106F3C7AA3B464BF4487D19B16');
INSERT INTO change VALUES (4, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 1, 'weekly-tue', 1, X'638E060FE859A206F158A85981AB3CC3FCF99D66877C924B08E84990AB90E3EB', X'65A104C140EBC2E89A22432518D8E10E720744106F3C7AA3B464BF4487D19B16', X'8512E25F6CD4420B66998DF18761B49352D8EF2F1CEE3074D2CB5F6938345338');
INSERT INTO change VALUES (5, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 2, 'weekly-thu', 1, X'C83C32B120EC074F50A3A747F97196C81EDFDB1F5B7770E7969870DC76E2F852', X'8512E25F6CD4420B66998DF18761B49352D8EF2F1CEE3074D2CB5F6938345338', X'DB0CBF2A3E1B12332034FA5AF5450788EC1BF0CABC0772F2DAB3927C71F6AC29');
INSERT INTO change VALUES (6, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 3, 'weekly-tue-fri', 1, X'6961D208FDEB95A1B784333963580A1468647D0422C49873936E936326438577', X'DB0CBF2A3E1B12332034FA5AF5450788EC1BF0CABC0772F2DAB3927C71F6AC29', X'032B9597E3BAA4375856825BBB485E4C0058B2EA12E04D12C924FE92DA7037DA');
INSERT INTO change VALUES (7, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 4, 'biweekly-thu-a', 1, X'4A08B200400811C147FE7F024E109FBD6E319D572546D95336434999C16B64C1', X'032B9597E3BAA4375856825BBB485E4C0058B2EA12E04D12C924FE92DA7037DA', X'613AF199A3D7378404C96FFA880ACD00DAD2A54BE3F228BE0E99E8CDC453B870');
INSERT INTO change VALUES (8, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 5, 'monthly-first-fri', 1, X'1ECCB3B69F2F948C51CB75DDF9BE116F27252319348E7F7FA06876674FC55362', X'613AF199A3D7378404C96FFA880ACD00DAD2A54BE3F228BE0E99E8CDC453B870', X'74EA5A4B05E72627C0CBA219B370C22B56DAF444A13585912D3081E32D08265B');
INSERT INTO change VALUES (9, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 6, 'monthly-coffee', 1, X'BCD9CC23140A51FFE73A9142BC1A364CA40FF65C359BA69CB649E19B6F11D795', X'74EA5A4B05E72627C0CBA219B370C22B56DAF444A13585912D3081E32D08265B', X'B153FB57A76B7F5483B0CA235714684EF83225430C49E581AB225F9E0E6AEF69');
INSERT INTO change VALUES (10, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 1, 'GEM-S', 1, X'143C493C6EA8C227DE49BBBE5CEA0299449C3A27F8D5713ADE30EC535E9DDC26', X'B153FB57A76B7F5483B0CA235714684EF83225430C49E581AB225F9E0E6AEF69', X'CEA0960452B72223FEAB2F8892DDBAD6B95FD600F804227D42E522A406789244');
INSERT INTO change VALUES (11, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 2, 'GEM-M', 1, X'666178BFBC92AC3906A0005F54A9018ADB1CCE14DEE89568FFF514D3E3F18DCC', X'CEA0960452B72223FEAB2F8892DDBAD6B95FD600F804227D42E522A406789244', X'6FFC98D3920DC0CB5D6704F955C82F65448C59F6C838845F2AE4BB3BFA779871');
INSERT INTO change VALUES (12, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 3, 'GEM-L', 1, X'C09104B941FAA2CFBD5D53F99F55DCCBC38735D9350D9F1875EABDEE4AFBBE1D', X'6FFC98D3920DC0CB5D6704F955C82F65448C59F6C838845F2AE4BB3BFA779871', X'7302A24C55842A7AF64EA9313C7AB8CA18A511DF717DDCDCB56ED8EDAD71FD6F');
INSERT INTO change VALUES (13, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 4, 'OBST-M', 1, X'EA31756204A0CCBAEB52B652BB35B0D8899D594A55F2C409722A6A2D54EBF50C', X'7302A24C55842A7AF64EA9313C7AB8CA18A511DF717DDCDCB56ED8EDAD71FD6F', X'32E6004269BBC41A5153CA08CFD88540A9BC3439EA478F09689B7E4970FD86B8');
INSERT INTO change VALUES (14, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 5, 'OBST-S', 1, X'8C6699E0CAA705CCEF473E9166688D48CA792D9BA8CBDEBCBA948E50D0976CCD', X'32E6004269BBC41A5153CA08CFD88540A9BC3439EA478F09689B7E4970FD86B8', X'DE69E0D489C1461B99CCCEC9E2FE5FF1337C9566E3318BE5AFEAC3CA6F73085A');
INSERT INTO change VALUES (15, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 6, 'MIX-M', 1, X'C0CB726E3902FCF7B5E6E52376AA6002751797267AA1DCC5ACF2A438E48AB3FD', X'DE69E0D489C1461B99CCCEC9E2FE5FF1337C9566E3318BE5AFEAC3CA6F73085A', X'68ECAE4AF6C8A38B32552BE854F807F186DCF4C39065687D9CACC7612B93C690');
INSERT INTO change VALUES (16, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 7, 'KART-2KG', 1, X'087C831423CFDE6B9A66653FB398F72D92BC9F979E4E6A3710A007C2B1AD263C', X'68ECAE4AF6C8A38B32552BE854F807F186DCF4C39065687D9CACC7612B93C690', X'7CFE4533DC29E3F63442F079646482A6602775FEB84BD58B2EB0D093D3128486');
INSERT INTO change VALUES (17, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 8, 'APFEL-2KG', 1, X'0DB2CF9884BCDDC134FDAB6ECB2BDACA220096627241FC2164B99092E598940A', X'7CFE4533DC29E3F63442F079646482A6602775FEB84BD58B2EB0D093D3128486', X'27FF3D316E345D979D3E9431EC487C431C878CF9491503E42E5E756DF0592CD6');
INSERT INTO change VALUES (18, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 9, 'BLUM-S', 1, X'1F49ABBC7872385FD0288511887B3863A9C85259889A8F07ECD1B292F0C1B2BF', X'27FF3D316E345D979D3E9431EC487C431C878CF9491503E42E5E756DF0592CD6', X'912EB5852B64C9A7CC4C3050179DD324300CE507361F768C3338DFA076E761E7');
INSERT INTO change VALUES (19, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 10, 'BLUM-M', 1, X'762D7B163AB4839F32905D9AAE9D130FD8FE2D5A7274582D7E8C487795355F74', X'912EB5852B64C9A7CC4C3050179DD324300CE507361F768C3338DFA076E761E7', X'06242E046AC661B90BD5D357C300F8F4CA1ECAACEEB568936FBE56AA4C7536A6');
INSERT INTO change VALUES (20, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 11, 'BLUM-L', 1, X'BF9BD9CA8633CC3D3BD873F21521D74B4457EACDDF88B03650308D6F90D2FC28', X'06242E046AC661B90BD5D357C300F8F4CA1ECAACEEB568936FBE56AA4C7536A6', X'CF30672DFCD3570574D1B33E0EF1EEA46656EB624179903DD846B767C89F2AED');
INSERT INTO change VALUES (21, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 12, 'BROT-01', 1, X'AA7872E384FDB418752B9D12F46885FC1D7D049583C153096ADD5E80F40FAD96', X'CF30672DFCD3570574D1B33E0EF1EEA46656EB624179903DD846B767C89F2AED', X'0356E4B1B259F8A5556D14CA246C7577101532BFF9FB7531DC8D890E3D1EE701');
INSERT INTO change VALUES (22, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 13, 'BROT-02', 1, X'4643270D52D8950A02C3422A858FB673969F68EC465AE26B24E0A337CB82D5BC', X'0356E4B1B259F8A5556D14CA246C7577101532BFF9FB7531DC8D890E3D1EE701', X'956B7C38215F7CDAA8EC90978D0458571BACC799DC36E9C07653CA6111DA8D94');
INSERT INTO change VALUES (23, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 14, 'BROT-03', 1, X'30798C5A4F4DE4DF30955B8FE77E3890FC69B1029D9E07182B40DB47AFB5D868', X'956B7C38215F7CDAA8EC90978D0458571BACC799DC36E9C07653CA6111DA8D94', X'A6F030E45F39A3851005CE0DDDD55B8FA52E5AF8E91191C25B91BC1541133057');
INSERT INTO change VALUES (24, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 15, 'BROT-04', 1, X'C92101AF6CF43565277103B14D5F0B7AF1FBD2F0A7BF9A0726DA2AB06EFA9D90', X'A6F030E45F39A3851005CE0DDDD55B8FA52E5AF8E91191C25B91BC1541133057', X'39000F584AA0DD07EF5C8401D4540FEE426E348EB46C4C86141E0CFD278209B1');
INSERT INTO change VALUES (25, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 16, 'BROT-05', 1, X'B7641EF22E985F674087AB8CCEB12850A00388EA2719CE7E11454E19C5DC5A79', X'39000F584AA0DD07EF5C8401D4540FEE426E348EB46C4C86141E0CFD278209B1', X'E0DD537099E8623AB0ECBB179381FB0D331C33FDCBF83F77EDCCFFC27D820E68');
INSERT INTO change VALUES (26, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 17, 'BROT-06', 1, X'C29343322703BA3F0DA6BD8327CA130813E0283D1D64D2B7699D2B182459CDDF', X'E0DD537099E8623AB0ECBB179381FB0D331C33FDCBF83F77EDCCFFC27D820E68', X'BF1E9A3303FDA268B4A95D5CE821BC8FE1C41490A7A68193A7AFFE8D2B06D3A1');
INSERT INTO change VALUES (27, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 18, 'MILCH-1L', 1, X'ED39AA953737969737BDA9701274CAD3B32FFB4A2477AF1A1F5D98C7507E422B', X'BF1E9A3303FDA268B4A95D5CE821BC8FE1C41490A7A68193A7AFFE8D2B06D3A1', X'9051C3AB101D160F5B7505517DEB47AFA3A10BCAF5A4615296E966B701CECA98');
INSERT INTO change VALUES (28, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 19, 'JOG-500', 1, X'C51297588BF9B3852539354136C7737A1D8B01229F3C819E021C09BB949E1D13', X'9051C3AB101D160F5B7505517DEB47AFA3A10BCAF5A4615296E966B701CECA98', X'234B191E7D97965272038F457BBF7E8EFE7E96CEB08059B96FDE738E5D5A3003');
INSERT INTO change VALUES (29, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 20, 'QUARK-250', 1, X'AF050181B6E290FE57B7CE27EF5FB7780AEC9136DE9728C2018B336EB91C4705', X'234B191E7D97965272038F457BBF7E8EFE7E96CEB08059B96FDE738E5D5A3003', X'7C17138D25892A01A7EA22D42DFABAC8304BFB43657B0D2001BF6E89922856CD');
INSERT INTO change VALUES (30, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 21, 'BUTTER-200', 1, X'B22FBDEE059730F07523D3C238335BED6BFBA121AAFD184E06D356B9F9F9D079', X'7C17138D25892A01A7EA22D42DFABAC8304BFB43657B0D2001BF6E89922856CD', X'B4044DB1EB8548EB1565346975CA1A5B295E239615D0CEC4177DE9F4FAF8FEB0');
INSERT INTO change VALUES (31, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 22, 'EIER-6', 1, X'A58E2B827DD118FDFEF511ACA63046DE8B70DAB64EE1E41AAF76093A6691FF0C', X'B4044DB1EB8548EB1565346975CA1A5B295E239615D0CEC4177DE9F4FAF8FEB0', X'C6B0B81DCA00A34CD359116A4DB2C7E007B40D07A41470215D9089DE6636E8EB');
INSERT INTO change VALUES (32, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 23, 'EIER-10', 1, X'A83B7678E02E2FD3295E2681DA30E3F065A02AE4AB4377FE593FCF216A4D57F2', X'C6B0B81DCA00A34CD359116A4DB2C7E007B40D07A41470215D9089DE6636E8EB', X'6CC6B2017EE8FDBFB0F7DBAE2B718F01D342844F7311224D02795D721797FFE8');
INSERT INTO change VALUES (33, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 24, 'KAESE-BK', 1, X'1590FD79C73D0DE7802D05F199942211172715C0929077C9CF3926966B4100EE', X'6CC6B2017EE8FDBFB0F7DBAE2B718F01D342844F7311224D02795D721797FFE8', X'6D0B20590D96F906F47DD533BB18771AED8B3CA33E8070B1BE97C812A8DEE67B');
INSERT INTO change VALUES (34, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 25, 'KAESE-MT', 1, X'E57FD2A26B28E1C0DFEE1AF6BE056E6B6E982EFE8662E1E1767942B27A6A025B', X'6D0B20590D96F906F47DD533BB18771AED8B3CA33E8070B1BE97C812A8DEE67B', X'C88169FA186EEC08C478EEE136C46B4174397134CE4E108F2C3BA3DF4039F552');
INSERT INTO change VALUES (35, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 26, 'KAESE-RC', 1, X'D3D158DC9105A83F38365ECAFF8B24D1E1C8BC855751B0742D3033EF3A8B6860', X'C88169FA186EEC08C478EEE136C46B4174397134CE4E108F2C3BA3DF4039F552', X'2A7C4CC2062879DCA7C62AB8293296C4324A9E575444A2386B169BCD658C53C8');
INSERT INTO change VALUES (36, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 27, 'WURST-2P', 1, X'7DD7281D410D8EC9C20CA2A57483CB53D980FD5E6DB13C49D63FA4F5D9AF0C48', X'2A7C4CC2062879DCA7C62AB8293296C4324A9E575444A2386B169BCD658C53C8', X'2FCA8F6A98757A6CE32333AAE88096821122DD459A4D0F28891064D89B6FC476');
INSERT INTO change VALUES (37, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 28, 'RIND-5KG', 1, X'1A38AC38100F3A0C4D68557C1318D8ABE0E126FE7C6194E3411F3541AABB6A89', X'2FCA8F6A98757A6CE32333AAE88096821122DD459A4D0F28891064D89B6FC476', X'B1B71ACDFC2583770212C12E727713FB8C964C355B80D5782F5D6D61C4690562');
INSERT INTO change VALUES (38, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 29, 'POULET-1', 1, X'23BE846D65E41F3BD30C5AEFDBF19FF75C8BD9650F98AE5740BCEDF20F5E8D1C', X'B1B71ACDFC2583770212C12E727713FB8C964C355B80D5782F5D6D61C4690562', X'6EC4B3EA090E282B5AABA9AA9BCE6706F622E1FD510C4FE5DAC6415DE253F058');
INSERT INTO change VALUES (39, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 30, 'KAFF-250', 1, X'120AF4C7B970B32CA119FAB1C6D552EC14B11439F2082BB8B984D292D08008A8', X'6EC4B3EA090E282B5AABA9AA9BCE6706F622E1FD510C4FE5DAC6415DE253F058', X'EFCF2F1F9CEC4E31107C61BBBA0C1704FB260C4E476B17FAE75778F75459F561');
INSERT INTO change VALUES (40, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 31, 'KAFF-1KG', 1, X'9C83269B9675DACCB513903AD2BCB4EE1EDF63603CB56F7FD30DA2A11C6B069C', X'EFCF2F1F9CEC4E31107C61BBBA0C1704FB260C4E476B17FAE75778F75459F561', X'F9B9D0078D1562DEEFA8E76C6383D4ECBD2A9D816D9900B71B8299161B6CADEC');
INSERT INTO change VALUES (41, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 32, 'KAFF-E250', 1, X'0C08F265F7605C3ED3B5DC27AF1C75670E49A50FE6B2B0B1CA50C7C6CEDE3C44', X'F9B9D0078D1562DEEFA8E76C6383D4ECBD2A9D816D9900B71B8299161B6CADEC', X'783CCECF1CC77FFC8310F25F68F232BEC3A3D2F5F8688A3278AA9B5AC61B97EC');
INSERT INTO change VALUES (42, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 33, 'HONIG-500', 1, X'F622B9AB4EDABCB0B75E9B270B065702460AD9D68060A0A08DEE20E7E045A79B', X'783CCECF1CC77FFC8310F25F68F232BEC3A3D2F5F8688A3278AA9B5AC61B97EC', X'A75CCA5AE292BA4148B30D13AE477C44F9525344D872F83A82862883CA39E821');
INSERT INTO change VALUES (43, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 34, 'KONF-350', 1, X'99F3235C666A1E6825B2B42FB2B166693411F8550685115EF870111BF2A06CB2', X'A75CCA5AE292BA4148B30D13AE477C44F9525344D872F83A82862883CA39E821', X'C4343F98F7996E0B8AEFD61CB916A8D69D2CE7B2106918F5A5F5904F9D6ED064');
INSERT INTO change VALUES (44, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 35, 'MEHL-1KG', 1, X'74FAC9B75CAC0887CA3AF925083AD369E8975250EDE0E3492E541735CA39934D', X'C4343F98F7996E0B8AEFD61CB916A8D69D2CE7B2106918F5A5F5904F9D6ED064', X'C0BCD1B7FE3EEAACB203F0CA081F3776F0A677B5D2F0B173A7D0357863C3F0FF');
INSERT INTO change VALUES (45, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 36, 'SIRUP-500', 1, X'5423A1A4C2F5FC951A75D44C93FB424D7FC5316011EEC38E6FD4B38FD2F5DB44', X'C0BCD1B7FE3EEAACB203F0CA081F3776F0A677B5D2F0B173A7D0357863C3F0FF', X'23A7769145D96FEF421BEBC8071CA8F5859DB17313A187604679DE89C3D29362');
INSERT INTO change VALUES (46, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 37, 'MOST-1L', 1, X'04940156953371BFD32DF890710E3642CAF42683D5F21E51C895386F09FCDD78', X'23A7769145D96FEF421BEBC8071CA8F5859DB17313A187604679DE89C3D29362', X'645D1BFD2603969EC22757536E0C05736060EA57D386B700DDAAD152DF931E23');
INSERT INTO change VALUES (47, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 38, 'WEIN-MT', 1, X'C2A1558ED6106D688DAA0951B5776AA9EF88072298C59F08D403AD5C55EF5924', X'645D1BFD2603969EC22757536E0C05736060EA57D386B700DDAAD152DF931E23', X'7101E5A5CAC23AD7540A732F60005C4C6B736B0AB0C4F3D8575677AFEE80A6F2');
INSERT INTO change VALUES (48, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 39, 'WEIN-PN', 1, X'8A4CAE7E73B996C7275B47B86404B2B82318F227635A017A52E81C89757D1C7C', X'7101E5A5CAC23AD7540A732F60005C4C6B736B0AB0C4F3D8575677AFEE80A6F2', X'63A72B298DB3F29CCD6C3E4328661C1B334A220861BBD1BDD78580AEAAE6FD81');
INSERT INTO change VALUES (49, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 40, 'KERZE-01', 1, X'AFBF7589E2424D750AB34B2E8B392EDE51E68649BA3A03E0C0B3219448BC5F57', X'63A72B298DB3F29CCD6C3E4328661C1B334A220861BBD1BDD78580AEAAE6FD81', X'84804865121032443046F2C32293760DEBD500DFB3BFCD836099358C88BFBE02');
INSERT INTO change VALUES (50, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 1, 'HOF', 1, X'91FA5E1BF78B4BBDDD761732F9177A774F71CFA7DD4D0CF18BF90A7E29E1AC1F', X'84804865121032443046F2C32293760DEBD500DFB3BFCD836099358C88BFBE02', X'FCB384042879848FEA80AA7A325C4EE10B9A3F79A860128F9773F7DBAAFB3AB0');
INSERT INTO change VALUES (51, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 2, 'WIPKINGEN', 1, X'7F5854E7E5A04FA9267ED8FAB5EA5A7C93BD75DB8929D40D49AF1D6FF62AB706', X'FCB384042879848FEA80AA7A325C4EE10B9A3F79A860128F9773F7DBAAFB3AB0', X'B1769327F2F02CD9383710B7F7F87618A96105CE3502510E98D2C47EB81AE014');
INSERT INTO change VALUES (52, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 3, 'OERLIKON', 1, X'633BAA81675CBE01E338BB282F0DAEB384A204AF740C0EE129A12C0E5A606791', X'B1769327F2F02CD9383710B7F7F87618A96105CE3502510E98D2C47EB81AE014', X'5E1FA92F1797F737BCCFD50331FF0C4F159B4803372FE0EC027DD114E9203758');
INSERT INTO change VALUES (53, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 4, 'WETZIKON', 1, X'822802A53CD848156C72B70D028ACE7A3DE25FBFA6425FE68F6750C162E0CF86', X'5E1FA92F1797F737BCCFD50331FF0C4F159B4803372FE0EC027DD114E9203758', X'CB34440E55FC05871C9BB1E0A5573430EDDE1C840D56A3023F54CC3FF7DFE457');
INSERT INTO change VALUES (54, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 5, 'THALWIL', 1, X'36F3904A2768493348100E5896193BB24E37A9CE5D43CE9EC54BFEFE68ED1AAB', X'CB34440E55FC05871C9BB1E0A5573430EDDE1C840D56A3023F54CC3FF7DFE457', X'1BF1751756313AA88B289657B6B8C4E333CCA938002E6386D8B0AE53584B11EE');
INSERT INTO change VALUES (55, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 1, 'K-1', 1, X'0C97E5C9466EBBA5340E97088A96D4097AA7726A10F3A136ADEC99945ED27410', X'1BF1751756313AA88B289657B6B8C4E333CCA938002E6386D8B0AE53584B11EE', X'93F46443AF75CE9143FB2E2E2F72ABC542BA84AD19712A72F3955D8C08BED7F8');
INSERT INTO change VALUES (56, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 2, 'K-2', 1, X'260CAF351876EAB6CF55C8ACFF9B788E64A0E83F8C557E704C9434E505B1AAE9', X'93F46443AF75CE9143FB2E2E2F72ABC542BA84AD19712A72F3955D8C08BED7F8', X'70E24456C9C63569E08981B724F947CDE8BEEBBCB97C97216E1083D88712AD85');
INSERT INTO change VALUES (57, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 3, 'K-3', 1, X'0CC463C626960A148A9FC740A3DA9D8940FABB57389EAA1CD91BA7E50910DF18', X'70E24456C9C63569E08981B724F947CDE8BEEBBCB97C97216E1083D88712AD85', X'10BDDA3746A90C48CC36B0FA03CDAD6C35ACEF8C194A30A0670F0B6C494675C2');
INSERT INTO change VALUES (58, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 4, 'K-4', 1, X'4BF920955E42DC5ABFFDCA7A3906BE99DF3C229F4CFABB71C7FF169EB11DB732', X'10BDDA3746A90C48CC36B0FA03CDAD6C35ACEF8C194A30A0670F0B6C494675C2', X'B7BFC9D06460016A1A4199E6CADA955BE7356226165281C25D8A24EBA73A5F6E');
INSERT INTO change VALUES (59, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 5, 'K-17', 1, X'F554D11A6762B1763AABF5D3BDE0A68FC3AB936CBDF0AEF6ADE6A5A3CCF7F98A', X'B7BFC9D06460016A1A4199E6CADA955BE7356226165281C25D8A24EBA73A5F6E', X'15EE4E1494F5AFF59D333BFD593A19E9ED2DDA364B1E5AD22EC140E816A9E1AC');
INSERT INTO change VALUES (60, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 1, 'A-501', 1, X'E9FF239C786C9314C10093F26A2FCDC558620BD313EB549B183010ACACC95C68', X'15EE4E1494F5AFF59D333BFD593A19E9ED2DDA364B1E5AD22EC140E816A9E1AC', X'52C7D53E477773523595A4C54CB76B74CBAA0A19438BCF2796C11464ED2D659C');
INSERT INTO change VALUES (61, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 2, 'A-502', 1, X'ABD80F8643405E24C25A1AA5ACE71F28DB30289F978F217E1A9AF6E3DA0E5EE5', X'52C7D53E477773523595A4C54CB76B74CBAA0A19438BCF2796C11464ED2D659C', X'404C1C3F0B78974356A464C50C7B17453D979008D755D06AE46766B7ACE63682');
INSERT INTO change VALUES (62, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 3, 'A-503', 1, X'78B6F639C2ACD8F95DED8765818EC5DAA092642D55D191E55A2D84A9D2AB4E3E', X'404C1C3F0B78974356A464C50C7B17453D979008D755D06AE46766B7ACE63682', X'32B07A8E4DE9E84B157CB065F64C0A35DE679247E87710EC05F4B6E5D861FA04');
INSERT INTO change VALUES (63, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 4, 'A-504', 1, X'086D25025F146523C85D129C3137B7E2B5BF21E599E40DE5877B8D4AAF93C1C1', X'32B07A8E4DE9E84B157CB065F64C0A35DE679247E87710EC05F4B6E5D861FA04', X'AA9F1DE52D8E7686A032619C1E1C3073552F524645F4C8BF992284A6F1E424BA');
INSERT INTO change VALUES (64, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 5, 'A-505', 1, X'32EBB9EC16F44026DFB7044E384B1FB3425A193C47D42DA5E4737FBFFB7C5ADC', X'AA9F1DE52D8E7686A032619C1E1C3073552F524645F4C8BF992284A6F1E424BA', X'86F7731BC00A8AE644011DF22DA3473FA5C0757F46DDBF0A68162C5DEB8675A8');
INSERT INTO change VALUES (65, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 6, 'A-506', 1, X'5C0FE44CFDC56DA1CAAAE9020202A98279C01DDB239D7EE459383009D3F2E80F', X'86F7731BC00A8AE644011DF22DA3473FA5C0757F46DDBF0A68162C5DEB8675A8', X'3CA371498639999ED7ACA79558998E735EB38A96DBAF440FA13D7F2BA5B6164F');
INSERT INTO change VALUES (66, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 7, 'A-507', 1, X'3574A6CB0136BB512D3C59AEE6B286268E7DA08958EC03DAD296FDA5E6549CBA', X'3CA371498639999ED7ACA79558998E735EB38A96DBAF440FA13D7F2BA5B6164F', X'3FCC8460E585E93CCAFE3F9D2B43AA8A5E2BA76C03C8916F1EE9E7F4F2DAF58C');
INSERT INTO change VALUES (67, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 8, 'A-733', 1, X'B842E508C269688A4F2FD73F99173BB765ABAC720D054C458E5CB3E696FD5163', X'3FCC8460E585E93CCAFE3F9D2B43AA8A5E2BA76C03C8916F1EE9E7F4F2DAF58C', X'67771EF5C0BE151C0A9F9495588C50A46FB45B13F99566884DFE09075758DFCD');
INSERT INTO change VALUES (68, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 1, 'L-2026-000001', 1, X'4457FA39E6CFC4940AEA5A13E33375D68FA72A4A112BE3F2C8EB6CCEB9B80E1B', X'67771EF5C0BE151C0A9F9495588C50A46FB45B13F99566884DFE09075758DFCD', X'AED83B809BA83590F218BB8AA82E107074565E01B4EA6DF4DA3E9AD8308D148E');
INSERT INTO change VALUES (69, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 2, 'L-2026-000002', 1, X'A43EE19DAA1977F3730A313A6CBC7EF810D44AA9C66392AC6CC71D2FD43680CB', X'AED83B809BA83590F218BB8AA82E107074565E01B4EA6DF4DA3E9AD8308D148E', X'F7FE5D11B76E9C75B84643BEBEA0D4744DF617C0C1E274A0BE576667BB5EC848');
INSERT INTO change VALUES (70, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 3, 'L-2026-000003', 1, X'4A69B74C9E1A6088B7332E32F2BE903DAB195832AC78179D422C1B9989FBF58A', X'F7FE5D11B76E9C75B84643BEBEA0D4744DF617C0C1E274A0BE576667BB5EC848', X'E997F62D1AEC1F2346C59B2D4096BBCF788B539794657172A52E2E410095F477');
INSERT INTO change VALUES (71, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 4, 'L-2026-000004', 1, X'17C5BD49DBBAFB0A11CCD762E38ED33F6D2E94BEBC112D0774775AB2A5DBA074', X'E997F62D1AEC1F2346C59B2D4096BBCF788B539794657172A52E2E410095F477', X'C8794A89239780FEFF5D53106EFDEA8ABF80DAEE28CF52D944E4F77DDB0887D4');
INSERT INTO change VALUES (72, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 5, 'L-2026-000005', 1, X'467CA7CEC7D508558CC56302DF76113E83E0C9FA3FF18F988F5F04AFA613A841', X'C8794A89239780FEFF5D53106EFDEA8ABF80DAEE28CF52D944E4F77DDB0887D4', X'7BF62A2D7774F93F892148BF649B5225CC619E3674D1E839270F46F5F8B59A76');
INSERT INTO change VALUES (73, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 6, 'L-2026-000006', 1, X'73345CC2DAA5EA5E43324AA3548C3BC46464B41942FB55F8635D4ECA28A8D761', X'7BF62A2D7774F93F892148BF649B5225CC619E3674D1E839270F46F5F8B59A76', X'FB3F32003C51F43640E587B702C0EB89D2BAEE286AC9005E9622A6502A187049');
INSERT INTO change VALUES (74, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 7, 'L-2026-000007', 1, X'87C73E1F2F373365B59E450CB4D298149FF3531E0A03041B4B7A212AD1D5E116', X'FB3F32003C51F43640E587B702C0EB89D2BAEE286AC9005E9622A6502A187049', X'689ACCBCD24A6741992719C639F30CF6BE196AB18A5F6C3967F9021E8A787095');
INSERT INTO change VALUES (75, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 8, 'L-2026-000008', 1, X'F6AC147CFF78E9251D75A3132A9CD94E5F20C57B4D454EFD53A4EF474B8AF1A1', X'689ACCBCD24A6741992719C639F30CF6BE196AB18A5F6C3967F9021E8A787095', X'639607844AE796FE23C97CED87E23077C500AC4AD1A964823F65D32D5F1ECE22');
INSERT INTO change VALUES (76, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 9, 'L-2026-000009', 1, X'2A4C56C1B77DBDFC319C38CAE79836B7411A6FBFA4D3E1F904ADED8BDD9B7A4C', X'639607844AE796FE23C97CED87E23077C500AC4AD1A964823F65D32D5F1ECE22', X'2F827B8E1AB5058550DAC25264637D9CA3FD4CAE2C20BDB596A99068C3DDDD46');
INSERT INTO change VALUES (77, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 10, 'L-2026-000010', 1, X'470578B3BFF8435F58C3319C61C29299CD3632C6ADDBCB82B9831146F3E98D9F', X'2F827B8E1AB5058550DAC25264637D9CA3FD4CAE2C20BDB596A99068C3DDDD46', X'2FF01F712946BED534454551F18F35096C814EFF910946BBE22B99B41D64F23E');
INSERT INTO change VALUES (78, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 11, 'L-2026-000011', 1, X'4872C906801A6DA62BBCD9FC8B4F1FC66C57BE91730100ECFF6860D4BD233A75', X'2FF01F712946BED534454551F18F35096C814EFF910946BBE22B99B41D64F23E', X'6A8B03EA09F8226627258636A24CC4E94A480628673DF5AEF26F2376591A26AA');
INSERT INTO change VALUES (79, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 12, 'L-2026-000012', 1, X'5F2E2AAE403AFEAE22B3DCB2D03928CB20A05988ED4DB909DF847F8CCA8664E4', X'6A8B03EA09F8226627258636A24CC4E94A480628673DF5AEF26F2376591A26AA', X'2777BED911DD871A99B172143246C2C27729E58AE37340EB26E0C37F982247E9');
INSERT INTO change VALUES (80, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 1, X'594255BFD98B7DB9F6C0B4E3AE5BA16C899A881FB6A4BE5ACE4E1FE228F62D30', X'2777BED911DD871A99B172143246C2C27729E58AE37340EB26E0C37F982247E9', X'A333B8B510969812E627EEA905D30119D713500DBC3088983371B5307F610AEF');
INSERT INTO change VALUES (81, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 1, X'822E462E33F795E6C6E54895CD82A338638725458760528B4A25782F7D3C67CB', X'A333B8B510969812E627EEA905D30119D713500DBC3088983371B5307F610AEF', X'D9625F02340532D0E88C97FD908F42C23A03D169FB7B145680BC747777C3C20D');
INSERT INTO change VALUES (82, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 1, X'06EB360E59039F59264CD6BAB5848B52F6CD9A7A8F1DF7426D47CB6272298C1C', X'D9625F02340532D0E88C97FD908F42C23A03D169FB7B145680BC747777C3C20D', X'13463249779F8B6612A0BDE3CBBF2939283361D3987DCF4706ABF37A7254AED1');
INSERT INTO change VALUES (83, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 2, X'7C019AFF67ED48A22AAA78B2F74A9EFD37271F9115E82C16613E9AA866E459C6', X'13463249779F8B6612A0BDE3CBBF2939283361D3987DCF4706ABF37A7254AED1', X'F04D233E9A8B08DB16A63B91075F4AE723DDD926B1CE0602A474CFC04597984C');
INSERT INTO change VALUES (84, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 2, X'32DB5D32018D73B33320FA9CDB303D5BA5D58BC8688CE275C80ABCD63B5B64F2', X'F04D233E9A8B08DB16A63B91075F4AE723DDD926B1CE0602A474CFC04597984C', X'E98F23B88D357A13D594D235D8E07830AB06C88EFA083979FD991461B8EAC46C');
INSERT INTO change VALUES (85, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 2, X'FB3313E8816BF80B2A7F782AA913246963169EAA355F28914AF2586221AF5A34', X'E98F23B88D357A13D594D235D8E07830AB06C88EFA083979FD991461B8EAC46C', X'9D1455BBAF6AA55431009C4C53396426380BCEBBC2E72324D7922116E517F489');
INSERT INTO change VALUES (86, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 1, 'L-2026-000001', 2, X'C06CAE1E13034BD739E2630F6A2FF32A79D856CB2E1DFB322358EB9504DF0B32', X'9D1455BBAF6AA55431009C4C53396426380BCEBBC2E72324D7922116E517F489', X'CCA6A68E975EC9861A289CDB5A14A476054ECEE4049D4AB74977E9D7B971E607');
INSERT INTO change VALUES (87, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 3, 'L-2026-000003', 2, X'97367F43463542DC59EA4BF259B89DAD839D9E2F03F204942CFE9B9C00DA564C', X'CCA6A68E975EC9861A289CDB5A14A476054ECEE4049D4AB74977E9D7B971E607', X'F1FBCE62E9EDFF795EC45143BEDB6DD0533954AED33E88239C1C077F8C451E47');
INSERT INTO change VALUES (88, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 8, 'L-2026-000008', 2, X'B7CBE2688F2075399054347F1C17BCB8025E8066BA3BA2A9835144152E3EE1BB', X'F1FBCE62E9EDFF795EC45143BEDB6DD0533954AED33E88239C1C077F8C451E47', X'E0C2A60701816AE57079B4F2C2871FFE7B783EE3B258867585A29FFB1A0AA175');
INSERT INTO change VALUES (89, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 1, X'AD647B5AE1A4A199C90BF22CCFA2CB60FF482DA64D38053387D50EE4C80A8D8D', X'E0C2A60701816AE57079B4F2C2871FFE7B783EE3B258867585A29FFB1A0AA175', X'760306843D7F70A8E4722DC1C41D1B40BC6C88D5E41904DAB1EB09865F681879');
INSERT INTO change VALUES (90, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 1, X'F838AB4F8EADEB17D617A4502FCDAA5E897E99B3EECC3ED7C6AE4D14F9DC756C', X'760306843D7F70A8E4722DC1C41D1B40BC6C88D5E41904DAB1EB09865F681879', X'CAD10C6AD91C32AE11005419402772CF8EC0FE60BAB0F81A5BEC466C2C47C607');
INSERT INTO change VALUES (91, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 2, X'FBCE3C72FB71E1A13F1B6A78995D32A3BC174DA52E9829FDA94BCA18CDE69AB5', X'CAD10C6AD91C32AE11005419402772CF8EC0FE60BAB0F81A5BEC466C2C47C607', X'F475D3BEAFF91B1DA7CEDE1D61BE75EF9AC42EDB30CFEAB53952DC68A30390AF');
INSERT INTO change VALUES (92, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 2, X'A4482D61586D21272E87417132BE3538C95E1635751AB1ECBB28CA0E7D1364FE', X'F475D3BEAFF91B1DA7CEDE1D61BE75EF9AC42EDB30CFEAB53952DC68A30390AF', X'A32D7903167B26BF38DE91CC58F861285F9FB48B1124043D8AFF16BBF35F052F');
INSERT INTO change VALUES (93, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 6, 'L-2026-000006', 2, X'F5F97D70EF945EE79C10F9FB34ACEEF7EBB834E0AAFE50C23184686CACAD22D9', X'A32D7903167B26BF38DE91CC58F861285F9FB48B1124043D8AFF16BBF35F052F', X'8B1BFCD201DA080E48C20A28CE42942A120789A147F99914B303EC42E0B2A996');
INSERT INTO change VALUES (94, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 11, 'L-2026-000011', 2, X'473310BBB81D5619B542F6ED080E66679D0A151999692B1544CE523715BCB02D', X'8B1BFCD201DA080E48C20A28CE42942A120789A147F99914B303EC42E0B2A996', X'6EE5C187391FB6F296D6FAE2E4558283F772FEC3C30144B54A7589CC33031F36');
INSERT INTO change VALUES (95, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 1, X'B653CBFB29668F1FF11A77D9B03CBF640CA82BBBFECDB7CECB09A793F3AD18FD', X'6EE5C187391FB6F296D6FAE2E4558283F772FEC3C30144B54A7589CC33031F36', X'9FF93D675C2499BC9EBB8E02A572C4F98052775D0E4D42D0B204E348A9F421D9');
INSERT INTO change VALUES (96, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 2, X'863BE1CEBBFC5260C364EAFD779C298DDFB1068EC3945800342BA3BFC1232C7F', X'9FF93D675C2499BC9EBB8E02A572C4F98052775D0E4D42D0B204E348A9F421D9', X'D4CAA514306BAE988C45242E5E3D9ECFDE29AF914F06330677153EC33DD73D04');
INSERT INTO change VALUES (97, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 4, 'L-2026-000004', 2, X'6B5F2E2142758D48D08C88C60D7169F1F4C68B965D5807461B5B2D8F651C47B6', X'D4CAA514306BAE988C45242E5E3D9ECFDE29AF914F06330677153EC33DD73D04', X'23B56AB55A3CB1E7A226704AE134157924932E23F4387024EF45FD978176F450');
INSERT INTO change VALUES (98, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 1, '2026-00001', 1, X'C704B8A9ECD9530F947BE353983BE2B3CCCFD05EFFB6F5827A5821A6AD8ADA36', X'23B56AB55A3CB1E7A226704AE134157924932E23F4387024EF45FD978176F450', X'09AC0FD1D47AA912B5828C10B79D75FA5EBA2A33993A60F79CE6364E00A38219');
INSERT INTO change VALUES (99, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 2, '2026-00002', 1, X'AFCF5AAB7B68A0B334789DEE3225B6B82B659F1CFDFCFD1AFF24C39B77E86963', X'09AC0FD1D47AA912B5828C10B79D75FA5EBA2A33993A60F79CE6364E00A38219', X'4C287599A33180FDD472AF3F75446E011492FAE8AE0B14A7C0C6F9247654A84F');
INSERT INTO change VALUES (100, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 3, '2026-00003', 1, X'CA60C7BBCDEE8802F2C001D672909541C81B54F6507B3F6B2CB5E2E462A59523', X'4C287599A33180FDD472AF3F75446E011492FAE8AE0B14A7C0C6F9247654A84F', X'B8F8914599BE5EB06F2B3F3DF5163E1723C3EDE59BE162EEC0B2CFFBABBCD156');
INSERT INTO change VALUES (101, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 4, '2026-00004', 1, X'A307C528A39A6397EECEFA393EF3B7579DDFFA376006DBA6CD8D70CB2E9C5B39', X'B8F8914599BE5EB06F2B3F3DF5163E1723C3EDE59BE162EEC0B2CFFBABBCD156', X'567171B9F525149D5BE920C170554C67ACD2FF9DF2A1A39148287AAA549281EE');
INSERT INTO change VALUES (102, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 5, '2026-00005', 1, X'CE6675D7C5AB933D47756C96AE14D131BD5FEBD49F19F74E0B661387AF59F5F2', X'567171B9F525149D5BE920C170554C67ACD2FF9DF2A1A39148287AAA549281EE', X'DC878F72F3EB61A0E492F9F34276C1F832A9E8D3B92DAF695EF649111D814DC8');
INSERT INTO change VALUES (103, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', 'R-1', 'a.json', 'request', 0, 'R-1', 0, X'91FF81EC4CD32FC0E90CBDF5912EBF167ED409C3517F9F401A7FF932935E1AA8', X'DC878F72F3EB61A0E492F9F34276C1F832A9E8D3B92DAF695EF649111D814DC8', X'8A3C95567D8FEAAF5A3A804753B16E20B9EB25516F050B26CBAD81E00ADA8CBB');
INSERT INTO change_payload VALUES (1, X'149696F825E005BDF9AC2301A22BD017', '', '{"id":1,"number":"standard","version":1,"names":{"de":"Hofladen","en":"Farm shop","fr":"Magasin de la ferme","it":"Negozio della fattoria"},"delivery_days":"TU,WE,TH,FR,SA","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":1,"cutoff_time":"12:00"}');
INSERT INTO change_payload VALUES (2, X'185DC87E977B5A203070434BF51F8535', '', '{"id":2,"number":"tour","version":1,"names":{"de":"Tour Oberland","en":"Oberland tour","fr":"Tournée de l’Oberland","it":"Giro dell’Oberland"},"delivery_days":"WE,TH,FR","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":2,"cutoff_time":"18:00"}');
INSERT INTO change_payload VALUES (3, X'7779115BEDAE8FC4D1018703C9AA693E', '', '{"id":1,"number":"hofladen","version":1,"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","languages":["de","fr","it","en"],"zone":"Europe/Zurich","currency":"CHF","cash_step":"0.05","prices_net":false,"vat_number":"CHE-123.456.788","vat_rates":[{"code":"standard","from":"2018-01-01","rate":"7.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"standard","from":"2024-01-01","rate":"8.1","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"reduced","from":"2018-01-01","rate":"2.5","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"reduced","from":"2024-01-01","rate":"2.6","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"special","from":"2018-01-01","rate":"3.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"special","from":"2024-01-01","rate":"3.8","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"zero","from":"2018-01-01","rate":"0","source":"MWSTG Art. 21"}],"iban":"CH44 3199 9123 0008 8901 2","reference_prefix":"","payment_days":30,"invoice_prefix":"","window_left":false,"calendar_id":1,"plan_ahead":7}');
INSERT INTO change_payload VALUES (4, X'66769C0F1292D6BE2CE8DF5D4FAAD331', '', '{"id":1,"number":"weekly-tue","version":1,"names":{"de":"Jede Woche am Dienstag","en":"Every week on Tuesday","fr":"Chaque semaine, le mardi","it":"Ogni settimana, il martedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false},{"from":"2026-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"5","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (5, X'C3FFC325564054628A3B006C28D456F5', '', '{"id":2,"number":"weekly-thu","version":1,"names":{"de":"Jede Woche am Donnerstag","en":"Every week on Thursday","fr":"Chaque semaine, le jeudi","it":"Ogni settimana, il giovedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (6, X'D7350A46772024E2DA6A5EE53AA56511', '', '{"id":3,"number":"weekly-tue-fri","version":1,"names":{"de":"Brot am Dienstag und Freitag","en":"Bread on Tuesday and Friday","fr":"Pain le mardi et le vendredi","it":"Pane il martedì e il venerdì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU,FR"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"8","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (7, X'B99891C9A3658EE5AA49AA8D1DF4E02A', '', '{"id":4,"number":"biweekly-thu-a","version":1,"names":{"de":"Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A)","en":"Every 2 weeks on Thursday, Oberland tour (group A)","fr":"Toutes les 2 semaines le jeudi, tournée Oberland (groupe A)","it":"Ogni 2 settimane il giovedì, giro Oberland (gruppo A)"},"calendar_id":2,"versions":[{"from":"2018-01-01","rhythm":{"anchor":"2024-01-11","segments":[{"rules":["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"2","min_term":2,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (8, X'ED866A80727F79682B3C2F269453774D', '', '{"id":5,"number":"monthly-first-fri","version":1,"names":{"de":"Jeden ersten Freitag im Monat","en":"First Friday of each month","fr":"Chaque premier vendredi du mois","it":"Ogni primo venerdì del mese"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYDAY=1FR"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"0","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (9, X'2023A44F80C250B9B64E8113FAD6A5BE', '', '{"id":6,"number":"monthly-coffee","version":1,"names":{"de":"Kaffee einmal im Monat, am 15.","en":"Coffee once a month, on the 15th","fr":"Café une fois par mois, le 15","it":"Caffè una volta al mese, il 15"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYMONTHDAY=15"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"10","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (10, X'EEC8FBCF7231A54B96EA7BF815A06EF9', '', '{"id":1,"number":"GEM-S","version":1,"names":{"de":"Gemüsekiste klein","en":"Vegetable box, small","fr":"Panier de légumes, petit","it":"Cassetta di verdura piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"22.50"},{"from":"2026-01-01","amount":"24.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (11, X'3D824E31E66F196CAF7A924BEEA1A06F', '', '{"id":2,"number":"GEM-M","version":1,"names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"32.00"},{"from":"2026-01-01","amount":"34.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (12, X'4476853603C43164F547024C2E463D27', '', '{"id":3,"number":"GEM-L","version":1,"names":{"de":"Gemüsekiste gross","en":"Vegetable box, large","fr":"Panier de légumes, grand","it":"Cassetta di verdura grande"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"43.50"},{"from":"2026-01-01","amount":"46.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (13, X'F826268C6EF174B9FDA0704CD6D264F4', '', '{"id":4,"number":"OBST-M","version":1,"names":{"de":"Obstkiste mittel","en":"Fruit box, medium","fr":"Panier de fruits, moyen","it":"Cassetta di frutta media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (14, X'25093D50F6EC69B050084D7B6908F19B', '', '{"id":5,"number":"OBST-S","version":1,"names":{"de":"Obstkiste klein","en":"Fruit box, small","fr":"Panier de fruits, petit","it":"Cassetta di frutta piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"19.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (15, X'DD40B30DA95F995539A0DFF426CB003E', '', '{"id":6,"number":"MIX-M","version":1,"names":{"de":"Gemüse und Obst gemischt","en":"Mixed vegetables and fruit","fr":"Légumes et fruits, assortis","it":"Verdura e frutta miste"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"34.00"},{"from":"2026-01-01","amount":"36.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (16, X'AF3F18F21EDBC427AC77473502359A7A', '', '{"id":7,"number":"KART-2KG","version":1,"names":{"de":"Kartoffeln festkochend 2 kg","en":"Waxy potatoes 2 kg","fr":"Pommes de terre fermes 2 kg","it":"Patate sode 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"6.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (17, X'5065533A8F95B3E1C108D15F790ABCAA', '', '{"id":8,"number":"APFEL-2KG","version":1,"names":{"de":"Tafeläpfel 2 kg","en":"Eating apples 2 kg","fr":"Pommes de table 2 kg","it":"Mele da tavola 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"7.90"},{"from":"2026-01-01","amount":"8.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (18, X'AFDB55AF4EF99930537F679A1354BEDE', '', '{"id":9,"number":"BLUM-S","version":1,"names":{"de":"Blumenstrauss klein","en":"Bunch of flowers, small","fr":"Bouquet de fleurs, petit","it":"Mazzo di fiori piccolo"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"18.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (19, X'ACD933A928C5A7C3E8CF3334147A148F', '', '{"id":10,"number":"BLUM-M","version":1,"names":{"de":"Blumenstrauss mittel","en":"Bunch of flowers, medium","fr":"Bouquet de fleurs, moyen","it":"Mazzo di fiori medio"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"26.00"},{"from":"2026-10-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (20, X'2C6701DE7259B07E3543A547E6C47DCE', '', '{"id":11,"number":"BLUM-L","version":1,"names":{"de":"Blumenstrauss gross","en":"Bunch of flowers, large","fr":"Bouquet de fleurs, grand","it":"Mazzo di fiori grande"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"42.00"},{"from":"2026-10-01","amount":"45.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (21, X'5476A22C417F56514B2450E1A8EA2653', '', '{"id":12,"number":"BROT-01","version":1,"names":{"de":"Bürli 4 Stück","en":"Bread rolls, pack of 4","fr":"Petits pains, 4 pièces","it":"Panini, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2],"prices":[{"from":"2018-01-01","amount":"4.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (22, X'57E1A206FFA92C0863E4F5959071BCD2', '', '{"id":13,"number":"BROT-02","version":1,"names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (23, X'B4AABFDB4AB5FF0F9F3AEFC0E4E47B16', '', '{"id":14,"number":"BROT-03","version":1,"names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.50"},{"from":"2026-01-01","amount":"6.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (24, X'A3FC5B926C284A8009A16331EEA74C70', '', '{"id":15,"number":"BROT-04","version":1,"names":{"de":"Ruchbrot 500 g","en":"Swiss dark bread 500 g","fr":"Pain bis 500 g","it":"Pane bigio 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"4.40"},{"from":"2026-01-01","amount":"4.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (25, X'E3B64B954F8726BE19A21BA2FF9CA4D0', '', '{"id":16,"number":"BROT-05","version":1,"names":{"de":"Butterzopf 500 g","en":"Plaited butter loaf 500 g","fr":"Tresse au beurre 500 g","it":"Treccia al burro 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (26, X'280DDF5D3C23A4D4E2B442391EAB7EBE', '', '{"id":17,"number":"BROT-06","version":1,"names":{"de":"Buttergipfel 4 Stück","en":"Butter croissants, pack of 4","fr":"Croissants au beurre, 4 pièces","it":"Cornetti al burro, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (27, X'CFB6197A1D988F1791972F5D682B46E1', '', '{"id":18,"number":"MILCH-1L","version":1,"names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.20"},{"from":"2026-01-01","amount":"2.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (28, X'16B10F53146387602359EC010D9B5794', '', '{"id":19,"number":"JOG-500","version":1,"names":{"de":"Naturejoghurt 500 g","en":"Plain yoghurt 500 g","fr":"Yogourt nature 500 g","it":"Yogurt al naturale 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (29, X'D83CCE37F565D44770F18345FA49F219', '', '{"id":20,"number":"QUARK-250","version":1,"names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (30, X'E8507143C4783AD1C0E1B906D7D796FA', '', '{"id":21,"number":"BUTTER-200","version":1,"names":{"de":"Hofbutter 200 g","en":"Farm butter 200 g","fr":"Beurre de la ferme 200 g","it":"Burro della fattoria 200 g"},"unit":"Stück","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.90"},{"from":"2026-01-01","amount":"5.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (31, X'51C55B05A205CED45451993D950CF1AF', '', '{"id":22,"number":"EIER-6","version":1,"names":{"de":"Freilandeier 6 Stück","en":"Free-range eggs, box of 6","fr":"Œufs de plein air, 6 pièces","it":"Uova da allevamento all’aperto, 6 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"5.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (32, X'10F4D446C0ACAC5D7BF7CDC6227F2BA4', '', '{"id":23,"number":"EIER-10","version":1,"names":{"de":"Freilandeier 10 Stück","en":"Free-range eggs, box of 10","fr":"Œufs de plein air, 10 pièces","it":"Uova da allevamento all’aperto, 10 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"8.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (33, X'2019A8DCBEEB58374A39EFB1B4968B12', '', '{"id":24,"number":"KAESE-BK","version":1,"names":{"de":"Bergkäse rezent 300 g","en":"Mature mountain cheese 300 g","fr":"Fromage de montagne corsé 300 g","it":"Formaggio di montagna stagionato 300 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"8.60"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (34, X'9A6D5F30F7F170DC3EAD014B029C0D94', '', '{"id":25,"number":"KAESE-MT","version":1,"names":{"de":"Mutschli 350 g","en":"Mutschli semi-hard cheese 350 g","fr":"Petit fromage mi-dur «Mutschli» 350 g","it":"Formaggella «Mutschli» 350 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (35, X'4D6053A88E766D37F1666BFC7FE50467', '', '{"id":26,"number":"KAESE-RC","version":1,"names":{"de":"Raclettekäse in Scheiben 400 g","en":"Raclette cheese, sliced, 400 g","fr":"Fromage à raclette en tranches 400 g","it":"Formaggio per raclette a fette 400 g"},"unit":"Pack","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (36, X'DB497824715169758BD8DAE0C993C11D', '', '{"id":27,"number":"WURST-2P","version":1,"names":{"de":"Landjäger 2 Paar","en":"Landjäger sausages, 2 pairs","fr":"Gendarmes, 2 paires","it":"Landjäger, 2 paia"},"unit":"Pack","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.20"},{"from":"2026-01-01","amount":"9.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (37, X'051F1BA10D0EFFAB55BE21E2FBB8F384', '', '{"id":28,"number":"RIND-5KG","version":1,"names":{"de":"Rindfleisch-Mischpaket 5 kg","en":"Mixed beef pack 5 kg","fr":"Colis de bœuf assorti 5 kg","it":"Pacco misto di manzo 5 kg"},"unit":"Paket","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"178.00"},{"from":"2026-01-01","amount":"185.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (38, X'F7DF073C8CC15B92DC59B08C0593EA35', '', '{"id":29,"number":"POULET-1","version":1,"names":{"de":"Poulet vom Hof, ganz, ca. 1.4 kg","en":"Whole farm chicken, approx. 1.4 kg","fr":"Poulet fermier entier, env. 1,4 kg","it":"Pollo di fattoria intero, ca. 1,4 kg"},"unit":"Stück","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"32.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (39, X'C0745DBDD23E755DF2E20B2F71195E2F', '', '{"id":30,"number":"KAFF-250","version":1,"names":{"de":"Röstkaffee Sonnenberg 250 g","en":"Sonnenberg roast coffee 250 g","fr":"Café torréfié Sonnenberg 250 g","it":"Caffè tostato Sonnenberg 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"9.80"},{"from":"2026-10-01","amount":"10.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (40, X'3355B0E7F9F6BC9BAC8F4CAF4677C297', '', '{"id":31,"number":"KAFF-1KG","version":1,"names":{"de":"Röstkaffee Sonnenberg 1 kg","en":"Sonnenberg roast coffee 1 kg","fr":"Café torréfié Sonnenberg 1 kg","it":"Caffè tostato Sonnenberg 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"35.50"},{"from":"2026-10-01","amount":"38.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (41, X'4C65513120117334E3C008426F1A7E36', '', '{"id":32,"number":"KAFF-E250","version":1,"names":{"de":"Espresso kräftig 250 g","en":"Espresso, strong, 250 g","fr":"Espresso corsé 250 g","it":"Espresso intenso 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"10.50"},{"from":"2026-10-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (42, X'5858FF9C74A6BD25DD761978BC4F60B3', '', '{"id":33,"number":"HONIG-500","version":1,"names":{"de":"Blütenhonig 500 g","en":"Blossom honey 500 g","fr":"Miel de fleurs 500 g","it":"Miele di fiori 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"14.80"},{"from":"2026-01-01","amount":"15.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (43, X'B295774DE1C9DDD4D17EE3C0F18551C4', '', '{"id":34,"number":"KONF-350","version":1,"names":{"de":"Erdbeerkonfitüre 350 g","en":"Strawberry jam 350 g","fr":"Confiture de fraises 350 g","it":"Confettura di fragole 350 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"7.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (44, X'9777F75877EC85B79598DD3BFEE50EFF', '', '{"id":35,"number":"MEHL-1KG","version":1,"names":{"de":"Ruchmehl 1 kg","en":"Swiss dark wheat flour 1 kg","fr":"Farine bise 1 kg","it":"Farina bigia 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (45, X'4DBF2DC933E2AE200C7B5492B32AC872', '', '{"id":36,"number":"SIRUP-500","version":1,"names":{"de":"Holunderblütensirup 5 dl","en":"Elderflower syrup 50 cl","fr":"Sirop de fleurs de sureau 5 dl","it":"Sciroppo di fiori di sambuco 5 dl"},"unit":"Flasche","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (46, X'4D84BECD2CB22DB9D119AE40068AC105', '', '{"id":37,"number":"MOST-1L","version":1,"names":{"de":"Apfelsaft naturtrüb 1 l","en":"Cloudy apple juice 1 l","fr":"Jus de pomme trouble 1 l","it":"Succo di mele torbido 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"4.20"},{"from":"2026-01-01","amount":"4.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (47, X'7E5A8E4AE8B374EF143FB1F5553A6C01', '', '{"id":38,"number":"WEIN-MT","version":1,"names":{"de":"Müller-Thurgau 75 cl","en":"Müller-Thurgau white wine 75 cl","fr":"Müller-Thurgau 75 cl","it":"Müller-Thurgau 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"16.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (48, X'A056A1878D4278A50E337E45F30073F1', '', '{"id":39,"number":"WEIN-PN","version":1,"names":{"de":"Pinot Noir 75 cl","en":"Pinot Noir red wine 75 cl","fr":"Pinot noir 75 cl","it":"Pinot nero 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"18.90"},{"from":"2026-01-01","amount":"19.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (49, X'687CA2376FDE3AF508E4130C47196A9F', '', '{"id":40,"number":"KERZE-01","version":1,"names":{"de":"Bienenwachskerze","en":"Beeswax candle","fr":"Bougie en cire d’abeille","it":"Candela di cera d’api"},"unit":"Stück","vat_code":"standard","storage":"Laden","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"14.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (50, X'53C28E74DEA55E97CF380336C5063CC6', '', '{"id":1,"number":"HOF","version":1,"names":{"de":"Hofladen Sonnenberg","en":"Sonnenberg farm shop","fr":"Magasin de la ferme Sonnenberg","it":"Negozio della fattoria Sonnenberg"},"address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"},"weekdays":"","note":"Kühlraum beim Laden, Dienstag bis Samstag 8–18.30 Uhr"}');
INSERT INTO change_payload VALUES (51, X'BC0608E355D67399D17E23365E362369', '', '{"id":2,"number":"WIPKINGEN","version":1,"names":{"de":"Quartierladen Wipkingen","en":"Wipkingen corner shop","fr":"Épicerie de quartier Wipkingen","it":"Negozio di quartiere Wipkingen"},"address":{"street":"Röschibachstrasse","house_no":"70","postal_code":"8037","town":"Zürich","country":"CH"},"weekdays":"TU,WE,TH,FR,SA","note":"Abholung 10–19 Uhr, Samstag bis 16 Uhr"}');
INSERT INTO change_payload VALUES (52, X'9F12709BA0C25257494B9DDAE993BBC3', '', '{"id":3,"number":"OERLIKON","version":1,"names":{"de":"Velowerkstatt Oerlikon","en":"Oerlikon bike workshop","fr":"Atelier vélo Oerlikon","it":"Officina biciclette Oerlikon"},"address":{"street":"Ohmstrasse","house_no":"14","postal_code":"8050","town":"Zürich","country":"CH"},"weekdays":"TU,TH,FR","note":"Kisten stehen links vom Eingang, 8–18 Uhr"}');
INSERT INTO change_payload VALUES (53, X'62850A90C9EAC98914E49722A5EC5E42', '', '{"id":4,"number":"WETZIKON","version":1,"names":{"de":"Café am Bahnhof Wetzikon","en":"Café at Wetzikon station","fr":"Café de la gare de Wetzikon","it":"Caffè alla stazione di Wetzikon"},"address":{"street":"Bahnhofstrasse","house_no":"2","postal_code":"8620","town":"Wetzikon ZH","country":"CH"},"weekdays":"TU,TH,FR,SA","note":"An der Theke fragen, 6.30–20 Uhr"}');
INSERT INTO change_payload VALUES (54, X'95F3FAB26F25065911EBC74C73C47660', '', '{"id":5,"number":"THALWIL","version":1,"names":{"de":"Gärtnerei Seeblick Thalwil","en":"Seeblick nursery, Thalwil","fr":"Jardinerie Seeblick, Thalwil","it":"Vivaio Seeblick, Thalwil"},"address":{"street":"Alte Landstrasse","house_no":"88","postal_code":"8800","town":"Thalwil","country":"CH"},"weekdays":"TU,WE,TH,FR","note":"Schlüssel im Kasten, Code beim Laden erfragen"}');
INSERT INTO change_payload VALUES (55, X'9261C9FD3CB471FD13BDAB1F0691E53E', '', '{"id":1,"number":"K-1","version":1,"serial":1,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}},"email":"regula.hug@example.com","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":["Randen"]}');
INSERT INTO change_payload VALUES (56, X'E1E8090B8BB7AC2637649352A5B9078B', '', '{"id":2,"number":"K-2","version":1,"serial":2,"lang":"de","party":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}},"email":"sivakumar@example.net","phone":"+41 76 000 51 41","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Velokeller","tour":"Limmattal"},"cycle":"per_delivery","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (57, X'13751C6DD3255DE8BE6E825FA6C1312C', '', '{"id":3,"number":"K-3","version":1,"serial":3,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}},"email":"roland.gut@example.org","phone":"+41 79 000 98 65","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (58, X'54A5B4E25FBF12F0AE7975405ADE8D71', '', '{"id":4,"number":"K-4","version":1,"serial":4,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}},"email":"tiago.pereira@example.com","phone":"+41 79 000 04 26","ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (59, X'9B01EFB0E8052CBBD71B399F29C08A67', '', '{"id":5,"number":"K-17","version":1,"serial":5,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}},"email":"zoe@example.ch","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (60, X'B4102CC0E51979EC82E95B341B27120B', '', '{"id":1,"number":"A-501","version":1,"payer_id":1,"receiver_id":1,"created_on":"2026-11-23","start":"2023-08-16","end":"","versions":[{"from":"2023-08-16","plan_id":1,"lines":[{"article_id":13,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (61, X'2A7B242BC08CF93A45900DB109A874BF', '', '{"id":2,"number":"A-502","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2024-04-13","end":"","versions":[{"from":"2024-04-13","plan_id":3,"lines":[{"article_id":14,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (62, X'2EBF0C8A25B697ADA758CBD9575D3BC0', '', '{"id":3,"number":"A-503","version":1,"payer_id":4,"receiver_id":4,"created_on":"2026-11-23","start":"2024-11-18","end":"2027-03-11","versions":[{"from":"2024-11-18","plan_id":2,"lines":[{"article_id":2,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (63, X'8FE34D67FFEAB708F726A7A7AB36C395', '', '{"id":4,"number":"A-504","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2025-06-01","end":"","versions":[{"from":"2025-06-01","plan_id":5,"lines":[{"article_id":10,"quantity":"1"},{"article_id":25,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (64, X'40647C8EA803F4636087EF872F385BC4', '', '{"id":5,"number":"A-505","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2025-11-21","end":"","versions":[{"from":"2025-11-21","plan_id":1,"lines":[{"article_id":18,"quantity":"1"},{"article_id":20,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","lasts":"always","from":"","until":"","safety":false,"source":"demo"}]}');
INSERT INTO change_payload VALUES (65, X'3D1116C58C54CA23B1F114DB0AC8BA1C', '', '{"id":6,"number":"A-506","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-04-19","end":"","versions":[{"from":"2026-04-19","plan_id":1,"lines":[{"article_id":5,"quantity":"1"},{"article_id":19,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (66, X'06039066A41E181AB1CEFD2808FC07D2', '', '{"id":7,"number":"A-507","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-08-24","end":"","versions":[{"from":"2026-08-24","plan_id":1,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null,"cancellation":{"effective":"2026-11-01","given":"2026-10-18","reason":"Wir haben jetzt einen eigenen Garten.","source":"demo"}}');
INSERT INTO change_payload VALUES (67, X'6DFAE5408E1A2874F6F05E5C06BD546A', '', '{"id":8,"number":"A-733","version":1,"payer_id":5,"receiver_id":5,"created_on":"2026-11-23","start":"2024-01-04","end":"","versions":[{"from":"2024-01-04","plan_id":2,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (68, X'774EAF20C5F058AE70E7806F7695879F', '', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (69, X'7141C45810F69F6C32376EECF1BEC03D', '', '{"id":2,"number":"L-2026-000002","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":2,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (70, X'41051DB3217DCA4FF8C5A104BC097BCC', '', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (71, X'61EEDBEB0D49AC2B076B96769CCE85C7', '', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (72, X'174310A9B973E46A67966797611849F6', '', '{"id":5,"number":"L-2026-000005","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":5,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (73, X'E0D3473970A6BB6F085FE9D8FACDB9A8', '', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (74, X'C951436BA0CF3209B1F52AA1B6F81D08', '', '{"id":7,"number":"L-2026-000007","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":7,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (75, X'CEFAE9262EF27F49D9446D1054AA887B', '', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (76, X'3AAA964D99D96D01F290849083CE920B', '', '{"id":9,"number":"L-2026-000009","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":10,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"},{"id":11,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (77, X'784C02CBF07A1A9AC8F394BB589E92FC', '', '{"id":10,"number":"L-2026-000010","version":1,"subscription_id":6,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-27T11:00:00Z","state":"open","lines":[{"id":12,"article_id":5,"ordered":"1","packed":"0","short":"0","unit_price":"19.00","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-28"},{"id":13,"article_id":19,"ordered":"1","packed":"0","short":"0","unit_price":"4.20","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (78, X'DE3411801008754ED93AF37417CFDA04', '', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (79, X'FFC217A227F2F7FDEECA1CD0492A79F9', '', '{"id":12,"number":"L-2026-000012","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":15,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (80, X'DADE5E378426C2B6DF03E57F9C558467', '', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (81, X'ECFFA266B0E444BD6F5EC7590D7FAF53', '', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (82, X'A71920BDDDEAA9D44301AF2E5B4850AC', '', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (83, X'DA98B59D38ACEBB78A63448F8772F390', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":1,"number":"R-2026-000001","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (84, X'5A0EADC31B62C731C2A468D7EA18E79F', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":2,"number":"R-2026-000002","version":2,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (85, X'1C6DF6CDEA0F572003DAC300B8EA6265', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":3,"number":"R-2026-000003","version":2,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (86, X'2DDFD781FFBEAA5E29D8CCBCCC85981B', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":1,"number":"L-2026-000001","version":2,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"1","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (87, X'BF59788F25FBC0E5706F4042D67EE518', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":3,"number":"L-2026-000003","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (88, X'8296EE4B17454648A44F7B341F844149', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":8,"number":"L-2026-000008","version":2,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"1","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"1","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (89, X'D7FADCF359EC200C26B50E816A863C91', '', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (90, X'AB664E07C8BA7D0A4D6735D622A2F29B', '', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (91, X'14B867DDF4A57FC9B5C6474331545E84', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":4,"number":"R-2026-000004","version":2,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (92, X'88AEB67C740AD0D6C5EC8F96D5BEF8E1', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":5,"number":"R-2026-000005","version":2,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (93, X'BFF88FE79FAF0A10311BC93C8B2B012F', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":6,"number":"L-2026-000006","version":2,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"2","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (94, X'7836D40549E55D89A0FCE485B86A4124', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":11,"number":"L-2026-000011","version":2,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"1","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (95, X'8E48772D96F116ABFD76F928286DE540', '', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (96, X'5D6E1660D18D049757A3B94EAE85AF40', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":6,"number":"R-2026-000006","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (97, X'88AE42DEA9F86DECEF43ABA70D82FCC7', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":4,"number":"L-2026-000004","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"packed","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (98, X'65F3C47C56D1707DBE95BCFFAAF0FDB4', '', '{"number":"2026-00001","sha256":"a08f84dd3a51ea3287e18b15f1aae61a8d54b09cbca73459c3ef82e00c225771"}');
INSERT INTO change_payload VALUES (99, X'4A1234968570508A422FB34E9211A8DE', '', '{"number":"2026-00002","sha256":"80fbcbc7316f138ad2878b55cc6bba99e23808deb547dabe436be7dfeda5cd4d"}');
INSERT INTO change_payload VALUES (100, X'2AB7B5388BAAD08BD01F82A6FA1CEAF5', '', '{"number":"2026-00003","sha256":"4fb57a36f8424158e7d615c116e0ec40dc1d09f743fdcd3083742bc229f933a0"}');
INSERT INTO change_payload VALUES (101, X'A57402251C2F6DE024D7760B1ACEDDA1', '', '{"number":"2026-00004","sha256":"7bc5fa982902fcc47d147ae9a370fd88be67d2a80f159ad7a08d11ee64cfcb82"}');
INSERT INTO change_payload VALUES (102, X'09C18747A21219074EBD403B5D92CB2D', '', '{"number":"2026-00005","sha256":"b8660692745e5e79a15a609040d331a7626a4a5d595e94962a50661b231e1615"}');
INSERT INTO change_payload VALUES (103, X'26C44D78484B0E0DF3B7D682DECDCEE0', '', '{"answer":"","code":"","verdict":"applied"}');
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
CREATE INDEX subscription_payer ON subscription (payer_id);
CREATE INDEX subscription_receiver ON subscription (receiver_id);
CREATE INDEX subscription_last ON subscription (last_day);
CREATE INDEX subscription_version_plan ON subscription_version (plan_id);
CREATE INDEX subscription_line_article ON subscription_line (article_id);
CREATE INDEX subscription_overview_state ON subscription_overview (state, next_day);
CREATE INDEX subscription_overview_holds ON subscription_overview (holds_until);
CREATE INDEX subscription_overview_day ON subscription_overview (as_of);
CREATE INDEX sales_order_parcel ON sales_order (receiver_id, delivery_day, place);
CREATE INDEX sales_order_subscription ON sales_order (subscription_id);
CREATE INDEX sales_order_open_payer ON sales_order (payer_id) WHERE state = 'open';
CREATE INDEX sales_order_open_receiver ON sales_order (receiver_id) WHERE state = 'open';
CREATE INDEX sales_order_unbilled ON sales_order (payer_id, delivery_day) WHERE unbilled > 0;
CREATE INDEX order_line_order ON order_line (order_id, pos);
CREATE INDEX order_line_pick ON order_line (pick_day, order_id);
CREATE INDEX order_line_article ON order_line (article_id, pick_day);
CREATE INDEX order_cover_order ON order_cover (order_id);
CREATE INDEX slip_pick ON slip (pick_day);
CREATE INDEX document_customer ON document (customer_id, day);
CREATE INDEX document_day ON document (day);
CREATE INDEX document_reference ON document (reference) WHERE reference <> '';
CREATE INDEX document_line_order_line ON document_line (order_line_id);
CREATE UNIQUE INDEX billed_line_live ON billed_line (order_line_id) WHERE released_at IS NULL;
CREATE INDEX billed_line_order_line ON billed_line (order_line_id);
CREATE INDEX document_paper_document ON document_paper (document_id);
CREATE INDEX import_file_sha256 ON import_file (sha256);
CREATE INDEX request_file ON request (file_id);
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
