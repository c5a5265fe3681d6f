import { expect, it } from 'vitest'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'
import { tenuresOfClients } from '../../../src/records/index.js'

const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 })

it('draws tenures as the model says they are distributed', () => {
  const clients = 20_000
  const { tenure, ended } = betaDiscreteWeibull.simulate(model, { clients, periods: 6, seed: 11 })
  const counts = tenuresOfClients({ tenure, ended })
  const drawn = new Map(counts.tenure.map((time, i) => [time, counts.lost[i]! / clients]))
  for (let period = 1; period <= 6; period++) {
    const expected = betaDiscreteWeibull.churnProbability(model, { period })
    const error = Math.sqrt((expected * (1 - expected)) / clients)
    expect(Math.abs((drawn.get(period) ?? 0) - expected)).toBeLessThan(4 * error)
  }
})
