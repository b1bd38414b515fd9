// Package assets holds the files that travel inside the programs: fonts today,
// translations, icons, help and demo texts as they come. It holds bytes and no
// meaning: whoever uses a file reads it.
//
// The domain may not import this package.
package assets

import _ "embed"

// The fonts of everything printed: Liberation Sans 2.1.5 by Red Hat, metrically
// equal to Arial and one of the typefaces the Swiss QR-bill allows.
//
// They are reduced to Latin letters with all accents, punctuation, currency
// signs, fractions and arrows, without hinting and the layout tables that fpdf
// does not read: 50 KB each in place of 410, and half the size for a PDF of one
// page. U+2011 is missing, as in the full font: write U+002D. The script
// .ci/reduce-fonts made them and can make them again.
//
// Their licence, SIL OFL 1.1 (fonts/OFL.txt), reserves the name Liberation for
// unmodified fonts: inside the files the family is called Turnus Sans.
var (
	//go:embed fonts/TurnusSans-Regular.ttf
	LiberationSansRegular []byte

	//go:embed fonts/TurnusSans-Bold.ttf
	LiberationSansBold []byte
)

// FontLicence is the text of the SIL Open Font License 1.1 with the copyright of
// the fonts above. Every copy of the program must be able to show it.
//
//go:embed fonts/OFL.txt
var FontLicence string
