package storetest

import (
	"bytes"

	"turnus/domain/office"
)

// pictures are kept by hash, and what a hash stands for stays.
func pictures(w *world) {
	w.do(func(tx office.Tx) error { return tx.SavePicture("abc", []byte{1, 0, 2}) })
	w.do(func(tx office.Tx) error { return tx.SavePicture("abc", []byte{9}) })
	w.read(func(r office.Reader) error {
		if got, ok, err := r.Picture("abc"); err != nil || !ok || !bytes.Equal(got, []byte{1, 0, 2}) {
			w.Errorf("%v, %v, %v", got, ok, err)
		}
		if _, ok, err := r.Picture("def"); ok || err != nil {
			w.Errorf("there is no such picture: %v", err)
		}
		return nil
	})
}
