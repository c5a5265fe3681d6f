/**
 * Relationships, checked and brought down to what their value needs of them: two numbers a margin.
 *
 *   value(θ) = Σ m · (1 + r)^(−t) · exp(−H_other(t)) · exp(−e^θ · H_leaving(t))
 *
 * @module
 */
import {
  collectIssues,
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Curve } from '../../model/index.js'
import { curve, curveIntegral } from '../../model/index.js'
import { forcePerUnit } from '../../money/core.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ContentRelationship, ExpectedMargin } from './types.js'

/** A relationship at any hazard ratio. */
export interface ReadRelationship {
  readonly client: string
  /** A margin's present value if nobody left: discounted, and survived by the endings that satisfaction does not move. */
  readonly amounts: Float64Array
  /** Hazard of leaving until each margin, cumulated. */
  readonly hazards: Float64Array
  readonly index?: number
}

const FIELDS = ['client', 'margins', 'leaving', 'otherEndings', 'index']

export function readRelationships(
  given: readonly ContentRelationship[],
  annualDiscountRate: number,
): readonly ReadRelationship[] {
  if (expectList(given, 'relationships').length === 0)
    reject('EMPTY_INPUT', 'relationships', 'at least one relationship', 'none')
  const seen = new Map<string, number>()
  const faults = collectIssues()
  const read = Array.from(given, (value, place) => {
    const path = `relationships[${place}]`
    const one = readRelationship(value, path, annualDiscountRate)
    const first = seen.get(one.client)
    if (first === undefined) seen.set(one.client, place)
    else {
      const expected = `another client than relationships[${first}]`
      faults.add({ code: 'DUPLICATE_CLIENT', path: `${path}.client`, expected, received: one.client })
    }
    return one
  })
  faults.throwIfAny()
  return read
}

/** What a relationship is worth when the logarithm of the hazard of leaving is θ higher. */
export function valueAt({ amounts, hazards }: ReadRelationship, ratio: number): number {
  return compensatedSum(
    amounts.map((amount, k) => (hazards[k] === 0 ? amount : amount * Math.exp(-ratio * hazards[k]!))),
  )
}

function readRelationship(given: ContentRelationship, path: string, annualRate: number): ReadRelationship {
  expectKnownKeys(expectObject(given, path), FIELDS, path)
  const client = expectText(given.client, `${path}.client`)
  const leaving = expectHazard(given.leaving, `${path}.leaving`)
  const { unit } = leaving
  const { otherEndings } = given
  const other = otherEndings === undefined ? undefined : expectHazard(otherEndings, `${path}.otherEndings`)
  if (other !== undefined && other.unit !== unit) {
    reject('UNIT_MISMATCH', `${path}.otherEndings.unit`, `${unit}, like leaving`, other.unit)
  }
  const margins = readMargins(given.margins, `${path}.margins`)
  const force = forcePerUnit(annualRate, unit, 'options.annualDiscountRate')
  const amounts = Float64Array.from(margins, ({ time, amount }) => {
    const lost = other === undefined ? force * time : force * time + curveIntegral(other, 0, time)
    return amount * Math.exp(-lost)
  })
  const hazards = Float64Array.from(margins, ({ time }) => curveIntegral(leaving, 0, time))
  const index = given.index === undefined ? undefined : expectIndex(given.index, `${path}.index`)
  return { client, amounts, hazards, ...(index !== undefined && { index }) }
}

function readMargins(given: readonly ExpectedMargin[], path: string): readonly ExpectedMargin[] {
  if (expectList(given, path).length === 0) reject('EMPTY_INPUT', path, 'at least one margin', 'none')
  return Array.from(given, (margin, k) => {
    const at = `${path}[${k}]`
    expectKnownKeys(expectObject(margin, at), ['time', 'amount'], at)
    return {
      time: expectNonNegative(margin.time, `${at}.time`),
      amount: expectFinite(margin.amount, `${at}.amount`),
    }
  })
}

function expectHazard(given: Curve, path: string): Curve {
  expectObject(given, path)
  const read = curve(given, path)
  return read.quantity === 'hazard' ? read : reject('INVALID_TYPE', `${path}.quantity`, "'hazard'", read.quantity)
}

function expectIndex(value: unknown, path: string): number {
  const index = expectNonNegative(value, path)
  return index <= 100 ? index : reject('OUT_OF_RANGE', path, 'a number from 0 to 100', index)
}
