import { expect, it } from 'vitest'
import { geometric } from '../../../src/lifetime/index.js'
import { tenuresOfClients } from '../../../src/records/index.js'

const model = geometric.fromParams({ theta: 0.2 })

it('draws tenures as the model says they are distributed', () => {
  const clients = 20_000
  const { tenure, ended } = geometric.simulate(model, { clients, periods: 6, seed: 11 })
  const counts = tenuresOfClients({ tenure, ended })
  const drawn = new Map(counts.tenure.map((time, i) => [time, counts.lost[i]! / clients]))
  for (let period = 1; period <= 6; period++) {
    const expected = geometric.churnProbability(model, { period })
    const error = Math.sqrt((expected * (1 - expected)) / clients)
    expect(Math.abs((drawn.get(period) ?? 0) - expected)).toBeLessThan(4 * error)
  }
})
