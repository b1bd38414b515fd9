-- Which holds end these days is asked each time Heute is read.

-- +goose Up
CREATE INDEX customer_hold_ends ON customer_hold (last_day, customer_id);

-- +goose Down
DROP INDEX customer_hold_ends;
