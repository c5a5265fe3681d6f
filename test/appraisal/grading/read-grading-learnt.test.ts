import { expect, it } from 'vitest'
import { learnGrading, readGradingLearnt, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { issuesOf } from '../../../src/errors/core.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'
import { gradeInputs } from './inputs.js'

const learner = learnGrading(VALUE_POLICY)
learner.add(gradeInputs({ value: 4 }))
learner.add(gradeInputs({ value: 8 }))
const plain: unknown = JSON.parse(JSON.stringify(learner.finish()))

it.each([
  [['kind'], 'grading-policy', 'learnt.kind'],
  [['version'], 2, 'learnt.version'],
  [['cutPoints', 'B'], 1e9, 'learnt.cutPoints.B'],
  [['vetoes', 'overdue', 'held'], 1, 'learnt.vetoes.overdue.held'],
  [['inputs', 'value', 'ranks', '3'], -1, 'learnt.inputs.value.ranks[3]'],
  [['inputs', 'value', 'ranks'], [], 'learnt.inputs.value.ranks'],
  [['warnings'], [{ code: 'ODD', message: '' }], 'learnt.warnings[0].code'],
])('names what is wrong at %s', (at, value, path) => {
  expect(issuesOf(() => readGradingLearnt(replaced(plain, at, value)))[0]?.path).toBe(path)
})

it('throws errors of its own whatever stands anywhere', () => {
  for (const path of pathsOf(plain)) {
    for (const junk of JUNK) {
      try {
        readGradingLearnt(replaced(plain, path, junk))
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
      }
    }
  }
})
