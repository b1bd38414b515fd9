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
	sum, dark := 0, 0
	for i, row := range rows {
		sum += linePenalty(row) + linePenalty(columns[i])
		for k, d := range row {
			if d {
				dark++
			}
			if i > 0 && k > 0 && row[k-1] == d && rows[i-1][k] == d && rows[i-1][k-1] == d {
				sum += blockPenalty
			}
		}
	}
	all := c.Size * c.Size
	off := max(20*dark-10*all, 10*all-20*dark)
	return sum + off/all*balancePenalty
}

// lines are the modules by row and by column, true for dark.
func lines(c *coding.Code) (rows, columns [][]bool) {
	rows, columns = make([][]bool, c.Size), make([][]bool, c.Size)
	for i := range c.Size {
		rows[i], columns[i] = make([]bool, c.Size), make([]bool, c.Size)
	}
	for y := range c.Size {
		for x := range c.Size {
			rows[y][x] = c.Black(x, y)
			columns[x][y] = rows[y][x]
		}
	}
	return rows, columns
}

// linePenalty is that of one row or column.
func linePenalty(line []bool) int {
	sum, run, last := 0, 0, 0
	for k, dark := range line {
		run++
		if k > 0 && dark != line[k-1] {
			run = 1
		}
		switch {
		case run == 5:
			sum += runPenalty
		case run > 5:
			sum++
		}
		last = last << 1 & (1<<eyeBits - 1)
		if dark {
			last |= 1
		}
		if k >= eyeBits-1 && (last == eyeAfterLight || last == eyeBeforeLight) {
			sum += eyePenalty
		}
	}
	return sum
}
