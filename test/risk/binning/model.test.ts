import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { MADE_BY } from '../../../src/model/index.js'
import { binOf } from '../../../src/risk/binning/index.js'
import { expectBins, isSealed, sealCategories, sealNumeric } from '../../../src/risk/binning/model.js'

const shared = { special: [], weightOfEvidence: 'ln(good/bad)', unseen: 'error' } as const
const params = { ...shared, cuts: [26], weights: [-0.5, 0.5, null] }

it('seals documents that are frozen to the last field and print as tables', () => {
  const bins = sealNumeric(params, { source: 'given' })
  expect(bins).toMatchObject({ kind: 'numeric-bins', version: 1, madeBy: MADE_BY })
  expect(Object.isFrozen(bins.params.cuts)).toBe(true)
  expect(inspect(bins)).toMatch(/^numeric-bins, weights as given\nbin/)
  const groups = sealCategories({ ...shared, groups: [['a']], weights: [0, 0] }, { source: 'given' }, 'me')
  expect([groups.kind, groups.madeBy]).toEqual(['category-bins', 'me'])
  expect(expectBins(groups)).toBe(groups)
})

it('checks documents that come from elsewhere', () => {
  const plain = JSON.parse(JSON.stringify(sealNumeric(params, { source: 'given' })))
  expect(Array.from(binOf(plain, [25, 26]))).toEqual([0, 1])
  const refuses = (change: object, path: string) =>
    expect(() => expectBins({ ...plain, ...change })).toThrow(expect.objectContaining({ path }))
  refuses({ kind: 'rfm' }, 'bins.kind')
  refuses({ params: { ...params, cuts: ['x'] } }, 'bins.params.cuts[0]')
  refuses({ kind: 'category-bins' }, 'bins.params.cuts')
  expect(() => expectBins(JSON.parse('null'))).toThrow(expect.objectContaining({ path: 'bins' }))
})

it('knows what was made here from a copy of it', () => {
  const bins = sealNumeric(
    { cuts: [], special: [], weightOfEvidence: 'ln(good/bad)', weights: [0, null], unseen: 'error' },
    { source: 'given' },
  )
  expect([isSealed(bins), isSealed({ ...bins })]).toEqual([true, false])
})
