import { describe, expect, it } from 'vitest'
import { readGrades } from '../../../../src/segmentation/tiers/policy/read-grades.js'
import { thrown } from '../../../errors/thrown.js'
import { SMALL } from './small-policy.js'

describe('readGrades', () => {
  const { years, mood, late } = SMALL.facts

  it('fit the fact', () => {
    expect(readGrades({ kind: 'yes-no', best: false }, late!, 'grades')).toEqual({ kind: 'yes-no', best: false })
    const faults = [
      [{ kind: 'yes-no', best: true }, years!, 'CONFLICTING_OPTIONS', 'grades.kind'],
      [{ kind: 'yes-no', best: 1 }, late!, 'INVALID_TYPE', 'grades.best'],
      [{ kind: 'linear', worst: 1, best: 1 }, years!, 'NO_VARIATION', 'grades.best'],
      [{ kind: 'words', grades: { good: 1, fair: 1 } }, mood!, 'INVALID_TYPE', 'grades.grades.bad'],
      [{ kind: 'words', grades: { good: 1, fair: 1, bad: 2 } }, mood!, 'OUT_OF_RANGE', 'grades.grades.bad'],
      [{ kind: 'words', grades: { good: 1, odd: 1 } }, mood!, 'UNKNOWN_OPTION', 'grades.grades.odd'],
      [{ kind: 'words', grades: {} }, { kind: 'words', meaning: { en: 'any', zh: '任意' } }, 'MISSING_VALUE', 'grades'],
    ] as const
    for (const [grades, fact, code, path] of faults) {
      expect(thrown(() => readGrades(grades, fact, 'grades'))).toMatchObject({ code, path })
    }
  })
})
