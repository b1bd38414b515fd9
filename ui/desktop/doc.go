// Package desktop is the main window: the sidebar, the screen that is open, the
// menu with its keys, the status line, and what the program does by itself while
// it is open. The screens are in the packages below, each a presenter without
// Fyne and a thin view; what they are made of is in kit.
//
// It knows the office by the narrow interface Office. Who implements it, and
// where data lies, is for cmd/turnus.
package desktop
