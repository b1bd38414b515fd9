// Package schedule turns a rhythm into deliveries: which dates a subscription
// asks for, on which days the shop really delivers them, on which days their
// lines are picked, and why.
//
// The way of a date through the package:
//
//	Rhythm  the dates asked for, "nominal dates" (rules R1, R2)
//	Input   term, pauses, skips and moves of one subscription (R4, R13)
//	Days    a calendar, compiled: delivery days and work days (R3)
//	Policy  what becomes of a nominal date that is no delivery day (R5–R10)
//	Lead    from the delivery day back to the pick day (R11)
//	Result  deliveries in the order of their dates, and what was dropped (R12)
//
// Everything is a pure function of its arguments: no clock, no database, no
// files. What a delivery costs, which lines it has and when it becomes an
// order is not here but in the packages billing, subscription and order. How a
// Why is told to a person is the business of ui/text.
package schedule
