/**
 * Bands of time: months, quarters, years, or as the edges say.
 *
 * @module
 */
import { expectFinite, expectList, reject } from '../../../errors/index.js'
import type { Horizon, TimeUnit } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'

/** How time is cut; one of the two. */
export interface TimeBands {
  /** Bands of equal length from 0 on: a number in the unit of the data, or with its own. */
  readonly every?: Horizon
  /** The end of each band, rising, > 0; the first begins at 0. What comes after the last is left out. */
  readonly edges?: readonly number[]
}

/** More bands than these are no bands. */
const MOST_BANDS = 100_000

/** The ends of bands that cover the time until `last`; undefined where none were asked for. */
export function bandEdges({ every, edges }: TimeBands, unit: TimeUnit, last: number): readonly number[] | undefined {
  if (every !== undefined && edges !== undefined)
    reject('CONFLICTING_OPTIONS', 'options.edges', 'options.every or options.edges, not both', 'both')
  if (edges !== undefined) return expectEdges(edges)
  if (every === undefined) return undefined
  const length = inUnits(every, unit, 'options.every')
  const count = Math.max(1, Math.ceil(last / length))
  if (count > MOST_BANDS) reject('OUT_OF_RANGE', 'options.every', `at most ${MOST_BANDS} bands until ${last}`, every)
  return Array.from({ length: count }, (_, i) => (i + 1) * length)
}

function expectEdges(given: readonly number[]): readonly number[] {
  const edges = Array.from(expectList(given, 'options.edges'), (edge, i) => expectFinite(edge, `options.edges[${i}]`))
  if (edges.length === 0) reject('EMPTY_INPUT', 'options.edges', 'at least one end of a band', edges)
  const [least, at] = edges.reduce<readonly [number, number]>(
    ([before, fault], edge, i) => (fault === -1 && edge > before ? [edge, -1] : [before, fault === -1 ? i : fault]),
    [0, -1],
  )
  if (at !== -1) reject('OUT_OF_RANGE', `options.edges[${at}]`, `a time > ${least}`, edges[at])
  return edges
}
