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
INSERT INTO schema_version VALUES (1, 0, 1, '2026-11-23 16:24:34');
INSERT INTO schema_version VALUES (2, 1, 1, '2026-11-23 16:24:34');
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
INSERT INTO subscription_overview VALUES (1, 'active', '2026-11-24', '2026-11-23', '');
INSERT INTO subscription_overview VALUES (2, 'active', '2026-11-24', '2026-11-23', '');
INSERT INTO subscription_overview VALUES (3, 'ending', '2026-11-26', '2026-11-23', '');
INSERT INTO subscription_overview VALUES (4, 'active', '2026-12-04', '2026-11-23', '');
INSERT INTO subscription_overview VALUES (5, 'active', '2026-11-24', '2026-11-23', '');
INSERT INTO subscription_overview VALUES (6, 'active', '2026-11-24', '2026-11-23', '');
INSERT INTO subscription_overview VALUES (7, '', '', '', '');
INSERT INTO subscription_overview VALUES (8, 'active', '2026-11-26', '2026-11-23', '');
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
INSERT INTO change VALUES (1, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 1, 'standard', 1, X'D71D29E1C93CF892A1FBFED4B70B985D0056FE41711C8C426B81542ED30C2833', X'0000000000000000000000000000000000000000000000000000000000000000', X'BFD048C4813ED8B67D49F4863EFE6143EF6A812E4EB8F62DB4B4242168A90C93');
INSERT INTO change VALUES (2, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 2, 'tour', 1, X'B43134F8CF16B34C1F50D9FE48CD28CEA35515D62DA901F4B02FD800306EC6CC', X'BFD048C4813ED8B67D49F4863EFE6143EF6A812E4EB8F62DB4B4242168A90C93', X'C2C8B97B62AEE3F3E3E19343CF0943D1649F19DC94E0413E4632BB2F139CEEAE');
INSERT INTO change VALUES (3, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'shop', 1, 'hofladen', 1, X'EF88DF8724803392882CA9E8D8559575A77A8CF53552AC13A721232302CFC61B', X'C2C8B97B62AEE3F3E3E19343CF0943D1649F19DC94E0413E4632BB2F139CEEAE', X'19B8DC3213138B53A8D7BF0706190D630CEC840E336F2D931DAE2A6655CCEDAD');
INSERT INTO change VALUES (4, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 1, 'weekly-tue', 1, X'9FBA2F7E15A5CEF97EC1DFD8934E3AB5EB0BFB9239B05549AE16F35F5D2F135F', X'19B8DC3213138B53A8D7BF0706190D630CEC840E336F2D931DAE2A6655CCEDAD', X'857BB5684C618B0B0150F1BB40C830CEE9103798E16A1CEC175FE17AF13A6593');
INSERT INTO change VALUES (5, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 2, 'weekly-thu', 1, X'1200CF189204684917779F5E4444063B05B325DE4D3AEF5AC726FDD5BD1EACA1', X'857BB5684C618B0B0150F1BB40C830CEE9103798E16A1CEC175FE17AF13A6593', X'A1B96DD3E32CAD3889BE8229BBB033ECC5E8036772BF9AA07C5F91EDE3903E02');
INSERT INTO change VALUES (6, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 3, 'weekly-tue-fri', 1, X'9BC85C7433A85CF4CAB2E8020A1F0FC25876E8B2BE0B3E4DE847F305ED058DB6', X'A1B96DD3E32CAD3889BE8229BBB033ECC5E8036772BF9AA07C5F91EDE3903E02', X'C771DF7880A8814BC790E16B3F22EB82D629D599B785B44EB46147E11CC93627');
INSERT INTO change VALUES (7, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 4, 'biweekly-thu-a', 1, X'183CB3677EC4DF00D1B542299E2B08E18C4F64FD20226BCA69152606192FBFB4', X'C771DF7880A8814BC790E16B3F22EB82D629D599B785B44EB46147E11CC93627', X'90D81E248DAD629716E3B9705E3B7B8E627AE252066828C77FF46D63C0832A8B');
INSERT INTO change VALUES (8, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 5, 'monthly-first-fri', 1, X'EEFA9DBA0FE77269130B5AE6DC1CBFBD581258D08BDD1C116903D71469F8BFB3', X'90D81E248DAD629716E3B9705E3B7B8E627AE252066828C77FF46D63C0832A8B', X'CCA02EE9477A0D3CECB5F9913B0EC8535699386F4357CE30B904C611A5174F65');
INSERT INTO change VALUES (9, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 6, 'monthly-coffee', 1, X'657239DFDFA9150D1A9464589C04BBB35EDCEA8FD7F7F6D325726108479A1E8A', X'CCA02EE9477A0D3CECB5F9913B0EC8535699386F4357CE30B904C611A5174F65', X'B4966A6A744AE06390F4992B952BB3647070EED53632A9CB385110E3547D6242');
INSERT INTO change VALUES (10, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 1, 'GEM-S', 1, X'CA23913C41F205071D19E4917A687A142ED913620E1869673E66CD6EB47D78DA', X'B4966A6A744AE06390F4992B952BB3647070EED53632A9CB385110E3547D6242', X'69DA46D8D2E411B1493D14F4E81D4E5BE3B48B541722103FD722E30174E6DEBA');
INSERT INTO change VALUES (11, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 2, 'GEM-M', 1, X'38253D0B555B1ADADAC228FFA97FF20255E91F52D7AAA589A1ACE21927699682', X'69DA46D8D2E411B1493D14F4E81D4E5BE3B48B541722103FD722E30174E6DEBA', X'1A1A83F4C1841CB6C2E3DB4E6EA76C3FA2836E78A5CC7F60B7288736BD6EA6E5');
INSERT INTO change VALUES (12, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 3, 'GEM-L', 1, X'E80B83F4BFC1C888B484E1E648A49184AE6242ECE1A5312DF1FDB1C0B8165978', X'1A1A83F4C1841CB6C2E3DB4E6EA76C3FA2836E78A5CC7F60B7288736BD6EA6E5', X'E040F1410AA16AA98AF3C929B4DB24662690DC8BD70ED35E45DCF8D3EDFCF332');
INSERT INTO change VALUES (13, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 4, 'OBST-M', 1, X'695ED47BCD4D90618DF7D18594E2854ED8AF1327714451E073233B039AED6983', X'E040F1410AA16AA98AF3C929B4DB24662690DC8BD70ED35E45DCF8D3EDFCF332', X'0613B31695A9E4BBBCB75E79AB94A30A7EB6E6C844EC70F54D2934DEB0BCA55A');
INSERT INTO change VALUES (14, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 5, 'OBST-S', 1, X'09A4273DEA7DFE91DE831E93A881B96B4828997069C606B79AD1E9D52A4A31CE', X'0613B31695A9E4BBBCB75E79AB94A30A7EB6E6C844EC70F54D2934DEB0BCA55A', X'63B3BEACFC92AD0F847FEEAEC8B839261D331E9EBFE8184267C47457B4EA51E8');
INSERT INTO change VALUES (15, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 6, 'MIX-M', 1, X'261E22419909954A430DB6BDBB580D254DAAF1656A707659F5BD6302FF901C25', X'63B3BEACFC92AD0F847FEEAEC8B839261D331E9EBFE8184267C47457B4EA51E8', X'D6A1827E1FBE54F7EB5F5355F7A77235DCEAD418DCE7BEE70DDBCA14C8B0D703');
INSERT INTO change VALUES (16, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 7, 'KART-2KG', 1, X'006E9C3A436777CF8C150567ED673AFF13C71EFEB3021E4874708FC5DE90A20D', X'D6A1827E1FBE54F7EB5F5355F7A77235DCEAD418DCE7BEE70DDBCA14C8B0D703', X'308E80F5BA3DF7288507E5852EE18E0F46463611AFD1C59E6CEE3DBCD226ADEA');
INSERT INTO change VALUES (17, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 8, 'APFEL-2KG', 1, X'D8E3A804C1FD4C01B87F799637D848C9C17B2DF4B2D27B45E408EAE689E5344D', X'308E80F5BA3DF7288507E5852EE18E0F46463611AFD1C59E6CEE3DBCD226ADEA', X'6BF2B518CE0446B2A8AFBD48615F069D5F6AC7F008C1B8799A68F81481610B95');
INSERT INTO change VALUES (18, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 9, 'BLUM-S', 1, X'560879C1B2F221476E92570DC8906FD761774DA6C846425EC7AF189E5D9E071C', X'6BF2B518CE0446B2A8AFBD48615F069D5F6AC7F008C1B8799A68F81481610B95', X'7B22B24840D6FF15A7CCA39B9F44DD0746A9BC769ADEEBC7A5843205B6EFDFBD');
INSERT INTO change VALUES (19, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 10, 'BLUM-M', 1, X'CFA1005D1EC6ED60BD8E89F9DCB4BF99604245B78DC5566DADACF46A83659100', X'7B22B24840D6FF15A7CCA39B9F44DD0746A9BC769ADEEBC7A5843205B6EFDFBD', X'035B088B9F15D7B62E4253C4FDC476A41B3E569BA6721AC77ABE336537642095');
INSERT INTO change VALUES (20, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 11, 'BLUM-L', 1, X'A725EE447C041D8A5CE285B68BC3EBFC4A477A54A742D9D0BC6C1AC5F2C00E80', X'035B088B9F15D7B62E4253C4FDC476A41B3E569BA6721AC77ABE336537642095', X'FEDEBDF216A125AE31A46B1FBC5EAE1E2B4C6490C1527DBFC6C3E1D2175DBBDC');
INSERT INTO change VALUES (21, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 12, 'BROT-01', 1, X'8DAEF4FCA7601999A638F610BBD636184AE789A826A7182E3524B952E276137A', X'FEDEBDF216A125AE31A46B1FBC5EAE1E2B4C6490C1527DBFC6C3E1D2175DBBDC', X'5CA7496F409F8EB7CFEE7E00F0A53077D1CAFBE529979CE45805424845186DF5');
INSERT INTO change VALUES (22, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 13, 'BROT-02', 1, X'DE03E02FA750B284B385496D2E51B5A50B32D8DD6D8C79B1EE69CCCB55614035', X'5CA7496F409F8EB7CFEE7E00F0A53077D1CAFBE529979CE45805424845186DF5', X'482F81E1F040F440EF33D2D76FAA67A19B030802C5F68981C6371F7366EB4985');
INSERT INTO change VALUES (23, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 14, 'BROT-03', 1, X'6D271620B4B9026775786EF01328DDB89ED74E541A2BB334A12B47E38F96C158', X'482F81E1F040F440EF33D2D76FAA67A19B030802C5F68981C6371F7366EB4985', X'27C78A504BB80C6ECDE7D87E7B0B550926AB730343C03998073E554805F2A0DA');
INSERT INTO change VALUES (24, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 15, 'BROT-04', 1, X'0BDFD9FEA1EE7ECBE21831CADAA5DE9502415CDEC58F2D5B5164FFB4E4EF8FCB', X'27C78A504BB80C6ECDE7D87E7B0B550926AB730343C03998073E554805F2A0DA', X'BFBCB1FECC3C0F8753C8104D1F397AEDB6AEC33EC63D09BC99C3BEB4FC71C7F4');
INSERT INTO change VALUES (25, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 16, 'BROT-05', 1, X'5A9FCAFBEFC75185914ADFF0682529DF6E332A7AC758796FC759FB676B8A2A32', X'BFBCB1FECC3C0F8753C8104D1F397AEDB6AEC33EC63D09BC99C3BEB4FC71C7F4', X'4DEBE1519322257A1606319082289937C844796D383021E40F3037F168468172');
INSERT INTO change VALUES (26, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 17, 'BROT-06', 1, X'6AB6814502883A58258A19F285FECD5B84083B99D53D6118CB8BBC57ED7F48F4', X'4DEBE1519322257A1606319082289937C844796D383021E40F3037F168468172', X'3D5F546803E7AB8D9557585D974D63337CD138171A88525DA76C3F6A38D8A6F8');
INSERT INTO change VALUES (27, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 18, 'MILCH-1L', 1, X'9CE0DE22E574EDA3FE8A0C8F4C39FFA72B74B8F7C4A92872D905376136B4261A', X'3D5F546803E7AB8D9557585D974D63337CD138171A88525DA76C3F6A38D8A6F8', X'BF31B9D24258DEE29807454060FDAD4987434D4BD20F071A6F09D679ADA18D8C');
INSERT INTO change VALUES (28, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 19, 'JOG-500', 1, X'B94F6E94CBAFE73F719CB6808876EDD8C78ABAB4496C9DB24A004F1EE0F4E495', X'BF31B9D24258DEE29807454060FDAD4987434D4BD20F071A6F09D679ADA18D8C', X'4CEFA6DC9570E9BC8C6B83BF88C875A1F539B34ABBF6EDFDA2E74ADBAA98605B');
INSERT INTO change VALUES (29, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 20, 'QUARK-250', 1, X'7D2DF741F925A00C5D8B3E7E1BB37C3B08D72284AB406448A8F4B617D45FAD8F', X'4CEFA6DC9570E9BC8C6B83BF88C875A1F539B34ABBF6EDFDA2E74ADBAA98605B', X'90ECBA1B703F57126DC9CC9986E56A7926804BB68F8EBBEA91626F0686344D9C');
INSERT INTO change VALUES (30, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 21, 'BUTTER-200', 1, X'6D796C2157095248B315882C9F12281A54B21EE1DBDAE103749DF41D6C275B0F', X'90ECBA1B703F57126DC9CC9986E56A7926804BB68F8EBBEA91626F0686344D9C', X'F9335C1E5DDCB1259CAC12BA35F91F7541E002A5AC660A7D9B03521FAD60D894');
INSERT INTO change VALUES (31, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 22, 'EIER-6', 1, X'0DC9C19BB7E5E011DE64AE49B4BA32C23CA923836D0F247481BAD7DAA4548377', X'F9335C1E5DDCB1259CAC12BA35F91F7541E002A5AC660A7D9B03521FAD60D894', X'BB9042EF5683AB65E28B1AE44BC591CF5A319F2AFE750F6030B74BBA7BE9F9D2');
INSERT INTO change VALUES (32, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 23, 'EIER-10', 1, X'57AA346FA290838B7E9AEB59D04E569558B8A8F7F1E5C427DE0CD87C4FC7AB1C', X'BB9042EF5683AB65E28B1AE44BC591CF5A319F2AFE750F6030B74BBA7BE9F9D2', X'FE3216F5F792B6BEBD6D855D66E2618C4375A8425FBC7F4066D2899BDD2BC9C8');
INSERT INTO change VALUES (33, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 24, 'KAESE-BK', 1, X'EC40E476CD9AC12B6D7D03684349CDA8E85331FF5461E99F0F0A3C533199C53D', X'FE3216F5F792B6BEBD6D855D66E2618C4375A8425FBC7F4066D2899BDD2BC9C8', X'6A304D3D97D24DE28D0D2F1373F7B1A7158A27A35D57737D58E6B8658DF8FD1A');
INSERT INTO change VALUES (34, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 25, 'KAESE-MT', 1, X'508A9392FBAB813F2D9FD57B5E37C7069510A728A6431523C830479C38DA4D43', X'6A304D3D97D24DE28D0D2F1373F7B1A7158A27A35D57737D58E6B8658DF8FD1A', X'F93F9576675157737376795CB64FCF6312C85BE8E0D61AAFA2D8BFD6FB977759');
INSERT INTO change VALUES (35, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 26, 'KAESE-RC', 1, X'840C6F345727512BBA2B84724B4749D4C917AB5D9B819C506E50A1B5F8C6B8AD', X'F93F9576675157737376795CB64FCF6312C85BE8E0D61AAFA2D8BFD6FB977759', X'5A309CC83674A59A240041A3BAA029454F45E508BDAA5BD53EBE475D021DEF81');
INSERT INTO change VALUES (36, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 27, 'WURST-2P', 1, X'0840D3EC5A1E0D8D5FC4AC1018F736D77F8442FD093FA21F532CF6F8BEC3BA33', X'5A309CC83674A59A240041A3BAA029454F45E508BDAA5BD53EBE475D021DEF81', X'85126F0CF3E93CA0CC14003C373FAC09FB0AB59543C0CDDF95824F77D335B76B');
INSERT INTO change VALUES (37, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 28, 'RIND-5KG', 1, X'191336D653EF2E42B6BD5CDBD5E76F29CDD11BAE1FBF1D5C124D42072D68EF02', X'85126F0CF3E93CA0CC14003C373FAC09FB0AB59543C0CDDF95824F77D335B76B', X'31A7AC5AC92E47700890BCC56C7F28735FAD77D3DB65AE6320BBDF8487597832');
INSERT INTO change VALUES (38, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 29, 'POULET-1', 1, X'832EBE2828FF36A49796790BA0F0C97004C24EDD1491D95F2185C2FD03015860', X'31A7AC5AC92E47700890BCC56C7F28735FAD77D3DB65AE6320BBDF8487597832', X'B15D4E64DA788C101204A84ED40757C5438845E16D8509E38BC6CFC5DE06D3FC');
INSERT INTO change VALUES (39, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 30, 'KAFF-250', 1, X'CB8A4D8A599A55F7D059218D33CC35C79900F23E27C377297D21BE65F3F57F4E', X'B15D4E64DA788C101204A84ED40757C5438845E16D8509E38BC6CFC5DE06D3FC', X'B1AE8B24A183533C2482710640F24480CC34C268010CE1C2B7963BDA85546149');
INSERT INTO change VALUES (40, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 31, 'KAFF-1KG', 1, X'B68B6FDBA2233172263BDEDBABB216B377AF527C8C8F48A6AF1D326CCA5E21D4', X'B1AE8B24A183533C2482710640F24480CC34C268010CE1C2B7963BDA85546149', X'555F49DDCEA278D6E7558AB878A78AE6BE642C7A32248FB4FD12B8B6CD06076B');
INSERT INTO change VALUES (41, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 32, 'KAFF-E250', 1, X'C3A262E4A01D13580362DCA81B40C99D33A5E15D32CE8CFC01F9CDD94EA31FDC', X'555F49DDCEA278D6E7558AB878A78AE6BE642C7A32248FB4FD12B8B6CD06076B', X'D3CB97BD3954F7EB94E279681BBA6E652F0145CB66A20220293838DBEF766831');
INSERT INTO change VALUES (42, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 33, 'HONIG-500', 1, X'7DF37BBB994255ED26966335E91FE166F97C68D0E74DB7A37E87371E8B931F8F', X'D3CB97BD3954F7EB94E279681BBA6E652F0145CB66A20220293838DBEF766831', X'65C5059E6D4D59DF2A541BA6D6388A3B4E615208DEB3D98E5A60479A89E46AB7');
INSERT INTO change VALUES (43, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 34, 'KONF-350', 1, X'7B785E7A4B3AB564B6F95F4842D2EE696227D41762EE89BDF7E8385236A0FA53', X'65C5059E6D4D59DF2A541BA6D6388A3B4E615208DEB3D98E5A60479A89E46AB7', X'AEEA2B536134311AB296EDC5D6A1E6BED0CF56E3D2CF8CEF293E2715FE816980');
INSERT INTO change VALUES (44, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 35, 'MEHL-1KG', 1, X'B849382E40929660AB2798E67B639572099FD597E0B892257E653FB43C23C974', X'AEEA2B536134311AB296EDC5D6A1E6BED0CF56E3D2CF8CEF293E2715FE816980', X'8B3D1B5EE23FD8375FD17BA906EB308CF483D344371528F83ACB3405DD02DDFE');
INSERT INTO change VALUES (45, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 36, 'SIRUP-500', 1, X'BDB5B36643AC3830D18152EE3C61998080412D861FA8CEDF94B5A0495C2FD62E', X'8B3D1B5EE23FD8375FD17BA906EB308CF483D344371528F83ACB3405DD02DDFE', X'69D9017D5C56738AFCEBA9466D4799872DFE2BB6565CC225672F0B3B085AF001');
INSERT INTO change VALUES (46, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 37, 'MOST-1L', 1, X'9CCF7E767B4AFEE4D6FC14F496409444311AC746AC835F76382847AD90D02F79', X'69D9017D5C56738AFCEBA9466D4799872DFE2BB6565CC225672F0B3B085AF001', X'AEFACBFA8741B96937858A68118F43663387FC18D0DEE34C5586159F35A24B8D');
INSERT INTO change VALUES (47, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 38, 'WEIN-MT', 1, X'CEEC3DA63E55D7B16294184ABE83988DFCA6F23C29A94A2237D024A90E9E5D92', X'AEFACBFA8741B96937858A68118F43663387FC18D0DEE34C5586159F35A24B8D', X'F72AC7AADB3B2A68682271BC749BB07B4E003547B5E35D483773AC5731D58552');
INSERT INTO change VALUES (48, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 39, 'WEIN-PN', 1, X'129DAE0754BE2003489444CD186389697E86090F800042B1781F09C1DF8EBAF9', X'F72AC7AADB3B2A68682271BC749BB07B4E003547B5E35D483773AC5731D58552', X'C23E724BA6C0CAC25BBF20292A3EBE6A81C780FD341B424F2367E11DF60FFAA8');
INSERT INTO change VALUES (49, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 40, 'KERZE-01', 1, X'B042F5D375DBD229A797602D9DA7F9E763A37810F7BF3E17374CB891DDF6620E', X'C23E724BA6C0CAC25BBF20292A3EBE6A81C780FD341B424F2367E11DF60FFAA8', X'4B9428902605708773495E5FBE8D8AEFBF0279EFC4B47AAE08A5A44ED3892291');
INSERT INTO change VALUES (50, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 1, 'HOF', 1, X'76230C2479FC7C9E135DBD45143A46809DD239C75CB15B932AABBB65D0F97357', X'4B9428902605708773495E5FBE8D8AEFBF0279EFC4B47AAE08A5A44ED3892291', X'A2E3EED1083485BE58A5280FE5ED8A9DEA33440E214373C85CB5B4298ABCEBD0');
INSERT INTO change VALUES (51, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 2, 'WIPKINGEN', 1, X'77ACA8450B5B4ABD31743BD29425C83EA42C86E30BC64BC19A47ACBFACA28382', X'A2E3EED1083485BE58A5280FE5ED8A9DEA33440E214373C85CB5B4298ABCEBD0', X'79424690A991484D36B314A97F2AE516CABE7887AA8A2D7DE0166DEB415E8296');
INSERT INTO change VALUES (52, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 3, 'OERLIKON', 1, X'97A3F6C31F102E2448EF8D597558636E9EC8EAAC7A130A0F05E7777B9B572053', X'79424690A991484D36B314A97F2AE516CABE7887AA8A2D7DE0166DEB415E8296', X'3E022B7B54CA03BD3D127B53193B376A945E26D5E923A5BE38C06DA575C03D4F');
INSERT INTO change VALUES (53, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 4, 'WETZIKON', 1, X'9D1A0A53FF83FC0204CCA288481AA20FC2BE79F33D68DDCF077D120253024284', X'3E022B7B54CA03BD3D127B53193B376A945E26D5E923A5BE38C06DA575C03D4F', X'88968759CECEF700607B7DD36E6EBBF3C1EBF6998851254279AD6D13EBC7240A');
INSERT INTO change VALUES (54, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 5, 'THALWIL', 1, X'CC3D329BE7161BAF88417F5DE5328B0E265A1F52C382C388D8D23A1546DF8619', X'88968759CECEF700607B7DD36E6EBBF3C1EBF6998851254279AD6D13EBC7240A', X'816B31C417F8B98519CD918E962763B6DA614ED135D1C9ADA7C70DE9AF4EA2FA');
INSERT INTO change VALUES (55, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 1, 'K-1', 1, X'E430F513436426B8957A9B17331497B5B172AB36757284D6730B0C75F997ACA9', X'816B31C417F8B98519CD918E962763B6DA614ED135D1C9ADA7C70DE9AF4EA2FA', X'BE2BA5F874C88C5BB51B1E298B309D4DA0FAA34DE76A6E3B10002879473FF887');
INSERT INTO change VALUES (56, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 2, 'K-2', 1, X'1EE0AF6EC0520FCA79629EFEAE240E4B9444B567F3833EEEF3C5208DF47D6ABB', X'BE2BA5F874C88C5BB51B1E298B309D4DA0FAA34DE76A6E3B10002879473FF887', X'15C2943ECB4C59AF49C15384711D66CAD6E9D1757D80AAF4741E4FA1AB14A620');
INSERT INTO change VALUES (57, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 3, 'K-3', 1, X'6E63C2392AA69DD8E6FCC978CE48748099635395F05A7E0E09F28D1E203E14AD', X'15C2943ECB4C59AF49C15384711D66CAD6E9D1757D80AAF4741E4FA1AB14A620', X'B09C4D2A4FCCFC86E6646D7CFBED532D5591ACB3B4E9BD0A74F929EF6EE89A04');
INSERT INTO change VALUES (58, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 4, 'K-4', 1, X'C7818F3CA1C1507F4388C6916178879F333E147076E4F59EC0535F3C6C73AF30', X'B09C4D2A4FCCFC86E6646D7CFBED532D5591ACB3B4E9BD0A74F929EF6EE89A04', X'E97380D8F1B82823885427F55881C703C98486F883755D33343441A4C965366B');
INSERT INTO change VALUES (59, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 5, 'K-17', 1, X'7576A9273DD480F3626E6BDEE962D2582FEB05E5022FB33725EEADE024E56CF6', X'E97380D8F1B82823885427F55881C703C98486F883755D33343441A4C965366B', X'FA11527A043611EBA998D0CA9A03856F0B96FA508568E7BD76963547CA0703C9');
INSERT INTO change VALUES (60, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 1, 'A-501', 1, X'C0935FE95577587604237149B2C925124D347D25E05186A9C505B03C0E2E76BF', X'FA11527A043611EBA998D0CA9A03856F0B96FA508568E7BD76963547CA0703C9', X'32E776195380014C0F4C5A032DDF0F57F895152F5967D16DF593ADE927CA2831');
INSERT INTO change VALUES (61, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 2, 'A-502', 1, X'A9A1C39CC4A56BF5498F8F9E7F79197A95D5EFCCFBBE79DCDF35B1944E3E7414', X'32E776195380014C0F4C5A032DDF0F57F895152F5967D16DF593ADE927CA2831', X'1FD6D95063D60A9178A6B3466C63F386773EBAF0CA7EE96640513705F01FA846');
INSERT INTO change VALUES (62, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 3, 'A-503', 1, X'CB9DC57E00221FC8D511587B98FEFB263680C336F4DF2EBA91693570B43823E5', X'1FD6D95063D60A9178A6B3466C63F386773EBAF0CA7EE96640513705F01FA846', X'EFE651C3330615073ADE16328CBF856200240B4F513C20AA9191C0F92FAFA528');
INSERT INTO change VALUES (63, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 4, 'A-504', 1, X'FF00A38B967DFBA12AF75D233EE94509788E752B6F1D755E8F54CE052AF33AC9', X'EFE651C3330615073ADE16328CBF856200240B4F513C20AA9191C0F92FAFA528', X'ED2C91FA5767EEA2E6685A20AD7067DFE5D55D4F8D97500B130A6961C4978491');
INSERT INTO change VALUES (64, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 5, 'A-505', 1, X'FC7A0A54DACAA1ADDA56CE43CEF8E6B4F4A29A91BE3617E443110F15B967CD9B', X'ED2C91FA5767EEA2E6685A20AD7067DFE5D55D4F8D97500B130A6961C4978491', X'BF192D3693702532690A1E6E7E1227C3E3BC7527B4C43BA1C3D5D3B1D2A6E6B4');
INSERT INTO change VALUES (65, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 6, 'A-506', 1, X'40FE73C62C70717B842BA8BACC50876320E6259A4D8954F5270BDED79AF55FA9', X'BF192D3693702532690A1E6E7E1227C3E3BC7527B4C43BA1C3D5D3B1D2A6E6B4', X'677E8E86A519D68471AE53119406139B6B853B731F31B4B558820D2077A8346F');
INSERT INTO change VALUES (66, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 7, 'A-507', 1, X'753816523A3F36755F5553B6D3E3A01FDE3EB329E047E4F8DBB1AABC5C1B380C', X'677E8E86A519D68471AE53119406139B6B853B731F31B4B558820D2077A8346F', X'1A5CC7CAF3DACA6A6E4EDF1FA4BC602AE746739657D43E97470F8680AAC7DD3C');
INSERT INTO change VALUES (67, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 8, 'A-733', 1, X'5C05F63011D744DF04B2567318269FB3FAFAE503397673A4BD96DDEC9B574867', X'1A5CC7CAF3DACA6A6E4EDF1FA4BC602AE746739657D43E97470F8680AAC7DD3C', X'8AC1AF434762FC7E9C05BFDDFF663877116514B1A3C66186DD2CE859AEEAD60C');
INSERT INTO change VALUES (68, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 1, 'L-2026-000001', 1, X'49BA4E1EF277E4F830AA19C13F91FFDFE9B0F64F2F1EA5617B351636A23E86E6', X'8AC1AF434762FC7E9C05BFDDFF663877116514B1A3C66186DD2CE859AEEAD60C', X'86125DFCB43D09B0A77996B9946AEC94B2F6E6188C610DF0CE5CF6FB70F06B7E');
INSERT INTO change VALUES (69, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 2, 'L-2026-000002', 1, X'85CDE48C17AA38FFC3A9AA6414ED5B896D085A295D794C52FA40F52E49E1BFE8', X'86125DFCB43D09B0A77996B9946AEC94B2F6E6188C610DF0CE5CF6FB70F06B7E', X'2CCA37FA0ABC5F394BD7411EA005AE9469BBBCC9C1990E3963FAF1A07434D4F4');
INSERT INTO change VALUES (70, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 3, 'L-2026-000003', 1, X'E2E591D269B4E92ECAFC91ADBB9A148B180E8591CA238278DF82904B3164D6CA', X'2CCA37FA0ABC5F394BD7411EA005AE9469BBBCC9C1990E3963FAF1A07434D4F4', X'147EDFAF2A61323E94BA7CC8143CE687EBE164289FEC721891FB7B2CEA6C5028');
INSERT INTO change VALUES (71, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 4, 'L-2026-000004', 1, X'64E2C01CC45BE38FDE390258CD82611889838F2881C7233E46BA6592BFE6DB1D', X'147EDFAF2A61323E94BA7CC8143CE687EBE164289FEC721891FB7B2CEA6C5028', X'5D2B2680F33675E42EA1F32747900D9F7DFCA8A5E82FB692E50AC4C46D530E06');
INSERT INTO change VALUES (72, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 5, 'L-2026-000005', 1, X'581335BDE6E42394E0A94231FF5D59B80FF431A0D47ADA539C496A23CCCDEBA7', X'5D2B2680F33675E42EA1F32747900D9F7DFCA8A5E82FB692E50AC4C46D530E06', X'854670D30DDAC48C03ED4AC3BDA8691AA037BDBF3EFFBC2526E18A847FC3038D');
INSERT INTO change VALUES (73, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 6, 'L-2026-000006', 1, X'D52A1616046629840B1EFFA207E8608878D3EAA834A63246FE4649BC85E0AA5E', X'854670D30DDAC48C03ED4AC3BDA8691AA037BDBF3EFFBC2526E18A847FC3038D', X'CFF80E197FA27A2349D33FA5C2BF11F8CF78FDBC9A02D133A4A4DBCFC776778C');
INSERT INTO change VALUES (74, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 7, 'L-2026-000007', 1, X'84F1B182DFBDF56FC0930A20E6CF215179B5711C13A5CCBA2C543A052F4C8976', X'CFF80E197FA27A2349D33FA5C2BF11F8CF78FDBC9A02D133A4A4DBCFC776778C', X'23731A9D013E7055DA7E97C5C69A35150BA78FECF3EE371565D55EBDC8BFBFF8');
INSERT INTO change VALUES (75, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 8, 'L-2026-000008', 1, X'4963585FC879D2950DF0E5B3410737A9A3B23C8BF548F6C40AF15E3144455E60', X'23731A9D013E7055DA7E97C5C69A35150BA78FECF3EE371565D55EBDC8BFBFF8', X'2255BA555DE5C9DB4CE60159C5817AE12E084DF3CEBF64D9D6305AD35E138192');
INSERT INTO change VALUES (76, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 9, 'L-2026-000009', 1, X'9CD8BBE797AD1B48460DA3FC8022E5F2028479C702B4D3A5575A57548B12C2D1', X'2255BA555DE5C9DB4CE60159C5817AE12E084DF3CEBF64D9D6305AD35E138192', X'FE6AE9FBAAFECC6C5E5613D72AC086121474817B4FE74F994F1713574F510A74');
INSERT INTO change VALUES (77, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 10, 'L-2026-000010', 1, X'C4B6A923971315A0592E16DAD5BC3088DBD2A3B12559B7F451CF0B73A8A9E6D2', X'FE6AE9FBAAFECC6C5E5613D72AC086121474817B4FE74F994F1713574F510A74', X'D8FFC1660BF935AC320D387E7007E1C557B8998A4DB7AA2C39360118204DC3A7');
INSERT INTO change VALUES (78, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 11, 'L-2026-000011', 1, X'EE8870E205B9C34538096F13F9F6241214B1C06E7AC41775040467CB4CE69750', X'D8FFC1660BF935AC320D387E7007E1C557B8998A4DB7AA2C39360118204DC3A7', X'642C549DCCA2216DD3CA34A3D6BF64F8C441195CDB118A8280E12B1BDA4A5CEC');
INSERT INTO change VALUES (79, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 12, 'L-2026-000012', 1, X'0A85C67C30AC848835CB073EE4D68B6154CEC56233369AE7BD0B45D353D914FD', X'642C549DCCA2216DD3CA34A3D6BF64F8C441195CDB118A8280E12B1BDA4A5CEC', X'C61BF01D706BC0A355419F7D367ECFF470C6CB4ACC46FF5A08EA7E96F69A9253');
INSERT INTO change VALUES (80, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 1, X'1BCE243B317141D08009EFB746992102B147F591B59E80F57A2F2EEEF2BC57D1', X'C61BF01D706BC0A355419F7D367ECFF470C6CB4ACC46FF5A08EA7E96F69A9253', X'036B9C3EB80280CB038899F462753A0680F78B25B76C90BDBC72905AC14F5B0B');
INSERT INTO change VALUES (81, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 1, X'E8BFBD5BEE37EADCA6794882AAC733C5B87AA5C476E39FD13A1AA1D409FAFE13', X'036B9C3EB80280CB038899F462753A0680F78B25B76C90BDBC72905AC14F5B0B', X'B1C4F75C46082A99D692AA02216BCA9BE541C111EBE774D7477BEDA56F175CDF');
INSERT INTO change VALUES (82, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 1, X'EE21DA999967F4C0DF41212D7168F56E8327D03B0505C1EBE6A977CFCE22AF7E', X'B1C4F75C46082A99D692AA02216BCA9BE541C111EBE774D7477BEDA56F175CDF', X'501921320EBBFC2658F341C1C6EBF494AF80E3DADEB081D956234E96EC6EEA44');
INSERT INTO change VALUES (83, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 2, X'AFFF0FEC16DA33B5E930F4B375EDEAF5B253B1F8628DBC0C034B7FF2CE6686DD', X'501921320EBBFC2658F341C1C6EBF494AF80E3DADEB081D956234E96EC6EEA44', X'F9642EA016699BB3247B065D3CE1CEA0E22EFF74E7CD931340CC9119A07979EB');
INSERT INTO change VALUES (84, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 2, X'C2427DA927E1E2D00106F6F7386172FC8ABE64F60A6C0B22313B5482C0E2BD85', X'F9642EA016699BB3247B065D3CE1CEA0E22EFF74E7CD931340CC9119A07979EB', X'81F24AD6FF55E869E6D73E6674F7D657E28F3E2A6D335A5783DE914957AC9C5B');
INSERT INTO change VALUES (85, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 2, X'65347065EC92AE6EB0417FCCAD9C82C227E43595FFF97838A5C4E06A2AB72885', X'81F24AD6FF55E869E6D73E6674F7D657E28F3E2A6D335A5783DE914957AC9C5B', X'5D94B4401356963A58386760432651C7CDD248737C29438240BA17598BDD9473');
INSERT INTO change VALUES (86, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 1, 'L-2026-000001', 2, X'FA0B3BD6D350FCDB4F694C4BDABAF87FE9018CB2121FB581D72598D0E56224A6', X'5D94B4401356963A58386760432651C7CDD248737C29438240BA17598BDD9473', X'A002087289D642E905542BC1B42F465E4FB81A4DACF9FD8A2007EF3C7D432B63');
INSERT INTO change VALUES (87, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 3, 'L-2026-000003', 2, X'79C693E61C587443726188C867D830DE1CCF4BEA37A0C96B0533D4DF89CB06AE', X'A002087289D642E905542BC1B42F465E4FB81A4DACF9FD8A2007EF3C7D432B63', X'D68E2ED5F606A69BD1E300127136EF98580FBC830F5559F217267A4EDD99EC42');
INSERT INTO change VALUES (88, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 8, 'L-2026-000008', 2, X'DAE41FE347D6F72E57EEC72C7285B34B21C928779E511DE47F0F867D94477794', X'D68E2ED5F606A69BD1E300127136EF98580FBC830F5559F217267A4EDD99EC42', X'6BFC7234947FB42870CD669115D0273AA28EE12A8D6E2658A85A3DFC387E67A4');
INSERT INTO change VALUES (89, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 1, X'CCB03F02A8AD3A230530806CA4395D30E4CF6E573580CD597D5D4212752F29E9', X'6BFC7234947FB42870CD669115D0273AA28EE12A8D6E2658A85A3DFC387E67A4', X'63D74E5A84D32ED7B1B2BBE854E2A78734A56D858E5BCC09636CC6C9F831EB6B');
INSERT INTO change VALUES (90, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 1, X'F51610D7B9A262CDB273B6D01DA224CDD8066043A2E5D8AB177FE3113EB2713C', X'63D74E5A84D32ED7B1B2BBE854E2A78734A56D858E5BCC09636CC6C9F831EB6B', X'3807E5144108466F4FBD2EC6FACA5B74B4589B3AF32768F45F7CD13E5564ECED');
INSERT INTO change VALUES (91, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 2, X'41FBB3802767B7BE68CE6BF02E8033C504E412F0B5F29F4ED70F0BF3A9264FA2', X'3807E5144108466F4FBD2EC6FACA5B74B4589B3AF32768F45F7CD13E5564ECED', X'EEC6FBA389BBE0AE8CFAF4A3EF48E168E6FB7F8CD4D26853222D8FEFE0207D5F');
INSERT INTO change VALUES (92, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 2, X'295329247483FF0FBF40854EAAC5EF1D14EDB4245016D2B4CD9DDA3C5D8A4D89', X'EEC6FBA389BBE0AE8CFAF4A3EF48E168E6FB7F8CD4D26853222D8FEFE0207D5F', X'FE68B669337EA7D722796D4031D8FABBBECFF10C029C8C5017D29A2791F83626');
INSERT INTO change VALUES (93, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 6, 'L-2026-000006', 2, X'B86C3230253726F2DE37461F6329D1F4940D1A5D3FAF74028D460ABCBD71985A', X'FE68B669337EA7D722796D4031D8FABBBECFF10C029C8C5017D29A2791F83626', X'F9588E99307E30609D9C19D3FE6933E8F0BF22B08493B0879AB937922E7004AD');
INSERT INTO change VALUES (94, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 11, 'L-2026-000011', 2, X'F21CDD9905D8EFAE7651EF4591381BE7A1D4507031DBEEB92018593AFA20A9B9', X'F9588E99307E30609D9C19D3FE6933E8F0BF22B08493B0879AB937922E7004AD', X'7FF34DD9E7618E1EE460CB49799FCF34521EAF0CD03EB4CE34106C99DB47B471');
INSERT INTO change VALUES (95, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 1, X'E3047F986ED6A2C04BB8A7086DF6FB47A2B4F941319DF0AF05BC3BFD92F1B0CC', X'7FF34DD9E7618E1EE460CB49799FCF34521EAF0CD03EB4CE34106C99DB47B471', X'CBC7C1C07E711E5CDA9C15BAA4AB37992786F28E1F98E8406A29F7C0134E93FE');
INSERT INTO change VALUES (96, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 2, X'0BE348CBE2AB3C7FC881FFF5784DE81916EB8BC8BE3388C1D83AF79125EBF712', X'CBC7C1C07E711E5CDA9C15BAA4AB37992786F28E1F98E8406A29F7C0134E93FE', X'A37F9EC1D55C36B377786E740CD318057B4E5ED77654E2295742728656600C5C');
INSERT INTO change VALUES (97, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 4, 'L-2026-000004', 2, X'E53793E698D4F4CE1577817B35735E7EEB618AD073E2B5F1504024DA419839CD', X'A37F9EC1D55C36B377786E740CD318057B4E5ED77654E2295742728656600C5C', X'9352C99BFAD9B449992FB047E30B745BA9E9D609277D4B3EC171037D019458FD');
INSERT INTO change VALUES (98, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 1, '2026-00001', 1, X'2A71F8A785BEBC5464ABA110FACF7379CEBD1D5C4348B5B16B93F8701C98B9E3', X'9352C99BFAD9B449992FB047E30B745BA9E9D609277D4B3EC171037D019458FD', X'1171DE60144DE2D81B91BD779E245F7C07F37E65139422968B750C8BAB91955D');
INSERT INTO change VALUES (99, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 2, '2026-00002', 1, X'75ACFD23FDDFCBEFC791CFF846E25D24821F46D73BDAC2A5C9F38CAA87D3992E', X'1171DE60144DE2D81B91BD779E245F7C07F37E65139422968B750C8BAB91955D', X'9DADD557B3DF7CB4876531C958A06BF76FE4AC450D669CA286FA25D28270AEF0');
INSERT INTO change VALUES (100, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 3, '2026-00003', 1, X'F63D043C0666268F0F121D4DFDB4FE29AA07357194D32943B199EB9BA203AAF0', X'9DADD557B3DF7CB4876531C958A06BF76FE4AC450D669CA286FA25D28270AEF0', X'DA94C07D9BBCFC7F23E0205C26C01B882B670F1309348A653E51C3F78B42D7FA');
INSERT INTO change VALUES (101, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 4, '2026-00004', 1, X'3773732D31587707F66A650BD0482B1BD2EFCBF43161611EEE556D83CAEB0977', X'DA94C07D9BBCFC7F23E0205C26C01B882B670F1309348A653E51C3F78B42D7FA', X'E05FB9687DF529517E8B3358DA8A5D95F830A9D1523623224CC54373A0F36C87');
INSERT INTO change VALUES (102, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 5, '2026-00005', 1, X'131943B7EC9A61325B9B81F9639C39AA3D26A9174DF9245FAE98D2E09B69A018', X'E05FB9687DF529517E8B3358DA8A5D95F830A9D1523623224CC54373A0F36C87', X'13251E463111144CA3CA614FB952B43ABA6DCA2AA5A4E6BF3AE22C87D2732FA5');
INSERT INTO change VALUES (103, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', 'R-1', 'a.json', 'request', 0, 'R-1', 0, X'8E32B083F04E0A67988B021EBEC96D4FB412DBDA66DF5B78C47EA3D774B9AC8C', X'13251E463111144CA3CA614FB952B43ABA6DCA2AA5A4E6BF3AE22C87D2732FA5', X'B6970D5F2E8DA9A001430AE8C38A3F577634F5BD17ACFDD8CF8F5D35A6903F8D');
INSERT INTO change_payload VALUES (1, X'30FACC502DFCE49C4D9CAE58C1117B73', '', '{"id":1,"number":"standard","version":1,"names":{"de":"Hofladen","en":"Farm shop","fr":"Magasin de la ferme","it":"Negozio della fattoria"},"delivery_days":"TU,WE,TH,FR,SA","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":1,"cutoff_time":"12:00"}');
INSERT INTO change_payload VALUES (2, X'44BB2D8E07CEA66FB4CC7A483DBD3A03', '', '{"id":2,"number":"tour","version":1,"names":{"de":"Tour Oberland","en":"Oberland tour","fr":"Tournée de l’Oberland","it":"Giro dell’Oberland"},"delivery_days":"WE,TH,FR","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":2,"cutoff_time":"18:00"}');
INSERT INTO change_payload VALUES (3, X'CD016FE05234D4BA63948BD593D6FA85', '', '{"id":1,"number":"hofladen","version":1,"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","languages":["de","fr","it","en"],"zone":"Europe/Zurich","currency":"CHF","cash_step":"0.05","prices_net":false,"vat_number":"CHE-123.456.788","vat_rates":[{"code":"standard","from":"2018-01-01","rate":"7.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"standard","from":"2024-01-01","rate":"8.1","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"reduced","from":"2018-01-01","rate":"2.5","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"reduced","from":"2024-01-01","rate":"2.6","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"special","from":"2018-01-01","rate":"3.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"special","from":"2024-01-01","rate":"3.8","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"zero","from":"2018-01-01","rate":"0","source":"MWSTG Art. 21"}],"iban":"CH44 3199 9123 0008 8901 2","reference_prefix":"","payment_days":30,"invoice_prefix":"","window_left":false,"calendar_id":1,"plan_ahead":7}');
INSERT INTO change_payload VALUES (4, X'3D8BD8B38594BBA662419E055A8067FE', '', '{"id":1,"number":"weekly-tue","version":1,"names":{"de":"Jede Woche am Dienstag","en":"Every week on Tuesday","fr":"Chaque semaine, le mardi","it":"Ogni settimana, il martedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false},{"from":"2026-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"5","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (5, X'28B31FCE65BC8AEF2D86A5831C8A4BF5', '', '{"id":2,"number":"weekly-thu","version":1,"names":{"de":"Jede Woche am Donnerstag","en":"Every week on Thursday","fr":"Chaque semaine, le jeudi","it":"Ogni settimana, il giovedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (6, X'42615147B4B64E144E45A7BB7FDF3B55', '', '{"id":3,"number":"weekly-tue-fri","version":1,"names":{"de":"Brot am Dienstag und Freitag","en":"Bread on Tuesday and Friday","fr":"Pain le mardi et le vendredi","it":"Pane il martedì e il venerdì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU,FR"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"8","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (7, X'D785B5E5EF43472DCDB41FB9638B7EAE', '', '{"id":4,"number":"biweekly-thu-a","version":1,"names":{"de":"Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A)","en":"Every 2 weeks on Thursday, Oberland tour (group A)","fr":"Toutes les 2 semaines le jeudi, tournée Oberland (groupe A)","it":"Ogni 2 settimane il giovedì, giro Oberland (gruppo A)"},"calendar_id":2,"versions":[{"from":"2018-01-01","rhythm":{"anchor":"2024-01-11","segments":[{"rules":["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"2","min_term":2,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (8, X'6263B0F63A3121BDC0AA81DE5B336113', '', '{"id":5,"number":"monthly-first-fri","version":1,"names":{"de":"Jeden ersten Freitag im Monat","en":"First Friday of each month","fr":"Chaque premier vendredi du mois","it":"Ogni primo venerdì del mese"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYDAY=1FR"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"0","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (9, X'72808090BAF76AC7F27B0ED11FC5756F', '', '{"id":6,"number":"monthly-coffee","version":1,"names":{"de":"Kaffee einmal im Monat, am 15.","en":"Coffee once a month, on the 15th","fr":"Café une fois par mois, le 15","it":"Caffè una volta al mese, il 15"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYMONTHDAY=15"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"10","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (10, X'193CAB3188DA3065CC00D744609EE97F', '', '{"id":1,"number":"GEM-S","version":1,"names":{"de":"Gemüsekiste klein","en":"Vegetable box, small","fr":"Panier de légumes, petit","it":"Cassetta di verdura piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"22.50"},{"from":"2026-01-01","amount":"24.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (11, X'05D397F05D2CF3F0E8B64013F497089A', '', '{"id":2,"number":"GEM-M","version":1,"names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"32.00"},{"from":"2026-01-01","amount":"34.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (12, X'1566B4559896B993164B98BC17AC34AF', '', '{"id":3,"number":"GEM-L","version":1,"names":{"de":"Gemüsekiste gross","en":"Vegetable box, large","fr":"Panier de légumes, grand","it":"Cassetta di verdura grande"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"43.50"},{"from":"2026-01-01","amount":"46.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (13, X'3FDDCF7EF1A2F5E3E81D94E0C663801A', '', '{"id":4,"number":"OBST-M","version":1,"names":{"de":"Obstkiste mittel","en":"Fruit box, medium","fr":"Panier de fruits, moyen","it":"Cassetta di frutta media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (14, X'59DD5521E85CD532AE74ECF8C9CEE973', '', '{"id":5,"number":"OBST-S","version":1,"names":{"de":"Obstkiste klein","en":"Fruit box, small","fr":"Panier de fruits, petit","it":"Cassetta di frutta piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"19.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (15, X'907A5D2256772F5F292A14FA0E229375', '', '{"id":6,"number":"MIX-M","version":1,"names":{"de":"Gemüse und Obst gemischt","en":"Mixed vegetables and fruit","fr":"Légumes et fruits, assortis","it":"Verdura e frutta miste"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"34.00"},{"from":"2026-01-01","amount":"36.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (16, X'F1E1B143DA689E38A9BE33B4D0D67842', '', '{"id":7,"number":"KART-2KG","version":1,"names":{"de":"Kartoffeln festkochend 2 kg","en":"Waxy potatoes 2 kg","fr":"Pommes de terre fermes 2 kg","it":"Patate sode 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"6.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (17, X'440FF9CC9ACE0325ADF8CDBC8BDF8D9A', '', '{"id":8,"number":"APFEL-2KG","version":1,"names":{"de":"Tafeläpfel 2 kg","en":"Eating apples 2 kg","fr":"Pommes de table 2 kg","it":"Mele da tavola 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"7.90"},{"from":"2026-01-01","amount":"8.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (18, X'950DAF219E1B37B0FEF345B0FEFA47E0', '', '{"id":9,"number":"BLUM-S","version":1,"names":{"de":"Blumenstrauss klein","en":"Bunch of flowers, small","fr":"Bouquet de fleurs, petit","it":"Mazzo di fiori piccolo"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"18.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (19, X'14EC17FB6C621F6E1CF4CC2C9F99551A', '', '{"id":10,"number":"BLUM-M","version":1,"names":{"de":"Blumenstrauss mittel","en":"Bunch of flowers, medium","fr":"Bouquet de fleurs, moyen","it":"Mazzo di fiori medio"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"26.00"},{"from":"2026-10-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (20, X'A938E866050A3FA90C49A5C8AA547DB3', '', '{"id":11,"number":"BLUM-L","version":1,"names":{"de":"Blumenstrauss gross","en":"Bunch of flowers, large","fr":"Bouquet de fleurs, grand","it":"Mazzo di fiori grande"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"42.00"},{"from":"2026-10-01","amount":"45.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (21, X'B512F37925293C91106D3CF1AE457450', '', '{"id":12,"number":"BROT-01","version":1,"names":{"de":"Bürli 4 Stück","en":"Bread rolls, pack of 4","fr":"Petits pains, 4 pièces","it":"Panini, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2],"prices":[{"from":"2018-01-01","amount":"4.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (22, X'08FC63CC6374217C7A0E45863E10F255', '', '{"id":13,"number":"BROT-02","version":1,"names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (23, X'EA0798811E483194D6E0D0F8C4914030', '', '{"id":14,"number":"BROT-03","version":1,"names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.50"},{"from":"2026-01-01","amount":"6.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (24, X'8F90AB7927851317F2E663A946A87233', '', '{"id":15,"number":"BROT-04","version":1,"names":{"de":"Ruchbrot 500 g","en":"Swiss dark bread 500 g","fr":"Pain bis 500 g","it":"Pane bigio 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"4.40"},{"from":"2026-01-01","amount":"4.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (25, X'5DBD1E567556E3EF9B74BE4B40602B36', '', '{"id":16,"number":"BROT-05","version":1,"names":{"de":"Butterzopf 500 g","en":"Plaited butter loaf 500 g","fr":"Tresse au beurre 500 g","it":"Treccia al burro 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (26, X'0A08B44F0EDD8248002E8DFE4BBAC8D1', '', '{"id":17,"number":"BROT-06","version":1,"names":{"de":"Buttergipfel 4 Stück","en":"Butter croissants, pack of 4","fr":"Croissants au beurre, 4 pièces","it":"Cornetti al burro, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (27, X'05F7BEEA14F04A663318E870E17C3A2D', '', '{"id":18,"number":"MILCH-1L","version":1,"names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.20"},{"from":"2026-01-01","amount":"2.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (28, X'9306229C3AB9A8B743B929641C31D277', '', '{"id":19,"number":"JOG-500","version":1,"names":{"de":"Naturejoghurt 500 g","en":"Plain yoghurt 500 g","fr":"Yogourt nature 500 g","it":"Yogurt al naturale 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (29, X'D22F6E18B0E7B28B35739DE57DB42C95', '', '{"id":20,"number":"QUARK-250","version":1,"names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (30, X'726D4F34D59816DE51B7700D0DC2D3D1', '', '{"id":21,"number":"BUTTER-200","version":1,"names":{"de":"Hofbutter 200 g","en":"Farm butter 200 g","fr":"Beurre de la ferme 200 g","it":"Burro della fattoria 200 g"},"unit":"Stück","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.90"},{"from":"2026-01-01","amount":"5.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (31, X'15032F18BFA1EFCC4945ED96083221AD', '', '{"id":22,"number":"EIER-6","version":1,"names":{"de":"Freilandeier 6 Stück","en":"Free-range eggs, box of 6","fr":"Œufs de plein air, 6 pièces","it":"Uova da allevamento all’aperto, 6 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"5.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (32, X'24A70970FFEEAFE036D2E9F63F85FF62', '', '{"id":23,"number":"EIER-10","version":1,"names":{"de":"Freilandeier 10 Stück","en":"Free-range eggs, box of 10","fr":"Œufs de plein air, 10 pièces","it":"Uova da allevamento all’aperto, 10 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"8.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (33, X'9749169F8D7A927600586701309DD6EE', '', '{"id":24,"number":"KAESE-BK","version":1,"names":{"de":"Bergkäse rezent 300 g","en":"Mature mountain cheese 300 g","fr":"Fromage de montagne corsé 300 g","it":"Formaggio di montagna stagionato 300 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"8.60"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (34, X'6E05C48D218C15C3FB28ADA9ADF90713', '', '{"id":25,"number":"KAESE-MT","version":1,"names":{"de":"Mutschli 350 g","en":"Mutschli semi-hard cheese 350 g","fr":"Petit fromage mi-dur «Mutschli» 350 g","it":"Formaggella «Mutschli» 350 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (35, X'429A04E947E07F1FC2945965D4F80168', '', '{"id":26,"number":"KAESE-RC","version":1,"names":{"de":"Raclettekäse in Scheiben 400 g","en":"Raclette cheese, sliced, 400 g","fr":"Fromage à raclette en tranches 400 g","it":"Formaggio per raclette a fette 400 g"},"unit":"Pack","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (36, X'E1C1DBDFAC6C72BFAF0904F63F07C4A9', '', '{"id":27,"number":"WURST-2P","version":1,"names":{"de":"Landjäger 2 Paar","en":"Landjäger sausages, 2 pairs","fr":"Gendarmes, 2 paires","it":"Landjäger, 2 paia"},"unit":"Pack","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.20"},{"from":"2026-01-01","amount":"9.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (37, X'DC3669C4919DF18A9DD3DF55B58D38AE', '', '{"id":28,"number":"RIND-5KG","version":1,"names":{"de":"Rindfleisch-Mischpaket 5 kg","en":"Mixed beef pack 5 kg","fr":"Colis de bœuf assorti 5 kg","it":"Pacco misto di manzo 5 kg"},"unit":"Paket","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"178.00"},{"from":"2026-01-01","amount":"185.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (38, X'613D1D7FB8BA1CDC1C51759D0EAB3D03', '', '{"id":29,"number":"POULET-1","version":1,"names":{"de":"Poulet vom Hof, ganz, ca. 1.4 kg","en":"Whole farm chicken, approx. 1.4 kg","fr":"Poulet fermier entier, env. 1,4 kg","it":"Pollo di fattoria intero, ca. 1,4 kg"},"unit":"Stück","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"32.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (39, X'4950EFE75FA9DF6107C52BA1539CECA4', '', '{"id":30,"number":"KAFF-250","version":1,"names":{"de":"Röstkaffee Sonnenberg 250 g","en":"Sonnenberg roast coffee 250 g","fr":"Café torréfié Sonnenberg 250 g","it":"Caffè tostato Sonnenberg 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"9.80"},{"from":"2026-10-01","amount":"10.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (40, X'C453E1DC7B7957DCC581E509F2C51AA7', '', '{"id":31,"number":"KAFF-1KG","version":1,"names":{"de":"Röstkaffee Sonnenberg 1 kg","en":"Sonnenberg roast coffee 1 kg","fr":"Café torréfié Sonnenberg 1 kg","it":"Caffè tostato Sonnenberg 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"35.50"},{"from":"2026-10-01","amount":"38.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (41, X'9B367E1661A574F205F24DBB974293E8', '', '{"id":32,"number":"KAFF-E250","version":1,"names":{"de":"Espresso kräftig 250 g","en":"Espresso, strong, 250 g","fr":"Espresso corsé 250 g","it":"Espresso intenso 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"10.50"},{"from":"2026-10-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (42, X'84F35124649B484CAF0EB1B3CF94E69C', '', '{"id":33,"number":"HONIG-500","version":1,"names":{"de":"Blütenhonig 500 g","en":"Blossom honey 500 g","fr":"Miel de fleurs 500 g","it":"Miele di fiori 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"14.80"},{"from":"2026-01-01","amount":"15.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (43, X'BDE43CD1AAC44E1C669A3B523DF66084', '', '{"id":34,"number":"KONF-350","version":1,"names":{"de":"Erdbeerkonfitüre 350 g","en":"Strawberry jam 350 g","fr":"Confiture de fraises 350 g","it":"Confettura di fragole 350 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"7.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (44, X'B5DBC31C8813FE8CAB4E2028A51C4940', '', '{"id":35,"number":"MEHL-1KG","version":1,"names":{"de":"Ruchmehl 1 kg","en":"Swiss dark wheat flour 1 kg","fr":"Farine bise 1 kg","it":"Farina bigia 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (45, X'1AC0DD8B0B5465F2A1AAFF7D80AFC3DF', '', '{"id":36,"number":"SIRUP-500","version":1,"names":{"de":"Holunderblütensirup 5 dl","en":"Elderflower syrup 50 cl","fr":"Sirop de fleurs de sureau 5 dl","it":"Sciroppo di fiori di sambuco 5 dl"},"unit":"Flasche","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (46, X'BE192B74AFFDCC6D88E6506C4DEE2434', '', '{"id":37,"number":"MOST-1L","version":1,"names":{"de":"Apfelsaft naturtrüb 1 l","en":"Cloudy apple juice 1 l","fr":"Jus de pomme trouble 1 l","it":"Succo di mele torbido 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"4.20"},{"from":"2026-01-01","amount":"4.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (47, X'F67909599DFEF8B22E7DF1DC4C521E5A', '', '{"id":38,"number":"WEIN-MT","version":1,"names":{"de":"Müller-Thurgau 75 cl","en":"Müller-Thurgau white wine 75 cl","fr":"Müller-Thurgau 75 cl","it":"Müller-Thurgau 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"16.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (48, X'44FF68D84323D79CD36DBBED9381CBD3', '', '{"id":39,"number":"WEIN-PN","version":1,"names":{"de":"Pinot Noir 75 cl","en":"Pinot Noir red wine 75 cl","fr":"Pinot noir 75 cl","it":"Pinot nero 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"18.90"},{"from":"2026-01-01","amount":"19.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (49, X'BAD80D9DAC21F8816A5C60118B34798D', '', '{"id":40,"number":"KERZE-01","version":1,"names":{"de":"Bienenwachskerze","en":"Beeswax candle","fr":"Bougie en cire d’abeille","it":"Candela di cera d’api"},"unit":"Stück","vat_code":"standard","storage":"Laden","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"14.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (50, X'8475553F5992370B0E5A925C5E047579', '', '{"id":1,"number":"HOF","version":1,"names":{"de":"Hofladen Sonnenberg","en":"Sonnenberg farm shop","fr":"Magasin de la ferme Sonnenberg","it":"Negozio della fattoria Sonnenberg"},"address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"},"weekdays":"","note":"Kühlraum beim Laden, Dienstag bis Samstag 8–18.30 Uhr"}');
INSERT INTO change_payload VALUES (51, X'793FCEAB51467459B395FAAE12E2C388', '', '{"id":2,"number":"WIPKINGEN","version":1,"names":{"de":"Quartierladen Wipkingen","en":"Wipkingen corner shop","fr":"Épicerie de quartier Wipkingen","it":"Negozio di quartiere Wipkingen"},"address":{"street":"Röschibachstrasse","house_no":"70","postal_code":"8037","town":"Zürich","country":"CH"},"weekdays":"TU,WE,TH,FR,SA","note":"Abholung 10–19 Uhr, Samstag bis 16 Uhr"}');
INSERT INTO change_payload VALUES (52, X'1CFCAD9D0B72AF351CDBFAC9A922712B', '', '{"id":3,"number":"OERLIKON","version":1,"names":{"de":"Velowerkstatt Oerlikon","en":"Oerlikon bike workshop","fr":"Atelier vélo Oerlikon","it":"Officina biciclette Oerlikon"},"address":{"street":"Ohmstrasse","house_no":"14","postal_code":"8050","town":"Zürich","country":"CH"},"weekdays":"TU,TH,FR","note":"Kisten stehen links vom Eingang, 8–18 Uhr"}');
INSERT INTO change_payload VALUES (53, X'8823CAD189FF6F4798198EC228072880', '', '{"id":4,"number":"WETZIKON","version":1,"names":{"de":"Café am Bahnhof Wetzikon","en":"Café at Wetzikon station","fr":"Café de la gare de Wetzikon","it":"Caffè alla stazione di Wetzikon"},"address":{"street":"Bahnhofstrasse","house_no":"2","postal_code":"8620","town":"Wetzikon ZH","country":"CH"},"weekdays":"TU,TH,FR,SA","note":"An der Theke fragen, 6.30–20 Uhr"}');
INSERT INTO change_payload VALUES (54, X'B3C955DC54F104AF562AB1476CBC1A52', '', '{"id":5,"number":"THALWIL","version":1,"names":{"de":"Gärtnerei Seeblick Thalwil","en":"Seeblick nursery, Thalwil","fr":"Jardinerie Seeblick, Thalwil","it":"Vivaio Seeblick, Thalwil"},"address":{"street":"Alte Landstrasse","house_no":"88","postal_code":"8800","town":"Thalwil","country":"CH"},"weekdays":"TU,WE,TH,FR","note":"Schlüssel im Kasten, Code beim Laden erfragen"}');
INSERT INTO change_payload VALUES (55, X'F42DE9BECFEE5CC55AB059E7DBE48011', '', '{"id":1,"number":"K-1","version":1,"serial":1,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}},"email":"regula.hug@example.com","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":["Randen"]}');
INSERT INTO change_payload VALUES (56, X'412C03FAD29C9E6292D1A4F7292A6E15', '', '{"id":2,"number":"K-2","version":1,"serial":2,"lang":"de","party":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}},"email":"sivakumar@example.net","phone":"+41 76 000 51 41","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Velokeller","tour":"Limmattal"},"cycle":"per_delivery","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (57, X'670E23C44AED7CAE745A06A021823F45', '', '{"id":3,"number":"K-3","version":1,"serial":3,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}},"email":"roland.gut@example.org","phone":"+41 79 000 98 65","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (58, X'241F4FE2E32C4A49FF2CB273166FF2F6', '', '{"id":4,"number":"K-4","version":1,"serial":4,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}},"email":"tiago.pereira@example.com","phone":"+41 79 000 04 26","ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (59, X'DD5DF58AB098AC805B238C5D2F17A8CD', '', '{"id":5,"number":"K-17","version":1,"serial":5,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}},"email":"zoe@example.ch","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (60, X'68D7422FF8164366BBC27E1EA40F0325', '', '{"id":1,"number":"A-501","version":1,"payer_id":1,"receiver_id":1,"created_on":"2026-11-23","start":"2023-08-16","end":"","versions":[{"from":"2023-08-16","plan_id":1,"lines":[{"article_id":13,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (61, X'BB5A9FC052B88CEAA8D3153EF96F6DB0', '', '{"id":2,"number":"A-502","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2024-04-13","end":"","versions":[{"from":"2024-04-13","plan_id":3,"lines":[{"article_id":14,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (62, X'1D27A51BCF79334C347B21D5BF0B18EB', '', '{"id":3,"number":"A-503","version":1,"payer_id":4,"receiver_id":4,"created_on":"2026-11-23","start":"2024-11-18","end":"2027-03-11","versions":[{"from":"2024-11-18","plan_id":2,"lines":[{"article_id":2,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (63, X'69D2E99E222CA422303D1CE2298428AA', '', '{"id":4,"number":"A-504","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2025-06-01","end":"","versions":[{"from":"2025-06-01","plan_id":5,"lines":[{"article_id":10,"quantity":"1"},{"article_id":25,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (64, X'A6963E462F2178FAA8FAA85368F0A3AF', '', '{"id":5,"number":"A-505","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2025-11-21","end":"","versions":[{"from":"2025-11-21","plan_id":1,"lines":[{"article_id":18,"quantity":"1"},{"article_id":20,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","lasts":"always","from":"","until":"","safety":false,"source":"demo"}]}');
INSERT INTO change_payload VALUES (65, X'607A867E6CD79063D091A27689AE3C57', '', '{"id":6,"number":"A-506","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-04-19","end":"","versions":[{"from":"2026-04-19","plan_id":1,"lines":[{"article_id":5,"quantity":"1"},{"article_id":19,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (66, X'E422256F450689A03FEEA03B452E3493', '', '{"id":7,"number":"A-507","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-08-24","end":"","versions":[{"from":"2026-08-24","plan_id":1,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null,"cancellation":{"effective":"2026-11-01","given":"2026-10-18","reason":"Wir haben jetzt einen eigenen Garten.","source":"demo"}}');
INSERT INTO change_payload VALUES (67, X'FF9A437E8E47D776929382C51A80B50C', '', '{"id":8,"number":"A-733","version":1,"payer_id":5,"receiver_id":5,"created_on":"2026-11-23","start":"2024-01-04","end":"","versions":[{"from":"2024-01-04","plan_id":2,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (68, X'224E859F6C1021874D0157126633A6A4', '', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (69, X'B10C98CC46E1BD2AAF381DF7C4784515', '', '{"id":2,"number":"L-2026-000002","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":2,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (70, X'54EA9B25C76AA42FEB5E765D64755BDC', '', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (71, X'F95AAC8051EA473FC47A162F59846072', '', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (72, X'4524FC1D62FBA1D2ABBD8F7488AF9298', '', '{"id":5,"number":"L-2026-000005","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":5,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (73, X'C912643097AFD2BE66DD1D93C880C8A9', '', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (74, X'93E19BF46209D68490AC21D230E6BD14', '', '{"id":7,"number":"L-2026-000007","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":7,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (75, X'2824A8DAEDAF23463FFAE23B505A3813', '', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (76, X'05F601EF7BF1A9C1A1126533F3C3B691', '', '{"id":9,"number":"L-2026-000009","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":10,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"},{"id":11,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (77, X'2C17B3954D89B77FF3D686938A9FE041', '', '{"id":10,"number":"L-2026-000010","version":1,"subscription_id":6,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-27T11:00:00Z","state":"open","lines":[{"id":12,"article_id":5,"ordered":"1","packed":"0","short":"0","unit_price":"19.00","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-28"},{"id":13,"article_id":19,"ordered":"1","packed":"0","short":"0","unit_price":"4.20","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (78, X'63BB4F588720D7B8B5C688F43C762013', '', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (79, X'20720DBD7AD22135A1E7DC36EFA9D70D', '', '{"id":12,"number":"L-2026-000012","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":15,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (80, X'BAE182B7020A8034C73F8AE01854F015', '', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (81, X'E8BD15B51F80B4C3FD142BE28F807A68', '', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (82, X'B7A995D244EC901FE8FEA6F0FCD3D0DC', '', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (83, X'332874A211D9C1FBA69358A8EFC5CE6D', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":1,"number":"R-2026-000001","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (84, X'B9B08807FE441326E675BDF29E1C2B20', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":2,"number":"R-2026-000002","version":2,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (85, X'8370115B566A89413F9E3023FD5694C2', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":3,"number":"R-2026-000003","version":2,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (86, X'CA7B9D82809BA016D6C841BDF2E606FE', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":1,"number":"L-2026-000001","version":2,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"1","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (87, X'0A96BB9271C148D81B70F69D9A1BBDCF', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":3,"number":"L-2026-000003","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (88, X'E857405684F7020E345F0DDCE6352580', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":8,"number":"L-2026-000008","version":2,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"1","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"1","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (89, X'736309539DF3CFCCF5FDB02BADBB6C84', '', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (90, X'BA4E0FF473CAF773E779ADE28D07992F', '', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (91, X'B26AA0D17293C6DF5F7D62EDA33D606C', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":4,"number":"R-2026-000004","version":2,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (92, X'EDC58C86373FA18599BBE4F31DD3DBF3', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":5,"number":"R-2026-000005","version":2,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (93, X'5342856280C24D35A9BC89DACDB0AFE9', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":6,"number":"L-2026-000006","version":2,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"2","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (94, X'1145DC7949650F7AFE024E828F971E7E', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":11,"number":"L-2026-000011","version":2,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"1","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (95, X'D58970448B8F9B7C088F532246761E97', '', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (96, X'48795E0285D0D0AA30645744DAC26B23', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":6,"number":"R-2026-000006","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (97, X'8CBD7BE46DA973398DE1C2095BABD0BA', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":4,"number":"L-2026-000004","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"packed","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (98, X'F6A1B58CC7F2AA0CD0B70802E6EDD645', '', '{"number":"2026-00001","sha256":"a08f84dd3a51ea3287e18b15f1aae61a8d54b09cbca73459c3ef82e00c225771"}');
INSERT INTO change_payload VALUES (99, X'255C59031AEAD2D6494E9F574B151750', '', '{"number":"2026-00002","sha256":"80fbcbc7316f138ad2878b55cc6bba99e23808deb547dabe436be7dfeda5cd4d"}');
INSERT INTO change_payload VALUES (100, X'AED4BBE9D7D9B8A9AD499EAE67027621', '', '{"number":"2026-00003","sha256":"4fb57a36f8424158e7d615c116e0ec40dc1d09f743fdcd3083742bc229f933a0"}');
INSERT INTO change_payload VALUES (101, X'B61EE7D7F1CB22CDEFF8DC7A0D1E50E2', '', '{"number":"2026-00004","sha256":"7bc5fa982902fcc47d147ae9a370fd88be67d2a80f159ad7a08d11ee64cfcb82"}');
INSERT INTO change_payload VALUES (102, X'428AC2316BA3A073E77BC5409DA113C0', '', '{"number":"2026-00005","sha256":"b8660692745e5e79a15a609040d331a7626a4a5d595e94962a50661b231e1615"}');
INSERT INTO change_payload VALUES (103, X'486081438AD1EB5A37B4B3A3F1025E15', '', '{"answer":"","code":"","verdict":"applied"}');
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
