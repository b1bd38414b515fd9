// Package notices is the part Avisierungen: who is still to be told that a
// delivery comes on another day, the letters and the list for it, and that they
// were told. It is a part of a screen, not one of its own.
//
// Presenter has what is shown, in words, and knows nothing of Fyne; Pane puts it
// on the screen. How notices come about is decided in domain/office/revising, who
// counts as told in domain/office/noticing.
package notices
