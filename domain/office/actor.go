// Package office is where people's jobs happen: the ports to everything
// outside the domain, the unit of work, and who may do what. The jobs
// themselves are in its subpackages, one method per thing a person does.
package office

import (
	"turnus/domain/problem"
)

// CodeNotAllowed says that the actor's role does not include the job.
const CodeNotAllowed problem.Code = "office.not_allowed"

// Actor is who does something, where, and through which face of the program.
type Actor struct {
	User    string `json:"user"`
	Role    Role   `json:"role"`
	Machine string `json:"machine"`
	Via     Via    `json:"via"`
}

// Role is what a user is in the shop.
type Role string

// Owner may do everything. Further roles come with user accounts.
const Owner Role = "owner"

// Via is the face of the program an action came through.
type Via string

// The faces.
const (
	ViaCommand Via = "command" // turnusctl
	ViaScreen  Via = "screen"
	ViaImport  Via = "import" // a request file
)

// Job names one thing a person does; each is asked for once by its method.
type Job string

// The jobs.
const (
	JobSetup     Job = "setup"     // settings, calendars, plans, articles
	JobImport    Job = "import"    // read request files
	JobCustomers Job = "customers" // enter and change customers, merge, anonymise
	JobSubscribe Job = "subscribe" // change subscriptions
	JobUndo      Job = "undo"      // take a change of a subscription back
	JobPlan      Job = "plan"      // make the orders due
	JobPick      Job = "pick"      // print pick lists, close a pick day
	JobInvoice   Job = "invoice"   // preview and issue invoices
	JobExport    Job = "export"    // write the export folder
	JobNotify    Job = "notify"    // tell customers of moved deliveries
)

// Allow returns a problem unless the actor's role includes the job.
func Allow(a Actor, j Job) error {
	if a.Role == Owner {
		return nil
	}
	return problem.New(CodeNotAllowed, "", "job", string(j), "role", string(a.Role))
}

// Cause is what made a change, for the history: a request, a screen, a run.
type Cause struct {
	Job     Job    `json:"job"`
	Request string `json:"request,omitempty"` // id of a request
	Source  string `json:"source,omitempty"`  // name of the import file
}
