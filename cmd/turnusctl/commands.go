package main

import (
	"turnus/domain/civil"
	"turnus/ui/text"
)

// global are the flags every command knows.
type global struct {
	Data  string     `help:"${help_data}" placeholder:"DIR" type:"path"`
	Today civil.Date `help:"${help_today}" placeholder:"DATE"`
	Lang  string     `help:"${help_lang}" enum:"de,fr,it,en" default:"de"`
	JSON  bool       `name:"json" help:"${help_json}"`
}

// commands is the command line. Every command is a struct with a Run method in
// the file of its topic.
type commands struct {
	Global global `embed:""`

	Demo        demoCmd        `cmd:"" help:"${help_demo}"`
	Import      importCmd      `cmd:"" help:"${help_import}"`
	Plan        planCmd        `cmd:"" help:"${help_plan}"`
	Upcoming    upcomingCmd    `cmd:"" help:"${help_upcoming}"`
	Picklists   picklistsCmd   `cmd:"" help:"${help_picklists}"`
	Close       closeCmd       `cmd:"" help:"${help_close}"`
	Invoices    invoicesCmd    `cmd:"" help:"${help_invoices}"`
	Export      exportCmd      `cmd:"" help:"${help_export}"`
	Takeover    takeoverCmd    `cmd:"" help:"${help_takeover}"`
	Schedule    scheduleCmd    `cmd:"" help:"${help_schedule}"`
	Occurrences occurrencesCmd `cmd:"" help:"${help_occurrences}"`
	Why         whyCmd         `cmd:"" help:"${help_why}"`
	Holidays    holidaysCmd    `cmd:"" help:"${help_holidays}"`
	Qrbill      qrbillCmd      `cmd:"" help:"${help_qrbill}"`
	Reference   referenceCmd   `cmd:"" help:"${help_reference}"`
	Check       checkCmd       `cmd:"" help:"${help_check}"`
}

// helpTexts are the help lines of commands and flags in the user's language,
// for kong to put in.
func helpTexts(w *text.Words) map[string]string {
	names := []string{
		"data", "today", "lang", "json",
		"demo", "demo_size", "demo_bare", "import", "plan", "plan_until", "upcoming", "from", "to",
		"picklists", "date", "pdf", "close", "close_short", "invoices", "invoices_until", "dry_run", "export", "export_all",
		"schedule", "occurrences", "occurrences_rule", "occurrences_start", "occurrences_limit",
		"why", "why_subscription", "why_date", "holidays", "holidays_region", "holidays_year",
		"qrbill", "qrbill_encode", "qrbill_check", "reference", "reference_kind", "reference_value", "reference_create",
		"reference_customer", "check", "takeover", "takeover_files",
	}
	out := make(map[string]string, len(names))
	for _, n := range names {
		out["help_"+n] = w.T("ctl.help." + n)
	}
	return out
}
