import { describe, expect, it } from 'vitest'
import { readBaseline } from '../../../src/project/construction/baseline.js'
import { readReports } from '../../../src/project/construction/read-reports.js'
import { thrown } from '../../errors/thrown.js'

const baseline = readBaseline({ start: '2025-01-01', budget: 1, points: [{ date: '2025-12-31', share: 1 }] })
const read = (reports: unknown) => Reflect.apply(readReports, undefined, [reports, baseline])

describe('readReports', () => {
  it('notes progress and cost that fall', () => {
    const { notes } = readReports(
      [
        { date: '2025-02-01', progress: 0.3, actualCost: 5 },
        { date: '2025-03-01', progress: 0.2, actualCost: 4 },
      ],
      baseline,
    )
    expect(notes.map(({ code, date }) => [code, date])).toEqual([
      ['FALLING_PROGRESS', '2025-03-01'],
      ['FALLING_COST', '2025-03-01'],
    ])
  })

  it('names what is wrong', () => {
    const refusal = (reports: unknown) => thrown(() => read(reports))
    expect(refusal([])).toMatchObject({ code: 'EMPTY_INPUT', path: 'reports' })
    expect(refusal(null).code).toBe('INVALID_TYPE')
    expect(refusal(new Array(1)).path).toBe('reports[0]')
    expect(refusal([{ date: '2025-02-01', progress: 1.01 }])).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'reports[0].progress',
    })
    expect(refusal([{ date: '2025-02-01', progress: -0.1 }]).path).toBe('reports[0].progress')
    expect(refusal([{ date: '2025-02-01', progress: 0.1, actualCost: -1 }]).path).toBe('reports[0].actualCost')
    expect(refusal([{ date: '2025-01-01', progress: 0.1 }])).toMatchObject({
      code: 'OVERLAPPING_DATES',
      path: 'reports[0].date',
    })
    const [late, early] = [
      { date: '2025-03-01', progress: 0.2 },
      { date: '2025-02-01', progress: 0.1 },
    ]
    expect(refusal([late, early])).toMatchObject({ code: 'OVERLAPPING_DATES', path: 'reports[1].date' })
    expect(refusal([late, late]).code).toBe('OVERLAPPING_DATES')
    expect(refusal([{ ...late, done: 1 }]).path).toBe('reports[0].done')
  })
})
