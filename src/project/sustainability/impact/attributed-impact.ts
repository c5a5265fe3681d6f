/**
 * Whose impact it is: each financier's part of what a project does, by the part of the money that is theirs.
 *
 *   share = outstanding / (equity + debt of the project);   attributed = share · impact;   Σ shares = 1
 *
 * @see PCAF (2022), The Global GHG Accounting and Reporting Standard for the Financial Industry, Part A: Financed Emissions, 2nd ed.,
 * section 5.3, project finance (attribution factor).
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import { held } from '../../../money/time-value/terms.js'
import { compensatedSum } from '../../../numeric/core.js'
import type { Quantity, QuantityRange } from './quantity.js'
import { expectQuantity, heldRange, scaled } from './quantity.js'

/** What a project does in a year and who has money in it. Amounts are in one currency and of one day. */
export interface FinancedImpact {
  /** By name: tonnes CO2e avoided, jobs, people served. */
  readonly impact: Readonly<Record<string, Quantity>>
  /** All equity of the project, >= 0. */
  readonly equity: number
  /** All its debt, >= 0; with equity > 0. */
  readonly debt: number
  /** Each once; what is outstanding to them adds up to equity and debt at most. */
  readonly financiers: readonly Financier[]
  /** Money of one unit financed, for `perUnitFinanced`; 1,000,000 by default. */
  readonly unitFinanced?: number
}

/** Somebody with money in the project. */
export interface Financier {
  readonly name: string
  /** Debt not yet repaid, or equity held; >= 0. */
  readonly outstanding: number
}

/** A part of the whole. */
export interface AttributedPart {
  readonly name: string
  readonly share: number
  readonly impact: Readonly<Record<string, QuantityRange>>
}

/** All parts; shares add up to 1 and parts to the whole. */
export interface AttributedImpact {
  readonly financiers: readonly AttributedPart[]
  /** What belongs to none of them. */
  readonly others: Omit<AttributedPart, 'name'>
  /** Of the whole project, for each unit of money in it: the same for every financier. */
  readonly perUnitFinanced: Readonly<Record<string, QuantityRange>>
}

const KNOWN = ['impact', 'equity', 'debt', 'financiers', 'unitFinanced']

/**
 * What each financier may count as theirs. Nothing is counted twice: no more can be outstanding than there is, and what belongs to
 * nobody named is `others`.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where more is outstanding than equity and debt, or neither is there; `CONFLICTING_OPTIONS`
 * for a financier named twice; `INVALID_TYPE`.
 * @example
 * import { attributedImpact } from 'clientele/project'
 * const { financiers, others, perUnitFinanced } = attributedImpact({
 *   impact: { tonnesAvoided: 80_000, jobs: 40 }, equity: 30e6, debt: 70e6,
 *   financiers: [{ name: 'Bank', outstanding: 42e6 }, { name: 'Fund', outstanding: 28e6 }],
 * })
 * financiers.map(({ name, share }) => `${name} ${share}`) // => ['Bank 0.42', 'Fund 0.28']
 * financiers[0].impact.tonnesAvoided.value // => 33600
 * others.share.toFixed(2) // => '0.30'
 * perUnitFinanced.tonnesAvoided.value // => 800
 */
export function attributedImpact(financed: FinancedImpact): AttributedImpact {
  expectKnownKeys(financed, KNOWN, 'financed')
  const debt = expectNonNegative(financed.debt, 'financed.debt')
  const total = held(expectNonNegative(financed.equity, 'financed.equity') + debt, 'financed.equity')
  if (total === 0) reject('OUT_OF_RANGE', 'financed', 'equity and debt of more than 0 together', total)
  const unit =
    financed.unitFinanced === undefined ? 1e6 : expectPositive(financed.unitFinanced, 'financed.unitFinanced')
  const whole = readImpact(financed.impact)
  const shares = readShares(financed.financiers, total)
  const partOf = (share: number, name: string): Readonly<Record<string, QuantityRange>> =>
    Object.fromEntries(
      whole.map(([measure, range]) => [measure, heldRange(scaled(range, share), `financed: ${measure} of ${name}`)]),
    )
  const rest = Math.max(0, 1 - compensatedSum(Float64Array.from(shares, ({ share }) => share)))
  return {
    financiers: shares.map(({ name, share }) => ({ name, share, impact: partOf(share, name) })),
    others: { share: rest, impact: partOf(rest, 'others') },
    perUnitFinanced: partOf(unit / total, 'a unit financed'),
  }
}

function readImpact(impact: FinancedImpact['impact']): readonly (readonly [string, QuantityRange])[] {
  expectObject(impact, 'financed.impact')
  const entries = Object.entries(impact)
  if (entries.length === 0) reject('EMPTY_INPUT', 'financed.impact', 'at least one measure', 'none')
  return entries.map(([name, quantity]) => [name, expectQuantity(quantity, `financed.impact.${name}`)])
}

/** Rounding of a sum of amounts may exceed their whole by so much of it. */
const ROUNDING = 1e-12

function readShares(financiers: readonly Financier[], total: number) {
  const names = new Set<string>()
  expectList(financiers, 'financed.financiers')
  const amounts = Array.from(financiers, (financier, i) => {
    const path = `financed.financiers[${i}]`
    expectKnownKeys(expectObject(financier, path), ['name', 'outstanding'], path)
    const name = expectText(financier.name, `${path}.name`)
    if (names.has(name)) reject('CONFLICTING_OPTIONS', `${path}.name`, 'a financier named once', name)
    names.add(name)
    return { name, outstanding: expectNonNegative(financier.outstanding, `${path}.outstanding`) }
  })
  const sum = compensatedSum(Float64Array.from(amounts, ({ outstanding }) => outstanding))
  if (!(sum / total <= 1 + ROUNDING)) {
    const hint = 'What is outstanding is a part of the equity and debt of the project'
    reject('OUT_OF_RANGE', 'financed.financiers', `at most ${total} outstanding in all`, sum, hint)
  }
  return amounts.map(({ name, outstanding }) => ({ name, share: outstanding / total }))
}
