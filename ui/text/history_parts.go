package text

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// contents tells what is delivered, when and where from a day on.
func (h history) contents(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.PlanChanged:
		return h.T("history.plan", "from", e.From, "was", h.name(h.names.Plan(e.Was)), "now", h.name(h.names.Plan(e.Now)))
	case subscription.LinesChanged:
		return h.T("history.lines", "from", e.From, "was", h.lines(e.Was), "now", h.lines(e.Now))
	case subscription.PlaceChanged:
		abroad := e.Was.Address.Country != e.Now.Address.Country
		return h.T("history.place", "from", e.From, "was", h.place(e.Was, abroad), "now", h.place(e.Now, abroad))
	case subscription.VersionKept:
		return h.T("history.version", "from", e.From)
	}
	return ""
}

func (h history) pauses(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.PauseAdded:
		return h.T("history.pause.added", "range", e.Pause.Range())
	case subscription.PauseRemoved:
		return h.T("history.pause.removed", "range", e.Pause.Range())
	case subscription.PauseChanged:
		var was []string
		for _, p := range e.Was {
			was = append(was, h.Range(p.Range()))
		}
		return h.T(pauseKey(e), "was", h.List(was), "now", e.Now.Range())
	}
	return ""
}

func pauseKey(e subscription.PauseChanged) string {
	longer, shorter := true, len(e.Was) == 1
	for _, p := range e.Was {
		longer = longer && inside(p.Range(), e.Now.Range())
		shorter = shorter && inside(e.Now.Range(), p.Range())
	}
	switch {
	case longer:
		return "history.pause.longer"
	case shorter:
		return "history.pause.shorter"
	}
	return "history.pause.changed"
}

// inside reports whether every day of one range is in the other.
func inside(r, of civil.Range) bool {
	return of.Contains(r.From) && (of.To.IsZero() || (!r.To.IsZero() && of.Contains(r.To)))
}

// singles tells of single deliveries, by their nominal dates.
func (h history) singles(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.SkipsAdded:
		return h.T("history.skip.added", "count", len(e.Nominal), "dates", e.Nominal)
	case subscription.SkipsRemoved:
		return h.T("history.skip.removed", "count", len(e.Nominal), "dates", e.Nominal)
	case subscription.MoveAdded:
		if e.Move.Nominal == e.Move.To {
			return h.T("history.move.held", "nominal", e.Move.Nominal)
		}
		return h.T("history.move.added", "nominal", e.Move.Nominal, "to", e.Move.To)
	case subscription.MoveRemoved:
		return h.T("history.move.removed", "nominal", e.Move.Nominal, "to", e.Move.To)
	case subscription.MoveChanged:
		return h.T("history.move.changed", "nominal", e.Now.Nominal, "was", e.Was.To, "now", e.Now.To)
	case subscription.SingleChanged:
		if len(e.Now) == 0 {
			return h.T("history.single.joined", "nominal", e.Nominal, "was", h.lines(e.Was))
		}
		return h.T("history.single.changed", "nominal", e.Nominal, "was", h.lines(e.Was), "now", h.lines(e.Now))
	case subscription.SingleRemoved:
		if len(e.Was) == 0 {
			return h.T("history.single.parted", "nominal", e.Nominal, "now", h.lines(e.Now))
		}
		return h.T("history.single.removed", "nominal", e.Nominal, "was", h.lines(e.Was), "now", h.lines(e.Now))
	}
	return ""
}

func (h history) remarks(e subscription.Event) string {
	switch e := e.(type) {
	case subscription.RemarkAdded:
		return h.remark(e.Remark, "history.remark.added", "history.safety.added")
	case subscription.RemarkRemoved:
		return h.remark(e.Remark, "history.remark.removed", "history.safety.removed")
	}
	return ""
}

func (h history) remark(r remark.Remark, key, safety string) string {
	if r.Safety {
		key = safety
	}
	return h.T(key, "text", h.quoted(r.Text), "lasts", h.lasts(r))
}

func (h history) lasts(r remark.Remark) string {
	switch {
	case r.Lasts == remark.Once:
		return h.T("history.remark.once", "date", r.From)
	case r.From.IsZero() && r.Until.IsZero():
		return h.T("history.remark.always")
	}
	return h.Range(civil.Between(r.From, r.Until))
}

// lines lists articles: "1 × Gemüsekiste mittel und 2 × Bürli zu 4.50".
func (h history) lines(list []subscription.Line) string {
	items := make([]string, len(list))
	for i, l := range list {
		price := ""
		if l.Price != nil {
			price = h.Amount(*l.Price)
		}
		items[i] = h.T("history.line", "quantity", l.Quantity, "article", h.name(h.names.Article(l.ArticleID)), "price", price)
	}
	return h.or(h.List(items))
}

// place is a delivery place on one line, with the country if that matters.
func (h history) place(p shipto.ShipTo, country bool) string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	switch {
	case p.PickupPointID != 0:
		add(h.name(h.names.Point(p.PickupPointID)))
	case p.IsZero():
		add(h.T("history.place.usual"))
	default:
		add(p.Address.StreetLine())
		add(p.Address.TownLine())
	}
	if country {
		add(p.Address.Country)
	}
	add(p.DropPlace)
	if p.DoorCode != "" {
		add(h.T("history.place.code", "code", p.DoorCode))
	}
	if p.Tour != "" {
		add(h.T("history.place.tour", "tour", p.Tour))
	}
	return strings.Join(parts, ", ")
}

func (h history) name(t lang.Texts) string {
	if s := t.In(h.lang); s != "" {
		return s
	}
	return h.T("history.unknown")
}

func (h history) customer(id int64) string {
	if s := h.names.Customer(id); s != "" {
		return s
	}
	return h.T("history.unknown")
}

// or is the value, or the word for nothing.
func (h history) or(s string) string {
	if s == "" {
		return h.T("history.none")
	}
	return s
}

// quoted is what somebody wrote, on one line.
func (h history) quoted(s string) string {
	if s = oneLine(s); s == "" {
		return h.T("history.none")
	}
	return h.T("history.quoted", "text", s)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
