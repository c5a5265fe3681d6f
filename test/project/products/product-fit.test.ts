import { describe, expect, it } from 'vitest'
import { productFit } from '../../../src/project/index.js'
import type { Facts } from '../../../src/records/index.js'
import { bridge } from './samples.js'

const all: Facts = { mandate: true, leverage: 3, cover: 1.5, sector: 'roads', listed: false }

describe('who may have it', () => {
  it.each<[Facts, 'yes' | 'no' | 'unknown', readonly string[]]>([
    [all, 'yes', ['mandate is yes', 'leverage 3 is at most 4']],
    [{ ...all, leverage: 5 }, 'no', ['leverage 5 is above 4']],
    [{ ...all, leverage: undefined }, 'unknown', ['leverage is not known']],
    [{ leverage: 5 }, 'no', ['leverage 5 is above 4']],
    [{ ...all, amount: 900 }, 'no', ['amount 900 is below 1,000']],
    [{ ...all, amount: 6000, tenorMonths: 2 }, 'no', ['amount 6,000 is above 5,000', 'tenorMonths 2 is below 3']],
    [{ ...all, amount: 2000, currency: 'USD' }, 'no', ['currency "USD" is not "EUR"']],
    [{ ...all, repayment: 'annuity' }, 'no', ['repayment "annuity" is not "bullet"']],
    [{ ...all, leverage: undefined, amount: 900 }, 'no', ['amount 900 is below 1,000']],
  ])('%j: %s', (facts, eligible, reasons) => {
    expect(productFit(bridge, facts)).toMatchObject({ eligible, reasons })
  })

  it('is open only for what could decide it', () => {
    expect(productFit(bridge, { mandate: true, amount: 2000 }).missing).toEqual(['leverage'])
    expect(productFit(bridge, all).missing).toEqual([])
  })
})

describe('how well it fits', () => {
  it('is the mean of grades by weight: (2 x 0.5 + 1 x 1 + 1 x 0) / 4', () => {
    expect(productFit(bridge, all).fit).toEqual({
      score: 0.5,
      range: { lower: 0.5, upper: 0.5 },
      coverage: 1,
      parts: [
        {
          name: 'cover',
          weight: 0.5,
          figure: 1.5,
          grade: 0.5,
          contribution: 0.25,
          reason: 'cover 1.5 is 50 % of the way from 1 to 2',
        },
        {
          name: 'sector',
          weight: 0.25,
          grade: 1,
          contribution: 0.25,
          reason: 'sector "roads" is one of "roads", "water"',
        },
        { name: 'listed', weight: 0.25, grade: 0, contribution: 0, reason: 'listed is no' },
      ],
    })
  })

  it('leaves out what is missing and says where it may end: (2 x 0.5 + 1 x 1) / 3, from 2 / 4 to 3 / 4', () => {
    const { score, range, coverage, parts } = productFit(bridge, { cover: 1.5, sector: ['rail', 'water'] }).fit
    expect(score).toBeCloseTo(2 / 3, 15)
    expect(range).toEqual({ lower: 0.5, upper: 0.75 })
    expect(coverage).toBe(0.75)
    expect(parts[2]).toEqual({ name: 'listed', weight: 0.25, reason: 'listed is not known' })
  })

  it('has no score where nothing is known', () => {
    const { fit } = productFit(bridge, {})
    expect(fit).toMatchObject({ range: { lower: 0, upper: 1 }, coverage: 0 })
    expect(fit).not.toHaveProperty('score')
  })

  it('keeps the order of the product, also of names that are numbers', () => {
    const [cover, sector] = bridge.fit
    const fit = [
      { ...cover!, fact: 'b' },
      { ...cover!, fact: '10' },
      { ...sector!, fact: '9' },
    ]
    const { parts } = productFit({ ...bridge, fit }, { 10: 2, b: 1 }).fit
    expect(parts.map(({ name, grade }) => [name, grade])).toEqual([
      ['b', 0],
      ['10', 1],
      ['9', undefined],
    ])
  })
})

it('speaks Chinese', () => {
  const names = { leverage: '杠杆倍数', cover: '覆盖率' }
  const { reasons, fit } = productFit(bridge, { ...all, leverage: 5 }, { language: 'zh', names })
  expect(reasons).toEqual(['杠杆倍数 5 高于 4'])
  expect(fit.parts[0]?.reason).toBe('覆盖率 1.5，处于 1 至 2 的 50 % 处')
})

it.each<[Facts, string]>([
  [{ ...all, cover: '1.5' }, 'facts.cover'],
  [{ ...all, sector: 5 }, 'facts.sector'],
  [{ ...all, listed: 'yes' }, 'facts.listed'],
  [{ ...all, leverage: Number.NaN }, 'facts.leverage'],
  [{ ...all, amount: '900' }, 'facts.amount'],
])('refuses %j', (facts, path) => {
  expect(() => productFit(bridge, facts)).toThrow(expect.objectContaining({ path }))
})
