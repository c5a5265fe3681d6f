/** Competing endings against values of 30 digits; `test/tables/relationship-value.py` makes them. */
import { expect, it } from 'vitest'
import { relationshipValue } from '../../../src/lifetime/index.js'
import { curve } from '../../../src/model/index.js'
import table from '../../tables/relationship-value.table.json' with { type: 'json' }
import { daysAfter } from './terms.js'

it('has every probability, present value and expected time to 1e-13', () => {
  const errors: number[] = []
  const judge = (ours: number | undefined, theirs: unknown): void => {
    if (ours === undefined || typeof theirs !== 'number') throw new Error('a row has another shape')
    errors.push(Math.abs(ours - theirs) / Math.max(Math.abs(theirs), 1e-290))
  }
  for (const [last, annualDiscountRate, hazards, ended, paid, left, annuity, days] of table.rows) {
    if (typeof last !== 'number' || typeof annualDiscountRate !== 'number') throw new Error('a row has another shape')
    const { byEnding, bySource, expectedYears } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [],
      endings: [...listOf(hazards).map((fields, k) => endingOf(fields, k)), { name: 'maturity', on: daysAfter(last) }],
      discount: {
        kind: 'capital-rate',
        annualDiscountRate,
        annualCapitalRate: 1,
        capital: [{ date: '2025-01-01', amount: 365.25 }],
      },
    })
    for (const [k, probability] of listOf(ended).entries()) judge(byEnding[k]?.probability, probability)
    for (const [k, value] of listOf(paid).entries()) judge(byEnding[k]?.paidAtEnding, value)
    judge(byEnding.at(-1)?.probability, left)
    judge(-(bySource.find(({ name }) => name === 'capital charge')?.value ?? Number.NaN), annuity)
    judge(expectedYears * 365.25, days)
  }
  errors.sort((one, other) => one - other)
  expect(errors.length).toBeGreaterThan(250)
  expect(errors.at(-1)).toBeLessThan(1e-13)
  expect(errors[errors.length >> 1]).toBeLessThan(1e-15)
})

function endingOf(fields: unknown, k: number) {
  const [unit, between, times, values] = listOf(fields)
  const hazard = Reflect.apply(curve, undefined, [{ unit, between, times, values, quantity: 'hazard' }])
  return { name: `ending ${k}`, hazard, payments: [{ source: `payment ${k}`, amount: 1 }] }
}

function listOf(of: unknown): readonly unknown[] {
  if (!Array.isArray(of)) throw new Error('a row has another shape')
  return of
}
