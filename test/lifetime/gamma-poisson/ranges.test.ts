import { describe, expect, it } from 'vitest'
import { SCALES, SHAPES } from '../../../src/lifetime/gamma-poisson/ranges.js'
import { paretoNbd } from '../../../src/lifetime/index.js'

const client = { frequency: 1_000_000, recency: 300, age: 301 }
const newcomer = { frequency: 0, recency: 0, age: 0 }

describe('the ranges of shapes and scales', () => {
  it('hold every verb finite at each corner', () => {
    for (const r of [SHAPES.least, SHAPES.most]) {
      for (const s of [SHAPES.least, SHAPES.most]) {
        for (const alpha of [SCALES.least, SCALES.most]) {
          for (const beta of [SCALES.least, SCALES.most]) {
            const model = paretoNbd.fromParams({ r, alpha, s, beta })
            for (const history of [client, newcomer]) {
              const numbers = [
                paretoNbd.probabilityAlive(model, history),
                paretoNbd.noPurchaseProbability(model, history, { horizon: 5 }),
                paretoNbd.expectedPurchases(model, history, { horizon: 5 }),
                paretoNbd.logLikelihood(model, history),
              ]
              expect(numbers.filter(number => !Number.isFinite(number))).toEqual([])
            }
          }
        }
      }
    }
  })
})
