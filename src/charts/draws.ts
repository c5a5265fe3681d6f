/**
 * Draws of one parameter, chain by chain, checked.
 *
 * @module
 */
import { expectInteger, expectObject, reject } from '../errors/index.js'
import { expectColumns, FINITE } from '../statistics/columns.js'

/** Draws of a posterior by parameter: what `posterior` or `samplePosterior` returned, or any others in this shape. */
export interface ChartDraws {
  /** One column per parameter: all draws of the first chain, then all of the second ... */
  readonly draws: Readonly<Record<string, ArrayLike<number>>>
  /** How many chains, each as long as the others, or one report per chain. */
  readonly chains: number | readonly unknown[]
}

/** The chains of a parameter. */
export function chainsOf(of: ChartDraws, parameter: string): readonly Float64Array[] {
  const { draws, chains } = expectObject(of, 'posterior')
  const columns = expectObject(draws, 'posterior.draws')
  const count = expectInteger(Array.isArray(chains) ? chains.length : chains, 'posterior.chains', 1, 1000)
  const known = Object.keys(columns)
  if (!known.includes(parameter)) reject('OUT_OF_RANGE', 'parameter', `one of ${known.join(', ')}`, parameter)
  const path = `posterior.draws.${parameter}`
  const column = of.draws[parameter]!
  const size = expectColumns([path, column, FINITE])
  const length = size / count
  if (!Number.isInteger(length) || length < 2)
    reject('LENGTH_MISMATCH', path, `${count} chains of equal length, 2 draws or more each`, size)
  const all = Float64Array.from(column)
  return Array.from({ length: count }, (_, chain) => all.subarray(chain * length, (chain + 1) * length))
}
