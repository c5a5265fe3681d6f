/** From the best rating to the worst: blue, purple, vermilion, which people with any colour vision tell apart. */
const STOPS: readonly (readonly [red: number, green: number, blue: number])[] = [
  [0, 114, 178],
  [125, 80, 150],
  [213, 94, 0],
]

/** Colours for so many things in an order, from the best to the worst. */
export function ratingColors(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? 0 : (i / (count - 1)) * (STOPS.length - 1)
    const from = Math.min(STOPS.length - 2, Math.floor(at))
    const mixed = STOPS[from]!.map((start, k) => Math.round(start + (at - from) * (STOPS[from + 1]![k]! - start)))
    return `#${mixed.map(part => part.toString(16).padStart(2, '0')).join('')}`
  })
}
