import { describe, expect, it } from 'vitest'
import { FACETS_POLICY, readFacetsPolicy } from '../../../src/appraisal/facets/index.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const tenure = (rule: unknown) => ({ inputs: { loyalty: { tenureYears: rule } } })
const faultOf = (json: unknown): ClienteleError => thrown(() => readFacetsPolicy(json))

describe('a policy for facets', () => {
  it('comes back from JSON as it went, frozen', () => {
    const read = readFacetsPolicy(JSON.parse(JSON.stringify(FACETS_POLICY)))
    expect(read).toEqual(FACETS_POLICY)
    expect(Object.isFrozen(read.inputs.risk['leverage'])).toBe(true)
    expect(readFacetsPolicy({})).toEqual(FACETS_POLICY)
  })

  it('keeps the usual for what is left out', () => {
    const read = readFacetsPolicy({ questions: { trust: ['faith'] }, earnings: { fundingRate: 0.01 } })
    expect(read.questions).toEqual({ ...FACETS_POLICY.questions, trust: ['faith'] })
    expect(read.earnings).toEqual({ ...FACETS_POLICY.earnings, fundingRate: 0.01 })
    expect(read.inputs).toEqual(FACETS_POLICY.inputs)
  })

  it('names what is misspelt, and what was probably meant', () => {
    const json = { inputs: { loyalty: { tenureYear: { weight: 1, scale: [0, 1] } } } }
    expect(faultOf(json)).toMatchObject({
      code: 'UNKNOWN_OPTION',
      path: 'policy.inputs.loyalty.tenureYear',
      hint: "Perhaps 'tenureYears'",
    })
    expect(faultOf({ levle: 0.9 })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'policy.levle' })
    expect(thrown(() => readFacetsPolicy({ inputs: { luck: {} } }, 'policy.facets')).path).toBe(
      'policy.facets.inputs.luck',
    )
  })

  it.each([
    [{ level: 1 }, 'policy.level', 'OUT_OF_RANGE'],
    [{ level: '0.9' }, 'policy.level', 'INVALID_TYPE'],
    [{ inputs: { risk: {} } }, 'policy.inputs.risk', 'EMPTY_INPUT'],
    [{ inputs: { risk: undefined } }, 'policy.inputs.risk', 'INVALID_TYPE'],
    [tenure({ weight: 0, scale: [0, 1] }), 'policy.inputs.loyalty.tenureYears.weight', 'OUT_OF_RANGE'],
    [tenure({ weight: 1, scale: [3, 3] }), 'policy.inputs.loyalty.tenureYears.scale[1]', 'NO_VARIATION'],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    [tenure({ weight: 1, scale: [, 3] }), 'policy.inputs.loyalty.tenureYears.scale[0]', 'INVALID_TYPE'],
    [tenure({ weight: 1, scale: 'rank' }), 'policy.inputs.loyalty.tenureYears.scale', 'INVALID_TYPE'],
    [tenure({ weight: 1, scale: [0, 1], error: 0.6 }), 'policy.inputs.loyalty.tenureYears.error', 'OUT_OF_RANGE'],
    [
      tenure({ weight: 1, scale: [0, 1], halfLifeDays: 0 }),
      'policy.inputs.loyalty.tenureYears.halfLifeDays',
      'OUT_OF_RANGE',
    ],
    [{ probabilityScale: { best: 0.3 } }, 'policy.probabilityScale.worst', 'OUT_OF_RANGE'],
    [{ probabilityScale: { grades: 1 } }, 'policy.probabilityScale.grades', 'OUT_OF_RANGE'],
    [{ earnings: { lossGivenDefault: 1.5 } }, 'policy.earnings.lossGivenDefault', 'OUT_OF_RANGE'],
    [{ questions: { value: ['price', ' '] } }, 'policy.questions.value[1]', 'EMPTY_INPUT'],
    [{ questions: { value: 'price' } }, 'policy.questions.value', 'INVALID_TYPE'],
  ])('%j is a fault of its own', (json, path, code) => {
    expect(faultOf(json)).toMatchObject({ path, code })
  })

  it('fails by no error but its own, whatever stands anywhere', () => {
    const small = { ...FACETS_POLICY, inputs: { risk: { lateShare: FACETS_POLICY.inputs.risk['lateShare'] } } }
    for (const path of pathsOf(small)) {
      for (const junk of JUNK) {
        try {
          readFacetsPolicy(replaced(small, path, junk))
        } catch (error) {
          expect(error).toBeInstanceOf(ClienteleError)
          expect(String(path.length > 0 && error instanceof ClienteleError && error.path)).toMatch(/^policy|false/)
        }
      }
    }
  })
})
