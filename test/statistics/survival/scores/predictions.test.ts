import { expect, it } from 'vitest'
import { expectProbabilities, expectRisk } from '../../../../src/statistics/survival/scores/predictions.js'
import { thrown } from '../../../errors/thrown.js'

it('turns lifetimes and events round', () => {
  expect(Array.from(expectRisk({ lifetime: [1, 2] }, 2))).toEqual([-1, -2])
  expect(Array.from(expectProbabilities({ event: [0.25, 1] }, 2).survival)).toEqual([0.75, 0])
  expect(expectProbabilities({ survival: [0.25] }, 1)).toMatchObject({
    quantity: 'survival',
    survival: Float64Array.of(0.25),
  })
})

it('names what is wrong with either', () => {
  expect(thrown(() => expectProbabilities({ survival: [1.5] }, 1)).path).toBe('prediction.survival[0]')
  expect(thrown(() => expectProbabilities({ event: [0.5] }, 2, 'predictions[3]')).path).toBe('predictions[3].event')
  expect(thrown(() => expectRisk({ risk: [Number.NaN] }, 1)).path).toBe('prediction.risk[0]')
  expect(thrown(() => expectRisk(JSON.parse('null'), 1)).code).toBe('INVALID_TYPE')
})
