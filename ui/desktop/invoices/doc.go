// Package invoices is the screen Rechnungen: in one part a run is looked at
// before it is issued, in the other stand the documents that were issued. Both
// show one document beside the list and print.
//
// Run, Issued and Sheet have what is shown, in words, and know nothing of Fyne;
// Screen puts it on the screen. What is due, what waits and which numbers are
// taken is decided in domain/billing and domain/office/invoicing, where a PDF
// lies in ui/press.
package invoices
