import { describe, expect, it } from 'vitest'
import { checkCategoryParams, checkGroups, checkNumericParams } from '../../../src/risk/binning/params.js'

const shared = { special: [], weightOfEvidence: 'ln(good/bad)', unseen: 'error' }
const numeric = { ...shared, cuts: [26], weights: [-0.5, 0.5, null] }
const categories = { ...shared, groups: [['own'], ['rent', 'free']], weights: [0.2, -0.3, null] }

describe('what scoring needs', () => {
  it('is taken as it is where it is whole', () => {
    expect(checkNumericParams(numeric, 'params')).toEqual(numeric)
    expect(checkCategoryParams({ ...categories, unseen: 'missing' }, 'params')).toEqual({
      ...categories,
      unseen: 'missing',
    })
  })

  it.each([
    [{ cuts: [2, 1] }, 'params.cuts[1]'],
    [{ weights: [1, 2] }, 'params.weights'],
    [{ weights: [1, 2, Number.POSITIVE_INFINITY] }, 'params.weights[2]'],
    [{ weights: [1, 'x', 2] }, 'params.weights[1]'],
    [{ weightOfEvidence: 'ln(goods)' }, 'params.weightOfEvidence'],
    [{ unseen: 'missing' }, 'params.unseen'],
    [{ special: undefined }, 'params.special'],
    [{ more: 1 }, 'params.more'],
  ])('is refused with %o', (change, path) => {
    expect(() => checkNumericParams({ ...numeric, ...change }, 'params')).toThrow(expect.objectContaining({ path }))
  })

  it.each([
    [{ groups: [] }, 'params.groups'],
    [{ unseen: 'drop' }, 'params.unseen'],
    [{ weights: [1, 2] }, 'params.weights'],
  ])('of categories is refused with %o', (change, path) => {
    expect(() => checkCategoryParams({ ...categories, ...change }, 'params')).toThrow(expect.objectContaining({ path }))
  })
})

it('groups are not empty and share no category', () => {
  const refuses = (groups: unknown, path: string) =>
    expect(() => checkGroups(groups, 'groups')).toThrow(expect.objectContaining({ path }))
  refuses([['a'], []], 'groups[1]')
  refuses([['a'], ['b', 'a']], 'groups[1][1]')
  refuses([[1]], 'groups[0][0]')
  expect(checkGroups([['a'], ['b']], 'groups')).toEqual([['a'], ['b']])
})
