// Package picking is the screen Rüsten: a pick day with its slips and its total
// list; it is printed here, shortages are entered, and the day is closed.
//
// Presenter has what is shown, in words, and knows nothing of Fyne; Screen puts
// it on the screen. What a slip is and what closing a day does is decided in
// domain/picking and domain/office/fulfilment.
package picking
