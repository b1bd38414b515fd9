// Package db keeps the shop in a relational database and fills the ports of
// domain/office: it maps aggregates to rows and back, saves what changed, and
// writes the change log. No rule of the shop lives here; what the database
// itself must hold (unique keys, frozen documents) stands in migrations/.
//
// Rows are structs of their own, one for each table, so that the domain's types
// and the schema can change apart. An aggregate is a mapping: a list of parts,
// each of which takes the aggregate apart into the rows of one table and puts
// it together again. Reading, comparing, saving and searching are written once
// for all of them.
package db
