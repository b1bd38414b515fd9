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
	as_of           TEXT NOT NULL
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
INSERT INTO schema_version VALUES (1, 0, 1, '2026-11-23 14:48:32');
INSERT INTO schema_version VALUES (2, 1, 1, '2026-11-23 14:48:32');
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
INSERT INTO subscription_overview VALUES (1, 'active', '2026-11-24', '2026-11-23');
INSERT INTO subscription_overview VALUES (2, 'active', '2026-11-24', '2026-11-23');
INSERT INTO subscription_overview VALUES (3, 'ending', '2026-11-26', '2026-11-23');
INSERT INTO subscription_overview VALUES (4, 'active', '2026-12-04', '2026-11-23');
INSERT INTO subscription_overview VALUES (5, 'active', '2026-11-24', '2026-11-23');
INSERT INTO subscription_overview VALUES (6, 'active', '2026-11-24', '2026-11-23');
INSERT INTO subscription_overview VALUES (8, 'active', '2026-11-26', '2026-11-23');
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
INSERT INTO change VALUES (1, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 1, 'standard', 1, X'D5A950D21286D41C994F5926064FF7346EE4564E3C348FFDFBA3CBA02160E5D3', X'0000000000000000000000000000000000000000000000000000000000000000', X'58FFFD633E4D7EE9F0C2B8B8521F8306229DE3FCF0A69E69B9FF8F1A9F5D14B7');
INSERT INTO change VALUES (2, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'calendar', 2, 'tour', 1, X'78DE742BC74790EFD8DA66EFBD48C41562DA50AFAA31758F2A22CA383C18DB48', X'58FFFD633E4D7EE9F0C2B8B8521F8306229DE3FCF0A69E69B9FF8F1A9F5D14B7', X'EA994FB90987806E99DA8BC8EE72104BFB3CF90D39F3CA674B54FDDD566D34BB');
INSERT INTO change VALUES (3, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'shop', 1, 'hofladen', 1, X'7DCFFB38F586A8D5F0C80D525294C133AFCB0D7B94A8A811DC0AD261C1504EA9', X'EA994FB90987806E99DA8BC8EE72104BFB3CF90D39F3CA674B54FDDD566D34BB', X'B89D4831EEE990918C7581EF37969F67A72C5159636BFF9AD04DF91CC405C2F9');
INSERT INTO change VALUES (4, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 1, 'weekly-tue', 1, X'B6769B7F51EC7CC06931523BEB90B31799A799687095E0BFEFCCCF0628FAF28A', X'B89D4831EEE990918C7581EF37969F67A72C5159636BFF9AD04DF91CC405C2F9', X'3CF84A37A56D68E9E8D9B526B29CC3ABFC8A0CEB770CDA0062000DB67D20DBED');
INSERT INTO change VALUES (5, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 2, 'weekly-thu', 1, X'3CB1214274D67FD558BAE2A69243355EFF20D0FC0D839CF5A08F0DDEC8328646', X'3CF84A37A56D68E9E8D9B526B29CC3ABFC8A0CEB770CDA0062000DB67D20DBED', X'B4533AFB00138771E0F735170195E121EB0EDBB40A2654277361E49AD099A4EE');
INSERT INTO change VALUES (6, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 3, 'weekly-tue-fri', 1, X'9CEE001A878DC265C48AF7330F97299F229D944419C29A357289676AF2121F23', X'B4533AFB00138771E0F735170195E121EB0EDBB40A2654277361E49AD099A4EE', X'F52A7979A547A90B0B4EB45E534060547A1B5D152579565130056ED64FF71301');
INSERT INTO change VALUES (7, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 4, 'biweekly-thu-a', 1, X'18A9BD7C5A99BA160ED6CA6B98A52A0DC272CC36040A9EA309FB518BFAB7889D', X'F52A7979A547A90B0B4EB45E534060547A1B5D152579565130056ED64FF71301', X'4AAF6BBD2F8A924F68CA7D5D97F4D20966813F9D710C03BDA13EBD35CA1DD6D9');
INSERT INTO change VALUES (8, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 5, 'monthly-first-fri', 1, X'CE6B0BB23730CB6CCB2F2FFF2FE029914E82C1F88C571BFF07DB0B166169D15E', X'4AAF6BBD2F8A924F68CA7D5D97F4D20966813F9D710C03BDA13EBD35CA1DD6D9', X'80FAE71FA0998C5F04AC17C0936473E74A74CA9CEE40FFA7E7173CF5DE9B556B');
INSERT INTO change VALUES (9, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'plan', 6, 'monthly-coffee', 1, X'CB7787F9BCD0BA2E32536DB28FECECDC309BB8889D5475B43906F141183C8885', X'80FAE71FA0998C5F04AC17C0936473E74A74CA9CEE40FFA7E7173CF5DE9B556B', X'A53446F68C19BCEED8CE9CB43848B9B124186133A0E93F66772316D986133623');
INSERT INTO change VALUES (10, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 1, 'GEM-S', 1, X'1AB8FB978C6404DB4D9F26F21031DF1D3F05B600EBC520AF5F2501B1B76CF401', X'A53446F68C19BCEED8CE9CB43848B9B124186133A0E93F66772316D986133623', X'C8867F1F51B3F23742A722B6B089B3F63B08AF9766A59BD1A21B87AC780A942F');
INSERT INTO change VALUES (11, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 2, 'GEM-M', 1, X'F4DA05E79468BB50BC44E273FB3D3ABC28D19589A7210EF0922E9743D7821BDA', X'C8867F1F51B3F23742A722B6B089B3F63B08AF9766A59BD1A21B87AC780A942F', X'D3711107DF0CD05D6670910F8C6CB518E9D0487AC70AB33C115779AE94F3EB88');
INSERT INTO change VALUES (12, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 3, 'GEM-L', 1, X'55865A3DA4C23B6C9924AF2D3477095EBAF04DF4D6C58D579893B30D64B87E29', X'D3711107DF0CD05D6670910F8C6CB518E9D0487AC70AB33C115779AE94F3EB88', X'CC0214687BA58CF338EF8D3D4BEAA0FA8353574BA285DDAD657B0582B58842CB');
INSERT INTO change VALUES (13, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 4, 'OBST-M', 1, X'02943058F84488478DEC5DAEAE3A9B23CFD127D85B6024F1921B9D5519500AAE', X'CC0214687BA58CF338EF8D3D4BEAA0FA8353574BA285DDAD657B0582B58842CB', X'C4D5C01F49206A5B495AEFEC9D3E1DF120A92F56B512DBA33BED6A5CDB218248');
INSERT INTO change VALUES (14, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 5, 'OBST-S', 1, X'B9C7E1471989BB14E8E22F5BC836984C5D43F63D746DF447FAE50EB68468B2EE', X'C4D5C01F49206A5B495AEFEC9D3E1DF120A92F56B512DBA33BED6A5CDB218248', X'35C8FB0E21FC3CE3705CC25B4D5B2A4E9C6B83BB96DC6F06C9A5EC241C6846C6');
INSERT INTO change VALUES (15, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 6, 'MIX-M', 1, X'295E6B2DF1E69609BCE25143F5F1E5C3635B974A76768DEC0C26C6702F1D27C9', X'35C8FB0E21FC3CE3705CC25B4D5B2A4E9C6B83BB96DC6F06C9A5EC241C6846C6', X'BC0ABCF9A5DEB51E3174B867173CF1B79738E17D875A53F03266357E620D5406');
INSERT INTO change VALUES (16, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 7, 'KART-2KG', 1, X'F4C8263E93E0F9BF803ACEBDA34141D66D045CAFF6473541E049555DA7F28EFE', X'BC0ABCF9A5DEB51E3174B867173CF1B79738E17D875A53F03266357E620D5406', X'4CCBA3AEA93D21F319DC1F28709AD677A039C7F5B034EC1EB39C622BF894D7DF');
INSERT INTO change VALUES (17, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 8, 'APFEL-2KG', 1, X'82E6F0A834105D7B639B9781EC12D550E626F342807E27CB5A557B0E960A3570', X'4CCBA3AEA93D21F319DC1F28709AD677A039C7F5B034EC1EB39C622BF894D7DF', X'459F86094ABF0306D611D7B0FE0FD508C082346F08E4A24189604C7160765E34');
INSERT INTO change VALUES (18, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 9, 'BLUM-S', 1, X'E0DCE20B385E3CFF548B81CE7CFB4E921CCC7620AFB5F5C4BF541905793CAD6C', X'459F86094ABF0306D611D7B0FE0FD508C082346F08E4A24189604C7160765E34', X'CFED363066C0CC224FCDC3A54E6ED215C906FC3252F037D43E50134C017CBD12');
INSERT INTO change VALUES (19, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 10, 'BLUM-M', 1, X'3680421FAA1D4A60E488FEA65948B226AE6CE579F0A5FBCE6620840EEC0C36B9', X'CFED363066C0CC224FCDC3A54E6ED215C906FC3252F037D43E50134C017CBD12', X'22850161128678DED887C0E63429D3BCCCEEEDC15B3A7C5616EAD50AB6CEC2B1');
INSERT INTO change VALUES (20, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 11, 'BLUM-L', 1, X'ED02596AA154EE73C1E20DBFB615A314C84959587824FF989E8EDB9362823DB5', X'22850161128678DED887C0E63429D3BCCCEEEDC15B3A7C5616EAD50AB6CEC2B1', X'B954309918A3074276F9488883F92E73D40C3D436CF90B6612B8437494D5AE34');
INSERT INTO change VALUES (21, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 12, 'BROT-01', 1, X'6577FAF8F8BC2C3BCC232B3204DFB36B9D7240DFB2E4D05105D42889D0DA72BA', X'B954309918A3074276F9488883F92E73D40C3D436CF90B6612B8437494D5AE34', X'259D5FD54DC2F8C79FE3AF2F93A2FA7FE305E6B23B42A6D97DC469E84B387967');
INSERT INTO change VALUES (22, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 13, 'BROT-02', 1, X'2AAC51233C6E8F7914B078FC64B5E2935B4B1167E94151A57520DFC68E5485E5', X'259D5FD54DC2F8C79FE3AF2F93A2FA7FE305E6B23B42A6D97DC469E84B387967', X'E6212DF3139E72DE7AEF73500284F4683EC637CE898F07D2B643CC5C74705E56');
INSERT INTO change VALUES (23, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 14, 'BROT-03', 1, X'E93C6D76F3C7EEF135AD0BB4B0185F8097FE652AE6D62C0CCCD2DBE564788F65', X'E6212DF3139E72DE7AEF73500284F4683EC637CE898F07D2B643CC5C74705E56', X'D8FFE4EC746D40A5A550AEF7B7726CE6E01C59577EE77EB47AF7B5EEFF166D88');
INSERT INTO change VALUES (24, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 15, 'BROT-04', 1, X'36489754D809CDCC87C31EEDEF84ADC7C5B39B0299F9F8E78204EBDC92077DF3', X'D8FFE4EC746D40A5A550AEF7B7726CE6E01C59577EE77EB47AF7B5EEFF166D88', X'1D538FBB96D2B652008193C948DE5A3F5CD850D029CEB69CF3FFA2404C743240');
INSERT INTO change VALUES (25, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 16, 'BROT-05', 1, X'2AF9955BF04FE84DCED8652A2BC536E1FDBB630FF9AF01378E9C87923CBB8B84', X'1D538FBB96D2B652008193C948DE5A3F5CD850D029CEB69CF3FFA2404C743240', X'7688F44702933AA41735938BBE82AFE887F23258FA15D801738C93951B769855');
INSERT INTO change VALUES (26, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 17, 'BROT-06', 1, X'4CA0FD4AB2574989ED233D82A07148EE179FD97B4621E48D44DCA2B2ED2D0C45', X'7688F44702933AA41735938BBE82AFE887F23258FA15D801738C93951B769855', X'16D81ED22F2E430D40B8B439B735FC0ED05B65976B18FFACCA0FEC86579EC3BC');
INSERT INTO change VALUES (27, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 18, 'MILCH-1L', 1, X'9EA1D5BDA75C68B7342F8BAA1E7945436EC2775F7554B5B39A5CAB80E908286B', X'16D81ED22F2E430D40B8B439B735FC0ED05B65976B18FFACCA0FEC86579EC3BC', X'7C8FC28F893EBA5B93B0BF45D7B2D61236C9B1098B46A8CBC26A5927DE456265');
INSERT INTO change VALUES (28, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 19, 'JOG-500', 1, X'3DEC1A76DC9A764ACD325FB0D2BFC5105D2F7C33B4E0B202F43365AC2C2B9997', X'7C8FC28F893EBA5B93B0BF45D7B2D61236C9B1098B46A8CBC26A5927DE456265', X'604E8F9A04EBFA1599A33527560C744BF7D1A4B4515E8011A4BE784E718F5340');
INSERT INTO change VALUES (29, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 20, 'QUARK-250', 1, X'93B917203E29997F79D84B8EDEBC04FBAB017887457E6EAC3B9F8B592C73EB0C', X'604E8F9A04EBFA1599A33527560C744BF7D1A4B4515E8011A4BE784E718F5340', X'1D33342383E6AB30EBED6A19E71F5279BEFC89A67A1024E28429B0AC7F78E4B9');
INSERT INTO change VALUES (30, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 21, 'BUTTER-200', 1, X'D8EC2A1EE09E7B3DB729B61AFD50AD397C9DC9BBC40B007293C53DBDA3F54B9D', X'1D33342383E6AB30EBED6A19E71F5279BEFC89A67A1024E28429B0AC7F78E4B9', X'B315184684BFFD1CB63CDB2E2957F14BC75F0E624C3CCA484007B682ECA2F09C');
INSERT INTO change VALUES (31, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 22, 'EIER-6', 1, X'66C9C2379F245AA0CFDCEAA3F387FC331366DA4208BC4803C9EBD6B3383509D3', X'B315184684BFFD1CB63CDB2E2957F14BC75F0E624C3CCA484007B682ECA2F09C', X'8B19BA6D486904942B246C60FCB1771DA6828A4492512EE948F51E80FD461751');
INSERT INTO change VALUES (32, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 23, 'EIER-10', 1, X'E639878F5E89B5E472F02670EB615454E54B99BE66ACB032B86E2BFA2E581BDB', X'8B19BA6D486904942B246C60FCB1771DA6828A4492512EE948F51E80FD461751', X'319E60FD56565FAE668043AD4212DB1CA5D435A2A00FAE81F83AEECE9C33832E');
INSERT INTO change VALUES (33, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 24, 'KAESE-BK', 1, X'A5662F45083597CCA4AC8263DEC7DA7B50CCBDBE38E5EFD4A566EA5329B6BAC3', X'319E60FD56565FAE668043AD4212DB1CA5D435A2A00FAE81F83AEECE9C33832E', X'2D15AE2164A309A2D03B235DAE70F7D34F0740516C8ECF513702F8A2BCE16251');
INSERT INTO change VALUES (34, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 25, 'KAESE-MT', 1, X'4635A9254C7474E8AFD6A5123516279DC6875B37D0047C5F3EE7D45EBB06AE8D', X'2D15AE2164A309A2D03B235DAE70F7D34F0740516C8ECF513702F8A2BCE16251', X'DB4662ABD3C1592EA266B8C398D4AEC43F3F830969D47D4D0FDA317233D9B8EC');
INSERT INTO change VALUES (35, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 26, 'KAESE-RC', 1, X'2A062BA4B1F809CB5BE6841A2A6705E1443B54D4A676B5C002814F9E0092784B', X'DB4662ABD3C1592EA266B8C398D4AEC43F3F830969D47D4D0FDA317233D9B8EC', X'1564DBC199913AE4D78951E2BCE4DBB27ECC7631C2CF01C99435356E46FDA3E9');
INSERT INTO change VALUES (36, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 27, 'WURST-2P', 1, X'248FE2DC590CE38CCE72A2AD7A3567BE2C42414A154211021B9BCB9EEC471205', X'1564DBC199913AE4D78951E2BCE4DBB27ECC7631C2CF01C99435356E46FDA3E9', X'4983FCD2ED2505FE7E35C7267868DE2C377E199199357ECE49CB671A495A1656');
INSERT INTO change VALUES (37, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 28, 'RIND-5KG', 1, X'E4B074788D0D057DD8B8DB7FECDB98E26E6881C799C0F47C163CCC8A80DAF25C', X'4983FCD2ED2505FE7E35C7267868DE2C377E199199357ECE49CB671A495A1656', X'AAB59F42563C328ADE802C0AA5442B2817AF1E54818F7E5752DF33A67DA54237');
INSERT INTO change VALUES (38, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 29, 'POULET-1', 1, X'82D5CE6FBE200DCDB78BDB90A422C9A396709AA8B6A09115687BD28FD4137D8F', X'AAB59F42563C328ADE802C0AA5442B2817AF1E54818F7E5752DF33A67DA54237', X'1B2FF4A1AEC36E6657EEDD3AF648194A8501F46C8D957D807D94BD7A3107C4B0');
INSERT INTO change VALUES (39, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 30, 'KAFF-250', 1, X'62804136C50AD510C5067444537823A81743D46D74EF0373BB0C9411C51FB326', X'1B2FF4A1AEC36E6657EEDD3AF648194A8501F46C8D957D807D94BD7A3107C4B0', X'DC1D1B66FC5EFE6E08E3FC3B2D3739C643845AFDEA18301400F266F74F110736');
INSERT INTO change VALUES (40, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 31, 'KAFF-1KG', 1, X'AF3A35DF71539E338E526C9A27C3A148D95E031FD8F779FFC1E4BC1B19A0D3AC', X'DC1D1B66FC5EFE6E08E3FC3B2D3739C643845AFDEA18301400F266F74F110736', X'5C6936035A2B65CD6B4635F4A3F6BFB09E8074E4F8D09B5A15D02DF2CDCEA2F6');
INSERT INTO change VALUES (41, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 32, 'KAFF-E250', 1, X'6B18BD612FC9E7FD9D2857DA5272659C6413EAC5B9394DDEB24D35F8FD6A40B3', X'5C6936035A2B65CD6B4635F4A3F6BFB09E8074E4F8D09B5A15D02DF2CDCEA2F6', X'BD34BDD36A9CF68E768CEDBD87642D465F6190912C8F3C7DE520CE8E331CC2DE');
INSERT INTO change VALUES (42, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 33, 'HONIG-500', 1, X'C9CA4D2D04EA2E6E67224053AD22D2DFD6253C4E173D07FAF57DE76B1C871F55', X'BD34BDD36A9CF68E768CEDBD87642D465F6190912C8F3C7DE520CE8E331CC2DE', X'33878CEACC22B6C90E538E35B14355225BC2807550FA8B53DA27DBD7D4DAD92E');
INSERT INTO change VALUES (43, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 34, 'KONF-350', 1, X'EE8C5E6C71AACAE20DF2205473BF0E24551074EDB0F97D18B32687CF63CDE242', X'33878CEACC22B6C90E538E35B14355225BC2807550FA8B53DA27DBD7D4DAD92E', X'25C7E33C4EDD134DCC2CAB85598A9C5ED634527EECB5ABBC89176A548561D28D');
INSERT INTO change VALUES (44, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 35, 'MEHL-1KG', 1, X'0B87F05D8D4C262C94C60687B5DEAC897BEE18F39D8D0B4795B49B408A83BF41', X'25C7E33C4EDD134DCC2CAB85598A9C5ED634527EECB5ABBC89176A548561D28D', X'914F45585320E23CA929C307C02153E080BCBCCAC965E088A63D84FC4590D18A');
INSERT INTO change VALUES (45, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 36, 'SIRUP-500', 1, X'27A972E8721542A3281EC01879A3C084C9649E663D555FDCAD517E40C4FEEE1A', X'914F45585320E23CA929C307C02153E080BCBCCAC965E088A63D84FC4590D18A', X'EFC7DA44E4210B0ECFE666D7191F3EF73F0D2E94189B69E332BB46522C4C8F46');
INSERT INTO change VALUES (46, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 37, 'MOST-1L', 1, X'879787A0080410E79F4FB3987A1DF02C4357067E1433325E79578C36B5881F83', X'EFC7DA44E4210B0ECFE666D7191F3EF73F0D2E94189B69E332BB46522C4C8F46', X'901B60C5E2A911E9EBE29FE05E2F04860EDE3CA56522C74709DA09566937AD12');
INSERT INTO change VALUES (47, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 38, 'WEIN-MT', 1, X'0EFE733C4CE4342B89FB247C08A20D3DFC4DCDA283D1D7CD10187C74127AAB4A', X'901B60C5E2A911E9EBE29FE05E2F04860EDE3CA56522C74709DA09566937AD12', X'2BADB0C32D7922644C8790FF51F2AEE01C378CB12D34AA532D1D860828B60718');
INSERT INTO change VALUES (48, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 39, 'WEIN-PN', 1, X'17F8A87D4DBA31F260A401052C6E87D41EC77DB74BAAEC42B475B06A156F27DF', X'2BADB0C32D7922644C8790FF51F2AEE01C378CB12D34AA532D1D860828B60718', X'E1E5CFB76AE90970353B6FF5B669D81A1E7733D619F836F42E99C2DAA8FDD2EF');
INSERT INTO change VALUES (49, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'article', 40, 'KERZE-01', 1, X'57D7AE4C35FF3C862CD035F30DE7CAF5637CC448B2D4824F8D9E3F64D1FE2C60', X'E1E5CFB76AE90970353B6FF5B669D81A1E7733D619F836F42E99C2DAA8FDD2EF', X'5AB5698BB341FF03BD75A0F9BE61F7718C335A406FE41AE429AF4F10EB615EE3');
INSERT INTO change VALUES (50, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 1, 'HOF', 1, X'06D66E874E42F0E6D6767B56DDA77DAE6AF3A78CCCB1656EDC6FAC6D0E4627A4', X'5AB5698BB341FF03BD75A0F9BE61F7718C335A406FE41AE429AF4F10EB615EE3', X'7D9992E45AC2BBD01D4DE77697C99D00E9A91F4D86AF3CB5FB2DA6682B3A9929');
INSERT INTO change VALUES (51, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 2, 'WIPKINGEN', 1, X'0359B638E69415BF18BBABF18030143CC6FB105378EE0147911C78D09DB3A00E', X'7D9992E45AC2BBD01D4DE77697C99D00E9A91F4D86AF3CB5FB2DA6682B3A9929', X'3822917FF755BF0CC302C3B1952429B861A52456CDD320C09A8F381028EF420F');
INSERT INTO change VALUES (52, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 3, 'OERLIKON', 1, X'D43004823524652E3E4AF52055AF09F7DB197587CCB4E30BEDA1E98C66A8E817', X'3822917FF755BF0CC302C3B1952429B861A52456CDD320C09A8F381028EF420F', X'43CC3291A712812B58845EBB4E65250F66B6EFAA0C1935EDCDB6E0C76CDF3EEF');
INSERT INTO change VALUES (53, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 4, 'WETZIKON', 1, X'6C8B4506381AF00DEEDB545F141E4DC52E2381055171E258E7F80FB92747CB7F', X'43CC3291A712812B58845EBB4E65250F66B6EFAA0C1935EDCDB6E0C76CDF3EEF', X'65DDA8F73AB46E1F01C04BC75F2508CD5604DA22E87A353DA6E1B17A5366A875');
INSERT INTO change VALUES (54, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'pickup_point', 5, 'THALWIL', 1, X'3A49DC5728C1919F88CF143D3F2DEE1F76FCC46F6E0986EECCDBF019D20E0916', X'65DDA8F73AB46E1F01C04BC75F2508CD5604DA22E87A353DA6E1B17A5366A875', X'9ACD4D1B19DA4B2679FA6DA11CC1775EACD38A2535FBFC514D082214B71F5D33');
INSERT INTO change VALUES (55, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 1, 'K-1', 1, X'44B6AF61B01EEC539E859C05CCB1CD1F8E408A323FD64320CC83B7DA51A08614', X'9ACD4D1B19DA4B2679FA6DA11CC1775EACD38A2535FBFC514D082214B71F5D33', X'008478DD20DF110E29966162183DF03AAF02D006FA1F16BD8E96648D6E8F7F19');
INSERT INTO change VALUES (56, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 2, 'K-2', 1, X'3F5E3DDD2B2BCDD1F4A7503E686CD8D2360F8FB548779510382BA6423C2828D3', X'008478DD20DF110E29966162183DF03AAF02D006FA1F16BD8E96648D6E8F7F19', X'D4B03A71C79F88E4CAFFDA6070E4D9A7B65F9FD5C6743EDC2979917CD6C5C7DD');
INSERT INTO change VALUES (57, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 3, 'K-3', 1, X'7FAD6385EEB7EF57C66B6F656008E948DCABA30257DDED343373EF7A3DEDF85C', X'D4B03A71C79F88E4CAFFDA6070E4D9A7B65F9FD5C6743EDC2979917CD6C5C7DD', X'5F65899456F3CCD2A66BD32EE49FB1AE95FD9DB76CCC436D694C560D4116BB49');
INSERT INTO change VALUES (58, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 4, 'K-4', 1, X'ABBA372617E45B58601CAEEE8C22F7191B7BC17F3B3BC0E4450F0A809EA9013A', X'5F65899456F3CCD2A66BD32EE49FB1AE95FD9DB76CCC436D694C560D4116BB49', X'3DAC90D7C02E74A7157B1F34B127E13284174F8A38FABEE9356B34E3BB1A0D61');
INSERT INTO change VALUES (59, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'customer', 5, 'K-17', 1, X'5AC350ECDCCB7383B5F2600A9179925CBD807BBF49CCFCD1E02638BA1AE01CB2', X'3DAC90D7C02E74A7157B1F34B127E13284174F8A38FABEE9356B34E3BB1A0D61', X'D825A2A4B8AF5993A1DCBC67DB45475B30FE70FEDB6008C5DE5269E5B5171C9A');
INSERT INTO change VALUES (60, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 1, 'A-501', 1, X'9C4FBCC8054664B5B84CC704144F870959BBCED201FE73D14DCA884D5998FB5D', X'D825A2A4B8AF5993A1DCBC67DB45475B30FE70FEDB6008C5DE5269E5B5171C9A', X'56FB1E49950C45D5AAE6469771B5745376E12C45E2E34033F6D754522C9C6ACF');
INSERT INTO change VALUES (61, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 2, 'A-502', 1, X'C46FAB30A0FCA21DDA61B6953019FD5D404B72366FEBA521F4CB4592649472FD', X'56FB1E49950C45D5AAE6469771B5745376E12C45E2E34033F6D754522C9C6ACF', X'0AB2DA13C6A04758CCCBCEEFB4834AFF82850F3F5B49013A60BFB239E3098546');
INSERT INTO change VALUES (62, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 3, 'A-503', 1, X'1320069B3E633C408B11C72EFC07576B4C27241DF822A6A68B5456486910330B', X'0AB2DA13C6A04758CCCBCEEFB4834AFF82850F3F5B49013A60BFB239E3098546', X'E50938EBC97CCF6806244794E1A687FE03DADEE51F0CD7BC58B17981843C28A2');
INSERT INTO change VALUES (63, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 4, 'A-504', 1, X'7841E12707100D9937A634D603BBBF7B4892BB9210E2097743E7A2C851BB23D0', X'E50938EBC97CCF6806244794E1A687FE03DADEE51F0CD7BC58B17981843C28A2', X'C1FB5368428C58A8E4646427384638532C12ECEA7E9C9EB86AAE8B2254007E7D');
INSERT INTO change VALUES (64, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 5, 'A-505', 1, X'C57B8616B7E7A7D184B418EAA2195E5E2F8248A899177A9967957D54CA0081A1', X'C1FB5368428C58A8E4646427384638532C12ECEA7E9C9EB86AAE8B2254007E7D', X'7AA64B23D61D406E9E7FAFEDF16FE9F12DAC88A9F42AB05AA0C130EC1EF9FEA6');
INSERT INTO change VALUES (65, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 6, 'A-506', 1, X'7E6ECD241925D6ED03AC410DE8160B645E9B8E7AC1863BBAC6D644A78B8850CC', X'7AA64B23D61D406E9E7FAFEDF16FE9F12DAC88A9F42AB05AA0C130EC1EF9FEA6', X'619F73945691A11B740F26C6DB6AC2A56779ECE6BC8519752904A3CC48AAAD97');
INSERT INTO change VALUES (66, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 7, 'A-507', 1, X'2D66CD7534C7FE73F75D62CBF1106858631781D9306F2B59C6A0CE0D78AD377C', X'619F73945691A11B740F26C6DB6AC2A56779ECE6BC8519752904A3CC48AAAD97', X'E123D3819418639C613294F69B0BBA0B01F89CE8B6D71E10A37CA5CD24900161');
INSERT INTO change VALUES (67, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', '', '', 'subscription', 8, 'A-733', 1, X'A4E941B61CF81DCAFB34A63106C3B31EBD7DD83CB4FCC794097C00968BF35391', X'E123D3819418639C613294F69B0BBA0B01F89CE8B6D71E10A37CA5CD24900161', X'A732A929F04FE39ABA76E35330DDC5A588B50DE0832CABE5CC391E00A1C2DBAD');
INSERT INTO change VALUES (68, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 1, 'L-2026-000001', 1, X'3E351B6450E4EB1433D1E134C795EA510E8418C3DFBC76596F57D0AD6F7AE4E7', X'A732A929F04FE39ABA76E35330DDC5A588B50DE0832CABE5CC391E00A1C2DBAD', X'BBA478528A6265968629384BDDF4DA5E61C37576A0784E3CECEC3FAD1677AD61');
INSERT INTO change VALUES (69, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 2, 'L-2026-000002', 1, X'02677491FD342EEACC98ACB882E807725CC965911387F312C63B9AB39FA56DE7', X'BBA478528A6265968629384BDDF4DA5E61C37576A0784E3CECEC3FAD1677AD61', X'2756649E1AB308EDB29F5196F7CA9280572BCEF58C9E3916AD6624B78089F0FB');
INSERT INTO change VALUES (70, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 3, 'L-2026-000003', 1, X'9DF3B230C1CEDCC611A692C64ABA2D06872BE779DE95BBAD1E9420A29AF46E41', X'2756649E1AB308EDB29F5196F7CA9280572BCEF58C9E3916AD6624B78089F0FB', X'EF36F7D9C1BFC14F94382F625593DEFFFB917022714F8E97980B7F21E64AAEDE');
INSERT INTO change VALUES (71, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 4, 'L-2026-000004', 1, X'C5321FEBA8044D12E27DEBBBCAA285277C934CF0814643A9ECEB5BC5E43B458D', X'EF36F7D9C1BFC14F94382F625593DEFFFB917022714F8E97980B7F21E64AAEDE', X'EDF657F85177CDFB3126DBD64CC165C27B928FE7D801981A30218EA4A641641E');
INSERT INTO change VALUES (72, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 5, 'L-2026-000005', 1, X'73BF93CD6CFC3F654A13C004DA6E33B821ACF5410A8129BB80C40BA21339A92E', X'EDF657F85177CDFB3126DBD64CC165C27B928FE7D801981A30218EA4A641641E', X'0824D4C7BFE41A91E801DEF1DF2DF9565431EA5B95F9CF764A5019F7A0509A96');
INSERT INTO change VALUES (73, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 6, 'L-2026-000006', 1, X'FB63F5D1F0FE39A634838D2BA65B073284174C95411EE7DD884F02744B201E57', X'0824D4C7BFE41A91E801DEF1DF2DF9565431EA5B95F9CF764A5019F7A0509A96', X'0D399C432F8B903A2373049A3FCCA071137F51965E2DDAEADEEE5621F2F93545');
INSERT INTO change VALUES (74, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 7, 'L-2026-000007', 1, X'61072417ECE915460C0F26EC7886B7530A35C22082C5BE9F128ED86C0AA484E5', X'0D399C432F8B903A2373049A3FCCA071137F51965E2DDAEADEEE5621F2F93545', X'DA2C0BB1F35920FAE23209B9945C1462BE74E8E0646C92D164B5F3DF53D69927');
INSERT INTO change VALUES (75, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 8, 'L-2026-000008', 1, X'67F7ACB4E7411D672D01076B30DEE7173E8BC3ADA25A8720335916E019638220', X'DA2C0BB1F35920FAE23209B9945C1462BE74E8E0646C92D164B5F3DF53D69927', X'515A713A0213579CBE807E0D71B9A68A122C39701B2B511C41AD23E3BD9ADA21');
INSERT INTO change VALUES (76, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 9, 'L-2026-000009', 1, X'7F4DC8CD2D0B3386B71A9273987623EDBA1837F170A0D706A041FFA06B12F7F6', X'515A713A0213579CBE807E0D71B9A68A122C39701B2B511C41AD23E3BD9ADA21', X'02DB46C3122957091651FA11C8E9FDC89EF0B81E033F557BB9C228519949AB5C');
INSERT INTO change VALUES (77, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 10, 'L-2026-000010', 1, X'0AB908A225FC752938D782204B7E417145BE62057444C90A8BE828A26A4C96F2', X'02DB46C3122957091651FA11C8E9FDC89EF0B81E033F557BB9C228519949AB5C', X'94253F1158B740AD711EB033EB9CB3972C17CC196E7D6A61019078EBA4A0B66A');
INSERT INTO change VALUES (78, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 11, 'L-2026-000011', 1, X'BCFAF79140B529B9F72102C4FA6A7C92E6291BA62ADD7ED4C27AFF59E7015D79', X'94253F1158B740AD711EB033EB9CB3972C17CC196E7D6A61019078EBA4A0B66A', X'186BE9E97DCAC58ED6F3C9C4E90114A535865845F72CC64ED8745E570BA6E921');
INSERT INTO change VALUES (79, 1795415400000, 'test', 'owner', 'test', 'command', 'plan', '', '', 'order', 12, 'L-2026-000012', 1, X'4753B3115D76E71BA0A302B2205DB6409EAD64EEA37C2DF65DFE2A6308F20DC1', X'186BE9E97DCAC58ED6F3C9C4E90114A535865845F72CC64ED8745E570BA6E921', X'99FA221A1383CC992636EB9F5EFF3196682E360F9D24F428CFAC9D21FAA7DC29');
INSERT INTO change VALUES (80, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 1, X'C190C5647B0663A2C247311B1BE15B06596645A5140228BC46D76074D2F03385', X'99FA221A1383CC992636EB9F5EFF3196682E360F9D24F428CFAC9D21FAA7DC29', X'B340663EEAF9802542C6CCFAF19CA32B070B5492D25F471381ACDAD428BB60B6');
INSERT INTO change VALUES (81, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 1, X'D55508283828370A952A4B7A9CA34152044A08485A18FAD3E26875F9CB0E6E2D', X'B340663EEAF9802542C6CCFAF19CA32B070B5492D25F471381ACDAD428BB60B6', X'FB771B6AB45E603452168E25CC256C5F13FF436C6190A6AEAFC193DC56816416');
INSERT INTO change VALUES (82, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 1, X'D71D868A941E672DEBED193A0512647889819421BA290AF98A2B1F4622AAACD7', X'FB771B6AB45E603452168E25CC256C5F13FF436C6190A6AEAFC193DC56816416', X'61020966357A84E4ABDB0FE31F6C7A2163CCDF35055B7226452ABAB2A0BC8FB3');
INSERT INTO change VALUES (83, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 1, 'R-2026-000001', 2, X'A4BFBE1C138FCB5451413A1920774C7BCE2D38A37BE5FBF31FD20A8C96CE6BCC', X'61020966357A84E4ABDB0FE31F6C7A2163CCDF35055B7226452ABAB2A0BC8FB3', X'0B9289A21307E6BA4FB4D0F3AE71AAD09CD1DA12F9F51F620B501AFFF32E923A');
INSERT INTO change VALUES (84, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 2, 'R-2026-000002', 2, X'F21F581CF72FE0663E9A396A32D8CF33172ECF046181AE5992D86E2C0BE80BE4', X'0B9289A21307E6BA4FB4D0F3AE71AAD09CD1DA12F9F51F620B501AFFF32E923A', X'EE8F06F22D47F76F8283F51AF80D5250D8652DA0C7317CA47513E1D89553F484');
INSERT INTO change VALUES (85, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 3, 'R-2026-000003', 2, X'D6761F966E6817AE9473749D6F5E18A58B3FECA7C9525313758DC9E75A8FA1CA', X'EE8F06F22D47F76F8283F51AF80D5250D8652DA0C7317CA47513E1D89553F484', X'80CB23D2D61A5A4A2A393E3FA42909BD1CE15FA8FBFF07C75A1198968CF1AF15');
INSERT INTO change VALUES (86, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 1, 'L-2026-000001', 2, X'791F44DE1AC725C76216B2242D33AB3AF466CAA4D23E35FCFE06EB65E88C8568', X'80CB23D2D61A5A4A2A393E3FA42909BD1CE15FA8FBFF07C75A1198968CF1AF15', X'31467672812D62AD3538255D2B1E67D9FDF5B52D8B066A2E0846065853B9C751');
INSERT INTO change VALUES (87, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 3, 'L-2026-000003', 2, X'58B2E05717A5B2C752101F9C3A12C89017DF794A3604F5F52CFDA88EE6A12592', X'31467672812D62AD3538255D2B1E67D9FDF5B52D8B066A2E0846065853B9C751', X'48D7967422F1C75313926116339C17D6D5D5563E3266CE8C7F9E7032015659A6');
INSERT INTO change VALUES (88, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 8, 'L-2026-000008', 2, X'DE8997856716939B647AB11FBBC2FC8BBF103D3EA549910DBB512E868A71A19A', X'48D7967422F1C75313926116339C17D6D5D5563E3266CE8C7F9E7032015659A6', X'ACBA22A5D66F226F834C7A01BC4EAFA1E34DA553C86E16DDAF3DB020B6B05FE2');
INSERT INTO change VALUES (89, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 1, X'017D93F5EA72B301646C58A7E631B4070A8BFBC9A48889772B872CE6592A880F', X'ACBA22A5D66F226F834C7A01BC4EAFA1E34DA553C86E16DDAF3DB020B6B05FE2', X'7CBF2CF4FB85DA2D90A01C05F48003507515B6AD355517B1F4B868BBD9931351');
INSERT INTO change VALUES (90, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 1, X'81039EE0B9C61080D4019DA9C6C050FA0EE5246CFAECE7BDCA8CFFECD318F39F', X'7CBF2CF4FB85DA2D90A01C05F48003507515B6AD355517B1F4B868BBD9931351', X'4FBE1FE4CF4ABF96E03A7A39C9C4E8306193744D76FA316FF8894A3D6E7825DA');
INSERT INTO change VALUES (91, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 4, 'R-2026-000004', 2, X'0F67563801188CB0BC286EB2B8C3992742BBA5A5D50F294737FC613287D61490', X'4FBE1FE4CF4ABF96E03A7A39C9C4E8306193744D76FA316FF8894A3D6E7825DA', X'DFF27E487CB0D83292DA4CC51BBF7759778FD0C68B4BC5BDE3D0B60823A450B6');
INSERT INTO change VALUES (92, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 5, 'R-2026-000005', 2, X'E77D29184FD9309C53DC7C29A0D322D89FBB4D6AE04389E1E1541A09DAE65A61', X'DFF27E487CB0D83292DA4CC51BBF7759778FD0C68B4BC5BDE3D0B60823A450B6', X'03EF7C57A6628674925FCADC8B7F4C0CEAEB8105CC1B062B85B11C486496D82B');
INSERT INTO change VALUES (93, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 6, 'L-2026-000006', 2, X'E0924BE17872FA2E66A230F098A1D2AC2DF74FC7A288E1EFFC29910F99825046', X'03EF7C57A6628674925FCADC8B7F4C0CEAEB8105CC1B062B85B11C486496D82B', X'87B19CE0DD67C940989542D854332BD8CD9175D6935ADEF071DD9A8692E2FFBF');
INSERT INTO change VALUES (94, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 11, 'L-2026-000011', 2, X'CE891FC52D2AA651A9191FA45C4BE6CA3092C3CE7E8CBF3D7553979B03DAB64F', X'87B19CE0DD67C940989542D854332BD8CD9175D6935ADEF071DD9A8692E2FFBF', X'EB8FA47F88DF1A04C3EDFD9F136D8D16B3AA341CCC059461866A083B63F90A30');
INSERT INTO change VALUES (95, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 1, X'9F774612D1AA18A9BEC3D881FBD04BD8843630D963313AA12105D2F53D07086D', X'EB8FA47F88DF1A04C3EDFD9F136D8D16B3AA341CCC059461866A083B63F90A30', X'2A1B2A7B1CBD9F79BCC5A7567594291C32FA6626E982BC6DE9D84CB40F1CEB01');
INSERT INTO change VALUES (96, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'slip', 6, 'R-2026-000006', 2, X'AF94FF7A9584181473F41099A689915B17185D24EBBD9EF3124ABB946A09A042', X'2A1B2A7B1CBD9F79BCC5A7567594291C32FA6626E982BC6DE9D84CB40F1CEB01', X'3BC08602051684D7068C9AA4BE6F6565AD8B52213A2B6D5E4B4E296B39ADAD4F');
INSERT INTO change VALUES (97, 1795415400000, 'test', 'owner', 'test', 'command', 'pick', '', '', 'order', 4, 'L-2026-000004', 2, X'E3C1AB0BFE5923968D005F1AEEEE159F788066EA2919891DE6AA8B9057A41731', X'3BC08602051684D7068C9AA4BE6F6565AD8B52213A2B6D5E4B4E296B39ADAD4F', X'01F5EF58F3FCFF6E70B9291F6C127381615BF16BFC2BFADE57C65DA40C2D93E0');
INSERT INTO change VALUES (98, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 1, '2026-00001', 1, X'BDB20988580CAF4C9F0AA4489B83D7F1A0C72D9051255DEAFA689FBA07C3ACD2', X'01F5EF58F3FCFF6E70B9291F6C127381615BF16BFC2BFADE57C65DA40C2D93E0', X'1A81E8D3D222A5E5CFC6D0235CB58F0AE2728025DCF8B16A289F94D320B5014B');
INSERT INTO change VALUES (99, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 2, '2026-00002', 1, X'10FDF65139C5EA45D8457BD0A811EEE008834F361F21369D2EC2BE1BDC47AC21', X'1A81E8D3D222A5E5CFC6D0235CB58F0AE2728025DCF8B16A289F94D320B5014B', X'2C435CCB2910E4B237BA517EB2AE1A2270CED393B08752977C9171AECD45C34D');
INSERT INTO change VALUES (100, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 3, '2026-00003', 1, X'0B8CAF8ACAD760AD672FE11778118B404C42304F8A5154E9F656353D994CF4D9', X'2C435CCB2910E4B237BA517EB2AE1A2270CED393B08752977C9171AECD45C34D', X'F5A8498FBA570E4DF26E9207A3E1213F559C5D18351BE642393D718E2EF8AC29');
INSERT INTO change VALUES (101, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 4, '2026-00004', 1, X'C79904D3A5EF96E96EA777ED80DCCD5C3F420C709DF7A49C544DBDDDA723124F', X'F5A8498FBA570E4DF26E9207A3E1213F559C5D18351BE642393D718E2EF8AC29', X'DFF63CA7F25636DBA4B05920D5823FE626FE0B07CAC31F46353FB71AC7D371AC');
INSERT INTO change VALUES (102, 1795415400000, 'test', 'owner', 'test', 'command', 'invoice', '', '', 'document', 5, '2026-00005', 1, X'3A79E6FC58A833C1C7FFE877028A6A0170B76CAE47E7DEF008A6F7A298DCCF47', X'DFF63CA7F25636DBA4B05920D5823FE626FE0B07CAC31F46353FB71AC7D371AC', X'5E7D017BAA940665E96401BEF607FE7D1C891D75AC2AC9FBA4AC5FF2545CAA90');
INSERT INTO change VALUES (103, 1795415400000, 'test', 'owner', 'test', 'command', 'setup', 'R-1', 'a.json', 'request', 0, 'R-1', 0, X'B55525FB83B1D1B64994B1878B699905E6A185AE82D80198D075230DA4DC26E7', X'5E7D017BAA940665E96401BEF607FE7D1C891D75AC2AC9FBA4AC5FF2545CAA90', X'2C776683F03B3B68F8E601DB925809BE027E876EDCA04881CC291BB944C39774');
INSERT INTO change_payload VALUES (1, X'86E3FDBA8609B7E335771C6F674C60BA', '', '{"id":1,"number":"standard","version":1,"names":{"de":"Hofladen","en":"Farm shop","fr":"Magasin de la ferme","it":"Negozio della fattoria"},"delivery_days":"TU,WE,TH,FR,SA","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":1,"cutoff_time":"12:00"}');
INSERT INTO change_payload VALUES (2, X'05A5E7BFA1FBE96ED17E53329E73DB70', '', '{"id":2,"number":"tour","version":1,"names":{"de":"Tour Oberland","en":"Oberland tour","fr":"Tournée de l’Oberland","it":"Giro dell’Oberland"},"delivery_days":"WE,TH,FR","work_days":"MO,TU,WE,TH,FR,SA","region":"CH-ZH","closures":[{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-12-24","to":"2026-01-05"},"yearly":true,"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-12-24","to":"2026-01-01"},"yearly":true,"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2025-07-21","to":"2025-08-03"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2025-07-21","to":"2025-08-01"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2026-07-27","to":"2026-08-09"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2026-07-27","to":"2026-08-07"},"stops_delivery":false,"stops_work":true},{"name":"Betriebsferien: keine Lieferungen","range":{"from":"2027-07-26","to":"2027-08-08"},"stops_delivery":true,"stops_work":false},{"name":"Betriebsferien: niemand auf dem Hof","range":{"from":"2027-07-26","to":"2027-08-06"},"stops_delivery":false,"stops_work":true}],"cutoff_days":2,"cutoff_time":"18:00"}');
INSERT INTO change_payload VALUES (3, X'B2EB598A54D84766D977EA14B2CE958B', '', '{"id":1,"number":"hofladen","version":1,"party":{"company":"Hofladen Sonnenberg","salutation":"","first_name":"","last_name":"","address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"}},"email":"hofladen@example.ch","phone":"+41 44 000 40 40","website":"https://hofladen.example","languages":["de","fr","it","en"],"zone":"Europe/Zurich","currency":"CHF","cash_step":"0.05","prices_net":false,"vat_number":"CHE-123.456.788","vat_rates":[{"code":"standard","from":"2018-01-01","rate":"7.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"standard","from":"2024-01-01","rate":"8.1","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"reduced","from":"2018-01-01","rate":"2.5","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"reduced","from":"2024-01-01","rate":"2.6","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"special","from":"2018-01-01","rate":"3.7","source":"MWSTG Art. 25 (AS 2017 6305)"},{"code":"special","from":"2024-01-01","rate":"3.8","source":"MWSTG Art. 25 (AS 2023 486)"},{"code":"zero","from":"2018-01-01","rate":"0","source":"MWSTG Art. 21"}],"iban":"CH44 3199 9123 0008 8901 2","reference_prefix":"","payment_days":30,"invoice_prefix":"","window_left":false,"calendar_id":1,"plan_ahead":7}');
INSERT INTO change_payload VALUES (4, X'AB6A48D6E1C9AEEC3F369DA42448AD71', '', '{"id":1,"number":"weekly-tue","version":1,"names":{"de":"Jede Woche am Dienstag","en":"Every week on Tuesday","fr":"Chaque semaine, le mardi","it":"Ogni settimana, il martedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false},{"from":"2026-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU"]}]},"policy":{"single":"after","long":"skip","max_shift":6,"collision":"single"},"discount":"5","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (5, X'AD6BC9CA0B84C290B14D36AE1B40214B', '', '{"id":2,"number":"weekly-thu","version":1,"names":{"de":"Jede Woche am Donnerstag","en":"Every week on Thursday","fr":"Chaque semaine, le jeudi","it":"Ogni settimana, il giovedì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"3","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (6, X'2679203C73AC01E1764DBEDC8026C764', '', '{"id":3,"number":"weekly-tue-fri","version":1,"names":{"de":"Brot am Dienstag und Freitag","en":"Bread on Tuesday and Friday","fr":"Pain le mardi et le vendredi","it":"Pane il martedì e il venerdì"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=WEEKLY;BYDAY=TU,FR"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"8","min_term":1,"notice_days":7,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (7, X'DC0CD99DE39F72839102448186B1F008', '', '{"id":4,"number":"biweekly-thu-a","version":1,"names":{"de":"Alle 2 Wochen am Donnerstag, Tour Oberland (Gruppe A)","en":"Every 2 weeks on Thursday, Oberland tour (group A)","fr":"Toutes les 2 semaines le jeudi, tournée Oberland (groupe A)","it":"Ogni 2 settimane il giovedì, giro Oberland (gruppo A)"},"calendar_id":2,"versions":[{"from":"2018-01-01","rhythm":{"anchor":"2024-01-11","segments":[{"rules":["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"]}]},"policy":{"single":"before","long":"skip","max_shift":6,"collision":"single"},"discount":"2","min_term":2,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (8, X'C36FE0B13CDBBA8A52B5807AB11C027D', '', '{"id":5,"number":"monthly-first-fri","version":1,"names":{"de":"Jeden ersten Freitag im Monat","en":"First Friday of each month","fr":"Chaque premier vendredi du mois","it":"Ogni primo venerdì del mese"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYDAY=1FR"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"0","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (9, X'9BFAC8337D0CBBF3FA1FE749E977E877', '', '{"id":6,"number":"monthly-coffee","version":1,"names":{"de":"Kaffee einmal im Monat, am 15.","en":"Coffee once a month, on the 15th","fr":"Café une fois par mois, le 15","it":"Caffè una volta al mese, il 15"},"calendar_id":1,"versions":[{"from":"2018-01-01","rhythm":{"segments":[{"rules":["FREQ=MONTHLY;BYMONTHDAY=15"]}]},"policy":{"single":"after","long":"after","max_shift":21,"collision":"single"},"discount":"10","min_term":3,"notice_days":14,"pause_extends":false}]}');
INSERT INTO change_payload VALUES (10, X'10590EAF3636D8AAC9543649420ADE5E', '', '{"id":1,"number":"GEM-S","version":1,"names":{"de":"Gemüsekiste klein","en":"Vegetable box, small","fr":"Panier de légumes, petit","it":"Cassetta di verdura piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"22.50"},{"from":"2026-01-01","amount":"24.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (11, X'0AF4F1D536D4C8E24FBEE8C11929B27F', '', '{"id":2,"number":"GEM-M","version":1,"names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"32.00"},{"from":"2026-01-01","amount":"34.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (12, X'CEE95F6FA34DAA811C5BE020028FAB1B', '', '{"id":3,"number":"GEM-L","version":1,"names":{"de":"Gemüsekiste gross","en":"Vegetable box, large","fr":"Panier de légumes, grand","it":"Cassetta di verdura grande"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"43.50"},{"from":"2026-01-01","amount":"46.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (13, X'2787C5B2115C44AEEBDCE9E095791E51', '', '{"id":4,"number":"OBST-M","version":1,"names":{"de":"Obstkiste mittel","en":"Fruit box, medium","fr":"Panier de fruits, moyen","it":"Cassetta di frutta media"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (14, X'57815EE446F30EB795FD74F16685CA5F', '', '{"id":5,"number":"OBST-S","version":1,"names":{"de":"Obstkiste klein","en":"Fruit box, small","fr":"Panier de fruits, petit","it":"Cassetta di frutta piccola"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"19.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (15, X'3403A998A90407803517B8794C66D55A', '', '{"id":6,"number":"MIX-M","version":1,"names":{"de":"Gemüse und Obst gemischt","en":"Mixed vegetables and fruit","fr":"Légumes et fruits, assortis","it":"Verdura e frutta miste"},"unit":"Kiste","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":false,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"34.00"},{"from":"2026-01-01","amount":"36.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (16, X'C4A6767A4A0D774B2013E424E8A0726A', '', '{"id":7,"number":"KART-2KG","version":1,"names":{"de":"Kartoffeln festkochend 2 kg","en":"Waxy potatoes 2 kg","fr":"Pommes de terre fermes 2 kg","it":"Patate sode 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"6.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (17, X'4FCA2ED904EFABD9E7BE65E6FE5A45C4', '', '{"id":8,"number":"APFEL-2KG","version":1,"names":{"de":"Tafeläpfel 2 kg","en":"Eating apples 2 kg","fr":"Pommes de table 2 kg","it":"Mele da tavola 2 kg"},"unit":"Sack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"7.90"},{"from":"2026-01-01","amount":"8.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (18, X'0E6F9F4A9A6B0E0C9A1966FA57DA9E4D', '', '{"id":9,"number":"BLUM-S","version":1,"names":{"de":"Blumenstrauss klein","en":"Bunch of flowers, small","fr":"Bouquet de fleurs, petit","it":"Mazzo di fiori piccolo"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"18.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (19, X'074FE3D76C61F987923CC13902F94569', '', '{"id":10,"number":"BLUM-M","version":1,"names":{"de":"Blumenstrauss mittel","en":"Bunch of flowers, medium","fr":"Bouquet de fleurs, moyen","it":"Mazzo di fiori medio"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"26.00"},{"from":"2026-10-01","amount":"28.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (20, X'1057C0E00C0509203B9304C20D2F0A0C', '', '{"id":11,"number":"BLUM-L","version":1,"names":{"de":"Blumenstrauss gross","en":"Bunch of flowers, large","fr":"Bouquet de fleurs, grand","it":"Mazzo di fiori grande"},"unit":"Strauss","vat_code":"reduced","storage":"Gewächshaus","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"42.00"},{"from":"2026-10-01","amount":"45.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (21, X'189F37E65706E8667CA8C41BB8724E10', '', '{"id":12,"number":"BROT-01","version":1,"names":{"de":"Bürli 4 Stück","en":"Bread rolls, pack of 4","fr":"Petits pains, 4 pièces","it":"Panini, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2],"prices":[{"from":"2018-01-01","amount":"4.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (22, X'4E37FCAA3BCF3CAC5840008A7D111474', '', '{"id":13,"number":"BROT-02","version":1,"names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (23, X'531FCE46579034DBF33D8BD3EFD97DF0', '', '{"id":14,"number":"BROT-03","version":1,"names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.50"},{"from":"2026-01-01","amount":"6.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (24, X'6FDFF0886AA9F3AB1050DD87F2DC9F65', '', '{"id":15,"number":"BROT-04","version":1,"names":{"de":"Ruchbrot 500 g","en":"Swiss dark bread 500 g","fr":"Pain bis 500 g","it":"Pane bigio 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"4.40"},{"from":"2026-01-01","amount":"4.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (25, X'9A51E7B6543F6381A9E908F029D30EEC', '', '{"id":16,"number":"BROT-05","version":1,"names":{"de":"Butterzopf 500 g","en":"Plaited butter loaf 500 g","fr":"Tresse au beurre 500 g","it":"Treccia al burro 500 g"},"unit":"Stück","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"8.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (26, X'163CB8562B5DB774155CE6C225E0C0D7', '', '{"id":17,"number":"BROT-06","version":1,"names":{"de":"Buttergipfel 4 Stück","en":"Butter croissants, pack of 4","fr":"Croissants au beurre, 4 pièces","it":"Cornetti al burro, 4 pezzi"},"unit":"Pack","vat_code":"reduced","storage":"Backstube","lead_days":1,"freshness":2,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,3],"prices":[{"from":"2018-01-01","amount":"6.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (27, X'438A072B65955623E6550726B2A76477', '', '{"id":18,"number":"MILCH-1L","version":1,"names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.20"},{"from":"2026-01-01","amount":"2.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (28, X'D2E8A8DF48D70030A7473A6294CF6138', '', '{"id":19,"number":"JOG-500","version":1,"names":{"de":"Naturejoghurt 500 g","en":"Plain yoghurt 500 g","fr":"Yogourt nature 500 g","it":"Yogurt al naturale 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (29, X'C393101775ABA32CD0E225A21CE7F159', '', '{"id":20,"number":"QUARK-250","version":1,"names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"2.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (30, X'5EC742D52F5D99E153F723FD87141F47', '', '{"id":21,"number":"BUTTER-200","version":1,"names":{"de":"Hofbutter 200 g","en":"Farm butter 200 g","fr":"Beurre de la ferme 200 g","it":"Burro della fattoria 200 g"},"unit":"Stück","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"4.90"},{"from":"2026-01-01","amount":"5.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (31, X'946CC38FF20B57B0F83FC4B2EC92F1E0', '', '{"id":22,"number":"EIER-6","version":1,"names":{"de":"Freilandeier 6 Stück","en":"Free-range eggs, box of 6","fr":"Œufs de plein air, 6 pièces","it":"Uova da allevamento all’aperto, 6 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"5.40"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (32, X'92D97803DFA0FB4DD51B5F6B60498F09', '', '{"id":23,"number":"EIER-10","version":1,"names":{"de":"Freilandeier 10 Stück","en":"Free-range eggs, box of 10","fr":"Œufs de plein air, 10 pièces","it":"Uova da allevamento all’aperto, 10 pezzi"},"unit":"Schachtel","vat_code":"reduced","storage":"Milchkammer","lead_days":1,"freshness":3,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,4],"prices":[{"from":"2018-01-01","amount":"8.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (33, X'8A30CC45BF8449A2C61E8C3718C33137', '', '{"id":24,"number":"KAESE-BK","version":1,"names":{"de":"Bergkäse rezent 300 g","en":"Mature mountain cheese 300 g","fr":"Fromage de montagne corsé 300 g","it":"Formaggio di montagna stagionato 300 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"8.60"},{"from":"2026-01-01","amount":"8.90"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (34, X'67F282C7F9E6EA61CF32B4BAAEB0190C', '', '{"id":25,"number":"KAESE-MT","version":1,"names":{"de":"Mutschli 350 g","en":"Mutschli semi-hard cheese 350 g","fr":"Petit fromage mi-dur «Mutschli» 350 g","it":"Formaggella «Mutschli» 350 g"},"unit":"Stück","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (35, X'513E9704913CD814879B393C86AE2E38', '', '{"id":26,"number":"KAESE-RC","version":1,"names":{"de":"Raclettekäse in Scheiben 400 g","en":"Raclette cheese, sliced, 400 g","fr":"Fromage à raclette en tranches 400 g","it":"Formaggio per raclette a fette 400 g"},"unit":"Pack","vat_code":"reduced","storage":"Käsekeller","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (36, X'02BD66D5A08891C5411FD7DB9EDA33A8', '', '{"id":27,"number":"WURST-2P","version":1,"names":{"de":"Landjäger 2 Paar","en":"Landjäger sausages, 2 pairs","fr":"Gendarmes, 2 paires","it":"Landjäger, 2 paia"},"unit":"Pack","vat_code":"reduced","storage":"Kühlraum","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"9.20"},{"from":"2026-01-01","amount":"9.60"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (37, X'0A1B16700E5A9BAD779501808FB3BA98', '', '{"id":28,"number":"RIND-5KG","version":1,"names":{"de":"Rindfleisch-Mischpaket 5 kg","en":"Mixed beef pack 5 kg","fr":"Colis de bœuf assorti 5 kg","it":"Pacco misto di manzo 5 kg"},"unit":"Paket","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"178.00"},{"from":"2026-01-01","amount":"185.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (38, X'CEC260C1E4FD14FA1A4D62D3F02D752B', '', '{"id":29,"number":"POULET-1","version":1,"names":{"de":"Poulet vom Hof, ganz, ca. 1.4 kg","en":"Whole farm chicken, approx. 1.4 kg","fr":"Poulet fermier entier, env. 1,4 kg","it":"Pollo di fattoria intero, ca. 1,4 kg"},"unit":"Stück","vat_code":"reduced","storage":"Tiefkühler","lead_days":3,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"32.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (39, X'2BC621AF41709C79C79CC44345B0C60B', '', '{"id":30,"number":"KAFF-250","version":1,"names":{"de":"Röstkaffee Sonnenberg 250 g","en":"Sonnenberg roast coffee 250 g","fr":"Café torréfié Sonnenberg 250 g","it":"Caffè tostato Sonnenberg 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"9.80"},{"from":"2026-10-01","amount":"10.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (40, X'2E00C74C73C4B4A7879618D714DE3DB5', '', '{"id":31,"number":"KAFF-1KG","version":1,"names":{"de":"Röstkaffee Sonnenberg 1 kg","en":"Sonnenberg roast coffee 1 kg","fr":"Café torréfié Sonnenberg 1 kg","it":"Caffè tostato Sonnenberg 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"35.50"},{"from":"2026-10-01","amount":"38.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (41, X'538E337EDA458A28DE6FD527C4341F49', '', '{"id":32,"number":"KAFF-E250","version":1,"names":{"de":"Espresso kräftig 250 g","en":"Espresso, strong, 250 g","fr":"Espresso corsé 250 g","it":"Espresso intenso 250 g"},"unit":"Pack","vat_code":"reduced","storage":"Rösterei","lead_days":2,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[6],"prices":[{"from":"2018-01-01","amount":"10.50"},{"from":"2026-10-01","amount":"11.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (42, X'93C9CBCD174223A920E99ABB6CE07276', '', '{"id":33,"number":"HONIG-500","version":1,"names":{"de":"Blütenhonig 500 g","en":"Blossom honey 500 g","fr":"Miel de fleurs 500 g","it":"Miele di fiori 500 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"14.80"},{"from":"2026-01-01","amount":"15.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (43, X'52A7FC7C920E3B2C04AB326A59105CCE', '', '{"id":34,"number":"KONF-350","version":1,"names":{"de":"Erdbeerkonfitüre 350 g","en":"Strawberry jam 350 g","fr":"Confiture de fraises 350 g","it":"Confettura di fragole 350 g"},"unit":"Glas","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5,6],"prices":[{"from":"2018-01-01","amount":"7.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (44, X'804B90D3E6B1AD52426F874A63B9F90A', '', '{"id":35,"number":"MEHL-1KG","version":1,"names":{"de":"Ruchmehl 1 kg","en":"Swiss dark wheat flour 1 kg","fr":"Farine bise 1 kg","it":"Farina bigia 1 kg"},"unit":"Pack","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"4.20"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (45, X'DBEBC3CCB4C64BA33520C24056368F2D', '', '{"id":36,"number":"SIRUP-500","version":1,"names":{"de":"Holunderblütensirup 5 dl","en":"Elderflower syrup 50 cl","fr":"Sirop de fleurs de sureau 5 dl","it":"Sciroppo di fiori di sambuco 5 dl"},"unit":"Flasche","vat_code":"reduced","storage":"Lager","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"9.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (46, X'24622D8B23B9A72FC162F570540F076F', '', '{"id":37,"number":"MOST-1L","version":1,"names":{"de":"Apfelsaft naturtrüb 1 l","en":"Cloudy apple juice 1 l","fr":"Jus de pomme trouble 1 l","it":"Succo di mele torbido 1 l"},"unit":"Flasche","vat_code":"reduced","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[1,2,5],"prices":[{"from":"2018-01-01","amount":"4.20"},{"from":"2026-01-01","amount":"4.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (47, X'927CEDB24A298C0A6E57BB9B4C43E4E4', '', '{"id":38,"number":"WEIN-MT","version":1,"names":{"de":"Müller-Thurgau 75 cl","en":"Müller-Thurgau white wine 75 cl","fr":"Müller-Thurgau 75 cl","it":"Müller-Thurgau 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"16.50"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (48, X'B938F691CEA2279EA8C7EC67052EB399', '', '{"id":39,"number":"WEIN-PN","version":1,"names":{"de":"Pinot Noir 75 cl","en":"Pinot Noir red wine 75 cl","fr":"Pinot noir 75 cl","it":"Pinot nero 75 cl"},"unit":"Flasche","vat_code":"standard","storage":"Getränkekeller","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":true,"plan_ids":[5],"prices":[{"from":"2018-01-01","amount":"18.90"},{"from":"2026-01-01","amount":"19.80"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (49, X'05B342F0911B1CD2E45905DAC268939C', '', '{"id":40,"number":"KERZE-01","version":1,"names":{"de":"Bienenwachskerze","en":"Beeswax candle","fr":"Bougie en cire d’abeille","it":"Candela di cera d’api"},"unit":"Stück","vat_code":"standard","storage":"Laden","lead_days":1,"freshness":0,"sell_single":true,"sell_subscription":false,"plan_ids":null,"prices":[{"from":"2018-01-01","amount":"14.00"}],"active":{"from":"","to":""}}');
INSERT INTO change_payload VALUES (50, X'E2A917F502E1D70181BE123A822C1C5B', '', '{"id":1,"number":"HOF","version":1,"names":{"de":"Hofladen Sonnenberg","en":"Sonnenberg farm shop","fr":"Magasin de la ferme Sonnenberg","it":"Negozio della fattoria Sonnenberg"},"address":{"street":"Sonnenbergstrasse","house_no":"40","postal_code":"8610","town":"Uster","country":"CH"},"weekdays":"","note":"Kühlraum beim Laden, Dienstag bis Samstag 8–18.30 Uhr"}');
INSERT INTO change_payload VALUES (51, X'9FFF2617A3726A454DE9732356255552', '', '{"id":2,"number":"WIPKINGEN","version":1,"names":{"de":"Quartierladen Wipkingen","en":"Wipkingen corner shop","fr":"Épicerie de quartier Wipkingen","it":"Negozio di quartiere Wipkingen"},"address":{"street":"Röschibachstrasse","house_no":"70","postal_code":"8037","town":"Zürich","country":"CH"},"weekdays":"TU,WE,TH,FR,SA","note":"Abholung 10–19 Uhr, Samstag bis 16 Uhr"}');
INSERT INTO change_payload VALUES (52, X'2A82313214D91377F3413AD1C3375808', '', '{"id":3,"number":"OERLIKON","version":1,"names":{"de":"Velowerkstatt Oerlikon","en":"Oerlikon bike workshop","fr":"Atelier vélo Oerlikon","it":"Officina biciclette Oerlikon"},"address":{"street":"Ohmstrasse","house_no":"14","postal_code":"8050","town":"Zürich","country":"CH"},"weekdays":"TU,TH,FR","note":"Kisten stehen links vom Eingang, 8–18 Uhr"}');
INSERT INTO change_payload VALUES (53, X'F55510B80807D08D41744682A6C8523B', '', '{"id":4,"number":"WETZIKON","version":1,"names":{"de":"Café am Bahnhof Wetzikon","en":"Café at Wetzikon station","fr":"Café de la gare de Wetzikon","it":"Caffè alla stazione di Wetzikon"},"address":{"street":"Bahnhofstrasse","house_no":"2","postal_code":"8620","town":"Wetzikon ZH","country":"CH"},"weekdays":"TU,TH,FR,SA","note":"An der Theke fragen, 6.30–20 Uhr"}');
INSERT INTO change_payload VALUES (54, X'5F1042C07EB5DA8E7227EFC3BDBD813E', '', '{"id":5,"number":"THALWIL","version":1,"names":{"de":"Gärtnerei Seeblick Thalwil","en":"Seeblick nursery, Thalwil","fr":"Jardinerie Seeblick, Thalwil","it":"Vivaio Seeblick, Thalwil"},"address":{"street":"Alte Landstrasse","house_no":"88","postal_code":"8800","town":"Thalwil","country":"CH"},"weekdays":"TU,WE,TH,FR","note":"Schlüssel im Kasten, Code beim Laden erfragen"}');
INSERT INTO change_payload VALUES (55, X'4FDE3CF7E3DCD1CF278B3434C9D73EB1', '', '{"id":1,"number":"K-1","version":1,"serial":1,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Regula","last_name":"Hug","address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"}},"email":"regula.hug@example.com","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":["Randen"]}');
INSERT INTO change_payload VALUES (56, X'8A91FB48C611BDFD772761405446D77C', '', '{"id":2,"number":"K-2","version":1,"serial":2,"lang":"de","party":{"company":"","salutation":"Familie","first_name":"","last_name":"Sivakumar","address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"}},"email":"sivakumar@example.net","phone":"+41 76 000 51 41","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Velokeller","tour":"Limmattal"},"cycle":"per_delivery","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (57, X'14A0CA2FB260BE89F38F3A9CB1058C6D', '', '{"id":3,"number":"K-3","version":1,"serial":3,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Roland","last_name":"Gut","address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"}},"email":"roland.gut@example.org","phone":"+41 79 000 98 65","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (58, X'E058133C58A2E366D15D6DF7A2ECA720', '', '{"id":4,"number":"K-4","version":1,"serial":4,"lang":"de","party":{"company":"","salutation":"Herr","first_name":"Tiago","last_name":"Pereira","address":{"street":"Ackersteinstrasse","house_no":"28","postal_code":"8049","town":"Zürich","country":"CH"}},"email":"tiago.pereira@example.com","phone":"+41 79 000 04 26","ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (59, X'8314D701E9F0B689059CC5BFC753A2D2', '', '{"id":5,"number":"K-17","version":1,"serial":5,"lang":"de","party":{"company":"","salutation":"Frau","first_name":"Zoë","last_name":"Müller","address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"}},"email":"zoe@example.ch","phone":"","ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""},"tour":"Stadt"},"cycle":"monthly","remarks":null,"dislikes":null}');
INSERT INTO change_payload VALUES (60, X'DF8B02DF1DD893ECAD70EFE02B730643', '', '{"id":1,"number":"A-501","version":1,"payer_id":1,"receiver_id":1,"created_on":"2026-11-23","start":"2023-08-16","end":"","versions":[{"from":"2023-08-16","plan_id":1,"lines":[{"article_id":13,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (61, X'E06DA489F2532C0E312BC7A8C9382AAD', '', '{"id":2,"number":"A-502","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2024-04-13","end":"","versions":[{"from":"2024-04-13","plan_id":3,"lines":[{"article_id":14,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (62, X'0EF38609D1BD75E52C8EA2528C9D48FA', '', '{"id":3,"number":"A-503","version":1,"payer_id":4,"receiver_id":4,"created_on":"2026-11-23","start":"2024-11-18","end":"2027-03-11","versions":[{"from":"2024-11-18","plan_id":2,"lines":[{"article_id":2,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (63, X'5B9E9F25B9082CE7A049A6F0698982B1', '', '{"id":4,"number":"A-504","version":1,"payer_id":3,"receiver_id":3,"created_on":"2026-11-23","start":"2025-06-01","end":"","versions":[{"from":"2025-06-01","plan_id":5,"lines":[{"article_id":10,"quantity":"1"},{"article_id":25,"quantity":"2"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (64, X'C8CA17328B65CE1FCDAEEAF8BFBDB37D', '', '{"id":5,"number":"A-505","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2025-11-21","end":"","versions":[{"from":"2025-11-21","plan_id":1,"lines":[{"article_id":18,"quantity":"1"},{"article_id":20,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","lasts":"always","from":"","until":"","safety":false,"source":"demo"}]}');
INSERT INTO change_payload VALUES (65, X'DC18B60DBB0CC2130FD3DB81D981991E', '', '{"id":6,"number":"A-506","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-04-19","end":"","versions":[{"from":"2026-04-19","plan_id":1,"lines":[{"article_id":5,"quantity":"1"},{"article_id":19,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (66, X'9D9F14BC46C07F67B3E0F7C49505373A', '', '{"id":7,"number":"A-507","version":1,"payer_id":2,"receiver_id":2,"created_on":"2026-11-23","start":"2026-08-24","end":"","versions":[{"from":"2026-08-24","plan_id":1,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null,"cancellation":{"effective":"2026-11-01","given":"2026-10-18","reason":"Wir haben jetzt einen eigenen Garten.","source":"demo"}}');
INSERT INTO change_payload VALUES (67, X'70F81E2390A347F196564873521F7237', '', '{"id":8,"number":"A-733","version":1,"payer_id":5,"receiver_id":5,"created_on":"2026-11-23","start":"2024-01-04","end":"","versions":[{"from":"2024-01-04","plan_id":2,"lines":[{"article_id":2,"quantity":"1"}],"ship_to":{"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}}}],"pauses":null,"skips":null,"moves":null,"singles":null,"remarks":null}');
INSERT INTO change_payload VALUES (68, X'2D9CADEC9B199F853D5D2E0658E7E60E', '', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (69, X'5A82D041A4C53F8E3E8165F3937234A4', '', '{"id":2,"number":"L-2026-000002","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":2,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (70, X'D3B75A747F9EC4EF81318DDFFE709397', '', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (71, X'1A1AB11427BB8465963F3D39DFFBDDF7', '', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (72, X'F3949930913FF2B4F8AA91C537B48EE0', '', '{"id":5,"number":"L-2026-000005","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":5,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (73, X'972F39E902581B98B35F90F304ECF832', '', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (74, X'D7EF23178BB3F8E90063A57EBB6E7960', '', '{"id":7,"number":"L-2026-000007","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":7,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (75, X'9A49679C61EF79AA96B85F4540F95695', '', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (76, X'F8725D5D62D52B6A88FEF3CEBC5CDC3B', '', '{"id":9,"number":"L-2026-000009","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-28T11:00:00Z","state":"open","lines":[{"id":10,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"},{"id":11,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (77, X'FC14645512CF7C57292BBED0C89530EE', '', '{"id":10,"number":"L-2026-000010","version":1,"subscription_id":6,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-12-01","nominal":["2026-12-01"],"cutoff":"2026-11-27T11:00:00Z","state":"open","lines":[{"id":12,"article_id":5,"ordered":"1","packed":"0","short":"0","unit_price":"19.00","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-28"},{"id":13,"article_id":19,"ordered":"1","packed":"0","short":"0","unit_price":"4.20","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-30"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (78, X'43E91F74026CD31AA60A9A8D5874F408', '', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (79, X'8D9AFBC9415933E4C3B7E88C17A35198', '', '{"id":12,"number":"L-2026-000012","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-12-03","nominal":["2026-12-03"],"cutoff":"2026-11-30T11:00:00Z","state":"open","lines":[{"id":15,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-12-01"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (80, X'8AD82ECDDE0E19FCB303723050BDC50F', '', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (81, X'9F6D272DDC1C15766D83C7C34BF3CD7A', '', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (82, X'44C74C32C330E782C9725C86EE0D6ABF', '', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (83, X'9D97B593377F0D701D5FA630FA7866C2', '{"id":1,"number":"R-2026-000001","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":1,"number":"R-2026-000001","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":3,"order_id":3,"order":"L-2026-000003","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (84, X'AEBA51108316EE116589AACF34534452', '{"id":2,"number":"R-2026-000002","version":1,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":2,"number":"R-2026-000002","version":2,"key":{"receiver_id":2,"place":"ch\n8102\noberengstringen\ndorfstrasse 63","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Sivakumar","customer":"K-2","place":{"lines":["Dorfstrasse 63","8102 Oberengstringen"],"town":"Oberengstringen","tour":"Limmattal","drop_place":"im Velokeller","phone":"+41 76 000 51 41"},"remarks":[{"text":"Randen bitte durch Rüebli ersetzen.","safety":false,"origin":{"kind":"subscription","number":"A-505"}}],"lines":[{"order_line_id":8,"order_id":8,"order":"L-2026-000008","article_id":18,"article":"MILCH-1L","names":{"de":"Vollmilch pasteurisiert 1 l","en":"Whole milk, pasteurised, 1 l","fr":"Lait entier pasteurisé 1 l","it":"Latte intero pastorizzato 1 l"},"unit":"Flasche","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}},{"order_line_id":9,"order_id":8,"order":"L-2026-000008","article_id":20,"article":"QUARK-250","names":{"de":"Rahmquark 250 g","en":"Cream quark 250 g","fr":"Séré à la crème 250 g","it":"Quark alla panna 250 g"},"unit":"Becher","storage":"Milchkammer","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-505"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (85, X'E50AA780B5A31BB97699909C8565EF87', '{"id":3,"number":"R-2026-000003","version":1,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":3,"number":"R-2026-000003","version":2,"key":{"receiver_id":1,"place":"ch\n8004\nzürich\nbäckerstrasse 5","date":"2026-11-24"},"edition":1,"pick":"2026-11-23","receiver":"Regula Hug","customer":"K-1","place":{"lines":["Bäckerstrasse 5","8004 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":1,"order_id":1,"order":"L-2026-000001","article_id":13,"article":"BROT-02","names":{"de":"Bauernbrot 1 kg","en":"Farmhouse bread 1 kg","fr":"Pain paysan 1 kg","it":"Pane del contadino 1 kg"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-23","origin":{"kind":"subscription","number":"A-501"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (86, X'1C367A81E15D8B0419FC08BF864075A9', '{"id":1,"number":"L-2026-000001","version":1,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"0","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":1,"number":"L-2026-000001","version":2,"subscription_id":1,"payer_id":1,"receiver_id":1,"ship_to":{"address":{"street":"Bäckerstrasse","house_no":"5","postal_code":"8004","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":1,"article_id":13,"ordered":"1","packed":"1","short":"0","unit_price":"8.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (87, X'CEE6E1314C0EBD368062FE53053A4754', '{"id":3,"number":"L-2026-000003","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":3,"number":"L-2026-000003","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":3,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (88, X'5AAAC311509986F978B3E6E33701EE65', '{"id":8,"number":"L-2026-000008","version":1,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"open","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"0","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"0","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":8,"number":"L-2026-000008","version":2,"subscription_id":5,"payer_id":2,"receiver_id":2,"ship_to":{"address":{"street":"Dorfstrasse","house_no":"63","postal_code":"8102","town":"Oberengstringen","country":"CH"},"drop_place":"im Velokeller","tour":"Limmattal"},"date":"2026-11-24","nominal":["2026-11-24"],"cutoff":"2026-11-21T11:00:00Z","state":"packed","lines":[{"id":8,"article_id":18,"ordered":"1","packed":"1","short":"0","unit_price":"2.40","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"},{"id":9,"article_id":20,"ordered":"1","packed":"1","short":"0","unit_price":"2.90","agreed":false,"discount":"5","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-23"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (89, X'CB41AC708254986E311A84025BEE5C0A', '', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (90, X'E3CBCCAF25A94FE835ECB96511A1C1C9', '', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (91, X'61F176E1B3E8C408E60AF4777646B9B4', '{"id":4,"number":"R-2026-000004","version":1,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":4,"number":"R-2026-000004","version":2,"key":{"receiver_id":4,"place":"point:2","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Tiago Pereira","customer":"K-4","place":{"pickup":"Quartierladen Wipkingen","lines":["Röschibachstrasse 70","8037 Zürich"],"town":"Zürich","phone":"+41 79 000 04 26"},"remarks":null,"lines":[{"order_line_id":6,"order_id":6,"order":"L-2026-000006","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"2","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-503"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (92, X'E5FA22FC39D266F7CC904F40EFCCE2B3', '{"id":5,"number":"R-2026-000005","version":1,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":5,"number":"R-2026-000005","version":2,"key":{"receiver_id":5,"place":"ch\n8046\nzürich\nbächlerstrasse 12a","date":"2026-11-26"},"edition":1,"pick":"2026-11-24","receiver":"Zoë Müller","customer":"K-17","place":{"lines":["Bächlerstrasse 12a","8046 Zürich"],"town":"Zürich","tour":"Stadt"},"remarks":null,"lines":[{"order_line_id":14,"order_id":11,"order":"L-2026-000011","article_id":2,"article":"GEM-M","names":{"de":"Gemüsekiste mittel","en":"Vegetable box, medium","fr":"Panier de légumes, moyen","it":"Cassetta di verdura media"},"unit":"Kiste","storage":"Kühlraum","quantity":"1","pick":"2026-11-24","origin":{"kind":"subscription","number":"A-733"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (93, X'2BB8F8D09F60FA883FDAFCD6878E7CCA', '{"id":6,"number":"L-2026-000006","version":1,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":6,"number":"L-2026-000006","version":2,"subscription_id":3,"payer_id":4,"receiver_id":4,"ship_to":{"pickup_point_id":2,"address":{"street":"","house_no":"","postal_code":"","town":"","country":""}},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":6,"article_id":2,"ordered":"2","packed":"2","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (94, X'809D3AA0C89D0A1872BE09D690129BE6', '{"id":11,"number":"L-2026-000011","version":1,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"open","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"0","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":11,"number":"L-2026-000011","version":2,"subscription_id":8,"payer_id":5,"receiver_id":5,"ship_to":{"address":{"street":"Bächlerstrasse","house_no":"12a","postal_code":"8046","town":"Zürich","country":"CH"},"tour":"Stadt"},"date":"2026-11-26","nominal":["2026-11-26"],"cutoff":"2026-11-23T11:00:00Z","state":"packed","lines":[{"id":14,"article_id":2,"ordered":"1","packed":"1","short":"0","unit_price":"34.00","agreed":false,"discount":"3","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-24"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (95, X'015C048BA1B66A2A74904752749819D1', '', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (96, X'339A6BFFDDD6D4512D816596DA2D3CD6', '{"id":6,"number":"R-2026-000006","version":1,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z"}', '{"id":6,"number":"R-2026-000006","version":2,"key":{"receiver_id":3,"place":"ch\n8305\ndietlikon\nbergstrasse 2","date":"2026-11-27"},"edition":1,"pick":"2026-11-26","receiver":"Roland Gut","customer":"K-3","place":{"lines":["Bergstrasse 2","8305 Dietlikon"],"town":"Dietlikon","tour":"Glatttal","drop_place":"im Treppenhaus links","phone":"+41 79 000 98 65"},"remarks":null,"lines":[{"order_line_id":4,"order_id":4,"order":"L-2026-000004","article_id":14,"article":"BROT-03","names":{"de":"Dinkelvollkornbrot 500 g","en":"Wholegrain spelt bread 500 g","fr":"Pain complet à l’épeautre 500 g","it":"Pane integrale di spelta 500 g"},"unit":"Stück","storage":"Backstube","quantity":"1","pick":"2026-11-26","origin":{"kind":"subscription","number":"A-502"}}],"printed_at":"2026-11-23T06:30:00Z","closed_at":"2026-11-23T06:30:00Z"}');
INSERT INTO change_payload VALUES (97, X'7765D44D08084A41D8DBC7129C82B704', '{"id":4,"number":"L-2026-000004","version":1,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"open","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"0","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}', '{"id":4,"number":"L-2026-000004","version":2,"subscription_id":2,"payer_id":3,"receiver_id":3,"ship_to":{"address":{"street":"Bergstrasse","house_no":"2","postal_code":"8305","town":"Dietlikon","country":"CH"},"drop_place":"im Treppenhaus links","tour":"Glatttal"},"date":"2026-11-27","nominal":["2026-11-27"],"cutoff":"2026-11-25T11:00:00Z","state":"packed","lines":[{"id":4,"article_id":14,"ordered":"1","packed":"1","short":"0","unit_price":"6.80","agreed":false,"discount":"8","vat_code":"reduced","vat_rate":"2.6","pick":"2026-11-26"}],"remarks":null,"placed_on":"2026-11-23"}');
INSERT INTO change_payload VALUES (98, X'577976CC4C33689DE360A9B6E5F5A61C', '', '{"number":"2026-00001","sha256":"a08f84dd3a51ea3287e18b15f1aae61a8d54b09cbca73459c3ef82e00c225771"}');
INSERT INTO change_payload VALUES (99, X'BC2268B80E7C76223004C7C00DA5CCED', '', '{"number":"2026-00002","sha256":"80fbcbc7316f138ad2878b55cc6bba99e23808deb547dabe436be7dfeda5cd4d"}');
INSERT INTO change_payload VALUES (100, X'BB571894AF1D5AECA72FE9B45A7DE85D', '', '{"number":"2026-00003","sha256":"4fb57a36f8424158e7d615c116e0ec40dc1d09f743fdcd3083742bc229f933a0"}');
INSERT INTO change_payload VALUES (101, X'371CA5ADB15A8010ED877463B741F44B', '', '{"number":"2026-00004","sha256":"7bc5fa982902fcc47d147ae9a370fd88be67d2a80f159ad7a08d11ee64cfcb82"}');
INSERT INTO change_payload VALUES (102, X'FA6B92A23FB20CCD00E935D31EE4267F', '', '{"number":"2026-00005","sha256":"b8660692745e5e79a15a609040d331a7626a4a5d595e94962a50661b231e1615"}');
INSERT INTO change_payload VALUES (103, X'8D091577287BF11A1F7BCF293FE0795D', '', '{"answer":"","code":"","verdict":"applied"}');
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
