/** Adds an amount to the sum of a key, which begins with the first amount, and returns the sum. */
export function addTo<Key>(sums: Map<Key, number>, key: Key, amount: number): number {
  const before = sums.get(key)
  const sum = before === undefined ? amount : before + amount
  sums.set(key, sum)
  return sum
}
