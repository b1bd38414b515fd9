// Package planning asks up to which day orders are to be made, and says what
// that comes to before it is done. It is a dialog, opened from the screens where
// one sees that orders are missing. Which orders are due is decided in
// domain/office/planning.
package planning
