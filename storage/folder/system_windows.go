package folder

import (
	"errors"
	"syscall"
)

// System error codes of Windows that package syscall does not name.
const (
	errorSharingViolation syscall.Errno = 32
	errorLockViolation    syscall.Errno = 33
	errorHandleDiskFull   syscall.Errno = 39
	errorDiskFull         syscall.Errno = 112
)

// inUse reports that another program has the file open.
func inUse(err error) bool {
	return errors.Is(err, errorSharingViolation) || errors.Is(err, errorLockViolation)
}

// heldOpen reports that a file could not be replaced because of that. Of the file
// to be replaced MoveFileEx says that access is denied.
func heldOpen(err error) bool {
	return inUse(err) || errors.Is(err, syscall.ERROR_ACCESS_DENIED)
}

func isDiskFull(err error) bool {
	return errors.Is(err, errorDiskFull) || errors.Is(err, errorHandleDiskFull)
}
