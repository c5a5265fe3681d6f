import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { knownThen } from '../../../src/project/cases/known-then.js'
import { readCase } from '../../../src/project/cases/read-case.js'
import { CASES } from './samples.js'

const at = (place: number, day: string) => knownThen(readCase(CASES[place]!, 'case'), dayNumber(day))

describe('what was known before a day', () => {
  it('is the worst that had happened', () => {
    expect(at(1, '2014-01-01')).toEqual({ status: 'running', ended: false })
    expect(at(1, '2014-01-02')).toEqual({ status: 'restructured', ended: false })
    expect(at(1, '2016-01-01')).toEqual({ status: 'defaulted', ended: true })
    expect(at(1, '2017-09-02')).toEqual({ status: 'defaulted', ended: true, lossRate: 0.35 })
    expect(at(0, '2018-04-02')).toEqual({ status: 'repaid', ended: true })
  })

  it('stays what it was when better follows', () => {
    const past = readCase(
      {
        id: 'A',
        agreedOn: '2010-01-01',
        facts: {},
        events: [
          { what: 'repaid', on: '2015-01-01' },
          { what: 'restructured', on: '2012-01-01' },
        ],
      },
      'case',
    )
    expect(knownThen(past, dayNumber('2016-01-01'))).toEqual({ status: 'restructured', ended: true })
  })
})
