/** How many of n happen, each with probability p. */
export function binomialDraw(draw: () => number, n: number, p: number): number {
  let count = 0
  for (let i = 0; i < n; i++) if (draw() < p) count++
  return count
}
