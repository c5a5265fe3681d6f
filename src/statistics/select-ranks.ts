const FEW = 32

/**
 * Reorders numbers in place until those of the given ranks (0 is the smallest) stand where sorting would put them, with
 * nothing larger before and nothing smaller behind. Costs a few passes where sorting costs dozens; equal values and
 * sorted input are no harder than others.
 *
 * @param ranks ascending, each within the numbers.
 * @see Hoare (1961), Algorithm 65: FIND, Communications of the ACM 4(7).
 */
export function selectRanks(
  values: Float64Array,
  ranks: readonly number[],
  left = 0,
  right: number = values.length - 1,
): void {
  const middle = ranks.length >> 1
  const rank = ranks[middle]
  if (rank === undefined) return
  selectRank(values, rank, left, right)
  selectRanks(values, ranks.slice(0, middle), left, rank - 1)
  selectRanks(values, ranks.slice(middle + 1), rank + 1, right)
}

function selectRank(values: Float64Array, rank: number, first: number, last: number): void {
  let [left, right] = [first, last]
  // Input made to defeat the choice of pivots would cost a pass per value; sorting ends that.
  let patience = 2 * Math.ceil(Math.log2(last - first + 2)) + 10
  while (right - left > FEW && patience-- > 0) {
    const pivot = pivotOf(values, left, right)
    let [low, high] = [left, right]
    while (low <= high) {
      while (values[low]! < pivot) low++
      while (values[high]! > pivot) high--
      if (low > high) break
      const value = values[low]!
      values[low++] = values[high]!
      values[high--] = value
    }
    if (rank <= high) right = high
    else if (rank >= low) left = low
    else return
  }
  values.subarray(left, right + 1).sort()
}

/** The median of three medians of three, spread over the range. */
function pivotOf(values: Float64Array, left: number, right: number): number {
  const step = (right - left) >> 3
  const at = (place: number): number => values[left + place * step]!
  return median(median(at(0), at(1), at(2)), median(at(3), at(4), at(5)), median(at(6), at(7), values[right]!))
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
