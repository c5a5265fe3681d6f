/**
 * What a matrix of constant rates cannot have: each test that fails proves that there is no generator.
 *
 * @module
 */
import { logDeterminant, luFactor, oneNorm, smallestPivot } from '../../../../numeric/core.js'
import { determinantOfTwo } from '../two-states.js'
import type { EmbeddabilityReason } from './reason.js'
import type { Eigenvalue } from './spectrum.js'
import { modulus } from './spectrum.js'

/** How much of the bound rounding may use up. */
const SLACK = 1e-10

/** A matrix under examination. */
export interface Examined {
  readonly states: readonly string[]
  readonly cells: Float64Array
  readonly n: number
  readonly eigenvalues: readonly Eigenvalue[]
}

/** Every test that the matrix fails. */
export function refutations(examined: Examined): readonly EmbeddabilityReason[] {
  const { n } = examined
  return [
    ...(n === 2 ? twoStates(examined) : determinant(examined)),
    ...zeroDiagonal(examined),
    ...unreachedAtOnce(examined),
    ...outsideRegion(examined),
  ]
}

function twoStates({ cells }: Examined): readonly EmbeddabilityReason[] {
  if (determinantOfTwo(cells) > 0) return []
  return [
    {
      code: 'DETERMINANT_NOT_POSITIVE',
      message: `Two states have a generator exactly where staying adds up to more than 1: here to ${cells[0]! + cells[3]!}`,
      source: 'Kendall, in Kingman (1962), The imbedding problem for finite Markov chains',
    },
  ]
}

function determinant({ cells, n }: Examined): readonly EmbeddabilityReason[] {
  const factors = luFactor(cells, n)
  const { sign, logarithm } = logDeterminant(factors)
  const isSure = sign === 0 || smallestPivot(factors) > n * Number.EPSILON * oneNorm(cells, n)
  if (!isSure) return []
  if (sign <= 0) {
    return [
      {
        code: 'DETERMINANT_NOT_POSITIVE',
        message: `det P is ${sign === 0 ? '0, as of a limit of long times' : 'negative'}, but det e^Q = e^(trace Q) > 0`,
        source: 'Kingman (1962), The imbedding problem for finite Markov chains, Z. Wahrscheinlichkeitstheorie 1',
      },
    ]
  }
  let product = 0
  for (let i = 0; i < n; i++) product += Math.log(cells[i * n + i]!)
  if (!(logarithm > product + SLACK * Math.max(1, Math.abs(logarithm)) && logarithm - product > SLACK)) return []
  return [
    {
      code: 'DETERMINANT_ABOVE_DIAGONAL',
      message: `det P = ${Math.exp(logarithm)} exceeds the product of the diagonal, ${Math.exp(product)}`,
      source:
        'Goodman (1970), An intrinsic time for non-stationary finite Markov chains, Z. Wahrscheinlichkeitstheorie 16',
    },
  ]
}

function zeroDiagonal({ states, cells, n }: Examined): readonly EmbeddabilityReason[] {
  return states
    .filter((_, i) => cells[i * n + i] === 0)
    .map(state => ({
      code: 'NEVER_STAYS',
      message: `Nobody stays in ${state}, but at constant rates some stay through any time`,
      source: 'Chung (1967), Markov Chains with Stationary Transition Probabilities, section II.1',
    }))
}

/** At constant rates a state that can be reached in the long run is reached in any time. */
function unreachedAtOnce({ states, cells, n }: Examined): readonly EmbeddabilityReason[] {
  const reaches = cells.map(cell => (cell > 0 ? 1 : 0))
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      if (reaches[i * n + k] === 0) continue
      for (let j = 0; j < n; j++) if (reaches[k * n + j] === 1) reaches[i * n + j] = 1
    }
  }
  const pairs: string[] = []
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i !== j && cells[i * n + j] === 0 && reaches[i * n + j] === 1) pairs.push(`${states[i]} to ${states[j]}`)
    }
  }
  if (pairs.length === 0) return []
  return [
    {
      code: 'REACHABLE_WITH_ZERO_PROBABILITY',
      message: `Possible through other states, yet of probability 0 in one step: ${listed(pairs)}`,
      source: 'Israel, Rosenthal & Wei (2001), Finding generators for Markov chains; Chung (1967), section II.1',
    },
  ]
}

/** Eigenvalues of a generator of n states lie within π/2 − π/n of the negative axis; those of its exponential follow. */
function outsideRegion({ eigenvalues, n }: Examined): readonly EmbeddabilityReason[] {
  return eigenvalues
    .filter(({ imaginary }) => imaginary >= 0)
    .flatMap(value => {
      const size = modulus(value)
      // What is next to 0 or next to 1 is there by rounding.
      if (size < 1e-9 || Math.hypot(value.real - 1, value.imaginary) < 1e-9) return []
      const angle = Math.atan2(value.imaginary, value.real)
      const allowed = Math.max(0, -Math.log(size)) / Math.tan(Math.PI / n)
      if (angle <= allowed + 1e-7) return []
      const isUnit = size > 1 - 1e-12
      return [
        {
          code: isUnit ? 'EIGENVALUE_ON_UNIT_CIRCLE' : 'EIGENVALUE_OUTSIDE_REGION',
          message: isUnit
            ? `The eigenvalue ${printed(value)} has modulus 1 and is not 1: the chain has a period`
            : `The eigenvalue ${printed(value)} has the angle ${angle}; with ${n} states at most ${allowed} is possible`,
          source: isUnit
            ? 'Elfving (1937), Zur Theorie der Markoffschen Ketten'
            : 'Runnenberg (1962), On Elfving’s problem of imbedding a time-discrete Markov chain in a continuous time one',
        },
      ]
    })
}

/** An eigenvalue in print. */
export function printed({ real, imaginary }: Eigenvalue): string {
  const re = real.toPrecision(6)
  return imaginary === 0 ? re : `${re} ± ${Math.abs(imaginary).toPrecision(6)}i`
}

/** The first few of a list, and how many more. */
export function listed(items: readonly string[]): string {
  const more = items.length - 5
  return items.slice(0, 5).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
