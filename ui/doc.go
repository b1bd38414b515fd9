// Package ui has no code of its own: the packages below it are the faces of one
// office.
//
//	text      words, dates and amounts in four languages, shared by all faces
//	paper     PDF: pick lists, delivery notes, invoices, reports
//	press     prints: makes files of papers and gives them their names and folders
//	desktop   the window
//	sheet     CSV and XLSX
//	web       the customer-side article display and account page
//
// A face asks the office through the ports of domain/office, and shows what it
// is told. What a rule of the shop is stands in domain; what outlives the
// process, in storage, which no face imports.
//
// The test beside this file holds for the whole module where work may run
// beside other work.
package ui
