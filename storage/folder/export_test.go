package folder

import (
	"maps"
	"slices"
	"time"
)

// Crash ends an Inbox as the death of its process does: the system takes the
// locks back, nothing else happens.
func (in *Inbox) Crash() {
	in.mu.Lock()
	defer in.mu.Unlock()
	for _, l := range in.claims {
		if l.held != nil {
			_ = l.held.Close()
		}
	}
	in.claims = map[string]lock{}
}

// PollEvery sets how often Watch looks without being told to.
func (in *Inbox) PollEvery(d time.Duration) { in.poll = d }

// Failure is how errors of the system are told.
var (
	Failure     = failure
	ReadFailure = readFailure
)

// Claimed lists the names of the files an Inbox holds.
func (in *Inbox) Claimed() []string {
	in.mu.Lock()
	defer in.mu.Unlock()
	return slices.Sorted(maps.Keys(in.claims))
}

// Root is the folder itself.
func (in *Inbox) Root() string { return in.root }
