import { describe, expect, it } from 'vitest'
import {
  expectedWorth,
  expectOwnColumn,
  observedWorth,
  readApplicants,
} from '../../../src/project/decision/applicants.js'
import { OUTCOME } from '../../../src/statistics/columns.js'
import { thrown } from '../../errors/thrown.js'

const plain = { probabilityOfDefault: [0.1, 0.5], gain: 10, loss: [90, 20], defaulted: [0, 1] }

describe('applicants', () => {
  it('are worth what they bring or cost, weighted', () => {
    const read = readApplicants(plain, [])
    expect(Array.from(expectedWorth(read))).toEqual([0, -5])
    expect(Array.from(observedWorth(read, read.defaulted!))).toEqual([10, -20])
  })

  it('are worth nothing, and not the last digit of their probability, where they break even', () => {
    for (let gain = 1; gain < 100; gain++) {
      for (const scale of [1e-9, 1, 1e9]) {
        const at = { probabilityOfDefault: [gain / 100], gain: gain * scale, loss: (100 - gain) * scale }
        expect(expectedWorth(readApplicants(at, []))[0]).toBe(0)
        const nearly = { ...at, probabilityOfDefault: [(gain / 100) * (1 - 1e-13)] }
        expect(expectedWorth(readApplicants(nearly, []))[0]).toBeGreaterThan(0)
      }
    }
  })

  it('break even together only where gain and loss are the same for all', () => {
    expect(readApplicants(plain, []).breakEven).toBeUndefined()
    expect(readApplicants({ ...plain, loss: 90 }, []).breakEven).toBe(0.1)
    expect(readApplicants({ ...plain, gain: [10, 10], loss: [90, 90] }, []).breakEven).toBe(0.1)
    expect(readApplicants({ ...plain, gain: [10, 20], loss: 90 }, []).breakEven).toBeUndefined()
    expect(readApplicants({ ...plain, gain: -1, loss: 90 }, []).breakEven).toBeUndefined()
    expect(readApplicants({ ...plain, gain: 0, loss: 0 }, []).breakEven).toBeUndefined()
  })

  it('have columns of one length, whose cells are named where they are wrong', () => {
    const fault = (change: object) => thrown(() => readApplicants({ ...plain, ...change }, []))
    expect(fault({ probabilityOfDefault: [0.1, 1.2] })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'applicants.probabilityOfDefault[1]',
    })
    expect(fault({ loss: [-1, 2] }).path).toBe('applicants.loss[0]')
    expect(fault({ gain: Number.NaN }).path).toBe('applicants.gain[0]')
    expect(fault({ amount: [1] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'applicants.amount' })
    expect(fault({ defaulted: [0, 2] }).path).toBe('applicants.defaulted[1]')
    expect(fault({ probabilityOfDefault: [] }).code).toBe('EMPTY_INPUT')
    expect(fault({ pd: [0.1] })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'applicants.pd' })
    const column = [0.5, undefined]
    expect(fault({ probabilityOfDefault: column }).path).toBe('applicants.probabilityOfDefault[1]')
    expect(thrown(() => expectOwnColumn([1], 'applicants.score', 2, OUTCOME))).toMatchObject({
      code: 'LENGTH_MISMATCH',
      path: 'applicants.score',
    })
  })
})
