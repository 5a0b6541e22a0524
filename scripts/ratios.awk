# Prints what calls cost in transfers, from files as scripts/weights.hbs writes them: of each call and component the least of
# all files.
#
# The first number of a call is of its quickest run, in which its component is at its least; weights are of the median.
# What a component adds is a slope through all runs. Of several components only one at a time is at its least and the
# others are at their most, so of such a call all that is known is an upper bound, printed with <=.

function digits(text) {
	gsub(/[^0-9]/, "", text)
	return text + 0
}

# The name of the component that the line multiplies by, or nothing.
function component(text) {
	if (text !~ /saturating_mul\(/) return ""
	sub(/.*saturating_mul\(/, "", text)
	sub(/\.into.*/, "", text)
	return text
}

/^\tfn / {
	name = $2
	sub(/[(].*/, "", name)
}

/At the least / { least = digits($0) }

match($0, /from_parts\([0-9_]+/) {
	time = digits(substr($0, RSTART, RLENGTH))
	part = component($0)
	# The size of a proof, which a chain without a relay chain does not pay for.
	if (part != "" && time == 0) next
	if (part == "") time = least
	call = name SUBSEP part
	if (!(call in times)) {
		calls[++count] = call
		if (part != "") components[name]++
	}
	if (!(call in times) || time < times[call]) times[call] = time
}

END {
	unit = times["transfer_keep_alive" SUBSEP ""]
	for (i = 1; i <= count; i++) {
		split(calls[i], at, SUBSEP)
		if (at[1] == "transfer_keep_alive") continue
		bound = components[at[1]] > 1 ? "<=" : ""
		if (at[2] == "") printf "%s%-24s %2s%5.2f", printed++ ? "\n" : "", at[1], bound, times[calls[i]] / unit
		else printf "  + %.4f %s", times[calls[i]] / unit, at[2]
	}
	print ""
}
