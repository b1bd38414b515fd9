package start

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"runtime"
	"time"

	"turnus/domain/problem"
	"turnus/storage/folder"
	"turnus/ui/desktop/kit"
)

// codeNoViewer says that the system has no program for a file.
const codeNoViewer problem.Code = "desktop.no_viewer" // path

// viewerPatience is how long an opener may take to say that it found nothing;
// after that the viewer is on the screen.
const viewerPatience = 3 * time.Second

// opener is the system's command that opens a file with the program for it.
func opener(system, path string) *exec.Cmd {
	switch system {
	case "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", path) //nolint:gosec // a paper of our own
	case "darwin":
		return exec.Command("open", path) //nolint:gosec // the same
	}
	return exec.Command("xdg-open", path) //nolint:gosec // the same
}

// browse lists a folder for a person who looks for a file.
func browse(_ context.Context, path string) (kit.Folder, error) {
	seen, err := folder.Browse(path)
	out := kit.Folder{Path: seen.Path, Parent: seen.Parent}
	for _, e := range seen.Entries {
		out.Entries = append(out.Entries, kit.FolderEntry(e))
	}
	return out, err
}

// show opens a file or folder in the system's viewer.
func show(path string) error { return open(opener(runtime.GOOS, path), path) }

// open starts an opener. Some end at once, others stay as long as the viewer.
func open(cmd *exec.Cmd, path string) error {
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("%w: %w", problem.New(codeNoViewer, "", "path", path), err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case err := <-ended:
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return fmt.Errorf("%w: %w", problem.New(codeNoViewer, "", "path", path), err)
		}
		return err
	case <-time.After(viewerPatience):
		return nil
	}
}
