import { describe, expect, it } from 'vitest'
import { thrown } from '../../errors/thrown.js'

/**
 * What every function of one object of terms refuses by name: no object, unknown terms, a term of another kind, no finite
 * number, a required one left out, a rate at or below -1.
 */
export function refuses<T extends object>(
  name: string,
  run: (terms: T) => unknown,
  required: T,
  optional: object = {},
): void {
  /** Terms as they come from elsewhere, of which the compiler knows nothing. */
  const refusal = (terms: unknown) => thrown(() => Reflect.apply(run, undefined, [terms]))

  describe(`${name} refuses`, () => {
    it('what is no object', () => {
      for (const terms of [undefined, null, 5, 'terms', [], [1, 2]]) {
        expect(refusal(terms)).toMatchObject({ code: 'INVALID_TYPE', path: 'terms' })
      }
    })

    it('terms it does not know', () => {
      expect(refusal({ ...required, guess: 0.1 })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'terms.guess' })
    })

    it.each(Object.keys({ ...required, ...optional }))('a wrong %s', key => {
      for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY, '1', {}, Number.NEGATIVE_INFINITY]) {
        const { code, path } = refusal({ ...required, ...optional, [key]: value })
        expect([code, path]).toEqual([
          expect.stringMatching(/^(INVALID_TYPE|OUT_OF_RANGE|INVALID_DATE)$/),
          `terms.${key}`,
        ])
      }
    })

    it.each(Object.keys(required))('terms without %s', key => {
      expect(refusal({ ...required, [key]: undefined }).path).toBe(`terms.${key}`)
    })

    it.each(Object.keys(required).filter(key => /[rR]ate(PerPeriod|To.*)?$/.test(key)))('a %s at or below -1', key => {
      for (const rate of [-1, -1.5, -1e300]) {
        expect(refusal({ ...required, [key]: rate })).toMatchObject({ code: 'OUT_OF_RANGE' })
      }
    })
  })
}
