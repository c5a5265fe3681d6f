/**
 * Places of words along an axis, moved apart where they would stand on one another.
 *
 * @param places where they belong, as shares of the axis, in any order.
 * @param gap what must be between two of them, as such a share; less where there are too many.
 * @returns one place for each, in the same order, within [0, 1].
 */
export function apart(places: readonly number[], gap: number): readonly number[] {
  if (places.length < 2) return places.map(place => Math.min(1, Math.max(0, place)))
  const room = Math.min(gap, 1 / (places.length - 1))
  const order = places.map((_, i) => i).sort((one, other) => places[one]! - places[other]!)
  const moved = [...places]
  let least = 0
  for (const i of order) {
    moved[i] = Math.max(least, places[i]!)
    least = moved[i]! + room
  }
  let most = 1
  for (const i of order.toReversed()) {
    moved[i] = Math.min(most, moved[i]!)
    most = moved[i]! - room
  }
  return moved.map(place => Math.max(0, place))
}
