// Package missed is the page Verpasste Termine of Heute: deliveries whose pick
// day went by without an order, by day and one by one, each to be made now, put
// on the next possible day, or left out. Nothing becomes of them by itself.
//
// Presenter has the rows and says in words what a choice does, and knows nothing
// of Fyne; Page puts them on the screen. What is possible is decided in
// domain/office/planning.
package missed
