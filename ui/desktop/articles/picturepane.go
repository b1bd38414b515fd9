package articles

import (
	"bytes"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/picture"
	"turnus/ui/desktop/kit"
)

// Size of the picture in the form.
const (
	shownWidth  float32 = 160
	shownHeight float32 = 120
)

// askPicture asks for a file and shows what is in it.
func (p *formPane) askPicture() {
	d := p.screen.desk
	path := kit.NewPathField(d, "path", d.T("articles.picture.path"), kit.Wanted{Endings: []string{".jpg", ".jpeg", ".png", ".webp"}})
	path.Required = true
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("articles.picture.title"), Says: d.T("articles.picture.says"), Do: d.T("articles.picture.do"), Form: kit.NewForm(d, path),
		OnDo: func(func()) {
			kit.StartIn(open, kit.Work[picture.Fitted]{
				Name: d.T("articles.task.picture"), Do: p.screen.office.ReadPicture(path.Text()), Then: p.takePicture,
			})
		},
	})
}

func (p *formPane) takePicture(f picture.Fitted) {
	p.photo, p.fields.picture, p.preview.content = &f, f.Picture, f.Content
	p.live()
}

func (p *formPane) dropPicture() {
	p.photo, p.fields.picture, p.preview.content = nil, catalog.Picture{}, nil
	p.live()
}

// loadPicture reads the bytes of the picture that is kept.
func (p *formPane) loadPicture() {
	hash := p.fields.picture.Hash
	if hash == "" {
		return
	}
	kit.Start(p.screen.desk.Tasks, kit.Work[[]byte]{Do: p.screen.office.Picture(hash), Then: func(content []byte) {
		if p.fields.picture.Hash == hash {
			p.preview.content = content
			p.live()
		}
	}})
}

// tellPicture shows the picture above its buttons, or nothing.
func (p *formPane) tellPicture() {
	p.shown.Objects = nil
	if content := p.preview.content; len(content) > 0 && !p.fields.picture.IsZero() {
		img := canvas.NewImageFromReader(bytes.NewReader(content), "article")
		img.FillMode = canvas.ImageFillContain
		says := muted(p.screen.desk.T("articles.picture.size", "width", p.fields.picture.Width, "height", p.fields.picture.Height))
		p.shown.Objects = []fyne.CanvasObject{container.NewHBox(container.NewGridWrap(fyne.NewSize(shownWidth, shownHeight), img)), says}
	}
	p.shown.Refresh()
}
