// Package calendars is the screen Ferientage: the shop's calendars with their
// public holidays, closures and replacement days, as a year and as lists. What a
// person changes is a draft; before it is saved the screen tells what it does to
// deliveries and asks what is to become of orders that were made already.
package calendars
