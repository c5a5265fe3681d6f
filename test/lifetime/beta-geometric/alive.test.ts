import { describe, expect, it } from 'vitest'
import {
  probabilitiesAlive,
  probabilitiesAliveAfter,
  probabilitiesSilent,
} from '../../../src/lifetime/beta-geometric/alive.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import { errorsOf, references } from './reference.js'

const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }

describe.each([0, 1] as const)('with %i chances to leave at first', first => {
  it('P(alive) is right to the last digits for random clients, now and after a while', () => {
    const rows = references(first)
    const now = errorsOf(
      `P(alive), first ${first},`,
      rows,
      row => probabilitiesAlive(row.params, first, row.history),
      row => row.alive,
    )
    const after = errorsOf(
      `P(alive after), first ${first},`,
      rows,
      row => probabilitiesAliveAfter(row.params, first, row.history, row.horizon),
      row => row.aliveAfter,
    )
    expect(now.worst).toBeLessThan(1e-15)
    expect(after.worst).toBeLessThan(1e-12)
    expect(after.median).toBeLessThan(1e-15)
  })
})

// mpmath, 60 digits: P(alive), and P(no purchase) within 39 and within 0.001.
it.each([
  [0, 0, 0, 38.86, 1, 0.7207605778753268, 0.9999883446681432],
  [0, 2, 30.43, 38.86, 0.6348490814458068, 0.49658652806223386, 0.99996441331153],
  [0, 1000, 300, 301, 0.9772764844226105, 0.022723515577389494, 0.9968220984961297],
  [0, 1_000_000, 1000, 1000 + 2 ** -10, 0.999997648278203, 2.3517217969901563e-6, 0.3701488503028945],
  [1, 0, 0, 38.86, 0.3897350809187629, 0.8911706012225319, 0.9999954575082957],
  [1, 2, 30.43, 38.86, 0.7062022651184873, 0.4400059091777069, 0.9999604135837318],
  [1, 1000, 300, 301, 0.977298656298443, 0.02270134370155693, 0.9968220263977637],
  [1, 1_000_000, 1000, 1000 + 2 ** -10, 0.9999976482805547, 2.3517194452776858e-6, 0.3701488503014132],
] as const)('first %i, x %d, last %d, age %d', (first, frequency, recency, age, alive, silent, silentNow) => {
  const history = historyOf({ frequency, recency, age })
  expect(probabilitiesAlive(params, first, history)[0]).toBeCloseRelative(alive, 3e-16)
  expect(probabilitiesSilent(params, first, history, 39)[0]).toBeCloseRelative(silent, 1e-15)
  // 1e6 purchases raise a rounding of (α+T+t)/(α+T) to the power of 1e6.
  const close = 1e-15 + frequency * 2e-16
  expect(probabilitiesSilent(params, first, history, 0.001)[0]).toBeCloseRelative(silentNow, close)
})
