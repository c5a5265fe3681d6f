import { expect, it } from 'vitest'
import { defaultCascade } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { owns, supports } from './edges.js'

const columns = {
  client: ['a', 'b', 'c', 'd'],
  exposure: [10, 20, 30, 40],
  probabilityOfDefault: [0, 0, 0, 0],
  lossGivenDefault: [0.5, 0.5, 0.5, 1],
}
const edges = [
  supports('a', 'b', 0.8),
  supports('b', 'c', 0.3),
  supports('a', 'c', 0.2),
  supports('sponsor', 'a', 0.9),
  owns('c', 'd', 0.9),
]
const rounds = (options: Parameters<typeof defaultCascade>[2]) =>
  defaultCascade(edges, columns, options).failures.map(({ client, round }) => [client, round])

it('follows where enough of what a client lives on has failed', () => {
  const cascade = defaultCascade(edges, columns, { failing: ['a'] })
  expect(cascade.failures).toEqual([
    { client: 'a', round: 0, because: [], exposure: 10, loss: 5 },
    { client: 'b', round: 1, because: ['a'], exposure: 20, loss: 10 },
    { client: 'c', round: 2, because: ['a', 'b'], exposure: 30, loss: 15 },
  ])
  expect(cascade).toMatchObject({ rounds: 2, exposure: 60, loss: 30, firstLoss: 5 })
})

it('stops at a higher threshold, and starts with who is no client', () => {
  expect(rounds({ failing: ['a'], followAt: 0.6 })).toEqual([
    ['a', 0],
    ['b', 1],
  ])
  expect(rounds({ failing: ['sponsor'], followAt: 0.9 })).toEqual([
    ['sponsor', 0],
    ['a', 1],
  ])
})

it('takes the controlled with it where asked', () => {
  expect(rounds({ failing: ['c'], controlled: true })).toEqual([
    ['c', 0],
    ['d', 1],
  ])
  expect(rounds({ failing: ['c'] })).toEqual([['c', 0]])
})

it('ends in rings', () => {
  const ring = [supports('a', 'b'), supports('b', 'a')]
  expect(defaultCascade(ring, columns, { failing: ['a', 'a'] }).failures).toHaveLength(2)
})

it('refuses who is unknown, nobody, and thresholds that are none', () => {
  expect(thrown(() => rounds({ failing: ['zz'] }))).toMatchObject({
    code: 'INVALID_CLIENT',
    path: 'options.failing[0]',
  })
  expect(thrown(() => rounds({ failing: [] })).code).toBe('EMPTY_INPUT')
  for (const followAt of [0, 1.5, Number.NaN])
    expect(thrown(() => rounds({ failing: ['a'], followAt })).path).toBe('options.followAt')
  expect(thrown(() => rounds(JSON.parse('{}'))).path).toBe('options.failing')
  const odd = '{ "failing": ["a"], "controlled": "yes" }'
  expect(thrown(() => rounds(JSON.parse(odd))).path).toBe('options.controlled')
})

it('takes time of edges, not of their square, where many support one', () => {
  const suppliers = Array.from({ length: 40_000 }, (_, i) => `s${i}`)
  const hub = suppliers.map(supplier => supports(supplier, 'a', 0.4 / suppliers.length))
  const start = performance.now()
  expect(defaultCascade(hub, columns, { failing: suppliers }).failures).toHaveLength(suppliers.length)
  expect(performance.now() - start).toBeLessThan(5000)
})
