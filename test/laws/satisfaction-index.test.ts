/** Laws of satisfaction indices and of path models estimated anew. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { runSync } from '../../src/model/index.js'
import type { PathBootstrap, SatisfactionIndex } from '../../src/satisfaction/index.js'
import {
  bootstrapPaths,
  constructOverlaps,
  importancePerformance,
  indexOfAnswers,
  indexOfMeans,
  indexVerdict,
  pathModel,
  satisfactionIndex,
} from '../../src/satisfaction/index.js'
import { madeUpAnswers, STRUCTURE } from '../charts/made-up-survey.js'
import { JUNK, pathsOf, replaced } from './junk.js'

/** Scales over six orders of magnitude, weights too. */
const scale = fc
  .tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }))
  .map(([lowest, width]) => ({ lowest, highest: lowest + 10 ** width }))
const weight = fc.double({ min: -3, max: 3, noNaN: true }).map(log => 10 ** log)
const survey = fc
  .tuple(scale, fc.array(weight, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 12 }))
  .chain(([ends, weights, rows]) =>
    fc.record({
      scale: fc.constant(ends),
      itemWeights: fc.constant(Object.fromEntries(weights.map((own, i) => [`q${i}`, own]))),
      shares: fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: rows, maxLength: rows }), {
        minLength: weights.length,
        maxLength: weights.length,
      }),
    }),
  )

type Survey = typeof survey extends fc.Arbitrary<infer T> ? T : never

function answersOf({ scale: { lowest, highest }, shares }: Survey): Record<string, number[]> {
  const cell = (share: number): number => Math.min(highest, Math.max(lowest, lowest + share * (highest - lowest)))
  return Object.fromEntries(shares.map((column, i) => [`q${i}`, column.map(cell)]))
}

function indexOf(of: Survey): SatisfactionIndex {
  return indexOfAnswers(answersOf(of), { itemWeights: of.itemWeights, scale: of.scale })
}

describe('an index of weights that are not negative', () => {
  it('stays within 0 and 100, of every client and of all', () => {
    fc.assert(
      fc.property(survey, of => {
        const { index, scores, equalWeights } = indexOf(of)
        for (const value of [index, equalWeights, ...scores.values]) {
          expect(value).toBeGreaterThanOrEqual(-1e-9)
          expect(value).toBeLessThanOrEqual(100 + 1e-9)
        }
      }),
    )
  })

  it('does not hang on the order of rows or items, nor on the unit of weights', () => {
    fc.assert(
      fc.property(survey, fc.double({ min: -6, max: 6, noNaN: true }), (of, log) => {
        const { index, interval } = indexOf(of)
        const turned = indexOfAnswers(
          Object.fromEntries(
            Object.entries(answersOf(of))
              .reverse()
              .map(([item, column]) => [item, column.toReversed()]),
          ),
          {
            itemWeights: Object.fromEntries(
              Object.entries(of.itemWeights)
                .reverse()
                .map(([item, own]) => [item, own * 10 ** log]),
            ),
            scale: of.scale,
          },
        )
        expect(turned.index).toBeCloseTo(index, 7)
        if (interval !== undefined) expect(turned.interval!.upper).toBeCloseTo(interval.upper, 5)
      }),
    )
  })

  it('is the index of the means, and the mean of the clients', () => {
    fc.assert(
      fc.property(survey, of => {
        const { index, items, scores } = indexOf(of)
        const means = Object.fromEntries(items.map(({ item, mean }) => [item, mean]))
        const { lowest, highest } = of.scale
        const wide = { lowest: lowest - 1e-9 * Math.abs(lowest), highest: highest + 1e-9 * Math.abs(highest) }
        const room = 1 + (2e-7 * Math.max(Math.abs(lowest), Math.abs(highest))) / (highest - lowest)
        expect(Math.abs(indexOfMeans(means, { itemWeights: of.itemWeights, scale: wide }).index - index)).toBeLessThan(
          room,
        )
        expect(scores.values.reduce((sum, value) => sum + value / scores.values.length, 0)).toBeCloseTo(index, 7)
      }),
    )
  })

  it('grows with every answer', () => {
    fc.assert(
      fc.property(survey, of => {
        const raised = { ...of, shares: of.shares.map((column, i) => (i === 0 ? column.map(() => 1) : column)) }
        expect(indexOf(raised).index).toBeGreaterThanOrEqual(indexOf(of).index - 1e-7)
      }),
    )
  })
})

const ANSWERS = madeUpAnswers(60)
const SCALE = { lowest: 1, highest: 10 }
const MODEL = pathModel.fit(ANSWERS, STRUCTURE)

function resampled(answers: Record<string, number[]>, structure = STRUCTURE): PathBootstrap {
  const model = pathModel.fit(answers, structure)
  return runSync(bootstrapPaths(model, answers, { seed: 1, replicates: 30, scale: SCALE }))
}

describe('a path model estimated anew', () => {
  it('points the same way whichever way a question is worded', () => {
    const plain = resampled(ANSWERS)
    fc.assert(
      fc.property(fc.constantFrom('image1', 'quality2', 'value1', 'loyalty2'), item => {
        const turned = resampled({ ...ANSWERS, [item]: ANSWERS[item]!.map(answer => 11 - answer) })
        for (const [i, { mean, standardError }] of turned.paths.entries()) {
          expect(Math.abs(mean)).toBeCloseTo(Math.abs(plain.paths[i]!.mean), 5)
          expect(standardError).toBeCloseTo(plain.paths[i]!.standardError, 5)
        }
      }),
      { numRuns: 4 },
    )
  })

  it('does not hang on the order of paths and constructs', () => {
    const plain = resampled(ANSWERS)
    const turned = resampled(ANSWERS, {
      constructs: Object.fromEntries(Object.entries(STRUCTURE.constructs).reverse()),
      paths: [...STRUCTURE.paths].reverse(),
    })
    for (const { from, to, mean, interval } of plain.paths) {
      const other = turned.paths.find(path => path.from === from && path.to === to)!
      expect(other.mean).toBeCloseTo(mean, 6)
      expect(other.interval.lower).toBeCloseTo(interval.lower, 5)
    }
  })

  it('keeps indices in their range, and outlives JSON', () => {
    const found = resampled(ANSWERS)
    for (const { interval } of found.indices!) {
      expect(interval.lower).toBeGreaterThanOrEqual(0)
      expect(interval.upper).toBeLessThanOrEqual(100)
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    const verdict = indexVerdict(MODEL, { construct: 'Satisfaction', bootstrap: found })
    expect(indexVerdict(MODEL, { construct: 'Satisfaction', bootstrap: JSON.parse(JSON.stringify(found)) })).toEqual(
      verdict,
    )
  })
})

describe('doors', () => {
  const options = {
    itemWeights: { a: 1, b: 2 },
    scale: SCALE,
    clients: ['x', 'y'],
    weights: [1, 2],
    groups: ['n', 's'],
    level: 0.9,
  }
  const { heterotraitMonotrait, indices, flips, ...others } = resampled(ANSWERS)
  const [pair, index, flip] = [heterotraitMonotrait[0]!, indices![0]!, flips[0]!]
  const bootstrap = { ...others, heterotraitMonotrait: [pair], indices: [index], flips: [flip] }
  const calls: readonly (readonly [string, unknown, (given: never) => unknown])[] = [
    [
      'indexOfMeans',
      { means: { a: 3, b: 4 }, options: { itemWeights: { a: 1, b: 2 }, scale: SCALE } },
      ({ means, options: own }) => indexOfMeans(means, own),
    ],
    [
      'indexOfAnswers',
      { answers: { a: [3, 4], b: [4, 5] }, options },
      ({ answers, options: own }) => indexOfAnswers(answers, own),
    ],
    [
      'satisfactionIndex',
      { construct: 'Value', scale: SCALE, level: 0.9 },
      own => satisfactionIndex(MODEL, ANSWERS, own),
    ],
    ['importancePerformance', { target: 'Loyalty', scale: SCALE }, own => importancePerformance(MODEL, own)],
    [
      'bootstrapPaths',
      { seed: 1, replicates: 3, signs: 'dominant', scale: SCALE, interval: 'accelerated', level: 0.9 },
      own => bootstrapPaths(MODEL, ANSWERS, own),
    ],
    [
      'indexVerdict',
      { construct: 'Value', asked: 90, thresholds: { precision: { care: 1, failed: 3 } } },
      own => indexVerdict(MODEL, own),
    ],
    ['constructOverlaps', { limit: 0.8 }, own => constructOverlaps(MODEL, own)],
    [
      'constructOverlaps of resamples',
      {
        bootstrap: {
          ...bootstrap,
          weights: [],
          loadings: [],
          paths: [],
          totalEffects: [],
          indirectEffects: [],
          rSquared: [],
        },
      },
      own => constructOverlaps(MODEL, own),
    ],
  ]

  it.each(calls)('%s answers or says by name what is wrong, whatever is given', (_, good, call) => {
    call(good as never)
    for (const path of pathsOf(good).filter(({ length }) => length > 0)) {
      for (const junk of JUNK) {
        try {
          call(replaced(good, path, junk) as never)
        } catch (error) {
          if (!(error instanceof ClienteleError))
            throw new Error(`${path.join('.')} as ${String(junk)}: ${String(error)}`)
        }
      }
    }
  })
})
