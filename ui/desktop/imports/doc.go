// Package imports is the screen Importordner: the files that came into the
// import folder, the customers' requests in them, what became of each, and what
// lies there still.
//
// Presenter has what is shown, in words, and knows nothing of Fyne; Screen puts
// it on the screen. How requests are judged is decided in domain/office/intake.
package imports
