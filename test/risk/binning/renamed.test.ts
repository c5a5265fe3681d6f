import { expect, it } from 'vitest'
import { collectIssues, reject } from '../../../src/errors/index.js'
import { renamed } from '../../../src/risk/binning/renamed.js'
import { thrown } from '../../errors/thrown.js'

it('lets errors speak of what the caller wrote, every issue of them', () => {
  const error = thrown(() =>
    renamed('values', 'columns.age', () => {
      const faults = collectIssues()
      for (const row of [3, 5]) {
        faults.add({ code: 'OUT_OF_RANGE', path: `values[${row}]`, expected: 'a number', received: 'x', hint: 'why' })
      }
      faults.throwIfAny()
    }),
  )
  expect(error.path).toBe('columns.age[3]')
  expect(error.hint).toBe('why')
  expect(error.issues.map(({ path }) => path)).toEqual(['columns.age[3]', 'columns.age[5]'])
  expect(error.issueCount).toBe(2)
})

it('leaves other paths, other errors and results alone', () => {
  expect(thrown(() => renamed('values', 'x', () => reject('NO_DATA', 'options.trend', 'a', 1))).path).toBe(
    'options.trend',
  )
  expect(() =>
    renamed('values', 'x', () => {
      throw new RangeError('values')
    }),
  ).toThrow(RangeError)
  expect(renamed('values', 'x', () => 3)).toBe(3)
})

it('lets a path follow from the rest of the one before', () => {
  const work = () => reject('NO_DATA', 'options.trend', 'a', 1)
  expect(thrown(() => renamed('options.', rest => `options.age.${rest}`, work)).path).toBe('options.age.trend')
})
