import { expect, it } from 'vitest'
import { connectedClients, describeConnection, whyConnected } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { controls, owns, supports } from './edges.js'

const connected = connectedClients([
  owns('p', 'a', 0.6),
  controls('p', 'b'),
  supports('b', 'c', 0.9),
  owns('q', 'd', 0.8),
])

it('is the shortest chain of links, each as it is known', () => {
  expect(describeConnection(whyConnected(connected, 'a', 'c'))).toBe(
    'p owns 60 % of a; p controls b by contract; c depends on b (90 %)',
  )
  expect(whyConnected(connected, 'c', 'a')).toEqual(whyConnected(connected, 'a', 'c').toReversed())
})

it('is nothing between groups and of oneself', () => {
  expect(whyConnected(connected, 'a', 'd')).toEqual([])
  expect(whyConnected(connected, 'a', 'a')).toEqual([])
})

it('stays within a group that both are in', () => {
  const overlapping = connectedClients([supports('a', 'c'), supports('b', 'c')], { dependence: 'downstream' })
  expect(whyConnected(overlapping, 'a', 'b')).toEqual([])
  expect(whyConnected(overlapping, 'a', 'c')).toHaveLength(1)
})

it('refuses who is in no link, and what are no groups', () => {
  expect(thrown(() => whyConnected(connected, 'a', 'zz'))).toMatchObject({ code: 'INVALID_CLIENT', path: 'other' })
  expect(thrown(() => whyConnected(JSON.parse('{}'), 'a', 'b')).path).toBe('connected.groups')
})
