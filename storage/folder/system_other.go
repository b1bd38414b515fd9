//go:build !windows

package folder

import (
	"errors"
	"syscall"
)

// inUse reports that another program has the file open; only Windows minds.
func inUse(error) bool { return false }

func isDiskFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}
