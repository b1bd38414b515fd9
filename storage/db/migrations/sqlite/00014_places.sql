-- Lists are kept to a tour or a pick-up point: which versions of subscriptions say
-- themselves where they go or on which tour, as few do.

-- +goose Up
CREATE INDEX subscription_version_elsewhere ON subscription_version (subscription_id)
	WHERE ship_pickup_point_id IS NOT NULL OR ship_street || ship_house_no || ship_postal_code || ship_town || ship_tour <> '';
