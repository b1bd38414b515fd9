// Package subscriptions is the screen Abonnemente: the list, searched and
// filtered as one types, and one subscription with what is ahead of it, what was,
// and what a person does with it.
//
// List and Card have what is shown, in words, and know nothing of Fyne; Screen
// puts them on the screen. What a wish does is decided in domain/office/subscribing.
package subscriptions
