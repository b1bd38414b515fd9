package holiday

import "turnus/domain/lang"

var austria = everywhere("AT-", []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"})

// everywhere is a first version: what all regions have.
func everywhere(prefix string, codes []string) map[string]region {
	out := map[string]region{}
	for _, c := range codes {
		out[prefix+c] = region{[]lang.Lang{lang.DE}, full(newYear, goodFriday, easterMonday, ascension, whitMonday, christmas, stStephen)}
	}
	return out
}
