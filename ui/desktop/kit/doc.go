// Package kit is what all screens of the window are made of: the theme, signs of
// states, the table, forms and their fields, dialogs, commands with their keys,
// and the one runner of work beside the window.
//
// It knows Fyne and how Turnus writes dates and amounts (ui/text), but nothing
// of the shop: no screen, no job, no rule. It is the only package of the window
// that starts goroutines or hands work back to the window.
package kit
