import { expect, it } from 'vitest'
import { controlOf } from '../../../src/risk/index.js'
import { controls, owns } from './edges.js'

const said = (edges: Parameters<typeof controlOf>[0], threshold = 0.5): readonly string[] =>
  controlOf(edges, { controlThreshold: threshold })
    .map(({ from, to, by }) => `${from} ${by} ${to}`)
    .sort()

it('is more than half, not half', () => {
  expect(said([owns('p', 'a', 0.5)])).toEqual([])
  expect(said([owns('p', 'a', 0.51)])).toEqual(['p majority a'])
  expect(said([owns('p', 'a', 0.6)], 0.6)).toEqual([])
})

it('adds up what controlled ones hold, step by step', () => {
  const edges = [
    owns('p', 'a', 0.6),
    owns('p', 'b', 0.3),
    owns('a', 'b', 0.3),
    owns('b', 'c', 0.4),
    owns('a', 'c', 0.2),
  ]
  expect(said(edges)).toEqual(['p jointly b', 'p jointly c', 'p majority a'])
  const [link] = controlOf(edges).filter(({ to }) => to === 'b')
  expect(link).toEqual({ from: 'p', to: 'b', by: 'jointly', share: 0.6, holders: ['p', 'a'] })
})

it('does not add up what independent ones hold', () => {
  expect(said([owns('p', 'x', 0.3), owns('q', 'x', 0.3)])).toEqual([])
})

it('lets votes go with a contract, and to nobody where two have one', () => {
  const shares = [owns('p', 'x', 0.3), owns('a', 'x', 0.3)]
  expect(said([...shares, controls('p', 'a')])).toEqual(['p contract a', 'p jointly x'])
  expect(said([...shares, controls('p', 'a'), controls('q', 'a')])).toEqual(['p contract a', 'q contract a'])
})

it('names an owner of more than half beside one who controls by contract', () => {
  expect(said([owns('p', 'a', 0.8), controls('q', 'a'), owns('a', 'b', 0.9)])).toEqual([
    'a majority b',
    'p majority a',
    'q contract a',
  ])
})

it('holds in rings', () => {
  const ring = [owns('a', 'b', 0.6), owns('b', 'c', 0.6), owns('c', 'a', 0.6)]
  expect(said(ring)).toHaveLength(2)
  expect(said([controls('a', 'b'), controls('b', 'a')])).toEqual(['a contract b', 'b contract a'])
})

it('finds the same whatever the order of edges', () => {
  const edges = [
    owns('p', 'a', 0.6),
    owns('p', 'b', 0.3),
    owns('a', 'b', 0.3),
    owns('b', 'c', 0.4),
    owns('a', 'c', 0.2),
  ]
  expect(said(edges.toReversed())).toEqual(said(edges))
})

it('counts shares of the same two together', () => {
  expect(said([owns('p', 'a', 0.3), owns('p', 'a', 0.3)])).toEqual(['p majority a'])
})
