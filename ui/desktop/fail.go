package desktop

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// Fail is the window of a program that cannot work, with the reason; closing it
// ends the program.
func Fail(app fyne.App, words *text.Words, err error) fyne.Window {
	app.Settings().SetTheme(kit.Theme(kit.LikeSystem))
	w := app.NewWindow("Turnus")
	w.SetIcon(kit.ProgramIcon())
	head := widget.NewLabel(words.T("shell.fail.title"))
	head.SizeName = theme.SizeNameSubHeadingText
	head.TextStyle.Bold = true
	says := widget.NewLabel(strings.Join(words.Error(err), "\n"))
	says.Wrapping = fyne.TextWrapWord
	quit := widget.NewButton(words.T("shell.command.quit"), app.Quit)
	quit.Importance = widget.HighImportance
	sign := kit.NewSign(kit.Wrong)
	title := container.NewHBox(container.NewCenter(sign), head)
	w.SetContent(container.New(layout.NewCustomPaddedLayout(kit.PageMargin, kit.PageMargin, kit.PageMargin, kit.PageMargin),
		container.NewBorder(title, container.NewHBox(layout.NewSpacer(), quit), nil, nil, says)))
	w.Resize(fyne.NewSize(560, 240))
	w.CenterOnScreen()
	w.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) {
		if k.Name == fyne.KeyEscape || k.Name == fyne.KeyReturn {
			app.Quit()
		}
	})
	return w
}
