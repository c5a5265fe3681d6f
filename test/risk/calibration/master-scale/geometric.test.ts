import { describe, expect, it } from 'vitest'
import type { GeometricScaleOptions } from '../../../../src/risk/index.js'
import { masterScale } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

describe('a geometric scale', () => {
  it('rises by one factor, and its bands end at geometric means', () => {
    const { grades } = masterScale.geometric({ grades: 18, best: 0.0003, worst: 0.2 }).params
    const factor = (0.2 / 0.0003) ** (1 / 17)
    expect(grades.map(({ name }) => name)).toEqual(Array.from({ length: 18 }, (_, i) => String(i + 1)))
    for (const [i, { probabilityOfDefault: pd, upTo }] of grades.entries()) {
      expect(pd).toBeCloseRelative(0.0003 * factor ** i, 1e-13)
      expect(upTo).toBeCloseRelative(i === 17 ? 1 : pd * Math.sqrt(factor), 1e-13)
    }
    expect([grades[0]!.probabilityOfDefault, grades[17]!.probabilityOfDefault]).toEqual([0.0003, 0.2])
  })

  it('takes names, a side and a grade of defaults', () => {
    const { params } = masterScale.geometric({
      grades: ['A', 'B'],
      best: 0.01,
      worst: 0.1,
      closed: 'right',
      defaultGrade: 'D',
    })
    expect(params).toMatchObject({ closed: 'right', defaultGrade: 'D', grades: [{ name: 'A' }, { name: 'B' }] })
  })

  it.each([
    [{ grades: 1 }, 'options.grades'],
    [{ grades: ['A'] }, 'options.grades'],
    [{ grades: ['A', 5] }, 'options.grades[1]'],
    [{ grades: ['A', 'A'] }, 'options.grades'],
    [{ best: 0 }, 'options.best'],
    [{ best: 0.2 }, 'options.worst'],
    [{ worst: 1 }, 'options.worst'],
    [{ floor: 0 }, 'options.floor'],
  ])('is refused with %j', (change, path) => {
    const options: GeometricScaleOptions = JSON.parse(JSON.stringify({ grades: 3, best: 0.001, worst: 0.2, ...change }))
    expect(thrown(() => masterScale.geometric(options)).path).toBe(path)
  })
})
