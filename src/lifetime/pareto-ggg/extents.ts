/**
 * Where the mass of k, λ and μ lies, given a history and what the population may be.
 *
 * @module
 */
import { logGamma, minimizeScalar } from '../../numeric/core.js'
import type { Extent } from './lattice.js'
import type { PopulationRange, SpreadRange } from './population.js'
import { logKernel } from './population.js'
import type { RegularHistoryRow } from './regular-histories.js'

/** How fine nodes are, and what is left out. */
export interface Resolution {
  /** Of the lattice. */
  readonly step: number
  /** −ln of what may be left out. */
  readonly drop: number
  /** The k up to which the moment is resolved at which a client who never came back is missed. */
  readonly sharpest: number
}

/** Logarithms between which regularities are sought. */
const LEAST_LOG_K = -60
const MOST_LOG_K = 40
/** The drop of a log density over one standard deviation, and down to where the core of nodes begins. */
const ONE_DEVIATION = 0.5
const CORE = 4

/**
 * Where k lies: its prior times the density of the purchases, λ integrated out. Whether the client has left since changes
 * that by a factor that never varies much, for which `drop` leaves room.
 */
export function extentOfRegularity(history: RegularHistoryRow, range: PopulationRange, drop: number): Extent {
  const { shape, logMean } = range.regularity
  const purchases = middle(range.purchases)
  const r = purchases.shape
  const alpha = r / Math.exp(purchases.logMean)
  let extent: Extent = { core: Infinity, right: -Infinity, left: Infinity, unit: 1 }
  for (const s of new Set(shape)) {
    for (const m of new Set(logMean)) {
      const prior = { shape: s, logMean: m }
      const f = (a: number): number => logKernel(prior, a) + logPurchasesGiven(history, Math.exp(a), r, alpha)
      extent = widest(extent, extentOf(f, drop))
    }
  }
  return extent
}

/** ln of ∫ (kλ)^{kx} Γ(k)^{−x} e^{(k−1)L − kλtₓ} dGamma(λ; r, α), up to what k does not change. */
function logPurchasesGiven(
  { frequency: x, recency, logIntervals }: RegularHistoryRow,
  k: number,
  r: number,
  alpha: number,
): number {
  if (x === 0) return 0
  const q = r + k * x
  return k * x * Math.log(k) - x * logGamma(k) + k * logIntervals + logGamma(q) - q * Math.log(alpha + k * recency)
}

function extentOf(f: (a: number) => number, drop: number): Extent {
  const { point, value } = minimizeScalar(a => -f(a), LEAST_LOG_K, MOST_LOG_K, { tolerance: 1e-10 })
  const reach = (side: 1 | -1, fall: number): number => distance(s => f(point + side * s) + value, fall)
  const deviation = Math.min(reach(1, ONE_DEVIATION), reach(-1, ONE_DEVIATION))
  return {
    core: point - reach(-1, CORE),
    right: point + reach(1, drop),
    left: point - reach(-1, drop),
    unit: Math.min(1, 2 * deviation),
  }
}

/** How far to go until a falling function is down by so much. */
function distance(f: (s: number) => number, fall: number): number {
  let far = 1e-8
  while (f(far) > -fall && far < FARTHEST) far *= 2
  let near = far / 2
  for (let i = 0; i < HALVINGS; i++) {
    const between = (near + far) / 2
    if (f(between) > -fall) near = between
    else far = between
  }
  return far
}

const FARTHEST = 600
const HALVINGS = 6

/**
 * Where λ lies for a given k: between who left at once after the last purchase, Gamma(r + kx, α + k tₓ), and who is alive,
 * Gamma(r + kx, α + kT).
 */
export function extentOfRate(
  { frequency, recency, age }: RegularHistoryRow,
  k: number,
  { purchases, dropout }: PopulationRange,
  { drop, sharpest }: Resolution,
): Extent {
  const [least, most] = [purchases.shape[0] + k * frequency, purchases.shape[1] + k * frequency]
  const alphas = purchases.shape.flatMap(r => purchases.logMean.map(mean => r / Math.exp(mean)))
  const right = logMost(most, drop) - Math.log(Math.min(...alphas) + k * recency)
  const core = logLeast(least) - Math.log(Math.max(...alphas) + k * age)
  const slowest = Math.min(core, dropout.logMean[0] - FADING)
  const sharp = age > recency ? Math.max(most, Math.min(k, sharpest)) : most
  return { core, right, left: slowest - drop / least, unit: 2 / Math.sqrt(sharp + SMOOTH) }
}

/** Where μ lies, whoever the client: between who left at once and who has stayed for the longest age. */
export function extentOfDropout({ dropout }: PopulationRange, longest: number, drop: number): Extent {
  const { shape, logMean } = dropout
  const betas = shape.flatMap(s => logMean.map(mean => s / Math.exp(mean)))
  return {
    core: logLeast(shape[0]) - Math.log(Math.max(...betas) + longest),
    right: logMost(shape[1] + 1, drop) - Math.log(Math.min(...betas)),
    left: logLeast(shape[0]) - Math.log(Math.max(...betas) + longest) - drop / shape[0],
    unit: 2 / Math.sqrt(shape[1] + SMOOTH),
  }
}

/** Above it e^{−drop} of Gamma(q, 1) is left (Boucheron, Lugosi and Massart 2013, section 2.4). */
function logMost(q: number, drop: number): number {
  return Math.log(q + Math.sqrt(2 * q * drop) + drop)
}

/** Below it little of Gamma(q, 1) is left; for small q, what is left fades as slowly as x^q. */
function logLeast(q: number): number {
  return q >= LARGE ? Math.log(q) - DEVIATIONS / Math.sqrt(q) : Math.log(Math.min(q, 1)) - FADING
}

const LARGE = 8
const DEVIATIONS = 5
const FADING = 3
/** Small shapes are as smooth as this one. */
const SMOOTH = 4

function middle({ shape, logMean }: SpreadRange): { readonly shape: number; readonly logMean: number } {
  return { shape: Math.sqrt(shape[0] * shape[1]), logMean: (logMean[0] + logMean[1]) / 2 }
}

function widest(a: Extent, b: Extent): Extent {
  return {
    core: Math.min(a.core, b.core),
    right: Math.max(a.right, b.right),
    left: Math.min(a.left, b.left),
    unit: Math.min(a.unit, b.unit),
  }
}
