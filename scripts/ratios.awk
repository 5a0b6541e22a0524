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
	if (!(name in parts)) names[++count] = name
	if (!((name, part) in times)) {
		times[name, part] = time
		# In one of the files a component may have added nothing.
		parts[name] = parts[name] SUBSEP part
		if (part != "") components[name]++
	}
	if (time < times[name, part]) times[name, part] = time
}

END {
	unit = times["transfer_keep_alive", ""]
	for (i = 1; i <= count; i++) {
		name = names[i]
		if (name == "transfer_keep_alive") continue
		bound = components[name] > 1 ? "<=" : ""
		printf "%-24s %2s%5.2f", name, bound, times[name, ""] / unit
		parts_of = split(parts[name], part_of, SUBSEP)
		for (j = 1; j <= parts_of; j++) {
			if (part_of[j] != "") printf "  + %.4f %s", times[name, part_of[j]] / unit, part_of[j]
		}
		print ""
	}
}
