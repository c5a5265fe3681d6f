/**
 * Of all states of several factors that cost too much, which is the most likely?
 *
 *   minimise √(x' C⁻¹ x) over states x with loss(x) >= target
 *
 * C: correlations of the factors, which are standard normal. With x = L u, L L' = C, the distance is |u|, and the point is found
 * by going to where the surface loss = target would be if it were flat, until it stays (Hasofer and Lind; Rackwitz and
 * Fiessler). The loss enters as Φ⁻¹ of its share of the most there is, of which a single obligor's is flat indeed. With one
 * factor, or where all obligors follow one of several, the answer is the closed form: that factor at the root, every other at
 * its expectation given it, correlation times the root.
 *
 * Sources: Rackwitz and Fiessler (1978), Structural reliability under combined random load sequences, Computers & Structures 9;
 * Breuer and Csiszár (2013), Systematic stress tests with entropic plausibility constraints, Journal of Banking and Finance 37.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import { choleskyFactor, normalCdf, normalQuantile } from '../../numeric/core.js'
import { baseLosses, lossesAt } from './losses-at.js'
import type { StressColumns, StressLinks, StressPlan } from './stress-plan.js'
import { stressPlan } from './stress-plan.js'
import type { StressDriver, StressTarget } from './stress-target.js'
import { driversOf, targetLoss } from './stress-target.js'

/** Correlations of factors by name. */
export interface FactorCorrelations {
  readonly factors: readonly string[]
  /** Symmetric, with a diagonal of 1, positive definite. */
  readonly rows: readonly (readonly number[])[]
}

/** How factors go together. */
export interface MostLikelyStressOptions extends StressLinks {
  /** Of every factor that obligors and links follow; needed where these are more than one. All are standard normal. */
  readonly correlations?: FactorCorrelations
  /** How many drivers are listed, a whole number >= 0; 10 by default. */
  readonly drivers?: number
}

/** The most likely state that is bad enough, or why there is none. */
export type MostLikelyStress =
  | {
      readonly found: true
      /** Factors by name. */
      readonly factors: Readonly<Record<string, number>>
      /** √(x' C⁻¹ x): of how many standard deviations the state is. */
      readonly distance: number
      /** Φ(−distance): how likely it is to be as bad, were the surface flat. */
      readonly probability: number
      /** In currency units. */
      readonly loss: number
      readonly target: number
      readonly drivers: readonly StressDriver[]
      readonly iterations: number
    }
  | {
      readonly found: false
      /**
       * `'never'`: more than is lost in any state searched; `'always'`: lost in a normal state already, all factors at 0;
       * `'not-converged'`: the search did not settle.
       */
      readonly why: 'never' | 'always' | 'not-converged'
      readonly target: number
      readonly iterations: number
    }

/** Beyond, normal probabilities are told from 0 no more. */
const FAR = 37
const STEP = 1e-5
const ITERATIONS = 200
const TOLERANCE = 1e-9
/** What flatter surfaces than this say of a direction is rounding. */
const FLAT = 1e-12

/**
 * The most likely values of several factors at which a portfolio loses a stated amount, with those who drive it.
 *
 * @throws ClienteleError `MISSING_VALUE` for correlations of several factors, `OUT_OF_RANGE` for a matrix that is none of
 * correlations; else naming the cell or option at fault.
 * @example
 * import { mostLikelyStress } from 'clientele/risk'
 * const columns = {
 *   exposure: [100, 100], probabilityOfDefault: [0.02, 0.02], lossGivenDefault: [0.5, 0.5], assetCorrelation: 0.2,
 *   factor: ['energy', 'housing'],
 * }
 * const correlations = { factors: ['energy', 'housing'], rows: [[1, 0.5], [0.5, 1]] }
 * const { factors, distance } = mostLikelyStress(columns, { loss: 15 }, { correlations })
 * factors.energy.toFixed(3) // => '-2.519'
 * distance.toFixed(3) // => '2.909'
 */
export function mostLikelyStress(
  columns: StressColumns,
  target: StressTarget,
  options: MostLikelyStressOptions = {},
): MostLikelyStress {
  expectKnownKeys(options, ['lossGivenDefault', 'exposure', 'correlations', 'drivers'], 'options')
  const drivers = expectInteger(options.drivers ?? 10, 'options.drivers')
  const plan = stressPlan(columns, options)
  const root = rootOf(plan, options.correlations)
  const wanted = targetLoss(target, columns.exposure)
  const surface = surfaceOf(plan, root, wanted)
  if (surface.gap(new Float64Array(root.size)) >= 0)
    return { found: false, why: 'always', target: wanted, iterations: 0 }
  const starts = startsOf(root.size).filter(start => surface.gap(start) > 0)
  if (starts.length === 0) return { found: false, why: 'never', target: wanted, iterations: 0 }
  const searches = starts.map(start => search(surface, start))
  const settled = searches.filter(({ point }) => point !== undefined)
  const iterations = searches.reduce((sum, one) => sum + one.iterations, 0)
  const best = settled.reduce<Float64Array | undefined>(
    (least, { point }) => (least === undefined || (point !== undefined && norm(point) < norm(least)) ? point : least),
    undefined,
  )
  if (best === undefined) return { found: false, why: 'not-converged', target: wanted, iterations }
  const values = root.toFactors(best)
  const state = lossesAt(plan, values)
  return {
    found: true,
    factors: Object.fromEntries(plan.factors.map((factor, k) => [factor, values[k]!])),
    distance: norm(best),
    probability: normalCdf(0 - norm(best)),
    loss: state.total,
    target: wanted,
    drivers: driversOf(columns, state, baseLosses(plan), drivers),
    iterations,
  }
}

interface Root {
  readonly size: number
  /** x = L u. */
  toFactors(u: Float64Array): Float64Array
}

function rootOf({ factors }: StressPlan, given: FactorCorrelations | undefined): Root {
  const size = factors.length
  const matrix = given === undefined ? alone(factors) : correlationsOf(factors, given)
  const lower = new Float64Array(size * size)
  if (!choleskyFactor(matrix, size, lower)) {
    reject('OUT_OF_RANGE', 'options.correlations.rows', 'a positive definite matrix', given?.rows)
  }
  return {
    size,
    toFactors: u =>
      Float64Array.from({ length: size }, (_, row) => {
        let sum = 0
        for (let k = 0; k <= row; k++) sum += lower[row * size + k]! * u[k]!
        return sum
      }),
  }
}

function alone(factors: readonly string[]): Float64Array {
  if (factors.length === 1) return Float64Array.of(1)
  return reject('MISSING_VALUE', 'options.correlations', `correlations of ${factors.join(', ')}`, undefined)
}

function correlationsOf(factors: readonly string[], given: FactorCorrelations): Float64Array {
  const path = 'options.correlations'
  expectKnownKeys(given, ['factors', 'rows'], path)
  const names = expectList(given.factors, `${path}.factors`)
  const rows = expectList(given.rows, `${path}.rows`).map((row, i) => expectList(row, `${path}.rows[${i}]`))
  const places = factors.map(factor => {
    const place = names.indexOf(factor)
    return place >= 0 ? place : reject('MISSING_VALUE', `${path}.factors`, `${factor}, which obligors follow`, names)
  })
  const size = factors.length
  const matrix = new Float64Array(size * size)
  for (const [i, row] of places.entries()) {
    for (const [j, column] of places.entries()) {
      const cell = rows[row]?.[column]
      const mirrored = rows[column]?.[row]
      const isGood = typeof cell === 'number' && cell === mirrored && Math.abs(cell) <= 1 && (i !== j || cell === 1)
      if (!isGood) {
        const expected = i === j ? '1' : 'a number from -1 to 1, the same on both sides of the diagonal'
        reject('OUT_OF_RANGE', `${path}.rows[${row}][${column}]`, expected, cell)
      }
      matrix[i * size + j] = Number(cell)
    }
  }
  return matrix
}

interface Surface {
  /** >= 0 where the loss is the target or more; nearly linear. */
  gap(u: Float64Array): number
  gradient(u: Float64Array): Float64Array
}

function surfaceOf(plan: StressPlan, root: Root, wanted: number): Surface {
  const { exposure, undrawn } = plan.columns
  let most = 0
  for (let i = 0; i < plan.size; i++) {
    most += exposure[i]! + (plan.exposureLink === undefined || undrawn === undefined ? 0 : undrawn[i]!)
  }
  const level = normalQuantile(Math.min(1, wanted / most))
  const gap = (u: Float64Array): number => {
    const share = most > 0 ? Math.min(1, lossesAt(plan, root.toFactors(u)).total / most) : 0
    return Math.min(FAR, Math.max(-FAR, normalQuantile(share))) - Math.min(FAR + 1, level)
  }
  return {
    gap,
    gradient: u =>
      u.map((_, k) => {
        const moved = (by: number): number => gap(u.map((value, j) => (j === k ? value + by : value)))
        return (moved(STEP) - moved(-STEP)) / (2 * STEP)
      }),
  }
}

/** Far out along every factor, both ways, and along all together. */
function startsOf(size: number): readonly Float64Array[] {
  const signs = [-1, 1].flatMap(sign => {
    const each = Array.from({ length: size }, (_, k) => new Float64Array(size).fill(sign * FAR, k, k + 1))
    return [...each, new Float64Array(size).fill((sign * FAR) / Math.sqrt(size))]
  })
  return signs
}

/** Goes inward from a state that is bad enough, to where the way to the middle meets the surface, then along it. */
function search(surface: Surface, start: Float64Array): { readonly point?: Float64Array; readonly iterations: number } {
  let u = onSurface(surface, start)
  for (let iterations = 1; iterations <= ITERATIONS; iterations++) {
    const slope = surface.gradient(u)
    const steep = norm(slope)
    if (!(steep > FLAT)) return { iterations }
    const scale = (dot(slope, u) - surface.gap(u)) / steep ** 2
    const next = slope.map(value => scale * value)
    const moved = norm(next.map((value, k) => value - u[k]!))
    if (moved <= TOLERANCE * Math.max(1, norm(u))) return { point: onSurface(surface, next), iterations }
    // A step that leads further out than where it came from is shortened.
    const landed = nearer(surface, u, next)
    if (landed === undefined) return moved <= Math.sqrt(TOLERANCE) ? { point: u, iterations } : { iterations }
    u = landed
  }
  return { iterations: ITERATIONS }
}

/** The first of ever shorter steps towards a point whose place on the surface is nearer to the middle. */
function nearer(surface: Surface, u: Float64Array, towards: Float64Array): Float64Array | undefined {
  for (let part = 1; part > 1e-6; part /= 2) {
    const there = u.map((value, k) => value + part * (towards[k]! - value))
    const landed = onSurface(surface, there)
    if (norm(landed) < norm(u)) return landed
  }
  return undefined
}

/** Where the ray from the middle through a point meets the surface; halved, as the gap grows along a ray that reaches it. */
function onSurface(surface: Surface, point: Float64Array): Float64Array {
  const length = norm(point)
  const at = (far: number): Float64Array => point.map(value => (value / length) * far)
  let [near, far] = [0, Math.max(length, 1)]
  while (surface.gap(at(far)) < 0 && far < 2 * FAR) [near, far] = [far, 2 * far]
  for (let halving = 0; halving < 60 && far - near > 1e-14 * far; halving++) {
    const middle = near + (far - near) / 2
    if (surface.gap(at(middle)) < 0) near = middle
    else far = middle
  }
  return at(far)
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0)
}

function norm(a: Float64Array): number {
  return Math.hypot(...a)
}
