import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { defaultTiming } from '../../../../src/project/profitability/engine/default-timing.js'
import { evenly, feesAndCost, yieldItemsOf } from '../../../../src/project/profitability/engine/fee-income.js'
import { euro, prepared } from './samples.js'

const timing = defaultTiming(0.19, 1, 'p')
const once = (on: string, partOfYield = false) =>
  ({ kind: 'once', name: on, amount: euro(100), on, partOfYield }) as const
const life = { firstDay: dayNumber('2025-01-15'), years: 0.5 }

it('counts what is paid within the window, its first day and not its end', () => {
  const fees = [once('2025-01-14'), once('2025-01-15'), once('2026-01-14'), once('2026-01-15')]
  expect(feesAndCost({ name: 'x', fees }, life, timing, prepared())).toEqual({ fees: 200, transactionCost: 0 })
})

it('counts yearly fees by the years they are paid', () => {
  const fees = [{ kind: 'yearly', name: 'y', amount: euro(300) }] as const
  expect(feesAndCost({ name: 'x', fees }, life, timing, prepared()).fees).toBe(150)
})

it('weighs what is paid by survival until that day where lines are expected', () => {
  const fees = [once('2025-07-15')]
  const terms = prepared({ lines: 'expected' })
  const paid = feesAndCost({ name: 'x', fees, transactionCost: euro(40) }, life, timing, terms)
  expect(paid.fees).toBeCloseTo(90, 12)
  expect(paid.transactionCost).toBe(-40)
})

it('leaves to the yield what belongs to it', () => {
  const facility = { name: 'x', fees: [once('2025-02-01', true), once('2025-03-01')], transactionCost: euro(40) }
  expect(yieldItemsOf(facility, prepared())).toBeUndefined()
  const items = yieldItemsOf(facility, prepared({ feeView: 'effective-interest' }))
  expect(items).toEqual({ fees: [facility.fees[0]], cost: 40 })
  const spread = evenly(items, 0.25)
  expect(spread).toEqual({ fees: 25, transactionCost: -10 })
  expect(feesAndCost(facility, { ...life, spread }, timing, prepared())).toEqual({ fees: 125, transactionCost: -10 })
  expect(yieldItemsOf({ name: 'x' }, prepared({ feeView: 'effective-interest' }))).toBeUndefined()
  expect(evenly(undefined, 1)).toBeUndefined()
})
