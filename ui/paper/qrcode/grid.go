package qrcode

// grid is a code being made: its modules, dark ones set, and which of them are
// free for data. Everything is kept twice, as rows and as columns.
type grid struct {
	version, size         int
	rows, columns         []line
	freeRows, freeColumns []line
}

func newGrid(v int) *grid {
	n := 17 + 4*v
	lines := make([]line, 4*n)
	g := &grid{
		version: v, size: n, rows: lines[:n], columns: lines[n : 2*n],
		freeRows: lines[2*n : 3*n], freeColumns: lines[3*n:],
	}
	for i := range n {
		g.freeRows[i], g.freeColumns[i] = firstBits(n), firstBits(n)
	}
	for i := range n {
		g.fix(6, i, i%2 == 0)
		g.fix(i, 6, i%2 == 0)
	}
	g.finder(3, 3)
	g.finder(n-4, 3)
	g.finder(3, n-4)
	g.alignments()
	g.format(0) // to reserve the place; the mask is chosen later
	g.versionInfo()
	return g
}

// fix sets a module that belongs to a pattern.
func (g *grid) fix(x, y int, dark bool) {
	g.set(x, y, dark)
	g.freeRows[y].set(x, false)
	g.freeColumns[x].set(y, false)
}

func (g *grid) set(x, y int, dark bool) {
	g.rows[y].set(x, dark)
	g.columns[x].set(y, dark)
}

// finder draws one of the three big eyes with the light frame around it.
func (g *grid) finder(cx, cy int) {
	for dy := -4; dy <= 4; dy++ {
		for dx := -4; dx <= 4; dx++ {
			x, y := cx+dx, cy+dy
			if x >= 0 && x < g.size && y >= 0 && y < g.size {
				d := max(dx, -dx, dy, -dy)
				g.fix(x, y, d != 2 && d != 4)
			}
		}
	}
}

// alignments draws the small eyes at all crossings but the three corners that
// have big ones.
func (g *grid) alignments() {
	at := alignmentPositions(g.version)
	last := len(at) - 1
	for i, x := range at {
		for j, y := range at {
			if (i == 0 && (j == 0 || j == last)) || (i == last && j == 0) {
				continue
			}
			g.alignment(x, y)
		}
	}
}

func (g *grid) alignment(x, y int) {
	for dy := -2; dy <= 2; dy++ {
		for dx := -2; dx <= 2; dx++ {
			g.fix(x+dx, y+dy, max(dx, -dx, dy, -dy) != 1)
		}
	}
}

func alignmentPositions(v int) []int {
	if v == 1 {
		return nil
	}
	n := v/7 + 2
	step := (v*8 + n*3 + 5) / (n*4 - 4) * 2
	at := make([]int, n)
	at[0] = 6
	for i := 1; i < n; i++ {
		at[i] = 17 + 4*v - 7 - (n-1-i)*step
	}
	return at
}

// format writes level M and the mask, twice.
func (g *grid) format(mask int) {
	rem := mask
	for range 10 {
		rem = rem<<1 ^ rem>>9*0x537
	}
	bits := (mask<<10 | rem) ^ 0x5412
	bit := func(i int) bool { return bits>>i&1 == 1 }
	n := g.size
	for i := range 8 {
		g.fix(n-1-i, 8, bit(i))
		g.fix(8, n-1-i, bit(14-i))
	}
	for i := range 6 {
		g.fix(8, i, bit(i))
		g.fix(i, 8, bit(14-i))
	}
	g.fix(8, 7, bit(6))
	g.fix(8, 8, bit(7))
	g.fix(7, 8, bit(8))
	g.fix(8, n-8, true)
}

// versionInfo writes the version, twice, for codes that have room for it.
func (g *grid) versionInfo() {
	if g.version < 7 {
		return
	}
	rem := g.version
	for range 12 {
		rem = rem<<1 ^ rem>>11*0x1F25
	}
	bits := g.version<<12 | rem
	for i := range 18 {
		a, b := g.size-11+i%3, i/3
		g.fix(a, b, bits>>i&1 == 1)
		g.fix(b, a, bits>>i&1 == 1)
	}
}

// place writes the bytes into what is free, in columns of two modules from the
// lower right, up and down in turn.
func (g *grid) place(data []byte) {
	i, up := 0, true
	for right := g.size - 1; right > 0; right -= 2 {
		if right == 6 { // the column of the timing pattern
			right = 5
		}
		for row := range g.size {
			y := row
			if up {
				y = g.size - 1 - row
			}
			for _, x := range [2]int{right, right - 1} {
				if g.freeRows[y].bit(x) && i < 8*len(data) {
					g.set(x, y, data[i/8]>>(7-i%8)&1 == 1)
					i++
				}
			}
		}
		up = !up
	}
}
