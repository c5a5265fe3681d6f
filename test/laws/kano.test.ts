import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import {
  betterWorse,
  KANO_ANSWERS,
  KANO_CATEGORIES,
  kano,
  kanoBySegment,
  kanoCategory,
} from '../../src/satisfaction/kano/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const cell = fc.option(fc.constantFrom(1, 2, 3, 4, 5), { nil: null, freq: 8 })
const rows = fc
  .array(fc.tuple(cell, cell, fc.option(fc.integer({ min: 1, max: 9 }), { nil: null })), {
    minLength: 1,
    maxLength: 40,
  })
  .map(sheets => ({
    functional: sheets.map(sheet => sheet[0]),
    dysfunctional: sheets.map(sheet => sheet[1]),
    importance: sheets.map(sheet => sheet[2]),
  }))

describe('kano', () => {
  it('counts every pair once, and keeps every figure in its range', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (x, byClient) => {
        const clients = x.functional.map((_, row) => Math.floor(row / 3))
        const [feature] = kano({ x }, byClient ? { clients } : {}).features
        const {
          counts,
          answered,
          notAnswered,
          pairs,
          tied,
          category,
          better,
          worse,
          betterInterval,
          worseInterval,
          test,
        } = feature!
        expect(answered + notAnswered).toBe(x.functional.length)
        expect(KANO_CATEGORIES.reduce((sum, one) => sum + counts[one], 0)).toBe(answered)
        expect(pairs.flat().reduce((sum, one) => sum + one, 0)).toBe(answered)
        expect(category === undefined).toBe(answered === 0)
        if (category === undefined) return
        expect(tied).toContain(category)
        for (const one of KANO_CATEGORIES) expect(counts[one]).toBeLessThanOrEqual(counts[category])
        expect(test!.pValue > 0 && test!.pValue <= 1 && test!.lead >= 0).toBe(true)
        if (better === undefined || worse === undefined) return
        expect(better >= 0 && better <= 1 && worse >= -1 && worse <= 0).toBe(true)
        expect(betterInterval!.lower <= better + 1e-12 && better <= betterInterval!.upper + 1e-12).toBe(true)
        expect(worseInterval!.lower <= worse + 1e-12 && worse <= worseInterval!.upper + 1e-12).toBe(true)
        expect(worseInterval!.lower >= -1 && worseInterval!.upper <= 0).toBe(true)
      }),
    )
  })

  it('does not depend on the order of rows, nor on words or numbers', () => {
    fc.assert(
      fc.property(rows, x => {
        const word = (place: number | null) => (place === null ? null : KANO_ANSWERS[place - 1]!)
        const turned = {
          functional: x.functional.toReversed().map(word),
          dysfunctional: x.dysfunctional.toReversed().map(word),
        }
        const { functional, dysfunctional } = x
        const [one] = kano({ x: { functional, dysfunctional } }).features
        const [other] = kano({ x: turned }).features
        expect(other!.counts).toEqual(one!.counts)
        expect(other!.scores?.functional).toEqual(one!.scores?.functional)
        expect(other!.better).toBe(one!.better)
      }),
    )
  })

  it('of a question asked the other way round turns wanted into not wanted', () => {
    for (const have of KANO_ANSWERS) {
      for (const lack of KANO_ANSWERS) {
        const [one, other] = [kanoCategory(have, lack), kanoCategory(lack, have)]
        if (/[AOM]/.test(one)) expect(other).toBe('R')
        if (/[IQ]/.test(one)) expect(other).toBe(one)
      }
    }
  })

  it('has counts of segments that add up', () => {
    fc.assert(
      fc.property(rows, x => {
        const segments = x.functional.map((_, row) => ['small', 'large', 'public'][row % 3]!)
        const [all] = kano({ x }).features
        const parts = Object.values(kanoBySegment({ x }, segments)).map(({ features }) => features[0]!)
        for (const category of KANO_CATEGORIES) {
          expect(parts.reduce((sum, { counts }) => sum + counts[category], 0)).toBe(all!.counts[category])
        }
      }),
    )
  })

  it('has coefficients that depend on shares alone', () => {
    const count = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(fc.record({ A: count, O: count, M: count, I: count }), counts => {
        const { A, O, M, I } = counts
        const [one, ten] = [betterWorse(counts), betterWorse({ A: 10 * A, O: 10 * O, M: 10 * M, I: 10 * I })]
        expect('better' in ten).toBe('better' in one)
        if (one.better === undefined) return
        expect(ten.better).toBeCloseTo(one.better, 12)
        expect(ten.worse).toBeCloseTo(one.worse!, 12)
      }),
    )
  })
})

it('junk anywhere gives figures or a named error', () => {
  const given = {
    answers: { x: { functional: [1, 'like', null], dysfunctional: [5, 'neutral', 2], importance: [3, null, 4] } },
    segments: ['a', 'a', null],
    options: { clients: [1, 2, 3], level: 0.9 },
  }
  for (const path of pathsOf(given)) {
    if (path.length === 0) continue
    for (const junk of JUNK) {
      const { answers, segments, options } = replaced(given, path, junk) as never
      for (const call of [() => kano(answers, options), () => kanoBySegment(answers, segments, options)]) {
        try {
          call()
        } catch (error) {
          if (!(error instanceof ClienteleError))
            throw new Error(`${path.join('.')} = ${String(junk)}`, { cause: error })
        }
      }
    }
  }
})
