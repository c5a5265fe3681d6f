import { describe, expect, it } from 'vitest'
import { runAsync } from '../../../src/model/index.js'
import {
  heterotraitMonotraitIntervals,
  heterotraitMonotraitSteps,
} from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'
import { hasData } from '../../golden/records.js'
import { answersOf, MOBI_BLOCKS, readTable } from './samples.js'

const ANSWERS = {
  fast: [5, 4, 2, 3, 1, 4, 2, 5],
  clear: [4, 4, 1, 3, 2, 5, 2, 4],
  cheap: [2, 5, 4, 1, 3, 3, 2, 4],
  fair: [1, 5, 4, 2, 3, 2, null, 5],
}
const CONSTRUCTS = { service: ['fast', 'clear'], price: ['cheap', 'fair'] }

describe('heterotraitMonotraitIntervals', () => {
  it('has the ratios of the European index on mobi, and of which pairs 1 is within the interval', () => {
    if (!hasData('mobi.csv', 'loyalty')) return
    const answers = answersOf(readTable('mobi.csv'))
    const { pairs, sheets, clients } = heterotraitMonotraitIntervals(answers, MOBI_BLOCKS, { seed: 1, replicates: 200 })
    const of = (first: string, second: string) =>
      pairs.find(pair => [pair.first, pair.second].sort().join() === [first, second].sort().join())!
    expect([sheets, clients]).toEqual([250, 250])
    expect(of('CUSA', 'PERQ').ratio!.toFixed(4)).toBe('0.9536')
    expect(of('CUSL', 'CUSA').ratio!.toFixed(4)).toBe('0.9566')
    expect(of('PERQ', 'IMAG').ratio!.toFixed(4)).toBe('0.9287')
    expect(of('CUSL', 'CUSA').interval!.upper).toBeGreaterThan(1)
    expect(of('PERV', 'CUSCO').interval!.upper).toBeLessThan(0.85)
    expect(of('PERQ', 'CUSL').negative).toBe(1)
  })

  it('leaves out incomplete sheets and draws clients, not sheets', () => {
    const { sheets, leftOut, clients } = heterotraitMonotraitIntervals(ANSWERS, CONSTRUCTS, {
      seed: 1,
      replicates: 100,
      clients: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    })
    expect([sheets, leftOut, clients]).toEqual([7, 1, 4])
  })

  it('counts replicates without a ratio and goes on', () => {
    const rare = {
      a: [1, 1, 1, 1, 1, 2, 1],
      b: [1, 2, 1, 3, 2, 3, 2],
      c: [2, 1, 2, 3, 1, 3, 2],
      d: [1, 1, 2, 3, 1, 2, 3],
    }
    const { pairs, replicates } = heterotraitMonotraitIntervals(
      rare,
      { x: ['a', 'b'], y: ['c', 'd'] },
      { seed: 3, replicates: 300 },
    )
    // None of 7 draws takes the sixth: (6/7)⁷ = 0.34.
    expect(pairs[0]!.failed / replicates).toBeGreaterThan(0.25)
    expect(pairs[0]!.failed / replicates).toBeLessThan(0.45)
    const { ratio, interval } = pairs[0]!
    expect(interval!.lower).toBeLessThanOrEqual(ratio!)
    expect(interval!.upper).toBeGreaterThanOrEqual(ratio!)
  })

  it('has no interval where most replicates have no ratio', () => {
    // Three items with one sheet each that differs: all three are drawn in some 0.3 of replicates.
    const odd = {
      a: [1, 1, 1, 1, 1, 1, 2],
      b: [1, 1, 1, 1, 1, 2, 1],
      c: [1, 1, 1, 1, 2, 1, 1],
      d: [1, 2, 1, 3, 2, 1, 3],
    }
    const { pairs } = heterotraitMonotraitIntervals(odd, { x: ['a', 'b'], y: ['c', 'd'] }, { seed: 3, replicates: 200 })
    expect(pairs[0]).toMatchObject({ first: 'x', second: 'y' })
    expect(pairs[0]!.interval).toBeUndefined()
    expect(pairs[0]!.ratio).toBeGreaterThan(0)
  })

  it('is the same of the same seed, at once or in steps, and another of another', async () => {
    const options = { seed: 7, replicates: 150, method: 'accelerated' } as const
    const once = heterotraitMonotraitIntervals(ANSWERS, CONSTRUCTS, options)
    const stepped = await runAsync(heterotraitMonotraitSteps(ANSWERS, CONSTRUCTS, options), { pause: async () => {} })
    expect(stepped).toEqual(once)
    expect(once.pairs[0]!.interval!.method).toBe('bootstrap-accelerated')
    expect(heterotraitMonotraitIntervals(ANSWERS, CONSTRUCTS, { ...options, seed: 8 })).not.toEqual(once)
  })

  it.each([
    ['an item without answers', { a: ['fast'], b: ['slow'] }, {}, 'MISSING_VALUE', 'answers.slow'],
    ['an item twice', { a: ['fast'], b: ['fast'] }, {}, 'CONFLICTING_OPTIONS', 'constructs.b[0]'],
    ['one construct', { a: ['fast'] }, {}, 'NO_DATA', 'constructs'],
    ['a construct without items', { a: ['fast'], b: [] }, {}, 'EMPTY_INPUT', 'constructs.b'],
    ['no seed', CONSTRUCTS, { seed: undefined }, 'INVALID_TYPE', 'options.seed'],
    ['three replicates', CONSTRUCTS, { replicates: 3 }, 'OUT_OF_RANGE', 'options.replicates'],
    ['another method', CONSTRUCTS, { method: 'basic' }, 'OUT_OF_RANGE', 'options.method'],
    ['one client', CONSTRUCTS, { clients: [1, 1, 1, 1, 1, 1, 1, 1] }, 'NO_DATA', 'answers'],
  ])('refuses %s', (_, constructs, options, code, path) => {
    const run = () => heterotraitMonotraitIntervals(ANSWERS, constructs, { seed: 1, ...options } as never)
    expect(thrown(run)).toMatchObject({ code, path })
  })

  it('names an item that all answer alike', () => {
    const answers = { ...ANSWERS, fast: new Array(8).fill(3) }
    expect(thrown(() => heterotraitMonotraitIntervals(answers, CONSTRUCTS, { seed: 1 }))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'answers.fast',
    })
  })
})
