import { expect, it } from 'vitest'
import { priorsOf } from '../../../src/lifetime/inference/priors-of.js'
import { positive, real } from '../../../src/model/index.js'
import { priors } from '../../../src/statistics/index.js'

const likelihood = {
  parameters: { rate: positive('per week'), effect: real('of age') },
  typical: { rate: 0.2, effect: 0 },
}

it('believes hardly anything where nobody says otherwise, on the scale of the data', () => {
  expect(priorsOf(likelihood)).toEqual({
    rate: { family: 'log-normal', mean: Math.log(0.2), deviation: 2 },
    effect: { family: 'normal', mean: 0, deviation: 5 },
  })
})

it('takes what is given, and refuses beliefs about what is no parameter', () => {
  const rate = priors.gamma({ shape: 2, rate: 9 })
  expect(priorsOf(likelihood, { rate })).toMatchObject({ rate, effect: { family: 'normal' } })
  expect(() => priorsOf(likelihood, { speed: rate })).toThrow('options.priors.speed')
})
