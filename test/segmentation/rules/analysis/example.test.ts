import { describe, expect, it } from 'vitest'
import { domainsOf, exampleOf } from '../../../../src/segmentation/rules/analysis/example.js'
import { logicOf } from '../../../../src/segmentation/rules/analysis/formula.js'
import { readScheme } from '../../../../src/segmentation/rules/read-scheme.js'
import { SAMPLE } from '../support.js'

const logic = logicOf(readScheme(SAMPLE))

describe('an example', () => {
  it('has every fact where all must be known', () => {
    expect(domainsOf(logic, false)).toEqual([[0, 1, 2, 3], [0, 1], [0], [0, 1], [0, 1], [0, 1]])
    expect(exampleOf(logic, domainsOf(logic, false))).toEqual({
      revenue: 1000,
      sector: 'steel',
      purposes: [],
      listed: true,
    })
  })

  it('leaves out only what cannot be known', () => {
    const domains = domainsOf(logic, true)
    expect(Object.keys(exampleOf(logic, domains))).toHaveLength(4)
    expect(exampleOf(logic, domains.with(0, [4]).with(2, [1]))).toEqual({ sector: 'steel', listed: true })
  })

  it('has those of several words that must be there', () => {
    const domains = domainsOf(logic, false).with(3, [1])
    expect(exampleOf(logic, domains)).toMatchObject({ purposes: ['wind'] })
  })
})
