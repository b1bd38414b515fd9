// Package storage is everything that outlives the process, one package for
// each place it lives in: db the database, folder the import and export folder.
// None of them knows a screen or another's insides; they meet in cmd.
package storage
