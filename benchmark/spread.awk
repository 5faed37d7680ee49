# The median of the numbers on standard input, with the lowest and the highest: 0.83 (0.79–0.91)
# Give the form of a number as: -v form=%.2f
{ value[NR] = $1 + 0 }
END {
  for (i = 2; i <= NR; i++) {
    for (j = i; j > 1 && value[j] < value[j - 1]; j--) {
      swap = value[j]; value[j] = value[j - 1]; value[j - 1] = swap
    }
  }
  middle = NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2
  printf form " (" form "–" form ")\n", middle, value[1], value[NR]
}
