import { expect, it } from 'vitest'
import { readApplicants } from '../../../src/risk/scorecard/applicants.js'
import { thrown } from '../../errors/thrown.js'

const columns = { b: [1, 2, 3], a: ['x', null, 'y'] }

it('counts goods and bads by weight, and names columns in one order', () => {
  expect(readApplicants({ columns, outcomes: [0, 1, 0] })).toMatchObject({
    names: ['a', 'b'],
    size: 3,
    goods: 2,
    bads: 1,
  })
  expect(readApplicants({ columns, outcomes: [0, 1, 0], weights: [2, 0.5, 0] })).toMatchObject({ goods: 2, bads: 0.5 })
})

it.each([
  [{ columns: {}, outcomes: [0] }, 'EMPTY_INPUT', 'data.columns'],
  [{ columns: { a: [1], b: [1, 2] }, outcomes: [0] }, 'LENGTH_MISMATCH', 'data.columns.b'],
  [{ columns, outcomes: [0, 1] }, 'LENGTH_MISMATCH', 'data.outcomes'],
  [{ columns, outcomes: [0, 1, 2] }, 'OUT_OF_RANGE', 'data.outcomes[2]'],
  [{ columns, outcomes: [0, 1, 0], weights: [1, -1, 1] }, 'OUT_OF_RANGE', 'data.weights[1]'],
  [{ columns, outcomes: [0, 0, 0] }, 'NO_VARIATION', 'data.outcomes'],
  [{ columns, outcomes: [1, 1, 1] }, 'NO_VARIATION', 'data.outcomes'],
  [{ columns, outcomes: [0, 1, 0], weights: [1, 0, 1] }, 'NO_VARIATION', 'data.outcomes'],
  [{ columns: { a: [1] }, outcomes: [1] }, 'NO_VARIATION', 'data.outcomes'],
  [{ columns, outcomes: [0, 1, 0], wieghts: [] }, 'UNKNOWN_OPTION', 'data.wieghts'],
])('refuses %o', (data, code, path) => {
  expect(thrown(() => readApplicants(data))).toMatchObject({ code, path })
})

it('takes no column without a name', () => {
  const error = thrown(() => readApplicants({ columns: { '': [1, 2], age: [1, 2] }, outcomes: [0, 1] }))
  expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'data.columns' })
})

it('says so where all weights are 0', () => {
  const error = thrown(() => readApplicants({ columns: { age: [1, 2] }, outcomes: [0, 1], weights: [0, 0] }))
  expect(error).toMatchObject({ code: 'NO_VARIATION', received: '"neither"' })
})
