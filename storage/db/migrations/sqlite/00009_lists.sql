-- What lists of a hundred thousand subscriptions are sorted by and looked
-- through with: until when a version holds, what is in it and to which town and
-- postal code it goes stand in its row, so that an index has them in order.

-- +goose Up
ALTER TABLE subscription_version ADD COLUMN valid_before TEXT NOT NULL DEFAULT ''; -- the day a later version begins, '' for none
ALTER TABLE subscription_version ADD COLUMN contents TEXT NOT NULL DEFAULT '';     -- article:quantity of each line, sorts by article
ALTER TABLE subscription_version ADD COLUMN town TEXT NOT NULL DEFAULT '';         -- of the place it goes to, whoever says so
ALTER TABLE subscription_version ADD COLUMN postal_code TEXT NOT NULL DEFAULT '';  -- of that place

UPDATE subscription_version SET
	valid_before = COALESCE((
		SELECT MIN(later.valid_from) FROM subscription_version later
		WHERE later.subscription_id = subscription_version.subscription_id AND later.pos > subscription_version.pos), ''),
	contents = COALESCE((
		SELECT group_concat(printf('%010d:%010d', article_id, quantity), ' ') FROM (
			SELECT article_id, quantity FROM subscription_line l
			WHERE l.subscription_id = subscription_version.subscription_id AND l.part_pos = subscription_version.pos ORDER BY l.pos)), ''),
	town = CASE
		WHEN ship_pickup_point_id IS NOT NULL THEN (SELECT p.town FROM pickup_point p WHERE p.id = ship_pickup_point_id)
		WHEN ship_street || ship_house_no || ship_postal_code || ship_town <> '' THEN ship_town
		ELSE (
			SELECT CASE
				WHEN c.ship_pickup_point_id IS NOT NULL THEN (SELECT p.town FROM pickup_point p WHERE p.id = c.ship_pickup_point_id)
				WHEN c.ship_street || c.ship_house_no || c.ship_postal_code || c.ship_town <> '' THEN c.ship_town
				ELSE c.town END
			FROM subscription s JOIN customer c ON c.id = s.receiver_id WHERE s.id = subscription_id)
		END,
	postal_code = CASE
		WHEN ship_pickup_point_id IS NOT NULL THEN (SELECT p.postal_code FROM pickup_point p WHERE p.id = ship_pickup_point_id)
		WHEN ship_street || ship_house_no || ship_postal_code || ship_town <> '' THEN ship_postal_code
		ELSE (
			SELECT CASE
				WHEN c.ship_pickup_point_id IS NOT NULL THEN (SELECT p.postal_code FROM pickup_point p WHERE p.id = c.ship_pickup_point_id)
				WHEN c.ship_street || c.ship_house_no || c.ship_postal_code || c.ship_town <> '' THEN c.ship_postal_code
				ELSE c.postal_code END
			FROM subscription s JOIN customer c ON c.id = s.receiver_id WHERE s.id = subscription_id)
		END;

DROP INDEX subscription_version_plan;
CREATE INDEX subscription_version_plan ON subscription_version (plan_id, subscription_id, pos, valid_from, valid_before);
CREATE INDEX subscription_version_town ON subscription_version (town, subscription_id, pos, valid_from, valid_before);
CREATE INDEX subscription_version_postal_code ON subscription_version (postal_code, subscription_id, pos, valid_from, valid_before);
CREATE INDEX subscription_version_contents ON subscription_version (contents, subscription_id, pos, valid_from, valid_before);

-- A list by next delivery is often one of some states.
DROP INDEX subscription_overview_next;
CREATE INDEX subscription_overview_next ON subscription_overview (next_day, subscription_id, state);

-- Searched customers are sorted by town, too.
DROP INDEX customer_town;
CREATE INDEX customer_town ON customer (town, name_key);

-- Words are looked for by how they begin: who is found by k17 is found by k.
DELETE FROM search_term WHERE owner_kind IN ('customer', 'subscription', 'article', 'pickup_point') AND EXISTS (
	SELECT 1 FROM search_term longer
	WHERE longer.owner_kind = search_term.owner_kind AND longer.owner_id = search_term.owner_id
		AND longer.term > search_term.term AND substr(longer.term, 1, length(search_term.term)) = search_term.term);
