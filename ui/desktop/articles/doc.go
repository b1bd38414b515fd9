// Package articles is Artikel on the screen: the list of what the shop sells, an
// article with what the webshop will show of it beside it, what its end leaves
// open, and new prices. The rules are in domain/office/assortment and
// domain/display.
package articles
