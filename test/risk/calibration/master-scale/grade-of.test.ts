import { describe, expect, it } from 'vitest'
import { masterScale } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const GRADES = [
  { name: 'A', upTo: 0.01, probabilityOfDefault: 0.004 },
  { name: 'B', upTo: 0.05, probabilityOfDefault: 0.02 },
  { name: 'C', upTo: 1, probabilityOfDefault: 0.1 },
]
const LEFT = masterScale.fromParams({ grades: GRADES })
const RIGHT = masterScale.fromParams({ grades: GRADES, closed: 'right', defaultGrade: 'D' })

describe('gradeOf', () => {
  it('gives a border to the worse grade where bands are closed on the left, else to the better one', () => {
    const pds = [0, 0.0099, 0.01, 0.05, 0.9, 1]
    expect(masterScale.gradeOf(LEFT, pds)).toEqual(['A', 'A', 'B', 'C', 'C', 'C'])
    expect(masterScale.gradeOf(RIGHT, pds)).toEqual(['A', 'A', 'A', 'B', 'C', 'D'])
    expect(pds.map(pd => masterScale.gradeOf(RIGHT, pd))).toEqual(masterScale.gradeOf(RIGHT, pds))
  })

  it('finds every grade by its own default probability', () => {
    const scale = masterScale.geometric({ grades: 25, best: 1e-4, worst: 0.3 })
    for (const { name, probabilityOfDefault } of scale.params.grades) {
      expect(masterScale.gradeOf(scale, probabilityOfDefault)).toBe(name)
      expect(masterScale.probabilityOfGrade(scale, name)).toBe(probabilityOfDefault)
    }
  })

  it('refuses probabilities that are none', () => {
    expect(thrown(() => masterScale.gradeOf(LEFT, -0.1)).path).toBe('pd')
    expect(thrown(() => masterScale.gradeOf(LEFT, [0.1, 1.1])).path).toBe('pd[1]')
  })
})

describe('probabilityOfGrade', () => {
  it('is 1 for the grade of defaults, and names the grades where there is none of that name', () => {
    expect(masterScale.probabilityOfGrade(RIGHT, 'D')).toBe(1)
    const error = thrown(() => masterScale.probabilityOfGrade(LEFT, 'D'))
    expect(error).toMatchObject({ path: 'grade', expected: 'one of A, B, C' })
    expect(thrown(() => masterScale.probabilityOfGrade(LEFT, JSON.parse('5'))).code).toBe('INVALID_TYPE')
  })
})
