/**
 * The probability of each cell for each client.
 *
 *   P(loyal) = mean over cut-offs of P(b − e >= c_b and a − f >= c_a)       (e, f) normal, mean 0, correlation ρ
 *
 * b and a are the readings, e and f their errors. Readings speak for themselves here: they are not drawn towards the mean of
 * all clients. Who has shrunk them before gives the shrunk values with their own standard deviations.
 *
 * @module
 */
import { bivariateNormalCdf, normalCdf } from '../../numeric/core.js'
import { LOYALTY_CELLS } from './cells.js'
import type { ReadLoyalty } from './read-columns.js'
import type { LoyaltyCell } from './types.js'

export function cellProbabilities(
  { size, behaviour, attitude, known, behaviourErrors, attitudeErrors }: ReadLoyalty,
  [behaviourCuts, attitudeCuts]: readonly [Float64Array, Float64Array],
  correlation: number,
): Readonly<Record<LoyaltyCell, Float64Array>> {
  const cells = LOYALTY_CELLS.map(() => new Float64Array(size))
  const draws = behaviourCuts.length
  for (let row = 0; row < size; row++) {
    let [often, fond, both] = [0, 0, 0]
    for (let draw = 0; draw < draws; draw++) {
      const x = distance(behaviour[row]! - behaviourCuts[draw]!, behaviourErrors[row]!)
      const y = distance(attitude[row]! - attitudeCuts[draw]!, attitudeErrors[row]!)
      const [chanceOften, chanceFond] = [normalCdf(x), normalCdf(y)]
      often += chanceOften
      fond += chanceFond
      both += correlation === 0 ? chanceOften * chanceFond : bivariateNormalCdf(x, y, correlation)
    }
    const chance = { often: often / draws, fond: fond / draws, both: both / draws }
    if (known[row] === 1) setFour(cells, row, chance)
    else setTwo(cells, row, chance.often)
  }
  return byCell(cells)
}

/** How far above a cut-off in standard errors; without any error, and beyond what a double tells from certainty, infinitely far. */
function distance(above: number, error: number): number {
  if (error > 0 && Math.abs(above) < CERTAIN * error) return above / error
  return above >= 0 ? Infinity : -Infinity
}

/** Φ(−38) is 3e-316. */
const CERTAIN = 38

interface Chances {
  readonly often: number
  readonly fond: number
  readonly both: number
}

/** Differences of probabilities are not let below 0 by rounding, and the four add up to 1. */
function setFour(cells: readonly Float64Array[], row: number, { often, fond, both }: Chances): void {
  const four = [both, Math.max(0, fond - both), Math.max(0, often - both), Math.max(0, 1 - often - fond + both)]
  const sum = four.reduce((total, chance) => total + chance, 0)
  for (const [place, chance] of four.entries()) cells[place]![row] = chance / sum
}

function setTwo(cells: readonly Float64Array[], row: number, often: number): void {
  cells[4]![row] = often
  cells[5]![row] = 1 - often
}

/** A record with a key for every cell. */
function byCell(cells: readonly Float64Array[]): Readonly<Record<LoyaltyCell, Float64Array>> {
  return {
    loyal: cells[0]!,
    latent: cells[1]!,
    spurious: cells[2]!,
    none: cells[3]!,
    'behaviour-only-high': cells[4]!,
    'behaviour-only-low': cells[5]!,
  }
}
