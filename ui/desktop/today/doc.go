// Package today is the screen Heute: what needs attention now and what is
// coming, a row each, leading to where it is dealt with.
//
// Presenter has the rows, in words, and knows nothing of Fyne; Screen puts them
// on the screen. Nothing is decided here.
package today
