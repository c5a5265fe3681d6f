import { expect, it } from 'vitest'
import { cumulativePd, migrationByHorizon } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JLT, twoStates } from '../matrices.js'

it('takes matrices as they are', () => {
  const seen = migrationByHorizon(
    [
      { horizon: 6, matrix: twoStates(0.25) },
      { horizon: 30, matrix: twoStates(0.5) },
    ],
    { unit: 'month' },
  )
  expect(seen.unit).toBe('month')
  expect(cumulativePd(seen, { defaultState: 'bad' })).toMatchObject({
    horizons: [6, 30],
    values: [
      [0.25, 0.5],
      [1, 1],
    ],
  })
})

it('refuses horizons out of order, matrices of different states, and what is none', () => {
  const good = { horizon: 1, matrix: JLT }
  expect(thrown(() => migrationByHorizon([good, good])).path).toBe('list[1].horizon')
  expect(thrown(() => migrationByHorizon([good, { horizon: 2, matrix: twoStates(0.1) }])).path).toBe(
    'list[1].matrix.states',
  )
  expect(thrown(() => migrationByHorizon([{ ...good, horizon: 0 }])).path).toBe('list[0].horizon')
  expect(thrown(() => migrationByHorizon([])).code).toBe('EMPTY_INPUT')
  expect(thrown(() => migrationByHorizon(JSON.parse('[null]'))).path).toBe('list[0]')
  expect(thrown(() => migrationByHorizon([good], JSON.parse('{ "unit": "decade" }'))).path).toBe('options.unit')
})
