import { expectFinite, expectInteger, expectList, reject } from '../../errors/index.js'

export const FEWEST_SCORES = 2
/** So that each score is one digit of the code. */
export const MOST_SCORES = 9

/** The cut points of one dimension, finite and ascending. */
export function checkCutPoints(points: unknown, path: string, count?: number): readonly number[] {
  const list = expectList(points, path)
  expectInteger(list.length, `${path}.length`, FEWEST_SCORES - 1, MOST_SCORES - 1)
  if (count !== undefined && list.length !== count) {
    return reject('LENGTH_MISMATCH', path, `${count} cut points, one fewer than scores`, points)
  }
  // JSON has no -0: adding 0 makes it 0 before a document differs from its copy.
  const edges = list.map((point, i) => 0 + expectFinite(point, `${path}[${i}]`))
  for (const [i, edge] of edges.entries()) {
    if (i > 0 && edge < edges[i - 1]!) reject('OUT_OF_RANGE', `${path}[${i}]`, `a number >= ${edges[i - 1]}`, edge)
  }
  return edges
}
