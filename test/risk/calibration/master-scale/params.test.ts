import { describe, expect, it } from 'vitest'
import { bandText, completeParams } from '../../../../src/risk/calibration/master-scale/params.js'
import { thrown } from '../../../errors/thrown.js'

const grade = (name: string, upTo: number, probabilityOfDefault: number) => ({ name, upTo, probabilityOfDefault })

describe('parameters of a master scale', () => {
  it('are closed on the left unless told otherwise', () => {
    const grades = [grade('A', 0.01, 0), grade('B', 1, 0.01)]
    expect(completeParams({ grades }, 'params')).toEqual({ grades, closed: 'left' })
  })

  it('have default probabilities within their bands, by the side that is closed', () => {
    const onBorder = [grade('A', 0.01, 0.01), grade('B', 1, 0.1)]
    expect(completeParams({ grades: onBorder, closed: 'right' }, 'params').closed).toBe('right')
    expect(thrown(() => completeParams({ grades: onBorder }, 'params')).path).toBe(
      'params.grades[0].probabilityOfDefault',
    )
    const atStart = [grade('A', 0.01, 0.005), grade('B', 1, 0.01)]
    expect(thrown(() => completeParams({ grades: atStart, closed: 'right' }, 'params')).path).toBe(
      'params.grades[1].probabilityOfDefault',
    )
  })

  it.each([
    [{ grades: [] }, 'params.grades'],
    [{ grades: Array(2) }, 'params.grades[0]'],
    [{ grades: [grade('A', 0.5, 0.1)] }, 'params.grades[0].upTo'],
    [{ grades: [grade('A', 0.5, 0.1), grade('B', 0.5, 0.5)] }, 'params.grades[1].upTo'],
    [{ grades: [grade('A', 2, 0.1)] }, 'params.grades[0].upTo'],
    [{ grades: [grade('A', 0.5, 0.1), grade('A', 1, 0.6)] }, 'params.grades'],
    [{ grades: [grade('A', 1, 0.1)], defaultGrade: 'A' }, 'params.grades'],
    [{ grades: [grade('A', 1, 0.1)], closed: 'both' }, 'params.closed'],
    [{ grades: [{ ...grade('A', 1, 0.1), name: 1 }] }, 'params.grades[0].name'],
    [{ grades: [{ ...grade('A', 1, 0.1), colour: 'red' }] }, 'params.grades[0].colour'],
    [{ grades: Array.from({ length: 1001 }, () => grade('A', 1, 0.1)) }, 'params.grades'],
    [{ grades: [grade('A', 1, 0.1)], open: 'left' }, 'params.open'],
  ])('are refused: %#', (params, path) => {
    expect(thrown(() => completeParams(params, 'params')).path).toBe(path)
  })

  it('are written as intervals', () => {
    expect(bandText(0.01, 0.02, 'left')).toBe('[0.01, 0.02)')
    expect(bandText(0.01, 0.02, 'right')).toBe('(0.01, 0.02]')
    expect(bandText(0, 1, 'right')).toBe('[0, 1]')
  })
})
