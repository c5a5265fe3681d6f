import { expect, it } from 'vitest'
import { cusumRunLength } from '../../../src/statistics/control-charts/cusum-run-length.js'

const chart = { reference: 0.5, decision: 4, headStart: 0, shift: 0 }

it('has twice the false alarms of one side on both', () => {
  const [one, two] = (['one', 'two'] as const).map(sides => cusumRunLength({ ...chart, sides }))
  expect(one! / two!).toBeCloseTo(2, 10)
})

it('is that of Montgomery (2013), table 9.3: h 4 and 5, k 1/2', () => {
  const runs = (decision: number, shift: number): number => cusumRunLength({ ...chart, decision, shift, sides: 'two' })
  expect(runs(4, 0)).toBeCloseTo(168, 0)
  expect(runs(5, 0)).toBeCloseTo(465, 0)
  expect(runs(4, 1)).toBeCloseTo(8.38, 2)
  expect(runs(5, 2)).toBeCloseTo(4.01, 2)
})

it('is sooner with a head start', () => {
  expect(cusumRunLength({ ...chart, headStart: 2, shift: 1, sides: 'one' })).toBeLessThan(
    cusumRunLength({ ...chart, shift: 1, sides: 'one' }),
  )
})
