/** Adds an amount to what a name has so far; nothing before is zero. */
export function addTo(sums: Map<string, number>, name: string, amount: number): void {
  const before = sums.get(name)
  sums.set(name, before === undefined ? amount : before + amount)
}
