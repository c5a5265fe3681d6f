import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { defaultTiming } from '../../../../src/project/profitability/engine/default-timing.js'
import { idleFigures } from '../../../../src/project/profitability/engine/idle-figures.js'
import { profitOf } from '../../../../src/project/profitability/engine/statement.js'
import { euro, prepared } from './samples.js'

const timing = defaultTiming(0.02, 1, 'p')
const fee = (partOfYield: boolean) =>
  ({ kind: 'once', name: 'Fee', amount: euro(1000), on: '2025-03-01', partOfYield }) as const

it('is nothing but what is paid on a day within', () => {
  const facility = {
    name: 'x',
    fees: [fee(false), fee(true)],
    operatingCost: { kind: 'share-of-balance', annualRate: 0.1 },
  } as const
  expect(profitOf(idleFigures(facility, dayNumber('2026-02-01'), timing, prepared()))).toBeCloseTo(2000 * 0.75, 12)
  const view = prepared({ feeView: 'effective-interest' })
  expect(profitOf(idleFigures(facility, dayNumber('2026-02-01'), timing, view))).toBeCloseTo(1000 * 0.75, 12)
})
