// Command turnus is the desktop program: it opens the data folder, wires the
// office to the window, and runs it. What can be done without a window is in
// turnusctl.
package main

import (
	"fyne.io/fyne/v2/app"
)

func main() {
	app.NewWithID("ch.turnus").Run()
}
