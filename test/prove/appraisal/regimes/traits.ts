/** What is hidden in a client, and how it moves from month to month. */

import type { RandomStream } from '../../../../src/model/index.js'
import type { Dice } from '../../../../src/records/sample-lender/dice.js'
import { drawGamma } from '../../../../src/statistics/draws.js'
import type { Law } from './law.js'

/** What never changes. */
export interface Nature {
  /** Its sales at the day, in the lender's currency. */
  readonly sales: number
  /** Growth of its business a year. */
  readonly growth: number
  /** How content it is in the long run, [0, 1]. */
  readonly temper: number
  /** New loans a year where it is ordinarily content. */
  readonly appetite: number
  /** Part lost at default on average. */
  readonly lossGivenDefault: number
}

/** What changes. */
export interface Mood {
  /** The firm's own part of the quality of its credit; variance 1. */
  quality: number
  /** How content it is beside its temper; variance 1. */
  content: number
}

/** Kept from one month to the next, so that 0.85 is kept in a year. */
const MONTHLY = 0.85 ** (1 / 12)
const STEP = Math.sqrt(1 - MONTHLY ** 2)

const MEDIAN_SALES = 60e6
const TAIL_INDEX = 1.2
const LEAST_SALES = 15e6

export function natureOf({ sizes }: Law, dice: Dice, uniform: RandomStream): Nature {
  return {
    sales:
      sizes === 'pareto'
        ? LEAST_SALES * dice.between(0, 1) ** (-1 / TAIL_INDEX)
        : MEDIAN_SALES * Math.exp(dice.normal()),
    growth: 0.04 + 0.04 * dice.normal(),
    temper: 0.66 + 0.15 * dice.normal(),
    appetite: drawGamma(uniform, 2, 2 / 0.45),
    lossGivenDefault: dice.pick([0.25, 0.4, 0.4, 0.6]),
  }
}

export function firstMood(dice: Dice): Mood {
  return { quality: dice.normal(), content: dice.normal() }
}

export function moveMood(mood: Mood, dice: Dice): void {
  mood.quality = MONTHLY * mood.quality + STEP * dice.normal()
  mood.content = MONTHLY * mood.content + STEP * dice.normal()
}

/** How content it is now, [0, 1]. */
export function contentmentOf({ temper }: Nature, { content }: Mood): number {
  return Math.min(0.97, Math.max(0.03, temper + 0.06 * content))
}

/** Quality of its credit: its own and the economy's; variance 1. */
export function qualityOf({ quality }: Mood, { economyWeight }: Law, economy: number): number {
  return Math.sqrt(1 - economyWeight ** 2) * quality + economyWeight * economy
}

/** Within a year, of a client that owes: 0.013 at quality 0, 0.11 at -2, 0.0015 at 2. */
export function defaultWithinYear(quality: number): number {
  return 1 / (1 + Math.exp(4.3 + 1.1 * quality))
}

/** Within a year: 0.02 where it is content, 0.15 where it is not. */
export function leavesWithinYear(contentment: number): number {
  return 1 / (1 + Math.exp(-0.2 + 4.5 * contentment))
}

/** New loans a year. */
export function newLoansPerYear({ appetite }: Nature, contentment: number): number {
  return appetite * Math.exp(1.5 * (contentment - 0.66))
}

/** The same chance within a month. */
export function monthly(withinYear: number): number {
  return -Math.expm1(Math.log1p(-withinYear) / 12)
}

/** The economy by month. */
export type Economy = (month: number) => number

/** From the first month of history to the horizon; months of a year that is stated are as stated. */
export function economyOf({ historyYears, economyAhead }: Law, years: number, dice: Dice): Economy {
  const first = -Math.ceil(12 * historyYears)
  const path = pathFrom(dice.normal(), 12 * years - first, dice)
  return month => (month > 0 ? economyAhead?.[Math.floor((month - 1) / 12)] : undefined) ?? path[month - first]!
}

/** What may come of it after the day, for all that is known on the day. */
export function economyAfter(economy: Economy, years: number, dice: Dice): Economy {
  const path = pathFrom(economy(0), 12 * years, dice)
  return month => path[month]!
}

function pathFrom(start: number, months: number, dice: Dice): readonly number[] {
  const path = [start]
  while (path.length <= months) path.push(MONTHLY * path[path.length - 1]! + STEP * dice.normal())
  return path
}
