/**
 * Can a transition matrix come of constant rates at all? Many estimated ones cannot: somebody was seen to go from A to B and
 * from B to default, nobody from A to default.
 *
 * @see Elfving (1937), Zur Theorie der Markoffschen Ketten; Kingman (1962), The imbedding problem for finite Markov chains;
 * Israel, Rosenthal & Wei (2001), Finding generators for Markov chains via empirical transition matrices, Mathematical
 * Finance 11; Casanellas, Fernández-Sánchez & Roca-Lacostena (2023), The embedding problem for Markov matrices, Publicacions
 * Matemàtiques 67.
 * @module
 */
import { stochasticExponential } from '../../../../numeric/core.js'
import type { TransitionMatrix } from '../../../../statistics/index.js'
import { readMatrix } from '../../read-matrix.js'
import type { GeneratorMatrix } from '../generator-matrix.js'
import { cellsOf, generatorOfCells } from '../generator-matrix.js'
import type { NegativeRate } from '../principal-logarithm.js'
import { describeLogarithm, logarithmOf } from '../principal-logarithm.js'
import { projectRates } from '../projection.js'
import type { EmbeddabilityFlag } from './flags.js'
import { flagsOf } from './flags.js'
import { onlyLogarithm } from './only-logarithm.js'
import type { EmbeddabilityReason } from './reason.js'
import type { Examined } from './refutations.js'
import { listed, printed, refutations } from './refutations.js'
import type { Eigenvalue } from './spectrum.js'
import { modulus, repeatedIn, spectrumOf } from './spectrum.js'

/** What is known of a matrix and constant rates. */
export interface Embeddability {
  /** `embeddable`: a generator was found; `not-embeddable`: it is proved that there is none; else `undecided`. */
  readonly verdict: 'embeddable' | 'not-embeddable' | 'undecided'
  /** What decided, or what kept it from being decided; never empty. */
  readonly reasons: readonly EmbeddabilityReason[]
  /** What a reader should know besides: absorbing states, eigenvalues <= 0, a matrix that is not diagonalisable. */
  readonly flags: readonly EmbeddabilityFlag[]
  /** The generator that was found: of one unit of time of the matrix. */
  readonly generator?: GeneratorMatrix
  /** Negative rates of the principal logarithm; absent where there is none. */
  readonly negativeRates?: readonly NegativeRate[]
  /** Of the matrix, the largest modulus first. */
  readonly eigenvalues: readonly Eigenvalue[]
}

/**
 * Whether a transition matrix has a generator: a verdict with its reasons, each with its source.
 *
 * Decided as far as doubles carry: a generator is one whose probabilities are those of the matrix to within rounding. A matrix
 * whose rows have become the same, as after a very long time, is the limit of embeddable ones and not one of them.
 *
 * @param matrix any transition matrix.
 * @throws ClienteleError `NOT_STOCHASTIC` naming a negative cell or a row that does not add up to 1, one of zeros too.
 * @example
 * import { embeddability } from 'clientele/risk'
 * const states = ['A', 'B', 'D']
 * const { verdict, reasons } = embeddability({ states, rows: [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 1]] })
 * verdict // => 'not-embeddable'
 * reasons.map(({ code }) => code) // => ['REACHABLE_WITH_ZERO_PROBABILITY', 'ONLY_LOGARITHM_HAS_NEGATIVE_RATES']
 * embeddability({ states: ['A', 'D'], rows: [[0.9, 0.1], [0, 1]] }).verdict // => 'embeddable'
 */
export function embeddability(matrix: TransitionMatrix): Embeddability {
  const { states, rows } = readMatrix(matrix, 'matrix')
  const n = states.length
  const cells = cellsOf({ rows })
  const eigenvalues = spectrumOf(cells, n)
  const examined = { states, cells, n, eigenvalues }
  const found = logarithmOf({ states, rows })
  const negativeRates = found.exists ? describeLogarithm(states, found).negativeRates : undefined
  const flags = flagsOf(examined)
  const generator = found.exists ? witness(examined, found.logarithm) : undefined
  const known = { flags, eigenvalues, ...(negativeRates === undefined ? {} : { negativeRates }) }
  if (generator !== undefined) return { verdict: 'embeddable', reasons: [FOUND], generator, ...known }
  const proofs = [...refutations(examined), ...refutedByLogarithms(examined, negativeRates)]
  if (proofs.length > 0) return { verdict: 'not-embeddable', reasons: proofs, ...known }
  return { verdict: 'undecided', reasons: [openReason(negativeRates)], ...known }
}

/** The generator next to the logarithm, if its probabilities are those of the matrix. */
function witness({ states, cells, n }: Examined, logarithm: Float64Array): GeneratorMatrix | undefined {
  const rates = logarithm.slice()
  for (let i = 0; i < n; i++) projectRates(rates.subarray(i * n, i * n + n), i)
  const generator = generatorOfCells(states, rates)
  const probabilities = stochasticExponential(cellsOf(generator), n)
  let moving = 0
  for (let i = 0; i < n; i++) moving = Math.max(moving, 0 - generator.rows[i]![i]!)
  const rounding = 16 * n * Number.EPSILON
  // Cells beside the diagonal keep their digits however short the time; those on it are next to 1.
  const isSame = (cell: number, k: number): boolean =>
    Math.abs(cell - cells[k]!) <= rounding * (k % (n + 1) === 0 ? 1 : Math.min(1, moving))
  return probabilities.every(isSame) ? generator : undefined
}

function refutedByLogarithms(
  examined: Examined,
  negativeRates: readonly NegativeRate[] | undefined,
): readonly EmbeddabilityReason[] {
  const { eigenvalues } = examined
  const repeated = repeatedIn(eigenvalues).flat()
  const single = eigenvalues.filter(
    value => value.imaginary === 0 && value.real < 0 && modulus(value) > 1e-9 && !repeated.includes(value),
  )
  if (single.length > 0) {
    return [
      {
        code: 'SINGLE_NEGATIVE_EIGENVALUE',
        message: `Negative eigenvalues come in pairs where there is a real logarithm: ${single.map(printed).join(', ')}`,
        source: 'Culver (1966), On the existence and uniqueness of the real logarithm of a matrix, theorem 1',
      },
    ]
  }
  if (negativeRates === undefined || negativeRates.length === 0) return []
  const only = onlyLogarithm(examined)
  if (only === undefined) return []
  const cells = negativeRates.map(({ from, to, rate }) => `${from} to ${to} ${rate.toPrecision(3)}`)
  return [
    {
      code: 'ONLY_LOGARITHM_HAS_NEGATIVE_RATES',
      message: `No generator but the principal logarithm is possible, as ${only.why}; it has negative rates: ${listed(cells)}`,
      source: only.source,
    },
  ]
}

/** Why neither a generator nor a proof was found. */
function openReason(negativeRates: readonly NegativeRate[] | undefined): EmbeddabilityReason {
  if (negativeRates === undefined) return NO_LOGARITHM
  return negativeRates.length > 0 ? OTHERS : UNCERTAIN
}

const FOUND: EmbeddabilityReason = {
  code: 'GENERATOR_FOUND',
  message: 'The principal logarithm has no negative rate beyond rounding, and its exponential is the matrix',
  source: 'Kingman (1962), The imbedding problem for finite Markov chains',
}

const OTHERS: EmbeddabilityReason = {
  code: 'OTHER_LOGARITHMS_POSSIBLE',
  message: 'The principal logarithm has negative rates, but another real logarithm might be a generator',
  source:
    'Casanellas, Fernández-Sánchez & Roca-Lacostena (2020), An open set of 4×4 embeddable matrices whose principal logarithm is not a Markov generator',
}

const UNCERTAIN: EmbeddabilityReason = {
  code: 'SINGULAR_WITHIN_ROUNDING',
  message: 'An eigenvalue is so close to 0 that negative rates of the logarithm cannot be told from rounding',
  source: 'Higham (2008), Functions of Matrices, section 11.2',
}

const NO_LOGARITHM: EmbeddabilityReason = {
  code: 'SINGULAR_WITHIN_ROUNDING',
  message: 'An eigenvalue cannot be told from 0, or a pair from the negative axis, so that no logarithm was computed',
  source: 'Higham (2008), Functions of Matrices, theorem 1.31',
}
