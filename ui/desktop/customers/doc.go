// Package customers is the screen Kunden: the list, searched and filtered as one
// types, and one customer with addresses, holds, remarks, subscriptions, orders,
// invoices and history; and, as another part, customers that are in the books
// twice.
//
// List, Card and Pairs have what is shown, in words, and know nothing of Fyne;
// Screen puts them on the screen. What a change does is decided in
// domain/office/people.
package customers
