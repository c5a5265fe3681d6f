import { describe, expect, it } from 'vitest'
import { connectedClients, controlOf, groupExposures } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { asSets, controls, owns, supports } from './edges.js'

describe('groups of connected clients', () => {
  it('stand under one controller, or hang on each other', () => {
    const edges = [
      owns('p', 'a', 0.6),
      controls('p', 'b'),
      supports('b', 'c'),
      owns('q', 'd', 0.4),
      supports('e', 'f', 0.2),
    ]
    expect(asSets(connectedClients(edges).groups)).toEqual(['a b c p', 'e f'])
    expect(asSets(connectedClients(edges, { leastDependence: 0.5 }).groups)).toEqual(['a b c p'])
    expect(asSets(connectedClients(edges, { dependence: 'none' }).groups)).toEqual(['a b p'])
  })

  it('are named by one whom nobody of them leads', () => {
    const [group] = connectedClients([owns('b', 'a', 0.6), owns('c', 'b', 0.6)]).groups
    expect(group).toEqual({ name: 'c', members: ['c', 'b', 'a'] })
  })

  it('come with every link, and survive JSON', () => {
    const connected = connectedClients([owns('p', 'a', 0.6), supports('a', 'c', 0.7)])
    expect(connected.links).toEqual([
      { from: 'p', to: 'a', by: 'majority', share: 0.6 },
      { from: 'a', to: 'c', by: 'dependence', share: 0.7 },
    ])
    expect(JSON.parse(JSON.stringify(connected))).toEqual(connected)
  })

  it('are none of no edges', () => {
    expect(connectedClients([]).groups).toEqual([])
    expect(controlOf([])).toEqual([])
  })

  it('refuse what are no settings', () => {
    expect(thrown(() => connectedClients([], { controlThreshold: 0.3 })).path).toBe('options.controlThreshold')
    expect(thrown(() => connectedClients([], { leastDependence: 2 })).path).toBe('options.leastDependence')
    expect(thrown(() => connectedClients([], JSON.parse('{ "dependence": "up" }'))).path).toBe('options.dependence')
    expect(thrown(() => connectedClients([], JSON.parse('{ "depends": "up" }'))).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => controlOf([], JSON.parse('{ "dependence": "none" }'))).code).toBe('UNKNOWN_OPTION')
  })

  it('of 100,000 clients and as many edges are found at once', () => {
    const size = 100_000
    const kinds = [(i: number) => owns(`c${i}`, `c${i + 1}`, 0.9), (i: number) => supports(`c${i}`, `c${i + 1}`)]
    const edges = Array.from({ length: size - 1 }, (_, i) => kinds[i % 7 === 0 ? 1 : 0]?.(i) ?? owns('x', 'y', 1))
    const begin = performance.now()
    expect(connectedClients(edges).groups[0]?.members).toHaveLength(size)
    expect(connectedClients(edges, { dependence: 'downstream' }).groups[0]?.members).toHaveLength(size)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})

it('is refused with the field at fault where groups or links are none', () => {
  const connected = connectedClients([owns('p', 'a', 0.6)])
  const path = (changed: object) =>
    thrown(() =>
      Reflect.apply(groupExposures, null, [
        { ...connected, ...changed },
        { client: ['a'], exposure: [1] },
      ]),
    ).path
  expect(path({ groups: [null] })).toBe('connected.groups[0]')
  expect(path({ groups: [{ name: 'p' }] })).toBe('connected.groups[0].members')
  expect(path({ groups: [{ name: 'p', members: [1] }] })).toBe('connected.groups[0].members[0]')
  expect(path({ links: [undefined] })).toBe('connected.links[0]')
})
