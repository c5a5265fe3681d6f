import { describe, expect, it } from 'vitest'
import { migrationByHorizon, migrationByPowers } from '../../../../src/risk/index.js'
import { defaultPath } from '../../../../src/risk/migration/term-structure/default-path.js'
import type { TransitionMatrix } from '../../../../src/statistics/index.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JLT, STUCK, twoStates } from '../matrices.js'

/** Good, withdrawn, default. */
const over = (withdrawn: number, defaulted: number): TransitionMatrix =>
  transitionMatrix(
    ['good', 'NR', 'D'],
    [
      [1 - withdrawn - defaulted, withdrawn, defaulted],
      [0, 1, 0],
      [0, 0, 1],
    ],
  )
const seen = (...matrices: TransitionMatrix[]) =>
  migrationByHorizon(matrices.map((matrix, i) => ({ horizon: i + 1, matrix })))

describe('without withdrawals', () => {
  it('reads cells, and keeps the digits of few survivors', () => {
    const path = defaultPath(migrationByPowers(twoStates(1 - 2 ** -30), { periods: 3 }), 0, { target: 1 })
    expect(path.cumulative[2]).toBe(1)
    expect(path.survival).toEqual([2 ** -30, 2 ** -60, 2 ** -90])
  })

  it('knows the state of default', () => {
    expect(defaultPath(migrationByPowers(JLT, { periods: 2 }), 7, { target: 7 })).toEqual({
      cumulative: [1, 1],
      survival: [0, 0],
    })
  })

  it('refuses default that falls, or holds it', () => {
    const falls = seen(twoStates(0.5), twoStates(0.25))
    expect(thrown(() => defaultPath(falls, 0, { target: 1 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'migration.matrices[1].rows[0][1]',
    })
    expect(defaultPath(falls, 0, { target: 1, holds: true })).toEqual({ cumulative: [0.5, 0.5], survival: [0.5, 0.5] })
  })
})

describe('with withdrawals', () => {
  const places = { target: 2, withdrawn: 1 }

  it('counts who withdrew as seen until then', () => {
    // Of 1, a quarter defaults and a half withdraws; of the quarter at risk, half defaults then.
    const path = defaultPath(seen(over(0.5, 0.25), over(0.5, 0.375)), 0, places)
    expect(path).toEqual({ cumulative: [0.25, 0.625], survival: [0.75, 0.375] })
  })

  it('is the path without where nobody withdraws, and none where all do', () => {
    const path = defaultPath(seen(over(0, 0.25), over(0, 0.5)), 0, places)
    expect(path.cumulative[0]).toBe(0.25)
    expect(path.cumulative[1]).toBeCloseRelative(0.5, 1e-15)
    expect(defaultPath(seen(over(1, 0), over(1, 0)), 0, places)).toEqual({ cumulative: [0, 0], survival: [1, 1] })
  })

  it('refuses more defaults than there were clients at risk', () => {
    expect(thrown(() => defaultPath(seen(over(0.75, 0), over(0.5, 0.5)), 0, places)).expected).toBe(
      'at most 0.25, as all others had withdrawn',
    )
  })

  it('takes any state from which nobody defaults', () => {
    const path = defaultPath(migrationByPowers(STUCK, { periods: 1 }), 1, { target: 3, withdrawn: 2 })
    expect(path.cumulative).toEqual([0.25])
  })
})

it('refuses horizons at which nearly all had withdrawn, as rounding would be read as default', () => {
  const quarter = transitionMatrix(
    ['good', 'NR', 'D'],
    [
      [0.79, 0.2, 0.01],
      [0, 1, 0],
      [0, 0, 1],
    ],
  )
  const places = { target: 2, withdrawn: 1 }
  const { cumulative } = defaultPath(migrationByPowers(quarter, { periods: 88 }), 0, places)
  for (const [k, pd] of cumulative.entries()) expect(pd).toBeCloseTo(1 - 0.99 ** (k + 1), 7)
  expect(thrown(() => defaultPath(migrationByPowers(quarter, { periods: 200 }), 0, places))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'migration.matrices[88].rows[0]',
  })
  expect(defaultPath(seen(over(0.75, 0.25), over(0.75, 0.25)), 0, places).cumulative).toEqual([0.25, 0.25])
})
