// Package tours is the parts of Kunden on where parcels go: tours with their stops
// and the order of them, and pick-up points. Each part is a presenter without Fyne,
// Book, and a thin pane. What another day or another tour does to deliveries and
// orders is computed by the office and told before it is saved.
package tours
