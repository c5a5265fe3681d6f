import { expect, it } from 'vitest'
import { connectedClients } from '../../../src/risk/index.js'
import { asSets, owns, supports } from './edges.js'

const groups = (edges: Parameters<typeof connectedClients>[0]): readonly string[] =>
  asSets(connectedClients(edges, { dependence: 'downstream' }).groups)

it('puts one who depends on two into the groups of both, which stay apart', () => {
  expect(groups([supports('a', 'c'), supports('b', 'c')])).toEqual(['a c', 'b c'])
})

it('joins two who depend on each other', () => {
  expect(groups([supports('a', 'b'), supports('b', 'a')])).toEqual(['a b'])
})

it('follows a chain, and lists no group within another', () => {
  expect(groups([supports('a', 'b'), supports('b', 'c'), supports('c', 'd')])).toEqual(['a b c d'])
})

it('goes down to what a dependent controls, never up to its owner', () => {
  const edges = [owns('A', 'a1', 0.8), owns('B', 'b1', 0.8), owns('b1', 'b2', 0.9), supports('a1', 'b1')]
  expect(groups(edges)).toEqual(['A a1 b1 b2', 'B b1 b2'])
  expect(asSets(connectedClients(edges).groups)).toEqual(['A B a1 b1 b2'])
})

it('joins both where the owner depends too', () => {
  const edges = [owns('A', 'a1', 0.8), owns('B', 'b1', 0.8), supports('a1', 'b1'), supports('a1', 'B')]
  expect(groups(edges)).toEqual(['A B a1 b1'])
})

it('drops the smaller of two groups that begin in one ring', () => {
  // a1 and b1 lead to each other; from A all is reached, from B all is reached as well.
  const edges = [owns('A', 'a1', 0.8), supports('a1', 'b'), supports('b', 'a1')]
  expect(groups(edges)).toEqual(['A a1 b'])
})

it('holds what is held together in the group of any holder', () => {
  const edges = [owns('p', 'a', 0.9), owns('p', 'x', 0.3), owns('a', 'x', 0.3), supports('s', 'a')]
  expect(groups(edges)).toEqual(['a p x', 'a s x'])
})
