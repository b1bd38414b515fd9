package paper

// piece is a strip of a page, drawn at a given top. Papers are lists of pieces;
// what belongs together is told by keep.
type piece struct {
	height float64
	space  float64 // above, left out where a page begins
	keep   bool    // stays on the page of the next piece
	resume []piece // drawn above it where it begins a page: the table's head again
	draw   func(c *canvas, top float64)
}

// area is the part of the pages pieces flow into.
type area struct {
	first, rest float64 // top on the first page, on others
	bottom      float64
	last        float64 // bottom for the last run of kept pieces
}

// placed is a piece with its place.
type placed struct {
	top  float64
	draw func(c *canvas, top float64)
}

// leaf is what flows onto one page.
type leaf struct {
	placed []placed
	end    float64 // of the last piece
}

func (l leaf) draw(c *canvas) {
	for _, p := range l.placed {
		p.draw(c, p.top)
	}
}

// flow puts pieces onto pages. A run of kept pieces is only broken if it is
// higher than a page.
func flow(pieces []piece, a area) []leaf {
	f := flower{area: a, leaves: []leaf{{end: a.first}}}
	for len(pieces) > 0 {
		n := run(pieces)
		limit := a.bottom
		if n == len(pieces) {
			limit = a.last
		}
		f.add(pieces[:n], limit)
		pieces = pieces[n:]
	}
	return f.leaves
}

// run is the number of pieces at the beginning that stay together.
func run(pieces []piece) int {
	for i, p := range pieces {
		if !p.keep {
			return i + 1
		}
	}
	return len(pieces)
}

type flower struct {
	area   area
	leaves []leaf
}

func (f *flower) leaf() *leaf { return &f.leaves[len(f.leaves)-1] }

func (f *flower) add(pieces []piece, limit float64) {
	if f.leaf().end+f.height(pieces) > limit && len(f.leaf().placed) > 0 {
		f.breakPage(pieces[0])
	}
	if f.leaf().end+f.height(pieces) <= limit {
		f.put(pieces...)
		return
	}
	for _, p := range pieces { // higher than a page: break anywhere
		if f.leaf().end+f.height([]piece{p}) > f.area.bottom && len(f.leaf().placed) > 0 {
			f.breakPage(p)
		}
		f.put(p)
	}
}

// height is what pieces would take from here on.
func (f *flower) height(pieces []piece) float64 {
	sum := 0.0
	for i, p := range pieces {
		sum += p.height
		if i > 0 || len(f.leaf().placed) > 0 {
			sum += p.space
		}
	}
	return sum
}

func (f *flower) put(pieces ...piece) {
	l := f.leaf()
	for _, p := range pieces {
		if len(l.placed) > 0 {
			l.end += p.space
		}
		l.placed = append(l.placed, placed{l.end, p.draw})
		l.end += p.height
	}
}

func (f *flower) breakPage(next piece) {
	f.leaves = append(f.leaves, leaf{end: f.area.rest})
	f.put(next.resume...)
}

// keepGroups marks a group of pieces so that no page ends or begins with one
// line of it alone.
func keepGroup(group []piece) {
	n := len(group)
	if n >= 2 {
		group[0].keep = true
		group[n-2].keep = true
	}
}
