package paper

import (
	"turnus/domain/lang"
	"turnus/domain/notice"
)

// termSubject says in a line that it is about terms, too.
func (l *letter) termSubject() printable {
	t := l.terms[0]
	switch {
	case len(l.deliveries) > 0:
		return l.say("paper.letter.subject.both")
	case len(l.terms) > 1:
		return l.say("paper.letter.subject.terms")
	case t.Term.Renewal.Offered:
		return l.say("paper.letter.subject.ends", "number", t.Subscription, "end", t.Was)
	}
	return l.say("paper.letter.subject.renews", "number", t.Subscription)
}

// termPieces are a paragraph each term: which subscription, what follows, and how not
// to have it.
func (l *letter) termPieces() []piece {
	var out []piece
	for _, n := range l.terms {
		head := l.prose(bodyBold, 1.5*paragraph, l.termHead(n))
		head.keep = true
		out = append(out, head, l.prose(body, 1, l.termSays(n)))
	}
	return out
}

func (l *letter) termHead(n notice.Line) printable {
	in := func(t lang.Texts) string { return t.In(l.customer.Lang) }
	goods := make([]string, len(n.Goods))
	for i, g := range n.Goods {
		goods[i] = in(g)
	}
	return l.say("paper.letter.term.head", "number", n.Subscription, "goods", l.List(goods), "plan", in(n.Plan))
}

func (l *letter) termSays(n notice.Line) printable {
	args := []any{"end", n.Was, "by", l.RenewalBy(n.Term.Renewal), "next", n.Becomes}
	if n.Term.Renewal.Offered {
		return l.say("paper.letter.term.offered", args...)
	}
	cancel := l.say("paper.letter.term.cancel", "until", n.CancelUntil(l.printed.Location()))
	if !n.Cutoff.After(l.printed) {
		cancel = l.say("paper.letter.term.cancel_late", "notice", l.TermNotice(*n.Term))
	}
	return l.say("paper.letter.term.auto", args...) + " " + cancel
}
