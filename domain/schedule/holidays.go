package schedule

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/holiday"
)

// knownRegion reports whether holidays of a region can be computed; no region
// is fine.
func knownRegion(region string) bool {
	return region == "" || slices.Contains(holiday.Regions(), region)
}

// holidaysIn lists the holidays in a window that the calendar keeps. Years
// that the holiday tables do not cover have none.
func (c Calendar) holidaysIn(window civil.Range) []holiday.Holiday {
	var out []holiday.Holiday
	if c.Region == "" {
		return nil
	}
	for y := window.From.Year(); y <= window.To.Year(); y++ {
		days, err := holiday.Of(c.Region, y)
		if err != nil {
			continue
		}
		for _, h := range days {
			if c.keeps(h) && window.Contains(h.Date) {
				out = append(out, h)
			}
		}
	}
	return out
}

// keeps reports whether a holiday closes the shop.
func (c Calendar) keeps(h holiday.Holiday) bool {
	if on, switched := c.Switches[h.ID]; switched {
		return on
	}
	return h.Kind == holiday.Full
}
