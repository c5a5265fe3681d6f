/**
 * Losses as whole levels, so that the expected loss stays what it is.
 *
 *   ν = max(1, round(loss / unit)),   p′ = p · loss / (ν unit)
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { SectorPortfolio } from './portfolio.js'

const MOST_LEVELS = 2 ** 53

/** The levels of obligors. */
export interface Bands {
  /** ν: levels lost in default; 1 at least. Doubles, as a loss may have more levels than an integer of 32 bits. */
  readonly level: Float64Array
  /** p′: expected defaults at that level; above p where the loss was rounded down. */
  readonly intensity: Float64Array
}

/** Who of a portfolio, in how many levels. */
export function bandsOf({ size, loss, probability, unit, rounding }: SectorPortfolio): Bands {
  const round = rounding === 'up' ? Math.ceil : Math.round
  const level = new Float64Array(size)
  const intensity = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const levels = loss[i]! / unit
    // A sum of products such as 0.1 · 30 that is a level but for rounding belongs to it.
    const whole = Math.abs(levels - Math.round(levels)) <= 1e-9 * levels ? Math.round(levels) : round(levels)
    if (whole > MOST_LEVELS) {
      const hint = `The loss of obligor ${i} has more levels than doubles can count: a larger unit has fewer`
      reject('OUT_OF_RANGE', 'options.unit', 'a unit with at most 2^53 levels in one loss', unit, hint)
    }
    level[i] = Math.max(1, whole)
    intensity[i] = (probability[i]! * levels) / level[i]!
  }
  return { level, intensity }
}

/** Expected defaults of those who move together, by level. */
export interface Polynomial {
  /** σ² of what they move with; 0 for those on their own. */
  readonly variance: number
  /** Levels that somebody loses, rising. */
  readonly levels: Float64Array
  /** Expected defaults at each. */
  readonly masses: Float64Array
  /** μ: all of them. */
  readonly total: number
}

/** Below, a gamma variable moves nothing that doubles can tell. */
const STILL = 1e-18

/** Those on their own first, then the sectors in their order. */
export function polynomialsOf(portfolio: SectorPortfolio, bands: Bands): readonly Polynomial[] {
  const own = polynomial(bands, portfolio.ownShare, 0)
  return [own, ...portfolio.sectors.map(({ weights, variance }) => polynomial(bands, weights, variance))]
}

function polynomial({ level, intensity }: Bands, weights: ArrayLike<number>, variance: number): Polynomial {
  const masses = new Map<number, number>()
  for (let i = 0; i < level.length; i++) {
    const mass = weights[i]! * intensity[i]!
    const before = masses.get(level[i]!)
    if (mass > 0) masses.set(level[i]!, before === undefined ? mass : before + mass)
  }
  const levels = Float64Array.from(masses.keys()).sort()
  const ordered = Float64Array.from(levels, at => masses.get(at)!)
  const total = ordered.reduce((sum, mass) => sum + mass, 0)
  return { variance: variance * total < STILL ? 0 : variance, levels, masses: ordered, total }
}
