package qrcode

import "rsc.io/qr/coding"

// The weights of ISO/IEC 18004, 7.8.3.
const (
	runPenalty     = 3  // for five modules of one colour in a line, one more for each further
	blockPenalty   = 3  // for two by two of one colour
	eyePenalty     = 40 // for what looks like a finder pattern
	balancePenalty = 10 // for each full 5 % away from half dark
)

// eye is a finder pattern's dark-light ratio 1:1:3:1:1, with four light modules
// before or after it, as bits of a line.
const (
	eyeAfterLight  = 0b00001011101
	eyeBeforeLight = 0b10111010000
	eyeBits        = 11
)

// penalty is how likely a reader stumbles over the code.
func penalty(c *coding.Code) int {
	rows, columns := lines(c)
	sum, dark, pairs := 0, 0, firstBits(c.Size-1)
	for i, row := range rows {
		sum += linePenalty(row, c.Size) + linePenalty(columns[i], c.Size)
		dark += row.count()
		if i > 0 {
			same := row.xor(rows[i-1]).not() // as the module above
			flat := row.xor(row.down(1)).not()
			sum += blockPenalty * same.and(same.down(1)).and(flat).and(pairs).count()
		}
	}
	all := c.Size * c.Size
	off := max(20*dark-10*all, 10*all-20*dark)
	return sum + off/all*balancePenalty
}

// lines are the modules by row and by column.
func lines(c *coding.Code) (rows, columns []line) {
	both := make([]line, 2*c.Size)
	rows, columns = both[:c.Size], both[c.Size:]
	for y := range c.Size {
		for x := range c.Size {
			if c.Black(x, y) {
				rows[y].setDark(x)
				columns[x].setDark(y)
			}
		}
	}
	return rows, columns
}

// linePenalty is that of the first n modules of a row or column: a run of five
// has one window of five equal modules, a longer one more of them.
func linePenalty(l line, n int) int {
	equal := l.xor(l.down(1)).not().and(firstBits(n - 1)) // to the next module
	three := equal.and(equal.down(1))
	five := three.and(three.down(2))
	runs := five.andNot(five.up(1))
	return five.count() + (runPenalty-1)*runs.count() + eyePenalty*falseEyes(l, n)
}

// falseEyes is the number of false eyes among the first n modules.
func falseEyes(l line, n int) int {
	after := firstBits(n - eyeBits + 1)
	before := after
	for i := range eyeBits {
		dark := l.down(i)
		light := dark.not()
		after = after.and(choose(eyeAfterLight>>i&1 == 1, dark, light))
		before = before.and(choose(eyeBeforeLight>>i&1 == 1, dark, light))
	}
	return after.count() + before.count()
}

func choose(first bool, a, b line) line {
	if first {
		return a
	}
	return b
}
