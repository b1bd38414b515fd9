package qrcode

// maxVersion is the largest code of the Swiss QR-bill, and enough for all else.
const maxVersion = 25

// Level M by version (ISO/IEC 18004, table 9): error correction bytes of each
// block, and number of blocks.
var (
	eccPerBlock = [maxVersion + 1]int{0,
		10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28}
	blocksOf = [maxVersion + 1]int{0,
		1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21}
)

// modulesFor is the number of modules a version has for data, beside the fixed
// patterns.
func modulesFor(v int) int {
	n := (16*v+128)*v + 64
	if v >= 2 {
		align := v/7 + 2
		n -= (25*align-10)*align - 55
	}
	if v >= 7 {
		n -= 36
	}
	return n
}

// dataBytes is the number of bytes a version holds beside error correction.
func dataBytes(v int) int { return modulesFor(v)/8 - eccPerBlock[v]*blocksOf[v] }

// countBits is the width of the length field of byte mode.
func countBits(v int) int {
	if v < 10 {
		return 8
	}
	return 16
}

func versionFor(length int) (int, bool) {
	for v := 1; v <= maxVersion; v++ {
		if 4+countBits(v)+8*length <= 8*dataBytes(v) {
			return v, true
		}
	}
	return 0, false
}

// dataBits are the data bytes of a text: mode, length, text, end and padding.
func dataBits(s string, v int) []byte {
	w := bitWriter{}
	w.write(0b0100, 4)
	w.write(len(s), countBits(v))
	for i := range len(s) {
		w.write(int(s[i]), 8)
	}
	room := dataBytes(v)
	w.write(0, min(4, 8*room-w.bits))
	w.write(0, (8-w.bits%8)%8)
	for pad := 0xEC; len(w.bytes) < room; pad ^= 0xEC ^ 0x11 {
		w.write(pad, 8)
	}
	return w.bytes
}

type bitWriter struct {
	bytes []byte
	bits  int
}

// write appends the lowest n bits of v, the highest of them first.
func (w *bitWriter) write(v, n int) {
	for i := n - 1; i >= 0; i-- {
		if w.bits%8 == 0 {
			w.bytes = append(w.bytes, 0)
		}
		w.bytes[w.bits/8] |= byte(v>>i&1) << (7 - w.bits%8)
		w.bits++
	}
}

// interleave cuts data into blocks, adds error correction to each and mixes
// them: all first bytes, all second bytes, and so on.
func interleave(data []byte, v int) []byte {
	blocks, ecc := blocksOf[v], eccPerBlock[v]
	short := len(data) / blocks
	long := len(data) % blocks // so many blocks at the end have one byte more
	divisor := rsDivisor(ecc)
	out := make([]byte, len(data)+blocks*ecc)
	for b, from := 0, 0; b < blocks; b++ {
		n := short
		if b >= blocks-long {
			n++
		}
		block := data[from : from+n]
		from += n
		for i, c := range block {
			at := i*blocks + b
			if i == short {
				at = short*blocks + b - (blocks - long)
			}
			out[at] = c
		}
		for i, c := range rsRemainder(block, divisor) {
			out[len(data)+i*blocks+b] = c
		}
	}
	return out
}
