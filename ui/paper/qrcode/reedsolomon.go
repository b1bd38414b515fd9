package qrcode

// field has the powers and logarithms of the field of 256 elements over the
// polynomial x⁸+x⁴+x³+x²+1, which QR codes use.
var field = newField()

type galois struct {
	exp [510]byte // twice, so that sums of two logarithms need no modulo
	log [256]int
}

func newField() *galois {
	f := &galois{}
	for i, x := 0, 1; i < 255; i++ {
		f.exp[i], f.exp[i+255] = byte(x), byte(x)
		f.log[x] = i
		x <<= 1
		if x >= 256 {
			x ^= 0x11D
		}
	}
	return f
}

func (f *galois) times(a, b byte) byte {
	if a == 0 || b == 0 {
		return 0
	}
	return f.exp[f.log[a]+f.log[b]]
}

// rsDivisor is the generator polynomial of a degree, the highest power first
// and without its leading 1.
func rsDivisor(degree int) []byte {
	d := make([]byte, degree)
	d[degree-1] = 1
	root := byte(1)
	for range degree {
		for i := range d {
			d[i] = field.times(d[i], root)
			if i+1 < degree {
				d[i] ^= d[i+1]
			}
		}
		root = field.times(root, 2)
	}
	return d
}

// rsRemainder is the error correction of a block.
func rsRemainder(data, divisor []byte) []byte {
	rem := make([]byte, len(divisor))
	for _, b := range data {
		factor := b ^ rem[0]
		copy(rem, rem[1:])
		rem[len(rem)-1] = 0
		if factor == 0 {
			continue
		}
		for i, d := range divisor {
			rem[i] ^= field.times(d, factor)
		}
	}
	return rem
}
