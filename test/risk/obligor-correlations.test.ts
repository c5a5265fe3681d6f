import { expect, it } from 'vitest'
import { expectCorrelations } from '../../src/risk/obligor-correlations.js'
import { thrown } from '../errors/thrown.js'

it('gives one per row', () => {
  expect(Array.from(expectCorrelations(0.2, 2, 'columns.assetCorrelation'))).toEqual([0.2, 0.2])
  expect(Array.from(expectCorrelations([0, 0.5], 2, 'x'))).toEqual([0, 0.5])
})

it('names what is none', () => {
  const path = 'columns.assetCorrelation'
  expect(thrown(() => expectCorrelations(1, 2, path))).toMatchObject({ code: 'OUT_OF_RANGE', path, issueCount: 1 })
  expect(thrown(() => expectCorrelations([0.2, -0.1, Number.NaN], 3, path))).toMatchObject({
    path: `${path}[1]`,
    issueCount: 2,
  })
  expect(thrown(() => expectCorrelations([0.2], 2, path)).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => expectCorrelations(JSON.parse('null'), 2, path)).code).toBe('INVALID_TYPE')
})
