import { expect, it } from 'vitest'
import { riskAppetite } from '../../../src/risk/capacity/index.js'

it('is a band by name, a score, or answers', () => {
  expect('score' in riskAppetite({ band: 'growth' })).toBe(false)
  expect(riskAppetite({ score: 0.6 })).toMatchObject({ kind: 'risk-appetite', version: 1, band: 'growth', score: 0.6 })
  expect(
    riskAppetite({
      answers: [
        { points: 1, of: 4 },
        { points: 0, of: 6 },
      ],
    }),
  ).toMatchObject({ score: 0.1, band: 'conservative' })
  const dated = riskAppetite({ score: 1 }, { statedOn: '1970-01-03', bands: [{ name: 'any', from: 0 }] })
  expect(dated).toMatchObject({ band: 'any', statedOn: 2 })
  expect(JSON.parse(JSON.stringify(dated))).toEqual(dated)
})

it.each([
  [{ band: 'bold' }, 'OUT_OF_RANGE', 'stated.band'],
  [{ score: 1.1 }, 'OUT_OF_RANGE', 'stated.score'],
  [{ answers: [] }, 'EMPTY_INPUT', 'stated.answers'],
  [{ answers: [{ points: 6, of: 5 }] }, 'OUT_OF_RANGE', 'stated.answers[0].points'],
  [{ answers: [{ points: 0, of: 0 }] }, 'OUT_OF_RANGE', 'stated.answers[0].of'],
  [{ score: 0.5, band: 'growth' }, 'CONFLICTING_OPTIONS', 'stated'],
  [{}, 'CONFLICTING_OPTIONS', 'stated'],
  [{ mood: 1 }, 'UNKNOWN_OPTION', 'stated.mood'],
  ['growth', 'INVALID_TYPE', 'stated'],
])('refuses %j', (stated, code, path) => {
  expect(() => Reflect.apply(riskAppetite, undefined, [stated])).toThrow(expect.objectContaining({ code, path }))
})
