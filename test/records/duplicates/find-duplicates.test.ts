import { expect, it } from 'vitest'
import { findDuplicates } from '../../../src/records/duplicates/index.js'
import { client } from './client.js'

const facts = { country: 'GB', registeredOn: '2011-04-05' } as const

it('finds what is written otherwise, and leaves numbered companies apart', () => {
  const { pairs, clusters, search } = findDuplicates([
    client('C-1', 'Harbour Cold Storage 07 Ltd', facts),
    client('C-2', 'Harbour Cold Storage 08 Ltd', facts),
    client('C-3', 'HARBOUR COLD-STORAGE 7 LIMITED', facts),
  ])
  expect(pairs.map(pair => pair.clients)).toEqual([['C-1', 'C-3']])
  expect(clusters.map(({ rows }) => rows)).toEqual([[0, 2]])
  expect(search).toEqual({ clients: 3, comparedPairs: 3, keysLeftOut: 0 })
})

it.each([
  [
    'the same valid code, whatever the name',
    'same',
    { socialCreditCode: '91350100M000100Y43' },
    { socialCreditCode: '91350100M000100Y43' },
  ],
  ['two valid codes', undefined, { lei: '5493001KJTIIGC8Y1R12' }, { lei: 'INR2EJN1ERAN0W5ZP974' }],
] as const)('judges %s', (_, verdict, a, b) => {
  const names = verdict === 'same' ? ['Veltorra', 'Kansmor Dredging'] : ['Veltorra Cold', 'Veltorra Cold']
  const { pairs } = findDuplicates([client('C-1', names[0]!, a), client('C-2', names[1]!, b)])
  expect(pairs[0]?.verdict).toBe(verdict)
})

it('finds the Chinese name of a client that is kept under both', () => {
  const { pairs } = findDuplicates([
    client('C-1', 'Harbour Cold Storage Co., Ltd.', { localName: '上海港湾冷链有限公司', country: 'CN' }),
    client('C-2', '上海市港灣冷鏈有限責任公司', { country: 'CN' }),
    client('C-3', '北京港湾冷链有限公司', { country: 'CN' }),
  ])
  expect(pairs.filter(pair => pair.verdict === 'same').map(pair => pair.rows)).toEqual([[0, 1]])
  expect(pairs[0]?.evidence[0]?.reason).toContain('港湾')
})

it('gives a record that fits two different companies to the likelier, and shows the other', () => {
  const { clusters, pairs } = findDuplicates([
    client('C-1', 'Veltorra Dredging Ltd', { country: 'GB', lei: '5493001KJTIIGC8Y1R12', registeredOn: '2011-04-05' }),
    client('C-2', 'Veltorra Dredging Ltd', { country: 'GB', registeredOn: '2011-04-05' }),
    client('C-3', 'Veltorra Dredging Ltd', { country: 'GB', lei: 'INR2EJN1ERAN0W5ZP974' }),
  ])
  expect(clusters.map(({ clients }) => clients)).toEqual([['C-1', 'C-2']])
  expect(pairs.find(pair => pair.clients.includes('C-3'))?.verdict).toBe('perhaps')
})

it('finds nothing among none, one, or empty names', () => {
  const nothing = { threshold: 0.8, pairs: [], clusters: [] }
  expect(findDuplicates([])).toMatchObject(nothing)
  expect(findDuplicates([client('C-1', 'x')])).toMatchObject(nothing)
  expect(findDuplicates([client('C-1', '--'), client('C-2', '..')])).toMatchObject(nothing)
})

it('takes ninety copies for one client', () => {
  const clients = Array.from({ length: 90 }, (_, i) => client(`C-${i}`, 'Veltorra Dredging', facts))
  const [cluster, ...others] = findDuplicates(clients).clusters
  expect(cluster?.rows).toHaveLength(90)
  expect(others).toEqual([])
})

it.each([
  [{ threshold: 1 }, 'options.threshold'],
  [{ threshold: 0.5 }, 'options.threshold'],
  [{ threshold: '0.9' }, 'options.threshold'],
  [{ perhapsFrom: 0 }, 'options.perhapsFrom'],
  [{ perhapsFrom: 0.95 }, 'options.perhapsFrom'],
  [{ expectedShare: 0 }, 'options.expectedShare'],
  [{ treshold: 0.9 }, 'options.treshold'],
  [null, 'options'],
])('refuses the options %o', (options, path) => {
  expect(() => Reflect.apply(findDuplicates, undefined, [[], options])).toThrow(expect.objectContaining({ path }))
})

it('asks for less where less is enough', () => {
  const clients = [client('C-1', 'Veltorra Dredging'), client('C-2', 'Veltora Dregding')]
  const [strict, lax] = [
    findDuplicates(clients, { expectedShare: 0.001 }),
    findDuplicates(clients, { expectedShare: 0.5 }),
  ]
  expect(lax.pairs[0]!.probability).toBeGreaterThan(strict.pairs[0]?.probability ?? 0)
})
