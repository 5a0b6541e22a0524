# Prints what calls cost in transfers, from files as scripts/weights.hbs writes them: what the database in memory costs,
# the transfer, then any others. The first number of a call is without the database, the second with that in memory.
#
# Both are of the quickest run of a call, in which nothing else slowed the machine, with its component at its least;
# weights are of the median. What a component adds is a slope through all runs. Of several components only one at a time is
# at its least and the others are at their most, so of such a call all that is known is an upper bound, printed with <=.

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

FNR == 1 { file++ }

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
	if (file == 1) {
		if (part != "") slope[name] = time
		next
	}
	calls[++count] = file SUBSEP name SUBSEP part
	if (part != "") components[file, name]++
	times[calls[count]] = part == "" ? least : time
}

match($0, /reads\(\(?[0-9]+/) && file > 1 {
	reads[file, name, component($0)] = digits(substr($0, RSTART, RLENGTH))
}

END {
	read = slope["read_first"] - slope["read_again"]
	unit = times[calls[1]]
	bare_unit = unit - reads[calls[1]] * read
	for (i = 2; i <= count; i++) {
		split(calls[i], call, SUBSEP)
		time = times[calls[i]]
		bare = time - reads[calls[i]] * read
		if (bare < 0) bare = 0
		bound = components[call[1], call[2]] > 1 ? "<=" : ""
		if (call[3] == "") printf "%s%-20s %-24s %2s%5.2f  (%.2f)", i == 2 ? "" : "\n", pallet, call[2], bound, bare / bare_unit, time / unit
		else printf "  + %.4f (%.4f) %s", bare / bare_unit, time / unit, call[3]
	}
	print ""
}
