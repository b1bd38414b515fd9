// Package radar is the Jahresradar: for a year to come, what each public holiday
// and closure does to the deliveries, the weeks in which a subscription is moved
// twice, and week 53. It is a part of the screen Ferientage. Counting is done by
// the office, the paper by the press.
package radar
