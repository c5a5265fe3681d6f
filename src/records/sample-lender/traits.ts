/**
 * What is hidden in a client and drives all that is recorded of it: how good its credit is, how content it is, how it grows, how
 * orderly it is. Records are made from traits and say them with noise; nothing reads them back.
 *
 * @module
 */
import type { Dice } from './dice.js'
import type { Firm } from './firm.js'
import type { TroubleKind } from './troubles.js'

/** Traits of a client. Lists have an entry for each year and one for the year after. */
export interface ClientTraits {
  /** Quality of credit: 0 is ordinary, 1 is one standard deviation better. */
  readonly quality: readonly number[]
  /** Probability of default within the year; of a prospect, what it would be. */
  readonly probabilityOfDefault: readonly number[]
  /** How content it is, [0, 1]. */
  readonly satisfaction: readonly number[]
  /** Probability of leaving within the year, where it does not default; 0 for a project company, which is bound to its loan. */
  readonly probabilityOfLeaving: readonly number[]
  /** Growth of its sales a year in an ordinary year. */
  readonly growth: number
  /** How orderly it is: pays on the day, answers, sends its accounts; [0, 1]. */
  readonly discipline: number
  /** Sales in year 0, in yuan. */
  readonly sales: number
}

/** What moves many clients at once, by year. */
export type SharedPath = readonly number[]

const PERSISTENCE = 0.85

/** Of variance 1, each year near the one before. */
export function pathOf({ normal }: Dice, years: number): SharedPath {
  const path = [normal()]
  const step = Math.sqrt(1 - PERSISTENCE ** 2)
  while (path.length <= years) path.push(PERSISTENCE * path[path.length - 1]! + step * normal())
  return path
}

/** Weights of economy, group and firm in quality; their squares add up to 1. */
const WEIGHTS = { economy: 0.3, group: 0.5, own: Math.sqrt(1 - 0.3 ** 2 - 0.5 ** 2) }

export function traitsOf(
  { role }: Firm,
  dice: Dice,
  economy: SharedPath,
  group: SharedPath,
  trouble: TroubleKind | undefined,
): ClientTraits {
  const years = economy.length - 1
  const own = pathOf(dice, years)
  const standing = role === 'public' ? 1.5 : 0
  const strain = STRAIN[trouble ?? 'none'] ?? NO_STRAIN
  const quality = own.map((value, year) => {
    const drawn = WEIGHTS.economy * economy[year]! + WEIGHTS.group * group[year]! + WEIGHTS.own * value + standing
    return rounded(strain.quality(drawn, year - years))
  })
  const base = 0.68 + 0.16 * dice.normal()
  const mood = pathOf(dice, years)
  const satisfaction = mood.map((value, year) =>
    rounded(within(base + 0.06 * value + strain.mood(year - years), 0.03, 0.97)),
  )
  return {
    quality,
    probabilityOfDefault: quality.map(defaultOf),
    satisfaction,
    // A project company is bound to its loan.
    probabilityOfLeaving: satisfaction.map(level => (role === 'project' ? 0 : leavingOf(level))),
    growth: rounded(0.05 + 0.04 * dice.normal()),
    discipline: rounded(within(0.75 + 0.12 * quality[0]! + 0.12 * dice.normal(), 0.05, 0.99)),
    sales: Math.round(Math.exp(Math.log(MEDIAN_SALES[role === 'person' ? 'person' : 'firm']) + dice.normal())),
  }
}

const MEDIAN_SALES = { firm: 260e6, person: 0.6e6 }

/** A log-odds line: 0.014 at quality 0, 0.11 at -2, 0.0015 at 2. */
function defaultOf(quality: number): number {
  return rounded(1 / (1 + Math.exp(4.3 + 1.1 * quality)))
}

/** 0.02 where it is content, 0.15 where it is not. */
function leavingOf(satisfaction: number): number {
  return rounded(1 / (1 + Math.exp(0.6 + 4.5 * satisfaction)))
}

/** What a trouble does to traits; `before` counts years up to the year after the window, 0. */
interface Strain {
  readonly quality: (drawn: number, before: number) => number
  readonly mood: (before: number) => number
}

const NO_STRAIN: Strain = { quality: drawn => drawn, mood: () => 0 }
const falling = (by: number): Strain => ({
  quality: (drawn, before) => Math.min(drawn, 0.5) - (before >= -2 ? by * (before + 3) : 0),
  mood: () => 0,
})

const STRAIN: Readonly<Record<string, Strain>> = {
  'open-default': falling(0.9),
  'failing-group': falling(0.9),
  'rating-lags': falling(0.7),
  'cured-default': { quality: (drawn, before) => Math.min(drawn, -0.5) - (before === -3 ? 1 : 0), mood: () => 0 },
  'late-payments': { quality: drawn => Math.min(drawn, -1), mood: () => 0 },
  fading: { quality: drawn => Math.max(drawn, 0), mood: before => (before >= -2 ? -0.2 * (before + 3) : 0.1) },
  'left-for-another': { quality: drawn => Math.max(drawn, 0), mood: before => (before >= -2 ? -0.25 : 0) },
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** Six digits, so that engines agree on what is written. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
