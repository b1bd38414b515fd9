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
	sum, dark := 0, 0
	for i := range c.Size {
		sum += linePenalty(c.Size, func(k int) bool { return c.Black(k, i) })
		sum += linePenalty(c.Size, func(k int) bool { return c.Black(i, k) })
		for k := range c.Size {
			if c.Black(k, i) {
				dark++
			}
			if i > 0 && k > 0 && isBlock(c, k, i) {
				sum += blockPenalty
			}
		}
	}
	all := c.Size * c.Size
	off := max(20*dark-10*all, 10*all-20*dark)
	return sum + off/all*balancePenalty
}

// isBlock reports whether a module and its neighbours to the left and above are
// of one colour.
func isBlock(c *coding.Code, x, y int) bool {
	b := c.Black(x, y)
	return c.Black(x-1, y) == b && c.Black(x, y-1) == b && c.Black(x-1, y-1) == b
}

// linePenalty is that of one row or column.
func linePenalty(size int, dark func(int) bool) int {
	sum, run, last := 0, 0, 0
	for k := range size {
		if k > 0 && dark(k) == dark(k-1) {
			run++
		} else {
			run = 1
		}
		switch {
		case run == 5:
			sum += runPenalty
		case run > 5:
			sum++
		}
		last = last << 1 & (1<<eyeBits - 1)
		if dark(k) {
			last |= 1
		}
		if k >= eyeBits-1 && (last == eyeAfterLight || last == eyeBeforeLight) {
			sum += eyePenalty
		}
	}
	return sum
}
