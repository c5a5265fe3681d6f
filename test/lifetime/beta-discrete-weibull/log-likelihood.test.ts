import { expect, it } from 'vitest'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'
import { tenureCounts, tenuresOfClients } from '../../../src/records/index.js'
import { naiveLogLikelihood } from '../contractual/suites.js'

const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 })

it('is the sum over tenures of the logarithms of their probabilities', () => {
  const counts = tenureCounts({ tenure: [0, 1, 2, 7, 60], lost: [0, 30, 12, 5, 1], active: [4, 2, 0, 8, 3.5] })
  expect(betaDiscreteWeibull.logLikelihood(model, counts)).toBeCloseRelative(
    naiveLogLikelihood(model, counts, betaDiscreteWeibull),
    1e-13,
  )
})

it('adds up over groups of clients, and is 0 of who has seen no renewal', () => {
  const one = { tenure: [1, 4, 2], ended: [1, 0, 1] }
  const other = { tenure: [3, 4], ended: [1, 1] }
  const all = { tenure: [...one.tenure, ...other.tenure], ended: [...one.ended, ...other.ended] }
  const of = (columns: typeof one): number => betaDiscreteWeibull.logLikelihood(model, tenuresOfClients(columns))
  expect(of(all)).toBeCloseRelative(of(one) + of(other), 1e-14)
  expect(of({ tenure: [0], ended: [0] })).toBeCloseTo(0, 15)
})
