import { expect, it } from 'vitest'
import { caseReasons } from '../../../src/project/cases/case-reasons.js'
import { gower } from '../../../src/statistics/index.js'

it('says in what two are alike, in what they differ and what is not known', () => {
  const scale = gower.fromParams({
    amount: { kind: 'number', range: [0, 1e9] },
    sector: { kind: 'nominal', weight: 3 },
    guaranteed: { kind: 'asymmetric-binary' },
    uses: { kind: 'set' },
    rating: { kind: 'ordinal', levels: ['A', 'B'] },
  })
  const here = { amount: 12_500_000, sector: 'wind', guaranteed: false, uses: ['land', 'grid'] }
  const there = { amount: 812_500_000.5, sector: 'wind', guaranteed: false, uses: [], rating: 'B' }
  const { alike, differs, unknown } = caseReasons(gower.distance(scale, here, there).parts, here, there)
  expect(alike.map(({ text }) => text)).toEqual(['sector: wind in both', 'guaranteed: no in both'])
  expect(differs.map(({ text }) => text)).toEqual([
    'uses: land, grid here, none there',
    'amount: 12,500,000 here, 812,500,000.5 there',
  ])
  expect(unknown).toEqual(['rating'])
})

it('calls a tenth of the range alike, on either side', () => {
  const scale = gower.fromParams({ amount: { kind: 'number', range: [0, 1] } })
  const reasons = [0.3, 0.5].map(amount => {
    const [here, there] = [{ amount: 0.4 }, { amount }]
    return caseReasons(gower.distance(scale, here, there).parts, here, there)
  })
  expect(reasons.map(({ alike }) => alike.length)).toEqual([1, 1])
})
