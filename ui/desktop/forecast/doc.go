// Package forecast is the screen Vorschau: how many parcels the coming days bring
// and which quantities of each article, from orders and from deliveries that are
// no orders yet, against what can be packed on a day. Nothing is planned from
// here; that is package planning.
package forecast
