// Package sheet writes lists for other programs to go on with: workbooks (XLSX)
// and text with separators (CSV). Which columns a list has, what its heads are
// called and what its file is named lives here. What stands in the list was
// computed elsewhere, what becomes of the bytes is decided by the folder of
// documents, and when something is written by the faces.
//
// It reads nothing, writes no formulas and draws no charts: a text stays the text
// it is, whatever it begins with, a date is a date and a quantity a number, so
// that the program that opens the list can sort and add them up. What goes to
// customers on paper is made by ui/paper.
package sheet
