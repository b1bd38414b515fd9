package holiday

import "strings"

var switzerland = everywhere("CH-", strings.Fields("AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH"))
