package text

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"
	"time"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"turnus/assets"
	"turnus/domain/lang"
)

// dictionary is everything one language says, compiled once.
type dictionary struct {
	tag           language.Tag
	messages      map[string]*message
	fallback      *dictionary // German; nil for German itself
	weekdays      [7]string   // by time.Weekday
	weekdaysShort [7]string
	months        [13]string // by time.Month; 0 is empty
	monthsShort   [13]string
}

// shelf holds one language, loaded when it is first asked for.
type shelf struct {
	once sync.Once
	dict *dictionary
}

var shelves = map[lang.Lang]*shelf{lang.DE: {}, lang.FR: {}, lang.IT: {}, lang.EN: {}}

// dictionaryOf is the dictionary of a language that is valid. The files are
// part of the program: a broken one is a mistake of the build that the tests
// find, hence the panic that names it.
func dictionaryOf(l lang.Lang) *dictionary {
	s := shelves[l]
	s.once.Do(func() {
		d, err := load(assets.Words, l)
		if err != nil {
			panic(err)
		}
		if l != lang.DE {
			d.fallback = dictionaryOf(lang.DE)
		}
		d.nameDays()
		s.dict = d
	})
	return s.dict
}

// load reads all areas of a language.
func load(files fs.FS, l lang.Lang) (*dictionary, error) {
	d := &dictionary{tag: language.Make(string(l)), messages: map[string]*message{}}
	names, err := fs.Glob(files, path.Join("words", string(l), "*.json"))
	if err != nil {
		return nil, fmt.Errorf("text: words of %s: %w", l, err)
	}
	for _, name := range names {
		if err := d.loadArea(files, name); err != nil {
			return nil, fmt.Errorf("text: %s: %w", name, err)
		}
	}
	return d, nil
}

// loadArea adds the keys of one file, which must all start with its name.
func (d *dictionary) loadArea(files fs.FS, name string) error {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	var texts map[string]forms
	if err := json.Unmarshal(data, &texts); err != nil {
		return err
	}
	area := strings.TrimSuffix(path.Base(name), ".json") + "."
	for key, f := range texts {
		if !strings.HasPrefix(key, area) {
			return fmt.Errorf("key %q does not start with %q", key, area)
		}
		if d.messages[key], err = compile(f); err != nil {
			return fmt.Errorf("key %q: %w", key, err)
		}
	}
	return nil
}

// find is the message of a key, from German if need be, nil if there is none.
func (d *dictionary) find(key string) *message {
	if m := d.messages[key]; m != nil {
		return m
	}
	if d.fallback != nil {
		return d.fallback.messages[key]
	}
	return nil
}

// nameDays keeps the names of days and months at hand: paper writes thousands.
func (d *dictionary) nameDays() {
	for day := time.Sunday; day <= time.Saturday; day++ {
		name := strings.ToLower(day.String())
		d.weekdays[day] = d.plain("common.weekday." + name)
		d.weekdaysShort[day] = d.plain("common.weekday_short." + name)
	}
	for month := time.January; month <= time.December; month++ {
		name := strings.ToLower(month.String())
		d.months[month] = d.plain("common.month." + name)
		d.monthsShort[month] = d.plain("common.month_short." + name)
	}
}

// plain is the text of a key without placeholders, the key if there is none.
func (d *dictionary) plain(key string) string {
	if m := d.find(key); m != nil {
		return m.render(&Words{dict: d}, nil)
	}
	return key
}

// pluralForm is the CLDR form of a number given in thousandths.
func (d *dictionary) pluralForm(thousandths int64) plural.Form {
	if thousandths < 0 {
		thousandths = -thousandths
	}
	whole, frac, digits := int(thousandths/1000), int(thousandths%1000), 3
	for frac > 0 && frac%10 == 0 {
		frac /= 10
		digits--
	}
	if frac == 0 {
		digits = 0
	}
	return plural.Cardinal.MatchPlural(d.tag, whole, digits, digits, frac, frac)
}
