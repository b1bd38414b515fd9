package holiday

import "strings"

var germany = everywhere("DE-", strings.Fields("BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH"))
