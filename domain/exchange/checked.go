package exchange

// Checked is a body that was put together by hand, by a form for instance, as
// it would be read from a file: without blanks around its texts. What is wrong
// with it are the problems it would have in a file, so that there is one set of
// limits.
func Checked[B Body](b B) (B, error) {
	raw, err := Request{ID: "checked", Body: b}.encode()
	if err != nil {
		return b, err
	}
	r := readRequest(raw)
	if err := r.Problems.Err(); err != nil {
		return b, err
	}
	read, _ := r.Body.(B) // its type is that of b
	return read, nil
}
