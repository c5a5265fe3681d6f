import { describe, expect, it } from 'vitest'
import { checkRules } from '../../../src/segmentation/rfm/segment-rules.js'
import { thrown } from '../../errors/thrown.js'

describe('checkRules', () => {
  it('spells out the ranges that a rule leaves open', () => {
    expect(checkRules([{ name: 'late', recency: [1, 2] }, { name: 'all' }], 7, 'segments')).toEqual([
      { name: 'late', recency: [1, 2], frequency: [1, 7], monetary: [1, 7] },
      { name: 'all', recency: [1, 7], frequency: [1, 7], monetary: [1, 7] },
    ])
  })

  it('takes up to 250 rules', () => {
    expect(checkRules(new Array(250).fill({ name: 'x' }), 5, 's')).toHaveLength(250)
  })

  it.each([
    [{}, 's: expected an array, received an object with keys (none) [INVALID_TYPE]'],
    [['all'], 's[0]: expected an object, received "all" [INVALID_TYPE]'],
    [[{}], 's[0].name: expected text, received undefined [INVALID_TYPE]'],
    [[{ name: ' ' }], 's[0].name: expected a name that is not empty, received " " [OUT_OF_RANGE]'],
    [[{ name: 'unassigned' }], "s[0].name: expected a name other than 'unassigned', which is who no rule matches"],
    [[{ name: 'x', recently: [1, 2] }], 's[0].recently: expected only the options name, recency, frequency, monetary'],
    [[{ name: 'x', recency: 5 }], 's[0].recency: expected an array, received 5 [INVALID_TYPE]'],
    [[{ name: 'x', recency: [5] }], 's[0].recency: expected [least, most], received an array of 1 [LENGTH_MISMATCH]'],
    [[{ name: 'x', recency: [1, 2, 3] }], 's[0].recency: expected [least, most], received an array of 3'],
    [[{ name: 'x', monetary: [0, 2] }], 's[0].monetary[0]: expected a whole number from 1 to 5, received 0'],
    [[{ name: 'x', monetary: [3, 2] }], 's[0].monetary[1]: expected a whole number from 3 to 5, received 2'],
    [[{ name: 'x', frequency: [1, 2.5] }], 's[0].frequency[1]: expected a whole number from 1 to 5, received 2.5'],
    [new Array(251).fill({ name: 'x' }), 's: expected at most 250 rules, received an array of 251 [OUT_OF_RANGE]'],
  ])('%#: refuses %o', (rules, message) => {
    expect(thrown(() => checkRules(rules, 5, 's')).message).toContain(message)
  })
})
