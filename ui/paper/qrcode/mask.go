package qrcode

// masks are the eight patterns that turn modules over, by column and row.
var masks = [8]func(x, y int) bool{
	func(x, y int) bool { return (x+y)%2 == 0 },
	func(_, y int) bool { return y%2 == 0 },
	func(x, _ int) bool { return x%3 == 0 },
	func(x, y int) bool { return (x+y)%3 == 0 },
	func(x, y int) bool { return (x/3+y/2)%2 == 0 },
	func(x, y int) bool { return x*y%2+x*y%3 == 0 },
	func(x, y int) bool { return (x*y%2+x*y%3)%2 == 0 },
	func(x, y int) bool { return ((x+y)%2+x*y%3)%2 == 0 },
}

// period is after how many rows, and columns, every mask repeats.
const period = 12

// maskRows and maskColumns are the masks as lines.
var maskRows, maskColumns = maskLines()

func maskLines() (rows, columns [8][period]line) {
	for m, turn := range masks {
		for i := range period {
			for j := range 128 {
				rows[m][i].set(j, turn(j, i))
				columns[m][i].set(j, turn(i, j))
			}
		}
	}
	return rows, columns
}

// mask turns the modules of a pattern over and says so in the format. Doing it
// twice restores the data.
func (g *grid) mask(m int) {
	for i := range g.size {
		g.rows[i] = g.rows[i].xor(maskRows[m][i%period].and(g.freeRows[i]))
		g.columns[i] = g.columns[i].xor(maskColumns[m][i%period].and(g.freeColumns[i]))
	}
	g.format(m)
}

// bestMask is the pattern that leaves the fewest places a reader may stumble
// over.
func (g *grid) bestMask() int {
	best, least := 0, -1
	for m := range masks {
		g.mask(m)
		if p := g.penalty(); least < 0 || p < least {
			best, least = m, p
		}
		g.mask(m)
	}
	return best
}

// penalty is the sum of ISO/IEC 18004, 7.8.3: long runs and false eyes in rows
// and columns, blocks of one colour, and too much of one colour.
func (g *grid) penalty() int {
	n, sum, darks := g.size, 0, 0
	pairs := firstBits(n - 1)
	for i, row := range g.rows {
		sum += linePenalty(row, n) + linePenalty(g.columns[i], n)
		darks += row.count()
		if i > 0 {
			above := g.rows[i-1]
			same := row.xor(above).not() // as the module above
			flat := row.xor(row.down(1)).not()
			sum += 3 * same.and(same.down(1)).and(flat).and(pairs).count()
		}
	}
	off := 20*darks - 10*n*n
	return sum + max(off, -off)/(n*n)*10
}

// The eyes of a finder with four light modules before or after.
const (
	eyeAfterLight  = 0b00001011101
	eyeBeforeLight = 0b10111010000
)

// linePenalty is the penalty of the first n modules of a line: a run of L ≥ 5
// equal ones costs L − 2, a false eye 40.
func linePenalty(l line, n int) int {
	equal := l.xor(l.down(1)).not().and(firstBits(n - 1))
	two := equal.and(equal.down(1))
	five := two.and(two.down(2)) // the first of five equal ones
	begins := five.andNot(five.up(1))
	return five.count() + 2*begins.count() + 40*falseEyes(l, n)
}

func falseEyes(l line, n int) int {
	after, before := firstBits(n-10), firstBits(n-10)
	light := l.not()
	for i := range 11 {
		dark, bright := l, light
		if i > 0 {
			dark, bright = l.down(i), light.down(i)
		}
		after = after.and(pick(eyeAfterLight>>i&1 == 1, dark, bright))
		before = before.and(pick(eyeBeforeLight>>i&1 == 1, dark, bright))
	}
	return after.count() + before.count()
}

func pick(first bool, a, b line) line {
	if first {
		return a
	}
	return b
}
