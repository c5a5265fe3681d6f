import { describe, expect, it } from 'vitest'
import { checkCategoryParams, checkGroups, checkNumericParams } from '../../../src/risk/binning/params.js'
import { thrown } from '../../errors/thrown.js'

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

describe('lists of documents', () => {
  const params = { special: [], weightOfEvidence: 'ln(good/bad)', unseen: 'error' }

  it('have no holes', () => {
    expect(thrown(() => checkGroups(new Array(2), 'groups')).path).toBe('groups[0]')
    expect(thrown(() => checkGroups([new Array(1)], 'groups')).path).toBe('groups[0][0]')
    const weights = new Array(3)
    expect(thrown(() => checkNumericParams({ ...params, cuts: [1], weights }, 'params')).path).toBe('params.weights[0]')
    const special = new Array(1)
    expect(thrown(() => checkNumericParams({ ...params, cuts: [], special, weights }, 'params')).path).toBe(
      'params.special[0]',
    )
  })

  it('have a category in one bin only, a special one too', () => {
    const special = [{ label: 'none', values: ['c', 'b'] }]
    const given = { ...params, groups: [['a'], ['b']], special, weights: [1, 2, 3, 4] }
    expect(thrown(() => checkCategoryParams(given, 'params'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'params.special.none[1]',
    })
  })
})
