import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'

const when = { fact: 'kind', is: 'one-of', values: ['credit'] } as const
const policy = { fields: [{ table: 'products', when, fields: { tags: 3 } }] } as const
const judged = (...products: readonly object[]): ReturnType<typeof dataQuality> =>
  dataQuality({ products: products as never }, { asOf: '2024-12-31', policy })

it('weighs what is expected beside what a record cannot lack', () => {
  const { tables, issues } = judged({ id: 'P', kind: 'credit' })
  expect(tables.products?.dimensions.completeness?.score).toBeCloseTo(1 / 5, 12)
  expect(issues.filter(({ dimension }) => dimension === 'completeness')).toEqual([
    expect.objectContaining({ key: 'P', fields: ['name', 'tags'], received: 'nothing' }),
  ])
})

it('expects nothing of other records, and leaves open whether it does of records that do not say', () => {
  expect(judged({ id: 'P', name: 'P', kind: 'advice' }).dimensions.completeness).toEqual({ score: 1, coverage: 1 })
  expect(judged({ id: 'P', name: 'P' }).dimensions.completeness).toEqual({ score: 1, coverage: 2 / 5 })
})
