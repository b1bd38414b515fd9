// Package plans is the screen Wiederholung: the list of delivery plans, and the
// mask in which one is made or changed, with a calendar of twelve months beside
// it. Editor is the mask without Fyne; what a change does to subscriptions is
// worked out by domain/office/revising.
package plans
