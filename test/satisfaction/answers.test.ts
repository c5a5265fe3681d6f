import { describe, expect, it } from 'vitest'
import { completeRows, expectScale, readAnswers, readSurvey } from '../../src/satisfaction/answers.js'
import { JUNK } from '../laws/junk.js'

describe('answers of a survey', () => {
  it('are numbers, with NaN where nothing was said', () => {
    expect(Array.from(readAnswers([9, null, undefined, 0], 'answers'))).toEqual([9, Number.NaN, Number.NaN, 0])
  })

  it('are one column per question, of one length', () => {
    const { questions, rows, columns } = readSurvey({ speed: [1, 2], rate: Float64Array.of(3, 4) }, 'answers')
    expect({ questions, rows, columns: columns.map(column => Array.from(column)) }).toEqual({
      questions: ['speed', 'rate'],
      rows: 2,
      columns: [
        [1, 2],
        [3, 4],
      ],
    })
    expect(() => readSurvey({ speed: [1, 2], rate: [3] }, 'answers')).toThrow(
      'answers.rate: expected 2 answers, like speed, received 1 [LENGTH_MISMATCH]',
    )
  })

  it('outside of their scale are counted and named', () => {
    const scale = expectScale({ lowest: 0, highest: 10 }, 'scale')
    expect(() => readAnswers([11, 5, -1], 'answers', scale)).toThrow(
      /answers\[0\]: expected a number from 0 to 10, received 11.*2 faults/s,
    )
    expect(() => readAnswers([Number.NaN], 'answers')).toThrow(/answers\[0\].*OUT_OF_RANGE/)
    expect(() => readAnswers(['9'], 'answers')).toThrow(/answers\[0\].*INVALID_TYPE/)
  })

  it('have a scale whose sums and squares are numbers', () => {
    expect(expectScale({ lowest: -1e100, highest: 1e100 }, 'scale')).toEqual({ lowest: -1e100, highest: 1e100 })
    expect(() => expectScale({ lowest: -1e101, highest: 10 }, 'scale')).toThrow(/^scale.lowest: .*OUT_OF_RANGE/)
    expect(() => expectScale({ lowest: 1, highest: 1e308 }, 'scale')).toThrow(/^scale.highest: .*OUT_OF_RANGE/)
    expect(() => expectScale({ lowest: 1, highest: 1 }, 'scale')).toThrow(/^scale.highest: .*OUT_OF_RANGE/)
  })

  it('that are no answers at all are named', () => {
    expect(() => readSurvey({}, 'answers')).toThrow(/at least one question/)
    expect(() => readAnswers([], 'answers')).toThrow(/EMPTY_INPUT/)
    expect(() => readAnswers({ length: 1e15 }, 'answers')).toThrow(/OUT_OF_RANGE/)
    for (const junk of JUNK) {
      if (Array.isArray(junk) || ArrayBuffer.isView(junk)) continue
      expect(() => readAnswers(junk, 'answers')).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
    }
    expect(() => expectScale({ lowest: 5, highest: 5 }, 'scale')).toThrow(/scale.highest: expected a number above 5/)
  })

  it('are complete where every question has one', () => {
    const { columns } = readSurvey({ speed: [1, null, 3], rate: [null, 2, 3] }, 'answers')
    expect(completeRows(columns)).toEqual([2])
  })
})
