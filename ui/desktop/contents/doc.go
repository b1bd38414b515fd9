// Package contents is the part of Artikel that says what is in boxes: week by week
// with what goes in for whoever does not want something, and the deliveries for
// which nothing fits yet. The rules are in domain/catalog and domain/office/boxes.
package contents
