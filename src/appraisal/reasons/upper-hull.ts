/**
 * The corners of the least curve that bends downwards and stays above points in the order of their place.
 *
 * @see Andrew (1979), Another efficient algorithm for convex hulls in two dimensions, Information Processing Letters 9(5).
 * @module
 */
export function hullOf(
  places: readonly number[],
  heights: readonly number[],
  [first, last]: readonly [number, number],
): readonly number[] {
  const corners: number[] = []
  for (let point = first; point <= last; point++) {
    while (corners.length > 1 && isBelow(corners.at(-2)!, corners.at(-1)!, point)) corners.pop()
    corners.push(point)
  }
  return corners

  function isBelow(a: number, b: number, c: number): boolean {
    const [run, rise] = [places[b]! - places[a]!, heights[b]! - heights[a]!]
    return rise * (places[c]! - places[a]!) <= (heights[c]! - heights[a]!) * run
  }
}
