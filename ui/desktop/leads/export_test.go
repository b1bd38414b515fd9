package leads

import "turnus/ui/desktop/kit"

// Table is the list of articles, for tests.
func (p *Pane) Table() *kit.Table[Row] { return p.table }
