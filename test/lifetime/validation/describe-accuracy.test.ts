import { expect, it } from 'vitest'
import type { HoldoutAccuracy } from '../../../src/lifetime/validation/accuracy.js'
import { describeAccuracy } from '../../../src/lifetime/validation/describe-accuracy.js'

const errors = { total: 12.34567, bias: 1.1, meanAbsoluteError: 0.5, rootMeanSquaredError: 0.75, gini: 0.6 }
const chances = { mean: 0.25, areaUnderCurve: 0.7, brierScore: 0.2 }
const accuracy: HoldoutAccuracy = {
  clients: 1200,
  duration: 13,
  timeUnit: 'week',
  purchases: { actual: 11, model: errors, naive: { ...errors, total: 20 } },
  buying: { actual: 0.3, model: chances, naive: chances, calibration: [] },
  deciles: [],
  warnings: [],
}

it('puts what came true, the model and the naive forecast side by side', () => {
  expect(describeAccuracy(accuracy)).toBe(
    [
      '1200 clients, 13 weeks of holdout',
      '                           actual  model  naive',
      'purchases                      11  12.35     20',
      '  mean absolute error                0.5    0.5',
      '  root mean squared error           0.75   0.75',
      '  Gini                               0.6    0.6',
      'share that buys               0.3   0.25   0.25',
      '  AUC                                0.7    0.7',
      '  Brier score                        0.2    0.2',
    ].join('\n'),
  )
})

it('adds value and warnings, and leaves blank what does not exist', () => {
  const { gini, bias, ...rest } = errors
  const warnings = [{ code: 'HOLDOUT_WITHOUT_VARIATION', message: 'Nobody bought' }] as const
  const text = describeAccuracy({ ...accuracy, value: { actual: 0, model: rest, naive: errors }, warnings })
  expect([gini, bias]).toEqual([0.6, 1.1])
  expect(text).toMatch(/^value +0 +12.35 +12.35$/m)
  expect(text).toMatch(/^ {2}Gini {26,}0.6$/m)
  expect(text.endsWith('\n! HOLDOUT_WITHOUT_VARIATION: Nobody bought')).toBe(true)
})
