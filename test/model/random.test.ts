import { describe, expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { clientStream, clientStreams, LARGEST_SEED, randomStream, randomStreams } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'
import { jumped, stateOf, uniformsFrom } from './xoroshiro.js'

const draws = (stream: RandomStream, count: number): number[] => Array.from({ length: count }, () => stream())

describe('a stream of a seed', () => {
  it.each([0, 1, 42, 2024, LARGEST_SEED])('is xoroshiro128+ on the MurmurHash3 of the seed: %d', seed => {
    expect(draws(randomStream(seed), 50)).toEqual(uniformsFrom(stateOf(`${seed}`), 50))
  })

  it('number k is k jumps ahead', () => {
    let state = stateOf('7')
    for (let k = 0; k < 4; k++) {
      expect(draws(randomStream(7, k), 20)).toEqual(uniformsFrom(state, 20))
      state = jumped(state)
    }
  })

  it('number 0 is the default', () => {
    expect(draws(randomStream(3), 5)).toEqual(draws(randomStream(3, 0), 5))
  })

  it('goes on where it was, and two of one seed do not disturb each other', () => {
    const [one, other] = [randomStream(5), randomStream(5)]
    const first = draws(one, 10)
    expect([...draws(other, 4), ...draws(other, 6)]).toEqual(first)
    expect(one()).not.toBe(first[9])
  })

  it.each([
    [[-1], 'seed: expected a whole number from 0 to 2147483647, received -1 [OUT_OF_RANGE]'],
    [[2 ** 31], 'seed: expected a whole number from 0 to 2147483647, received 2147483648 [OUT_OF_RANGE]'],
    [[0.5], 'seed: expected a whole number from 0 to 2147483647, received 0.5 [OUT_OF_RANGE]'],
    [['7'], 'seed: expected a number, received "7" [INVALID_TYPE]'],
    [[undefined], 'seed: expected a number, received undefined [INVALID_TYPE]'],
    [[7, -1], 'stream: expected a whole number >= 0, received -1 [OUT_OF_RANGE]'],
    [[7, 1.5], 'stream: expected a whole number >= 0, received 1.5 [OUT_OF_RANGE]'],
  ])('of %o is refused', (args, message) => {
    expect(thrown(() => Reflect.apply(randomStream, undefined, args)).message).toBe(message)
  })
})

describe('the stream of a client', () => {
  it('is xoroshiro128+ on the MurmurHash3 of seed, type and id', () => {
    expect(draws(clientStream(42, 'c-17'), 20)).toEqual(uniformsFrom(stateOf('42/string/c-17'), 20))
    expect(draws(clientStream(0, 17), 20)).toEqual(uniformsFrom(stateOf('0/number/17'), 20))
    expect(draws(clientStream(LARGEST_SEED, '客户·七'), 20)).toEqual(
      uniformsFrom(stateOf(`${LARGEST_SEED}/string/客户·七`), 20),
    )
  })

  it('differs by id, type of id and seed', () => {
    const firsts = [
      clientStream(1, '7'),
      clientStream(1, 7),
      clientStream(2, '7'),
      clientStream(1, '77'),
      clientStream(17, '7'),
      clientStream(1, ''),
      randomStream(1),
    ].map(stream => stream())
    expect(new Set(firsts).size).toBe(firsts.length)
  })

  it('refuses a seed out of range', () => {
    expect(thrown(() => clientStream(-1, 'a')).message).toBe(
      'seed: expected a whole number from 0 to 2147483647, received -1 [OUT_OF_RANGE]',
    )
    expect(thrown(() => clientStream(2 ** 31, 'a')).path).toBe('seed')
  })
})

describe('the streams of many clients', () => {
  it('are those of each of them', () => {
    const streams = clientStreams(42)
    for (const id of ['c-17', 'c-18', 17, -0.5, '17', '']) {
      expect(draws(streams(id), 5)).toEqual(draws(clientStream(42, id), 5))
    }
  })

  it('are others for a client who is met again', () => {
    const streams = clientStreams(42)
    expect(draws(streams('a', 3), 5)).toEqual(uniformsFrom(stateOf('42/3 string/a'), 5))
    expect(draws(streams(7, 1), 5)).toEqual(uniformsFrom(stateOf('42/1 number/7'), 5))
    expect(draws(streams('a'), 5)).toEqual(draws(streams('a', 0), 5))
  })

  it('refuse a seed out of range, and a client without a name', () => {
    expect(thrown(() => clientStreams(-1)).path).toBe('seed')
    expect(thrown(() => clientStreams(1)(Number.NaN)).code).toBe('INVALID_CLIENT')
  })
})

describe('draws look random', () => {
  const COUNT = 100_000
  const sets: readonly (readonly [string, readonly number[]])[] = [
    ['along one stream', draws(randomStream(42), COUNT)],
    ['first of each seed', Array.from({ length: COUNT }, (_, seed) => randomStream(seed)())],
    ['first of each client by number', Array.from({ length: COUNT }, (_, i) => clientStream(7, i)())],
    ['first of each client by text', Array.from({ length: COUNT }, (_, i) => clientStream(7, `c-${i}`)())],
    ['first of one client by seed', Array.from({ length: COUNT }, (_, seed) => clientStream(seed, 'a')())],
  ]

  it.each(sets)('%s: within [0, 1), spread evenly over a thousand cells', (_, values) => {
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
    const cells = new Float64Array(1000)
    for (const value of values) cells[Math.floor(1000 * value)]!++
    const chiSquare = cells.reduce((sum, count) => sum + (count - COUNT / 1000) ** 2 / (COUNT / 1000), 0)
    expect(Math.abs(chiSquare - 999) / Math.sqrt(2 * 999)).toBeLessThan(4)
  })

  it.each(sets)('%s: neighbours are not correlated', (_, values) => {
    expect(Math.abs(correlation(values.slice(0, -1), values.slice(1))) * Math.sqrt(COUNT)).toBeLessThan(4)
  })

  it('streams of one seed are not correlated', () => {
    const one = draws(randomStream(42), COUNT)
    for (const k of [1, 2]) {
      expect(Math.abs(correlation(one, draws(randomStream(42, k), COUNT))) * Math.sqrt(COUNT)).toBeLessThan(4)
    }
  })

  it('first and second draws of clients are not correlated', () => {
    const pairs = Array.from({ length: COUNT }, (_, i) => draws(clientStream(7, i), 2))
    const [first, second] = [0, 1].map(at => pairs.map(pair => pair[at]!))
    expect(Math.abs(correlation(first!, second!)) * Math.sqrt(COUNT)).toBeLessThan(4)
  })
})

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [a, b] = [mean(x), mean(y)]
  const [xy, xx, yy] = [0, 0, 0].map((_, at) =>
    x.reduce((sum, value, i) => sum + [(value - a) * (y[i]! - b), (value - a) ** 2, (y[i]! - b) ** 2][at]!, 0),
  )
  return xy! / Math.sqrt(xx! * yy!)
}

it.each([undefined, null, Number.NaN, { id: 7 }])('has no stream for the client %o', client => {
  expect(thrown(() => Reflect.apply(clientStream, undefined, [42, client])).code).toBe('INVALID_CLIENT')
})

describe('the streams of a seed in a row', () => {
  it.each([0, 1, 5])('from number %d on are those of their numbers', from => {
    const streams = randomStreams(42, from)
    for (let k = from; k < from + 4; k++)
      expect(draws(streams.next().value, 20)).toEqual(draws(randomStream(42, k), 20))
  })

  it('do not disturb each other', () => {
    const streams = randomStreams(7)
    const [first, second] = [streams.next().value, streams.next().value]
    first()
    streams.next()
    expect(draws(second, 5)).toEqual(draws(randomStream(7, 1), 5))
    expect(draws(first, 5)).toEqual(draws(randomStream(7), 6).slice(1))
  })

  it('are refused at the call, not at the first step', () => {
    expect(thrown(() => randomStreams(-1)).path).toBe('seed')
    expect(thrown(() => randomStreams(1, -1)).path).toBe('stream')
  })
})
