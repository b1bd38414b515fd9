//go:build !windows

package folder

import (
	"errors"
	"syscall"
)

// inUse reports that another program has the file open. Only Windows minds; but
// the folder may be a share of one, whose refusal Linux tells in these words.
func inUse(err error) bool {
	return errors.Is(err, syscall.EBUSY) || errors.Is(err, syscall.ETXTBSY)
}

// heldOpen reports that a file could not be replaced because of that.
func heldOpen(err error) bool { return inUse(err) }

func isDiskFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}
