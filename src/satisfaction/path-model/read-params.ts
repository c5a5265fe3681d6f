/**
 * What a path model found, from anywhere, checked against its own structure.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { makePlan } from './make-plan.js'
import type { PathPlan } from './plan.js'
import { readStage } from './read-stage.js'
import { readStructure } from './read-structure.js'
import type { PathParams } from './types.js'

const STAGE_FIELDS = [
  'constructs',
  'indicators',
  'covariance',
  'scoreCorrelations',
  'constructCorrelations',
  'paths',
  'explained',
]

/** Parameters checked and complete. */
export function readParams(params: unknown, path: string): PathParams {
  const given = expectObject(params, path)
  const known = ['structure', 'scheme', 'standardise', ...STAGE_FIELDS, 'firstStage', 'mainEffects']
  expectKnownKeys(given, known, path)
  const structure = readStructure(given['structure'], `${path}.structure`)
  const scheme = expectOneOf(given['scheme'], ['path', 'factorial', 'centroid'], `${path}.scheme`)
  const { standardise } = given
  if (typeof standardise !== 'boolean') {
    return reject('INVALID_TYPE', `${path}.standardise`, 'true or false', standardise)
  }
  // What is searched for and when it ends does not change what there is to be found.
  const plan = makePlan(structure, { scheme, standardise, tolerance: 1, mostIterations: 1 })
  const earlier = (name: 'firstStage' | 'mainEffects', stage: PathPlan['first']) => {
    const value = given[name]
    if ((value === undefined) !== (stage === undefined)) {
      reject(
        'INVALID_DOCUMENT',
        `${path}.${name}`,
        stage === undefined ? 'nothing' : 'a stage, as the structure says',
        value,
      )
    }
    if (stage === undefined) return undefined
    const fields = expectObject(value, `${path}.${name}`)
    expectKnownKeys(fields, STAGE_FIELDS, `${path}.${name}`)
    return readStage(fields, stage, plan, structure, `${path}.${name}`)
  }
  const firstStage = earlier('firstStage', plan.first)
  const mainEffects = earlier('mainEffects', plan.main)
  return {
    structure,
    scheme,
    standardise,
    ...readStage(given, plan.final, plan, structure, path),
    ...(firstStage && { firstStage }),
    ...(mainEffects && { mainEffects }),
  }
}
